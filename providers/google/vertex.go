package google

import "github.com/kokunai/kokunai/providers/catalog"

// Vertex AI and what is built on it.
var vertex = []catalog.Resource{
	{
		Type: "google_vertex_ai_cache_config", Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{Role: catalog.RoleCache, If: []catalog.Condition{{Path: "disable_cache", Not: []string{"true"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "what models are asked and answer is cached in the data centre that serves the request", Doc: "https://cloud.google.com/vertex-ai/generative-ai/docs/vertex-ai-zero-data-retention"}}},
		},
		Doc: "vertex_ai_cache_config",
	},
	{Type: "google_vertex_ai_dataset", Holds: catalog.ML, At: regionOrProvider, Location: []string{"region"}, Doc: "vertex_ai_dataset"},
	{
		Type: "google_vertex_ai_endpoint", Holds: catalog.ML,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "predict_request_response_logging_config.enabled", Is: []string{"true"}}}, At: catalog.Where{
				{From: catalog.Reference, Path: "predict_request_response_logging_config.bigquery_destination.output_uri", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}},
				{From: catalog.Unstated, Note: "the dataset that the service makes for the log takes no location"},
			}},
		},
		Doc: "vertex_ai_endpoint",
	},
	{
		Type: "google_vertex_ai_endpoint_with_model_garden_deployment", Holds: catalog.ML,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "model_config.hugging_face_access_token", Present: true}}, At: location, Note: keptLogin},
		},
		Doc: "vertex_ai_endpoint_with_model_garden_deployment",
	},
	{Type: "google_vertex_ai_evaluation_metric", Holds: catalog.ML, At: region, Names: []string{"evaluation_metric_id"}, Doc: "vertex_ai_evaluation_metric"},
	{
		Type: "google_vertex_ai_feature_online_store", Holds: catalog.ML,
		At:       regionOrProvider,
		Location: []string{"region"},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "bigtable.zone", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "bigtable.zone"}}, Note: "features are served from Bigtable in that zone"},
		},
		Doc: "vertex_ai_feature_online_store",
	},
	{Type: "google_vertex_ai_feature_online_store_featureview", Holds: catalog.ML, At: regionOrProvider, Location: []string{"region"}, Doc: "vertex_ai_feature_online_store_featureview"},
	{Type: "google_vertex_ai_featurestore", Holds: catalog.ML, At: regionOrProvider, Location: []string{"region"}, Doc: "vertex_ai_featurestore"},
	{Type: "google_vertex_ai_featurestore_entitytype", Holds: catalog.ML, At: catalog.Where{{From: catalog.Reference, Path: "featurestore", Types: []string{"google_vertex_ai_featurestore"}}}, Location: []string{"region"}, Doc: "vertex_ai_featurestore_entitytype"},
	{Type: "google_vertex_ai_index", Holds: catalog.ML, At: regionOrProvider, Doc: "vertex_ai_index"},
	{
		Type: "google_vertex_ai_index_endpoint_deployed_index", Holds: catalog.ML,
		At: catalog.Where{
			{From: catalog.Argument, Path: "region"},
			{From: catalog.Reference, Path: "index", Types: []string{"google_vertex_ai_index"}},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "enable_access_logging", Is: []string{"true"}}}, At: defaultLogs},
		},
		Names:    []string{"deployed_index_id"},
		Location: []string{"region"},
		Doc:      "vertex_ai_index_endpoint_deployed_index",
	},
	{Type: "google_vertex_ai_metadata_store", Holds: catalog.ML, At: regionOrProvider, Location: []string{"region"}, Doc: "vertex_ai_metadata_store"},
	{Type: "google_vertex_ai_persistent_resource", Holds: catalog.Block, At: location, Doc: "vertex_ai_persistent_resource"},
	{
		Type: "google_vertex_ai_rag_engine_config", Holds: catalog.ML,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "rag_managed_db_config.unprovisioned", Absent: true}}, At: regionOrProvider, Note: "an engine that is not provisioned keeps nothing"},
		},
		Location: []string{"region"},
		Doc:      "vertex_ai_rag_engine_config",
	},
	{
		Type: "google_vertex_ai_reasoning_engine", Holds: catalog.ML,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "context_spec.memory_bank_config.generation_config.model", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "context_spec.memory_bank_config.generation_config.model", Types: vertexEndpoints}}, Note: "conversations are sent to the model that makes memories of them"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "context_spec.memory_bank_config.similarity_search_config.embedding_model", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "context_spec.memory_bank_config.similarity_search_config.embedding_model", Types: vertexEndpoints}}, Note: "memories are sent to the model that embeds them"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "context_spec.example_store_config.similarity_search_config.embedding_model", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "context_spec.example_store_config.similarity_search_config.embedding_model", Types: vertexEndpoints}}, Note: "examples are sent to the model that embeds them"},
		},
		Doc: "vertex_ai_reasoning_engine",
	},
	{Type: "google_vertex_ai_tensorboard", Holds: catalog.ML, At: regionOrProvider, Location: []string{"region"}, Doc: "vertex_ai_tensorboard"},
	{Type: "google_vertex_ai_tensorboard_experiment", Holds: catalog.ML, At: location, Names: []string{"tensorboard_experiment_id"}, Doc: "vertex_ai_tensorboard_experiment"},
	{Type: "google_vertex_ai_tensorboard_run", Holds: catalog.ML, At: location, Names: []string{"tensorboard_run_id"}, Doc: "vertex_ai_tensorboard_run"},
}

