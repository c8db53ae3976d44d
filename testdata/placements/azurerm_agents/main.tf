# What an extension is told says where its agent sends what it sees.
provider "azurerm" {
  features {}
}

resource "azurerm_log_analytics_workspace" "virginia" { # at log eastus
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
}

resource "azurerm_storage_account" "osaka" { # at primary japanwest
  name                     = "osaka"
  resource_group_name      = "rg"
  location                 = "japanwest"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_linux_virtual_machine" "tokyo" { # at primary japaneast
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_virtual_machine_extension" "oms" { # at primary japaneast, key japaneast, log eastus
  name                 = "oms"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Microsoft.EnterpriseCloud.Monitoring"
  type                 = "OmsAgentForLinux"
  type_handler_version = "1.17"
  settings             = jsonencode({ workspaceId = azurerm_log_analytics_workspace.virginia.workspace_id })
  protected_settings   = jsonencode({ workspaceKey = azurerm_log_analytics_workspace.virginia.primary_shared_key })
}

resource "azurerm_virtual_machine_extension" "text" { # at primary japaneast, log eastus
  name                 = "text"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Microsoft.EnterpriseCloud.Monitoring"
  type                 = "MicrosoftMonitoringAgent"
  type_handler_version = "1.0"

  settings = <<-SETTINGS
    {
      "workspaceId": "${azurerm_log_analytics_workspace.virginia.workspace_id}"
    }
  SETTINGS
}

resource "azurerm_virtual_machine_extension" "elsewhere" { # at primary japaneast, log unresolved
  name                 = "elsewhere"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Microsoft.EnterpriseCloud.Monitoring"
  type                 = "MicrosoftMonitoringAgent"
  type_handler_version = "1.0"
  settings             = jsonencode({ workspaceId = "11111111-2222-3333-4444-555555555555" })
}

resource "azurerm_virtual_machine_extension" "diagnostics" { # at primary japaneast, key japaneast, log japanwest
  name                 = "diagnostics"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Microsoft.Azure.Diagnostics"
  type                 = "LinuxDiagnostic"
  type_handler_version = "4.0"
  settings             = jsonencode({ StorageAccount = azurerm_storage_account.osaka.name })

  protected_settings = jsonencode({
    storageAccountName     = azurerm_storage_account.osaka.name
    storageAccountSasToken = "a"
  })
}

# A script sends nothing by its settings.
resource "azurerm_virtual_machine_extension" "script" { # at primary japaneast
  name                 = "script"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Microsoft.Azure.Extensions"
  type                 = "CustomScript"
  type_handler_version = "2.0"
  settings             = jsonencode({ commandToExecute = "echo a" })
}

resource "azurerm_arc_machine_extension" "oms" { # at primary japaneast, log eastus
  name           = "oms"
  location       = "japaneast"
  arc_machine_id = "machine"
  publisher      = "Microsoft.EnterpriseCloud.Monitoring"
  type           = "MicrosoftMonitoringAgent"
  settings       = jsonencode({ workspaceId = azurerm_log_analytics_workspace.virginia.workspace_id })
}

resource "azurerm_stack_hci_extension" "oms" { # at primary unresolved, log eastus
  name           = "oms"
  arc_setting_id = "cluster/arcSettings/default"
  publisher      = "Microsoft.EnterpriseCloud.Monitoring"
  type           = "MicrosoftMonitoringAgent"
  settings       = jsonencode({ workspaceId = azurerm_log_analytics_workspace.virginia.workspace_id })
}

resource "azurerm_linux_virtual_machine_scale_set" "tokyo" { # at primary japaneast, log eastus
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"

  extension {
    name      = "oms"
    publisher = "Microsoft.EnterpriseCloud.Monitoring"
    type      = "OmsAgentForLinux"
    settings  = jsonencode({ workspaceId = azurerm_log_analytics_workspace.virginia.workspace_id })
  }

  extension {
    name      = "health"
    publisher = "Microsoft.ManagedServices"
    type      = "ApplicationHealthLinux"
    settings  = jsonencode({ port = 80 })
  }
}

resource "azurerm_windows_virtual_machine_scale_set" "tokyo" { # at primary japaneast, key japaneast, log japanwest
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"

  extension {
    name               = "diagnostics"
    publisher          = "Microsoft.Azure.Diagnostics"
    type               = "IaaSDiagnostics"
    protected_settings = jsonencode({ storageAccountName = azurerm_storage_account.osaka.name })
  }
}

resource "azurerm_orchestrated_virtual_machine_scale_set" "tokyo" { # at primary japaneast, log eastus
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"

  extension {
    name      = "oms"
    publisher = "Microsoft.EnterpriseCloud.Monitoring"
    type      = "OmsAgentForLinux"
    settings  = jsonencode({ workspaceId = azurerm_log_analytics_workspace.virginia.workspace_id })
  }
}

resource "azurerm_virtual_machine_scale_set" "tokyo" { # at primary japaneast, log eastus
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"

  extension {
    name      = "oms"
    publisher = "Microsoft.EnterpriseCloud.Monitoring"
    type      = "OmsAgentForLinux"
    settings  = jsonencode({ workspaceId = azurerm_log_analytics_workspace.virginia.workspace_id })
  }
}

