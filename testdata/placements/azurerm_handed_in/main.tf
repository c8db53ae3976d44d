# What a resource is handed stays with it: scripts, definitions, private keys,
# tokens, and what agents write on their disks.
provider "azurerm" {
  features {}
}

resource "azurerm_linux_virtual_machine" "seoul" { # at primary koreacentral
  name                  = "seoul"
  resource_group_name   = "rg"
  location              = "koreacentral"
  size                  = "Standard_F2"
  network_interface_ids = ["interface"]

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
}

resource "azurerm_virtual_machine_extension" "script" { # at primary koreacentral
  name                 = "script"
  virtual_machine_id   = azurerm_linux_virtual_machine.seoul.id
  publisher            = "Microsoft.Azure.Extensions"
  type                 = "CustomScript"
  type_handler_version = "2.0"
  settings             = jsonencode({ commandToExecute = "echo a" })
}

resource "azurerm_virtual_machine_extension" "secret" { # at key koreacentral
  name                 = "secret"
  virtual_machine_id   = azurerm_linux_virtual_machine.seoul.id
  publisher            = "Microsoft.Azure.Extensions"
  type                 = "CustomScript"
  type_handler_version = "2.0"
  protected_settings   = jsonencode({ script = "ZWNobyBh" })
}

resource "azurerm_virtual_machine_extension" "plain" {
  name                 = "plain"
  virtual_machine_id   = azurerm_linux_virtual_machine.seoul.id
  publisher            = "Microsoft.Azure.ActiveDirectory"
  type                 = "AADSSHLoginForLinux"
  type_handler_version = "1.0"
}

# As version 1 of the provider named the machine.
resource "azurerm_virtual_machine_extension" "named" { # at primary koreacentral
  name                 = "named"
  resource_group_name  = "rg"
  location             = "koreacentral"
  virtual_machine_name = azurerm_linux_virtual_machine.seoul.name
  publisher            = "Microsoft.Azure.Extensions"
  type                 = "CustomScript"
  type_handler_version = "2.0"
  settings             = jsonencode({ commandToExecute = "echo a" })
}

resource "azurerm_linux_virtual_machine_scale_set" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "Standard_F2"
  admin_username      = "a"

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
}

resource "azurerm_virtual_machine_scale_set_extension" "script" { # at primary koreacentral
  name                         = "script"
  virtual_machine_scale_set_id = azurerm_linux_virtual_machine_scale_set.seoul.id
  publisher                    = "Microsoft.Azure.Extensions"
  type                         = "CustomScript"
  type_handler_version         = "2.0"
  settings                     = jsonencode({ commandToExecute = "echo a" })
}

resource "azurerm_arc_machine_extension" "script" { # at primary koreacentral
  name           = "script"
  location       = "koreacentral"
  arc_machine_id = "machine"
  publisher      = "Microsoft.Azure.Extensions"
  type           = "CustomScript"
  settings       = jsonencode({ commandToExecute = "echo a" })
}

resource "azurerm_stack_hci_extension" "a" { # at primary unresolved, log unresolved
  name           = "a"
  arc_setting_id = "cluster/arcSettings/default"
  publisher      = "Microsoft.EnterpriseCloud.Monitoring"
  type           = "MicrosoftMonitoringAgent"
  settings       = jsonencode({ workspaceId = "a" })
}

resource "azurerm_virtual_machine_run_command" "script" { # at primary koreacentral, key koreacentral
  name               = "script"
  location           = "koreacentral"
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id

  source {
    script = "echo a"
  }

  protected_parameter {
    name  = "a"
    value = "b"
  }
}

resource "azurerm_virtual_machine_run_command" "password" { # at key koreacentral
  name               = "password"
  location           = "koreacentral"
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id
  run_as_user        = "a"
  run_as_password    = "b"

  source {
    command_id = "RunShellScript"
  }
}

# Who is not signed in by an identity is by a token in the address.
resource "azurerm_virtual_machine_run_command" "token" { # at log unresolved, key koreacentral
  name               = "token"
  location           = "koreacentral"
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id
  output_blob_uri    = "https://theirs.blob.core.windows.net/a/b?sig=a"

  source {
    command_id = "RunShellScript"
  }
}

resource "azurerm_virtual_machine_run_command" "identity" { # at log unresolved
  name               = "identity"
  location           = "koreacentral"
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id
  error_blob_uri     = "https://theirs.blob.core.windows.net/a/b"

  error_blob_managed_identity {
    client_id = "a"
  }

  source {
    command_id = "RunShellScript"
  }
}

resource "azurerm_virtual_machine_run_command" "points" {
  name               = "points"
  location           = "koreacentral"
  virtual_machine_id = azurerm_linux_virtual_machine.seoul.id

  source {
    command_id = "RunShellScript"
  }
}

