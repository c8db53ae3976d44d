package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	cosmosAccount     = []string{"azurerm_cosmosdb_account"}
	inCosmosAccount   = catalog.Where{{From: catalog.Reference, Path: "account_name", Types: cosmosAccount}}
	inCosmosContainer = catalog.Where{{From: catalog.Reference, Path: "container_id", Types: []string{"azurerm_cosmosdb_sql_container"}}}

	// Every geo_location has all data. The account's own location only describes
	// it, but where it is one of them it is nearly always the write region and
	// can stand for the place of what is in the account. Only of regions in Japan
	// that is asked: of an account elsewhere every geo_location is a place.
	cosmosPlace = catalog.Where{
		{
			From: catalog.Argument, Path: "location",
			If: []catalog.Condition{
				{Path: "geo_location.failover_priority", Is: []string{"1"}},
				{Path: "location", Is: []string{"japaneast", "Japan East"}},
				{Path: "geo_location.location", Is: []string{"japaneast", "Japan East"}},
			},
		},
		{
			From: catalog.Argument, Path: "location",
			If: []catalog.Condition{
				{Path: "geo_location.failover_priority", Is: []string{"1"}},
				{Path: "location", Is: []string{"japanwest", "Japan West"}},
				{Path: "geo_location.location", Is: []string{"japanwest", "Japan West"}},
			},
		},
		{From: catalog.Argument, Path: "geo_location.location"},
		{From: catalog.Argument, Path: "location"},
	}
)

// Azure Cosmos DB and the clusters sold under its name.
var cosmosDB = []catalog.Resource{
	{
		Type: "azurerm_cosmosdb_account", Holds: catalog.NoSQL, At: cosmosPlace, Doc: "cosmosdb_account",
		// Where the data is, geo_location says.
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				Each: "geo_location",
				If:   []catalog.Condition{{Path: "failover_priority", Is: []string{"0"}}},
				At:   located,
				Note: "the write region is the geo_location of failover priority 0",
			},
			{
				Role: catalog.RoleReplica,
				Each: "geo_location",
				If:   []catalog.Condition{{Path: "failover_priority", Not: []string{"0"}}},
				At:   located,
				Note: "every geo_location holds all data",
			},
			{
				Role: catalog.RoleBackup,
				If: []catalog.Condition{
					{Path: "backup.type", Not: []string{"Continuous"}, Default: "Periodic"},
					{Path: "backup.storage_redundancy", Is: []string{"Geo"}, Default: "Geo"},
				},
				At:   paired,
				Note: "periodic backups are geo-redundant unless storage_redundancy says otherwise",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/cosmos-db/how-to-setup-customer-managed-keys",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "managed_hsm_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_hsm_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a managed HSM, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/cosmos-db/how-to-setup-customer-managed-keys-mhsm",
			},
		},
	},
	// What it keeps is in its data centres.
	{
		Type: "azurerm_cosmosdb_cassandra_cluster", At: located, Doc: "cosmosdb_cassandra_cluster",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			If:   []catalog.Condition{{Path: "external_seed_node_ip_addresses", Present: true}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "data centres that Azure does not manage may stand anywhere"}},
			Note: "the cluster is one with the data centres of the seed nodes, to which keyspaces are replicated",
			Doc:  "https://learn.microsoft.com/azure/managed-instance-apache-cassandra/configure-hybrid-cluster",
		}},
	},
	{
		Type: "azurerm_cosmosdb_cassandra_datacenter", Holds: catalog.NoSQL, At: located, Doc: "cosmosdb_cassandra_datacenter",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "backup_storage_customer_key_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "backup_storage_customer_key_uri", Types: keysOfVaults}},
				Note: "backups are encrypted with a key of a vault, which may be in another region",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "managed_disk_customer_key_uri", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_disk_customer_key_uri", Types: keysOfVaults}},
				Note: "the disks are encrypted with a key of a vault, which may be in another region",
			},
		},
	},
	{Type: "azurerm_cosmosdb_cassandra_keyspace", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_cassandra_keyspace"},
	{Type: "azurerm_cosmosdb_cassandra_table", Holds: catalog.NoSQL, At: catalog.Where{{From: catalog.Reference, Path: "cassandra_keyspace_id", Types: []string{"azurerm_cosmosdb_cassandra_keyspace"}}}, Doc: "cosmosdb_cassandra_table"},
	{Type: "azurerm_cosmosdb_gremlin_database", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_gremlin_database"},
	{Type: "azurerm_cosmosdb_gremlin_graph", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_gremlin_graph"},
	{Type: "azurerm_cosmosdb_mongo_collection", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_mongo_collection"},
	{Type: "azurerm_cosmosdb_mongo_database", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_mongo_database"},
	{
		Type: "azurerm_cosmosdb_postgresql_cluster", Holds: catalog.Relational, At: located, Doc: "cosmosdb_postgresql_cluster",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			Of:   &catalog.Source{From: catalog.Reference, Path: "source_resource_id", Types: []string{"azurerm_cosmosdb_postgresql_cluster"}},
			If:   []catalog.Condition{{Path: "source_resource_id", Present: true}, {Path: "point_in_time_in_utc", Absent: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "a read replica is kept in step with its source",
		}},
	},
	{Type: "azurerm_cosmosdb_sql_container", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_sql_container"},
	{Type: "azurerm_cosmosdb_sql_database", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_sql_database"},
	// The gateway keeps a cache of what is asked for.
	{Type: "azurerm_cosmosdb_sql_dedicated_gateway", Holds: catalog.Cache, At: catalog.Where{{From: catalog.Reference, Path: "cosmosdb_account_id", Types: cosmosAccount}}, Doc: "cosmosdb_sql_dedicated_gateway"},
	// Scripts lie in the container that they work on.
	{Type: "azurerm_cosmosdb_sql_function", Holds: catalog.Image, At: inCosmosContainer, Doc: "cosmosdb_sql_function"},
	{Type: "azurerm_cosmosdb_sql_stored_procedure", Holds: catalog.Image, At: inCosmosAccount, Doc: "cosmosdb_sql_stored_procedure"},
	{Type: "azurerm_cosmosdb_sql_trigger", Holds: catalog.Image, At: inCosmosContainer, Doc: "cosmosdb_sql_trigger"},
	{Type: "azurerm_cosmosdb_table", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_table"},
	{
		Type: "azurerm_mongo_cluster", Holds: catalog.NoSQL, At: located, Doc: "mongo_cluster",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "source_server_id", Types: []string{"azurerm_mongo_cluster"}},
				If:   []catalog.Condition{{Path: "create_mode", Is: []string{"GeoReplica"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "a read replica is kept in step with its source",
			},
			{
				Role: catalog.RoleKey,
				Each: "customer_managed_key",
				At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
			},
		},
	},
}
