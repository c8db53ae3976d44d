package awscc

import "github.com/kokunai/kokunai/providers/catalog"

// An inference profile sends prompts to any region of its area, whatever region
// it is called in.
var bedrockService = []catalog.Resource{
	{
		Type:  "awscc_bedrock_agent",
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
				Each: "prompt_override_configuration.prompt_configurations",
				If:   []catalog.Condition{{Path: "foundation_model", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "foundation_model", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "action_groups",
				If:   []catalog.Condition{{Path: "action_group_executor.lambda", Present: true}, {Path: "action_group_state", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "action_group_executor.lambda", Types: functions}},
				Note: "the function is told what the agent was asked",
			},
			{
				Role: catalog.RoleExport,
				Each: "agent_collaborators.agent_descriptor",
				At:   catalog.Where{{From: catalog.Reference, Path: "alias_arn", Types: []string{"awscc_bedrock_agent_alias", "aws_bedrockagent_agent_alias"}}},
				Note: "the collaborator is told what the agent was asked",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "prompt_override_configuration.override_lambda", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "prompt_override_configuration.override_lambda", Types: functions}},
				Note: "the function reads what the model answers",
			},
		},
		Names: []string{"agent_name"},
		Doc:   "bedrock_agent",
	},
	{
		Type:  "awscc_bedrock_agent_alias",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"agent_alias_name"},
		Doc:   "bedrock_agent_alias",
	},
	{
		Type:  "awscc_bedrock_application_inference_profile",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Argument, Path: "model_source.copy_from", In: bedrock}},
		Names: []string{"inference_profile_name"},
		Doc:   "bedrock_application_inference_profile",
	},
	{
		Type:  "awscc_bedrock_data_automation_project",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads the reading of documents over the regions of its area"}},
				Doc:  "https://docs.aws.amazon.com/bedrock/latest/userguide/bda-cris.html",
			},
		},
		Names: []string{"project_name"},
		Doc:   "bedrock_data_automation_project",
	},
	{
		Type:  "awscc_bedrock_data_source",
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
				Each: "vector_ingestion_configuration.context_enrichment_configuration.bedrock_foundation_model_configuration",
				At:   catalog.Where{{From: catalog.Argument, Path: "model_arn", In: bedrock}},
				Note: "documents are read by a model before they are kept",
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
				Each: "vector_ingestion_configuration.custom_transformation_configuration.transformations.transformation_function.transformation_lambda_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "documents go through the function before they are kept",
			},
		},
		Doc: "bedrock_data_source",
	},
	{
		Type:  "awscc_bedrock_guardrail",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "cross_region_config",
				At:   catalog.Where{{From: catalog.Argument, Path: "guardrail_profile_arn", In: bedrock}},
			},
		},
		Doc: "bedrock_guardrail",
	},
	{
		Type:  "awscc_bedrock_intelligent_prompt_router",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "models",
				If:   []catalog.Condition{{Path: "model_arn", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_arn", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "fallback_model",
				If:   []catalog.Condition{{Path: "model_arn", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_arn", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
		},
		Names: []string{"prompt_router_name"},
		Doc:   "bedrock_intelligent_prompt_router",
	},
	{
		Type:  "awscc_bedrock_knowledge_base",
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
				Each: "knowledge_base_configuration.managed_knowledge_base_configuration",
				If:   []catalog.Condition{{Path: "embedding_model_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Argument, Path: "embedding_model_arn", In: bedrock}},
				Note: "texts are embedded where the model is",
			},
			{
				Role: catalog.RoleExport,
				Each: "knowledge_base_configuration.vector_knowledge_base_configuration.supplemental_data_storage_configuration.supplemental_data_storage_locations.s3_location",
				At:   catalog.Where{{From: catalog.Reference, Path: "uri", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "knowledge_base_configuration.kendra_knowledge_base_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "kendra_index_arn", Types: []string{"awscc_kendra_index", "aws_kendra_index"}}},
				Note: "what people ask is searched for there",
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.neptune_analytics_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "graph_arn", Types: []string{"awscc_neptunegraph_graph", "aws_neptunegraph_graph"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.opensearch_managed_cluster_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "domain_arn", Types: searchDomains}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.opensearch_serverless_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "collection_arn", Types: []string{"awscc_opensearchserverless_collection", "aws_opensearchserverless_collection"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.rds_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "resource_arn", Types: []string{"awscc_rds_db_cluster", "aws_rds_cluster"}}},
			},
			{
				Role: catalog.RoleExport,
				Each: "storage_configuration.s3_vectors_configuration",
				At: catalog.Where{
					{From: catalog.Reference, Path: "index_arn", Types: []string{"awscc_s3vectors_index", "aws_s3vectors_index"}},
					{From: catalog.Reference, Path: "vector_bucket_arn", Types: []string{"awscc_s3vectors_vector_bucket", "aws_s3vectors_vector_bucket"}},
					{From: catalog.Reference, Path: "index_name", Types: []string{"awscc_s3vectors_index", "aws_s3vectors_index"}},
				},
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
				If:   []catalog.Condition{{Path: "knowledge_base_configuration.type", Is: []string{"SQL"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads questions and answers over the regions of its area, and in some regions beyond it"}},
				Doc:  "https://docs.aws.amazon.com/bedrock/latest/userguide/kb-structured-cris.html",
			},
		},
		Doc: "bedrock_knowledge_base",
	},
	{
		Type: "awscc_bedrock_prompt",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "variants",
				If:   []catalog.Condition{{Path: "model_id", Present: true}, {Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "variants.gen_ai_resource.agent",
				At:   catalog.Where{{From: catalog.Reference, Path: "agent_identifier", Types: []string{"awscc_bedrock_agent_alias", "aws_bedrockagent_agent_alias"}}},
				Note: "prompts are passed to the agent",
			},
		},
		Doc: "bedrock_prompt",
	},
}

var bedrockAgentCore = []catalog.Resource{
	{
		Type:  "awscc_bedrockagentcore_api_key_credential_provider",
		Holds: catalog.Secret,
		At:    regional,
		Doc:   "bedrockagentcore_api_key_credential_provider",
	},
	{
		Type: "awscc_bedrockagentcore_browser_custom",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "recording_config.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "recording_config.s3_location.bucket", Types: buckets}},
			},
		},
		Doc: "bedrockagentcore_browser_custom",
	},
	{
		Type:  "awscc_bedrockagentcore_browser_profile",
		Holds: catalog.ML,
		At:    regional,
		Doc:   "bedrockagentcore_browser_profile",
	},
	{
		Type: "awscc_bedrockagentcore_code_interpreter_custom",
		At:   regional,
		Doc:  "bedrockagentcore_code_interpreter_custom",
	},
	// A harness that names no memory is given one, and keeps conversations there.
	{
		Type:  "awscc_bedrockagentcore_harness",
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
				Each: "model.open_ai_model_config",
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
				If:   []catalog.Condition{{Path: "tools.config.remote_mcp", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "calls of the agent go to a server known by its address alone"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "memory.agent_core_memory_configuration",
				If:   []catalog.Condition{{Path: "arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "arn", Types: []string{"awscc_bedrockagentcore_memory", "aws_bedrockagentcore_memory"}}},
				Note: "conversations are kept in the memory that is named",
			},
			{
				Role: catalog.RoleExport,
				Each: "tools.config.agent_core_browser",
				If:   []catalog.Condition{{Path: "browser_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "browser_arn", Types: []string{"awscc_bedrockagentcore_browser_custom", "aws_bedrockagentcore_browser"}}},
				Note: "calls of the agent go to the browser",
			},
			{
				Role: catalog.RoleExport,
				Each: "tools.config.agent_core_code_interpreter",
				If:   []catalog.Condition{{Path: "code_interpreter_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "code_interpreter_arn", Types: []string{"awscc_bedrockagentcore_code_interpreter_custom", "aws_bedrockagentcore_code_interpreter"}}},
				Note: "code of the agent is run there",
			},
			{
				Role: catalog.RoleExport,
				Each: "tools.config.agent_core_gateway",
				If:   []catalog.Condition{{Path: "gateway_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "gateway_arn", Types: []string{"awscc_bedrockagentcore_gateway", "aws_bedrockagentcore_gateway"}}},
				Note: "calls of the agent go through the gateway",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "tools.config.remote_mcp.headers", Present: true}},
				At:   regional,
				Note: "the service keeps what it signs in with",
			},
		},
		Names: []string{"harness_name"},
		Doc:   "bedrockagentcore_harness",
	},
	{
		Type:  "awscc_bedrockagentcore_memory",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.episodic_memory_strategy",
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.semantic_memory_strategy",
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.summary_memory_strategy",
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.user_preference_memory_strategy",
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.episodic_override",
				If:   []catalog.Condition{{Path: "consolidation.model_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.episodic_override",
				If:   []catalog.Condition{{Path: "extraction.model_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.episodic_override",
				If:   []catalog.Condition{{Path: "reflection.model_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.semantic_override",
				If:   []catalog.Condition{{Path: "consolidation.model_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.semantic_override",
				If:   []catalog.Condition{{Path: "extraction.model_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.summary_override",
				If:   []catalog.Condition{{Path: "consolidation.model_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.user_preference_override",
				If:   []catalog.Condition{{Path: "consolidation.model_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.user_preference_override",
				If:   []catalog.Condition{{Path: "extraction.model_id", Absent: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads what it remembers by over the regions of its area"}},
				Note: "a strategy without a model of one's own asks one of the service's",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/cross-region-inference.html",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.episodic_override.consolidation",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.episodic_override.extraction",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.episodic_override.reflection",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.semantic_override.consolidation",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.semantic_override.extraction",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.summary_override.consolidation",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.user_preference_override.consolidation",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.user_preference_override.extraction",
				If:   []catalog.Condition{{Path: "model_id", Begins: areaModels}},
				At:   catalog.Where{{From: catalog.Argument, Path: "model_id", In: bedrock}},
				Note: "prompts go to any region of the area that a profile names",
			},
			{
				Role: catalog.RoleExport,
				Each: "memory_strategies.custom_memory_strategy.configuration.self_managed_configuration.invocation_configuration",
				At:   catalog.Where{{From: catalog.Reference, Path: "payload_delivery_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "stream_delivery_resources.resources.kinesis",
				At:   catalog.Where{{From: catalog.Reference, Path: "data_stream_arn", Types: streams}},
			},
		},
		Doc: "bedrockagentcore_memory",
	},
	{
		Type:  "awscc_bedrockagentcore_o_auth_2_credential_provider",
		Holds: catalog.Secret,
		At:    regional,
		Doc:   "bedrockagentcore_o_auth_2_credential_provider",
	},
	// The results are written to a log group that the service makes for them.
	{
		Type:  "awscc_bedrockagentcore_online_evaluation_config",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "execution_status", Not: []string{"DISABLED"}}},
				At:   regional,
			},
			{
				Role: catalog.RoleExport,
				Each: "evaluators",
				If:   []catalog.Condition{{Path: "evaluator_id", Begins: []string{"Builtin."}}},
				When: []catalog.Condition{{Path: "execution_status", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads prompts over the regions of its area, and in some regions beyond it"}},
				Note: "traces are judged by a model of the service's own",
				Doc:  "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/evaluations-cross-region-inference.html",
			},
		},
		Names: []string{"online_evaluation_config_name"},
		Doc:   "bedrockagentcore_online_evaluation_config",
	},
	{
		Type:  "awscc_bedrockagentcore_payment_credential_provider",
		Holds: catalog.Secret,
		At:    regional,
		Doc:   "bedrockagentcore_payment_credential_provider",
	},
	{
		Type:  "awscc_bedrockagentcore_runtime",
		Holds: catalog.File,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "filesystem_configurations.session_storage", Present: true}},
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
		Names: []string{"agent_runtime_name"},
		Doc:   "bedrockagentcore_runtime",
	},
	{
		Type: "awscc_bedrockagentcore_evaluator",
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
		Type: "awscc_bedrockagentcore_gateway",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "interceptor_configurations.interceptor.lambda",
				At:   catalog.Where{{From: catalog.Reference, Path: "arn", Types: functions}},
				Note: "calls of agents go through the function",
			},
		},
		Doc: "bedrockagentcore_gateway",
	},
}

var comprehend = []catalog.Resource{
	{
		Type:  "awscc_comprehend_document_classifier",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "output_data_config.s3_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "output_data_config.s3_uri", Types: buckets}},
			},
		},
		Names: []string{"document_classifier_name"},
		Doc:   "comprehend_document_classifier",
	},
	{
		Type:  "awscc_comprehend_flywheel",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "data_lake_s3_uri", Types: buckets}},
			},
		},
		Names: []string{"flywheel_name"},
		Doc:   "comprehend_flywheel",
	},
}

var lexV2 = []catalog.Resource{
	{
		Type:  "awscc_lex_bot",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "data_privacy.child_directed", Not: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "what people say is kept, and where is not documented"}},
				Doc:  "https://docs.aws.amazon.com/lexv2/latest/dg/monitoring-utterances.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "test_bot_alias_settings.conversation_log_settings.audio_log_settings.enabled", Not: []string{"false"}}, {Path: "test_bot_alias_settings.conversation_log_settings.audio_log_settings.destination.s3_bucket.s3_bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "test_bot_alias_settings.conversation_log_settings.audio_log_settings.destination.s3_bucket.s3_bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "test_bot_alias_settings.conversation_log_settings.text_log_settings.enabled", Not: []string{"false"}}, {Path: "test_bot_alias_settings.conversation_log_settings.text_log_settings.destination.cloudwatch.cloudwatch_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "test_bot_alias_settings.conversation_log_settings.text_log_settings.destination.cloudwatch.cloudwatch_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleExport,
				Each: "test_bot_alias_settings.bot_alias_locale_settings.bot_alias_locale_setting",
				If:   []catalog.Condition{{Path: "code_hook_specification.lambda_code_hook", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "code_hook_specification.lambda_code_hook.lambda_arn", Types: functions}},
				Note: "the function is told what people say",
			},
			{
				Role: catalog.RoleExport,
				Each: "bot_locales.intents.kendra_configuration",
				If:   []catalog.Condition{{Path: "kendra_index", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "kendra_index", Types: []string{"awscc_kendra_index", "aws_kendra_index"}}},
				Note: "what people ask is searched for there",
			},
		},
		Doc: "lex_bot",
	},
	{
		Type:  "awscc_lex_bot_alias",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "conversation_log_settings.audio_log_settings.enabled", Not: []string{"false"}}, {Path: "conversation_log_settings.audio_log_settings.destination.s3_bucket.s3_bucket_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "conversation_log_settings.audio_log_settings.destination.s3_bucket.s3_bucket_arn", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "conversation_log_settings.text_log_settings.enabled", Not: []string{"false"}}, {Path: "conversation_log_settings.text_log_settings.destination.cloudwatch.cloudwatch_log_group_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "conversation_log_settings.text_log_settings.destination.cloudwatch.cloudwatch_log_group_arn", Types: logGroups}},
			},
			{
				Role: catalog.RoleExport,
				Each: "bot_alias_locale_settings.bot_alias_locale_setting",
				If:   []catalog.Condition{{Path: "code_hook_specification.lambda_code_hook", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "code_hook_specification.lambda_code_hook.lambda_arn", Types: functions}},
				Note: "the function is told what people say",
			},
		},
		Names: []string{"bot_alias_name"},
		Doc:   "lex_bot_alias",
	},
	{
		Type:  "awscc_lex_bot_version",
		Holds: catalog.ML,
		At:    regional,
		Doc:   "lex_bot_version",
	},
}

var qBusiness = []catalog.Resource{
	{
		Type:  "awscc_qbusiness_application",
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
	{
		Type:  "awscc_qbusiness_data_source",
		Holds: catalog.Search,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "document_enrichment_configuration.pre_extraction_hook_configuration",
				If:   []catalog.Condition{{Path: "s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "document_enrichment_configuration.pre_extraction_hook_configuration",
				If:   []catalog.Condition{{Path: "lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "documents go through the function before they are indexed",
			},
			{
				Role: catalog.RoleExport,
				Each: "document_enrichment_configuration.post_extraction_hook_configuration",
				If:   []catalog.Condition{{Path: "s3_bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "document_enrichment_configuration.post_extraction_hook_configuration",
				If:   []catalog.Condition{{Path: "lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "documents go through the function before they are indexed",
			},
		},
		Doc: "qbusiness_data_source",
	},
	{
		Type:  "awscc_qbusiness_index",
		Holds: catalog.Search,
		At:    regional,
		Doc:   "qbusiness_index",
	},
}

var rekognition = []catalog.Resource{
	{
		Type:  "awscc_rekognition_collection",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"collection_id"},
		Doc:   "rekognition_collection",
	},
	{
		Type:  "awscc_rekognition_project",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"project_name"},
		Doc:   "rekognition_project",
	},
}

var sageMaker = []catalog.Resource{
	{
		Type:  "awscc_sagemaker_algorithm",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "validation_specification.validation_profiles.training_job_definition",
				At:   catalog.Where{{From: catalog.Reference, Path: "output_data_config.s3_output_path", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "validation_specification.validation_profiles.transform_job_definition",
				At:   catalog.Where{{From: catalog.Reference, Path: "transform_output.s3_output_path", Types: buckets}},
			},
		},
		Names: []string{"algorithm_name"},
		Doc:   "sagemaker_algorithm",
	},
	{
		Type:  "awscc_sagemaker_app",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"app_name"},
		Doc:   "sagemaker_app",
	},
	{
		Type:  "awscc_sagemaker_cluster",
		Holds: catalog.Block,
		At:    regional,
		Names: []string{"cluster_name"},
		Doc:   "sagemaker_cluster",
	},
	{
		Type:  "awscc_sagemaker_data_quality_job_definition",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "data_quality_job_output_config.monitoring_outputs.s3_output.s3_uri", Types: buckets}},
		Names: []string{"job_definition_name"},
		Doc:   "sagemaker_data_quality_job_definition",
	},
	{
		Type:  "awscc_sagemaker_device_fleet",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "output_config.s3_output_location", Types: buckets}},
		Names: []string{"device_fleet_name"},
		Doc:   "sagemaker_device_fleet",
	},
	{
		Type:  "awscc_sagemaker_domain",
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
				If:   []catalog.Condition{{Path: "domain_settings.unified_studio_settings.project_s3_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "domain_settings.unified_studio_settings.project_s3_path", Types: buckets}},
				Note: "a project keeps what it makes there",
			},
		},
		Names: []string{"domain_name"},
		Doc:   "sagemaker_domain",
	},
	{
		Type:  "awscc_sagemaker_feature_group",
		Holds: catalog.ML,
		At: catalog.Where{
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
		Type:  "awscc_sagemaker_hub",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "s3_storage_config.s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_storage_config.s3_output_path", Types: buckets}},
			},
		},
		Names: []string{"hub_name"},
		Doc:   "sagemaker_hub",
	},
	{
		Type:  "awscc_sagemaker_image",
		Holds: catalog.Image,
		At:    regional,
		Names: []string{"image_name"},
		Doc:   "sagemaker_image",
	},
	{
		Type:  "awscc_sagemaker_image_version",
		Holds: catalog.Image,
		At:    regional,
		Doc:   "sagemaker_image_version",
	},
	{
		Type:  "awscc_sagemaker_inference_experiment",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "data_storage_config.destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "data_storage_config.destination", Types: buckets}},
			},
		},
		Doc: "sagemaker_inference_experiment",
	},
	{
		Type:  "awscc_sagemaker_mlflow_app",
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
		Type:  "awscc_sagemaker_mlflow_tracking_server",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Reference, Path: "artifact_store_uri", Types: buckets}},
			},
		},
		Names: []string{"tracking_server_name"},
		Doc:   "sagemaker_mlflow_tracking_server",
	},
	{
		Type:  "awscc_sagemaker_model",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"model_name"},
		Doc:   "sagemaker_model",
	},
	{
		Type:  "awscc_sagemaker_model_bias_job_definition",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "model_bias_job_output_config.monitoring_outputs.s3_output.s3_uri", Types: buckets}},
		Names: []string{"job_definition_name"},
		Doc:   "sagemaker_model_bias_job_definition",
	},
	{
		Type:  "awscc_sagemaker_model_explainability_job_definition",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "model_explainability_job_output_config.monitoring_outputs.s3_output.s3_uri", Types: buckets}},
		Names: []string{"job_definition_name"},
		Doc:   "sagemaker_model_explainability_job_definition",
	},
	{
		Type:  "awscc_sagemaker_model_package",
		Holds: catalog.ML,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "validation_specification.validation_profiles.transform_job_definition",
				At:   catalog.Where{{From: catalog.Reference, Path: "transform_output.s3_output_path", Types: buckets}},
			},
		},
		Names: []string{"model_package_name"},
		Doc:   "sagemaker_model_package",
	},
	{
		Type:  "awscc_sagemaker_model_package_group",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"model_package_group_name"},
		Doc:   "sagemaker_model_package_group",
	},
	{
		Type:  "awscc_sagemaker_model_quality_job_definition",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "model_quality_job_output_config.monitoring_outputs.s3_output.s3_uri", Types: buckets}},
		Names: []string{"job_definition_name"},
		Doc:   "sagemaker_model_quality_job_definition",
	},
	{
		Type:  "awscc_sagemaker_monitoring_schedule",
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
				At:   catalog.Where{{From: catalog.Reference, Path: "monitoring_schedule_config.monitoring_job_definition_name", Types: monitoringJobs}},
				Note: "the job's definition names the bucket that its reports go to",
			},
		},
		Names: []string{"monitoring_schedule_name"},
		Doc:   "sagemaker_monitoring_schedule",
	},
	{
		Type:  "awscc_sagemaker_partner_app",
		Holds: catalog.Other,
		At:    regional,
		Doc:   "sagemaker_partner_app",
	},
	{
		Type:  "awscc_sagemaker_pipeline",
		At:    regional,
		Names: []string{"pipeline_name"},
		Doc:   "sagemaker_pipeline",
	},
	{
		Type:  "awscc_sagemaker_processing_job",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "processing_output_config.outputs.s3_output",
				At:   catalog.Where{{From: catalog.Reference, Path: "s3_uri", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "processing_inputs.dataset_definition.athena_dataset_definition",
				At:   catalog.Where{{From: catalog.Reference, Path: "output_s3_uri", Types: buckets}},
				Note: "what a query gives is written to a bucket before it is processed",
			},
			{
				Role: catalog.RoleExport,
				Each: "processing_inputs.dataset_definition.redshift_dataset_definition",
				At:   catalog.Where{{From: catalog.Reference, Path: "output_s3_uri", Types: buckets}},
				Note: "what a query gives is written to a bucket before it is processed",
			},
			{
				Role: catalog.RoleExport,
				Each: "processing_output_config.outputs.feature_store_output",
				At:   catalog.Where{{From: catalog.Reference, Path: "feature_group_name", Types: []string{"awscc_sagemaker_feature_group", "aws_sagemaker_feature_group"}}},
			},
		},
		Names: []string{"processing_job_name"},
		Doc:   "sagemaker_processing_job",
	},
	{
		Type:  "awscc_sagemaker_project",
		Holds: catalog.Opaque,
		At:    catalog.Where{{From: catalog.Unstated, Note: "the product of the catalogue says what is made and where"}},
		Names: []string{"project_name"},
		Doc:   "sagemaker_project",
	},
	{
		Type:  "awscc_sagemaker_space",
		Holds: catalog.Block,
		At:    regional,
		Names: []string{"space_name"},
		Doc:   "sagemaker_space",
	},
	{
		Type:  "awscc_sagemaker_user_profile",
		Holds: catalog.File,
		Role:  catalog.RoleExport,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "user_settings.sharing_settings.notebook_output_option", Is: []string{"Allowed"}}, {Path: "user_settings.sharing_settings.s3_output_path", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "user_settings.sharing_settings.s3_output_path", Types: buckets}},
			},
		},
		Names: []string{"user_profile_name"},
		Doc:   "sagemaker_user_profile",
	},
}

