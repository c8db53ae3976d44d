package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	eventHubNamespace   = []string{"azurerm_eventhub_namespace"}
	serviceBusNamespace = []string{"azurerm_servicebus_namespace"}
	inEventHubNamespace = catalog.Where{
		{From: catalog.Reference, Path: "namespace_id", Types: eventHubNamespace},
		{From: catalog.Reference, Path: "namespace_name", Types: eventHubNamespace},
	}
	inServiceBusNamespace = catalog.Where{
		{From: catalog.Reference, Path: "namespace_id", Types: serviceBusNamespace},
		{From: catalog.Reference, Path: "namespace_name", Types: serviceBusNamespace, Before: "3.0.0"},
	}
	inServiceBusQueue = catalog.Where{
		{From: catalog.Reference, Path: "queue_id", Types: []string{"azurerm_servicebus_queue"}},
		{From: catalog.Reference, Path: "namespace_name", Types: serviceBusNamespace, Before: "3.0.0"},
	}
	inServiceBusTopic = catalog.Where{
		{From: catalog.Reference, Path: "topic_id", Types: []string{"azurerm_servicebus_topic"}},
		{From: catalog.Reference, Path: "namespace_name", Types: serviceBusNamespace, Before: "3.0.0"},
	}

	// Where functions are, by themselves or by the app or the slot that they run in.
	eventFunctions = []string{"azurerm_function_app", "azurerm_function_app_flex_consumption", "azurerm_function_app_function", "azurerm_function_app_slot", "azurerm_linux_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app", "azurerm_windows_function_app_slot"}

	// Where an event subscription delivers; version 3 made arguments of two
	// blocks, and version 5 dropped "endpoint" from the names.
	toEventHubEndpointID                 = catalog.Copy{Role: catalog.RoleExport, If: toEventHubEndpointIDIf, At: toEventHubEndpointIDAt, Note: "events are delivered to an event hub"}
	toEventHubEndpointIDIf               = []catalog.Condition{{Path: "eventhub_endpoint_id", Present: true}}
	toEventHubEndpointIDAt               = catalog.Where{{From: catalog.Reference, Path: "eventhub_endpoint_id", Types: []string{"azurerm_eventhub"}}}
	toEventHubID                         = catalog.Copy{Role: catalog.RoleExport, If: toEventHubIDIf, At: toEventHubIDAt, Note: "events are delivered to an event hub"}
	toEventHubIDIf                       = []catalog.Condition{{Path: "eventhub_id", Present: true}}
	toEventHubIDAt                       = catalog.Where{{From: catalog.Reference, Path: "eventhub_id", Types: []string{"azurerm_eventhub"}}}
	toServiceBusQueueEndpointID          = catalog.Copy{Role: catalog.RoleExport, If: toServiceBusQueueEndpointIDIf, At: toServiceBusQueueEndpointIDAt, Note: "events are delivered to a queue"}
	toServiceBusQueueEndpointIDIf        = []catalog.Condition{{Path: "service_bus_queue_endpoint_id", Present: true}}
	toServiceBusQueueEndpointIDAt        = catalog.Where{{From: catalog.Reference, Path: "service_bus_queue_endpoint_id", Types: []string{"azurerm_servicebus_queue"}}}
	toServiceBusQueueID                  = catalog.Copy{Role: catalog.RoleExport, If: toServiceBusQueueIDIf, At: toServiceBusQueueIDAt, Note: "events are delivered to a queue"}
	toServiceBusQueueIDIf                = []catalog.Condition{{Path: "service_bus_queue_id", Present: true}}
	toServiceBusQueueIDAt                = catalog.Where{{From: catalog.Reference, Path: "service_bus_queue_id", Types: []string{"azurerm_servicebus_queue"}}}
	toServiceBusTopicEndpointID          = catalog.Copy{Role: catalog.RoleExport, If: toServiceBusTopicEndpointIDIf, At: toServiceBusTopicEndpointIDAt, Note: "events are delivered to a topic"}
	toServiceBusTopicEndpointIDIf        = []catalog.Condition{{Path: "service_bus_topic_endpoint_id", Present: true}}
	toServiceBusTopicEndpointIDAt        = catalog.Where{{From: catalog.Reference, Path: "service_bus_topic_endpoint_id", Types: []string{"azurerm_servicebus_topic"}}}
	toServiceBusTopicID                  = catalog.Copy{Role: catalog.RoleExport, If: toServiceBusTopicIDIf, At: toServiceBusTopicIDAt, Note: "events are delivered to a topic"}
	toServiceBusTopicIDIf                = []catalog.Condition{{Path: "service_bus_topic_id", Present: true}}
	toServiceBusTopicIDAt                = catalog.Where{{From: catalog.Reference, Path: "service_bus_topic_id", Types: []string{"azurerm_servicebus_topic"}}}
	toStorageQueueEndpoint               = catalog.Copy{Role: catalog.RoleExport, Each: "storage_queue_endpoint", At: toStorageQueueEndpointAt, Note: "events are delivered to a storage queue"}
	toStorageQueueEndpointAt             = catalog.Where{{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount}}
	toStorageBlobDeadLetterDestination   = catalog.Copy{Role: catalog.RoleExport, Each: "storage_blob_dead_letter_destination", At: toStorageBlobDeadLetterDestinationAt, Note: "events that nobody took are kept as blobs"}
	toStorageBlobDeadLetterDestinationAt = catalog.Where{{From: catalog.Reference, Path: "storage_account_id", Types: storageAccount}}
	toAzureFunctionEndpoint              = catalog.Copy{Role: catalog.RoleExport, Each: "azure_function_endpoint", At: toAzureFunctionEndpointAt, Note: "events are delivered to a function"}
	toAzureFunctionEndpointAt            = catalog.Where{{From: catalog.Reference, Path: "function_id", Types: eventFunctions}}
	toHybridConnectionEndpointID         = catalog.Copy{Role: catalog.RoleExport, If: toHybridConnectionEndpointIDIf, At: toHybridConnectionEndpointIDAt, Note: "events are delivered through a hybrid connection"}
	toHybridConnectionEndpointIDIf       = []catalog.Condition{{Path: "hybrid_connection_endpoint_id", Present: true}}
	toHybridConnectionEndpointIDAt       = catalog.Where{{From: catalog.Unstated, Note: "who listens at a hybrid connection may stand anywhere"}}
	toHybridConnectionID                 = catalog.Copy{Role: catalog.RoleExport, If: toHybridConnectionIDIf, At: toHybridConnectionIDAt, Note: "events are delivered through a hybrid connection"}
	toHybridConnectionIDIf               = []catalog.Condition{{Path: "hybrid_connection_id", Present: true}}
	toHybridConnectionIDAt               = catalog.Where{{From: catalog.Unstated, Note: "who listens at a hybrid connection may stand anywhere"}}
	toEventHubEndpoint                   = catalog.Copy{Role: catalog.RoleExport, Each: "eventhub_endpoint", At: toEventHubEndpointAt, Before: "3.0.0", Note: "events are delivered to an event hub"}
	toEventHubEndpointAt                 = catalog.Where{{From: catalog.Reference, Path: "eventhub_id", Types: []string{"azurerm_eventhub"}}}
	toHybridConnectionEndpoint           = catalog.Copy{Role: catalog.RoleExport, Each: "hybrid_connection_endpoint", At: toHybridConnectionEndpointAt, Before: "3.0.0", Note: "events are delivered through a hybrid connection"}
	toHybridConnectionEndpointAt         = catalog.Where{{From: catalog.Unstated, Note: "who listens at a hybrid connection may stand anywhere"}}
	toWebhookEndpoint                    = catalog.Copy{Role: catalog.RoleExport, Each: "webhook_endpoint", At: toWebhookEndpointAt, Note: "events are delivered to a webhook"}
	toWebhookEndpointAt                  = catalog.Where{{From: catalog.Reference, Path: "url", Types: webApps}, {From: catalog.Unstated, Note: "a webhook address does not say where its server is"}}

	// A scope may be any kind of resource.
	scopeDeliveries = []catalog.Copy{
		toEventHubEndpointID,
		toEventHubID,
		toServiceBusQueueEndpointID,
		toServiceBusQueueID,
		toServiceBusTopicEndpointID,
		toServiceBusTopicID,
		toStorageQueueEndpoint,
		toStorageBlobDeadLetterDestination,
		toAzureFunctionEndpoint,
		toHybridConnectionEndpointID,
		toHybridConnectionID,
		toEventHubEndpoint,
		toHybridConnectionEndpoint,
		toWebhookEndpoint,
		{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "delivery_property.secret", Is: []string{"true"}, Default: "false"}}, At: catalog.Where{{From: catalog.Reference, Path: "scope"}}, Note: "secrets that go with each event are kept with the subscription"},
	}
	systemTopicDeliveries = []catalog.Copy{
		toEventHubEndpointID,
		toEventHubID,
		toServiceBusQueueEndpointID,
		toServiceBusQueueID,
		toServiceBusTopicEndpointID,
		toServiceBusTopicID,
		toStorageQueueEndpoint,
		toStorageBlobDeadLetterDestination,
		toAzureFunctionEndpoint,
		toHybridConnectionEndpointID,
		toHybridConnectionID,
		toEventHubEndpoint,
		toHybridConnectionEndpoint,
		toWebhookEndpoint,
		{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "delivery_property.secret", Is: []string{"true"}, Default: "false"}}, At: catalog.Where{{From: catalog.Reference, Path: "system_topic", Types: []string{"azurerm_eventgrid_system_topic"}}}, Note: "secrets that go with each event are kept with the subscription"},
	}

	// A handler may be an app that is declared beside it.
	atHandler = catalog.Where{
		{From: catalog.Reference, Path: "url_template", Types: webApps},
		{From: catalog.Unstated, Note: "a handler's address does not say where its server is"},
	}

	byDiagnosticSetting = catalog.Where{{From: catalog.Unstated, Note: "a diagnostic setting says where, and no argument", Doc: "https://learn.microsoft.com/azure/azure-signalr/signalr-howto-diagnostic-logs"}}

	// Topics and domains are of one region or of a pair, which no argument says.
	eventsFailOver = []catalog.Copy{{
		Role: catalog.RoleReplica,
		At:   paired,
		Note: "names and settings are copied and events are not; after a failover new ones arrive there",
		Doc:  "https://learn.microsoft.com/azure/reliability/reliability-event-grid",
	}}
)

