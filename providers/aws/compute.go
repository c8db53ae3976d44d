package aws

import "github.com/kokunai/kokunai/providers/catalog"

var lambda = []catalog.Resource{
	{Type: "aws_lambda_function", At: regional, Names: []string{"function_name"}, Location: []string{"region"}, Doc: "lambda_function"},
}

var batch = []catalog.Resource{
	{Type: "aws_batch_job_queue", At: regional, Doc: "batch_job_queue"},
}

var ecs = []catalog.Resource{
	{Type: "aws_ecs_cluster", At: regional, Doc: "ecs_cluster"},
}

var eks = []catalog.Resource{
	{Type: "aws_eks_cluster", Holds: catalog.Other, At: regional, Location: []string{"region"}, Doc: "eks_cluster"},
	{
		Type:  "aws_eks_node_group",
		Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "subnet_ids", Types: subnets, Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Names: []string{"node_group_name"},
		Doc:   "eks_node_group",
	},
}

var elasticBeanstalk = []catalog.Resource{
	{Type: "aws_elastic_beanstalk_environment", Holds: catalog.Block, At: regional, Doc: "elastic_beanstalk_environment"},
}

var stepFunctions = []catalog.Resource{
	{
		Type:  "aws_sfn_state_machine",
		Holds: catalog.Other,
		At:    regional,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "logging_configuration.log_destination", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "logging_configuration.log_destination", Types: logGroups}},
			},
		},
		Doc: "sfn_state_machine",
	},
}

var swf = []catalog.Resource{
	{Type: "aws_swf_domain", Holds: catalog.Other, At: regional, Doc: "swf_domain"},
}

var opsWorks = []catalog.Resource{
	{Type: "aws_opsworks_instance", Holds: catalog.Block, At: configured, Before: "6.0.0"},
}

var gameLift = []catalog.Resource{
	{Type: "aws_gamelift_build", Holds: catalog.Other, At: regional, Doc: "gamelift_build"},
	{Type: "aws_gamelift_script", Holds: catalog.Other, At: regional, Doc: "gamelift_script"},
}
