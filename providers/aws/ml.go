package aws

import "github.com/kokunai/kokunai/providers/catalog"

// areaModels are how what is asked for a model begins when it is no model of
// the region that asks: an area, which makes it a profile, or an ARN.
var areaModels = []string{"apac.", "arn:", "au.", "ca.", "eu.", "global.", "jp.", "us-gov.", "us."}

// An inference profile sends prompts to any region of its area, whatever region
// it is called in.
var bedrockService = []catalog.Resource{
	{
		Type:  "aws_bedrock_custom_model",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output_data_config.s3_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_data_config.s3_uri", Types: buckets}},
			},
		},
		Doc: "bedrock_custom_model",
	},
	{
		Type:  "aws_bedrock_evaluation_job",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "output_data_config.s3_uri", Types: buckets}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "inference_config.model",
				If:   []catalog.Condition{{Path: "bedrock_model", Present: true}, {Path: "bedrock_model.model_identifier", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "bedrock_model.model_identifier", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "evaluation_config.automated.evaluator_model_config.bedrock_evaluator_model",
				If:   []catalog.Condition{{Path: "model_identifier", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_identifier", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "evaluation_config.automated.custom_metric_config.evaluator_model_config.bedrock_evaluator_model",
				If:   []catalog.Condition{{Path: "model_identifier", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_identifier", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "inference_config.rag_config.knowledge_base_config.retrieve_and_generate_config",
				If:   []catalog.Condition{{Path: "model_arn", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_arn", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "evaluation_config.human.human_workflow_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "flow_definition_arn", Types: []string{"aws_sagemaker_flow_definition"}}},
				Note: "people are shown what models answered, and judge it",
			},
		},
		Doc: "bedrock_evaluation_job",
	},
	{
		Type:  "aws_bedrock_guardrail",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "cross_region_config",
				At:   catalog.Where{{From: catalog.Argument, Path: "guardrail_profile_identifier", In: bedrock}},
			},
		},
		Doc: "bedrock_guardrail",
	},
	{
		Type:     "aws_bedrock_inference_profile",
		Holds:    catalog.ML,
		Role:     catalog.RoleExport,
		At:       catalog.Where{{From: catalog.Argument, Path: "model_source.copy_from", In: bedrock}},
		Location: []string{"arn", "id"},
		Doc:      "bedrock_inference_profile",
	},
	{
		Type:  "aws_bedrock_model_invocation_logging_configuration",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.cloudwatch_config.log_group_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.cloudwatch_config.log_group_name", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.cloudwatch_config.large_data_delivery_s3_config.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.cloudwatch_config.large_data_delivery_s3_config.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.s3_config.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.s3_config.bucket_name", Types: buckets}},
			},
		},
		Doc: "bedrock_model_invocation_logging_configuration",
	},
}

