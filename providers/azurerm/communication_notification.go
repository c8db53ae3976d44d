package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	// Up to version 4 an absent area means the United States; later it is required.
	communicationArea = catalog.Where{
		{From: catalog.Argument, Path: "data_location", In: "communication"},
		{From: catalog.Fixed, In: "communication", Location: "United States", Note: "the provider's default before version 5", Doc: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/5.0-upgrade-guide"},
	}

	// A bot that is registered in a region has its messages and the data of its
	// users kept there, and one in "global" anywhere.
	botLocation = catalog.Where{{From: catalog.Argument, Path: "location", Note: "messages and what is known of their writers are kept where the bot is registered", Doc: "https://learn.microsoft.com/azure/bot-service/bot-builder-concept-regionalization"}}
	botInsights = catalog.Copy{
		Role: catalog.RoleLog,
		If:   botInsightsIf,
		At:   botInsightsAt,
		Note: "what the bot does is traced in Application Insights",
	}
	botInsightsIf = []catalog.Condition{{Path: "developer_app_insights_key", Present: true}}
	botInsightsAt = catalog.Where{{From: catalog.Reference, Path: "developer_app_insights_key", Types: applicationInsights}}

	// The service for the European Union is in two regions, which it does not name.
	botReplica = catalog.Copy{
		Role: catalog.RoleReplica,
		If:   botReplicaIf,
		At:   botReplicaAt,
		Note: "a bot in Europe is replicated between two regions",
		Doc:  "https://learn.microsoft.com/azure/reliability/reliability-bot",
	}
	botReplicaIf = []catalog.Condition{{Path: "location", Is: []string{"westeurope", "West Europe"}}}
	botReplicaAt = catalog.Where{{From: catalog.Unstated, Note: "the second region is in Europe, and nothing says which it is"}}
	botReplicas  = []catalog.Copy{botReplica}

	// A site is where a client connects to.
	botSites = []catalog.Copy{botReplica, {
		Role: catalog.RoleLog,
		Each: "site",
		If:   []catalog.Condition{{Path: "storage_enabled", Not: []string{"false"}, Default: "true"}},
		At:   catalog.Where{{From: catalog.Own}},
		Note: "what passes through a site is logged unless storage_enabled says otherwise",
	}, {
		Role:   catalog.RoleLog,
		If:     []catalog.Condition{{Path: "site_names", Present: true}},
		At:     catalog.Where{{From: catalog.Own}},
		Before: "4.0.0",
		Note:   "what passes through a site is logged unless storage_enabled says otherwise",
	}}
	botSwitchedSites = []catalog.Copy{botReplica, {
		Role: catalog.RoleLog,
		Each: "site",
		If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}, Default: "true"}, {Path: "storage_enabled", Not: []string{"false"}, Default: "true"}},
		At:   catalog.Where{{From: catalog.Own}},
		Note: "what passes through a site is logged unless storage_enabled says otherwise",
	}}

	// What people say to a bot is sent to where its program listens.
	botEndpoint = catalog.Copy{
		Role: catalog.RoleExport,
		If:   botEndpointIf,
		At:   botEndpointAt,
		Note: "what people say is sent to the bot's endpoint",
	}
	botEndpointIf = []catalog.Condition{{Path: "endpoint", Present: true}}
	botEndpointAt = catalog.Where{
		{From: catalog.Reference, Path: "endpoint", Types: webApps},
		{From: catalog.Unstated, Note: "an address does not say where its server is"},
	}

	throughChannel = catalog.Where{{From: catalog.Unstated, Note: "the channel's own company keeps conversations where it likes"}}

	// A notification reaches a device only by way of Apple, Google or whoever made the browser.
	throughPush = catalog.Where{{From: catalog.Unstated, Note: "the company of the push service keeps notifications where it likes"}}

	// Direct Line and the web chat are the bot service's own.
	channelExport = catalog.Copy{
		Role: catalog.RoleExport,
		At:   throughChannel,
		Note: "what people and the bot say to each other passes through the channel",
	}
	botChannel     = []catalog.Copy{channelExport}
	botChannelKept = []catalog.Copy{channelExport, botReplica}
)