resource "azurerm_managed_devops_pool" "stateful" { # at primary koreacentral
  name                  = "stateful"
  resource_group_name   = "rg"
  location              = "koreacentral"
  dev_center_project_id = "project"
  maximum_concurrency   = 1

  stateful_agent {}
}

# A fresh machine for every job, thrown away after it.
resource "azurerm_managed_devops_pool" "stateless" {
  name                  = "stateless"
  resource_group_name   = "rg"
  location              = "koreacentral"
  dev_center_project_id = "project"
  maximum_concurrency   = 1

  stateless_agent {}
}

resource "azurerm_kubernetes_fleet_manager" "hub" { # at primary koreacentral
  name                = "hub"
  resource_group_name = "rg"
  location            = "koreacentral"

  hub_profile {
    dns_prefix = "a"
  }
}

resource "azurerm_kubernetes_fleet_manager" "plain" {
  name                = "plain"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_nginx_deployment" "seoul" {
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku                 = "standardv2_Monthly"
}

resource "azurerm_nginx_configuration" "a" { # at primary koreacentral, key koreacentral
  nginx_deployment_id = azurerm_nginx_deployment.seoul.id
  root_file           = "/etc/nginx/nginx.conf"

  config_file {
    content      = "YQ=="
    virtual_path = "/etc/nginx/nginx.conf"
  }

  protected_file {
    content      = "YQ=="
    virtual_path = "/etc/nginx/a.key"
  }
}

resource "azurerm_api_management" "seoul" { # at primary koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  publisher_name      = "a"
  publisher_email     = "a@example.com"
  sku_name            = "Developer_1"
}

resource "azurerm_api_management_custom_domain" "uploaded" { # at key koreacentral
  api_management_id = azurerm_api_management.seoul.id

  gateway {
    host_name   = "a.example.com"
    certificate = "YQ=="
  }

  developer_portal {
    host_name                = "b.example.com"
    key_vault_certificate_id = "https://example.vault.azure.net/secrets/a"
  }
}

# The gateway's block was called proxy before version 3.
resource "azurerm_api_management_custom_domain" "proxied" { # at key koreacentral
  api_management_id = azurerm_api_management.seoul.id

  proxy {
    host_name   = "api.example.com"
    certificate = "bm90IGEgY2VydGlmaWNhdGU="
  }
}

resource "azurerm_api_management_custom_domain" "points" {
  api_management_id = azurerm_api_management.seoul.id

  gateway {
    host_name                = "a.example.com"
    key_vault_certificate_id = "https://example.vault.azure.net/secrets/a"
  }
}

resource "azurerm_machine_learning_inference_cluster" "uploaded" { # at key koreacentral
  name                          = "uploaded"
  location                      = "koreacentral"
  kubernetes_cluster_id         = "cluster"
  machine_learning_workspace_id = "workspace"

  ssl {
    cert  = "a"
    key   = "a"
    cname = "a.example.com"
  }
}

resource "azurerm_app_service_source_control_token" "a" { # at key unbound
  type  = "GitHub"
  token = "a"
}

resource "azurerm_source_control_token" "a" { # at key unbound
  type  = "GitHub"
  token = "a"
}

resource "azurerm_spring_cloud_service" "seoul" {
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_spring_cloud_certificate" "imported" { # at key koreacentral
  name                     = "imported"
  resource_group_name      = "rg"
  service_name             = azurerm_spring_cloud_service.seoul.name
  key_vault_certificate_id = "https://example.vault.azure.net/certificates/a/b"
}

resource "azurerm_spring_cloud_certificate" "public" {
  name                     = "public"
  resource_group_name      = "rg"
  service_name             = azurerm_spring_cloud_service.seoul.name
  key_vault_certificate_id = "https://example.vault.azure.net/certificates/a/b"
  exclude_private_key      = true
}

resource "azurerm_spring_cloud_gateway" "a" { # at key koreacentral
  name                            = "default"
  spring_cloud_service_id         = azurerm_spring_cloud_service.seoul.id
  sensitive_environment_variables = { a = "b" }
}

resource "azurerm_spring_cloud_builder" "a" {
  name                    = "a"
  spring_cloud_service_id = azurerm_spring_cloud_service.seoul.id
}

resource "azurerm_spring_cloud_build_pack_binding" "a" { # at key koreacentral
  name                    = "a"
  spring_cloud_builder_id = azurerm_spring_cloud_builder.a.id

  launch {
    secrets = { a = "b" }
  }
}

resource "azurerm_logic_app_integration_account" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "Basic"
}

