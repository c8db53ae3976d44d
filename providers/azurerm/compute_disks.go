package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	virtualMachines = []string{"azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"}

	// Without an account of one's own, Azure keeps them in the region, also those of
	// a machine in an edge zone.
	bootDiagnosed = catalog.Copy{
		Role: catalog.RoleLog,
		If:   bootDiagnosedIf,
		At:   bootDiagnosedAt,
		Note: "screens and console output of the machine are kept in a storage account",
	}
	bootDiagnosedIf = []catalog.Condition{{Path: "boot_diagnostics", Present: true}}
	bootDiagnosedAt = catalog.Where{
		{From: catalog.Reference, Path: "boot_diagnostics.storage_account_uri", Types: storageAccount},
		{From: catalog.Argument, Path: "location", If: []catalog.Condition{{Path: "boot_diagnostics.storage_account_uri", Absent: true}}, Note: "an account that Azure manages, in the region", Doc: "https://learn.microsoft.com/azure/virtual-machines/boot-diagnostics"},
	}

	// The oldest types of machine name the account always.
	bootDiagnosticsV1 = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "boot_diagnostics",
		If:   bootDiagnosticsV1If,
		At:   bootDiagnosticsV1At,
		Note: "screens and console output of the machine are kept in a storage account",
	}
	bootDiagnosticsV1If = []catalog.Condition{{Path: "enabled", Not: []string{"false"}}}
	bootDiagnosticsV1At = catalog.Where{{From: catalog.Reference, Path: "storage_uri", Types: storageAccount}}

	// The model of a scale set has the settings of its extensions in it.
	extensionSecrets = catalog.Copy{
		Role: catalog.RoleKey,
		If:   extensionSecretsIf,
		At:   extensionSecretsAt,
		Note: "secrets are kept with it",
	}
	extensionSecretsIf = []catalog.Condition{{Path: "extension.protected_settings", Present: true}}
	extensionSecretsAt = catalog.Where{{From: catalog.Own}}

	bootDiagnostics = []catalog.Copy{bootDiagnosed}
	scaleSetCopies  = []catalog.Copy{bootDiagnosed, extensionSecrets, agentLogsInside, agentDiagnosticsInside, agentHubInside, agentLinuxHubInside, agentInsightsInside, agentDefenderInside, agentScannerInside, agentThirdPartyInside}

	// They may do without managed disks, and name blobs instead.
	unmanagedDisk = catalog.Where{{From: catalog.Reference, Path: "vhd_uri", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}}

	// Some extensions are agents, which are told where to send logs of the machine.
	agentLogs = catalog.Copy{
		Role: catalog.RoleLog,
		If:   agentLogsIf,
		At:   agentLogsAt,
		Note: "an agent sends logs of the machine to the workspace",
		Doc:  "https://learn.microsoft.com/azure/virtual-machines/extensions/oms-windows",
	}
	agentDiagnostics = catalog.Copy{
		Role: catalog.RoleLog,
		If:   agentDiagnosticsIf,
		At:   agentDiagnosticsAt,
		Note: "an agent writes logs of the machine into a storage account",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-overview",
	}
	// The extension for diagnostics always writes into a storage account, and into
	// what its sinks name besides, each version of it in settings of its own.
	agentHub = catalog.Copy{
		Role: catalog.RoleLog,
		If:   agentHubIf,
		At:   agentHubAt,
		Note: "an agent sends logs of the machine to an event hub",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-stream-event-hubs",
	}
	agentLinuxHub = catalog.Copy{
		Role: catalog.RoleLog,
		If:   agentLinuxHubIf,
		At:   agentLinuxHubAt,
		Note: "an agent sends logs of the machine to an event hub",
		Doc:  "https://learn.microsoft.com/azure/virtual-machines/extensions/diagnostics-linux",
	}
	agentInsights = catalog.Copy{
		Role: catalog.RoleLog,
		If:   agentInsightsIf,
		At:   agentInsightsAt,
		Note: "an agent sends logs of the machine to Application Insights",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-to-application-insights",
	}
	// Others have one place to send to only.
	agentDefender = catalog.Copy{
		Role: catalog.RoleLog,
		If:   agentDefenderIf,
		At:   inDefender,
		Note: "an agent sends security data of the machine to Defender for Endpoint",
		Doc:  "https://learn.microsoft.com/azure/defender-for-cloud/integration-defender-for-endpoint",
	}
	agentScanner = catalog.Copy{
		Role: catalog.RoleLog,
		If:   agentScannerIf,
		At:   inQualys,
		Note: "what the scanner finds on the machine is analysed in its maker's own cloud",
		Doc:  "https://learn.microsoft.com/azure/defender-for-cloud/deploy-vulnerability-assessment-vm",
	}
	agentThirdParty = catalog.Copy{
		Role: catalog.RoleLog,
		If:   agentThirdPartyIf,
		At:   thirdParty,
		Note: "an agent sends telemetry of the machine to a third party",
	}
	agentDefenderIf    = []catalog.Condition{{Path: "type", Is: defenderAgents}}
	agentScannerIf     = []catalog.Condition{{Path: "type", Is: scannerAgents}}
	agentThirdPartyIf  = []catalog.Condition{{Path: "type", Is: thirdPartyAgents}}
	agentLogsIf        = []catalog.Condition{{Path: "type", Is: logAgents}, {Path: "settings@workspaceId", Present: true}}
	agentLogsAt        = catalog.Where{{From: catalog.Reference, Path: "settings@workspaceId", Types: logWorkspace}}
	agentDiagnosticsIf = []catalog.Condition{{Path: "type", Is: diagnosticAgents}}
	agentDiagnosticsAt = catalog.Where{
		{From: catalog.Reference, Path: "protected_settings@storageAccountName", Types: storageAccount},
		{From: catalog.Reference, Path: "settings@StorageAccount", Types: storageAccount},
		{From: catalog.Reference, Path: "settings@storageAccount", Types: storageAccount},
	}
	agentHubIf         = []catalog.Condition{{Path: "type", Is: windowsDiagnostics}, {Path: "settings@WadCfg.SinksConfig.Sink.EventHub.Url", Present: true}}
	agentHubAt         = catalog.Where{{From: catalog.Reference, Path: "settings@WadCfg.SinksConfig.Sink.EventHub.Url", Types: eventHubNamespace}}
	agentLinuxHubIf    = []catalog.Condition{{Path: "type", Is: linuxDiagnostics}, {Path: "protected_settings@sinksConfig.sink.sasURL", Present: true}}
	agentLinuxHubAt    = catalog.Where{{From: catalog.Reference, Path: "protected_settings@sinksConfig.sink.sasURL", Types: eventHubNamespace}}
	agentInsightsIf    = []catalog.Condition{{Path: "type", Is: windowsDiagnostics}, {Path: "settings@WadCfg.SinksConfig.Sink.ApplicationInsights", Present: true}}
	agentInsightsAt    = catalog.Where{{From: catalog.Reference, Path: "settings@WadCfg.SinksConfig.Sink.ApplicationInsights", Types: applicationInsights}}
	defenderAgents     = []string{"MDE.Linux", "MDE.Windows"}
	scannerAgents      = []string{"LinuxAgent.AzureSecurityCenter", "WindowsAgent.AzureSecurityCenter"}
	thirdPartyAgents   = []string{"DatadogLinuxAgent", "DatadogWindowsAgent", "ElasticAgent.linux", "ElasticAgent.windows", "oneAgentLinux", "oneAgentWindows"}
	logAgents          = []string{"MicrosoftMonitoringAgent", "OmsAgentForLinux"}
	diagnosticAgents   = []string{"IaaSDiagnostics", "LinuxDiagnostic"}
	windowsDiagnostics = []string{"IaaSDiagnostics"}
	linuxDiagnostics   = []string{"LinuxDiagnostic"}

	// Scale sets take extensions in blocks of their own too.
	agentLogsInside = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "extension",
		If:   agentLogsIf,
		At:   agentLogsAt,
		Note: "an agent sends logs of the machine to the workspace",
		Doc:  "https://learn.microsoft.com/azure/virtual-machines/extensions/oms-windows",
	}
	agentDiagnosticsInside = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "extension",
		If:   agentDiagnosticsIf,
		At:   agentDiagnosticsAt,
		Note: "an agent writes logs of the machine into a storage account",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-overview",
	}
	agentHubInside = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "extension",
		If:   agentHubIf,
		At:   agentHubAt,
		Note: "an agent sends logs of the machine to an event hub",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-stream-event-hubs",
	}
	agentLinuxHubInside = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "extension",
		If:   agentLinuxHubIf,
		At:   agentLinuxHubAt,
		Note: "an agent sends logs of the machine to an event hub",
		Doc:  "https://learn.microsoft.com/azure/virtual-machines/extensions/diagnostics-linux",
	}
	agentInsightsInside = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "extension",
		If:   agentInsightsIf,
		At:   agentInsightsAt,
		Note: "an agent sends logs of the machine to Application Insights",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-to-application-insights",
	}

	agentDefenderInside = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "extension",
		If:   agentDefenderIf,
		At:   inDefender,
		Note: "an agent sends security data of the machine to Defender for Endpoint",
		Doc:  "https://learn.microsoft.com/azure/defender-for-cloud/integration-defender-for-endpoint",
	}
	agentScannerInside = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "extension",
		If:   agentScannerIf,
		At:   inQualys,
		Note: "what the scanner finds on the machine is analysed in its maker's own cloud",
		Doc:  "https://learn.microsoft.com/azure/defender-for-cloud/deploy-vulnerability-assessment-vm",
	}
	agentThirdPartyInside = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "extension",
		If:   agentThirdPartyIf,
		At:   thirdParty,
		Note: "an agent sends telemetry of the machine to a third party",
	}

	// What an extension is told is kept with the machine, and may be a whole script.
	machineExtension = []catalog.Copy{
		{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "settings", Present: true}}, At: onExtended, Note: "scripts and settings are kept with the extension"},
		{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "protected_settings", Present: true}}, At: onExtended, Note: "secrets are kept with it"},
		agentLogs,
		agentDiagnostics,
		agentHub,
		agentLinuxHub,
		agentInsights,
		agentDefender,
		agentScanner,
		agentThirdParty,
	}
	scaleSetExtension = []catalog.Copy{
		{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "settings", Present: true}}, At: onScaleSet, Note: "scripts and settings are kept with the extension"},
		{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "protected_settings", Present: true}}, At: onScaleSet, Note: "secrets are kept with it"},
		agentLogs,
		agentDiagnostics,
		agentHub,
		agentLinuxHub,
		agentInsights,
		agentDefender,
		agentScanner,
		agentThirdParty,
	}
	arcExtension = []catalog.Copy{
		{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "settings", Present: true}}, At: located, Note: "scripts and settings are kept with the extension"},
		{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "protected_settings", Present: true}}, At: located, Note: "secrets are kept with it"},
		agentLogs,
		agentDiagnostics,
		agentHub,
		agentLinuxHub,
		agentInsights,
		agentDefender,
		agentScanner,
		agentThirdParty,
	}
	hciExtension = []catalog.Copy{
		{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "settings", Present: true}}, At: onHCI, Note: "scripts and settings are kept with the extension"},
		{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "protected_settings", Present: true}}, At: onHCI, Note: "secrets are kept with it"},
		agentLogs,
		agentDefender,
		agentScanner,
		agentThirdParty,
	}

	onMachine  = catalog.Where{{From: catalog.Reference, Path: "virtual_machine_id", Types: virtualMachines}}
	onExtended = catalog.Where{
		{From: catalog.Reference, Path: "virtual_machine_id", Types: virtualMachines},
		{From: catalog.Reference, Path: "virtual_machine_name", Types: virtualMachines, Before: "2.0.0"},
	}
	onScaleSet = catalog.Where{{From: catalog.Reference, Path: "virtual_machine_scale_set_id", Types: scaleSets}}
	onHCI      = catalog.Where{{From: catalog.Unstated, Note: "an arc setting does not say where its cluster is registered"}}
	diagnosed  = catalog.Where{{From: catalog.Unstated, Note: "eu_location_enabled says inside or outside the European Union, and nothing says more"}}

	// Azure knows a custom location; the disks are on the customer's machines.
	onPremises = catalog.Where{{From: catalog.Unstated, Note: "the disks are on the customer's own machines behind a custom location"}}

	// The system's record lies in location, its machines in app_location.
	sapApp = catalog.Where{
		{From: catalog.Argument, Path: "app_location"},
		{From: catalog.Argument, Path: "location"},
	}
	sapRecord = catalog.Copy{
		Role: catalog.RolePrimary,
		At:   located,
		Note: "the record of the system lies in a location of its own",
	}
)

