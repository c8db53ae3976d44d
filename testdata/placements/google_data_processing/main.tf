# Clusters are global unless they say otherwise, and then where their zone is. The buckets
# that a cluster needs are in the multi-region around it unless they are given.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_storage_bucket" "staging" { # at primary asia-northeast1
  name     = "staging"
  location = "asia-northeast1"
}

resource "google_dataproc_cluster" "global" { # at primary unbound, export unbound
  name = "global"
}

resource "google_dataproc_cluster" "by_zone" { # at primary asia-northeast1, export ASIA
  name = "by-zone"

  cluster_config {
    gce_cluster_config {
      zone = "asia-northeast1-a"
    }
  }
}

resource "google_dataproc_cluster" "by_region" { # at primary asia-northeast1, export ASIA, export asia-northeast1
  name   = "by-region"
  region = "asia-northeast1"

  cluster_config {
    staging_bucket = google_storage_bucket.staging.name
  }
}

resource "google_dataproc_cluster" "kept" { # at primary asia-northeast1, export asia-northeast1
  name   = "kept"
  region = "asia-northeast1"

  cluster_config {
    staging_bucket = google_storage_bucket.staging.name
    temp_bucket    = google_storage_bucket.staging.name
  }
}

resource "google_dataproc_cluster" "theirs" { # at primary asia-northeast1, export unresolved, export unresolved
  name   = "theirs"
  region = "asia-northeast1"

  cluster_config {
    staging_bucket = "theirs"
    temp_bucket    = "theirs"
  }
}

resource "google_dataproc_metastore_service" "global" { # at primary unbound
  service_id = "global"
}

resource "google_dataproc_metastore_service" "tokyo" { # at primary asia-northeast1
  service_id = "tokyo"
  location   = "asia-northeast1"
}

resource "google_dataproc_metastore_service" "multi_region" { # at primary nam7
  service_id = "multi-region"
  location   = "nam7"
}

# The jobs of a pipeline run where the request for them says.
resource "google_data_pipeline_pipeline" "here" { # at primary asia-northeast1, export asia-northeast1
  name  = "here"
  state = "STATE_ACTIVE"
  type  = "PIPELINE_TYPE_BATCH"

  workload {
    dataflow_launch_template_request {
      project_id = "p"
      gcs_path   = "gs://templates/a"
    }
  }
}

resource "google_data_pipeline_pipeline" "elsewhere" { # at primary asia-northeast1, export us-east1
  name  = "elsewhere"
  state = "STATE_ACTIVE"
  type  = "PIPELINE_TYPE_BATCH"

  workload {
    dataflow_flex_template_request {
      project_id = "p"
      location   = "asia-northeast1"

      launch_parameter {
        job_name = "a"

        environment {
          worker_region = "us-east1"
        }
      }
    }
  }
}

resource "google_composer_environment" "a" { # at primary asia-northeast1, backup asia-northeast1
  name = "a"

  config {
    recovery_config {
      scheduled_snapshots_config {
        enabled           = true
        snapshot_location = "gs://${google_storage_bucket.staging.name}/snapshots"
      }
    }
  }
}

resource "google_composer_environment" "off" { # at primary asia-northeast1
  name = "off"

  config {
    recovery_config {
      scheduled_snapshots_config {
        enabled = false
      }
    }
  }
}

resource "google_datastream_stream" "a" { # at primary asia-northeast1, export US
  stream_id     = "a"
  display_name  = "a"
  location      = "asia-northeast1"
  desired_state = "RUNNING"

  source_config {
    source_connection_profile = "projects/p/locations/asia-northeast1/connectionProfiles/source"
  }

  destination_config {
    destination_connection_profile = "projects/p/locations/asia-northeast1/connectionProfiles/destination"

    bigquery_destination_config {
      source_hierarchy_datasets {
        dataset_template {
          location = "us"
        }
      }
    }
  }
}

# Without a location in its parent this is kept by the global service.
resource "google_data_loss_prevention_stored_info_type" "global" { # at primary unbound
  parent = "projects/p"

  dictionary {
    word_list {
      words = ["a"]
    }
  }
}

resource "google_data_loss_prevention_stored_info_type" "tokyo" { # at primary asia-northeast1
  parent = "projects/p/locations/asia-northeast1"

  dictionary {
    word_list {
      words = ["a"]
    }
  }
}

