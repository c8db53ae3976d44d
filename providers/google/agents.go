package google

import "github.com/kokunai/kokunai/providers/catalog"

// Conversations, documents and search. Vertex AI Search exists only in the
// global location and in two multi-regions, none of them in Asia.
var ces = []catalog.Resource{
	{
		Type: "google_ces_agent", Holds: catalog.ML,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "remote_dialogflow_agent.agent", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "remote_dialogflow_agent.agent", Types: []string{"google_dialogflow_cx_agent"}}}, Note: "conversations are handed over to the agent"},
		},
		Names: []string{"agent_id"},
		Doc:   "ces_agent",
	},
	{
		Type: "google_ces_app", Holds: catalog.ML,
		At:    location,
		Names: []string{"app_id"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logging_settings.cloud_logging_settings.enable_cloud_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logging_settings.conversation_logging_settings.disable_conversation_logging", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "conversations are kept with the app unless disable_conversation_logging is true"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "logging_settings.audio_recording_config.gcs_bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "logging_settings.audio_recording_config.gcs_bucket", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "logging_settings.bigquery_export_settings.enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "logging_settings.bigquery_export_settings.dataset", Types: []string{"google_bigquery_dataset"}}}},
		},
		Doc: "ces_app",
	},
	{Type: "google_ces_app_version", Holds: catalog.ML, At: location, Names: []string{"app_version_id"}, Doc: "ces_app_version"},
	{Type: "google_ces_evaluation", Holds: catalog.ML, At: location, Names: []string{"evaluation_id"}, Doc: "ces_evaluation"},
	{Type: "google_ces_example", Holds: catalog.ML, At: location, Names: []string{"example_id"}, Doc: "ces_example"},
	{Type: "google_ces_guardrail", Holds: catalog.ML, At: location, Names: []string{"guardrail_id"}, Doc: "ces_guardrail"},
	{
		Type: "google_ces_tool", Holds: catalog.ML,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_store_tool.data_store_source.data_store.name", Present: true}, {Path: "tool_fake_config.enable_fake_mode", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "data_store_tool.data_store_source.data_store.name", Types: dataStores}}, Note: questions},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_store_tool.engine_source.engine", Present: true}, {Path: "tool_fake_config.enable_fake_mode", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "data_store_tool.engine_source.engine", Types: searchEngines}}, Note: questions},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "file_search_tool.file_corpus", Present: true}, {Path: "tool_fake_config.enable_fake_mode", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Argument, Path: "file_search_tool.file_corpus"}}, Note: "questions go to the corpus that has the files"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "google_search_tool", Present: true}, {Path: "tool_fake_config.enable_fake_mode", Not: []string{"true"}}}, At: catalog.Where{googleSearch}},
		},
		Names: []string{"tool_id"},
		Doc:   "ces_tool",
	},
	{
		Type: "google_ces_toolset", Holds: catalog.ML,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "connector_toolset.connection", Present: true}, {Path: "tool_fake_config.enable_fake_mode", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "connector_toolset.connection", Types: connections}}, Note: "requests go through the connection"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "mcp_toolset", Present: true}, {Path: "tool_fake_config.enable_fake_mode", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Reference, Path: "mcp_toolset.server_address", Types: called}, toolServer}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "open_api_toolset", Present: true}, {Path: "tool_fake_config.enable_fake_mode", Not: []string{"true"}}}, At: catalog.Where{toolServer}},
		},
		Names: []string{"toolset_id"},
		Doc:   "ces_toolset",
	},
}