var vectorSearch = []catalog.Resource{
	{Type: "google_vector_search_collection", Holds: catalog.ML, At: location, Names: []string{"collection_id"}, Doc: "vector_search_collection"},
	{Type: "google_vector_search_data_object", Holds: catalog.ML, At: location, Names: []string{"data_object_id"}, Doc: "vector_search_data_object"},
	{Type: "google_vector_search_index", Holds: catalog.ML, At: location, Names: []string{"index_id"}, Doc: "vector_search_index"},
}

// A notebook runs, and has its disk, in a location; what comes of it goes to a bucket.
var colab = []catalog.Resource{
	{
		Type: "google_colab_notebook_execution", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "direct_notebook_source.content", Present: true}}, At: location, Note: "the notebook is given to the service itself"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "gcs_output_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "gcs_output_uri", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "colab_notebook_execution",
	},
	{Type: "google_colab_runtime", Holds: catalog.Block, At: location, Doc: "colab_runtime"},
	// A script that is given by its address stays there.
	{
		Type: "google_colab_runtime_template", Holds: catalog.Image,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "software_config.post_startup_script_config.post_startup_script", Present: true}}, At: location, Note: "the script that runtimes start with is kept in the template"},
		},
		Doc: "colab_runtime_template",
	},
	{
		Type: "google_colab_schedule", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "desired_state", Not: []string{"PAUSED"}}, {Path: "create_notebook_execution_job_request.notebook_execution_job.gcs_output_uri", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "create_notebook_execution_job_request.notebook_execution_job.gcs_output_uri", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "desired_state", Not: []string{"PAUSED"}}, {Path: "create_pipeline_job_request.pipeline_job.runtime_config.gcs_output_directory", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "create_pipeline_job_request.pipeline_job.runtime_config.gcs_output_directory", Types: []string{"google_storage_bucket"}}}},
		},
		Doc: "colab_schedule",
	},
}

