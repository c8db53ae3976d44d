package aws

import "github.com/kokunai/kokunai/providers/catalog"

var apiGateway = []catalog.Resource{
	{
		Type:  "aws_api_gateway_domain_name",
		Holds: catalog.Key,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "certificate_private_key", Present: true}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "an uploaded certificate becomes a server certificate of IAM, which keeps it for the account as a whole", Doc: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_domain_name"}},
			},
		},
		Doc: "api_gateway_domain_name",
	},
	{
		Type:  "aws_api_gateway_method_settings",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "settings.logging_level", Is: []string{"ERROR", "INFO"}}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "api_gateway_method_settings",
	},
	{Type: "aws_api_gateway_rest_api", At: regional, Doc: "api_gateway_rest_api"},
	{
		Type: "aws_api_gateway_stage",
		At:   regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_log_settings.destination_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_log_settings.destination_arn", Types: []string{"aws_cloudwatch_log_group", "aws_kinesis_firehose_delivery_stream"}}},
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "cache_cluster_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "responses are kept in the stage's cache",
			},
		},
		Doc: "api_gateway_stage",
	},
}

var apiGatewayV2 = []catalog.Resource{
	{
		Type:  "aws_apigatewayv2_stage",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_log_settings.destination_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_log_settings.destination_arn", Types: []string{"aws_cloudwatch_log_group", "aws_kinesis_firehose_delivery_stream"}}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_route_settings.logging_level", Is: []string{"ERROR", "INFO"}}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "route_settings.logging_level", Is: []string{"ERROR", "INFO"}}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "apigatewayv2_stage",
	},
}

var appSync = []catalog.Resource{
	{
		Type:  "aws_appsync_api",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "owner_contact", Present: true}},
				At:   regional,
				Note: "an address of the owner's is kept with the API",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "event_config.log_config", Present: true}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "appsync_api",
	},
	{Type: "aws_appsync_api_cache", Holds: catalog.Cache, At: regional, Doc: "appsync_api_cache"},
	{
		Type: "aws_appsync_channel_namespace", Holds: catalog.Image, Doc: "appsync_channel_namespace",
		Copies: []catalog.Copy{{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "code_handlers", Present: true}}, At: regional, Note: appSyncCode}},
	},
	{
		Type:  "aws_appsync_function",
		Holds: catalog.Image,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "code", Present: true}},
				At:   regional,
				Note: appSyncCode,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "sync_config.conflict_handler", Is: []string{"LAMBDA"}}, {Path: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn", Types: functions}},
				Note: appSyncConflicts,
			},
		},
		Doc: "appsync_function",
	},
	{
		Type:  "aws_appsync_graphql_api",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_config", Present: true}},
				At:   regional,
				Note: "requests are logged to CloudWatch Logs",
			},
		},
		Doc: "appsync_graphql_api",
	},
	{
		Type:  "aws_appsync_resolver",
		Holds: catalog.Image,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "code", Present: true}},
				At:   regional,
				Note: appSyncCode,
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "sync_config.conflict_handler", Is: []string{"LAMBDA"}}, {Path: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "sync_config.lambda_conflict_handler_config.lambda_conflict_handler_arn", Types: functions}},
				Note: appSyncConflicts,
			},
		},
		Doc: "appsync_resolver",
	},
}

const (
	appSyncCode      = "code that the service runs itself is kept by it"
	appSyncConflicts = "the function is shown items that conflict, to say which is kept"
)

var elb = []catalog.Resource{
	{
		Type:  "aws_elb",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_logs.bucket", Present: true}, {Path: "access_logs.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_logs.bucket", Types: buckets}},
			},
		},
		Within: []string{"availability_zones"},
		Doc:    "elb",
	},
}

var elbV2 = []catalog.Resource{
	{
		Type:  "aws_alb",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_logs.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_logs.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "connection_logs.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "connection_logs.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "health_check_logs.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "health_check_logs.bucket", Types: buckets}},
			},
		},
		Doc: "lb",
	},
	{
		Type:  "aws_lb",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_logs.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_logs.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "connection_logs.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "connection_logs.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "health_check_logs.enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "health_check_logs.bucket", Types: buckets}},
			},
		},
		Doc: "lb",
	},
	{
		Type:  "aws_alb_listener",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "default_action.authenticate_oidc.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "lb_listener",
	},
	{
		Type:  "aws_alb_listener_rule",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "action.authenticate_oidc.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "lb_listener_rule",
	},
	{
		Type:  "aws_lb_listener",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "default_action.authenticate_oidc.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "lb_listener",
	},
	{
		Type:  "aws_lb_listener_rule",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "action.authenticate_oidc.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "lb_listener_rule",
	},
}

var globalAccelerator = []catalog.Resource{
	{
		Type:  "aws_globalaccelerator_accelerator",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "attributes.flow_logs_enabled", Is: []string{"true"}}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "attributes.flow_logs_s3_bucket", Types: buckets}},
			},
		},
		Doc: "globalaccelerator_accelerator",
	},
	{
		Type:  "aws_globalaccelerator_custom_routing_accelerator",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "attributes.flow_logs_enabled", Is: []string{"true"}}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "attributes.flow_logs_s3_bucket", Types: buckets}},
			},
		},
		Doc: "globalaccelerator_custom_routing_accelerator",
	},
}