# Health records are where their dataset is, and what is made of them where it is put. A
# notification of a deletion has the record with it when it is told to.
resource "google_healthcare_dataset" "tokyo" { # at primary asia-northeast1
  name     = "tokyo"
  location = "asia-northeast1"
}

resource "google_pubsub_topic" "deletions" { # at primary us-east1
  name = "deletions"

  message_storage_policy {
    allowed_persistence_regions = ["us-east1"]
  }
}

resource "google_bigquery_dataset" "records" { # at primary US
  dataset_id = "records"
}

resource "google_bigquery_dataset" "measurements" { # at primary us-east4
  dataset_id = "measurements"
  location   = "us-east4"
}

resource "google_healthcare_fhir_store" "tokyo" { # at primary asia-northeast1, export us-east1, export US, export us-east4
  name    = "tokyo"
  dataset = google_healthcare_dataset.tokyo.id
  version = "R4"

  notification_configs {
    pubsub_topic                     = google_pubsub_topic.deletions.id
    send_previous_resource_on_delete = true
  }

  notification_configs {
    pubsub_topic = google_pubsub_topic.deletions.id
  }

  stream_configs {
    bigquery_destination {
      dataset_uri = "bq://p.${google_bigquery_dataset.records.dataset_id}"

      schema_config {
        recursive_structure_depth = 3
      }
    }
  }

  stream_configs {
    bigquery_destination {
      dataset_uri = "bq://p.measurements"

      schema_config {
        recursive_structure_depth = 3
      }
    }
  }
}

resource "google_healthcare_pipeline_job" "mapping" { # at export us-central1
  name     = "mapping"
  location = "asia-northeast1"
  dataset  = google_healthcare_dataset.tokyo.id

  mapping_pipeline_job {
    fhir_store_destination = "projects/p/locations/us-central1/datasets/d/fhirStores/s"

    mapping_config {
      whistle_config_source {
        uri               = "gs://a/main.wstl"
        import_uri_prefix = "gs://a"
      }
    }
  }
}

# It is made in the dataset, whatever else it says of its location.
resource "google_healthcare_pipeline_job" "on_to_the_next" { # at export asia-northeast1
  name     = "on-to-the-next"
  location = "us-central1"
  dataset  = google_healthcare_dataset.tokyo.id

  mapping_pipeline_job {
    reconciliation_destination = true

    mapping_config {
      whistle_config_source {
        uri               = "gs://a/main.wstl"
        import_uri_prefix = "gs://a"
      }
    }
  }
}


# The workers of a job may be elsewhere than what manages them.
resource "google_storage_bucket" "far" { # at primary us-east1
  name     = "far"
  location = "us-east1"
}

resource "google_dataflow_job" "a" { # at primary asia-northeast1, primary us-east1, export asia-northeast1
  name              = "a"
  region            = "asia-northeast1"
  zone              = "us-east1-b"
  template_gcs_path = "gs://templates/a"
  temp_gcs_location = "gs://${google_storage_bucket.staging.name}/tmp"
}

resource "google_dataflow_job" "here" { # at primary asia-northeast1, export asia-northeast1
  name              = "here"
  template_gcs_path = "gs://templates/a"
  temp_gcs_location = "gs://${google_storage_bucket.staging.name}/tmp"
}

resource "google_data_pipeline_pipeline" "zone" { # at primary asia-northeast1, export us-east1, export us-west1
  name  = "zone"
  state = "STATE_ACTIVE"
  type  = "PIPELINE_TYPE_BATCH"

  workload {
    dataflow_launch_template_request {
      project_id = "p"
      gcs_path   = "gs://templates/a"

      launch_parameters {
        job_name = "a"

        environment {
          zone          = "us-west1-a"
          temp_location = "gs://${google_storage_bucket.far.name}/tmp"
        }
      }
    }
  }
}

resource "google_data_pipeline_pipeline" "flex" { # at primary asia-northeast1, export us-east1, export us-west1
  name  = "flex"
  state = "STATE_ACTIVE"
  type  = "PIPELINE_TYPE_BATCH"

  workload {
    dataflow_flex_template_request {
      project_id = "p"
      location   = "asia-northeast1"

      launch_parameter {
        job_name = "a"

        environment {
          zone          = "us-west1-a"
          temp_location = "gs://${google_storage_bucket.far.name}/tmp"
        }
      }
    }
  }
}

