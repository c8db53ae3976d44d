package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	cosmosAccount   = []string{"azurerm_cosmosdb_account"}
	inCosmosAccount = catalog.Where{{From: catalog.Reference, Path: "account_name", Types: cosmosAccount}}

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
		},
	},
	{Type: "azurerm_cosmosdb_cassandra_datacenter", Holds: catalog.NoSQL, At: located, Doc: "cosmosdb_cassandra_datacenter"},
	{Type: "azurerm_cosmosdb_cassandra_keyspace", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_cassandra_keyspace"},
	{Type: "azurerm_cosmosdb_cassandra_table", Holds: catalog.NoSQL, At: catalog.Where{{From: catalog.Reference, Path: "cassandra_keyspace_id", Types: []string{"azurerm_cosmosdb_cassandra_keyspace"}}}, Doc: "cosmosdb_cassandra_table"},
	{Type: "azurerm_cosmosdb_gremlin_database", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_gremlin_database"},
	{Type: "azurerm_cosmosdb_gremlin_graph", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_gremlin_graph"},
	{Type: "azurerm_cosmosdb_mongo_collection", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_mongo_collection"},
	{Type: "azurerm_cosmosdb_mongo_database", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_mongo_database"},
	{Type: "azurerm_cosmosdb_postgresql_cluster", Holds: catalog.Relational, At: located, Doc: "cosmosdb_postgresql_cluster"},
	{Type: "azurerm_cosmosdb_sql_container", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_sql_container"},
	{Type: "azurerm_cosmosdb_sql_database", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_sql_database"},
	{Type: "azurerm_cosmosdb_table", Holds: catalog.NoSQL, At: inCosmosAccount, Doc: "cosmosdb_table"},
	{Type: "azurerm_mongo_cluster", Holds: catalog.NoSQL, At: located, Doc: "mongo_cluster"},
}
