// Package aws is what kokunai knows of AWS: for every resource type of the
// hashicorp/aws provider, what it keeps and which argument says where.
//
// The tables are data, one file a service. They say nothing of what is allowed
// where, read no Terraform, and are no list of all that AWS offers: a type is
// judged by what it keeps of its user's data, not by what it can do.
package aws

import (
	"slices"
	"strings"

	"github.com/kokunai/kokunai/providers/catalog"
)

// Provider is the AWS provider.
var Provider = catalog.Provider{
	Name:        "aws",
	Sources:     []string{"hashicorp/aws"},
	Title:       "AWS",
	Home:        "US",
	Version:     "6.58.0",
	Docs:        "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/",
	Location:    []string{"region"},
	Env:         []string{"AWS_REGION", "AWS_DEFAULT_REGION"},
	Tags:        []string{"tags", "tags_all"},
	DefaultTags: []string{"default_tags.tags"},
	DefaultAccount: []catalog.DefaultAccount{
		{Path: "assume_role.role_arn", Last: true},
		{Path: "allowed_account_ids"},
	},
	AccountOf:  accountOf,
	Regions:    regions,
	Region:     place,
	Embedded:   embedded,
	Named:      named,
	Keeps:      keeps,
	Services:   services,
	Data:       data,
	Backends:   backends,
	Nothing:    nothing,
	Attributes: attributes,
	Unreviewed: unreviewed,
}

// accountOf is an account's number, by itself or in an ARN.
func accountOf(value string) string {
	if parts := strings.SplitN(value, ":", 6); len(parts) == 6 && parts[0] == "arn" {
		value = parts[4]
	}
	if len(value) != 12 || strings.Trim(value, "0123456789") != "" {
		return ""
	}
	return value
}

// regional is how most types are placed: by their own region argument, which
// came with version 6 of the provider, else by the provider's configuration.
var regional = catalog.Where{
	{From: catalog.Argument, Path: "region"},
	{From: catalog.ProviderConfig},
}

// zoned is regional for types that may be put into one zone of the region. A
// zone matters because a Local Zone can be in another country than its region.
var zoned = catalog.Where{
	{From: catalog.Argument, Path: "availability_zone", Refines: true},
	{From: catalog.Argument, Path: "region"},
	{From: catalog.ProviderConfig},
}

// configured is for types without a region argument: those that were retired
// before version 6 brought it.
var configured = catalog.Where{{From: catalog.ProviderConfig}}