# A batch computes in its region; the bucket that it is given is one place more.
resource "google_dataproc_batch" "far" { # at primary us-east1, export asia-northeast1
  location = "us-east1"

  environment_config {
    execution_config {
      staging_bucket = google_storage_bucket.staging.name
    }
  }
}

resource "google_dataproc_session_template" "far" { # at primary us-east1, export asia-northeast1
  name     = "projects/p/locations/us-east1/sessionTemplates/far"
  location = "us-east1"

  environment_config {
    execution_config {
      staging_bucket = google_storage_bucket.staging.name
    }
  }
}

# The cluster of a template is as any cluster.
resource "google_dataproc_workflow_template" "made" { # at primary asia-northeast1, export ASIA, export asia-northeast1
  name     = "made"
  location = "asia-northeast1"

  placement {
    managed_cluster {
      cluster_name = "a"

      config {
        staging_bucket = google_storage_bucket.staging.name
      }
    }
  }

  jobs {
    step_id = "a"
  }
}

resource "google_dataproc_workflow_template" "zone" { # at primary us-east1, export US
  name     = "zone"
  location = "global"

  placement {
    managed_cluster {
      cluster_name = "a"

      config {
        gce_cluster_config {
          zone = "us-east1-b"
        }
      }
    }
  }

  jobs {
    step_id = "a"
  }
}

resource "google_dataproc_workflow_template" "chosen" {
  name     = "chosen"
  location = "us-east1"

  placement {
    cluster_selector {
      cluster_labels = { a = "b" }
    }
  }

  jobs {
    step_id = "a"
  }
}

# Backups are off unless they are turned on.
resource "google_dataproc_metastore_service" "off" { # at primary asia-northeast1
  service_id = "off"
  location   = "asia-northeast1"

  scheduled_backup {
    cron_schedule   = "0 0 * * *"
    backup_location = "gs://${google_storage_bucket.far.name}/metastore"
  }
}

resource "google_dataproc_metastore_service" "on" { # at primary asia-northeast1, backup us-east1
  service_id = "on"
  location   = "asia-northeast1"

  scheduled_backup {
    enabled         = true
    cron_schedule   = "0 0 * * *"
    backup_location = "gs://${google_storage_bucket.far.name}/metastore"
  }
}

# What scans find goes to tables and topics.
resource "google_bigquery_dataset" "found" { # at primary US
  dataset_id = "found"
}

resource "google_bigquery_table" "found" { # at primary US
  dataset_id = google_bigquery_dataset.found.dataset_id
  table_id   = "found"
}

resource "google_dataplex_datascan" "profile" { # at primary asia-northeast1, export US
  data_scan_id = "profile"
  location     = "asia-northeast1"

  data {
    resource = "//bigquery.googleapis.com/projects/p/datasets/d/tables/t"
  }

  data_profile_spec {
    post_scan_actions {
      bigquery_export {
        results_table = "//bigquery.googleapis.com/${google_bigquery_table.found.id}"
      }
    }
  }
}

resource "google_dataplex_datascan" "quality" { # at primary asia-northeast1, export unresolved
  data_scan_id = "quality"
  location     = "asia-northeast1"

  data {
    resource = "//bigquery.googleapis.com/projects/p/datasets/d/tables/t"
  }

  data_quality_spec {
    post_scan_actions {
      bigquery_export {
        results_table = "//bigquery.googleapis.com/projects/p/datasets/d/tables/theirs"
      }
    }
  }
}

resource "google_data_loss_prevention_discovery_config" "a" { # at primary asia-northeast1, export unresolved
  parent   = "projects/p/locations/asia-northeast1"
  location = "asia-northeast1"
  status   = "RUNNING"

  actions {
    pub_sub_notification {
      topic             = "projects/p/topics/names"
      event             = "NEW_PROFILE"
      detail_of_message = "RESOURCE_NAME"
    }
  }

  actions {
    pub_sub_notification {
      topic             = "projects/p/topics/profiles"
      event             = "CHANGED_PROFILE"
      detail_of_message = "TABLE_PROFILE"
    }
  }
}

resource "google_eventarc_pipeline" "a" { # at primary asia-northeast1, export unresolved
  pipeline_id = "a"
  location    = "asia-northeast1"

  destinations {
    topic = "projects/p/topics/theirs"
  }
}

# A job without a configuration writes where its template says.
resource "google_transcoder_job_template" "a" { # at export us-east1
  job_template_id = "a"
  location        = "asia-northeast1"

  config {
    output {
      uri = "gs://${google_storage_bucket.far.name}/out/"
    }
  }
}

