package google

import "github.com/kokunai/kokunai/providers/catalog"

// Other vendors' systems in Google's data centres.
var oracle = []catalog.Resource{
	// A peer in another region is a standby of what it is made from, which can become
	// the primary one, and can get its automatic backups.
	{
		Type: "google_oracle_database_autonomous_database", Holds: catalog.Relational,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, Of: &catalog.Source{From: catalog.Reference, Path: "source_config.autonomous_database", Types: []string{"google_oracle_database_autonomous_database"}}, If: []catalog.Condition{{Path: "source_config.automatic_backups_replication_enabled", Is: []string{"true"}}}, At: location},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "source_config.autonomous_database", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "source_config.autonomous_database", Types: []string{"google_oracle_database_autonomous_database"}}}},
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "source_config.autonomous_database", Types: []string{"google_oracle_database_autonomous_database"}}, If: []catalog.Condition{{Path: "source_config.autonomous_database", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "properties.customer_contacts", Present: true}}, At: toldToOracle},
		},
		Names: []string{"autonomous_database_id"},
		Doc:   "oracle_database_autonomous_database",
	},
	{Type: "google_oracle_database_cloud_exadata_infrastructure", Holds: catalog.Relational, At: location, Names: []string{"cloud_exadata_infrastructure_id"}, Copies: []catalog.Copy{{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "properties.customer_contacts", Present: true}}, At: toldToOracle}}, Doc: "oracle_database_cloud_exadata_infrastructure"},
	{Type: "google_oracle_database_cloud_vm_cluster", Holds: catalog.Relational, At: location, Names: []string{"cloud_vm_cluster_id"}, Copies: []catalog.Copy{{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "properties.diagnostics_data_collection_options.incident_logs_enabled", Is: []string{"true"}}}, At: incidentLogs}}, Doc: "oracle_database_cloud_vm_cluster"},
	{
		Type: "google_oracle_database_db_system", Holds: catalog.Relational,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "properties.data_collection_options.is_incident_logs_enabled", Is: []string{"true"}}}, At: incidentLogs},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "properties.db_home.is_unified_auditing_enabled", Is: []string{"true"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "who does what is recorded in the database"},
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "properties.db_home.database.properties.db_backup_config.auto_backup_enabled", Not: []string{"false"}}, {Path: "properties.db_home.database.properties.db_backup_config.backup_destination_details.type", Is: []string{"NFS", "RECOVERY_APPLIANCE"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "backups go to a system of the customer's own"}}},
		},
		Names: []string{"db_system_id"},
		Doc:   "oracle_database_db_system",
	},
	{Type: "google_oracle_database_exadb_vm_cluster", Holds: catalog.Relational, At: location, Names: []string{"exadb_vm_cluster_id"}, Copies: []catalog.Copy{{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "properties.data_collection_options.is_incident_logs_enabled", Is: []string{"true"}}}, At: incidentLogs}}, Doc: "oracle_database_exadb_vm_cluster"},
	{Type: "google_oracle_database_exascale_db_storage_vault", Holds: catalog.Block, At: location, Names: []string{"exascale_db_storage_vault_id"}, Doc: "oracle_database_exascale_db_storage_vault"},
	{
		Type: "google_oracle_database_goldengate_connection", Holds: catalog.Secret,
		Copies: []catalog.Copy{
			// Each credential may as well be named, as a version of a secret, or none is given.
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.amazon_kinesis_connection_properties.secret_access_key_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.amazon_redshift_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.amazon_s3_connection_properties.secret_access_key_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.azure_data_lake_storage_connection_properties.account_key_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.azure_data_lake_storage_connection_properties.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.azure_data_lake_storage_connection_properties.sas_token_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.azure_synapse_analytics_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.databricks_connection_properties.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.databricks_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.db2_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.db2_connection_properties.ssl_client_keystash_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.db2_connection_properties.ssl_client_keystoredb_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.elasticsearch_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.goldengate_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.google_big_query_connection_properties.service_account_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.google_cloud_storage_connection_properties.service_account_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.google_pubsub_connection_properties.service_account_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.iceberg_connection_properties.catalog.polaris_iceberg_catalog.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.iceberg_connection_properties.storage.amazon_s3_iceberg_storage.secret_access_key_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.iceberg_connection_properties.storage.azure_data_lake_storage_iceberg_storage.account_key_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.iceberg_connection_properties.storage.google_cloud_storage_iceberg_storage.service_account_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.java_message_service_connection_properties.jndi_security_credentials_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.java_message_service_connection_properties.key_store_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.java_message_service_connection_properties.key_store_password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.java_message_service_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.java_message_service_connection_properties.ssl_key_password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.kafka_connection_properties.key_store_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.kafka_connection_properties.key_store_password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.kafka_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.kafka_connection_properties.ssl_key_password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.kafka_schema_registry_connection_properties.key_store_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.kafka_schema_registry_connection_properties.key_store_password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.kafka_schema_registry_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.kafka_schema_registry_connection_properties.ssl_key_password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.microsoft_fabric_connection_properties.client_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.microsoft_sqlserver_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.mongodb_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.mongodb_connection_properties.tls_certificate_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.mongodb_connection_properties.tls_certificate_key_file_password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.mysql_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.mysql_connection_properties.ssl_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.oci_object_storage_connection_properties.private_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.oci_object_storage_connection_properties.private_key_passphrase_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.oracle_ai_data_platform_connection_properties.private_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.oracle_ai_data_platform_connection_properties.private_key_passphrase_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.oracle_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.oracle_connection_properties.wallet_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.oracle_nosql_connection_properties.private_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.oracle_nosql_connection_properties.private_key_passphrase_secret", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.postgresql_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.postgresql_connection_properties.ssl_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.redis_connection_properties.key_store_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.redis_connection_properties.key_store_password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.redis_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.snowflake_connection_properties.password", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.snowflake_connection_properties.private_key_file", Present: true}}, At: location},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "properties.snowflake_connection_properties.private_key_passphrase_secret", Present: true}}, At: location},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "properties.amazon_kinesis_connection_properties", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "the stream is in AWS, in the region that aws_region names, else in us-west-1"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "properties.amazon_s3_connection_properties", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "the bucket is in AWS"}}},
			// What can only be written to. A database may as well be read from.
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "properties.connection_type", Is: []string{"AMAZON_REDSHIFT", "AZURE_DATA_LAKE_STORAGE", "AZURE_SYNAPSE_ANALYTICS", "DATABRICKS", "ELASTICSEARCH", "GOOGLE_BIGQUERY", "GOOGLE_CLOUD_STORAGE", "GOOGLE_PUBSUB", "HDFS", "MICROSOFT_FABRIC", "OCI_OBJECT_STORAGE", "ORACLE_AI_DATA_PLATFORM", "ORACLE_NOSQL", "REDIS", "SNOWFLAKE"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "changes are written to a store that is known by its address or credentials alone"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "properties.iceberg_connection_properties.storage.google_cloud_storage_iceberg_storage.bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "properties.iceberg_connection_properties.storage.google_cloud_storage_iceberg_storage.bucket", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "properties.iceberg_connection_properties.storage.amazon_s3_iceberg_storage", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "the bucket is in AWS"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "properties.iceberg_connection_properties.storage.azure_data_lake_storage_iceberg_storage", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "the account is in Azure"}}},
		},
		Names: []string{"goldengate_connection_id"},
		Doc:   "oracle_database_goldengate_connection",
	},
	{Type: "google_oracle_database_goldengate_deployment", Holds: catalog.Stream, At: location, Names: []string{"goldengate_deployment_id"}, Doc: "oracle_database_goldengate_deployment"},
}

