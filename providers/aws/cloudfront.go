package aws

import "github.com/kokunai/kokunai/providers/catalog"

// What passes through the edge is kept there for a while, wherever viewers are.
var cloudFront = []catalog.Resource{
	{
		Type:  "aws_cloudfront_distribution",
		Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "default_cache_behavior.cache_policy_id", Not: cachingDisabled}, {Path: "enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "ordered_cache_behavior", Present: true}, {Path: "ordered_cache_behavior.cache_policy_id", Not: cachingDisabled}, {Path: "enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "custom_error_response", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_config.bucket", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_config.bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleCache,
				Each: "origin.origin_shield",
				If:   []catalog.Condition{{Path: "enabled", Is: []string{"true"}}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "origin_shield_region"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_cache_behavior.lambda_function_association", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   edgeLogs,
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "default_cache_behavior.lambda_function_association.lambda_arn", Types: functions},
				If:   []catalog.Condition{{Path: "default_cache_behavior.lambda_function_association", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   edgeCode,
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "ordered_cache_behavior.lambda_function_association", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   edgeLogs,
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "ordered_cache_behavior.lambda_function_association.lambda_arn", Types: functions},
				If:   []catalog.Condition{{Path: "ordered_cache_behavior.lambda_function_association", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   edgeCode,
			},
			{
				Role: catalog.RoleLog,
				Each: "default_cache_behavior",
				If:   []catalog.Condition{{Path: "realtime_log_config_arn", Present: true}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "realtime_log_config_arn", Types: []string{"aws_cloudfront_realtime_log_config"}}},
				Note: "requests are logged as they come, to the stream of the log configuration",
			},
			{
				Role: catalog.RoleLog,
				Each: "ordered_cache_behavior",
				If:   []catalog.Condition{{Path: "realtime_log_config_arn", Present: true}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "realtime_log_config_arn", Types: []string{"aws_cloudfront_realtime_log_config"}}},
				Note: "requests are logged as they come, to the stream of the log configuration",
			},
		},
		Doc: "cloudfront_distribution",
	},
	{
		Type:  "aws_cloudfront_distribution_tenant",
		Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
		},
		Doc: "cloudfront_distribution_tenant",
	},
	{
		Type:  "aws_cloudfront_key_value_store",
		Holds: catalog.NoSQL,
		At:    catalog.Where{{From: catalog.Unbound, Note: "the store is global and read at the edge", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html"}},
		Doc:   "cloudfront_key_value_store",
	},
	{
		Type:  "aws_cloudfront_multitenant_distribution",
		Holds: catalog.Cache,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "default_cache_behavior.cache_policy_id", Not: cachingDisabled}, {Path: "enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "cache_behavior", Present: true}, {Path: "cache_behavior.cache_policy_id", Not: cachingDisabled}, {Path: "enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleCache,
				If:   []catalog.Condition{{Path: "custom_error_response", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   nearViewers,
			},
			{
				Role: catalog.RoleCache,
				Each: "origin.origin_shield",
				If:   []catalog.Condition{{Path: "enabled", Is: []string{"true"}}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "origin_shield_region"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "default_cache_behavior.lambda_function_association", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   edgeLogs,
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "default_cache_behavior.lambda_function_association.lambda_function_arn", Types: functions},
				If:   []catalog.Condition{{Path: "default_cache_behavior.lambda_function_association", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   edgeCode,
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "cache_behavior.lambda_function_association", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   edgeLogs,
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cache_behavior.lambda_function_association.lambda_function_arn", Types: functions},
				If:   []catalog.Condition{{Path: "cache_behavior.lambda_function_association", Present: true}, {Path: "enabled", Not: []string{"false"}}},
				At:   edgeCode,
			},
			{
				Role: catalog.RoleLog,
				Each: "default_cache_behavior",
				If:   []catalog.Condition{{Path: "realtime_log_config_arn", Present: true}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "realtime_log_config_arn", Types: []string{"aws_cloudfront_realtime_log_config"}}},
				Note: "requests are logged as they come, to the stream of the log configuration",
			},
			{
				Role: catalog.RoleLog,
				Each: "cache_behavior",
				If:   []catalog.Condition{{Path: "realtime_log_config_arn", Present: true}},
				When: []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "realtime_log_config_arn", Types: []string{"aws_cloudfront_realtime_log_config"}}},
				Note: "requests are logged as they come, to the stream of the log configuration",
			},
		},
		Doc: "cloudfront_multitenant_distribution",
	},
	{
		Type:  "aws_cloudfront_realtime_log_config",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "endpoint.kinesis_stream_config.stream_arn", Types: streams}},
		Doc:   "cloudfront_realtime_log_config",
	},
	{
		Type:  "aws_cloudfront_function",
		Holds: catalog.Image,
		At:    catalog.Where{{From: catalog.Unbound, Note: "a function's code is copied to every edge location", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"}},
		Doc:   "cloudfront_function",
	},
	{
		Type:  "aws_cloudfront_connection_function",
		Holds: catalog.Image,
		At:    catalog.Where{{From: catalog.Unbound, Note: "a function's code is copied to every edge location", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"}},
		Doc:   "cloudfront_connection_function",
	},
}

// nearViewers is where what passes through the edge is kept for a while.
var nearViewers = catalog.Where{{From: catalog.Unbound, Note: "an edge location answers the nearest viewer", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html"}}

// cachingDisabled is the policy of the service's own by which nothing is cached
// (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html);
// pages for errors are cached all the same.
var cachingDisabled = []string{"4135ea2d-6df8-44a3-9df3-4b5a84be39ad"}

// edgeCode is where functions at the edge are.
var edgeCode = catalog.Where{{From: catalog.Unbound, Note: "a function at the edge is copied to the regions near viewers", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html"}}

// edgeLogs is where functions at the edge write what they log.
var edgeLogs = catalog.Where{{From: catalog.Unbound, Note: "a function at the edge writes its log in the region where it ran, near the viewer", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html"}}

var cloudFrontKeyValueStore = []catalog.Resource{
	{
		Type:  "aws_cloudfrontkeyvaluestore_key",
		Holds: catalog.NoSQL,
		At:    catalog.Where{{From: catalog.Unbound, Note: "the store is global and read at the edge", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html"}},
		Doc:   "cloudfrontkeyvaluestore_key",
	},
	{
		Type:  "aws_cloudfrontkeyvaluestore_keys_exclusive",
		Holds: catalog.NoSQL,
		At:    catalog.Where{{From: catalog.Unbound, Note: "the store is global and read at the edge", Doc: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html"}},
		Doc:   "cloudfrontkeyvaluestore_keys_exclusive",
	},
}