resource "google_transcoder_job" "template" { # at export us-east1
  location    = "asia-northeast1"
  template_id = google_transcoder_job_template.a.job_template_id
}

resource "google_transcoder_job" "theirs" { # at export unresolved
  location    = "asia-northeast1"
  template_id = "theirs"
}

# Logs of a build that names no bucket for them are kept in no one region, twice.
resource "google_cloudbuild_trigger" "default" { # at log unbound, log unbound
  location = "asia-northeast1"

  build {
    step {
      name = "a"
    }
  }
}

resource "google_cloudbuild_trigger" "logging" { # at log unbound
  location = "asia-northeast1"

  build {
    step {
      name = "a"
    }

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }
  }
}

resource "google_cloudbuild_trigger" "kept" { # at log asia-northeast1, log unbound
  location = "asia-northeast1"

  build {
    logs_bucket = "gs://${google_storage_bucket.staging.name}/logs"

    step {
      name = "a"
    }
  }
}

resource "google_clouddeploy_target" "a" { # at export us-east1
  name     = "a"
  location = "asia-northeast1"

  execution_configs {
    usages = ["RENDER"]

    default_pool {
      artifact_storage = "gs://${google_storage_bucket.far.name}"
    }
  }

  execution_configs {
    usages = ["DEPLOY"]

    private_pool {
      worker_pool      = "projects/p/locations/asia-northeast1/workerPools/a"
      artifact_storage = "gs://${google_storage_bucket.far.name}/deploy"
    }
  }
}

# A connection's own place is not that of the bucket behind it, nor a plan's that
# of its vault.
resource "google_datastream_stream" "literal" { # at primary asia-northeast1, export unresolved
  stream_id     = "literal"
  display_name  = "literal"
  location      = "asia-northeast1"
  desired_state = "RUNNING"

  source_config {
    source_connection_profile = "projects/p/locations/asia-northeast1/connectionProfiles/source"
  }

  destination_config {
    destination_connection_profile = "projects/p/locations/asia-northeast1/connectionProfiles/target"

    gcs_destination_config {
      path = "/"
    }
  }
}

resource "google_backup_dr_backup_plan_association" "literal" { # at backup unresolved
  location                   = "asia-northeast1"
  backup_plan_association_id = "literal"
  backup_plan                = "projects/p/locations/asia-northeast1/backupPlans/b"
  resource                   = "projects/p/zones/asia-northeast1-a/instances/i"
  resource_type              = "compute.googleapis.com/Instance"
}

# Where none is named, outputs are in a bucket of the service's in the same region.
resource "google_clouddeploy_target" "unset" { # at export asia-northeast1
  name     = "unset"
  location = "asia-northeast1"
}

resource "google_clouddeploy_target" "one" { # at export asia-northeast1, export us-east1
  name     = "one"
  location = "asia-northeast1"

  execution_configs {
    usages           = ["RENDER"]
    artifact_storage = "gs://${google_storage_bucket.far.name}"
  }

  execution_configs {
    usages = ["DEPLOY"]
  }
}

# Packages go to the repository that they name.
resource "google_cloudbuild_trigger" "packages" { # at export asia-northeast3, export us-central1, log unbound
  build {
    step {
      name = "a"
    }

    options {
      logging = "CLOUD_LOGGING_ONLY"
    }

    artifacts {
      images = ["us-central1-docker.pkg.dev/p/r/a"]

      python_packages {
        repository = "https://asia-northeast3-python.pkg.dev/p/r"
        paths      = ["dist/*"]
      }
    }
  }
}

# A notebook that is handed in is kept where it runs; only what comes of it is in the bucket.
resource "google_colab_notebook_execution" "a" { # at primary us-central1, export asia-northeast1
  display_name   = "a"
  location       = "us-central1"
  gcs_output_uri = "gs://${google_storage_bucket.staging.name}"

  direct_notebook_source {
    content = "e30="
  }
}

# A notebook that is read from a bucket stays there.
resource "google_colab_notebook_execution" "read" { # at export asia-northeast1
  display_name   = "read"
  location       = "us-central1"
  gcs_output_uri = "gs://${google_storage_bucket.staging.name}"

  gcs_notebook_source {
    uri = "gs://${google_storage_bucket.staging.name}/a.ipynb"
  }
}