var vmware = []catalog.Resource{
	{Type: "google_vmwareengine_cluster", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "parent", Types: []string{"google_vmwareengine_private_cloud"}}}, Doc: "vmwareengine_cluster"},
	// location is where the datastore is mounted from; the blocks are in the file
	// system behind it.
	{
		Type: "google_vmwareengine_datastore", Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Reference, Path: "nfs_datastore.google_file_service.filestore_instance", Types: []string{"google_filestore_instance"}},
			{From: catalog.Reference, Path: "nfs_datastore.google_file_service.netapp_volume", Types: []string{"google_netapp_volume"}},
			{From: catalog.Unstated, Note: "the file system belongs to somebody else and is known by its addresses alone"},
		},
		Doc: "vmwareengine_datastore",
	},
	{Type: "google_vmwareengine_private_cloud", Holds: catalog.Block, At: location, Doc: "vmwareengine_private_cloud"},
}

var incidentLogs = catalog.Where{{From: catalog.Unstated, Note: "Oracle collects logs and traces of incidents, and no argument says where it keeps them", Doc: "https://docs.oracle.com/en-us/iaas/tools/dotnet/latest/api/Oci.DatabaseService.Models.DataCollectionOptions.html"}}

// What Oracle tells of its databases and machines it sends to people itself.
var toldToOracle = catalog.Where{{From: catalog.Unstated, Note: "addresses of contacts are passed on to Oracle, and no argument says where it keeps them"}}