// Types that many others refer to.
var (
	buckets         = []string{"aws_s3_bucket"}
	deliveryStreams = []string{"aws_kinesis_firehose_delivery_stream"}
	functions       = []string{"aws_lambda_alias", "aws_lambda_function"}
	keys            = []string{"aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"}
	kafkaClusters   = []string{"aws_msk_cluster", "aws_msk_serverless_cluster"}
	launchTemplates = []string{"aws_launch_template"}
	logGroups       = []string{"aws_cloudwatch_log_group"}
	queues          = []string{"aws_sqs_queue"}
	searchDomains   = []string{"aws_elasticsearch_domain", "aws_opensearch_domain"}
	streams         = []string{"aws_kinesis_stream"}
	subnets         = []string{"aws_default_subnet", "aws_subnet"}
	topics          = []string{"aws_sns_topic"}
	vaults          = []string{"aws_backup_logically_air_gapped_vault", "aws_backup_vault"}
	warehouses      = []string{"aws_redshift_cluster", "aws_redshiftserverless_namespace"}

	// warehouseServers are what has the address of a warehouse.
	warehouseServers = []string{"aws_redshift_cluster", "aws_redshiftserverless_workgroup"}

	// logDestinations are what most services can deliver their logs to.
	logDestinations = []string{
		"aws_cloudwatch_log_group",
		"aws_kinesis_firehose_delivery_stream",
		"aws_s3_bucket",
	}

	// subscriptionTargets are what log groups can be subscribed to.
	subscriptionTargets = []string{
		"aws_cloudwatch_log_destination",
		"aws_kinesis_firehose_delivery_stream",
		"aws_kinesis_stream",
		"aws_lambda_alias",
		"aws_lambda_function",
	}

	// eventTargets are what EventBridge can deliver events to.
	eventTargets = []string{
		"aws_api_gateway_rest_api",
		"aws_api_gateway_stage",
		"aws_batch_job_queue",
		"aws_cloudwatch_event_api_destination",
		"aws_cloudwatch_event_bus",
		"aws_cloudwatch_log_group",
		"aws_codebuild_project",
		"aws_codepipeline",
		"aws_ecs_cluster",
		"aws_glue_workflow",
		"aws_kinesis_firehose_delivery_stream",
		"aws_kinesis_stream",
		"aws_lambda_alias",
		"aws_lambda_function",
		"aws_redshift_cluster",
		"aws_redshiftserverless_workgroup",
		"aws_sagemaker_pipeline",
		"aws_sfn_state_machine",
		"aws_sns_topic",
		"aws_sqs_queue",
		"aws_timestreamwrite_table",
	}

	dataSyncLocations = []string{
		"aws_datasync_location_azure_blob",
		"aws_datasync_location_efs",
		"aws_datasync_location_fsx_lustre_file_system",
		"aws_datasync_location_fsx_ontap_file_system",
		"aws_datasync_location_fsx_openzfs_file_system",
		"aws_datasync_location_fsx_windows_file_system",
		"aws_datasync_location_hdfs",
		"aws_datasync_location_nfs",
		"aws_datasync_location_object_storage",
		"aws_datasync_location_s3",
		"aws_datasync_location_smb",
	}

	migrationEndpoints = []string{"aws_dms_endpoint", "aws_dms_s3_endpoint"}

	// migrationCaches are those whose address can stand for them.
	migrationCaches = []string{
		"aws_elasticache_cluster",
		"aws_elasticache_replication_group",
		"aws_elasticache_serverless_cache",
		"aws_memorydb_cluster",
	}

	// migrationServers are databases whose address can stand for them.
	migrationServers = []string{
		"aws_db_instance",
		"aws_docdb_cluster",
		"aws_docdb_cluster_instance",
		"aws_neptune_cluster",
		"aws_rds_cluster",
		"aws_rds_cluster_instance",
		"aws_redshift_cluster",
		"aws_redshiftserverless_workgroup",
	}
)

// backends are the places of Terraform's own state.
var backends = []catalog.Resource{
	{
		Type:  "backend.s3",
		Holds: catalog.State,
		At: catalog.Where{
			{From: catalog.Argument, Path: "region"},
			{From: catalog.Unstated, Note: "region is read from the environment"},
		},
		Redirects: []catalog.Redirect{{Path: "endpoint"}, {Path: "endpoints.s3"}},
	},
}

// arn is what an ARN begins with in every partition.
const arn = "arn:"

// arnField gives one of the colon-separated fields of an ARN. The sixth and
// last field keeps the colons that it has itself.
func arnField(id string, n int) string {
	if !strings.HasPrefix(id, arn) {
		return ""
	}
	fields := strings.SplitN(id, ":", 6)
	if n >= len(fields) {
		return ""
	}
	return fields[n]
}

// embedded gives the region field of an ARN. It is empty for a bucket, whose
// ARN carries no region, for what is on an Outpost, which stands at its owner
// whatever region it belongs to, for what only stands for a receiver that may be
// anywhere, and for whatever is no ARN.
func embedded(id string) string {
	name := arnField(id, 5)
	switch arnField(id, 2) {
	case "bedrock":
		// Profiles and routers pass requests on to models of several regions.
		kind, _, _ := strings.Cut(name, "/")
		if strings.HasSuffix(kind, "-profile") || strings.HasSuffix(kind, "prompt-router") {
			return ""
		}
	case "outposts", "s3-outposts":
		return ""
	case "datasync":
		if strings.HasPrefix(name, "location/") {
			return ""
		}
	case "dms":
		if strings.HasPrefix(name, "endpoint:") {
			return ""
		}
	case "events":
		if strings.HasPrefix(name, "api-destination/") {
			return ""
		}
	case "logs":
		if strings.HasPrefix(name, "destination:") || strings.HasPrefix(name, "delivery-destination:") {
			return ""
		}
	}
	return arnField(id, 3)
}