# A schedule names what is run, and puts out nothing while it is paused.
resource "google_colab_schedule" "paused" {
  display_name             = "paused"
  location                 = "us-central1"
  cron                     = "0 * * * *"
  max_concurrent_run_count = "1"
  desired_state            = "PAUSED"

  create_notebook_execution_job_request {
    notebook_execution_job {
      display_name   = "n"
      gcs_output_uri = "gs://theirs"
    }
  }
}

resource "google_colab_schedule" "a" { # at export asia-northeast1
  display_name             = "a"
  location                 = "us-central1"
  cron                     = "0 0 * * *"
  max_concurrent_run_count = 1

  create_notebook_execution_job_request {
    notebook_execution_job {
      display_name   = "a"
      gcs_output_uri = "gs://${google_storage_bucket.staging.name}"
    }
  }
}

# What a profile signs in with is kept with it, unless it is in Secret Manager.
resource "google_datastream_connection_profile" "password" { # at key us-central1
  connection_profile_id = "password"
  display_name          = "password"
  location              = "us-central1"

  mysql_profile {
    hostname = "h"
    username = "u"
    password = "p"
  }
}

resource "google_datastream_connection_profile" "secret" {
  connection_profile_id = "secret"
  display_name          = "secret"
  location              = "us-central1"

  mysql_profile {
    hostname                       = "h"
    username                       = "u"
    secret_manager_stored_password = "s"
  }
}

resource "google_database_migration_service_connection_profile" "source" { # at key us-central1
  connection_profile_id = "source"
  location              = "us-central1"

  postgresql {
    host     = "h"
    username = "u"

    ssl {
      client_key = "k"
    }
  }
}

resource "google_database_migration_service_connection_profile" "instance" {
  connection_profile_id = "instance"
  location              = "us-west1"

  mysql {
    cloud_sql_id = "i"
  }
}

resource "google_database_migration_service_migration_job" "move" { # at export us-west1
  migration_job_id = "move"
  location         = "us-central1"
  type             = "ONE_TIME"
  source           = google_database_migration_service_connection_profile.source.name
  destination      = google_database_migration_service_connection_profile.instance.name
}

# Tables that a scan finds are published to a dataset's location.
resource "google_dataplex_datascan" "published" { # at primary asia-northeast1, export US
  data_scan_id = "published"
  location     = "asia-northeast1"

  data {
    resource = "//storage.googleapis.com/projects/p/buckets/b"
  }

  execution_spec {
    trigger {
      on_demand {}
    }
  }

  data_discovery_spec {
    bigquery_publishing_config {
      location = "US"
    }
  }
}

resource "google_datastream_connection_profile" "salesforce" { # at key us-central1
  provider              = google-beta
  connection_profile_id = "salesforce"
  display_name          = "salesforce"
  location              = "us-central1"

  salesforce_profile {
    domain = "d"

    user_credentials {
      username = "u"
      password = "p"
    }
  }
}

# What is found and what describes tables goes to a catalogue on demand.
resource "google_dataplex_datascan" "catalogued" { # at primary asia-northeast1, export unresolved
  data_scan_id = "catalogued"
  location     = "asia-northeast1"

  data {
    resource = "//bigquery.googleapis.com/projects/p/datasets/d/tables/t"
  }

  execution_spec {
    trigger {
      on_demand {}
    }
  }

  data_quality_spec {
    catalog_publishing_enabled = true
  }
}

resource "google_dataproc_metastore_service" "described" { # at primary asia-northeast1, export asia-northeast1
  service_id = "described"
  location   = "asia-northeast1"

  metadata_integration {
    data_catalog_config {
      enabled = true
    }
  }
}

# A profile may make the database that a job writes to.
resource "google_database_migration_service_connection_profile" "made" { # at primary us-east1
  connection_profile_id = "made"
  location              = "us-east1"

  cloudsql {
    settings {
      source_id        = "s"
      database_version = "MYSQL_8_0"
      zone             = "us-east1-b"
    }
  }
}

resource "google_database_migration_service_connection_profile" "cluster" { # at primary us-east1
  connection_profile_id = "cluster"
  location              = "us-east1"

  alloydb {
    cluster_id = "c"

    settings {
      vpc_network = "n"

      initial_user {
        user     = "u"
        password = "p"
      }
    }
  }
}