// Machines, disks, snapshots and images.
var compute = []catalog.Resource{
	{Type: "azurerm_arc_machine", At: located, Doc: "arc_machine"},
	{Type: "azurerm_arc_machine_extension", Holds: catalog.Other, Doc: "arc_machine_extension", Copies: arcExtension},
	// What describes jobs and tasks is kept in the account itself.
	{
		Type: "azurerm_batch_account", Holds: catalog.Other, At: located, Doc: "batch_account",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "storage_account_id", Present: true}},
				At:   byStorageAccountID,
				Note: "packages and files of the tasks are kept in the storage account",
				Doc:  "https://learn.microsoft.com/azure/batch/accounts",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "encryption.key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "encryption.key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/batch/batch-customer-managed-key",
			},
		},
	},
	{
		Type: "azurerm_batch_pool", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "account_name", Types: []string{"azurerm_batch_account"}}}, Doc: "batch_pool",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "container_configuration.container_registries.password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "mount.azure_blob_file_system.account_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "mount.azure_blob_file_system.sas_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "mount.azure_file_share.account_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "mount.cifs_mount.password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "start_task.container.registry.password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "user_accounts.linux_user_configuration.ssh_private_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "extensions.protected_settings", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "secrets are kept with it",
			},
			{
				Role: catalog.RoleLog,
				Each: "extensions",
				If:   []catalog.Condition{{Path: "type", Is: logAgents}, {Path: "settings_json@workspaceId", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "settings_json@workspaceId", Types: logWorkspace}},
				Note: "an agent sends logs of the machine to the workspace",
				Doc:  "https://learn.microsoft.com/azure/virtual-machines/extensions/oms-windows",
			},
			{
				Role: catalog.RoleLog,
				Each: "extensions",
				If:   []catalog.Condition{{Path: "type", Is: diagnosticAgents}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "protected_settings@storageAccountName", Types: storageAccount},
					{From: catalog.Reference, Path: "settings_json@StorageAccount", Types: storageAccount},
					{From: catalog.Reference, Path: "settings_json@storageAccount", Types: storageAccount},
				},
				Note: "an agent writes logs of the machine into a storage account",
				Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-overview",
			},
			{
				Role: catalog.RoleLog,
				Each: "extensions",
				If:   []catalog.Condition{{Path: "type", Is: windowsDiagnostics}, {Path: "settings_json@WadCfg.SinksConfig.Sink.EventHub.Url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "settings_json@WadCfg.SinksConfig.Sink.EventHub.Url", Types: eventHubNamespace}},
				Note: "an agent sends logs of the machine to an event hub",
				Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-stream-event-hubs",
			},
			{
				Role: catalog.RoleLog,
				Each: "extensions",
				If:   agentLinuxHubIf,
				At:   agentLinuxHubAt,
				Note: "an agent sends logs of the machine to an event hub",
				Doc:  "https://learn.microsoft.com/azure/virtual-machines/extensions/diagnostics-linux",
			},
			{
				Role: catalog.RoleLog,
				Each: "extensions",
				If:   []catalog.Condition{{Path: "type", Is: windowsDiagnostics}, {Path: "settings_json@WadCfg.SinksConfig.Sink.ApplicationInsights", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "settings_json@WadCfg.SinksConfig.Sink.ApplicationInsights", Types: applicationInsights}},
				Note: "an agent sends logs of the machine to Application Insights",
				Doc:  "https://learn.microsoft.com/azure/azure-monitor/agents/diagnostics-extension-to-application-insights",
			},
			{
				Role: catalog.RoleLog,
				Each: "extensions",
				If:   agentDefenderIf,
				At:   inDefender,
				Note: "an agent sends security data of the machine to Defender for Endpoint",
				Doc:  "https://learn.microsoft.com/azure/defender-for-cloud/integration-defender-for-endpoint",
			},
			{
				Role: catalog.RoleLog,
				Each: "extensions",
				If:   agentScannerIf,
				At:   inQualys,
				Note: "what the scanner finds on the machine is analysed in its maker's own cloud",
				Doc:  "https://learn.microsoft.com/azure/defender-for-cloud/deploy-vulnerability-assessment-vm",
			},
			{
				Role: catalog.RoleLog,
				Each: "extensions",
				If:   agentThirdPartyIf,
				At:   thirdParty,
				Note: "an agent sends telemetry of the machine to a third party",
			},
		},
	},
	{
		Type: "azurerm_batch_certificate", Holds: catalog.Key,
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "format", Not: []string{"Cer"}}},
			At:   catalog.Where{{From: catalog.Reference, Path: "account_name", Types: []string{"azurerm_batch_account"}}},
			Note: "an uploaded certificate brings its private key",
		}},
	},
	{Type: "azurerm_dev_center_attached_network", At: catalog.Where{{From: catalog.Reference, Path: "network_connection_id", Types: []string{"azurerm_dev_center_network_connection"}}}, Doc: "dev_center_attached_network"},
	{
		Type: "azurerm_dev_center_network_connection", At: located, Doc: "dev_center_network_connection",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "domain_password", Present: true}}, At: located, Note: "the connection keeps what signs in"},
		},
	},
	{
		// Dev boxes and their disks are where their network is.
		Type: "azurerm_dev_center_project_pool", Holds: catalog.Block, Doc: "dev_center_project_pool",
		At: catalog.Where{
			{From: catalog.Argument, Path: "managed_virtual_network_regions"},
			{From: catalog.Reference, Path: "dev_center_attached_network_name", Types: []string{"azurerm_dev_center_attached_network"}},
		},
	},
	{
		Type: "azurerm_dev_test_global_vm_shutdown_schedule", Holds: catalog.Other, Doc: "dev_test_global_vm_shutdown_schedule",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "notification_settings.email", Present: true}},
			At:   located,
			Note: "the address of whom to tell is kept with the schedule",
		}},
	},
	// A lab has a storage account of its own, for uploaded disks and for what its
	// artifacts log, and a vault for the secrets of its users.
	{Type: "azurerm_dev_test_lab", Holds: catalog.Object, At: located, Doc: "dev_test_lab"},
	{Type: "azurerm_dev_test_linux_virtual_machine", Holds: catalog.Block, At: located, Doc: "dev_test_linux_virtual_machine"},
	{Type: "azurerm_dev_test_windows_virtual_machine", Holds: catalog.Block, At: located, Doc: "dev_test_windows_virtual_machine"},
	{Type: "azurerm_elastic_san", Holds: catalog.Block, At: located, Doc: "elastic_san"},
	{Type: "azurerm_elastic_san_volume", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "volume_group_id", Types: []string{"azurerm_elastic_san_volume_group"}}}, Doc: "elastic_san_volume"},
	{
		Type: "azurerm_elastic_san_volume_group", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "elastic_san_id", Types: []string{"azurerm_elastic_san"}}}, Doc: "elastic_san_volume_group",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Each: "encryption",
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
			Doc:  "https://learn.microsoft.com/azure/storage/elastic-san/elastic-san-encryption-overview",
		}},
	},
	{
		Type: "azurerm_gallery_application_version", Holds: catalog.Image, At: located, Doc: "gallery_application_version",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Each: "target_region",
			At:   catalog.Where{{From: catalog.Argument, Path: "name"}},
			Note: "the package is kept in every target region",
		}},
	},
	{Type: "azurerm_image", Holds: catalog.Image, At: located, Doc: "image"},
	{
		Type: "azurerm_linux_virtual_machine", Holds: catalog.Block, At: edged, Doc: "linux_virtual_machine",
		Copies: bootDiagnostics,
	},
	{
		Type: "azurerm_linux_virtual_machine_scale_set", Holds: catalog.Block, At: edged, Doc: "linux_virtual_machine_scale_set",
		Copies: scaleSetCopies,
	},
	{Type: "azurerm_managed_disk", Holds: catalog.Block, At: edged, Doc: "managed_disk"},
	{
		// A machine without state is thrown away after its one job.
		Type: "azurerm_managed_devops_pool", Holds: catalog.Block, Doc: "managed_devops_pool",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "stateful_agent", Present: true}},
			At:   located,
			Note: "disks of agents with state outlive the job",
			Doc:  "https://learn.microsoft.com/azure/devops/managed-devops-pools/configure-scaling",
		}},
	},
	{
		Type: "azurerm_orchestrated_virtual_machine_scale_set", Holds: catalog.Block, At: located, Doc: "orchestrated_virtual_machine_scale_set",
		Copies: scaleSetCopies,
	},
	{Type: "azurerm_restore_point_collection", Holds: catalog.Backup, At: located},
	{
		Type: "azurerm_service_fabric_cluster", Doc: "service_fabric_cluster",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "diagnostics_config.storage_account_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "diagnostics_config.storage_account_name", Types: storageAccount}},
				Note: "diagnostics of the cluster are written to a storage account",
			},
			// Unless a setting names an account, packages are kept on the nodes.
			{
				Role: catalog.RolePrimary,
				Each: "fabric_settings",
				If:   []catalog.Condition{{Path: "parameters.ImageStoreConnectionString", Begins: []string{"xstore:"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "parameters.ImageStoreConnectionString", Types: storageAccount}},
				Note: "packages of the applications are kept in a storage account",
				Doc:  "https://learn.microsoft.com/azure/service-fabric/service-fabric-image-store-connection-string",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "fabric_settings.parameters.ImageStoreConnectionString", Begins: []string{"xstore:"}}},
				At:   located,
				Note: "what signs in is kept with it",
				Doc:  "https://learn.microsoft.com/azure/service-fabric/service-fabric-image-store-connection-string",
			},
		},
	},
	{Type: "azurerm_service_fabric_managed_cluster", Holds: catalog.Block, At: located, Doc: "service_fabric_managed_cluster"},
	{
		Type: "azurerm_shared_image_gallery", At: located, Doc: "shared_image_gallery",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "sharing.community_gallery.publisher_email", Present: true}},
			At:   located,
			Note: "the publisher's address is kept with the gallery",
		}},
	},
	{
		Type: "azurerm_shared_image_version", Holds: catalog.Image, At: located, Doc: "shared_image_version",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Each: "target_region",
			At:   catalog.Where{{From: catalog.Argument, Path: "name"}},
			Note: "the image is kept in every target region",
		}},
	},
	{Type: "azurerm_snapshot", Holds: catalog.Backup, At: located, Doc: "snapshot"},
	{
		Type: "azurerm_stack_hci_deployment_setting", Doc: "stack_hci_deployment_setting",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "scale_unit",
				If:   []catalog.Condition{{Path: "episodic_data_upload_enabled", Not: []string{"false"}, Default: "true"}},
				At:   diagnosed,
				Note: "logs of the cluster are collected unless episodic_data_upload_enabled says otherwise",
			},
			{
				Role: catalog.RoleLog,
				Each: "scale_unit",
				If:   []catalog.Condition{{Path: "streaming_data_client_enabled", Not: []string{"false"}, Default: "true"}},
				At:   diagnosed,
				Note: "telemetry of the cluster is sent to Microsoft unless streaming_data_client_enabled says otherwise",
			},
			{
				Role: catalog.RoleKey,
				Each: "scale_unit",
				If:   []catalog.Condition{{Path: "secrets_location", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "secrets_location", Types: []string{"azurerm_key_vault"}}},
				Note: "secrets of the cluster, such as those that open its disks, are kept in the vault",
				Doc:  "https://learn.microsoft.com/azure/azure-local/deploy/deploy-via-portal",
			},
		},
	},
	{
		Type: "azurerm_stack_hci_extension", Holds: catalog.Other, Doc: "stack_hci_extension",
		Copies: hciExtension,
	},
	{Type: "azurerm_stack_hci_marketplace_gallery_image", Holds: catalog.Block, At: onPremises, Doc: "stack_hci_marketplace_gallery_image"},
	{Type: "azurerm_stack_hci_storage_path", Holds: catalog.Block, At: onPremises, Doc: "stack_hci_storage_path"},
	{Type: "azurerm_stack_hci_virtual_hard_disk", Holds: catalog.Block, At: onPremises, Doc: "stack_hci_virtual_hard_disk"},
	{Type: "azurerm_system_center_virtual_machine_manager_server", Holds: catalog.Secret, At: located, Doc: "system_center_virtual_machine_manager_server"},
	{Type: "azurerm_system_center_virtual_machine_manager_virtual_machine_instance", Holds: catalog.Block, At: onPremises, Doc: "system_center_virtual_machine_manager_virtual_machine_instance"},
	{Type: "azurerm_system_center_virtual_machine_manager_virtual_machine_instance_guest_agent", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "scoped_resource_id", Types: []string{"azurerm_arc_machine"}}}, Doc: "system_center_virtual_machine_manager_virtual_machine_instance_guest_agent"},
	{
		Type: "azurerm_virtual_desktop_host_pool", Holds: catalog.Other, At: located, Doc: "virtual_desktop_host_pool",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			At:   paired,
			Note: "names of users and machines are mirrored within the geography",
			Doc:  "https://learn.microsoft.com/azure/virtual-desktop/data-locations",
		}},
	},
	{
		Type: "azurerm_virtual_machine", Holds: catalog.Block, At: located, Doc: "virtual_machine",
		Copies: []catalog.Copy{
			bootDiagnosticsV1,
			{
				Role: catalog.RolePrimary,
				Each: "storage_os_disk",
				If:   []catalog.Condition{{Path: "vhd_uri", Present: true}},
				At:   unmanagedDisk,
				Note: "an unmanaged disk is a blob in a storage account",
			},
			{
				Role: catalog.RolePrimary,
				Each: "storage_data_disk",
				If:   []catalog.Condition{{Path: "vhd_uri", Present: true}},
				At:   unmanagedDisk,
				Note: "an unmanaged disk is a blob in a storage account",
			},
		},
	},
	{Type: "azurerm_virtual_machine_extension", Holds: catalog.Other, Doc: "virtual_machine_extension", Copies: machineExtension},
	{Type: "azurerm_virtual_machine_implicit_data_disk_from_source", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "virtual_machine_id", Types: virtualMachines}}, Doc: "virtual_machine_implicit_data_disk_from_source"},
	{Type: "azurerm_virtual_machine_restore_point", Holds: catalog.Backup, At: catalog.Where{{From: catalog.Reference, Path: "virtual_machine_restore_point_collection_id", Types: []string{"azurerm_restore_point_collection", "azurerm_virtual_machine_restore_point_collection"}}}, Doc: "virtual_machine_restore_point"},
	{Type: "azurerm_virtual_machine_restore_point_collection", Holds: catalog.Backup, At: located, Doc: "virtual_machine_restore_point_collection"},
	{
		Type: "azurerm_virtual_machine_run_command", Holds: catalog.Image, Doc: "virtual_machine_run_command",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "source.script", Present: true}},
				At:   located,
				Note: "the script is kept with the command",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "protected_parameter", Present: true}},
				At:   located,
				Note: "secrets that are handed to the script are kept with the command",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "run_as_password", Present: true}},
				At:   located,
				Note: "the password that it runs with is kept with the command",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "output_blob_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_blob_uri", Types: []string{"azurerm_storage_account", "azurerm_storage_blob", "azurerm_storage_container"}}},
				Note: "what the script prints is written to a blob",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "error_blob_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "error_blob_uri", Types: []string{"azurerm_storage_account", "azurerm_storage_blob", "azurerm_storage_container"}}},
				Note: "errors of the script are written to a blob",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "output_blob_uri", Present: true}, {Path: "output_blob_managed_identity", Absent: true}},
				At:   located,
				Note: "without an identity, the address of the blob has a token in it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "error_blob_uri", Present: true}, {Path: "error_blob_managed_identity", Absent: true}},
				At:   located,
				Note: "without an identity, the address of the blob has a token in it",
			},
		},
	},
	{
		Type: "azurerm_virtual_machine_scale_set", Holds: catalog.Block, At: located, Doc: "virtual_machine_scale_set",
		Copies: []catalog.Copy{
			bootDiagnosticsV1,
			extensionSecrets,
			agentLogsInside,
			agentDiagnosticsInside,
			agentHubInside,
			agentLinuxHubInside,
			agentInsightsInside,
			agentDefenderInside,
			agentScannerInside,
			agentThirdPartyInside,
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "storage_profile_os_disk.vhd_containers", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_profile_os_disk.vhd_containers", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
				Note: "an unmanaged disk is a blob in a storage account",
			},
		},
	},
	{Type: "azurerm_virtual_machine_scale_set_extension", Holds: catalog.Other, Doc: "virtual_machine_scale_set_extension", Copies: scaleSetExtension},
	{Type: "azurerm_virtual_machine_scale_set_standby_pool", Holds: catalog.Block, At: located, Doc: "virtual_machine_scale_set_standby_pool"},
	{Type: "azurerm_vmware_cluster", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "vmware_cloud_id", Types: []string{"azurerm_vmware_private_cloud"}}}, Doc: "vmware_cluster"},
	{Type: "azurerm_vmware_private_cloud", Holds: catalog.Block, At: located, Doc: "vmware_private_cloud"},
	{
		Type: "azurerm_windows_virtual_machine", Holds: catalog.Block, At: edged, Doc: "windows_virtual_machine",
		Copies: bootDiagnostics,
	},
	{
		Type: "azurerm_windows_virtual_machine_scale_set", Holds: catalog.Block, At: edged, Doc: "windows_virtual_machine_scale_set",
		Copies: scaleSetCopies,
	},
	// The service makes a storage account for itself, in a resource group that it manages.
	{Type: "azurerm_workloads_sap_discovery_virtual_instance", Holds: catalog.Object, At: located, Doc: "workloads_sap_discovery_virtual_instance"},
	{
		Type: "azurerm_workloads_sap_single_node_virtual_instance", Holds: catalog.Block, At: sapApp, Doc: "workloads_sap_single_node_virtual_instance",
		Copies: []catalog.Copy{
			sapRecord,
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "single_server_configuration.virtual_machine_configuration.os_profile.ssh_private_key", Present: true}},
				At:   located,
				Note: "the key that signs in to the machines is kept with the record",
			},
		},
	},
	{
		Type: "azurerm_workloads_sap_three_tier_virtual_instance", Holds: catalog.Block, At: sapApp, Doc: "workloads_sap_three_tier_virtual_instance",
		Copies: []catalog.Copy{
			sapRecord,
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "three_tier_configuration.application_server_configuration.virtual_machine_configuration.os_profile.ssh_private_key", Present: true}},
				At:   located,
				Note: "the key that signs in to the machines is kept with the record",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "three_tier_configuration.central_server_configuration.virtual_machine_configuration.os_profile.ssh_private_key", Present: true}},
				At:   located,
				Note: "the key that signs in to the machines is kept with the record",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "three_tier_configuration.database_server_configuration.virtual_machine_configuration.os_profile.ssh_private_key", Present: true}},
				At:   located,
				Note: "the key that signs in to the machines is kept with the record",
			},
		},
	},
}
