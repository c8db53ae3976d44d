package aws

import "github.com/kokunai/kokunai/providers/catalog"

var detective = []catalog.Resource{
	{Type: "aws_detective_graph", Holds: catalog.Log, At: regional, Doc: "detective_graph"},
	{
		Type:  "aws_detective_invitation_accepter",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "what the account logs goes into the graph that it is invited to",
				Doc:  "https://docs.aws.amazon.com/detective/latest/APIReference/API_AcceptInvitation.html",
			},
		},
		Doc: "detective_invitation_accepter",
	},
	{
		Type:  "aws_detective_member",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email_address", Present: true}},
				At:   regional,
				Note: "the address of who is invited is kept",
			},
		},
		Doc: "detective_member",
	},
	{
		Type:  "aws_detective_organization_admin_account",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "the account that is made the administrator has the service switched on in the region",
				Doc:  "https://docs.aws.amazon.com/detective/latest/APIReference/API_EnableOrganizationAdminAccount.html",
			},
		},
		Doc: "detective_organization_admin_account",
	},
	{
		Type:  "aws_detective_organization_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
		},
		Doc: "detective_organization_configuration",
	},
}

var guardDuty = []catalog.Resource{
	{Type: "aws_guardduty_detector", Holds: catalog.Log, At: regional, Doc: "guardduty_detector"},
	{
		Type: "aws_guardduty_detector_feature",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "detector_id", Types: []string{"aws_guardduty_detector"}},
				If:   []catalog.Condition{{Path: "name", Is: []string{"AI_ANALYST"}}, {Path: "status", Is: []string{"ENABLED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads the examination of findings over the regions of its area"}},
				Doc:  "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-investigation.html",
			},
		},
		Doc: "guardduty_detector_feature",
	},
	{
		Type:  "aws_guardduty_member",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email", Present: true}},
				At:   regional,
				Note: "the address of who is invited is kept",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "email", Present: true}, {Path: "invite", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Fixed, Location: "us-east-1"}},
				Note: "the address of an invited account is verified in us-east-1 alone",
				Doc:  "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_invitations.html",
			},
		},
		Doc: "guardduty_member",
	},
	{
		Type: "aws_guardduty_member_detector_feature",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "detector_id", Types: []string{"aws_guardduty_detector"}},
				If:   []catalog.Condition{{Path: "name", Is: []string{"AI_ANALYST"}}, {Path: "status", Is: []string{"ENABLED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads the examination of findings over the regions of its area"}},
				Doc:  "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-investigation.html",
			},
		},
		Doc: "guardduty_member_detector_feature",
	},
	{
		Type:  "aws_guardduty_publishing_destination",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At: catalog.Where{
			{From: catalog.Reference, Path: "destination_arn", Types: buckets},
			{From: catalog.Reference, Path: "kms_key_arn", Types: keys, Note: "findings are encrypted with a key of the region that the bucket is in", Doc: "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html"},
		},
		Doc: "guardduty_publishing_destination",
	},
	{
		Type:  "aws_guardduty_organization_admin_account",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "the account that is made the administrator has the service switched on in the region",
				Doc:  "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html",
			},
		},
		Doc: "guardduty_organization_admin_account",
	},
	{
		Type:  "aws_guardduty_organization_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable_organization_members", Is: []string{"ALL", "NEW"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
			{
				Role:   catalog.RoleLog,
				If:     []catalog.Condition{{Path: "auto_enable", Is: []string{"true"}}},
				At:     configured,
				Before: "6.0.0",
				Note:   "accounts that join the organization have the service switched on in the region",
			},
		},
		Doc: "guardduty_organization_configuration",
	}, {
		Type: "aws_guardduty_organization_configuration_feature",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "detector_id", Types: []string{"aws_guardduty_detector"}},
				If:   []catalog.Condition{{Path: "name", Is: []string{"AI_ANALYST"}}, {Path: "auto_enable", Is: []string{"ALL", "NEW"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service spreads the examination of findings over the regions of its area"}},
				Doc:  "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-investigation.html",
			},
		},
		Doc: "guardduty_organization_configuration_feature",
	},
}

var macie = []catalog.Resource{
	// What was found, and in which object, is kept for ninety days.
	{Type: "aws_macie2_account", Holds: catalog.Log, At: regional, Doc: "macie2_account"},
	{
		Type:  "aws_macie2_member",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email", Present: true}},
				At:   regional,
				Note: "the address of who is invited is kept",
			},
		},
		Doc: "macie2_member",
	},
	{
		Type:  "aws_macie2_classification_export_configuration",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		At:    catalog.Where{{From: catalog.Reference, Path: "s3_destination.bucket_name", Types: buckets}},
		Doc:   "macie2_classification_export_configuration",
	},
	{Type: "aws_macie2_classification_job", Holds: catalog.Log, At: regional, Doc: "macie2_classification_job"},
	{
		Type:  "aws_macie2_organization_admin_account",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "the account that is made the administrator has the service switched on in the region",
				Doc:  "https://docs.aws.amazon.com/macie/latest/APIReference/admin.html",
			},
		},
		Doc: "macie2_organization_admin_account",
	},
	{
		Type:  "aws_macie2_organization_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
		},
		Doc: "macie2_organization_configuration",
	},
}