var bedrockAgent = []catalog.Resource{
	{
		Type:  "aws_bedrockagent_agent",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "foundation_model", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "foundation_model", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "prompt_override_configuration.override_lambda", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "prompt_override_configuration.override_lambda", Types: functions}},
				Note: "the function reads what the model answers",
			},
		},
		Doc: "bedrockagent_agent",
	},
	{Type: "aws_bedrockagent_agent_alias", Holds: catalog.ML, At: regional, Doc: "bedrockagent_agent_alias"},
	{
		Type:  "aws_bedrockagent_data_source",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "vector_ingestion_configuration.custom_transformation_configuration.intermediate_storage.s3_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "uri", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "vector_ingestion_configuration.parsing_configuration.bedrock_foundation_model_configuration",
				At:   catalog.Where{{From: catalog.Argument, Path: "model_arn", In: bedrock}},
				Note: "documents are read by a model before they are kept",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "vector_ingestion_configuration.parsing_configuration.parsing_strategy", Is: []string{"BEDROCK_DATA_AUTOMATION"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads the reading of documents over the regions of its area"}},
				Doc:  "https://docs.aws.amazon.com/bedrock/latest/userguide/bda-cris.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "vector_ingestion_configuration.custom_transformation_configuration.transformation.transformation_function.transformation_lambda_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "documents go through the function before they are kept",
			},
		},
		Doc: "bedrockagent_data_source",
	},
	{
		Type:  "aws_bedrockagent_flow",
		Holds: catalog.Object,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "definition.node.configuration.inline_code.code", Present: true}},
				At:   regional,
				Note: "code that the service runs itself is kept by it",
			},
			{
				Role: catalog.RoleExport,
				Each: "definition.node.configuration.storage.service_configuration.s3",
				At:   catalog.Where{{From: catalog.Reference, Path: "bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "definition.node.configuration.prompt.source_configuration.inline",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "definition.node.configuration.prompt.source_configuration.resource",
				At:   catalog.Where{{From: catalog.Reference, Path: "prompt_arn", Types: []string{"aws_bedrockagent_prompt"}, Declared: true}},
				Note: "what goes through the flow is passed to the model of the prompt",
			},
			{
				Role: catalog.RoleExport,
				Each: "definition.node.configuration.knowledge_base",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "definition.node.configuration.lambda_function",
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "what goes through the flow is passed to the function",
			},
			{
				Role: catalog.RoleExport,
				Each: "definition.node.configuration.agent",
				At:   catalog.Where{{From: catalog.Reference, Path: "agent_alias_arn", Types: []string{"aws_bedrockagent_agent_alias"}}},
				Note: "what goes through the flow is passed to the agent",
			},
			{
				Role: catalog.RoleExport,
				Each: "definition.node.configuration.lex",
				At:   catalog.Where{{From: catalog.Reference, Path: "bot_alias_arn"}},
				Note: "what goes through the flow is passed to the bot",
			},
		},
		Doc: "bedrockagent_flow",
	},
	{
		Type:  "aws_bedrockagent_knowledge_base",
		Holds: catalog.ML,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "knowledge_base_configuration.type", Is: []string{"MANAGED"}}},
				At:   regional,
				Note: "a managed base keeps its vectors itself",
			},
			{
				Role: catalog.RoleExport,
				Each: "knowledge_base_configuration.vector_knowledge_base_configuration",
				At:   catalog.Where{{From: catalog.Argument, Path: "embedding_model_arn", In: bedrock}},
				Note: "texts are embedded where the model is",
			},
			{
				Role: catalog.RoleExport,
				Each: "knowledge_base_configuration.vector_knowledge_base_configuration.supplemental_data_storage_configuration.storage_location.s3_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "uri", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "knowledge_base_configuration.kendra_knowledge_base_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "kendra_index_arn", Types: []string{"aws_kendra_index"}}},
				Note: "what people ask is searched for there",
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.neptune_analytics_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "graph_arn", Types: []string{"aws_neptunegraph_graph"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.opensearch_managed_cluster_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "domain_arn", Types: searchDomains}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.opensearch_serverless_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "collection_arn", Types: []string{"aws_opensearchserverless_collection"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.rds_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "resource_arn", Types: []string{"aws_rds_cluster"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.s3_vectors_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "index_arn", Types: []string{"aws_s3vectors_index"}}, {From: catalog.Reference, Path: "vector_bucket_arn", Types: []string{"aws_s3vectors_vector_bucket"}}, {From: catalog.Reference, Path: "index_name", Types: []string{"aws_s3vectors_index"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.mongo_db_atlas_configuration",
				At:   catalog.Where{{From: catalog.Unstated, Note: "vectors are kept by MongoDB, at an address that says no place"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.pinecone_configuration",
				At:   catalog.Where{{From: catalog.Unstated, Note: "vectors are kept by Pinecone, at an address that says no place"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.redis_enterprise_cloud_configuration",
				At:   catalog.Where{{From: catalog.Unstated, Note: "vectors are kept by Redis, at an address that says no place"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "knowledge_base_configuration.type", Is: []string{"SQL"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads questions and answers over the regions of its area, and in some regions beyond it"}},
				Doc:  "https://docs.aws.amazon.com/bedrock/latest/userguide/kb-structured-cris.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "knowledge_base_configuration.type", Is: []string{"MANAGED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "a managed base may embed texts with a model of any region, which an argument newer than the schema names"}},
				Doc:  "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ManagedKnowledgeBaseConfiguration.html",
			},
		},
		Doc: "bedrockagent_knowledge_base",
	},
	{
		Type: "aws_bedrockagent_prompt",
		At: catalog.Where{
			{From: catalog.Argument, Path: "variant.model_id", In: bedrock, If: []catalog.Condition{{Path: "variant.model_id", Begins: areaModels}}},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "variant",
				If:   []catalog.Condition{{Path: "model_id", Present: true}, {Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "variant.gen_ai_resource.agent",
				At:   catalog.Where{{From: catalog.Reference, Path: "agent_identifier", Types: []string{"aws_bedrockagent_agent_alias", "aws_bedrockagent_agent"}}},
				Note: "prompts are passed to the agent",
			},
		},
		Doc: "bedrockagent_prompt",
	},
	{
		Type: "aws_bedrockagent_agent_action_group",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "agent_id", Types: []string{"aws_bedrockagent_agent"}},
				If:   []catalog.Condition{{Path: "action_group_executor.lambda", Present: true}, {Path: "action_group_state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "action_group_executor.lambda", Types: functions}},
				Note: "the function is told what the agent was asked",
			},
		},
		Doc: "bedrockagent_agent_action_group",
	},
	{
		Type:  "aws_bedrockagent_agent_collaborator",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "agent_descriptor",
				At:   catalog.Where{{From: catalog.Reference, Path: "alias_arn", Types: []string{"aws_bedrockagent_agent_alias"}}},
				Note: "the collaborator is told what the agent was asked",
			},
		},
		Doc: "bedrockagent_agent_collaborator",
	},
	{Type: "aws_bedrockagent_agent_knowledge_base_association", Holds: catalog.ML, At: regional, Doc: "bedrockagent_agent_knowledge_base_association"},
}

var bedrockAgentCore = []catalog.Resource{
	{
		Type:  "aws_bedrockagentcore_agent_runtime",
		Holds: catalog.File,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "filesystem_configuration.session_storage", Present: true}},
				At:   regional,
				Note: "files of a session are kept until its next",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "agent_runtime_artifact.code_configuration", Present: true}},
				At:   regional,
				Note: "the code is kept with the version that runs it",
			},
		},
		Doc: "bedrockagentcore_agent_runtime",
	},
	{Type: "aws_bedrockagentcore_api_key_credential_provider", Holds: catalog.Secret, At: regional, Doc: "bedrockagentcore_api_key_credential_provider"},
	{
		Type: "aws_bedrockagentcore_browser",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "recording.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "recording.s3_location.bucket", Types: buckets}},
			},
		},
		Doc: "bedrockagentcore_browser",
	},
	{Type: "aws_bedrockagentcore_browser_profile", Holds: catalog.ML, At: regional, Doc: "bedrockagentcore_browser_profile"},
	{Type: "aws_bedrockagentcore_code_interpreter", At: regional, Doc: "bedrockagentcore_code_interpreter"},
	// A harness that names no memory is given one, and keeps conversations there.
	{
		Type:  "aws_bedrockagentcore_harness",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "model.gemini_model_config",
				At:   catalog.Where{{From: catalog.Unstated, Note: "prompts go to the vendor of the model"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "model.openai_model_config",
				At:   catalog.Where{{From: catalog.Unstated, Note: "prompts go to the vendor of the model"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "model.bedrock_model_config",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "tool.config.remote_mcp", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "calls of the agent go to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "memory.agentcore_memory_configuration",
				If:   []catalog.Condition{{Path: "arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "arn", Types: []string{"aws_bedrockagentcore_memory"}}},
				Note: "conversations are kept in the memory that is named",
			},
			{
				Role: catalog.RoleExport,
				Each: "tool.config.agentcore_browser",
				If:   []catalog.Condition{{Path: "browser_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "browser_arn", Types: []string{"aws_bedrockagentcore_browser"}}},
				Note: "calls of the agent go to the browser",
			},
			{
				Role: catalog.RoleExport,
				Each: "tool.config.agentcore_code_interpreter",
				If:   []catalog.Condition{{Path: "code_interpreter_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "code_interpreter_arn", Types: []string{"aws_bedrockagentcore_code_interpreter"}}},
				Note: "code of the agent is run there",
			},
			{
				Role: catalog.RoleExport,
				Each: "tool.config.agentcore_gateway",
				At:   catalog.Where{{From: catalog.Reference, Path: "gateway_arn", Types: []string{"aws_bedrockagentcore_gateway"}}},
				Note: "calls of the agent go through the gateway",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "tool.config.remote_mcp.headers", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Doc: "bedrockagentcore_harness",
	},
	{Type: "aws_bedrockagentcore_memory", Holds: catalog.ML, At: regional, Doc: "bedrockagentcore_memory"},
	{
		Type: "aws_bedrockagentcore_memory_strategy",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "memory_id", Types: []string{"aws_bedrockagentcore_memory"}},
				If:   []catalog.Condition{{Path: "type", Not: []string{"CUSTOM"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "memory_id", Types: []string{"aws_bedrockagentcore_memory"}},
				If:   []catalog.Condition{{Path: "type", Is: []string{"CUSTOM"}}, {Path: "configuration.consolidation", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "memory_id", Types: []string{"aws_bedrockagentcore_memory"}},
				If:   []catalog.Condition{{Path: "type", Is: []string{"CUSTOM"}}, {Path: "configuration.extraction", Absent: true}, {Path: "configuration.type", Not: []string{"SUMMARY_OVERRIDE"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "memory_id", Types: []string{"aws_bedrockagentcore_memory"}},
				Each: "configuration.consolidation",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "memory_id", Types: []string{"aws_bedrockagentcore_memory"}},
				Each: "configuration.extraction",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
		},
		Doc: "bedrockagentcore_memory_strategy",
	},
	{Type: "aws_bedrockagentcore_oauth2_credential_provider", Holds: catalog.Secret, At: regional, Doc: "bedrockagentcore_oauth2_credential_provider"},
	// The results are written to a log group that the service makes for them.
	{
		Type:  "aws_bedrockagentcore_online_evaluation_config",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enable_on_create", Not: []string{"false"}}, {Path: "execution_status", Not: []string{"DISABLED"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enable_on_create", Is: []string{"false"}}, {Path: "execution_status", Is: []string{"ENABLED"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				Each: "evaluator",
				If:   []catalog.Condition{{Path: "evaluator_id", Begins: []string{"Builtin."}}},
				When: []catalog.Condition{{Path: "enable_on_create", Not: []string{"false"}}, {Path: "execution_status", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads prompts over the regions of its area, and in some regions beyond it"}},
				Note: "traces are judged by a model of the service's own",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/evaluations-cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "evaluator",
				If:   []catalog.Condition{{Path: "evaluator_id", Begins: []string{"Builtin."}}},
				When: []catalog.Condition{{Path: "enable_on_create", Is: []string{"false"}}, {Path: "execution_status", Is: []string{"ENABLED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads prompts over the regions of its area, and in some regions beyond it"}},
				Note: "traces are judged by a model of the service's own",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/evaluations-cross-region-inference.html",
			},
		},
		Doc: "bedrockagentcore_online_evaluation_config",
	},
	{
		Type:  "aws_bedrockagentcore_registry",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Unbound, Note: "records and searches are embedded in any commercial region", Doc: "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/registry-cross-region-inference.html"}},
			},
		},
		Doc: "bedrockagentcore_registry",
	},
	{
		Type: "aws_bedrockagentcore_evaluator",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "evaluator_config.llm_as_a_judge.model_config.bedrock_evaluator_model_config",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "evaluator_config.code_based.lambda_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "the function is shown what is evaluated",
			},
		},
		Doc: "bedrockagentcore_evaluator",
	},
	{
		Type: "aws_bedrockagentcore_gateway",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "interceptor_configuration.interceptor.lambda",
				At:   catalog.Where{{From: catalog.Reference, Path: "arn", Types: functions}},
				Note: "calls of agents go through the function",
			},
		},
		Doc: "bedrockagentcore_gateway",
	},
	{
		Type:  "aws_bedrockagentcore_gateway_target",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "target_configuration.mcp.api_gateway", Present: true}},
				At:   regional,
				Note: "calls of agents go to an API of the same account and region",
			},
			{
				Role: catalog.RoleExport,
				Each: "target_configuration.mcp.lambda",
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "calls of agents are passed to the function",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "target_configuration.mcp.mcp_server", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "calls of agents go to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "target_configuration.mcp.open_api_schema", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "calls of agents go to a server that the schema names"}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "target_configuration.mcp.smithy_model", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "calls of agents go to a service that the model names"}},
			},
		},
		Doc: "bedrockagentcore_gateway_target",
	},
}

var comprehend = []catalog.Resource{
	{
		Type:  "aws_comprehend_document_classifier",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output_data_config.s3_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_data_config.s3_uri", Types: buckets}},
			},
		},
		Doc: "comprehend_document_classifier",
	},
	{Type: "aws_comprehend_entity_recognizer", Holds: catalog.ML, At: regional, Doc: "comprehend_entity_recognizer"},
}

