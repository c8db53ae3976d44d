# Source that a service keeps, and addresses of people to tell.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_iap_brand" "a" { # at primary unbound
  application_title = "a"
  support_email     = "a@example.com"
}

resource "google_privileged_access_manager_entitlement" "told" { # at primary unbound
  entitlement_id       = "told"
  location             = "global"
  parent               = "projects/p"
  max_request_duration = "43200s"

  additional_notification_targets {
    admin_email_recipients = ["a@example.com"]
  }

  approval_workflow {
    manual_approvals {
      steps {
        approvals_needed          = 1
        approver_email_recipients = ["b@example.com"]
      }
    }
  }
}

resource "google_privileged_access_manager_entitlement" "asked" { # at primary unbound
  entitlement_id       = "asked"
  location             = "global"
  parent               = "projects/p"
  max_request_duration = "43200s"

  approval_workflow {
    manual_approvals {
      steps {
        approvals_needed          = 1
        approver_email_recipients = ["b@example.com"]
      }
    }
  }
}

resource "google_privileged_access_manager_entitlement" "silent" {
  entitlement_id       = "silent"
  location             = "global"
  parent               = "projects/p"
  max_request_duration = "43200s"
}

# Cloud Run keeps a copy of the image that it runs.
resource "google_cloud_run_v2_service" "a" { # at primary asia-northeast1
  name     = "a"
  location = "asia-northeast1"

  template {
    containers {
      image = "us-docker.pkg.dev/p/r/a"
    }
  }
}

resource "google_cloud_run_v2_service" "several" { # at primary asia-northeast1, primary us-east1
  name     = "several"
  location = "global"

  multi_region_settings {
    regions = ["asia-northeast1", "us-east1"]
  }

  template {
    containers {
      image = "us-docker.pkg.dev/p/r/a"
    }
  }
}

resource "google_cloud_run_v2_job" "a" { # at primary asia-northeast1
  name     = "a"
  location = "asia-northeast1"

  template {
    template {
      containers {
        image = "us-docker.pkg.dev/p/r/a"
      }
    }
  }
}

resource "google_cloud_run_v2_worker_pool" "a" { # at primary asia-northeast1
  name     = "a"
  location = "asia-northeast1"

  template {
    containers {
      image = "us-docker.pkg.dev/p/r/a"
    }
  }
}

resource "google_cloud_run_service" "a" { # at primary asia-northeast1
  name     = "a"
  location = "asia-northeast1"
}

resource "google_colab_runtime_template" "script" { # at primary asia-northeast1
  display_name = "script"
  location     = "asia-northeast1"

  software_config {
    post_startup_script_config {
      post_startup_script = "echo hello"
    }
  }
}

resource "google_colab_runtime_template" "address" {
  display_name = "address"
  location     = "asia-northeast1"

  software_config {
    post_startup_script_config {
      post_startup_script_url = "gs://scripts/start.sh"
    }
  }
}

resource "google_developer_connect_account_connector" "own" { # at key asia-northeast1
  account_connector_id = "own"
  location             = "asia-northeast1"

  custom_oauth_config {
    auth_uri      = "https://git.example.com/auth"
    client_id     = "a"
    client_secret = "b"
    host_uri      = "https://git.example.com"
    scm_provider  = "GITLAB_ENTERPRISE"
    scopes        = ["api"]
    token_uri     = "https://git.example.com/token"
  }
}

resource "google_developer_connect_account_connector" "theirs" {
  account_connector_id = "theirs"
  location             = "asia-northeast1"

  provider_oauth_config {
    scopes             = ["repo"]
    system_provider_id = "GITHUB"
  }
}

resource "google_firebase_app_hosting_backend" "strict" { # at primary asia-east1
  backend_id       = "strict"
  location         = "asia-east1"
  app_id           = "a"
  service_account  = "a"
  serving_locality = "REGIONAL_STRICT"
}

resource "google_firebase_app_hosting_backend" "global" { # at primary asia-east1, cache unbound
  backend_id       = "global"
  location         = "asia-east1"
  app_id           = "a"
  service_account  = "a"
  serving_locality = "GLOBAL_ACCESS"
}

resource "google_firebase_app_hosting_build" "a" { # at primary asia-east1
  build_id = "a"
  backend  = "strict"
  location = "asia-east1"

  source {
    codebase {
      branch = "main"
    }
  }
}

# Users and groups are written to it.
resource "google_iam_workforce_pool_provider_scim_tenant" "a" { # at primary unbound
  workforce_pool_id = "a"
  provider_id       = "a"
  scim_tenant_id    = "tenant"
  location          = "global"
  claim_mapping     = { "google.subject" = "user.externalId" }
}

# Credentials that are written down here are kept where they are used.
resource "google_iam_workforce_pool_provider" "oidc" { # at key unbound
  workforce_pool_id = "a"
  provider_id       = "oidc"
  location          = "global"

  oidc {
    client_id  = "a"
    issuer_uri = "https://login.example.com"

    client_secret {
      value {
        plain_text = "b"
      }
    }
  }
}

resource "google_iam_workforce_pool_provider" "attributes" { # at key unbound
  workforce_pool_id = "a"
  provider_id       = "attributes"
  location          = "global"

  extra_attributes_oauth2_client {
    attributes_type = "AZURE_AD_GROUPS_MAIL"
    client_id       = "a"
    issuer_uri      = "https://login.example.com"

    client_secret {
      value {
        plain_text = "b"
      }
    }
  }

  extended_attributes_oauth2_client {
    attributes_type = "AZURE_AD_GROUPS_ID"
    client_id       = "a"
    issuer_uri      = "https://login.example.com"

    client_secret {
      value {
        plain_text = "b"
      }
    }
  }
}

resource "google_iap_settings" "a" { # at key unresolved
  name = "projects/1/iap_web"

  access_settings {
    oauth_settings {
      client_id     = "a"
      client_secret = "b"
    }

    workforce_identity_settings {
      oauth2 {
        client_id     = "a"
        client_secret = "b"
      }
    }
  }
}

resource "google_iap_settings" "plain" {
  name = "projects/1/iap_web"
}

resource "google_cloudbuild_bitbucket_server_config" "a" { # at key asia-northeast1
  config_id = "a"
  location  = "asia-northeast1"
  host_uri  = "https://bitbucket.example.com"
  username  = "a"
  api_key   = "b"

  secrets {
    admin_access_token_version_name = "projects/p/secrets/a/versions/1"
    read_access_token_version_name  = "projects/p/secrets/b/versions/1"
    webhook_secret_version_name     = "projects/p/secrets/c/versions/1"
  }
}
