package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	logWorkspace   = []string{"azurerm_log_analytics_workspace"}
	inLogWorkspace = catalog.Where{{From: catalog.Reference, Path: "workspace_id", Types: logWorkspace}}
	sentinel       = []string{"azurerm_log_analytics_workspace", "azurerm_sentinel_log_analytics_workspace_onboarding"}
	toSentinel     = catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: sentinel}}
	costExport     = []catalog.Copy{{
		Role: catalog.RoleLog,
		If:   []catalog.Condition{{Path: "active", Not: []string{"false"}, Default: "true"}},
		At:   catalog.Where{{From: catalog.Reference, Path: "export_data_storage_location.container_id", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
		Note: "what was used and what it costs is exported into a storage container",
	}}
	eventHubRules   = []string{"azurerm_eventhub_namespace_authorization_rule", "azurerm_eventhub_authorization_rule", "azurerm_eventhub_namespace"}
	partnerMonitors = []string{"azurerm_datadog_monitor", "azurerm_dynatrace_monitor", "azurerm_elastic_cloud_elasticsearch", "azurerm_new_relic_monitor"}

	logicApps = []string{"azurerm_logic_app_standard", "azurerm_logic_app_workflow"}

	scaleSets      = []string{"azurerm_linux_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set", "azurerm_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set"}
	capturedToFile = []catalog.Condition{{Path: "storage_location.file_path", Present: true}, {Path: "storage_location.storage_account_id", Present: true}}
	capturedOnDisk = []catalog.Condition{{Path: "storage_location.storage_account_id", Absent: true}}

	// What is in a workspace stays there; Sentinel processes it where it is itself.
	bySentinel = catalog.Where{{From: catalog.Unstated, Note: "outside of Europe, Israel and China it is processed in the United States", Doc: "https://learn.microsoft.com/azure/sentinel/geographical-availability-data-residency"}}

	// What a third party keeps of the logs, it keeps where its own service is.
	thirdParty   = catalog.Where{{From: catalog.Unstated, Note: "logs and metrics go to a third party, whose own contract says where"}}
	inThirdParty = catalog.Where{{From: catalog.Unstated, Note: "the third party's own contract says where"}}
)

// Azure Monitor, Log Analytics, Microsoft Sentinel and what sends logs on.
var monitor = []catalog.Resource{
	// A group keeps whom to tell; without people there is nothing to keep.
	{
		Type: "azurerm_monitor_action_group", Holds: catalog.Other, Doc: "monitor_action_group",
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "email_receiver", Present: true}}, At: actionGroup, Note: "the addresses and numbers of people are kept with the group"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "sms_receiver", Present: true}, {Path: "email_receiver", Absent: true}}, At: actionGroup, Note: "the addresses and numbers of people are kept with the group"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "voice_receiver", Present: true}, {Path: "email_receiver", Absent: true}, {Path: "sms_receiver", Absent: true}}, At: actionGroup, Note: "the addresses and numbers of people are kept with the group"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "azure_app_push_receiver", Present: true}, {Path: "email_receiver", Absent: true}, {Path: "sms_receiver", Absent: true}, {Path: "voice_receiver", Absent: true}}, At: actionGroup, Note: "the addresses and numbers of people are kept with the group"},
			{
				Role: catalog.RoleExport,
				Each: "event_hub_receiver",
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}, Default: "true"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "event_hub_namespace", Types: []string{"azurerm_eventhub_namespace"}},
					{From: catalog.Reference, Path: "event_hub_id", Types: []string{"azurerm_eventhub"}, Before: "4.0.0"},
				},
				Note: "alerts are kept in an event hub",
			},
			{
				Role: catalog.RoleExport,
				Each: "webhook_receiver",
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}, Default: "true"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "service_uri", Types: webApps},
					{From: catalog.Unstated, Note: "an address does not say where its server is"},
				},
				Note: "alerts, and what a search has found with them, are sent to an address",
				Doc:  "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-common-schema",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "itsm_receiver", Present: true}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the connection to the system of tickets is made elsewhere"}},
				Note: "alerts become tickets in another system",
				Doc:  "https://learn.microsoft.com/azure/azure-monitor/alerts/itsmc-overview",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "logic_app_receiver", Present: true}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logic_app_receiver.resource_id", Types: logicApps}},
				Note: "alerts, and what a search has found with them, are handed to a workflow",
				Doc:  "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-common-schema",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "azure_function_receiver", Present: true}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "azure_function_receiver.function_app_resource_id", Types: []string{"azurerm_function_app", "azurerm_function_app_flex_consumption", "azurerm_function_app_slot", "azurerm_linux_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app", "azurerm_windows_function_app_slot"}}},
				Note: "alerts, and what a search has found with them, are handed to a function",
				Doc:  "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-common-schema",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "automation_runbook_receiver", Present: true}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "automation_runbook_receiver.automation_account_id", Types: []string{"azurerm_automation_account"}}},
				Note: "alerts, and what a search has found with them, are handed to a runbook",
				Doc:  "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-common-schema",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "logic_app_receiver.callback_url", Present: true}}, At: actionGroup, Note: "the signed address of a workflow or a runbook is kept with the group"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "automation_runbook_receiver.service_uri", Present: true}, {Path: "logic_app_receiver.callback_url", Absent: true}}, At: actionGroup, Note: "the signed address of a workflow or a runbook is kept with the group"},
		},
	},
	{Type: "azurerm_security_center_contact", Holds: catalog.Other, At: catalog.Where{{From: catalog.Unbound, Note: "contacts belong to the subscription, which is in no one region"}}, Doc: "security_center_contact"},
	{
		Type: "azurerm_application_insights", Holds: catalog.Log, Doc: "application_insights",
		// Bound to a workspace, the telemetry is kept there.
		At: catalog.Where{
			{From: catalog.Reference, Path: "workspace_id", Types: logWorkspace},
			{From: catalog.Argument, Path: "location", If: []catalog.Condition{{Path: "workspace_id", Absent: true}}},
		},
	},
	{
		Type: "azurerm_application_insights_smart_detection_rule", Holds: catalog.Other, Doc: "application_insights_smart_detection_rule",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "additional_email_recipients", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "application_insights_id", Types: applicationInsights}},
			Note: "the addresses of whom to tell are kept with the rule",
		}},
	},
	{
		Type: "azurerm_application_insights_workbook", Holds: catalog.Other, Doc: "application_insights_workbook",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "storage_container_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "storage_container_id", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
			Note: "the workbook is kept in a storage container of the customer's own",
		}},
	},
	{Type: "azurerm_billing_account_cost_management_export", Holds: catalog.Log, Doc: "billing_account_cost_management_export", Copies: costExport},
	{
		Type: "azurerm_consumption_budget_management_group", Holds: catalog.Other, Doc: "consumption_budget_management_group",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "notification.contact_emails", Present: true}},
			At:   ofBilling,
			Note: "the addresses of whom to tell are kept with the budget",
		}},
	},
	{
		Type: "azurerm_consumption_budget_resource_group", Holds: catalog.Other, Doc: "consumption_budget_resource_group",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "notification.contact_emails", Present: true}},
			At:   ofBilling,
			Note: "the addresses of whom to tell are kept with the budget",
		}},
	},
	{
		Type: "azurerm_consumption_budget_subscription", Holds: catalog.Other, Doc: "consumption_budget_subscription",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "notification.contact_emails", Present: true}},
			At:   ofBilling,
			Note: "the addresses of whom to tell are kept with the budget",
		}},
	},
	{Type: "azurerm_cost_anomaly_alert", Holds: catalog.Other, At: ofBilling, Doc: "cost_anomaly_alert"},
	{Type: "azurerm_cost_management_scheduled_action", Holds: catalog.Other, At: ofBilling, Doc: "cost_management_scheduled_action"},
	{
		Type: "azurerm_datadog_monitor", Holds: catalog.Log, Doc: "datadog_monitor",
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "monitoring_enabled", Not: []string{"false"}, Default: "true"}}, At: thirdParty, Note: "logs of the subscription and of what is in it are sent to the third party"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "datadog_organization.api_key", Present: true}}, At: located, Note: "what signs in to the third party is kept with the monitor"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "datadog_organization.application_key", Present: true}}, At: located, Note: "what signs in to the third party is kept with the monitor"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "datadog_organization.linking_auth_code", Present: true}}, At: located, Note: "what signs in to the third party is kept with the monitor"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "user", Present: true}}, At: inThirdParty, Note: "the third party keeps whom to tell"},
		},
	},
	{
		Type: "azurerm_datadog_monitor_tag_rule", Holds: catalog.Log, Doc: "datadog_monitor_tag_rule",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log.aad_log_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log.resource_log_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log.subscription_log_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
		},
	},
	{
		Type: "azurerm_dynatrace_monitor", Holds: catalog.Log, Doc: "dynatrace_monitor",
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "monitoring_enabled", Not: []string{"false"}, Default: "true"}}, At: thirdParty, Note: "logs of the subscription and of what is in it are sent to the third party"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "user", Present: true}}, At: inThirdParty, Note: "the third party keeps whom to tell"},
		},
	},
	{
		Type: "azurerm_dynatrace_tag_rules", Holds: catalog.Log, Doc: "dynatrace_tag_rules",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_rule.send_activity_logs_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_rule.send_azure_active_directory_logs_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_rule.send_subscription_logs_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
		},
	},
	{
		Type: "azurerm_elastic_cloud_elasticsearch", Holds: catalog.Search, At: located, Doc: "elastic_cloud_elasticsearch",
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logs.send_activity_logs", Is: []string{"true"}, Default: "false"}, {Path: "monitoring_enabled", Not: []string{"false"}, Default: "true"}}, At: catalog.Where{{From: catalog.Own}}, Note: "logs of the subscription and of what is in it are sent to the deployment"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logs.send_azuread_logs", Is: []string{"true"}, Default: "false"}, {Path: "monitoring_enabled", Not: []string{"false"}, Default: "true"}}, At: catalog.Where{{From: catalog.Own}}, Note: "logs of the subscription and of what is in it are sent to the deployment"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logs.send_subscription_logs", Is: []string{"true"}, Default: "false"}, {Path: "monitoring_enabled", Not: []string{"false"}, Default: "true"}}, At: catalog.Where{{From: catalog.Own}}, Note: "logs of the subscription and of what is in it are sent to the deployment"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "elastic_cloud_email_address", Present: true}}, At: inThirdParty, Note: "the third party keeps whom to tell"},
		},
	},
	{
		Type: "azurerm_firewall_policy", Doc: "firewall_policy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "insights.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "insights.default_log_analytics_workspace_id", Types: logWorkspace}},
				Note: "logs of the firewalls under the policy are kept in the workspace",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "insights.enabled", Is: []string{"true"}}, {Path: "insights.log_analytics_workspace", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "insights.log_analytics_workspace.id", Types: logWorkspace}},
				Note: "logs of the firewalls in one region are kept in the workspace",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "explicit_proxy.pac_file", Present: true}},
				At:   located,
				Note: "the signed address of a file in a storage account is kept with the policy",
			},
		},
	},
	{
		Type: "azurerm_iot_security_solution", Doc: "iot_security_solution",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_analytics_workspace_id", Present: true}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace}},
				Note: "security events of the devices are kept in the workspace",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "additional_workspace", Present: true}, {Path: "enabled", Not: []string{"false"}, Default: "true"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "additional_workspace.workspace_id", Types: logWorkspace}},
				Note: "alerts and raw events of the devices are kept in the workspace",
			},
		},
	},
	{Type: "azurerm_log_analytics_cluster", Holds: catalog.Log, At: located, Doc: "log_analytics_cluster"},
	{
		Type: "azurerm_log_analytics_data_export_rule", Doc: "log_analytics_data_export_rule",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "workspace_resource_id", Types: logWorkspace},
			If:   []catalog.Condition{{Path: "enabled", Is: []string{"true"}, Default: "false"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "destination_resource_id", Types: []string{"azurerm_storage_account", "azurerm_eventhub_namespace", "azurerm_eventhub"}}},
			Note: "tables of the workspace are exported as they fill",
		}},
	},
	{
		Type: "azurerm_log_analytics_datasource_windows_event", Doc: "log_analytics_datasource_windows_event",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			At:   catalog.Where{{From: catalog.Reference, Path: "workspace_name", Types: logWorkspace}},
			Note: "events of the machines are collected in the workspace",
		}},
	},
	{
		Type: "azurerm_log_analytics_datasource_windows_performance_counter", Doc: "log_analytics_datasource_windows_performance_counter",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			At:   catalog.Where{{From: catalog.Reference, Path: "workspace_name", Types: logWorkspace}},
			Note: "counters of the machines are collected in the workspace",
		}},
	},
	{
		Type: "azurerm_log_analytics_linked_storage_account", Doc: "log_analytics_linked_storage_account",
		// The older name of the workspace's argument is workspace_resource_id.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "workspace_id", Types: logWorkspace},
				If:   []catalog.Condition{{Path: "workspace_resource_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_ids", Types: storageAccount}},
				Note: "the workspace keeps custom logs, queries or alerts in a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "workspace_resource_id", Types: logWorkspace},
				If:   []catalog.Condition{{Path: "workspace_resource_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_ids", Types: storageAccount}},
				Note: "the workspace keeps custom logs, queries or alerts in a storage account",
			},
		},
	},
	// One solution is Sentinel; it needs no other switch.
	{
		Type: "azurerm_log_analytics_solution", Doc: "log_analytics_solution",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "workspace_resource_id", Types: logWorkspace},
			If:   []catalog.Condition{{Path: "solution_name", Is: []string{"SecurityInsights"}}},
			At:   bySentinel,
			Note: "Sentinel processes what is in the workspace",
		}},
	},
	{
		Type: "azurerm_log_analytics_storage_insights", Doc: "log_analytics_storage_insights",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
			At:   inLogWorkspace,
			Note: "diagnostics in the account are read into the workspace",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "storage_account_key", Present: true}},
			At:   inLogWorkspace,
			Note: "the key of the storage account is kept with it",
		}},
	},
	{Type: "azurerm_log_analytics_workspace", Holds: catalog.Log, At: located, Doc: "log_analytics_workspace"},
	{Type: "azurerm_log_analytics_workspace_table", Holds: catalog.Log, At: inLogWorkspace, Doc: "log_analytics_workspace_table"},
	{Type: "azurerm_log_analytics_workspace_table_custom_log", Holds: catalog.Log, At: inLogWorkspace, Doc: "log_analytics_workspace_table_custom_log"},
	{Type: "azurerm_log_analytics_workspace_table_microsoft", Holds: catalog.Log, At: inLogWorkspace, Since: "5.0.0", Doc: "log_analytics_workspace_table_microsoft"},
	{
		Type: "azurerm_monitor_aad_diagnostic_setting", Holds: catalog.Log, Role: catalog.RoleLog, Doc: "monitor_aad_diagnostic_setting",
		// Sign-ins and audit records of the tenant; the first destination is
		// the row's own place, the others are copies.
		At: catalog.Where{
			{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace},
			{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount, If: []catalog.Condition{{Path: "log_analytics_workspace_id", Absent: true}}},
			{From: catalog.Reference, Path: "eventhub_authorization_rule_id", Types: eventHubRules, If: []catalog.Condition{{Path: "log_analytics_workspace_id", Absent: true}, {Path: "storage_account_id", Absent: true}}},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_analytics_workspace_id", Present: true}, {Path: "storage_account_id", Present: true}},
				At:   byStorageAccountID,
				Note: "logs are archived in a storage account",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "eventhub_authorization_rule_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "eventhub_authorization_rule_id", Types: eventHubRules}},
				Note: "logs are streamed to an event hub",
			},
		},
	},
	{
		Type: "azurerm_monitor_autoscale_setting", Holds: catalog.Other, Doc: "monitor_autoscale_setting",
		Copies: autoscaled,
	},
	{
		Type: "azurerm_monitor_data_collection_rule", Doc: "monitor_data_collection_rule",
		// The repeated destinations are one copy each.
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, Each: "destinations.log_analytics", At: catalog.Where{{From: catalog.Reference, Path: "workspace_resource_id", Types: logWorkspace}}, Note: "collected data is kept in the workspace"},
			{Role: catalog.RoleLog, Each: "destinations.monitor_account", At: catalog.Where{{From: catalog.Reference, Path: "monitor_account_id", Types: []string{"azurerm_monitor_workspace"}}}, Note: "collected metrics are kept in the monitor workspace"},
			{Role: catalog.RoleLog, Each: "destinations.event_hub", At: catalog.Where{{From: catalog.Reference, Path: "event_hub_id", Types: []string{"azurerm_eventhub"}}}, Note: "collected data is streamed to an event hub"},
			{Role: catalog.RoleLog, Each: "destinations.event_hub_direct", At: catalog.Where{{From: catalog.Reference, Path: "event_hub_id", Types: []string{"azurerm_eventhub"}}}, Note: "collected data is streamed to an event hub"},
			{Role: catalog.RoleLog, Each: "destinations.storage_blob", At: byStorageAccountID, Note: "collected data is written to blobs"},
			{Role: catalog.RoleLog, Each: "destinations.storage_blob_direct", At: byStorageAccountID, Note: "collected data is written to blobs"},
			{Role: catalog.RoleLog, Each: "destinations.storage_table_direct", At: byStorageAccountID, Note: "collected data is written to a table"},
		},
	},
	{
		Type: "azurerm_monitor_diagnostic_setting", Doc: "monitor_diagnostic_setting",
		// Any kind of resource can be the target.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "target_resource_id"},
				If:   []catalog.Condition{{Path: "log_analytics_workspace_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: logWorkspace}},
				Note: "logs are kept in the workspace",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "target_resource_id"},
				If:   []catalog.Condition{{Path: "storage_account_id", Present: true}},
				At:   byStorageAccountID,
				Note: "logs are archived in a storage account",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "target_resource_id"},
				If:   []catalog.Condition{{Path: "eventhub_authorization_rule_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "eventhub_authorization_rule_id", Types: eventHubRules}},
				Note: "logs are streamed to an event hub",
			},
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "target_resource_id"},
				If:   []catalog.Condition{{Path: "partner_solution_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "partner_solution_id", Types: partnerMonitors}, {From: catalog.Unstated, Note: "the partner's own contract says where"}},
				Note: "logs are sent to a partner's service",
			},
		},
	},
	{Type: "azurerm_monitor_workspace", Holds: catalog.Log, At: located, Doc: "monitor_workspace"},
	{
		Type: "azurerm_network_connection_monitor", Doc: "network_connection_monitor",
		// It measures connections and keeps the results, no content.
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "output_workspace_resource_ids", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "output_workspace_resource_ids", Types: logWorkspace}},
			Note: "results are kept in the workspace",
		}},
	},
	{
		Type: "azurerm_network_function_collector_policy", Doc: "network_function_collector_policy",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			At:   catalog.Where{{From: catalog.Unstated, Note: "the destination of the flow logs is set on the collector"}},
			Note: "flows over the circuits are sampled and logged",
			Doc:  "https://learn.microsoft.com/azure/expressroute/traffic-collector",
		}},
	},
	{
		Type: "azurerm_network_packet_capture", Holds: catalog.Log, Role: catalog.RoleLog,
		// A file path alone is on the machine's own disk.
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
	{Type: "azurerm_network_watcher", At: located, Doc: "network_watcher"},
	{
		Type: "azurerm_network_watcher_flow_log", Holds: catalog.Log, Doc: "network_watcher_flow_log",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   byStorageAccountID,
				Note: "flows are recorded in the storage account",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "traffic_analytics", Present: true}, {Path: "traffic_analytics.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "traffic_analytics.workspace_region"}},
				Note: "traffic analytics reads the flows into a workspace",
			},
		},
	},
	{
		Type: "azurerm_new_relic_monitor", Holds: catalog.Log, Doc: "new_relic_monitor",
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, At: thirdParty, Note: "logs of the subscription and of what is in it are sent to the third party"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "ingestion_key", Present: true}}, At: located, Note: "what signs in to the third party is kept with the monitor"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "user", Present: true}}, At: inThirdParty, Note: "the third party keeps whom to tell"},
		},
	},
	{
		Type: "azurerm_new_relic_tag_rule", Holds: catalog.Log, Doc: "new_relic_tag_rule",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "activity_log_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "azure_active_directory_log_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "subscription_log_enabled", Is: []string{"true"}, Default: "false"}},
				At:   thirdParty,
				Note: "logs of the subscription and of what is in it are sent to the third party",
			},
		},
	},
	{
		Type: "azurerm_orbital_contact_profile",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "event_hub_uri", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "event_hub_uri", Types: []string{"azurerm_eventhub"}}},
			Note: "telemetry of a contact is streamed to an event hub",
		}, {
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "links.channels.end_point", Present: true}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "an address does not say where its server is"}},
			Note: "what a spacecraft sends is passed on to an address",
		}},
	},
	{Type: "azurerm_resource_group_cost_management_export", Holds: catalog.Log, Doc: "resource_group_cost_management_export", Copies: costExport},
	// Plans for one resource, and for all of a kind below.
	{
		Type: "azurerm_advanced_threat_protection", Holds: catalog.Log, Role: catalog.RoleLog, Doc: "advanced_threat_protection",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "enabled", Is: []string{"true"}}},
			At:   inDefenderForCloud,
			Note: "the plan switches on a service that keeps alerts and findings",
		}},
	},
	// One finding, which the customer writes.
	{Type: "azurerm_security_center_assessment", Holds: catalog.Other, At: inDefenderForCloud, Doc: "security_center_assessment"},
	{
		Type: "azurerm_security_center_automation", Doc: "security_center_automation",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "enabled", Is: []string{"true"}, Default: "true"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "action.resource_id", Types: []string{"azurerm_eventhub", "azurerm_eventhub_namespace", "azurerm_log_analytics_workspace", "azurerm_logic_app_standard", "azurerm_logic_app_workflow"}}},
			Note: "alerts and assessments are sent on as they appear",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "action.connection_string", Present: true}},
			At:   located,
			Note: "what signs in to the event hub is kept with the automation",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "action.trigger_url", Present: true}},
			At:   located,
			Note: "what signs in to the workflow is kept with the automation",
		}},
	},
	{
		Type: "azurerm_security_center_auto_provisioning",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "auto_provision", Is: []string{"On"}}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "unless a workspace is named, Defender makes one of its own in each geography"}},
			Note: "an agent that collects security events is installed on every machine",
		}},
	},
	{
		Type: "azurerm_security_center_server_vulnerability_assessment_virtual_machine", Doc: "security_center_server_vulnerability_assessment_virtual_machine",
		Copies: scannedElsewhere,
	},
	{
		Type: "azurerm_security_center_server_vulnerability_assessments_setting", Doc: "security_center_server_vulnerability_assessments_setting",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			At:   inDefender,
			Note: "what a scan finds on the machines goes to Defender for Endpoint",
		}},
	},
	{
		Type: "azurerm_security_center_setting", Doc: "security_center_setting",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "enabled", Is: []string{"true"}}, {Path: "setting_name", Not: []string{"SENTINEL", "Sentinel"}}},
			At:   inDefender,
			Note: "security data of the subscription is shared with Defender for Endpoint or for Cloud Apps",
		}},
	},
	{
		Type: "azurerm_security_center_storage_defender", Holds: catalog.Log, Role: catalog.RoleLog, At: inDefenderForCloud, Doc: "security_center_storage_defender",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount},
			If:   []catalog.Condition{{Path: "scan_results_event_grid_topic_id", Present: true}, {Path: "malware_scanning_on_upload_enabled", Is: []string{"true"}, Default: "false"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "scan_results_event_grid_topic_id", Types: []string{"azurerm_eventgrid_topic"}}},
			Note: "what a scan finds in each blob is sent to an Event Grid topic",
		}},
	},
	{
		Type: "azurerm_security_center_subscription_pricing", Holds: catalog.Log, Role: catalog.RoleLog, Doc: "security_center_subscription_pricing",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "tier", Is: []string{"Standard"}}},
			At:   inDefenderForCloud,
			Note: "the plan switches on a service that keeps alerts and findings",
		}},
	},
	{Type: "azurerm_security_center_workspace", Holds: catalog.Log, Role: catalog.RoleLog, At: inLogWorkspace, Doc: "security_center_workspace"},
	{
		Type: "azurerm_sentinel_automation_rule", Doc: "sentinel_automation_rule",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "log_analytics_workspace_id", Types: sentinel},
			If:   []catalog.Condition{{Path: "action_playbook", Present: true}, {Path: "enabled", Is: []string{"true"}, Default: "true"}},
			At:   catalog.Where{{From: catalog.Reference, Path: "action_playbook.logic_app_id", Types: logicApps}},
			Note: "incidents are handed to a playbook",
		}},
	},
	{Type: "azurerm_sentinel_data_connector_aws_cloud_trail", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_aws_cloud_trail"},
	{Type: "azurerm_sentinel_data_connector_aws_s3", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_aws_s3"},
	{Type: "azurerm_sentinel_data_connector_azure_active_directory", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_azure_active_directory"},
	{Type: "azurerm_sentinel_data_connector_azure_advanced_threat_protection", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_azure_advanced_threat_protection"},
	{Type: "azurerm_sentinel_data_connector_azure_security_center", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_azure_security_center"},
	{Type: "azurerm_sentinel_data_connector_dynamics_365", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_dynamics_365"},
	{Type: "azurerm_sentinel_data_connector_iot", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_iot"},
	{Type: "azurerm_sentinel_data_connector_microsoft_cloud_app_security", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_microsoft_cloud_app_security"},
	{Type: "azurerm_sentinel_data_connector_microsoft_defender_advanced_threat_protection", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_microsoft_defender_advanced_threat_protection"},
	{Type: "azurerm_sentinel_data_connector_microsoft_threat_intelligence", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_microsoft_threat_intelligence"},
	{Type: "azurerm_sentinel_data_connector_microsoft_threat_protection", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_microsoft_threat_protection"},
	{Type: "azurerm_sentinel_data_connector_office_365", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_office_365"},
	{Type: "azurerm_sentinel_data_connector_office_365_project", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_office_365_project"},
	{Type: "azurerm_sentinel_data_connector_office_atp", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_office_atp"},
	{Type: "azurerm_sentinel_data_connector_office_irm", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_office_irm"},
	{Type: "azurerm_sentinel_data_connector_office_power_bi", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_office_power_bi"},
	{Type: "azurerm_sentinel_data_connector_threat_intelligence", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_threat_intelligence"},
	{
		Type: "azurerm_sentinel_data_connector_threat_intelligence_taxii", Holds: catalog.Log, Role: catalog.RoleLog, At: toSentinel, Doc: "sentinel_data_connector_threat_intelligence_taxii",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "password", Present: true}}, At: toSentinel, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_sentinel_log_analytics_workspace_onboarding", Holds: catalog.Log, At: inLogWorkspace, Doc: "sentinel_log_analytics_workspace_onboarding",
		Names: []string{"workspace_id"},
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "workspace_id", Types: logWorkspace},
			At:   bySentinel,
			Note: "Sentinel processes what is in the workspace",
		}},
	},
	{
		Type: "azurerm_sentinel_metadata", Holds: catalog.Other, Doc: "sentinel_metadata",
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "author.email", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "workspace_id", Types: sentinel}}, Note: "the addresses of people are kept with the content"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "support.email", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "workspace_id", Types: sentinel}}, Note: "the addresses of people are kept with the content"},
		},
	},
	{Type: "azurerm_sentinel_threat_intelligence_indicator", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "workspace_id", Types: sentinel}}, Doc: "sentinel_threat_intelligence_indicator"},
	{Type: "azurerm_sentinel_watchlist", Holds: catalog.Other, At: toSentinel, Doc: "sentinel_watchlist"},
	{Type: "azurerm_sentinel_watchlist_item", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "watchlist_id", Types: []string{"azurerm_sentinel_watchlist"}}}, Doc: "sentinel_watchlist_item"},
	{Type: "azurerm_subscription_cost_management_export", Holds: catalog.Log, Doc: "subscription_cost_management_export", Copies: costExport},
	{
		Type: "azurerm_virtual_machine_packet_capture", Holds: catalog.Log, Role: catalog.RoleLog, Doc: "virtual_machine_packet_capture",
		// A file path alone is on the machine's own disk.
		At: catalog.Where{
			{From: catalog.Reference, Path: "storage_location.storage_account_id", Types: storageAccount},
			{From: catalog.Reference, Path: "virtual_machine_id", Types: virtualMachines, If: capturedOnDisk},
		},
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   capturedToFile,
			At:   catalog.Where{{From: catalog.Reference, Path: "virtual_machine_id", Types: virtualMachines}},
			Note: "packets are kept on the machine's own disk too",
		}},
	},
	{
		Type: "azurerm_virtual_machine_scale_set_packet_capture", Holds: catalog.Log, Role: catalog.RoleLog, Doc: "virtual_machine_scale_set_packet_capture",
		// A file path alone is on the machine's own disk.
		At: catalog.Where{
			{From: catalog.Reference, Path: "storage_location.storage_account_id", Types: storageAccount},
			{From: catalog.Reference, Path: "virtual_machine_scale_set_id", Types: scaleSets, If: capturedOnDisk},
		},
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   capturedToFile,
			At:   catalog.Where{{From: catalog.Reference, Path: "virtual_machine_scale_set_id", Types: scaleSets}},
			Note: "packets are kept on the machine's own disk too",
		}},
	},
}