var lex = []catalog.Resource{
	{
		Type:  "aws_lex_bot",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "child_directed", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "what people say is kept, and where is not documented"}},
				Doc:  "https://docs.aws.amazon.com/lex/latest/dg/at-rest.html",
			},
		},
		Doc: "lex_bot",
	},
	{
		Type:  "aws_lex_bot_alias",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "conversation_logs.log_settings",
				At:   catalog.Where{{From: catalog.Reference, Path: "resource_arn", Types: []string{"aws_cloudwatch_log_group", "aws_s3_bucket"}}},
			},
		},
		Doc: "lex_bot_alias",
	},
	{
		Type:  "aws_lex_intent",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "dialog_code_hook",
				At:   catalog.Where{{From: catalog.Reference, Path: "uri", Types: functions}},
				Note: "the function is told what people say",
			},
			{
				Role: catalog.RoleExport,
				Each: "fulfillment_activity.code_hook",
				At:   catalog.Where{{From: catalog.Reference, Path: "uri", Types: functions}},
				Note: "the function is told what people say",
			},
		},
		Doc: "lex_intent",
	},
	{Type: "aws_lex_slot_type", Holds: catalog.ML, At: regional, Doc: "lex_slot_type"},
}

var lexV2 = []catalog.Resource{
	{
		Type:  "aws_lexv2models_bot",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_privacy.child_directed", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "what people say is kept, and where is not documented"}},
				Doc:  "https://docs.aws.amazon.com/lexv2/latest/dg/monitoring-utterances.html",
			},
		},
		Doc: "lexv2models_bot",
	},
	{Type: "aws_lexv2models_bot_version", Holds: catalog.ML, At: regional, Doc: "lexv2models_bot_version"},
	{
		Type:  "aws_lexv2models_intent",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "qna_intent_configuration.bedrock_model_configuration",
				If:   []catalog.Condition{{Path: "model_arn", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_arn", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "qna_intent_configuration.data_source_configuration.opensearch_configuration",
				If:   []catalog.Condition{{Path: "domain_endpoint", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "domain_endpoint", Types: searchDomains}},
				Note: "what people ask is searched for there",
			},
			{
				Role: catalog.RoleExport,
				Each: "qna_intent_configuration.data_source_configuration.bedrock_knowledge_store_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "bedrock_knowledge_base_arn", Types: []string{"aws_bedrockagent_knowledge_base"}}},
				Note: "what people ask is searched for there",
			},
			{
				Role: catalog.RoleExport,
				Each: "qna_intent_configuration.data_source_configuration.kendra_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "kendra_index", Types: []string{"aws_kendra_index"}}},
				Note: "what people ask is searched for there",
			},
			{
				Role: catalog.RoleExport,
				Each: "kendra_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "kendra_index", Types: []string{"aws_kendra_index"}}},
				Note: "what people ask is searched for there",
			},
		},
		Doc: "lexv2models_intent",
	},
	{Type: "aws_lexv2models_slot", Holds: catalog.ML, At: regional, Doc: "lexv2models_slot"},
	{Type: "aws_lexv2models_slot_type", Holds: catalog.ML, At: regional, Doc: "lexv2models_slot_type"},
}

