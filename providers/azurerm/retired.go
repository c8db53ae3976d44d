package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	sqlServers       = []string{"azurerm_mssql_server", "azurerm_sql_server"}
	managedInstances = []string{"azurerm_mssql_managed_instance", "azurerm_sql_managed_instance"}
	recoveryFabric   = []string{"azurerm_recovery_services_fabric"}
	logzCopies       = []catalog.Copy{
		{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enabled", Not: []string{"false"}, Default: "true"}}, At: thirdParty, Note: "logs of the subscription and of what is in it are sent to the third party"},
		{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "user", Present: true}}, At: inThirdParty, Note: "the third party keeps whom to tell"},
	}
	logzRules = []catalog.Copy{
		{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "send_aad_logs", Is: []string{"true"}, Default: "false"}}, At: thirdParty, Note: "logs of the subscription and of what is in it are sent to the third party"},
		{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "send_activity_logs", Is: []string{"true"}, Default: "false"}}, At: thirdParty, Note: "logs of the subscription and of what is in it are sent to the third party"},
		{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "send_subscription_logs", Is: []string{"true"}, Default: "false"}}, At: thirdParty, Note: "logs of the subscription and of what is in it are sent to the third party"},
	}
	inMediaAccount = catalog.Where{{From: catalog.Reference, Path: "media_services_account_name", Types: []string{"azurerm_media_services_account"}}}

	sqlServerCopies = []catalog.Copy{
		{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "threat_detection_policy.state", Not: []string{"Disabled"}, Default: "Disabled"}, {Path: "threat_detection_policy.storage_endpoint", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "threat_detection_policy.storage_endpoint", Types: storageAccount}},
			Note: "records of threat detection go to a storage account",
		},
		{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "extended_auditing_policy.storage_endpoint", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "extended_auditing_policy.storage_endpoint", Types: storageAccount}},
			Note: "records go to a storage account",
		},
		auditedInside,
		auditedInsideToo,
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "threat_detection_policy.email_addresses", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "the addresses of people are kept with it",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "threat_detection_policy.storage_account_access_key", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "the key of the storage account is kept with it",
		},
		{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "extended_auditing_policy.storage_account_access_key", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "the key of the storage account is kept with it",
		},
	}

	jobRuns     = []catalog.Condition{{Path: "state", Not: []string{"Disabled", "disabled"}}}
	calledByJob = catalog.Where{
		{From: catalog.Reference, Path: "url", Types: webApps},
		{From: catalog.Unstated, Note: "an address does not say where its server is"},
	}

	streamRules = []string{"azurerm_eventhub_namespace_authorization_rule", "azurerm_eventhub_authorization_rule", "azurerm_eventhub_namespace", "azurerm_servicebus_namespace_authorization_rule"}

	alertedByMail = []catalog.Copy{{
		Role: catalog.RolePrimary,
		If:   []catalog.Condition{{Path: "email_action.custom_emails", Present: true}},
		At:   located,
		Note: "the addresses of whom to tell are kept with the rule",
	}}
)