// Messages to people. Their areas are not regions: see the name space in
// regions.go.
var communication = []catalog.Resource{
	{Type: "azurerm_bot_channel_alexa", Doc: "bot_channel_alexa", Copies: botChannel},
	{
		Type: "azurerm_bot_channel_direct_line_speech", Holds: catalog.Other, At: botLocation, Doc: "bot_channel_direct_line_speech",
		Copies: []catalog.Copy{botReplica, {
			Role: catalog.RoleExport,
			At: catalog.Where{
				{From: catalog.Argument, Path: "cognitive_service_location"},
				{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
			},
			Note: "what people say is sent to the account that makes text of it",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "cognitive_service_access_key", Present: true}},
			At:   botLocation,
			Note: "the channel keeps what signs in to the account",
		}},
	},
	{Type: "azurerm_bot_channel_directline", Holds: catalog.Other, At: botLocation, Doc: "bot_channel_directline", Copies: botSwitchedSites},
	{
		Type: "azurerm_bot_channel_email", Holds: catalog.Secret, Doc: "bot_channel_email",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   throughChannel,
				Note: "what people and the bot say to each other passes through the channel",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "email_password", Present: true}},
				At:   botLocation,
				Note: "what signs in to the mailbox is kept with the channel",
			},
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "email_password", Present: true}, {Path: "location", Is: []string{"westeurope", "West Europe"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the second region is in Europe, and nothing says which it is"}},
				Note: "a bot in Europe is replicated between two regions",
				Doc:  "https://learn.microsoft.com/azure/reliability/reliability-bot",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "magic_code", Present: true}},
				At:   botLocation,
				Note: "what signs in to the mailbox is kept with the channel",
			},
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "magic_code", Present: true}, {Path: "location", Is: []string{"westeurope", "West Europe"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the second region is in Europe, and nothing says which it is"}},
				Note: "a bot in Europe is replicated between two regions",
				Doc:  "https://learn.microsoft.com/azure/reliability/reliability-bot",
			},
		},
	},
	// These keep what signs in to the channel.
	{Type: "azurerm_bot_channel_facebook", Holds: catalog.Secret, At: botLocation, Doc: "bot_channel_facebook", Copies: botChannelKept},
	{Type: "azurerm_bot_channel_line", Holds: catalog.Secret, At: botLocation, Doc: "bot_channel_line", Copies: botChannelKept},
	{
		Type: "azurerm_bot_channel_ms_teams", Doc: "bot_channel_ms_teams",
		Copies: []catalog.Copy{
			channelExport,
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "calling_web_hook", Present: true}, {Path: "calling_enabled", Is: []string{"true"}, Default: "false"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "calling_web_hook", Types: webApps},
					{From: catalog.Unstated, Note: "an address does not say where its server is"},
				},
				Note: "calls of the channel are handed to a webhook",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "calling_web_hook", Present: true}, {Path: "enable_calling", Is: []string{"true"}, Default: "false"}},
				At: catalog.Where{
					{From: catalog.Reference, Path: "calling_web_hook", Types: webApps},
					{From: catalog.Unstated, Note: "an address does not say where its server is"},
				},
				Before: "5.0.0",
				Note:   "calls of the channel are handed to a webhook",
			},
		},
	},
	{Type: "azurerm_bot_channel_slack", Holds: catalog.Secret, At: botLocation, Doc: "bot_channel_slack", Copies: botChannelKept},
	{Type: "azurerm_bot_channel_sms", Holds: catalog.Secret, At: botLocation, Doc: "bot_channel_sms", Copies: botChannelKept},
	{Type: "azurerm_bot_channel_web_chat", Holds: catalog.Other, At: botLocation, Doc: "bot_channel_web_chat", Copies: botSites},
	{
		Type: "azurerm_bot_channels_registration", Holds: catalog.Other, At: botLocation, Doc: "bot_channels_registration",
		Copies: []catalog.Copy{
			botReplica,
			botInsights,
			botEndpoint,
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "cmk_key_vault_url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cmk_key_vault_url", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/bot-service/bot-service-encryption",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "developer_app_insights_api_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	// It keeps the client's secret and the tokens of the bot's users.
	{Type: "azurerm_bot_connection", Holds: catalog.Secret, At: botLocation, Doc: "bot_connection", Copies: botReplicas},
	{
		Type: "azurerm_bot_service_azure_bot", Holds: catalog.Other, At: botLocation, Doc: "bot_service_azure_bot",
		Copies: []catalog.Copy{
			botReplica,
			botInsights,
			botEndpoint,
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "cmk_key_vault_key_url", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cmk_key_vault_key_url", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/bot-service/bot-service-encryption",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "developer_app_insights_api_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "luis_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	{
		Type: "azurerm_bot_web_app", Holds: catalog.Other, At: botLocation, Doc: "bot_web_app",
		Copies: []catalog.Copy{
			botReplica,
			botInsights,
			botEndpoint,
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "developer_app_insights_api_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "luis_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	{Type: "azurerm_communication_service", Holds: catalog.Other, At: communicationArea, Doc: "communication_service"},
	{
		Type: "azurerm_email_communication_service", Holds: catalog.Other, Doc: "email_communication_service",
		At: catalog.Where{{From: catalog.Argument, Path: "data_location", In: "communication"}},
	},
	{
		Type: "azurerm_email_communication_service_domain", Doc: "email_communication_service_domain",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "user_engagement_tracking_enabled", Is: []string{"true"}, Default: "false"}},
			At:   auditMonitor,
			Note: "who opens a mail and what is clicked in it is logged",
			Doc:  "https://learn.microsoft.com/azure/communication-services/concepts/analytics/logs/email-logs",
		}},
	},
	{
		Type: "azurerm_notification_hub", Holds: catalog.Other, At: located, Doc: "notification_hub",
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "apns_credential", Present: true}}, At: throughPush, Note: "notifications pass through the push service of the devices"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "browser_credential", Present: true}}, At: throughPush, Note: "notifications pass through the push service of the devices"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "gcm_credential", Present: true}}, At: throughPush, Note: "notifications pass through the push service of the devices"},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "apns_credential.token", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "browser_credential.vapid_private_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "gcm_credential.api_key", Present: true}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	{
		Type: "azurerm_notification_hub_namespace", Holds: catalog.Other, At: located, Doc: "notification_hub_namespace",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "replication_region", Is: []string{"Default"}, Default: "Default"}},
				At:   paired,
				Note: "what describes the hubs is copied to the paired region unless replication_region says otherwise",
				Doc:  "https://learn.microsoft.com/azure/notification-hubs/cross-region-recovery",
			},
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "replication_region", Not: []string{"Default", "None"}, Default: "Default"}},
				At:   catalog.Where{{From: catalog.Argument, Path: "replication_region"}},
				Note: "what describes the hubs is copied to another region",
				Doc:  "https://learn.microsoft.com/azure/notification-hubs/cross-region-recovery",
			},
		},
	},
}