// bucketSchemes are how an address of a bucket begins: that of Amazon S3, those that
// Hadoop has and that of MediaLive.
var bucketSchemes = [...]string{"s3://", "s3a://", "s3n://", "s3ssl://"}

// named gives the bare name in an ARN, an address of a bucket or a bucket's domain.
func named(id string) string {
	for _, scheme := range bucketSchemes {
		if rest, ok := strings.CutPrefix(id, scheme); ok {
			bucket, _, _ := strings.Cut(rest, "/")
			return bucket
		}
	}
	if strings.HasSuffix(id, ".amazonaws.com") {
		if bucket, _, ok := strings.Cut(id, ".s3."); ok {
			return bucket
		}
	}
	name := arnField(id, 5)
	if name == "" {
		return id
	}
	name = strings.TrimSuffix(name, ":*")
	if arnField(id, 2) == "s3" {
		bucket, _, _ := strings.Cut(name, "/")
		return bucket
	}
	// What stands before the first separator is the kind: "table/t", "db:d",
	// "log-group:/a/b". Some services, such as SQS, write the name alone.
	if i := strings.IndexAny(name, "/:"); i >= 0 {
		name = name[i+1:]
	}
	name, _, _ = strings.Cut(name, ":log-stream:")
	return name
}

// keeps reports whether text around one whole reference leaves it the same
// thing. A path behind a bucket is still in that bucket; behind another name it
// may make another name, unless the text before shows that a bucket is meant.
// A version or an alias behind a function is still that function, and a port and
// a path behind a server or an API that server or API.
func keeps(typ, attribute, prefix, suffix string) bool {
	typ = strings.TrimPrefix(typ, "data.")
	if (prefix == "https://" || prefix == "jdbc:redshift://") && addressed(typ, attribute) {
		return suffix == "" || suffix[0] == ':' || suffix[0] == '/'
	}
	if prefix == "" && attribute == "arn" && (typ == "aws_lambda_function" || typ == "awscc_lambda_function") && strings.HasPrefix(suffix, ":") {
		return true
	}
	if prefix == "" && attribute == "execution_arn" && (typ == "aws_api_gateway_rest_api" || typ == "aws_api_gateway_stage") && strings.HasPrefix(suffix, "/") {
		return true
	}
	if prefix == "" && attribute == "prometheus_endpoint" && (typ == "aws_prometheus_workspace" || typ == "awscc_aps_workspace") {
		return suffix == "" || strings.HasPrefix(suffix, "api/") || strings.HasPrefix(suffix, "/api/")
	}
	bucket := typ == "aws_s3_bucket" || typ == "aws_s3_directory_bucket" || typ == "awscc_s3_bucket"
	switch prefix {
	case "":
		if bucket && strings.HasPrefix(suffix, ".s3.") && strings.HasSuffix(suffix, ".amazonaws.com") {
			return true
		}
		if bucket && strings.HasPrefix(suffix, "/") {
			return true
		}
		return suffix == "" || suffix == "/*" || suffix == ":*"
	case "/":
		// A directory that begins with its bucket, as file servers write it.
		return bucket && (suffix == "" || strings.HasPrefix(suffix, "/"))
	case "s3://", "arn:aws:s3:::", "arn:aws-cn:s3:::", "arn:aws-us-gov:s3:::":
		return suffix == "" || strings.HasPrefix(suffix, "/")
	}
	if slices.Contains(bucketSchemes[:], prefix) {
		return bucket && (suffix == "" || strings.HasPrefix(suffix, "/"))
	}
	return false
}

// addressed reports whether an attribute has the address of a server.
func addressed(typ, attribute string) bool {
	attribute, _, _ = strings.Cut(attribute, ".")
	switch typ {
	case "aws_elasticsearch_domain", "aws_opensearch_domain":
		return attribute == "endpoint" || attribute == "endpoint_v2"
	case "aws_redshift_cluster":
		return attribute == "endpoint" || attribute == "dns_name"
	case "aws_redshiftserverless_workgroup", "awscc_redshift_cluster":
		return attribute == "endpoint"
	case "awscc_opensearchservice_domain":
		return attribute == "domain_endpoint" || attribute == "domain_endpoint_v2"
	case "awscc_redshiftserverless_workgroup":
		return attribute == "workgroup"
	}
	return false
}
