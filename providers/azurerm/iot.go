package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	// Keys for the whole namespace open its queues and topics too.
	busQueueKeys = []string{"azurerm_servicebus_queue_authorization_rule", "azurerm_servicebus_namespace_authorization_rule", "azurerm_servicebus_namespace"}
	busTopicKeys = []string{"azurerm_servicebus_topic_authorization_rule", "azurerm_servicebus_namespace_authorization_rule", "azurerm_servicebus_namespace"}

	onDigitalTwins = catalog.Where{{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}}}
	onIoTHub       = catalog.Where{
		{From: catalog.Reference, Path: "iothub_id", Types: []string{"azurerm_iothub"}},
		{From: catalog.Reference, Path: "iothub_name", Types: []string{"azurerm_iothub"}, Before: "3.0.0"},
	}

	// The address carries an access token and so is seldom a plain reference.
	deadLetters = catalog.Where{{From: catalog.Reference, Path: "dead_letter_storage_secret", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}}
)

// Devices: hubs, provisioning, twins.
var iot = []catalog.Resource{
	{
		Type: "azurerm_databox_edge_device", Holds: catalog.Other, Doc: "databox_edge_device",
		At: catalog.Where{{From: catalog.Unstated, Note: "the order lies in the region, and what is on the device is where the device stands"}},
	},
	{
		Type: "azurerm_digital_twins_endpoint_eventgrid", Holds: catalog.Secret, Doc: "digital_twins_endpoint_eventgrid",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "eventgrid_topic_endpoint", Types: []string{"azurerm_eventgrid_topic"}}},
				Note: "events of the twins are sent on",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}},
				If:   []catalog.Condition{{Path: "dead_letter_storage_secret", Present: true}},
				At:   deadLetters,
				Note: "events that nobody took are kept as blobs",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "eventgrid_topic_primary_access_key", Present: true}}, At: onDigitalTwins, Note: "the endpoint keeps what signs in"},
		},
	},
	{
		Type: "azurerm_digital_twins_endpoint_eventhub", Holds: catalog.Secret, Doc: "digital_twins_endpoint_eventhub",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "eventhub_primary_connection_string", Types: eventHubRules}},
				Note: "events of the twins are sent on",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}},
				If:   []catalog.Condition{{Path: "dead_letter_storage_secret", Present: true}},
				At:   deadLetters,
				Note: "events that nobody took are kept as blobs",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "eventhub_primary_connection_string", Present: true}}, At: onDigitalTwins, Note: "the endpoint keeps what signs in"},
		},
	},
	{
		Type: "azurerm_digital_twins_endpoint_servicebus", Holds: catalog.Secret, Doc: "digital_twins_endpoint_servicebus",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "servicebus_primary_connection_string", Types: busTopicKeys}},
				Note: "events of the twins are sent on",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}},
				If:   []catalog.Condition{{Path: "dead_letter_storage_secret", Present: true}},
				At:   deadLetters,
				Note: "events that nobody took are kept as blobs",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "servicebus_primary_connection_string", Present: true}}, At: onDigitalTwins, Note: "the endpoint keeps what signs in"},
		},
	},
	{
		Type: "azurerm_digital_twins_instance", Holds: catalog.NoSQL, At: located, Doc: "digital_twins_instance",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				At:   paired,
				Note: "an instance fails over to the paired region",
				Doc:  "https://learn.microsoft.com/azure/digital-twins/concepts-high-availability-disaster-recovery",
			},
		},
	},
	{
		Type: "azurerm_digital_twins_time_series_database_connection", Doc: "digital_twins_time_series_database_connection",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kusto_cluster_id", Types: []string{"azurerm_kusto_cluster"}}},
				Note: "events of the twins are sent on",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "digital_twins_id", Types: []string{"azurerm_digital_twins_instance"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "eventhub_namespace_id", Types: eventHubNamespace}},
				Note: "events of the twins pass through an event hub",
			},
		},
	},
	{
		Type: "azurerm_iotcentral_application", Holds: catalog.NoSQL, At: located, Doc: "iotcentral_application",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			At:   paired,
			Note: "an application fails over to another region of its geography",
			Doc:  "https://learn.microsoft.com/azure/iot-central/core/concepts-faq-scalability-availability",
		}},
	},
	{
		Type: "azurerm_iothub", Holds: catalog.Stream, At: located, Doc: "iothub",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				At:   paired,
				Note: "a hub fails over to the paired region",
				Doc:  "https://learn.microsoft.com/azure/iot-hub/iot-hub-ha-dr",
			},
			{
				Role: catalog.RoleExport,
				Each: "endpoint",
				At: catalog.Where{
					{From: catalog.Reference, Path: "connection_string", Types: []string{"azurerm_storage_account", "azurerm_eventhub_authorization_rule", "azurerm_eventhub_namespace_authorization_rule", "azurerm_servicebus_queue_authorization_rule", "azurerm_servicebus_topic_authorization_rule", "azurerm_servicebus_namespace_authorization_rule", "azurerm_eventhub_namespace", "azurerm_servicebus_namespace"}},
					{From: catalog.Reference, Path: "endpoint_uri", Types: []string{"azurerm_storage_account", "azurerm_eventhub_namespace", "azurerm_servicebus_namespace"}},
				},
				Note: "messages from devices are routed there",
			},
			{
				Role: catalog.RoleExport,
				Each: "file_upload",
				At:   catalog.Where{{From: catalog.Reference, Path: "connection_string", Types: storageAccount}},
				Note: "devices upload files to a storage account",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "endpoint.connection_string", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "file_upload.connection_string", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	{Type: "azurerm_iothub_device_update_account", Holds: catalog.Other, At: located, Doc: "iothub_device_update_account"},
	{
		Type: "azurerm_iothub_device_update_instance", Holds: catalog.Other, Doc: "iothub_device_update_instance",
		At: catalog.Where{{From: catalog.Reference, Path: "device_update_account_id", Types: []string{"azurerm_iothub_device_update_account"}}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "diagnostic_storage_account", Present: true}, {Path: "diagnostic_enabled", Is: []string{"true"}, Default: "false"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "diagnostic_storage_account.id", Types: storageAccount}},
				Note: "logs that are collected from devices are kept in a storage account",
			},
			{
				Role: catalog.RoleCache,
				At:   catalog.Where{{From: catalog.Unbound, Note: "content delivery networks of the whole world"}},
				Note: "imported updates are handed out through content delivery networks",
				Doc:  "https://learn.microsoft.com/azure/iot-hub-device-update/device-update-data-privacy",
			},
			{
				Role: catalog.RoleReplica,
				At:   catalog.Where{{From: catalog.Unstated, Note: "a table of the service's own says which region, and no argument"}},
				Note: "updates are processed in another region to be scanned, or while their own is out",
				Doc:  "https://learn.microsoft.com/azure/iot-hub-device-update/device-update-region-mapping",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "diagnostic_storage_account.connection_string", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	{
		Type: "azurerm_iothub_dps", Holds: catalog.NoSQL, At: located, Doc: "iothub_dps",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			If:   []catalog.Condition{{Path: "data_residency_enabled", Not: []string{"true"}, Default: "false"}},
			At:   paired,
			Note: "enrolments are replicated to the paired region unless data_residency_enabled is set",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "linked_hub.connection_string", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		}},
	},
	{
		Type: "azurerm_iothub_endpoint_cosmosdb_account", Holds: catalog.Secret, Doc: "iothub_endpoint_cosmosdb_account",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "iothub_id", Types: []string{"azurerm_iothub"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "endpoint_uri", Types: []string{"azurerm_cosmosdb_account"}}},
				Note: "messages from devices are routed there",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "primary_key", Present: true}}, At: onIoTHub, Note: "the endpoint keeps what signs in"},
		},
	},
	{
		Type: "azurerm_iothub_endpoint_eventhub", Holds: catalog.Secret, Doc: "iothub_endpoint_eventhub",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "iothub_id", Types: []string{"azurerm_iothub"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "endpoint_uri", Types: []string{"azurerm_eventhub_namespace"}},
					{From: catalog.Reference, Path: "connection_string", Types: eventHubRules},
				},
				Note: "messages from devices are routed there",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "connection_string", Present: true}}, At: onIoTHub, Note: "the endpoint keeps what signs in"},
		},
	},
	{
		Type: "azurerm_iothub_endpoint_servicebus_queue", Holds: catalog.Secret, Doc: "iothub_endpoint_servicebus_queue",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "iothub_id", Types: []string{"azurerm_iothub"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "endpoint_uri", Types: []string{"azurerm_servicebus_namespace"}},
					{From: catalog.Reference, Path: "connection_string", Types: busQueueKeys},
				},
				Note: "messages from devices are routed there",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "connection_string", Present: true}}, At: onIoTHub, Note: "the endpoint keeps what signs in"},
		},
	},
	{
		Type: "azurerm_iothub_endpoint_servicebus_topic", Holds: catalog.Secret, Doc: "iothub_endpoint_servicebus_topic",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "iothub_id", Types: []string{"azurerm_iothub"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "endpoint_uri", Types: []string{"azurerm_servicebus_namespace"}},
					{From: catalog.Reference, Path: "connection_string", Types: busTopicKeys},
				},
				Note: "messages from devices are routed there",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "connection_string", Present: true}}, At: onIoTHub, Note: "the endpoint keeps what signs in"},
		},
	},
	{
		Type: "azurerm_iothub_endpoint_storage_container", Holds: catalog.Secret, Doc: "iothub_endpoint_storage_container",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "iothub_id", Types: []string{"azurerm_iothub"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "endpoint_uri", Types: []string{"azurerm_storage_account"}},
					{From: catalog.Reference, Path: "connection_string", Types: []string{"azurerm_storage_account"}},
				},
				Note: "messages from devices are routed there",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "connection_string", Present: true}}, At: onIoTHub, Note: "the endpoint keeps what signs in"},
		},
	},
	{
		Type: "azurerm_iothub_file_upload", Holds: catalog.Secret, Doc: "iothub_file_upload",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "iothub_id", Types: []string{"azurerm_iothub"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "connection_string", Types: []string{"azurerm_storage_account"}}},
				Note: "devices upload files to a storage account",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "connection_string", Present: true}}, At: onIoTHub, Note: "the endpoint keeps what signs in"},
		},
	},
}