// Streams, queues and events.
var messaging = []catalog.Resource{
	{
		Type: "azurerm_eventgrid_domain", Holds: catalog.Queue, At: located, Doc: "eventgrid_domain",
		Copies: eventsFailOver,
	},
	{Type: "azurerm_eventgrid_domain_topic", Holds: catalog.Queue, At: catalog.Where{{From: catalog.Reference, Path: "domain_name", Types: []string{"azurerm_eventgrid_domain"}}}, Doc: "eventgrid_domain_topic"},
	{
		Type: "azurerm_eventgrid_event_subscription", Doc: "eventgrid_event_subscription",
		// The source is a scope, which may be a whole subscription.
		Copies: scopeDeliveries,
	},
	{
		Type: "azurerm_eventgrid_namespace", Holds: catalog.Queue, At: located, Doc: "eventgrid_namespace",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "topic_spaces_configuration.route_topic_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "topic_spaces_configuration.route_topic_id", Types: []string{"azurerm_eventgrid_topic", "azurerm_eventgrid_namespace_topic"}}},
			Note: "messages of the clients are routed to a topic",
			Doc:  "https://learn.microsoft.com/azure/event-grid/mqtt-routing",
		}},
	},
	{Type: "azurerm_eventgrid_namespace_topic", Holds: catalog.Queue, At: catalog.Where{{From: catalog.Reference, Path: "eventgrid_namespace_id", Types: []string{"azurerm_eventgrid_namespace"}}}, Doc: "eventgrid_namespace_topic"},
	// Partners publish to it, as others do to a topic.
	{Type: "azurerm_eventgrid_partner_namespace", Holds: catalog.Queue, At: located, Doc: "eventgrid_partner_namespace"},
	// Its events can carry content, such as a device's telemetry or a message.
	{
		Type: "azurerm_eventgrid_system_topic", Holds: catalog.Queue, At: located, Doc: "eventgrid_system_topic",
		Copies: eventsFailOver,
	},
	{
		Type: "azurerm_eventgrid_system_topic_event_subscription", Doc: "eventgrid_system_topic_event_subscription",
		Copies: systemTopicDeliveries,
	},
	{
		Type: "azurerm_eventgrid_topic", Holds: catalog.Queue, At: located, Doc: "eventgrid_topic",
		Copies: eventsFailOver,
	},
	{
		Type: "azurerm_eventhub", Holds: catalog.Stream, At: inEventHubNamespace, Doc: "eventhub",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			If:   []catalog.Condition{{Path: "capture_description", Present: true}, {Path: "capture_description.enabled", Not: []string{"false"}}},
			At:   catalog.Where{{From: catalog.Reference, Path: "capture_description.destination.storage_account_id", Types: storageAccount}},
			Note: "capture writes the stream to a storage account",
		}},
	},
	{Type: "azurerm_eventhub_authorization_rule", At: catalog.Where{{From: catalog.Reference, Path: "namespace_name", Types: []string{"azurerm_eventhub_namespace"}}}, Doc: "eventhub_authorization_rule"},
	{Type: "azurerm_eventhub_namespace", Holds: catalog.Stream, At: located, Doc: "eventhub_namespace"},
	{Type: "azurerm_eventhub_namespace_authorization_rule", At: catalog.Where{{From: catalog.Reference, Path: "namespace_name", Types: []string{"azurerm_eventhub_namespace"}}}, Doc: "eventhub_namespace_authorization_rule"},
	{
		Type: "azurerm_eventhub_namespace_customer_managed_key", Doc: "eventhub_namespace_customer_managed_key",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "eventhub_namespace_id", Types: eventHubNamespace},
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_ids", Types: keysOfVaults}},
			Note: "the data is encrypted with keys of a vault, which may be in another region",
		}},
	},
	{
		Type: "azurerm_servicebus_namespace", Holds: catalog.Queue, At: located, Doc: "servicebus_namespace",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Each: "customer_managed_key",
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
		}},
	},
	{Type: "azurerm_servicebus_namespace_authorization_rule", At: inServiceBusNamespace, Doc: "servicebus_namespace_authorization_rule"},
	{
		Type: "azurerm_servicebus_namespace_customer_managed_key", Doc: "servicebus_namespace_customer_managed_key",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "namespace_id", Types: serviceBusNamespace},
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the data is encrypted with a key of a vault, which may be in another region",
		}},
	},
	{Type: "azurerm_servicebus_queue", Holds: catalog.Queue, At: inServiceBusNamespace, Doc: "servicebus_queue", Copies: serviceBusForward},
	{Type: "azurerm_servicebus_queue_authorization_rule", At: inServiceBusQueue, Doc: "servicebus_queue_authorization_rule"},
	{Type: "azurerm_servicebus_subscription", Holds: catalog.Queue, At: inServiceBusTopic, Doc: "servicebus_subscription", Copies: serviceBusForward},
	{Type: "azurerm_servicebus_topic", Holds: catalog.Queue, At: inServiceBusNamespace, Doc: "servicebus_topic"},
	{Type: "azurerm_servicebus_topic_authorization_rule", At: inServiceBusTopic, Doc: "servicebus_topic_authorization_rule"},
	{
		Type: "azurerm_signalr_service", Doc: "signalr_service",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "upstream_endpoint",
				At:   atHandler,
				Note: "messages of the clients are passed on to a handler",
			},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "connectivity_logs_enabled", Is: []string{"true"}, Default: "false"}}, At: byDiagnosticSetting, Note: "who connects is logged"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "http_request_logs_enabled", Is: []string{"true"}, Default: "false"}}, At: byDiagnosticSetting, Note: "requests are logged"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "messaging_logs_enabled", Is: []string{"true"}, Default: "false"}}, At: byDiagnosticSetting, Note: "the way of messages is logged"},
			{Role: catalog.RoleLog, Each: "features", If: []catalog.Condition{{Path: "flag", Is: []string{"EnableConnectivityLogs", "EnableMessagingLogs"}}, {Path: "value", Is: []string{"True", "true"}}}, At: byDiagnosticSetting, Before: "3.0.0", Note: "the way of messages is logged"},
		},
	},
	{
		Type: "azurerm_web_pubsub_hub", Doc: "web_pubsub_hub",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "event_listener",
				At:   catalog.Where{{From: catalog.Reference, Path: "eventhub_namespace_name", Types: []string{"azurerm_eventhub_namespace"}}},
				Note: "messages of the clients are passed on to an event hub",
			},
			{
				Role: catalog.RoleExport,
				Each: "event_handler",
				At:   atHandler,
				Note: "messages of the clients are passed on to a handler",
			},
		},
	},
}

// Messages are forwarded within one namespace only.
var serviceBusForward = []catalog.Copy{
	{
		Role: catalog.RoleExport,
		If:   []catalog.Condition{{Path: "forward_to", Present: true}},
		At:   catalog.Where{{From: catalog.Own}},
		Note: "messages are passed on to another queue or topic of the same namespace",
		Doc:  "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-auto-forwarding",
	},
	{
		Role: catalog.RoleExport,
		If:   []catalog.Condition{{Path: "forward_dead_lettered_messages_to", Present: true}},
		At:   catalog.Where{{From: catalog.Own}},
		Note: "messages are passed on to another queue or topic of the same namespace",
		Doc:  "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-auto-forwarding",
	},
}
