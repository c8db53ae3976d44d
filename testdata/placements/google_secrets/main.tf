# A secret without chosen replicas may be anywhere, and a parameter without a region too.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_secret_manager_secret" "automatic" { # at key unbound
  secret_id = "automatic"

  replication {
    auto {}
  }
}

resource "google_secret_manager_secret" "chosen" { # at key asia-northeast1, key us-east1
  secret_id = "chosen"

  replication {
    user_managed {
      replicas {
        location = "asia-northeast1"
      }

      replicas {
        location = "us-east1"
      }
    }
  }
}

resource "google_secret_manager_regional_secret" "a" { # at key asia-northeast1
  secret_id = "a"
  location  = "asia-northeast1"
}

resource "google_parameter_manager_parameter" "a" { # at key unbound
  parameter_id = "a"
}

resource "google_parameter_manager_regional_parameter" "a" { # at key asia-northeast1
  parameter_id = "a"
  location     = "asia-northeast1"
}

# An authority can sign with a key of the customer's.
resource "google_privateca_certificate_authority" "signing" { # at key asia-northeast1, key us-east1
  certificate_authority_id = "signing"
  location                 = "asia-northeast1"
  pool                     = "a"

  config {
    subject_config {
      subject {
        common_name  = "a"
        organization = "a"
      }
    }

    x509_config {
      ca_options {
        is_ca = true
      }

      key_usage {
        base_key_usage {
          cert_sign = true
        }

        extended_key_usage {}
      }
    }
  }

  key_spec {
    cloud_kms_key_version = "projects/p/locations/us-east1/keyRings/r/cryptoKeys/k/cryptoKeyVersions/1"
  }
}

# What a profile signs in with may be a token alone.
resource "google_datastream_connection_profile" "token" { # at key asia-northeast1
  connection_profile_id = "token"
  display_name          = "token"
  location              = "asia-northeast1"

  salesforce_profile {
    domain = "example.com"

    user_credentials {
      username                       = "u"
      secret_manager_stored_password = "projects/p/secrets/s/versions/1"
      security_token                 = "t"
    }
  }
}

# An integration keeps what it signs in with, but not where it only names an account.
resource "google_integrations_auth_config" "password" { # at key us-central1
  location     = "us-central1"
  display_name = "password"

  decrypted_credential {
    credential_type = "USERNAME_AND_PASSWORD"

    username_and_password {
      username = "u"
      password = "p"
    }
  }
}

resource "google_integrations_auth_config" "account" {
  location     = "us-central1"
  display_name = "account"

  decrypted_credential {
    credential_type = "SERVICE_ACCOUNT"

    service_account_credentials {
      service_account = "a@p.iam.gserviceaccount.com"
    }
  }
}

# A feed keeps what it signs in with to where it reads; one that is pushed to signs in nowhere.
resource "google_chronicle_feed" "asked" { # at log asia-northeast1, key asia-northeast1
  location = "asia-northeast1"
  instance = "i"

  details {
    feed_source_type = "API"
    log_type         = "OKTA"

    okta_settings {
      hostname = "example.okta.com"

      authentication {
        header_key_values {
          key   = "Authorization"
          value = "SSWS a"
        }
      }
    }
  }
}

resource "google_chronicle_feed" "signed" { # at log asia-northeast1, key asia-northeast1
  location = "asia-northeast1"
  instance = "i"

  details {
    feed_source_type = "AMAZON_S3_V2"
    log_type         = "AWS_CLOUDTRAIL"

    amazon_s3_v2_settings {
      s3_uri                 = "s3://b"
      source_deletion_option = "SOURCE_DELETION_NEVER"

      authentication {
        access_key_secret_auth {
          access_key_id     = "a"
          secret_access_key = "s"
        }
      }
    }
  }
}

resource "google_chronicle_feed" "role" { # at log asia-northeast1
  location = "asia-northeast1"
  instance = "i"

  details {
    feed_source_type = "AMAZON_S3_V2"
    log_type         = "AWS_CLOUDTRAIL"

    amazon_s3_v2_settings {
      s3_uri                 = "s3://b"
      source_deletion_option = "SOURCE_DELETION_NEVER"

      authentication {
        aws_iam_role_auth {
          aws_iam_role_arn = "arn:aws:iam::111122223333:role/r"
          subject_id       = "s"
        }
      }
    }
  }
}

resource "google_chronicle_feed" "pushed" { # at log asia-northeast1
  location = "asia-northeast1"
  instance = "i"

  details {
    feed_source_type = "HTTPS_PUSH_WEBHOOK"
    log_type         = "OKTA"

    https_push_webhook_settings {
    }
  }
}