resource "azurerm_virtual_machine_scale_set_extension" "oms" { # at primary japaneast, log eastus
  name                         = "oms"
  virtual_machine_scale_set_id = azurerm_linux_virtual_machine_scale_set.tokyo.id
  publisher                    = "Microsoft.EnterpriseCloud.Monitoring"
  type                         = "OmsAgentForLinux"
  type_handler_version         = "1.17"
  settings                     = jsonencode({ workspaceId = azurerm_log_analytics_workspace.virginia.workspace_id })
}

resource "azurerm_batch_account" "tokyo" { # at primary japaneast
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_batch_pool" "oms" { # at primary japaneast, log eastus
  name                = "oms"
  resource_group_name = "rg"
  account_name        = azurerm_batch_account.tokyo.name
  node_agent_sku_id   = "batch.node.ubuntu 20.04"
  vm_size             = "STANDARD_A1"

  extensions {
    name          = "oms"
    publisher     = "Microsoft.EnterpriseCloud.Monitoring"
    type          = "OmsAgentForLinux"
    settings_json = jsonencode({ workspaceId = azurerm_log_analytics_workspace.virginia.workspace_id })
  }
}

resource "azurerm_kubernetes_cluster" "tokyo" { # at primary japaneast
  name                = "tokyo"
  resource_group_name = "rg"
  location            = "japaneast"
}

resource "azurerm_kubernetes_cluster_extension" "watch" { # at primary unresolved, log eastus
  name           = "watch"
  cluster_id     = azurerm_kubernetes_cluster.tokyo.id
  extension_type = "microsoft.azuremonitor.containers"

  configuration_settings = {
    logAnalyticsWorkspaceResourceID = azurerm_log_analytics_workspace.virginia.id
  }
}

resource "azurerm_arc_kubernetes_cluster_extension" "watch" { # at primary unresolved, log eastus
  name           = "watch"
  cluster_id     = "cluster"
  extension_type = "microsoft.azuremonitor.containers"

  configuration_settings = {
    logAnalyticsWorkspaceResourceID = azurerm_log_analytics_workspace.virginia.id
  }
}

# Names of its settings have dots in them.
resource "azurerm_kubernetes_cluster_extension" "backup" { # at primary unresolved, backup unresolved
  name              = "backup"
  cluster_id        = azurerm_kubernetes_cluster.tokyo.id
  extension_type    = "Microsoft.DataProtection.Kubernetes"
  release_train     = "stable"
  release_namespace = "dataprotection-microsoft"

  configuration_settings = {
    "configuration.backupStorageLocation.bucket"                = "backups"
    "configuration.backupStorageLocation.config.resourceGroup"  = "rg"
    "configuration.backupStorageLocation.config.storageAccount" = "account"
    "configuration.backupStorageLocation.config.subscriptionId" = "subscription"
    "credentials.tenantId"                                      = "tenant"
  }
}

resource "azurerm_storage_account" "backups" { # at primary eastus
  name                     = "backups"
  resource_group_name      = "rg"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_kubernetes_cluster_extension" "backed_up" { # at primary unresolved, backup eastus
  name           = "backed-up"
  cluster_id     = azurerm_kubernetes_cluster.tokyo.id
  extension_type = "Microsoft.DataProtection.Kubernetes"

  configuration_settings = {
    "configuration.backupStorageLocation.config.storageAccount" = azurerm_storage_account.backups.name
  }
}

resource "azurerm_arc_kubernetes_cluster_extension" "backup" { # at primary unresolved, backup unresolved
  name           = "backup"
  cluster_id     = "cluster"
  extension_type = "microsoft.dataprotection.kubernetes"
}

# Sinks are written to besides the storage account, which the public settings name too.
resource "azurerm_eventhub_namespace" "virginia" { # at primary eastus
  name                = "virginia"
  resource_group_name = "rg"
  location            = "eastus"
  sku                 = "Standard"
}

resource "azurerm_application_insights" "singapore" { # at log southeastasia
  name                = "singapore"
  resource_group_name = "rg"
  location            = "southeastasia"
  application_type    = "web"
}

resource "azurerm_virtual_machine_extension" "sinks" { # at primary japaneast, log eastus, log japanwest, log southeastasia
  name                 = "sinks"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Microsoft.Azure.Diagnostics"
  type                 = "IaaSDiagnostics"
  type_handler_version = "1.16"

  settings = jsonencode({
    StorageAccount = azurerm_storage_account.osaka.name

    WadCfg = {
      SinksConfig = {
        Sink = [
          { name = "hub", EventHub = { Url = "https://${azurerm_eventhub_namespace.virginia.name}.servicebus.windows.net/logs", SharedAccessKeyName = "send" } },
          { name = "insights", ApplicationInsights = azurerm_application_insights.singapore.instrumentation_key },
        ]
      }
    }
  })
}

