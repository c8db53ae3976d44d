package google

import "github.com/kokunai/kokunai/providers/catalog"

// File systems.
var filestore = []catalog.Resource{
	{Type: "google_filestore_backup", Holds: catalog.Backup, At: location, Doc: "filestore_backup"},
	{
		Type: "google_filestore_instance", Holds: catalog.File,
		At: catalog.Where{
			{From: catalog.Argument, Path: "location"},
			{From: catalog.Argument, Path: "zone"},
			{From: catalog.ProviderConfig, Path: "zone"},
			{From: catalog.ProviderConfig},
		},
		// A standby names what it is a copy of; an active instance names its copy.
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "initial_replication.role", Is: []string{"ACTIVE"}}, {Path: "initial_replication.replicas.peer_instance", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "initial_replication.replicas.peer_instance", Types: []string{"google_filestore_instance"}}}},
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "initial_replication.replicas.peer_instance", Types: []string{"google_filestore_instance"}}, If: []catalog.Condition{{Path: "initial_replication.role", Not: []string{"ACTIVE"}}, {Path: "initial_replication.replicas.peer_instance", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
		},
		Location: []string{"location"},
		Within:   []string{"zone"},
		Doc:      "filestore_instance",
	},
	{Type: "google_filestore_snapshot", Holds: catalog.Backup, At: location, Doc: "filestore_snapshot"},
}

var netapp = []catalog.Resource{
	{Type: "google_netapp_active_directory", Holds: catalog.Secret, At: location, Doc: "netapp_active_directory"},
	{
		Type: "google_netapp_backup", Holds: catalog.Backup,
		At:  catalog.Where{{From: catalog.Reference, Path: "vault_name", Types: []string{"google_netapp_backup_vault"}, Declared: true}},
		Doc: "netapp_backup",
	},
	// A cross-region vault keeps its backups elsewhere than in its own location.
	{
		Type: "google_netapp_backup_vault", Holds: catalog.Backup,
		At: catalog.Where{
			{From: catalog.Argument, Path: "backup_region"},
			{From: catalog.Argument, Path: "location"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "kms_config", Present: true}}, At: netappKey},
		},
		Doc: "netapp_backup_vault",
	},
	// What names a configuration of keys has its key.
	{Type: "google_netapp_kmsconfig", Holds: catalog.Key, Role: catalog.RoleKey, At: catalog.Where{{From: catalog.Reference, Path: "crypto_key_name", Types: keys}}, Doc: "netapp_kmsconfig"},
	{
		Type: "google_netapp_storage_pool", Holds: catalog.File,
		At:     location,
		Within: []string{"zone"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "kms_config", Present: true}}, At: netappKey},
		},
		Doc: "netapp_storage_pool",
	},
	{
		Type: "google_netapp_volume", Holds: catalog.File,
		At:     location,
		Within: []string{"zone"},
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "backup_config.backup_vault", Present: true}, {Path: "backup_config.scheduled_backup_enabled", Not: []string{"false"}}}, At: catalog.Where{{From: catalog.Reference, Path: "backup_config.backup_vault", Types: []string{"google_netapp_backup_vault"}, Declared: true}}},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "hybrid_replication_parameters.hybrid_replication_type", Is: []string{"ONPREM_REPLICATION", "REVERSE_ONPREM_REPLICATION"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "the volume is replicated to a system of the customer's own"}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "cache_parameters", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "what is written into a cache goes to the volume of the customer's own that it caches"}}},
		},
		Doc: "netapp_volume",
	},
	// location is only where the replication is managed; the copy is in the pool that is named.
	{
		Type: "google_netapp_volume_replication",
		At:   location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "volume_name", Types: []string{"google_netapp_volume"}}, At: catalog.Where{{From: catalog.Reference, Path: "destination_volume_parameters.storage_pool", Types: []string{"google_netapp_storage_pool"}}}},
		},
		Doc: "netapp_volume_replication",
	},
	{Type: "google_netapp_volume_snapshot", Holds: catalog.Backup, At: location, Doc: "netapp_volume_snapshot"},
}

var netappKey = catalog.Where{{From: catalog.Reference, Path: "kms_config", Types: []string{"google_netapp_kmsconfig"}, Declared: true}}

var lustre = []catalog.Resource{
	{Type: "google_lustre_instance", Holds: catalog.File, At: location, Names: []string{"instance_id"}, Doc: "lustre_instance"},
}

var parallelstore = []catalog.Resource{
	{Type: "google_parallelstore_instance", Holds: catalog.File, At: location, Names: []string{"instance_id"}, Doc: "parallelstore_instance"},
}

var hypercompute = []catalog.Resource{
	{
		Type: "google_hypercomputecluster_cluster", Holds: catalog.File,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, Each: "storage_resources", If: []catalog.Condition{{Path: "config.new_bucket", Present: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "no argument says where the cluster makes its new bucket"}}},
			{Role: catalog.RolePrimary, Each: "storage_resources", If: []catalog.Condition{{Path: "config.new_filestore", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "config.new_filestore.filestore", Types: []string{"google_filestore_instance"}}}},
			{Role: catalog.RolePrimary, Each: "storage_resources", If: []catalog.Condition{{Path: "config.new_lustre", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "config.new_lustre.lustre", Types: []string{"google_lustre_instance"}}}},
		},
		Names: []string{"cluster_id"},
		Doc:   "hypercomputecluster_cluster",
	},
}
