# Prompts go to any region of the area that a profile names; output goes to buckets.
provider "awscc" {
  region = "ap-northeast-1"
}

provider "awscc" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "awscc_kinesis_stream" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_logs_log_group" "far" { # at log us-east-1
  provider = awscc.virginia
}

resource "awscc_neptunegraph_graph" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_opensearchserverless_collection" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_opensearchservice_domain" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_rds_db_cluster" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_s3_bucket" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_s3vectors_index" "far" { # at primary us-east-1
  provider = awscc.virginia
}

resource "awscc_sagemaker_feature_group" "far" { # at primary us-east-1
  provider            = awscc.virginia
  online_store_config = { enable_online_store = true }
}

resource "awscc_bedrock_agent" "a" { # at primary ap-northeast-1, export us
  foundation_model = "us.anthropic.claude-sonnet-4-20250514-v1:0"
  prompt_override_configuration = {
    prompt_configurations = [{
      foundation_model = "us.anthropic.claude-sonnet-4-20250514-v1:0"
    }]
  }
}

resource "awscc_bedrock_agent" "canada" { # at primary ap-northeast-1, export ca
  foundation_model = "ca.amazon.nova-lite-v1:0"
}

resource "awscc_bedrock_application_inference_profile" "a" { # at export us
  model_source = {
    copy_from = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0"
  }
}

resource "awscc_bedrock_data_automation_project" "a" { # at export unresolved
}

resource "awscc_bedrock_data_source" "a" { # at primary ap-northeast-1, export us-east-1, export us, export unresolved
  vector_ingestion_configuration = {
    custom_transformation_configuration = {
      intermediate_storage = {
        s3_location = {
          uri = "s3://${awscc_s3_bucket.far.id}/x"
        }
      }
    }
    context_enrichment_configuration = {
      bedrock_foundation_model_configuration = {
        model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0"
      }
    }
    parsing_configuration = {
      bedrock_foundation_model_configuration = {
        model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0"
      }
      parsing_strategy = "BEDROCK_DATA_AUTOMATION"
    }
  }
}

resource "awscc_bedrock_guardrail" "a" { # at export us
  cross_region_config = {
    guardrail_profile_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:guardrail-profile/us.guardrail.v1:0"
  }
}

resource "awscc_bedrock_intelligent_prompt_router" "a" { # at export us
  models = [{
    model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0"
  }]
  fallback_model = {
    model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0"
  }
}

resource "awscc_bedrock_knowledge_base" "a" { # at export us, export us-east-1, export unresolved, export unresolved
  knowledge_base_configuration = {
    vector_knowledge_base_configuration = {
      embedding_model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0"
      supplemental_data_storage_configuration = {
        supplemental_data_storage_locations = [{
          s3_location = {
            uri = "s3://${awscc_s3_bucket.far.id}/x"
          }
        }]
      }
    }
    managed_knowledge_base_configuration = {
      embedding_model_arn = "arn:aws:bedrock:ap-northeast-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0"
    }
  }
  storage_configuration = {
    neptune_analytics_configuration = {
      graph_arn = awscc_neptunegraph_graph.far.graph_arn
    }
    opensearch_managed_cluster_configuration = {
      domain_arn = awscc_opensearchservice_domain.far.arn
    }
    opensearch_serverless_configuration = {
      collection_arn = awscc_opensearchserverless_collection.far.arn
    }
    rds_configuration = {
      resource_arn = awscc_rds_db_cluster.far.db_cluster_arn
    }
    s3_vectors_configuration = {
      index_arn = awscc_s3vectors_index.far.index_arn
    }
    mongo_db_atlas_configuration = {}
    pinecone_configuration       = {}
  }
}

resource "awscc_bedrock_prompt" "a" { # at export us
  variants = [{
    model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
  }]
}

resource "awscc_bedrockagentcore_browser_custom" "a" { # at log us-east-1
  recording_config = {
    enabled = true
    s3_location = {
      bucket = awscc_s3_bucket.far.id
    }
  }
}

resource "awscc_bedrockagentcore_harness" "a" { # at primary ap-northeast-1, export unresolved, export us
  model = {
    gemini_model_config  = {}
    open_ai_model_config = {}
    bedrock_model_config = {
      model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
    }
  }
}

