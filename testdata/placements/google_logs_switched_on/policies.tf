# A policy asks for audit logs as google_project_iam_audit_config does.
data "google_iam_policy" "audited" {
  audit_config {
    service = "allServices"

    audit_log_configs {
      log_type = "DATA_READ"
    }
  }
}

data "google_iam_policy" "plain" {
  binding {
    role    = "roles/viewer"
    members = ["group:viewers@example.com"]
  }
}

# Whether it asks for any may not be known.
variable "audited" {
  type = list(string)
}

data "google_iam_policy" "maybe" {
  dynamic "audit_config" {
    for_each = var.audited

    content {
      service = audit_config.value
    }
  }
}

resource "google_project_iam_policy" "audited" { # at log unbound
  project     = "p"
  policy_data = data.google_iam_policy.audited.policy_data
}

resource "google_folder_iam_policy" "plain" {
  folder      = "folders/1"
  policy_data = data.google_iam_policy.plain.policy_data
}

resource "google_organization_iam_policy" "maybe" { # at log unbound
  org_id      = "1"
  policy_data = data.google_iam_policy.maybe.policy_data
}

resource "google_project_iam_policy" "written" { # at log unbound
  project = "q"

  policy_data = jsonencode({
    auditConfigs = [{ service = "allServices", auditLogConfigs = [{ logType = "DATA_READ" }] }]
  })
}

resource "google_project_iam_policy" "none" {
  project     = "r"
  policy_data = jsonencode({ bindings = [{ role = "roles/viewer", members = ["user:a@example.com"] }] })
}

variable "policy" {
  type = string
}

resource "google_project_iam_policy" "given" { # at log unbound
  project     = "s"
  policy_data = var.policy
}