// What no current version of the provider has, and configurations that were
// written for older ones still do.
var retired = []catalog.Resource{
	{Type: "azurerm_api_management_property", Holds: catalog.Secret, At: inAPIManagement, Before: "3.0.0"},
	{Type: "azurerm_autoscale_setting", Holds: catalog.Other, Before: "2.0.0", Copies: autoscaled},
	{
		Type: "azurerm_container_service", Holds: catalog.Other, At: located, Before: "2.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "diagnostics_profile.enabled", Is: []string{"true"}}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "diagnostics of the machines are kept in an account of the service's own",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "service_principal.client_secret", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		}},
	},
	{Type: "azurerm_cosmosdb_notebook_workspace", Holds: catalog.Other, At: inCosmosAccount, Before: "4.0.0"},
	{
		Type: "azurerm_cost_management_export_resource_group", Holds: catalog.Log, Before: "3.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "active", Not: []string{"false"}, Default: "true"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "delivery_info.storage_account_id", Types: storageAccount}},
			Note: "what was used and what it costs is exported into a storage container",
		}},
	},
	{
		Type: "azurerm_data_factory_integration_runtime_managed", Before: "4.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "data_factory_id", Types: []string{"azurerm_data_factory"}},
				At:   located,
				Note: "what it copies passes through the location of the runtime",
			},
			packageCatalog,
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "catalog_info.administrator_password", Present: true}}, At: inDataFactory, Note: "credentials that the runtime is given are kept in the factory"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "custom_setup_script.sas_token", Present: true}}, At: inDataFactory, Note: "credentials that the runtime is given are kept in the factory"},
			setupLog,
		},
	},
	{
		Type: "azurerm_data_lake_analytics_account", Holds: catalog.Warehouse, At: located, Before: "3.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			At:   catalog.Where{{From: catalog.Reference, Path: "default_store_account_name", Types: []string{"azurerm_data_lake_store"}}},
			Note: "tables and results are kept in the default store of the account",
		}},
	},
	{Type: "azurerm_data_lake_store", Holds: catalog.Object, At: located, Before: "3.0.0"},
	{Type: "azurerm_data_lake_store_file", Holds: catalog.Object, At: catalog.Where{{From: catalog.Reference, Path: "account_name", Types: []string{"azurerm_data_lake_store"}}}, Before: "3.0.0"},
	{
		Type: "azurerm_data_share_dataset_data_lake_gen1", Before: "3.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "data_lake_store_id", Types: []string{"azurerm_data_lake_store"}},
			At:   shared,
			Note: "the data set is shared with other tenants",
		}},
	},
	{
		// Whom a device is sent to.
		Type: "azurerm_databox_edge_order", Holds: catalog.Other, Before: "4.0.0",
		At: catalog.Where{{From: catalog.Unstated, Note: "an order names its device and no location"}},
	},
	{
		// The kubeconfig of the cluster that it works in.
		Type: "azurerm_devspace_controller", Holds: catalog.Secret, Before: "3.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "target_container_host_credentials_base64", Present: true}},
			At:   located,
			Note: "what signs in to the cluster is kept with the controller",
		}},
	},
	{Type: "azurerm_hdinsight_ml_services_cluster", Holds: catalog.File, At: located, Before: "3.0.0", Copies: []catalog.Copy{hdinsightFiles, {
		Role: catalog.RoleKey,
		If:   []catalog.Condition{{Path: "storage_account.storage_account_key", Present: true}},
		At:   catalog.Where{{From: catalog.Own}},
		Note: "the key of the storage account is kept with it",
	}}},
	{Type: "azurerm_hdinsight_rserver_cluster", Holds: catalog.File, At: located, Before: "3.0.0", Copies: []catalog.Copy{hdinsightFiles, {
		Role: catalog.RoleKey,
		If:   []catalog.Condition{{Path: "storage_account.storage_account_key", Present: true}},
		At:   catalog.Where{{From: catalog.Own}},
		Note: "the key of the storage account is kept with it",
	}}},
	{
		Type: "azurerm_hdinsight_storm_cluster", Holds: catalog.File, At: located, Before: "3.0.0",
		Copies: hdinsightCopies,
	},
	{
		// The long-term copy of the events is in a storage account of one's own.
		Type: "azurerm_iot_time_series_insights_gen2_environment", Holds: catalog.NoSQL, At: located, Before: "4.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Each: "storage",
			At:   catalog.Where{{From: catalog.Reference, Path: "name", Types: storageAccount}},
			Note: "events are kept in a storage account",
		}},
	},
	{Type: "azurerm_iot_time_series_insights_event_source_eventhub", Holds: catalog.Secret, At: located, Before: "4.0.0"},
	{Type: "azurerm_iot_time_series_insights_event_source_iothub", Holds: catalog.Secret, At: located, Before: "4.0.0"},
	{Type: "azurerm_iot_time_series_insights_reference_data_set", Holds: catalog.NoSQL, At: located, Before: "4.0.0"},
	{Type: "azurerm_iot_time_series_insights_standard_environment", Holds: catalog.NoSQL, At: located, Before: "4.0.0"},
	{Type: "azurerm_lab_service_lab", Holds: catalog.Block, At: located, Before: "4.0.0"},
	{
		Type: "azurerm_lab_service_plan", Holds: catalog.Other, Before: "4.0.0",
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "support.email", Present: true}}, At: located, Note: "the address and number of whom to ask are kept with the plan"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "support.phone", Present: true}}, At: located, Note: "the address and number of whom to ask are kept with the plan"},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "shared_gallery_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "shared_gallery_id", Types: []string{"azurerm_shared_image_gallery"}}},
				Note: "images that are saved from machines of the labs are kept in the gallery",
				Doc:  "https://learn.microsoft.com/azure/lab-services/how-to-attach-detach-shared-image-gallery",
			},
		},
	},
	{Type: "azurerm_lab_service_user", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "lab_id", Types: []string{"azurerm_lab_service_lab"}}}, Before: "4.0.0"},
	{
		Type: "azurerm_logz_monitor", Holds: catalog.Log, Before: "4.0.0",
		Copies: logzCopies,
	},
	{
		Type: "azurerm_logz_sub_account", Holds: catalog.Log, Before: "4.0.0",
		Copies: logzCopies,
	},
	{
		Type: "azurerm_logz_sub_account_tag_rule", Holds: catalog.Log, Before: "4.0.0",
		Copies: logzRules,
	},
	{
		Type: "azurerm_logz_tag_rule", Holds: catalog.Log, Before: "4.0.0",
		Copies: logzRules,
	},
	{Type: "azurerm_mariadb_database", Holds: catalog.Relational, At: catalog.Where{{From: catalog.Reference, Path: "server_name", Types: []string{"azurerm_mariadb_server"}}}, Before: "4.0.0"},
	{
		Type: "azurerm_mariadb_server", Holds: catalog.Relational, At: located, Before: "4.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "creation_source_server_id", Types: []string{"azurerm_mariadb_server"}},
				If:   []catalog.Condition{{Path: "create_mode", Is: []string{"Replica"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a read replica is kept in step with its source",
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "geo_redundant_backup_enabled", Is: []string{"true"}, Default: "false"}},
				At:   paired,
				Note: "backups are copied to the paired region",
			},
			{
				Role:   catalog.RoleBackup,
				If:     []catalog.Condition{{Path: "storage_profile.geo_redundant_backup", Is: []string{"Enabled"}, Default: "Disabled"}},
				At:     paired,
				Before: "3.0.0",
				Note:   "backups are copied to the paired region",
			},
		},
	},
	{
		Type: "azurerm_media_asset", Holds: catalog.Object, Before: "4.0.0",
		At: catalog.Where{
			{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount},
			{From: catalog.Unstated, Note: "the asset lies in whichever storage account is the primary one of its media account"},
		},
	},
	{
		// Keys that tokens are checked with are no more than that.
		Type: "azurerm_media_content_key_policy", Holds: catalog.Secret, Before: "4.0.0",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "policy_option.fairplay_configuration.ask", Present: true}}, At: inMediaAccount, Note: "keys of the content are kept with it"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "policy_option.fairplay_configuration.pfx", Present: true}}, At: inMediaAccount, Note: "an uploaded certificate brings its private key"},
		},
	},
	{
		Type: "azurerm_media_job", Before: "4.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "input_asset.name", Types: []string{"azurerm_media_asset"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "output_asset.name", Types: []string{"azurerm_media_asset"}}},
			Note: "the job writes what it makes of one asset into another",
		}},
	},
	{Type: "azurerm_media_live_event", Holds: catalog.Stream, At: located, Before: "4.0.0"},
	{
		Type: "azurerm_media_live_event_output", Before: "4.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "live_event_id", Types: []string{"azurerm_media_live_event"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "asset_name", Types: []string{"azurerm_media_asset"}}},
			Note: "the stream is recorded into an asset",
		}},
	},
	{
		// The account knows its assets; they lie in its storage accounts.
		Type: "azurerm_media_services_account", Holds: catalog.Object, At: located, Before: "4.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "storage_account",
				At:   catalog.Where{{From: catalog.Reference, Path: "id", Types: storageAccount}},
				Note: "assets are kept in the storage account",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "encryption.key_vault_key_identifier", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "encryption.key_vault_key_identifier", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
			},
		},
	},
	{
		// Keys come with it where no policy makes them.
		Type: "azurerm_media_streaming_locator", Holds: catalog.Key, Before: "4.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "content_key.value", Present: true}},
			At:   inMediaAccount,
			Note: "keys of the content are kept with it",
		}},
	},
	{
		Type: "azurerm_media_streaming_endpoint", At: located, Before: "4.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleCache,
			If:   []catalog.Condition{{Path: "cdn_enabled", Is: []string{"true"}, Default: "false"}},
			At:   catalog.Where{{From: catalog.Unbound, Note: "a content delivery network keeps copies all over the world"}},
			Note: "what is streamed is cached at the edge",
		}},
	},
	{
		Type: "azurerm_metric_alertrule", Holds: catalog.Other, Before: "2.0.0",
		Copies: alertedByMail,
	},
	{Type: "azurerm_mobile_network_sim", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "mobile_network_sim_group_id", Types: []string{"azurerm_mobile_network_sim_group"}}}, Before: "4.57.0"},
	{
		Type: "azurerm_mobile_network_sim_group", Holds: catalog.Secret, At: located, Before: "4.57.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "encryption_key_url", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "encryption_key_url", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
		}},
	},
	{
		// The activity log of a subscription.
		Type: "azurerm_monitor_log_profile", Holds: catalog.Log, Role: catalog.RoleLog, Before: "4.0.0",
		At: catalog.Where{
			{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
			{From: catalog.Reference, Path: "servicebus_rule_id", Types: streamRules, If: []catalog.Condition{{Path: "storage_account_id", Absent: true}}},
		},
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "storage_account_id", Present: true}, {Path: "servicebus_rule_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "servicebus_rule_id", Types: streamRules}},
			Note: "logs are streamed to an event hub",
		}},
	},
	{
		Type: "azurerm_monitor_metric_alertrule", Holds: catalog.Other, Before: "2.0.0",
		Copies: alertedByMail,
	},
	{Type: "azurerm_mysql_database", Holds: catalog.Relational, At: catalog.Where{{From: catalog.Reference, Path: "server_name", Types: []string{"azurerm_mysql_server"}}}, Before: "4.0.0"},
	{
		Type: "azurerm_mysql_server", Holds: catalog.Relational, At: located, Before: "4.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "creation_source_server_id", Types: []string{"azurerm_mysql_server"}},
				If:   []catalog.Condition{{Path: "create_mode", Is: []string{"Replica"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a read replica is kept in step with its source",
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "geo_redundant_backup_enabled", Is: []string{"true"}, Default: "false"}},
				At:   paired,
				Note: "backups are copied to the paired region",
			},
			{
				Role:   catalog.RoleBackup,
				If:     []catalog.Condition{{Path: "storage_profile.geo_redundant_backup", Is: []string{"Enabled"}, Default: "Disabled"}},
				At:     paired,
				Before: "3.0.0",
				Note:   "backups are copied to the paired region",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "threat_detection_policy.enabled", Is: []string{"true"}, Default: "false"}, {Path: "threat_detection_policy.storage_endpoint", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "threat_detection_policy.storage_endpoint", Types: storageAccount}},
				Note: "records of threat detection go to a storage account",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "threat_detection_policy.email_addresses", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the addresses of people are kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "threat_detection_policy.storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the key of the storage account is kept with it",
			},
		},
	},
	{
		Type: "azurerm_mysql_server_key", Before: "4.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "server_id", Types: []string{"azurerm_mysql_server"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
		}},
	},
	{
		Type: "azurerm_packet_capture", Holds: catalog.Log, Role: catalog.RoleLog, Before: "3.0.0",
		At: catalog.Where{
			{From: catalog.Reference, Path: "storage_location.storage_account_id", Types: storageAccount},
			{From: catalog.Reference, Path: "target_resource_id", Types: virtualMachines, If: capturedOnDisk},
		},
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   capturedToFile,
			At:   catalog.Where{{From: catalog.Reference, Path: "target_resource_id", Types: virtualMachines}},
			Note: "packets are kept on the machine's own disk too",
		}},
	},
	{
		Type: "azurerm_recovery_replicated_vm", Before: "2.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_recovery_fabric_id", Types: recoveryFabric}},
				Note: "the machine's disks are replicated to the target's region",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_disk.disk_id", Types: replicatedDisks},
				If:   []catalog.Condition{{Path: "managed_disk.disk_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_recovery_fabric_id", Types: recoveryFabric}},
				Note: "the machine's disks are replicated to the target's region",
			},
			{
				Role: catalog.RoleCache,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
				If:   []catalog.Condition{{Path: "managed_disk.staging_storage_account_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_disk.staging_storage_account_id", Types: storageAccount}},
				Note: "what is written to the disks is first collected in a storage account",
			},
		},
	},
	{Type: "azurerm_recovery_services_fabric", At: located, Before: "2.0.0"},
	{
		Type: "azurerm_recovery_services_protection_container", At: catalog.Where{{From: catalog.Reference, Path: "recovery_fabric_name", Types: recoveryFabric}}, Before: "2.0.0",
	},
	{
		Type: "azurerm_recovery_services_protected_vm", Before: "2.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_vm_id", Types: virtualMachines},
			At:   inRecoveryVault,
			Note: "recovery points are kept in the vault",
		}},
	},
	{
		Type: "azurerm_scheduler_job", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "job_collection_name", Types: []string{"azurerm_scheduler_job_collection"}}}, Before: "2.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "action_storage_queue",
				When: jobRuns,
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}},
				Note: "the job puts its message into a storage queue",
			},
			{
				Role: catalog.RoleExport,
				Each: "error_action_storage_queue",
				When: jobRuns,
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}},
				Note: "the job puts its message into a storage queue",
			},
			{
				Role: catalog.RoleExport,
				Each: "action_web",
				If:   []catalog.Condition{{Path: "body", Present: true}},
				When: jobRuns,
				At:   calledByJob,
				Note: "the job sends its body to an address",
			},
			{
				Role: catalog.RoleExport,
				Each: "error_action_web",
				If:   []catalog.Condition{{Path: "body", Present: true}},
				When: jobRuns,
				At:   calledByJob,
				Note: "the job sends its body to an address",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "action_web.authentication_basic.password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "action_web.authentication_certificate.pfx", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "action_web.authentication_active_directory.client_secret", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "error_action_web.authentication_basic.password", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "error_action_web.authentication_certificate.pfx", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "error_action_web.authentication_active_directory.client_secret", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "action_storage_queue.sas_token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "error_action_storage_queue.sas_token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	{
		Type: "azurerm_security_center_server_vulnerability_assessment", Before: "4.0.0",
		Copies: scannedElsewhere,
	},
	{Type: "azurerm_scheduler_job_collection", Holds: catalog.Other, At: located, Before: "2.0.0"},
	{Type: "azurerm_service_fabric_mesh_secret", Holds: catalog.Secret, At: located, Before: "3.0.0"},
	{Type: "azurerm_service_fabric_mesh_secret_value", Holds: catalog.Secret, At: located, Before: "3.0.0"},
	{Type: "azurerm_spatial_anchors_account", Holds: catalog.Other, At: located, Before: "4.52.0"},
	{
		Type: "azurerm_sql_database", Holds: catalog.Relational, At: located, Before: "4.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_database_id", Types: []string{"azurerm_mssql_database", "azurerm_sql_database"}},
				If:   []catalog.Condition{{Path: "create_mode", Is: []string{"NonReadableSecondary", "OnlineSecondary"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a secondary database is kept in step with its source",
			},
			{
				Role: catalog.RoleBackup,
				At:   paired,
				Note: "backups are geo-redundant, and no argument says otherwise",
				Doc:  "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "threat_detection_policy.state", Not: []string{"Disabled"}, Default: "Disabled"}, {Path: "threat_detection_policy.storage_endpoint", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "threat_detection_policy.storage_endpoint", Types: storageAccount}},
				Note: "records of threat detection go to a storage account",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "extended_auditing_policy.storage_endpoint", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "extended_auditing_policy.storage_endpoint", Types: storageAccount}},
				Note: "records go to a storage account",
			},
			auditedInside,
			auditedInsideToo,
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "threat_detection_policy.storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the key of the storage account is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "extended_auditing_policy.storage_account_access_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the key of the storage account is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "import.storage_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in to where the import lies is handed to the server",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "threat_detection_policy.email_addresses", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "the addresses of people are kept with it",
			},
		},
	},
	{Type: "azurerm_sql_elasticpool", Holds: catalog.Relational, At: located, Before: "4.0.0"},
	{
		Type: "azurerm_sql_failover_group", Before: "4.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "server_name", Types: sqlServers},
				If:   []catalog.Condition{{Path: "databases", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "partner_servers.id", Types: sqlServers}},
				Note: "a failover group keeps the databases on the partner server too",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "partner_servers.id", Types: sqlServers},
				If:   []catalog.Condition{{Path: "databases", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "server_name", Types: sqlServers}},
				Note: "the servers of a failover group keep the same databases and can change places",
			},
		},
	},
	{Type: "azurerm_sql_managed_database", Holds: catalog.Relational, At: catalog.Where{{From: catalog.Reference, Path: "sql_managed_instance_id", Types: managedInstances}}, Before: "4.0.0"},
	{
		Type: "azurerm_sql_managed_instance", Holds: catalog.Relational, At: located, Before: "4.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleBackup,
			If:   []catalog.Condition{{Path: "storage_account_type", Is: []string{"GRS", "GZRS"}, Default: "GRS"}},
			At:   paired,
			Note: "backups are geo-redundant unless storage_account_type says otherwise",
		}},
	},
	{
		Type: "azurerm_sql_managed_instance_failover_group", Before: "4.0.0",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_instance_name", Types: managedInstances},
				At:   catalog.Where{{From: catalog.Reference, Path: "partner_managed_instance_id", Types: managedInstances}},
				Note: "a failover group keeps the databases on the partner instance too",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "partner_managed_instance_id", Types: managedInstances},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_instance_name", Types: managedInstances}},
				Note: "the instances of a failover group keep the same databases and can change places",
			},
		},
	},
	{Type: "azurerm_sql_server", Holds: catalog.Relational, At: located, Before: "4.0.0", Copies: sqlServerCopies},
	{Type: "azurerm_template_deployment", Holds: catalog.Opaque, At: inTemplate, Before: "4.0.0"},
	{
		Type: "azurerm_video_analyzer", Holds: catalog.Object, At: located, Before: "4.0.0",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Each: "storage_account",
			At:   catalog.Where{{From: catalog.Reference, Path: "id", Types: storageAccount}},
			Note: "recorded video is kept in the storage account",
		}},
	},
}