var networkFirewall = []catalog.Resource{
	{
		Type:  "aws_networkfirewall_firewall",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "enabled_analysis_types", Present: true}},
				At:   regional,
				Note: "the service keeps which domains traffic went to, for reports",
				Doc:  "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_StartAnalysisReport.html",
			},
		},
		Doc: "networkfirewall_firewall",
	},
	{
		Type:  "aws_networkfirewall_logging_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "logging_configuration.log_destination_config",
				If:   []catalog.Condition{{Path: "log_destination_type", Is: []string{"S3"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_destination.bucketName", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				Each: "logging_configuration.log_destination_config",
				If:   []catalog.Condition{{Path: "log_destination_type", Is: []string{"CloudWatchLogs"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_destination.logGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				Each: "logging_configuration.log_destination_config",
				If:   []catalog.Condition{{Path: "log_destination_type", Is: []string{"KinesisDataFirehose"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_destination.deliveryStream", Types: deliveryStreams}},
			},
		},
		Doc: "networkfirewall_logging_configuration",
	},
}

// A policy switches on the logs of the firewalls that it makes in accounts. What
// it says of them is a JSON text.
var fms = []catalog.Resource{
	{
		Type:  "aws_fms_policy",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"WAFV2"}}, {Path: "security_service_policy_data.managed_service_data@loggingConfiguration.logDestinationConfigs", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@loggingConfiguration.logDestinationConfigs", Types: logDestinations}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"WAFV2"}}, {Path: "security_service_policy_data.managed_service_data@sampledRequestsEnabledForDefaultActions", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"WAFV2"}}, {Path: "security_service_policy_data.managed_service_data@preProcessRuleGroups.sampledRequestsEnabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"WAFV2"}}, {Path: "security_service_policy_data.managed_service_data@postProcessRuleGroups.sampledRequestsEnabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.logGroup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.logGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.deliveryStream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.deliveryStream", Types: deliveryStreams}},
			},
			// With one firewall for all accounts it stands a level deeper.
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.bucketName", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.logGroup", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.logGroup", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "security_service_policy_data.type", Is: []string{"NETWORK_FIREWALL"}}, {Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.deliveryStream", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "security_service_policy_data.managed_service_data@awsNetworkFirewallConfig.networkFirewallLoggingConfiguration.logDestinationConfigs.logDestination.deliveryStream", Types: deliveryStreams}},
			},
		},
		Doc: "fms_policy",
	},
}

var route53 = []catalog.Resource{
	{
		Type:  "aws_route53_query_log",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "cloudwatch_log_group_arn", Types: logGroups}},
		Doc:   "route53_query_log",
	},
}

var queryLogs = []string{"aws_route53_resolver_query_log_config"}

var route53Resolver = []catalog.Resource{
	{
		Type:  "aws_route53_resolver_query_log_config",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination_arn", Types: logDestinations}},
		Doc:   "route53_resolver_query_log_config",
	},
	{
		// One that another account shares logs to where that account says.
		Type: "aws_route53_resolver_query_log_config_association",
		Copies: []catalog.Copy{{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "resolver_query_log_config_id", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "resolver_query_log_config_id", Types: queryLogs, Declared: true}},
			Note: "queries of the network are logged to where the configuration says",
		}},
		Doc: "route53_resolver_query_log_config_association",
	},
}

var verifiedAccess = []catalog.Resource{
	{
		Type:  "aws_verifiedaccess_instance_logging_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_logs.cloudwatch_logs.log_group", Present: true}, {Path: "access_logs.cloudwatch_logs.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_logs.cloudwatch_logs.log_group", Types: logGroups}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_logs.kinesis_data_firehose.delivery_stream", Present: true}, {Path: "access_logs.kinesis_data_firehose.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_logs.kinesis_data_firehose.delivery_stream", Types: deliveryStreams}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "access_logs.s3.bucket_name", Present: true}, {Path: "access_logs.s3.enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "access_logs.s3.bucket_name", Types: buckets}},
			},
		},
		Doc: "verifiedaccess_instance_logging_configuration",
	},
	{
		Type:  "aws_verifiedaccess_trust_provider",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "native_application_oidc_options.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "oidc_options.client_secret", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "verifiedaccess_trust_provider",
	},
}

var vpcLattice = []catalog.Resource{
	{
		Type:  "aws_vpclattice_access_log_subscription",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "destination_arn", Types: logDestinations}},
		Doc:   "vpclattice_access_log_subscription",
	},
}

var wafClassic = []catalog.Resource{
	{
		Type:  "aws_waf_web_acl",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_destination", Types: deliveryStreams}},
			},
		},
		Doc: "waf_web_acl",
	},
}

var wafRegional = []catalog.Resource{
	{
		Type:  "aws_wafregional_web_acl",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_destination", Types: deliveryStreams}},
			},
		},
		Doc: "wafregional_web_acl",
	},
}

var wafV2 = []catalog.Resource{
	{
		Type:  "aws_wafv2_rule_group",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.visibility_config.sampled_requests_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rules_json@VisibilityConfig.SampledRequestsEnabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "visibility_config.sampled_requests_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
		},
		Doc: "wafv2_rule_group",
	},
	{
		Type:  "aws_wafv2_web_acl",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "visibility_config.sampled_requests_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule.visibility_config.sampled_requests_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "rule_json@VisibilityConfig.SampledRequestsEnabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
		},
		Doc: "wafv2_web_acl",
	},
	{
		Type:  "aws_wafv2_web_acl_logging_configuration",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "log_destination_configs", Types: logDestinations}},
		Doc:   "wafv2_web_acl_logging_configuration",
	},
	{
		Type:  "aws_wafv2_web_acl_rule",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "visibility_config.sampled_requests_enabled", Not: []string{"false"}, Default: "true"}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
		},
		Doc: "wafv2_web_acl_rule",
	},
	{
		Type:  "aws_wafv2_web_acl_rule_group_association",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "visibility_config.sampled_requests_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "the service keeps samples of the requests that it sees",
				Doc:  "https://docs.aws.amazon.com/waf/latest/APIReference/API_GetSampledRequests.html",
			},
		},
		Doc: "wafv2_web_acl_rule_group_association",
	},
}