var qBusiness = []catalog.Resource{
	{
		Type:  "aws_qbusiness_application",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads questions and answers over the regions of its area"}},
				Doc:  "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/cross-region-inference.html",
			},
		},
		Doc: "qbusiness_application",
	},
}

var rekognition = []catalog.Resource{
	{Type: "aws_rekognition_collection", Holds: catalog.ML, At: regional, Names: []string{"collection_id"}, Doc: "rekognition_collection"},
	{Type: "aws_rekognition_project", Holds: catalog.ML, At: regional, Doc: "rekognition_project"},
	{
		Type:  "aws_rekognition_stream_processor",
		Holds: catalog.Stream,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output.kinesis_data_stream.arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output.kinesis_data_stream.arn", Types: streams}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output.s3_destination.bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output.s3_destination.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "notification_channel.sns_topic_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "notification_channel.sns_topic_arn", Types: topics}},
				Note: "what was detected is told to the topic too",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "data_sharing_preference.opt_in", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "video is shared with AWS to improve the service, and no argument says where it is kept"}},
			},
		},
		Doc: "rekognition_stream_processor",
	},
}

// A public workforce needs no price in the request; its team is the same account's everywhere.
var (
	publicWorkforce = catalog.Where{{From: catalog.Unbound, Note: "tasks are shown to a public workforce, which is all over the world", Doc: "https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-management-public.html"}}
	publicWorkteams = []string{
		"arn:aws:sagemaker:ap-northeast-1:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:ap-northeast-2:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:ap-south-1:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:ap-southeast-1:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:ap-southeast-2:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:ca-central-1:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:eu-central-1:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:eu-west-1:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:eu-west-2:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:us-east-1:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:us-east-2:394669845002:workteam/public-crowd/",
		"arn:aws:sagemaker:us-west-2:394669845002:workteam/public-crowd/",
	}
)