resource "azurerm_virtual_machine_extension" "linux_sinks" { # at key japaneast, log japanwest, log unresolved
  name                 = "linux-sinks"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Microsoft.Azure.Diagnostics"
  type                 = "LinuxDiagnostic"
  type_handler_version = "4.0"

  protected_settings = jsonencode({
    storageAccountName     = azurerm_storage_account.osaka.name
    storageAccountSasToken = "a"

    sinksConfig = {
      sink = [{ name = "hub", type = "EventHub", sasURL = "https://elsewhere.servicebus.windows.net/logs?sr=a&sig=b" }]
    }
  })
}

resource "azurerm_windows_virtual_machine_scale_set" "sinks" { # at primary japaneast, log eastus, log japanwest
  name                = "sinks"
  resource_group_name = "rg"
  location            = "japaneast"

  extension {
    name      = "diagnostics"
    publisher = "Microsoft.Azure.Diagnostics"
    type      = "IaaSDiagnostics"

    settings = jsonencode({
      storageAccount = azurerm_storage_account.osaka.name
      WadCfg         = { SinksConfig = { Sink = [{ name = "hub", EventHub = { Url = "https://${azurerm_eventhub_namespace.virginia.name}.servicebus.windows.net/logs" } }] } }
    })
  }
}

resource "azurerm_batch_pool" "sinks" { # at primary japaneast, log eastus, log japanwest
  name                = "sinks"
  resource_group_name = "rg"
  account_name        = azurerm_batch_account.tokyo.name
  node_agent_sku_id   = "batch.node.windows amd64"
  vm_size             = "Standard_A1"

  extensions {
    name      = "diagnostics"
    publisher = "Microsoft.Azure.Diagnostics"
    type      = "IaaSDiagnostics"

    settings_json = jsonencode({
      StorageAccount = azurerm_storage_account.osaka.name
      WadCfg         = { SinksConfig = { Sink = [{ name = "hub", EventHub = { Url = "https://${azurerm_eventhub_namespace.virginia.name}.servicebus.windows.net/logs" } }] } }
    })
  }
}

# Others send to their maker, whatever they are told.
resource "azurerm_virtual_machine_extension" "defender" { # at log unresolved
  name                 = "MDE.Linux"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Microsoft.Azure.AzureDefenderForServers"
  type                 = "MDE.Linux"
  type_handler_version = "1.0"
}

resource "azurerm_virtual_machine_extension" "scanner" { # at log unresolved
  name                 = "scanner"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Qualys"
  type                 = "LinuxAgent.AzureSecurityCenter"
  type_handler_version = "1.0"
}

resource "azurerm_virtual_machine_extension" "third_party" { # at primary japaneast, key japaneast, log unresolved
  name                 = "third-party"
  virtual_machine_id   = azurerm_linux_virtual_machine.tokyo.id
  publisher            = "Datadog.Agent"
  type                 = "DatadogLinuxAgent"
  type_handler_version = "7.0"
  settings             = jsonencode({ site = "datadoghq.com" })
  protected_settings   = jsonencode({ api_key = "a" })
}

resource "azurerm_arc_machine_extension" "defender" { # at log unresolved
  name           = "MDE.Windows"
  location       = "japaneast"
  arc_machine_id = "machine"
  publisher      = "Microsoft.Azure.AzureDefenderForServers"
  type           = "MDE.Windows"
}

resource "azurerm_stack_hci_extension" "defender" { # at log unresolved
  name           = "MDE.Windows"
  arc_setting_id = "cluster/arcSettings/default"
  publisher      = "Microsoft.Azure.AzureDefenderForServers"
  type           = "MDE.Windows"
}

resource "azurerm_windows_virtual_machine_scale_set" "third_party" { # at primary japaneast, log unresolved
  name                = "third-party"
  resource_group_name = "rg"
  location            = "japaneast"

  extension {
    name      = "agent"
    publisher = "dynatrace.ruxit"
    type      = "oneAgentWindows"
  }
}

resource "azurerm_virtual_machine_scale_set" "defender" { # at primary japaneast, log unresolved
  name                = "defender"
  resource_group_name = "rg"
  location            = "japaneast"

  extension {
    name      = "agent"
    publisher = "Microsoft.Azure.AzureDefenderForServers"
    type      = "MDE.Linux"
  }
}

resource "azurerm_virtual_machine_scale_set_extension" "third_party" { # at log unresolved
  name                         = "third-party"
  virtual_machine_scale_set_id = azurerm_virtual_machine_scale_set.defender.id
  publisher                    = "Elastic"
  type                         = "ElasticAgent.linux"
  type_handler_version         = "1.2"
}

resource "azurerm_batch_pool" "defender" { # at primary japaneast, log unresolved
  name                = "defender"
  resource_group_name = "rg"
  account_name        = azurerm_batch_account.tokyo.name
  node_agent_sku_id   = "batch.node.windows amd64"
  vm_size             = "Standard_A1"

  extensions {
    name      = "agent"
    publisher = "Microsoft.Azure.AzureDefenderForServers"
    type      = "MDE.Windows"
  }
}