var transcribe = []catalog.Resource{
	{
		Type:  "awscc_transcribe_vocabulary_filter",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"vocabulary_filter_name"},
		Doc:   "transcribe_vocabulary_filter",
	},
}

var forecast = []catalog.Resource{
	{
		Type:  "awscc_forecast_dataset",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"dataset_name"},
		Doc:   "forecast_dataset",
	},
	{
		Type:  "awscc_forecast_dataset_group",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"dataset_group_name"},
		Doc:   "forecast_dataset_group",
	},
}

var fraudDetector = []catalog.Resource{
	// Events that are sent are kept by their type.
	{
		Type:  "awscc_frauddetector_event_type",
		Holds: catalog.ML,
		At:    regional,
		Doc:   "frauddetector_event_type",
	},
}

var lookout = []catalog.Resource{
	{
		Type:  "awscc_lookoutequipment_inference_scheduler",
		Holds: catalog.ML,
		Role:  catalog.RoleExport,
		At:    catalog.Where{{From: catalog.Reference, Path: "data_output_configuration.s3_output_configuration.bucket", Types: buckets}},
		Names: []string{"inference_scheduler_name"},
		Doc:   "lookoutequipment_inference_scheduler",
	},
	{
		Type:  "awscc_lookoutmetrics_anomaly_detector",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"anomaly_detector_name"},
		Doc:   "lookoutmetrics_anomaly_detector",
	},
	{
		Type:  "awscc_lookoutvision_project",
		Holds: catalog.ML,
		At:    regional,
		Names: []string{"project_name"},
		Doc:   "lookoutvision_project",
	},
}

var personalize = []catalog.Resource{
	{
		Type:  "awscc_personalize_dataset",
		Holds: catalog.ML,
		At:    regional,
		Doc:   "personalize_dataset",
	},
	{
		Type:  "awscc_personalize_dataset_group",
		Holds: catalog.ML,
		At:    regional,
		Doc:   "personalize_dataset_group",
	},
	{
		Type:  "awscc_personalize_solution",
		Holds: catalog.ML,
		At:    regional,
		Doc:   "personalize_solution",
	},
}
