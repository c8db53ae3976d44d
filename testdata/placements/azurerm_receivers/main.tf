# Addresses of people are kept with what tells them.
provider "azurerm" {
  features {}
}

resource "azurerm_api_management" "seoul" { # at primary koreacentral, replica koreasouth
  location        = "koreacentral"
  publisher_name  = "a"
  publisher_email = "a@example.com"
}

resource "azurerm_api_management_notification_recipient_email" "a" { # at primary koreacentral
  api_management_id = azurerm_api_management.seoul.id
  email             = "a@example.com"
}

resource "azurerm_api_management_notification_recipient_user" "a" {
  api_management_id = azurerm_api_management.seoul.id
  user_id           = "a"
}

resource "azurerm_api_management_api" "person" { # at primary koreacentral
  api_management_name = azurerm_api_management.seoul.name

  contact {
    email = "a@example.com"
  }
}

resource "azurerm_api_management_api" "page" {
  api_management_name = azurerm_api_management.seoul.name

  contact {
    url = "https://example.com"
  }
}

resource "azurerm_key_vault" "seoul" { # at key koreacentral, replica koreasouth
  location = "koreacentral"
}

resource "azurerm_key_vault_certificate_issuer" "person" { # at primary koreacentral, key koreacentral
  key_vault_id  = azurerm_key_vault.seoul.id
  provider_name = "DigiCert"
  password      = "not a password"

  admin {
    email_address = "a@example.com"
  }
}

resource "azurerm_key_vault_certificate_issuer" "none" {
  key_vault_id  = azurerm_key_vault.seoul.id
  provider_name = "OneCertV2-PublicCA"
}

resource "azurerm_role_management_policy" "active_assignments_admin" { # at primary unbound
  scope = "a"

  notification_rules {
    active_assignments {
      admin_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "active_assignments_approver" { # at primary unbound
  scope = "a"

  notification_rules {
    active_assignments {
      approver_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "active_assignments_assignee" { # at primary unbound
  scope = "a"

  notification_rules {
    active_assignments {
      assignee_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "eligible_activations_admin" { # at primary unbound
  scope = "a"

  notification_rules {
    eligible_activations {
      admin_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "eligible_activations_approver" { # at primary unbound
  scope = "a"

  notification_rules {
    eligible_activations {
      approver_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "eligible_activations_assignee" { # at primary unbound
  scope = "a"

  notification_rules {
    eligible_activations {
      assignee_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "eligible_assignments_admin" { # at primary unbound
  scope = "a"

  notification_rules {
    eligible_assignments {
      admin_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "eligible_assignments_approver" { # at primary unbound
  scope = "a"

  notification_rules {
    eligible_assignments {
      approver_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "eligible_assignments_assignee" { # at primary unbound
  scope = "a"

  notification_rules {
    eligible_assignments {
      assignee_notifications {
        default_recipients    = false
        notification_level    = "All"
        additional_recipients = ["a@example.com"]
      }
    }
  }
}

resource "azurerm_role_management_policy" "default" {
  scope = "a"

  notification_rules {
    active_assignments {
      admin_notifications {
        default_recipients = true
        notification_level = "All"
      }
    }
  }
}

resource "azurerm_mssql_server" "seoul" { # at primary koreacentral
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_mssql_server_security_alert_policy" "a" { # at primary koreacentral
  server_name     = azurerm_mssql_server.seoul.name
  state           = "Enabled"
  email_addresses = ["a@example.com"]
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  location = "koreacentral"
}

resource "azurerm_mssql_server_vulnerability_assessment" "a" { # at log koreacentral, primary koreacentral
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.a.id
  storage_container_path          = "${azurerm_storage_account.seoul.primary_blob_endpoint}scans/"

  recurring_scans {
    emails = ["a@example.com"]
  }
}

resource "azurerm_mssql_managed_instance" "seoul" { # at primary koreacentral, backup koreasouth, log koreacentral
  name     = "seoul"
  location = "koreacentral"
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "a" { # at primary koreacentral
  managed_instance_name = azurerm_mssql_managed_instance.seoul.name
  enabled               = true
  email_addresses       = ["a@example.com"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "a" { # at primary koreacentral
  managed_instance_id    = azurerm_mssql_managed_instance.seoul.id
  storage_container_path = "${azurerm_storage_account.seoul.primary_blob_endpoint}scans/"

  recurring_scans {
    emails = ["a@example.com"]
  }
}

resource "azurerm_databox_edge_order" "a" { # at primary unresolved
  device_name = "a"
}
