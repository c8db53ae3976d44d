package aws

import "github.com/kokunai/kokunai/providers/catalog"

var ecr = []catalog.Resource{
	{Type: "aws_ecr_pull_through_cache_rule", Holds: catalog.Image, Role: catalog.RoleCache, At: regional, Doc: "ecr_pull_through_cache_rule"},
	{
		Type:  "aws_ecr_replication_configuration",
		Holds: catalog.Image,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "replication_configuration.rule.destination",
				At:   catalog.Where{{From: catalog.Argument, Path: "region"}},
				Note: "one configuration copies every repository of the registry that its rules match",
			},
		},
		Doc: "ecr_replication_configuration",
	},
	{Type: "aws_ecr_repository", Holds: catalog.Image, At: regional, Location: []string{"region"}, Doc: "ecr_repository"},
}

var ecrPublic = []catalog.Resource{
	{
		Type:  "aws_ecrpublic_repository",
		Holds: catalog.Image,
		At:    catalog.Where{{From: catalog.Fixed, Location: "us-east-1", Note: "the provider makes public repositories in us-east-1 alone", Doc: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecrpublic_repository"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleCache,
				At:   catalog.Where{{From: catalog.Unbound, Note: "layers of public images are served through CloudFront, whose edges are world-wide", Doc: "https://aws.amazon.com/blogs/aws/amazon-ecr-public-a-new-public-container-registry/"}},
			},
		},
		Names: []string{"repository_name"},
		Doc:   "ecrpublic_repository",
	},
}