var dialogflow = []catalog.Resource{
	{
		Type: "google_dialogflow_agent", Holds: catalog.ML,
		At: agentWithoutRegion,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_logging", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "conversations are logged beside the agent"},
		},
		Doc: "dialogflow_agent",
	},
	// The names of its topics have a location, which is not where a topic keeps messages.
	{
		Type: "google_dialogflow_conversation_profile", Holds: catalog.Stream, Role: catalog.RoleExport,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "logging_config.enable_stackdriver_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "human_agent_assistant_config.human_agent_suggestion_config.feature_configs.suggestion_feature.type", Is: []string{"KNOWLEDGE_SEARCH"}}, {Path: "human_agent_assistant_config.human_agent_suggestion_config.feature_configs.disable_agent_query_logging", Not: []string{"true"}}}, At: location, Note: agentQueries},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "human_agent_assistant_config.end_user_suggestion_config.feature_configs.suggestion_feature.type", Is: []string{"KNOWLEDGE_SEARCH"}}, {Path: "human_agent_assistant_config.end_user_suggestion_config.feature_configs.disable_agent_query_logging", Not: []string{"true"}}}, At: location, Note: agentQueries},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "automated_agent_config.agent", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "automated_agent_config.agent", Types: dialogflowAgents}}, Note: "conversations are handed over to the agent"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "human_agent_assistant_config.end_user_suggestion_config.feature_configs.query_config.dialogflow_query_source.agent", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "human_agent_assistant_config.end_user_suggestion_config.feature_configs.query_config.dialogflow_query_source.agent", Types: dialogflowAgents}}, Note: suggested},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "human_agent_assistant_config.end_user_suggestion_config.feature_configs.query_config.dialogflow_query_source.human_agent_side_config.agent", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "human_agent_assistant_config.end_user_suggestion_config.feature_configs.query_config.dialogflow_query_source.human_agent_side_config.agent", Types: dialogflowAgents}}, Note: suggested},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "human_agent_assistant_config.human_agent_suggestion_config.feature_configs.query_config.dialogflow_query_source.agent", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "human_agent_assistant_config.human_agent_suggestion_config.feature_configs.query_config.dialogflow_query_source.agent", Types: dialogflowAgents}}, Note: suggested},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "human_agent_assistant_config.human_agent_suggestion_config.feature_configs.query_config.dialogflow_query_source.human_agent_side_config.agent", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "human_agent_assistant_config.human_agent_suggestion_config.feature_configs.query_config.dialogflow_query_source.human_agent_side_config.agent", Types: dialogflowAgents}}, Note: suggested},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "human_agent_handoff_config.live_person_config", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "conversations are handed over to LivePerson, and no argument says where that is"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "notification_config.topic", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "notification_config.topic", Types: []string{"google_pubsub_topic"}, Declared: true}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "new_message_event_notification_config.topic", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "new_message_event_notification_config.topic", Types: []string{"google_pubsub_topic"}, Declared: true}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "new_recognition_result_notification_config.topic", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "new_recognition_result_notification_config.topic", Types: []string{"google_pubsub_topic"}, Declared: true}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "human_agent_assistant_config.notification_config.topic", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "human_agent_assistant_config.notification_config.topic", Types: []string{"google_pubsub_topic"}, Declared: true}}},
		},
		Doc: "dialogflow_conversation_profile",
	},
	{
		Type: "google_dialogflow_cx_agent", Holds: catalog.ML,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_stackdriver_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "advanced_settings.logging_settings.enable_stackdriver_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "advanced_settings.logging_settings.enable_interaction_logging", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "conversations are logged beside the agent"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "advanced_settings.audio_export_gcs_destination.uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "advanced_settings.audio_export_gcs_destination.uri", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "gen_app_builder_settings.engine", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "gen_app_builder_settings.engine", Types: searchEngines}}, Note: questions},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "git_integration_settings.github_settings", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "what the agent is taught is pushed to GitHub"}}},
		},
		Doc: "dialogflow_cx_agent",
	},
	{Type: "google_dialogflow_cx_entity_type", Holds: catalog.ML, At: inAgent, Doc: "dialogflow_cx_entity_type"},
	// What an agent was taught to say is kept in its parts.
	{
		Type: "google_dialogflow_cx_flow", Holds: catalog.ML,
		At: inAgent,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "advanced_settings.logging_settings.enable_stackdriver_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "advanced_settings.logging_settings.enable_interaction_logging", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "conversations are logged beside the agent"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "knowledge_connector_settings.enabled", Not: []string{"false"}}, {Path: "knowledge_connector_settings.trigger_fulfillment.advanced_settings.logging_settings.enable_stackdriver_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "knowledge_connector_settings.enabled", Not: []string{"false"}}, {Path: "knowledge_connector_settings.trigger_fulfillment.advanced_settings.logging_settings.enable_interaction_logging", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "conversations are logged beside the agent"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "advanced_settings.audio_export_gcs_destination.uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "advanced_settings.audio_export_gcs_destination.uri", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, Each: "knowledge_connector_settings.data_store_connections", If: []catalog.Condition{{Path: "data_store", Present: true}}, When: []catalog.Condition{{Path: "knowledge_connector_settings.enabled", Not: []string{"false"}}}, At: connectedStore, Note: questions},
		},
		Doc: "dialogflow_cx_flow",
	},
	{Type: "google_dialogflow_cx_generative_settings", Holds: catalog.ML, At: inAgent, Doc: "dialogflow_cx_generative_settings"},
	{Type: "google_dialogflow_cx_generator", Holds: catalog.ML, At: inAgent, Doc: "dialogflow_cx_generator"},
	{Type: "google_dialogflow_cx_intent", Holds: catalog.ML, At: inAgent, Doc: "dialogflow_cx_intent"},
	{
		Type: "google_dialogflow_cx_page", Holds: catalog.ML,
		At: catalog.Where{{From: catalog.Reference, Path: "parent", Types: []string{"google_dialogflow_cx_flow", "google_dialogflow_cx_agent"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "knowledge_connector_settings.enabled", Not: []string{"false"}}, {Path: "knowledge_connector_settings.trigger_fulfillment.advanced_settings.logging_settings.enable_interaction_logging", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "conversations are logged beside the agent"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "knowledge_connector_settings.enabled", Not: []string{"false"}}, {Path: "knowledge_connector_settings.trigger_fulfillment.advanced_settings.logging_settings.enable_stackdriver_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleExport, Each: "knowledge_connector_settings.data_store_connections", If: []catalog.Condition{{Path: "data_store", Present: true}}, When: []catalog.Condition{{Path: "knowledge_connector_settings.enabled", Not: []string{"false"}}}, At: connectedStore, Note: questions},
		},
		Doc: "dialogflow_cx_page",
	},
	{Type: "google_dialogflow_cx_playbook", Holds: catalog.ML, At: inAgent, Doc: "dialogflow_cx_playbook"},
	{
		Type: "google_dialogflow_cx_security_settings", Holds: catalog.Object, Role: catalog.RoleExport,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "audio_export_settings.gcs_bucket", Present: true}, {Path: "retention_strategy", Not: []string{"REMOVE_AFTER_CONVERSATION"}}}, At: catalog.Where{{From: catalog.Reference, Path: "audio_export_settings.gcs_bucket", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "insights_export_settings.enable_insights_export", Is: []string{"true"}}, {Path: "retention_strategy", Not: []string{"REMOVE_AFTER_CONVERSATION"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "conversations go to Insights, and no argument says where it keeps them"}}},
		},
		Doc: "dialogflow_cx_security_settings",
	},
	{Type: "google_dialogflow_cx_test_case", Holds: catalog.ML, At: inAgent, Doc: "dialogflow_cx_test_case"},
	{
		Type: "google_dialogflow_cx_tool", Holds: catalog.ML,
		At: inAgent,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "open_api_spec", Present: true}}, At: catalog.Where{toolServer}},
			{Role: catalog.RoleExport, Each: "data_store_spec.data_store_connections", If: []catalog.Condition{{Path: "data_store", Present: true}}, At: connectedStore, Note: questions},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "connector_spec.name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "connector_spec.name", Types: connections}}, Note: "requests go through the connection"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "open_api_spec.authentication.api_key_config.api_key", Present: true}, {Path: "open_api_spec.authentication.api_key_config.secret_version_for_api_key", Absent: true}}, At: inAgent, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "open_api_spec.authentication.bearer_token_config.token", Present: true}, {Path: "open_api_spec.authentication.bearer_token_config.secret_version_for_token", Absent: true}}, At: inAgent, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "open_api_spec.authentication.oauth_config.client_secret", Present: true}, {Path: "open_api_spec.authentication.oauth_config.secret_version_for_client_secret", Absent: true}}, At: inAgent, Note: keptLogin},
		},
		Doc: "dialogflow_cx_tool",
	},
	{
		Type: "google_dialogflow_cx_tool_version", Holds: catalog.ML,
		At: catalog.Where{{From: catalog.Reference, Path: "parent", Types: []string{"google_dialogflow_cx_tool"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "tool.open_api_spec", Present: true}}, At: catalog.Where{toolServer}},
			{Role: catalog.RoleExport, Each: "tool.data_store_spec.data_store_connections", If: []catalog.Condition{{Path: "data_store", Present: true}}, At: connectedStore, Note: questions},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "tool.connector_spec.name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "tool.connector_spec.name", Types: connections}}, Note: "requests go through the connection"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "tool.open_api_spec.authentication.api_key_config.api_key", Present: true}, {Path: "tool.open_api_spec.authentication.api_key_config.secret_version_for_api_key", Absent: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "tool.open_api_spec.authentication.bearer_token_config.token", Present: true}, {Path: "tool.open_api_spec.authentication.bearer_token_config.secret_version_for_token", Absent: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "tool.open_api_spec.authentication.oauth_config.client_secret", Present: true}, {Path: "tool.open_api_spec.authentication.oauth_config.secret_version_for_client_secret", Absent: true}}, At: catalog.Where{{From: catalog.Own}}, Note: keptLogin},
		},
		Doc: "dialogflow_cx_tool_version",
	},
	// The flow that an agent starts with is known by the agent alone.
	{Type: "google_dialogflow_cx_version", Holds: catalog.ML, At: catalog.Where{{From: catalog.Reference, Path: "parent", Types: []string{"google_dialogflow_cx_flow", "google_dialogflow_cx_agent"}}}, Doc: "dialogflow_cx_version"},
	{
		Type: "google_dialogflow_cx_webhook", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "enable_stackdriver_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "generic_web_service.uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "generic_web_service.uri", Types: called}, webhookServer}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "disabled", Not: []string{"true"}}, {Path: "service_directory", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "service_directory.generic_web_service.uri", Types: called}, webhookServer}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "generic_web_service.oauth_config.client_secret", Present: true}}, At: inAgent, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "service_directory.generic_web_service.oauth_config.client_secret", Present: true}}, At: inAgent, Note: keptLogin},
		},
		Doc: "dialogflow_cx_webhook",
	},
	{Type: "google_dialogflow_entity_type", Holds: catalog.ML, At: agentWithoutRegion, Doc: "dialogflow_entity_type"},
	{
		Type: "google_dialogflow_environment", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "fulfillment.generic_web_service.uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "fulfillment.generic_web_service.uri", Types: called}, webhookServer}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "fulfillment.generic_web_service.password", Present: true}}, At: catalog.Where{
				{From: catalog.Argument, Path: "location", If: []catalog.Condition{{Path: "location", Not: []string{"global"}}}},
				{From: catalog.Fixed, Location: "us", Note: "an agent without a region keeps its data in the United States", Doc: "https://cloud.google.com/dialogflow/es/docs/how/region"},
			}, Note: keptLogin},
		},
		Doc: "dialogflow_environment",
	},
	{
		Type: "google_dialogflow_fulfillment", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}, {Path: "generic_web_service.uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "generic_web_service.uri", Types: called}, webhookServer}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "generic_web_service.password", Present: true}}, At: agentWithoutRegion, Note: keptLogin},
		},
		Doc: "dialogflow_fulfillment",
	},
	{Type: "google_dialogflow_generator", Holds: catalog.ML, At: location, Names: []string{"generator_id"}, Doc: "dialogflow_generator"},
	{Type: "google_dialogflow_intent", Holds: catalog.ML, At: agentWithoutRegion, Doc: "dialogflow_intent"},
	// A version's parent may be an agent in a region, which is made elsewhere.
	{
		Type: "google_dialogflow_version", Holds: catalog.ML,
		At: catalog.Where{
			{From: catalog.Reference, Path: "parent", Types: []string{"google_dialogflow_agent"}},
			{From: catalog.Fixed, Location: "us", Note: "an agent without a region keeps its data in the United States", Doc: "https://cloud.google.com/dialogflow/es/docs/how/region"},
		},
		Doc: "dialogflow_version",
	},
}