resource "awscc_bedrockagentcore_memory" "a" { # at primary ap-northeast-1, export unresolved, export us, export us-east-1
  memory_strategies = [{
    custom_memory_strategy = {
      configuration = {
        episodic_override = {
          consolidation = {
            model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
          }
        }
      }
    }
    }, {
    custom_memory_strategy = {
      configuration = {
        episodic_override = {
          extraction = {
            model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
          }
        }
      }
    }
    }, {
    custom_memory_strategy = {
      configuration = {
        episodic_override = {
          reflection = {
            model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
          }
        }
      }
    }
    }, {
    custom_memory_strategy = {
      configuration = {
        semantic_override = {
          consolidation = {
            model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
          }
        }
      }
    }
    }, {
    custom_memory_strategy = {
      configuration = {
        semantic_override = {
          extraction = {
            model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
          }
        }
      }
    }
    }, {
    custom_memory_strategy = {
      configuration = {
        summary_override = {
          consolidation = {
            model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
          }
        }
      }
    }
    }, {
    custom_memory_strategy = {
      configuration = {
        user_preference_override = {
          consolidation = {
            model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
          }
        }
      }
    }
    }, {
    custom_memory_strategy = {
      configuration = {
        user_preference_override = {
          extraction = {
            model_id = "us.anthropic.claude-sonnet-4-20250514-v1:0"
          }
        }
      }
    }
    }, {
    custom_memory_strategy = {
      configuration = {
        self_managed_configuration = {
          invocation_configuration = {
            payload_delivery_bucket_name = awscc_s3_bucket.far.id
          }
        }
      }
    }
  }]
  stream_delivery_resources = {
    resources = [{
      kinesis = {
        data_stream_arn = awscc_kinesis_stream.far.arn
      }
    }]
  }
}

resource "awscc_bedrockagentcore_runtime" "a" { # at primary ap-northeast-1
  filesystem_configurations = [{
    session_storage = {}
  }]
}

resource "awscc_comprehend_document_classifier" "a" { # at primary ap-northeast-1, export us-east-1
  output_data_config = {
    s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
  }
}

resource "awscc_comprehend_flywheel" "a" { # at primary ap-northeast-1, export us-east-1
  data_lake_s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
}

resource "awscc_lex_bot" "a" { # at primary ap-northeast-1, log us-east-1, log unresolved
  test_bot_alias_settings = {
    conversation_log_settings = {
      audio_log_settings = [{
        destination = {
          s3_bucket = {
            s3_bucket_arn = awscc_s3_bucket.far.arn
          }
        }
      }]
      text_log_settings = [{
        destination = {
          cloudwatch = {
            cloudwatch_log_group_arn = awscc_logs_log_group.far.arn
          }
        }
      }]
    }
  }
}

resource "awscc_lex_bot_alias" "a" { # at log us-east-1
  conversation_log_settings = {
    audio_log_settings = [{
      destination = {
        s3_bucket = {
          s3_bucket_arn = awscc_s3_bucket.far.arn
        }
      }
    }]
    text_log_settings = [{
      destination = {
        cloudwatch = {
          cloudwatch_log_group_arn = awscc_logs_log_group.far.arn
        }
      }
    }]
  }
}

resource "awscc_lookoutequipment_inference_scheduler" "a" { # at export us-east-1
  data_output_configuration = {
    s3_output_configuration = {
      bucket = "s3://${awscc_s3_bucket.far.id}/x"
    }
  }
}