var sageMaker = []catalog.Resource{
	{
		Type:  "aws_sagemaker_algorithm",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "validation_specification.validation_profiles.training_job_definition",
				If:   []catalog.Condition{{Path: "output_data_config.s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_data_config.s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "validation_specification.validation_profiles.transform_job_definition",
				If:   []catalog.Condition{{Path: "transform_output.s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "transform_output.s3_output_path", Types: buckets}},
			},
		},
		Doc: "sagemaker_algorithm",
	},
	{Type: "aws_sagemaker_app", Holds: catalog.ML, At: regional, Doc: "sagemaker_app"},
	{
		Type:  "aws_sagemaker_data_quality_job_definition",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "data_quality_job_output_config.monitoring_outputs.s3_output.s3_uri", Types: buckets}},
		Doc:   "sagemaker_data_quality_job_definition",
	},
	{
		Type:  "aws_sagemaker_device_fleet",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "output_config.s3_output_location", Types: buckets}},
		Doc:   "sagemaker_device_fleet",
	},
	{
		Type:  "aws_sagemaker_domain",
		Holds: catalog.File,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "default_user_settings.sharing_settings.notebook_output_option", Is: []string{"Allowed"}}, {Path: "default_user_settings.sharing_settings.s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_user_settings.sharing_settings.s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "default_user_settings.canvas_app_settings.workspace_settings.s3_artifact_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "default_user_settings.canvas_app_settings.workspace_settings.s3_artifact_path", Types: buckets}},
			},
		},
		Names: []string{"domain_name"},
		Doc:   "sagemaker_domain",
	},
	{
		Type:  "aws_sagemaker_endpoint_configuration",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "data_capture_config.enable_capture", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_capture_config.destination_s3_uri", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "async_inference_config.output_config.s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "async_inference_config.output_config.s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "async_inference_config.output_config.s3_failure_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "async_inference_config.output_config.s3_failure_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "async_inference_config.output_config.notification_config.include_inference_response_in", Is: []string{"SUCCESS_NOTIFICATION_TOPIC"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "async_inference_config.output_config.notification_config.success_topic", Types: topics}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "async_inference_config.output_config.notification_config.include_inference_response_in", Is: []string{"ERROR_NOTIFICATION_TOPIC"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "async_inference_config.output_config.notification_config.error_topic", Types: topics}},
			},
			{
				Role: catalog.RoleExport,
				Each: "production_variants.core_dump_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_s3_uri", Types: buckets}},
				Note: "a dump has what the model held in memory",
			},
			{
				Role: catalog.RoleExport,
				Each: "shadow_production_variants.core_dump_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_s3_uri", Types: buckets}},
				Note: "a dump has what the model held in memory",
			},
		},
		Doc: "sagemaker_endpoint_configuration",
	},
	{
		Type:  "aws_sagemaker_feature_group",
		Holds: catalog.ML,
		At: catalog.Where{
			{From: catalog.Argument, Path: "region", If: []catalog.Condition{{Path: "online_store_config.enable_online_store", Is: []string{"true"}}}},
			{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "online_store_config.enable_online_store", Is: []string{"true"}}}},
			{From: catalog.Reference, Path: "offline_store_config.s3_storage_config.s3_uri", Types: buckets},
		},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "offline_store_config.s3_storage_config.s3_uri", Present: true}, {Path: "online_store_config.enable_online_store", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "offline_store_config.s3_storage_config.s3_uri", Types: buckets}},
			},
		},
		Names: []string{"feature_group_name"},
		Doc:   "sagemaker_feature_group",
	},
	{
		Type:  "aws_sagemaker_flow_definition",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "output_config.s3_output_path", Types: buckets}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "human_loop_config.public_workforce_task_price", Present: true}},
				At:   publicWorkforce,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "human_loop_config.public_workforce_task_price", Absent: true}, {Path: "human_loop_config.workteam_arn", Begins: publicWorkteams, Known: true}},
				At:   publicWorkforce,
			},
		},
		Doc: "sagemaker_flow_definition",
	},
	{
		Type:  "aws_sagemaker_hub",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "s3_storage_config.s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_storage_config.s3_output_path", Types: buckets}},
			},
		},
		Doc: "sagemaker_hub",
	},
	{
		Type:  "aws_sagemaker_hyper_parameter_tuning_job",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "training_job_definition.output_data_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleBackup,
				Each: "training_job_definition.checkpoint_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_uri", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "training_job_definitions.output_data_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleBackup,
				Each: "training_job_definitions.checkpoint_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_uri", Types: buckets}},
			},
		},
		Doc: "sagemaker_hyper_parameter_tuning_job",
	},
	{Type: "aws_sagemaker_image", Holds: catalog.Image, At: regional, Doc: "sagemaker_image"},
	{Type: "aws_sagemaker_image_version", Holds: catalog.Image, At: regional, Doc: "sagemaker_image_version"},
	{
		Type:  "aws_sagemaker_labeling_job",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "output_config.s3_output_path", Types: buckets}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output_config.sns_topic_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_config.sns_topic_arn", Types: topics}},
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "input_config.data_source.sns_data_source", Present: true}},
				At:   regional,
				Note: "what waits to be labelled stands in a queue that the service makes",
				Doc:  "https://docs.aws.amazon.com/sagemaker/latest/dg/sms-streaming-labeling-job.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "human_task_config.pre_human_task_lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "human_task_config.pre_human_task_lambda_arn", Types: functions}},
				Note: "the function is given what is to be labelled, and the labels",
				Doc:  "https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "human_task_config.annotation_consolidation_config.annotation_consolidation_lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "human_task_config.annotation_consolidation_config.annotation_consolidation_lambda_arn", Types: functions}},
				Note: "the function is given what is to be labelled, and the labels",
				Doc:  "https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "human_task_config.public_workforce_task_price", Present: true}},
				At:   publicWorkforce,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "human_task_config.public_workforce_task_price", Absent: true}, {Path: "human_task_config.workteam_arn", Begins: publicWorkteams, Known: true}},
				At:   publicWorkforce,
			},
		},
		Doc: "sagemaker_labeling_job",
	},
	{
		Type:  "aws_sagemaker_mlflow_app",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "artifact_store_uri", Types: buckets}},
			},
		},
		Doc: "sagemaker_mlflow_app",
	},
	{
		Type:  "aws_sagemaker_mlflow_tracking_server",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "artifact_store_uri", Types: buckets}},
			},
		},
		Doc: "sagemaker_mlflow_tracking_server",
	},
	{Type: "aws_sagemaker_model", Holds: catalog.ML, At: regional, Doc: "sagemaker_model"},
	{Type: "aws_sagemaker_model_card", Holds: catalog.ML, At: regional, Doc: "sagemaker_model_card"},
	{
		Type:  "aws_sagemaker_model_card_export_job",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "output_config.s3_output_path", Types: buckets}},
		Doc:   "sagemaker_model_card_export_job",
	},
	{Type: "aws_sagemaker_model_package_group", Holds: catalog.ML, At: regional, Doc: "sagemaker_model_package_group"},
	{
		Type:  "aws_sagemaker_monitoring_schedule",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "monitoring_schedule_config.monitoring_job_definition.monitoring_output_config.monitoring_outputs.s3_output.s3_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "monitoring_schedule_config.monitoring_job_definition.monitoring_output_config.monitoring_outputs.s3_output.s3_uri", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "monitoring_schedule_config.monitoring_job_definition_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "monitoring_schedule_config.monitoring_job_definition_name", Types: []string{"aws_sagemaker_data_quality_job_definition"}}},
				Note: "the job's definition names the bucket that its reports go to",
			},
		},
		Doc: "sagemaker_monitoring_schedule",
	},
	{Type: "aws_sagemaker_notebook_instance", Holds: catalog.Block, At: regional, Doc: "sagemaker_notebook_instance"},
	{Type: "aws_sagemaker_pipeline", At: regional, Names: []string{"pipeline_name"}, Doc: "sagemaker_pipeline"},
	{Type: "aws_sagemaker_project", Holds: catalog.Opaque, At: catalog.Where{{From: catalog.Unstated, Note: "the product of the catalogue says what is made and where"}}, Doc: "sagemaker_project"},
	{Type: "aws_sagemaker_space", Holds: catalog.Block, At: regional, Doc: "sagemaker_space"},
	{
		Type:  "aws_sagemaker_training_job",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "output_data_config.s3_output_path", Types: buckets}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "checkpoint_config.s3_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "checkpoint_config.s3_uri", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "debug_hook_config",
				If:   []catalog.Condition{{Path: "s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "debug_rule_configurations",
				If:   []catalog.Condition{{Path: "s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "profiler_config",
				If:   []catalog.Condition{{Path: "s3_output_path", Present: true}, {Path: "disable_profiler", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "profiler_rule_configurations",
				If:   []catalog.Condition{{Path: "s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "tensor_board_output_config",
				If:   []catalog.Condition{{Path: "s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "mlflow_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "mlflow_resource_arn", Types: []string{"aws_sagemaker_mlflow_app", "aws_sagemaker_mlflow_tracking_server"}}},
				Note: "what a run was given and what came of it is kept there",
			},
			{
				Role: catalog.RoleExport,
				Each: "model_package_config",
				At:   catalog.Where{{From: catalog.Reference, Path: "model_package_group_arn", Types: []string{"aws_sagemaker_model_package_group"}}},
				Note: "the model that comes of it is registered there",
			},
		},
		Doc: "sagemaker_training_job",
	},
	{
		Type:  "aws_sagemaker_user_profile",
		Holds: catalog.File,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "user_settings.canvas_app_settings.workspace_settings.s3_artifact_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "user_settings.canvas_app_settings.workspace_settings.s3_artifact_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "user_settings.sharing_settings.notebook_output_option", Is: []string{"Allowed"}}, {Path: "user_settings.sharing_settings.s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "user_settings.sharing_settings.s3_output_path", Types: buckets}},
			},
		},
		Doc: "sagemaker_user_profile",
	},
	{
		Type:  "aws_sagemaker_workforce",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "oidc_config.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "sagemaker_workforce",
	},
}

var transcribe = []catalog.Resource{
	{Type: "aws_transcribe_language_model", Holds: catalog.ML, At: regional, Doc: "transcribe_language_model"},
	{Type: "aws_transcribe_medical_vocabulary", Holds: catalog.ML, At: regional, Doc: "transcribe_medical_vocabulary"},
	{Type: "aws_transcribe_vocabulary", Holds: catalog.ML, At: regional, Doc: "transcribe_vocabulary"},
	{Type: "aws_transcribe_vocabulary_filter", Holds: catalog.ML, At: regional, Doc: "transcribe_vocabulary_filter"},
}