var discoveryEngine = []catalog.Resource{
	{
		Type: "google_discovery_engine_assistant", Holds: catalog.ML,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "generation_config.system_instruction.additional_system_instruction", Present: true}}, At: location, Note: "what the assistant is told to do is kept with it"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "web_grounding_type", Is: []string{"WEB_GROUNDING_TYPE_GOOGLE_SEARCH", "WEB_GROUNDING_TYPE_ENTERPRISE_WEB_SEARCH"}}}, At: catalog.Where{googleSearch}},
		},
		Names: []string{"assistant_id"},
		Doc:   "discovery_engine_assistant",
	},
	{
		Type: "google_discovery_engine_chat_engine", Holds: catalog.Search,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "chat_engine_config.agent_creation_config.location", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "chat_engine_config.agent_creation_config.location"}}, Note: "the Dialogflow agent that the engine makes is there"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "chat_engine_config.dialogflow_agent_to_link", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "chat_engine_config.dialogflow_agent_to_link", Types: []string{"google_dialogflow_cx_agent"}}}, Note: "conversations are handed over to the agent"},
		},
		Names: []string{"engine_id"},
		Doc:   "discovery_engine_chat_engine",
	},
	// A connector that only reads what is elsewhere sends nothing there.
	{
		Type: "google_discovery_engine_data_connector", Holds: catalog.Search,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "connector_modes", Is: []string{"ACTIONS", "EUA", "FEDERATED", "FEDERATED_AND_EUA"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "questions and actions go to the connected service, and no argument says where that is"}}},
		},
		Doc: "discovery_engine_data_connector",
	},
	{Type: "google_discovery_engine_data_store", Holds: catalog.Search, At: location, Names: []string{"data_store_id"}, Doc: "discovery_engine_data_store"},
	{Type: "google_discovery_engine_recommendation_engine", Holds: catalog.Search, At: location, Names: []string{"engine_id"}, Doc: "discovery_engine_recommendation_engine"},
	{Type: "google_discovery_engine_search_engine", Holds: catalog.Search, At: location, Names: []string{"engine_id"}, Doc: "discovery_engine_search_engine"},
	{
		Type: "google_discovery_engine_widget_config", Holds: catalog.ML,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "ui_settings.generative_answer_config.model_prompt_preamble", Present: true}}, At: location, Note: "what the assistant is told to do is kept with it"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "ui_settings.disable_user_events_collection", Not: []string{"true"}}}, At: location, Note: "what people do in the widget is recorded unless disable_user_events_collection is true"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "ui_settings.disable_user_events_collection", Is: []string{"true"}}, {Path: "ui_settings.enable_quality_feedback", Is: []string{"true"}}}, At: location, Note: "what people think of the results is recorded"},
		},
		Names: []string{"widget_config_id"},
		Doc:   "discovery_engine_widget_config",
	},
}

