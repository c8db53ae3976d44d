package google

import "github.com/kokunai/kokunai/providers/catalog"

// Memorystore. A secondary instance is a resource of its own, which another
// configuration may have. Either of the two can name the other, and they change
// places by a switchover: each is told where the other is.
var memcache = []catalog.Resource{
	{Type: "google_memcache_instance", Holds: catalog.Cache, At: regionOrProvider, Location: []string{"region"}, Doc: "memcache_instance"},
}

var redis = []catalog.Resource{
	{
		Type: "google_redis_cluster", Holds: catalog.Cache,
		At: regionOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "automated_backup_config", Present: true}}, At: inMemorystoreCollection},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "cross_cluster_replication_config.secondary_clusters.cluster", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "cross_cluster_replication_config.secondary_clusters.cluster", Types: []string{"google_redis_cluster"}}}},
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "cross_cluster_replication_config.secondary_clusters.cluster", Types: []string{"google_redis_cluster"}}, If: []catalog.Condition{{Path: "cross_cluster_replication_config.secondary_clusters.cluster", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "cross_cluster_replication_config.primary_cluster.cluster", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "cross_cluster_replication_config.primary_cluster.cluster", Types: []string{"google_redis_cluster"}}}},
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "cross_cluster_replication_config.primary_cluster.cluster", Types: []string{"google_redis_cluster"}}, If: []catalog.Condition{{Path: "cross_cluster_replication_config.primary_cluster.cluster", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
		},
		Location: []string{"region"},
		Doc:      "redis_cluster",
	},
	// The provider takes the region of location_id before its own.
	{
		Type: "google_redis_instance", Holds: catalog.Cache,
		At: catalog.Where{
			{From: catalog.Argument, Path: "region"},
			{From: catalog.Argument, Path: "location_id"},
			{From: catalog.ProviderConfig},
		},
		Location: []string{"region"},
		Within:   []string{"location_id"},
		Doc:      "redis_instance",
	},
}

var memorystore = []catalog.Resource{
	{
		Type: "google_memorystore_instance", Holds: catalog.Cache,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "automated_backup_config", Present: true}}, At: inMemorystoreCollection},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "cross_instance_replication_config.secondary_instances.instance", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "cross_instance_replication_config.secondary_instances.instance", Types: []string{"google_memorystore_instance"}}}},
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "cross_instance_replication_config.secondary_instances.instance", Types: []string{"google_memorystore_instance"}}, If: []catalog.Condition{{Path: "cross_instance_replication_config.secondary_instances.instance", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "cross_instance_replication_config.primary_instance.instance", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "cross_instance_replication_config.primary_instance.instance", Types: []string{"google_memorystore_instance"}}}},
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "cross_instance_replication_config.primary_instance.instance", Types: []string{"google_memorystore_instance"}}, If: []catalog.Condition{{Path: "cross_instance_replication_config.primary_instance.instance", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
		},
		Names: []string{"instance_id"},
		Doc:   "memorystore_instance",
	},
}

// inMemorystoreCollection is where backups go: to a collection in the region of
// what is backed up.
var inMemorystoreCollection = catalog.Where{{From: catalog.Own}}