resource "awscc_sagemaker_data_quality_job_definition" "a" { # at export us-east-1
  data_quality_job_output_config = {
    monitoring_outputs = [{
      s3_output = {
        s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }]
  }
}

resource "awscc_sagemaker_device_fleet" "a" { # at export us-east-1
  output_config = {
    s3_output_location = "s3://${awscc_s3_bucket.far.id}/x"
  }
}

resource "awscc_sagemaker_domain" "a" { # at primary ap-northeast-1, export us-east-1
  default_user_settings = {
    sharing_settings = {
      notebook_output_option = "Allowed"
      s3_output_path         = "s3://${awscc_s3_bucket.far.id}/x"
    }
  }
}

resource "awscc_sagemaker_feature_group" "a" { # at primary us-east-1
  offline_store_config = {
    s3_storage_config = {
      s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
    }
  }
}

resource "awscc_sagemaker_hub" "a" { # at primary ap-northeast-1, export us-east-1
  s3_storage_config = {
    s3_output_path = "s3://${awscc_s3_bucket.far.id}/x"
  }
}

resource "awscc_sagemaker_inference_experiment" "a" { # at export us-east-1
  data_storage_config = {
    destination = "s3://${awscc_s3_bucket.far.id}/x"
  }
}

resource "awscc_sagemaker_mlflow_app" "a" { # at primary ap-northeast-1, export us-east-1
  artifact_store_uri = "s3://${awscc_s3_bucket.far.id}/x"
}

resource "awscc_sagemaker_mlflow_tracking_server" "a" { # at primary ap-northeast-1, export us-east-1
  artifact_store_uri = "s3://${awscc_s3_bucket.far.id}/x"
}

resource "awscc_sagemaker_model_bias_job_definition" "a" { # at export us-east-1
  model_bias_job_output_config = {
    monitoring_outputs = [{
      s3_output = {
        s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }]
  }
}

resource "awscc_sagemaker_model_explainability_job_definition" "a" { # at export us-east-1
  model_explainability_job_output_config = {
    monitoring_outputs = [{
      s3_output = {
        s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }]
  }
}

resource "awscc_sagemaker_model_quality_job_definition" "a" { # at export us-east-1
  model_quality_job_output_config = {
    monitoring_outputs = [{
      s3_output = {
        s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }]
  }
}

resource "awscc_sagemaker_monitoring_schedule" "a" { # at export us-east-1
  monitoring_schedule_config = {
    monitoring_job_definition = {
      monitoring_output_config = {
        monitoring_outputs = [{
          s3_output = {
            s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
          }
        }]
      }
    }
  }
}

resource "awscc_sagemaker_processing_job" "a" { # at export us-east-1
  processing_output_config = {
    outputs = [{
      s3_output = {
        s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
      }
      }, {
      feature_store_output = {
        feature_group_name = awscc_sagemaker_feature_group.far.id
      }
    }]
  }
  processing_inputs = [{
    dataset_definition = {
      athena_dataset_definition = {
        output_s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }
    }, {
    dataset_definition = {
      redshift_dataset_definition = {
        output_s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }
  }]
}

resource "awscc_sagemaker_project" "a" { # at primary unresolved
}

resource "awscc_sagemaker_user_profile" "a" { # at export us-east-1
  user_settings = {
    sharing_settings = {
      notebook_output_option = "Allowed"
      s3_output_path         = "s3://${awscc_s3_bucket.far.id}/x"
    }
  }
}

resource "awscc_bedrockagentcore_runtime" "code" { # at primary ap-northeast-1
  agent_runtime_artifact = {
    code_configuration = {
      entry_point = ["main.py"]
      runtime     = "PYTHON_3_13"
    }
  }
}

resource "awscc_sagemaker_algorithm" "validated" { # at primary ap-northeast-1, export unresolved
  algorithm_name = "validated"

  validation_specification = {
    validation_profiles = [{
      training_job_definition = { output_data_config = { s3_output_path = "s3://somebody-elses/out" } }
    }]
  }
}

# Only a managed base keeps vectors of its own.
resource "awscc_bedrock_knowledge_base" "managed" { # at primary ap-northeast-1
  name     = "managed"
  role_arn = "arn:aws:iam::123456789012:role/base"

  knowledge_base_configuration = {
    type = "MANAGED"
  }
}

# What a package is validated with writes to a bucket.
resource "awscc_sagemaker_model_package" "validated" { # at primary ap-northeast-1, export us-east-1
  validation_specification = {
    validation_profiles = [{
      transform_job_definition = { transform_output = { s3_output_path = "s3://${awscc_s3_bucket.far.id}/out" } }
    }]
  }
}

resource "awscc_sagemaker_model_bias_job_definition" "far" { # at export us-east-1
  job_definition_name = "far"
  model_bias_job_output_config = {
    monitoring_outputs = [{
      s3_output = {
        s3_uri = "s3://${awscc_s3_bucket.far.id}/x"
      }
    }]
  }
}

resource "awscc_sagemaker_monitoring_schedule" "far" { # at export us-east-1
  monitoring_schedule_config = {
    monitoring_job_definition_name = awscc_sagemaker_model_bias_job_definition.far.job_definition_name
  }
}

resource "awscc_sagemaker_monitoring_schedule" "theirs" { # at export unresolved
  monitoring_schedule_config = {
    monitoring_job_definition_name = "theirs"
  }
}
