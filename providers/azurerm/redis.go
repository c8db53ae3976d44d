package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var redisEnterprise = []string{"azurerm_redis_enterprise_database", "azurerm_redis_enterprise_cluster"}

// Caches.
var redis = []catalog.Resource{
	{
		Type: "azurerm_managed_redis", Holds: catalog.Cache, At: located, Doc: "managed_redis",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Each: "customer_managed_key",
			At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
			Note: "the disks are encrypted with a key of a vault, and nothing says that it must be in their region",
			Doc:  "https://learn.microsoft.com/azure/redis/how-to-encryption",
		}},
	},
	{
		Type: "azurerm_managed_redis_geo_replication", Doc: "managed_redis_geo_replication",
		// Linking is reciprocal: each member keeps what is written to any other.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "managed_redis_id", Types: []string{"azurerm_managed_redis"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "linked_managed_redis_ids", Types: []string{"azurerm_managed_redis"}}},
				Note: "linked caches keep the same data",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "linked_managed_redis_ids", Types: []string{"azurerm_managed_redis"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_redis_id", Types: []string{"azurerm_managed_redis"}}},
				Note: "linked caches keep the same data",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "linked_managed_redis_ids", Types: []string{"azurerm_managed_redis"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "linked_managed_redis_ids", Types: []string{"azurerm_managed_redis"}}},
				Note: "linked caches keep the same data",
			},
		},
	},
	{
		Type: "azurerm_redis_cache", Holds: catalog.Cache, At: located, Doc: "redis_cache",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "redis_configuration.rdb_storage_connection_string", Present: true}, {Path: "redis_configuration.rdb_backup_enabled", Is: []string{"true"}, Default: "false"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redis_configuration.rdb_storage_connection_string", Types: storageAccount}},
				Note: "snapshots of the cache are written to a storage account",
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "redis_configuration.aof_storage_connection_string_0", Present: true}, {Path: "redis_configuration.aof_backup_enabled", Is: []string{"true"}, Default: "false"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redis_configuration.aof_storage_connection_string_0", Types: storageAccount}},
				Note: "every write to the cache is logged in a storage account",
			},
			{
				Role: catalog.RoleBackup,
				If:   []catalog.Condition{{Path: "redis_configuration.aof_storage_connection_string_1", Present: true}, {Path: "redis_configuration.aof_backup_enabled", Is: []string{"true"}, Default: "false"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "redis_configuration.aof_storage_connection_string_1", Types: storageAccount}},
				Note: "every write to the cache is logged in a second storage account",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "redis_configuration.aof_storage_connection_string_0", Present: true}, {Path: "redis_configuration.data_persistence_authentication_method", Not: []string{"ManagedIdentity"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "redis_configuration.aof_storage_connection_string_1", Present: true}, {Path: "redis_configuration.data_persistence_authentication_method", Not: []string{"ManagedIdentity"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "redis_configuration.rdb_storage_connection_string", Present: true}, {Path: "redis_configuration.data_persistence_authentication_method", Not: []string{"ManagedIdentity"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "what signs in is kept with it",
			},
		},
	},
	{Type: "azurerm_redis_enterprise_cluster", Holds: catalog.Cache, At: located},
	{
		Type: "azurerm_redis_enterprise_database", Holds: catalog.Cache, At: catalog.Where{{From: catalog.Reference, Path: "cluster_id", Types: []string{"azurerm_redis_enterprise_cluster"}}},
		// A database that is linked names itself too, and any member takes writes.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				If:   []catalog.Condition{{Path: "linked_database_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "linked_database_id", Types: redisEnterprise}},
				Note: "linked databases keep the same data",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "linked_database_id", Types: redisEnterprise},
				If:   []catalog.Condition{{Path: "linked_database_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "linked_database_id", Types: redisEnterprise}},
				Note: "linked databases keep the same data",
			},
		},
	},
	{
		Type: "azurerm_redis_linked_server", Doc: "redis_linked_server",
		// The role is that of the linked cache.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "target_redis_cache_name", Types: []string{"azurerm_redis_cache"}},
				If:   []catalog.Condition{{Path: "server_role", Not: []string{"Primary"}}},
				At:   catalog.Where{{From: catalog.Argument, Path: "linked_redis_cache_location"}},
				Note: "a linked cache keeps the same data",
			},
			{
				Role: catalog.RoleReplica,
				Of:   &catalog.Source{From: catalog.Reference, Path: "linked_redis_cache_id", Types: []string{"azurerm_redis_cache"}},
				If:   []catalog.Condition{{Path: "server_role", Is: []string{"Primary"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target_redis_cache_name", Types: []string{"azurerm_redis_cache"}}},
				Note: "a linked cache keeps the same data",
			},
		},
	},
}