# Events of pipelines are published, unless that is off.
resource "google_pubsub_topic" "events" { # at primary us-east1
  name = "events"

  message_storage_policy {
    allowed_persistence_regions = ["us-east1"]
  }
}

resource "google_data_fusion_instance" "events" { # at primary asia-northeast1, export us-east1
  name   = "events"
  region = "asia-northeast1"
  type   = "BASIC"

  event_publish_config {
    enabled = true
    topic   = google_pubsub_topic.events.id
  }
}

resource "google_data_fusion_instance" "silent" { # at primary asia-northeast1
  name   = "silent"
  region = "asia-northeast1"
  type   = "BASIC"

  event_publish_config {
    enabled = false
    topic   = google_pubsub_topic.events.id
  }
}

# A repository may be that of another service.
resource "google_dataform_repository" "remote" { # at primary asia-northeast1, export unresolved
  name   = "remote"
  region = "asia-northeast1"

  git_remote_settings {
    url            = "https://github.com/o/r.git"
    default_branch = "main"
  }
}

# What is paused writes nothing.
resource "google_data_loss_prevention_discovery_config" "paused" { # at primary asia-northeast1
  location = "asia-northeast1"
  parent   = "projects/p/locations/asia-northeast1"
  status   = "PAUSED"

  actions {
    publish_to_scc {}
  }
}

resource "google_data_loss_prevention_job_trigger" "paused" {
  parent = "projects/p/locations/asia-northeast1"
  status = "PAUSED"

  triggers {
    manual {}
  }

  inspect_job {
    actions {
      publish_summary_to_cscc {}
    }

    actions {
      save_findings {
        output_config {
          storage_path {
            path = "gs://theirs/a"
          }
        }
      }
    }
  }
}

resource "google_datastream_stream" "paused" { # at primary asia-northeast1
  stream_id     = "paused"
  display_name  = "paused"
  location      = "asia-northeast1"
  desired_state = "PAUSED"

  source_config {
    source_connection_profile = "s"
  }

  destination_config {
    destination_connection_profile = "d"

    bigquery_destination_config {
      source_hierarchy_datasets {
        dataset_template {
          location = "us-central1"
        }
      }
    }
  }
}

# A stream is not started unless it says so.
resource "google_datastream_stream" "unset" { # at primary asia-northeast1
  stream_id    = "unset"
  display_name = "unset"
  location     = "asia-northeast1"

  source_config {
    source_connection_profile = "s"
  }

  destination_config {
    destination_connection_profile = "d"

    bigquery_destination_config {
      source_hierarchy_datasets {
        dataset_template {
          location = "us-central1"
        }
      }
    }
  }
}

resource "google_database_migration_service_migration_job" "waiting" {
  migration_job_id = "waiting"
  location         = "us-central1"
  type             = "ONE_TIME"
  desired_state    = "NOT_STARTED"
  source           = "s"
  destination      = "d"
}

resource "google_data_pipeline_pipeline" "paused" { # at primary asia-northeast1
  name   = "paused"
  region = "asia-northeast1"
  type   = "PIPELINE_TYPE_BATCH"
  state  = "STATE_PAUSED"

  workload {
    dataflow_launch_template_request {
      project_id = "p"
      location   = "us-central1"

      launch_parameters {
        job_name = "j"
      }
    }
  }
}

# The database that a profile names may be in another region than the profile.
resource "google_sql_database_instance" "oregon" { # at primary us-west1, backup us
  name             = "oregon"
  region           = "us-west1"
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-f1-micro"

    backup_configuration {
      enabled = true
    }
  }
}

resource "google_database_migration_service_connection_profile" "elsewhere" {
  connection_profile_id = "elsewhere"
  location              = "asia-northeast1"

  mysql {
    cloud_sql_id = google_sql_database_instance.oregon.name
  }
}

resource "google_database_migration_service_migration_job" "elsewhere" { # at export us-west1
  migration_job_id = "elsewhere"
  location         = "asia-northeast1"
  type             = "CONTINUOUS"
  source           = "s"
  destination      = google_database_migration_service_connection_profile.elsewhere.name
}

# Without a location, tables that a scan discovers are published somewhere around the bucket.
resource "google_dataplex_datascan" "unstated" { # at primary asia-northeast1, export unresolved
  data_scan_id = "unstated"
  location     = "asia-northeast1"

  data {
    resource = "//storage.googleapis.com/projects/p/buckets/b"
  }

  execution_spec {
    trigger {
      on_demand {}
    }
  }

  data_discovery_spec {
    bigquery_publishing_config {
      table_type = "BIGLAKE"
    }
  }
}