// actionGroup is where a group is, which is everywhere by default.
var actionGroup = catalog.Where{
	{From: catalog.Argument, Path: "location"},
	{From: catalog.Unbound, Note: "an action group is global unless location says otherwise", Doc: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_action_group#location"},
}

var (
	ofBilling = catalog.Where{{From: catalog.Unbound, Note: "costs belong to a subscription or a management group, which is in no one region"}}

	autoscaled = []catalog.Copy{{
		Role: catalog.RolePrimary,
		If:   []catalog.Condition{{Path: "notification.email.custom_emails", Present: true}},
		At:   located,
		Note: "the addresses of whom to tell are kept with the setting",
	}}

	inDefender = catalog.Where{{From: catalog.Unstated, Note: "it keeps data where the tenant was set up", Doc: "https://learn.microsoft.com/defender-endpoint/data-storage-privacy"}}

	inDefenderForCloud = catalog.Where{{From: catalog.Unstated, Note: "Defender for Cloud keeps alerts and findings, and no argument says where", Doc: "https://learn.microsoft.com/azure/defender-for-cloud/data-security"}}

	inQualys = catalog.Where{{From: catalog.Unstated, Note: "findings go to Qualys, and no argument says to which of its regions"}}

	// The scanner is another company's.
	scannedElsewhere = []catalog.Copy{{
		Role: catalog.RoleLog,
		Of:   &catalog.Source{From: catalog.Reference, Path: "virtual_machine_id", Types: virtualMachines},
		At:   inQualys,
		Note: "what the scanner finds on the machine is analysed in its maker's own cloud",
		Doc:  "https://learn.microsoft.com/azure/defender-for-cloud/deploy-vulnerability-assessment-vm",
	}}
)