var documentAI = []catalog.Resource{
	{Type: "google_document_ai_processor", Holds: catalog.ML, At: location, Doc: "document_ai_processor"},
	{Type: "google_document_ai_warehouse_location", Holds: catalog.Other, At: location, Doc: "document_ai_warehouse_location"},
}

// What a model was asked and what it answered is in the logs, if they are on.
var modelArmor = []catalog.Resource{
	{
		Type: "google_model_armor_floorsetting", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_floor_setting_enforcement", Not: []string{"false"}}, {Path: "ai_platform_floor_setting.enable_cloud_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_floor_setting_enforcement", Not: []string{"false"}}, {Path: "google_mcp_server_floor_setting.enable_cloud_logging", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "model_armor_floorsetting",
	},
	{
		Type: "google_model_armor_template", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "template_metadata.log_sanitize_operations", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "template_metadata.log_template_operations", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "model_armor_template",
	},
}

// A question says to a model how conversations are judged; the conversations are not its own.
var contactCenterInsights = []catalog.Resource{
	{Type: "google_contact_center_insights_qa_question", Holds: catalog.ML, At: location, Doc: "contact_center_insights_qa_question"},
}

// A persona is given files, skills and what it signs in with.
var analystAgents = []catalog.Resource{
	{
		Type: "google_agentic_applications_analyst_agent_persona", Holds: catalog.ML,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "external_data_sources.enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "the agent asks services of others, and no argument says where they are"}}},
			{Role: catalog.RoleExport, Each: "mcp_data_sources", If: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}}, At: catalog.Where{{From: catalog.Reference, Path: "server_url", Types: called}, toolServer}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "artifacts_config.document_generation_options.export_format", Is: []string{"GOOGLE_DOCS"}}}, At: catalog.Where{madeInDrive}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "artifacts_config.slide_generation_options.export_format", Is: []string{"GOOGLE_SLIDES"}}}, At: catalog.Where{madeInDrive}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "mcp_data_sources.api_key", Present: true}}, At: location, Note: keptLogin},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "mcp_data_sources.client_secret", Present: true}}, At: location, Note: keptLogin},
		},
		Names: []string{"analyst_agent_persona_id"},
		Doc:   "agentic_applications_analyst_agent_persona",
	},
}