resource "google_dataplex_datascan" "bare" { # at primary asia-northeast1, export unresolved
  data_scan_id = "bare"
  location     = "asia-northeast1"

  data {
    resource = "//storage.googleapis.com/projects/p/buckets/b"
  }

  execution_spec {
    trigger {
      on_demand {}
    }
  }

  data_discovery_spec {}
}

# Profiles for which no dataset is named go to one that the service makes.
resource "google_data_loss_prevention_discovery_config" "made" { # at primary us, export unresolved
  parent   = "projects/p/locations/us"
  location = "us"
  status   = "RUNNING"

  actions {
    export_data {}
  }
}

resource "google_data_loss_prevention_discovery_config" "unmade" { # at primary us
  parent   = "projects/p/locations/us"
  location = "us"
  status   = "PAUSED"

  actions {
    export_data {}
  }
}

# Templates of Google's own say in their parameters where they write; what the parameters of
# any other template mean is for its code to say.
resource "google_bigquery_dataset" "written" { # at primary us-east1
  dataset_id = "written"
  location   = "us-east1"
}

resource "google_pubsub_topic" "written" { # at primary us-west1
  name = "written"

  message_storage_policy {
    allowed_persistence_regions = ["us-west1"]
  }
}

resource "google_storage_bucket" "written" { # at primary us-central1
  name     = "written"
  location = "us-central1"
}

resource "google_dataflow_job" "table" { # at primary asia-northeast1, export asia-northeast1, export us-east1
  name              = "table"
  template_gcs_path = "gs://dataflow-templates-asia-northeast1/latest/PubSub_Subscription_to_BigQuery"
  temp_gcs_location = "gs://${google_storage_bucket.staging.name}/tmp"

  parameters = {
    inputSubscription = "projects/p/subscriptions/s"
    outputTableSpec   = "p:${google_bigquery_dataset.written.dataset_id}.t"
  }
}

resource "google_dataflow_flex_template_job" "table" { # at primary asia-northeast1, export unresolved, export us-central1, export us-west1
  provider                = google-beta
  name                    = "table"
  region                  = "asia-northeast1"
  container_spec_gcs_path = "gs://dataflow-templates/latest/flex/PubSub_Avro_to_BigQuery"

  parameters = {
    outputTableSpec = "p:theirs.t"
    outputTopic     = google_pubsub_topic.written.id
    outputDirectory = "gs://${google_storage_bucket.written.name}/out"
  }
}

resource "google_dataflow_job" "splunk" { # at primary asia-northeast1, export asia-northeast1, export us-west1, export unresolved
  name              = "splunk"
  template_gcs_path = "gs://dataflow-templates-asia-northeast1/latest/Cloud_PubSub_to_Splunk"
  temp_gcs_location = "gs://${google_storage_bucket.staging.name}/tmp"

  parameters = {
    inputSubscription     = "projects/p/subscriptions/s"
    url                   = "https://splunk.example.com:8088"
    outputDeadletterTopic = google_pubsub_topic.written.id
  }
}

resource "google_dataflow_flex_template_job" "search" { # at primary asia-northeast1, export unresolved, export us-west1
  provider                = google-beta
  name                    = "search"
  region                  = "asia-northeast1"
  container_spec_gcs_path = "gs://dataflow-templates/latest/flex/PubSub_to_Elasticsearch"

  parameters = {
    connectionUrl    = "https://search.example.com:9200"
    errorOutputTopic = google_pubsub_topic.written.id
  }
}

# What it connects to is what this one reads.
resource "google_dataflow_flex_template_job" "read" { # at primary asia-northeast1, export us-west1
  provider                = google-beta
  name                    = "read"
  region                  = "asia-northeast1"
  container_spec_gcs_path = "gs://dataflow-templates/latest/flex/Jdbc_to_PubSub"

  parameters = {
    connectionUrl = "jdbc:mysql://10.0.0.2/d"
    outputTopic   = google_pubsub_topic.written.id
  }
}

resource "google_dataflow_flex_template_job" "own" { # at primary asia-northeast1
  provider                = google-beta
  name                    = "own"
  region                  = "asia-northeast1"
  container_spec_gcs_path = "gs://ours/template.json"

  parameters = {
    outputTopic = google_pubsub_topic.written.id
  }
}
