# Events go to what receives them, and need not stay in the region of their trigger.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_eventarc_message_bus" "a" { # at primary asia-northeast1, log unbound
  message_bus_id = "a"
  location       = "asia-northeast1"

  logging_config {
    log_severity = "INFO"
  }
}

resource "google_eventarc_message_bus" "quiet" { # at primary us-east1
  message_bus_id = "quiet"
  location       = "us-east1"

  logging_config {
    log_severity = "NONE"
  }
}

resource "google_eventarc_google_api_source" "a" { # at primary asia-northeast1, export us-east1, log unbound
  google_api_source_id = "a"
  location             = "asia-northeast1"
  destination          = google_eventarc_message_bus.quiet.id

  logging_config {
    log_severity = "ERROR"
  }
}

resource "google_workflows_workflow" "far" { # at primary us-east1
  name            = "far"
  region          = "us-east1"
  source_contents = "main: {}"
}

resource "google_eventarc_pipeline" "workflow" { # at primary asia-northeast1, export us-east1, log unbound
  pipeline_id = "workflow"
  location    = "asia-northeast1"

  destinations {
    workflow = google_workflows_workflow.far.id
  }

  logging_config {
    log_severity = "DEBUG"
  }
}

resource "google_eventarc_pipeline" "bus" { # at primary asia-northeast1, export us-east1
  pipeline_id = "bus"
  location    = "asia-northeast1"

  destinations {
    message_bus = google_eventarc_message_bus.quiet.id
  }
}

resource "google_eventarc_pipeline" "address" { # at primary asia-northeast1, export unresolved
  pipeline_id = "address"
  location    = "asia-northeast1"

  destinations {
    http_endpoint {
      uri = "https://example.com/events"
    }
  }
}

resource "google_eventarc_trigger" "run" { # at primary asia-northeast1, export us-east1
  name     = "run"
  location = "asia-northeast1"

  matching_criteria {
    attribute = "type"
    value     = "google.cloud.pubsub.topic.v1.messagePublished"
  }

  destination {
    cloud_run_service {
      service = "a"
      region  = "us-east1"
    }
  }
}

resource "google_eventarc_trigger" "gke" { # at primary asia-northeast1, export us-east1
  name     = "gke"
  location = "asia-northeast1"

  destination {
    gke {
      cluster   = "a"
      location  = "us-east1"
      namespace = "default"
      service   = "a"
    }
  }
}

resource "google_eventarc_trigger" "workflow" { # at primary asia-northeast1, export us-east1
  name     = "workflow"
  location = "asia-northeast1"

  destination {
    workflow = google_workflows_workflow.far.id
  }
}

resource "google_eventarc_trigger" "address" { # at primary asia-northeast1, export unresolved
  name     = "address"
  location = "asia-northeast1"

  destination {
    http_endpoint {
      uri = "http://10.0.0.1/"
    }
  }
}

resource "google_eventarc_channel" "far" { # at primary us-east1
  name     = "far"
  location = "us-east1"
}

resource "google_firebase_extensions_instance" "a" { # at primary unresolved, export us-east1
  instance_id = "a"

  config {
    extension_ref     = "firebase/storage-resize-images"
    extension_version = "0.1.37"
    eventarc_channel  = google_eventarc_channel.far.id
    params            = {}
  }
}

resource "google_pubsub_topic" "far" { # at primary us-east1
  name = "far"

  message_storage_policy {
    allowed_persistence_regions = ["us-east1"]
  }
}

resource "google_cloud_scheduler_job" "message" { # at primary asia-northeast1, export us-east1
  name     = "message"
  schedule = "0 * * * *"

  pubsub_target {
    topic_name = google_pubsub_topic.far.id
    data       = "bWVzc2FnZQ=="
  }
}

resource "google_cloud_scheduler_job" "body" { # at primary asia-northeast2, export unresolved
  name     = "body"
  region   = "asia-northeast2"
  schedule = "0 * * * *"

  http_target {
    uri         = "https://example.com/"
    http_method = "POST"
    body        = "Ym9keQ=="
  }
}

resource "google_cloud_scheduler_job" "app" { # at primary asia-northeast1, export unresolved
  name     = "app"
  schedule = "0 * * * *"

  app_engine_http_target {
    relative_uri = "/"
    http_method  = "POST"
    body         = "Ym9keQ=="
  }
}

# A message can be attributes alone.
resource "google_cloud_scheduler_job" "attributes" { # at primary asia-northeast1, export us-east1
  name     = "attributes"
  schedule = "0 * * * *"

  pubsub_target {
    topic_name = google_pubsub_topic.far.id
    attributes = { "a" = "b" }
  }
}

resource "google_cloud_scheduler_job" "ping" {
  name     = "ping"
  schedule = "0 * * * *"

  http_target {
    uri = "https://example.com/"
  }
}

resource "google_eventarc_pipeline" "far" { # at primary us-east1, export unresolved
  pipeline_id = "far"
  location    = "us-east1"

  destinations {
    http_endpoint {
      uri = "https://example.com/events"
    }
  }
}

resource "google_eventarc_enrollment" "a" { # at export us-east1
  enrollment_id = "a"
  location      = "asia-northeast1"
  message_bus   = google_eventarc_message_bus.a.id
  destination   = google_eventarc_pipeline.far.id
  cel_match     = "true"
}

# The service that receives the events says where it is.
resource "google_cloud_run_v2_service" "far" { # at primary us-east1
  name     = "far"
  location = "us-east1"

  template {
    containers {
      image = "us-docker.pkg.dev/cloudrun/container/hello"
    }
  }
}

resource "google_eventarc_trigger" "named" { # at primary asia-northeast1, export us-east1
  name     = "named"
  location = "asia-northeast1"

  destination {
    cloud_run_service {
      service = google_cloud_run_v2_service.far.name
    }
  }
}

resource "google_eventarc_trigger" "theirs" { # at primary asia-northeast1, export unresolved
  name     = "theirs"
  location = "asia-northeast1"

  destination {
    cloud_run_service {
      service = "theirs"
    }
  }
}

# An address may be that of a function or a service of the cloud's own.
resource "google_eventarc_trigger" "called" { # at primary asia-northeast1, export us-east1
  name     = "called"
  location = "asia-northeast1"

  destination {
    http_endpoint {
      uri = google_cloud_run_v2_service.far.uri
    }
  }
}
