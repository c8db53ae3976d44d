package aws

import "github.com/kokunai/kokunai/providers/catalog"

var openSearch = []catalog.Resource{
	{Type: "aws_opensearch_application", Holds: catalog.Other, At: regional, Doc: "opensearch_application"},
	{
		Type:  "aws_opensearch_domain",
		Holds: catalog.Search,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "log_publishing_options",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_log_group_arn", Types: logGroups}},
			},
		},
		Names: []string{"domain_name"},
		Doc:   "opensearch_domain",
	},
	{
		Type: "aws_opensearch_outbound_connection",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "local_domain_info.domain_name", Types: searchDomains},
				At:   catalog.Where{{From: catalog.Argument, Path: "remote_domain_info.region"}},
				Note: "searches and followed indices pass documents between the two domains",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "remote_domain_info.domain_name", Types: searchDomains},
				At:   catalog.Where{{From: catalog.Argument, Path: "local_domain_info.region"}},
				Note: "searches and followed indices pass documents between the two domains",
			},
		},
		Doc: "opensearch_outbound_connection",
	},
	{Type: "aws_opensearch_package", Holds: catalog.Image, At: regional, Doc: "opensearch_package"},
}

var elasticsearch = []catalog.Resource{
	{
		Type:  "aws_elasticsearch_domain",
		Holds: catalog.Search,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Each: "log_publishing_options",
				If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "cloudwatch_log_group_arn", Types: logGroups}},
			},
		},
		Names: []string{"domain_name"},
		Doc:   "elasticsearch_domain",
	},
}

var openSearchIngestion = []catalog.Resource{
	{
		Type:  "aws_osis_pipeline",
		Holds: catalog.Stream,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				At:   catalog.Where{{From: catalog.Unstated, Note: "the sink stands inside the body of the pipeline"}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_publishing_options.cloudwatch_log_destination.log_group", Present: true}, {Path: "log_publishing_options.is_logging_enabled", Not: []string{"false"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "log_publishing_options.cloudwatch_log_destination.log_group", Types: logGroups}},
			},
		},
		Names: []string{"pipeline_name"},
		Doc:   "osis_pipeline",
	},
}

var openSearchServerless = []catalog.Resource{
	{Type: "aws_opensearchserverless_collection", Holds: catalog.Search, At: regional, Doc: "opensearchserverless_collection"},
}

var cloudSearch = []catalog.Resource{
	{Type: "aws_cloudsearch_domain", Holds: catalog.Search, At: regional, Doc: "cloudsearch_domain"},
}

var kendra = []catalog.Resource{
	{
		Type:  "aws_kendra_data_source",
		Holds: catalog.Search,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_document_enrichment_configuration.pre_extraction_hook_configuration.s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_document_enrichment_configuration.pre_extraction_hook_configuration.s3_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "custom_document_enrichment_configuration.post_extraction_hook_configuration.s3_bucket", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_document_enrichment_configuration.post_extraction_hook_configuration.s3_bucket", Types: buckets}},
			},
			{
				Role: catalog.RoleExport,
				Each: "custom_document_enrichment_configuration.pre_extraction_hook_configuration",
				If:   []catalog.Condition{{Path: "lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "documents go through the function before they are indexed",
			},
			{
				Role: catalog.RoleExport,
				Each: "custom_document_enrichment_configuration.post_extraction_hook_configuration",
				If:   []catalog.Condition{{Path: "lambda_arn", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "lambda_arn", Types: functions}},
				Note: "documents go through the function before they are indexed",
			},
		},
		Doc: "kendra_data_source",
	},
	{Type: "aws_kendra_faq", Holds: catalog.Search, At: regional, Doc: "kendra_faq"},
	{Type: "aws_kendra_index", Holds: catalog.Search, At: regional, Doc: "kendra_index"},
	{Type: "aws_kendra_query_suggestions_block_list", Holds: catalog.Search, At: regional, Doc: "kendra_query_suggestions_block_list"},
	{Type: "aws_kendra_thesaurus", Holds: catalog.Search, At: regional, Doc: "kendra_thesaurus"},
}

var resourceExplorer = []catalog.Resource{
	{Type: "aws_resourceexplorer2_index", Holds: catalog.Search, At: regional, Doc: "resourceexplorer2_index"},
}