// Notebooks are machines, and the keys of their disks may be global ones.
var notebooks = []catalog.Resource{
	{
		Type: "google_notebooks_instance", Holds: catalog.Block,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "kms_key", Present: true}, {Path: "disk_encryption", Not: []string{"GMEK"}}}, At: catalog.Where{{From: catalog.Reference, Path: "kms_key", Types: keys}}},
			{Role: catalog.RoleLog, If: serialLogged, At: defaultLogs, Note: serialOutput, Doc: serialPage},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "metadata.gcs-data-bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "metadata.gcs-data-bucket", Types: []string{"google_storage_bucket"}}},
				Note: "notebooks are backed up to the bucket that their metadata name",
				Doc:  "https://cloud.google.com/vertex-ai/docs/workbench/reference/rest/v1/projects.locations.instances",
			},
		},
		Doc: "notebooks_instance",
	},
	{
		Type: "google_notebooks_runtime", Holds: catalog.Block,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "virtual_machine.virtual_machine_config.encryption_config.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "virtual_machine.virtual_machine_config.encryption_config.kms_key", Types: keys}}},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "virtual_machine.virtual_machine_config.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Doc: "notebooks_runtime",
	},
	{
		Type: "google_workbench_instance", Holds: catalog.Block,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "gce_setup.boot_disk.kms_key", Present: true}, {Path: "gce_setup.boot_disk.disk_encryption", Not: []string{"GMEK"}}}, At: catalog.Where{{From: catalog.Reference, Path: "gce_setup.boot_disk.kms_key", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "gce_setup.data_disks.kms_key", Present: true}, {Path: "gce_setup.data_disks.disk_encryption", Not: []string{"GMEK"}}}, At: catalog.Where{{From: catalog.Reference, Path: "gce_setup.data_disks.kms_key", Types: keys}}},
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "gce_setup.data_disks.resource_policies", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "gce_setup.data_disks.resource_policies", Types: []string{"google_compute_resource_policy"}, Declared: true}}, Note: "snapshots of the disk go where its policy says"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "gce_setup.metadata.serial-port-logging-enable", Is: metadataYes}}, At: defaultLogs, Note: serialOutput, Doc: serialPage},
		},
		Names: []string{"instance_id"},
		Doc:   "workbench_instance",
	},
}

var mlEngine = []catalog.Resource{
	{
		Type: "google_ml_engine_model", Holds: catalog.ML,
		At: catalog.Where{
			{From: catalog.Argument, Path: "regions"},
			{From: catalog.Fixed, Location: "us-central1", Note: "a model is deployed to us-central1 when regions is not set", Doc: "https://cloud.google.com/ai-platform/prediction/docs/reference/rest/v1/projects.models"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "online_prediction_logging", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "online_prediction_console_logging", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "ml_engine_model",
	},
}

var gemini = []catalog.Resource{
	{Type: "google_gemini_code_repository_index", Holds: catalog.ML, At: location, Names: []string{"code_repository_index_id"}, Doc: "gemini_code_repository_index"},
	{
		Type: "google_gemini_code_tools_setting", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, Each: "enabled_tool", If: []catalog.Condition{{Path: "uri_override", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "uri_override", Types: called}, toolServer}},
			{Role: catalog.RoleExport, Each: "enabled_tool", If: []catalog.Condition{{Path: "uri_override", Absent: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "the server of a tool is for the tool to say"}}},
		},
		Doc: "gemini_code_tools_setting",
	},
	// What users type and are answered goes to Google where sharing is on.
	{
		Type: "google_gemini_data_sharing_with_google_setting", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "enable_data_sharing", Is: []string{"true"}}}, At: sharedWithGoogle},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "enable_preview_data_sharing", Is: []string{"true"}}}, At: sharedWithGoogle},
		},
		Doc: "gemini_data_sharing_with_google_setting",
	},
	{
		Type: "google_gemini_gemini_gcp_enablement_setting", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "enable_customer_data_sharing", Is: []string{"true"}}}, At: sharedWithGoogle},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "web_grounding_type", Present: true}}, At: searchedFor},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "web_grounding_type", Absent: true}, {Path: "disable_web_grounding", Is: []string{"false"}}}, At: searchedFor},
		},
		Doc: "gemini_gemini_gcp_enablement_setting",
	},
	{
		Type: "google_gemini_logging_setting", Holds: catalog.Log,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_prompts_and_responses", Is: []string{"true"}}}, At: defaultLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "log_metadata", Is: []string{"true"}}}, At: defaultLogs},
		},
		Doc: "gemini_logging_setting",
	},
}

// vertexEndpoints are what a model can be called at; Google's own models have
// names that say where.
var vertexEndpoints = []string{"google_vertex_ai_endpoint", "google_vertex_ai_endpoint_with_model_garden_deployment"}

var searchedFor = catalog.Where{{From: catalog.Unstated, Note: "what is asked is searched for in the web, and nothing says where"}}

var sharedWithGoogle = catalog.Where{{From: catalog.Unstated, Note: "nothing says where Google keeps what is shared with it"}}