var securityHub = []catalog.Resource{
	{Type: "aws_securityhub_account", Holds: catalog.Log, At: regional, Doc: "securityhub_account"},
	{
		Type:  "aws_securityhub_member",
		Holds: catalog.Other,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "email", Present: true}},
				At:   regional,
				Note: "the address of who is invited is kept",
			},
		},
		Doc: "securityhub_member",
	},
	{Type: "aws_securityhub_account_v2", Holds: catalog.Log, At: regional, Doc: "securityhub_account_v2"},
	{Type: "aws_securityhub_aggregator_v2", Holds: catalog.Log, At: regional, Doc: "securityhub_aggregator_v2"},
	{
		Type: "aws_securityhub_automation_rule_v2",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "action.type", Is: []string{"EXTERNAL_INTEGRATION"}}, {Path: "rule_status", Not: []string{"DISABLED"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "tickets with findings are in the account of a SaaS vendor"}},
			},
		},
		Doc: "securityhub_automation_rule_v2",
	},
	{
		Type:  "aws_securityhub_configuration_policy",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration_policy.service_enabled", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that the policy is given to have the service switched on in the region",
				Doc:  "https://docs.aws.amazon.com/securityhub/latest/userguide/configuration-policies-overview.html",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "configuration_policy.service_enabled", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service is also switched on in the regions that are linked to this one", Doc: "https://docs.aws.amazon.com/securityhub/latest/userguide/configuration-policies-overview.html"}},
			},
		},
		Doc: "securityhub_configuration_policy",
	},
	{
		Type: "aws_securityhub_connector_v2",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Each: "connector_provider.jira_cloud",
				At:   catalog.Where{{From: catalog.Unstated, Note: "tickets with findings are in the account of a SaaS vendor"}},
			},
			{
				Role: catalog.RoleExport,
				Each: "connector_provider.service_now",
				At:   catalog.Where{{From: catalog.Unstated, Note: "tickets with findings are in the account of a SaaS vendor"}},
			},
		},
		Doc: "securityhub_connector_v2",
	},
	{
		Type:  "aws_securityhub_finding_aggregator",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "linking_mode", Not: []string{"NO_REGIONS"}}},
				At:   regional,
				Note: "findings of the linked regions are copied into this one",
			},
		},
		Doc: "securityhub_finding_aggregator",
	},
	{
		Type:  "aws_securityhub_organization_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
		},
		Doc: "securityhub_organization_configuration",
	},
	{
		Type:  "aws_securityhub_organization_admin_account",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				At:   regional,
				Note: "the account that is made the administrator has the service switched on in the region",
				Doc:  "https://docs.aws.amazon.com/securityhub/latest/userguide/designate-orgs-admin-account.html",
			},
		},
		Doc: "securityhub_organization_admin_account",
	},
}

var securityLake = []catalog.Resource{
	{Type: "aws_securitylake_aws_log_source", Holds: catalog.Log, At: catalog.Where{{From: catalog.Argument, Path: "source.regions"}}, Doc: "securitylake_aws_log_source"},
	{Type: "aws_securitylake_custom_log_source", Holds: catalog.Log, At: regional, Doc: "securitylake_custom_log_source"},
	{
		Type:  "aws_securitylake_data_lake",
		Holds: catalog.Log,
		At:    catalog.Where{{From: catalog.Argument, Path: "configuration.region"}},
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Each: "configuration.replication_configuration",
				At:   catalog.Where{{From: catalog.Argument, Path: "regions"}},
			},
		},
		Doc: "securitylake_data_lake",
	},
	{
		Type:  "aws_securitylake_subscriber_notification",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "configuration.https_notification_configuration.authorization_api_key_value", Present: true}},
				At:   regional,
				Note: "the secret that is given here is kept",
			},
		},
		Doc: "securitylake_subscriber_notification",
	},
}

var appFabric = []catalog.Resource{
	{Type: "aws_appfabric_app_authorization", Holds: catalog.Secret, At: regional, Doc: "appfabric_app_authorization"},
	{
		Type:  "aws_appfabric_app_authorization_connection",
		Holds: catalog.Secret,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "auth_request.code", Present: true}},
				At:   regional,
				Note: "the connection keeps the tokens that it gets for the code",
			},
		},
		Doc: "appfabric_app_authorization_connection",
	},
	{Type: "aws_appfabric_app_bundle", Holds: catalog.Log, At: regional, Doc: "appfabric_app_bundle"},
	{
		Type:  "aws_appfabric_ingestion_destination",
		Holds: catalog.Log,
		Role:  catalog.RoleLog,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "destination_configuration.audit_log.destination.s3_bucket.bucket_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_configuration.audit_log.destination.s3_bucket.bucket_name", Types: buckets}},
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "destination_configuration.audit_log.destination.firehose_stream.stream_name", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "destination_configuration.audit_log.destination.firehose_stream.stream_name", Types: deliveryStreams}},
			},
		},
		Doc: "appfabric_ingestion_destination",
	},
}

var inspector = []catalog.Resource{
	{Type: "aws_inspector2_enabler", Holds: catalog.Log, At: regional, Doc: "inspector2_enabler"},
	{
		Type:  "aws_inspector2_organization_configuration",
		Holds: catalog.Log,
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable.code_repository", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable.ec2", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable.ecr", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "auto_enable.lambda", Is: []string{"true"}}},
				At:   regional,
				Note: "accounts that join the organization have the service switched on in the region",
			},
		},
		Doc: "inspector2_organization_configuration",
	},
}

var accessAnalyzer = []catalog.Resource{
	{Type: "aws_accessanalyzer_analyzer", Holds: catalog.Log, At: regional, Doc: "accessanalyzer_analyzer"},
}