var agentIdentity = []catalog.Resource{
	{
		Type: "google_agent_identity_auth_provider", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "auth_provider_type_params.api_key.api_key", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "auth_provider_type_params.three_legged_oauth.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "auth_provider_type_params.three_legged_oauth.client_secret_wo", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "auth_provider_type_params.two_legged_oauth.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "auth_provider_type_params.two_legged_oauth.client_secret_wo", Present: true}}, At: location},
		},
		Names: []string{"auth_provider_id"},
		Doc:   "agent_identity_auth_provider",
	},
}

// What an agent calls with what people say may be a function of the cloud, whose
// place is known, or any other server.
var (
	called        = []string{"google_cloud_run_service", "google_cloud_run_v2_service", "google_cloudfunctions2_function", "google_cloudfunctions_function"}
	connections   = []string{"google_integration_connectors_connection"}
	dataStores    = []string{"google_discovery_engine_data_store"}
	searchEngines = []string{"google_discovery_engine_chat_engine", "google_discovery_engine_search_engine"}
	madeInDrive   = catalog.Source{From: catalog.Unstated, Note: "what the agent makes is a file of Google Workspace, and no argument says where it is"}
	toolServer    = catalog.Source{From: catalog.Unstated, Note: "the server that the agent calls is known by its address alone"}
	webhookServer = catalog.Source{From: catalog.Unstated, Note: "the server that is told what people say is known by its address alone"}
)

var dialogflowAgents = []string{"google_ces_app", "google_dialogflow_agent", "google_dialogflow_cx_agent"}

// Agents of many regions can only ask data stores that are in a multi-region, or global.
var connectedStore = catalog.Where{{From: catalog.Reference, Path: "data_store", Types: dataStores}}

var googleSearch = catalog.Source{From: catalog.Unstated, Note: "questions go to Google Search, and no argument says where it is"}

const (
	questions = "questions go to the data store"
	suggested = "the agent is told what is said, to suggest answers"
)

const agentQueries = "what agents search for is kept unless disable_agent_query_logging is true"

var inAgent = catalog.Where{{From: catalog.Reference, Path: "parent", Types: []string{"google_dialogflow_cx_agent"}}}

var agentWithoutRegion = catalog.Where{{From: catalog.Fixed, Location: "us", Note: "an agent without a region keeps its data in the United States", Doc: "https://cloud.google.com/dialogflow/es/docs/how/region"}}