resource "azurerm_logic_app_integration_account_map" "a" { # at primary koreacentral
  name                     = "a"
  resource_group_name      = "rg"
  integration_account_name = azurerm_logic_app_integration_account.seoul.name
  map_type                 = "Liquid"
  content                  = "a"
}

resource "azurerm_logic_app_integration_account_agreement" "a" { # at primary koreacentral
  name                     = "a"
  resource_group_name      = "rg"
  integration_account_name = azurerm_logic_app_integration_account.seoul.name
  agreement_type           = "AS2"
  content                  = "a"
}

resource "azurerm_logic_app_integration_account_partner" "a" { # at primary koreacentral
  name                     = "a"
  resource_group_name      = "rg"
  integration_account_name = azurerm_logic_app_integration_account.seoul.name

  business_identity {
    qualifier = "ZZ"
    value     = "a"
  }
}

resource "azurerm_logic_app_integration_account_session" "a" { # at primary koreacentral
  name                     = "a"
  resource_group_name      = "rg"
  integration_account_name = azurerm_logic_app_integration_account.seoul.name
  content                  = "a"
}

resource "azurerm_logic_app_workflow" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
}

resource "azurerm_storage_account" "seoul" { # at primary koreacentral
  name                     = "seoul"
  resource_group_name      = "rg"
  location                 = "koreacentral"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_container" "seoul" { # at primary koreacentral
  name               = "seoul"
  storage_account_id = azurerm_storage_account.seoul.id
}

resource "azurerm_application_insights_workbook" "own" { # at primary koreacentral
  name                 = "00000000-0000-0000-0000-000000000000"
  resource_group_name  = "rg"
  location             = "japaneast"
  display_name         = "own"
  data_json            = "{}"
  storage_container_id = azurerm_storage_container.seoul.id
}

resource "azurerm_application_insights_workbook" "plain" {
  name                = "00000000-0000-0000-0000-000000000001"
  resource_group_name = "rg"
  location            = "japaneast"
  display_name        = "plain"
  data_json           = "{}"
}

resource "azurerm_netapp_volume" "seoul" { # at primary koreacentral
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  account_name        = "a"
  pool_name           = "a"
  volume_path         = "a"
  service_level       = "Standard"
  subnet_id           = "subnet"
  storage_quota_in_gb = 100
}

resource "azurerm_netapp_volume_bucket_with_server" "uploaded" { # at primary koreacentral, key koreacentral
  name      = "uploaded"
  volume_id = azurerm_netapp_volume.seoul.id

  server {
    fqdn            = "a.example.com"
    certificate_pem = "YQ=="
  }
}

# The machines of a system lie in one location, its record in another.
resource "azurerm_workloads_sap_single_node_virtual_instance" "a" { # at primary japaneast, primary koreacentral
  name                = "X00"
  resource_group_name = "rg"
  location            = "koreacentral"
  app_location        = "japaneast"
  environment         = "NonProd"
  sap_fqdn            = "sap.example.com"
  sap_product         = "S4HANA"
}

resource "azurerm_workloads_sap_three_tier_virtual_instance" "a" { # at primary japaneast
  name                = "X01"
  resource_group_name = "rg"
  location            = "japaneast"
  app_location        = "japaneast"
  environment         = "NonProd"
  sap_fqdn            = "sap.example.com"
  sap_product         = "S4HANA"
}

resource "azurerm_workloads_sap_discovery_virtual_instance" "a" { # at primary koreacentral
  name                              = "X02"
  resource_group_name               = "rg"
  location                          = "koreacentral"
  environment                       = "NonProd"
  sap_product                       = "S4HANA"
  central_server_virtual_machine_id = "machine"
}

resource "azurerm_virtual_machine_scale_set_standby_pool" "a" { # at primary koreacentral
  name                                  = "a"
  resource_group_name                   = "rg"
  location                              = "koreacentral"
  attached_virtual_machine_scale_set_id = azurerm_linux_virtual_machine_scale_set.seoul.id
  virtual_machine_state                 = "Deallocated"

  elasticity_profile {
    max_ready_capacity = 2
    min_ready_capacity = 1
  }
}

resource "azurerm_resource_deployment_script_azure_cli" "a" { # at primary unresolved, primary japaneast, primary koreacentral, key japaneast
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "2.40.0"
  retention_interval  = "P1D"
  script_content      = "echo a"

  storage_account {
    name = azurerm_storage_account.seoul.name
    key  = "a"
  }
}

resource "azurerm_resource_deployment_script_azure_power_shell" "a" { # at primary unresolved
  name                = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "8.3"
  retention_interval  = "P1D"
  primary_script_uri  = "https://example.com/a.ps1"
}
