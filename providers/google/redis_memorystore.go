package google

import "github.com/kokunai/kokunai/providers/catalog"

// Memorystore. A secondary instance is a resource of its own.
var memcache = []catalog.Resource{
	{Type: "google_memcache_instance", Holds: catalog.Cache, At: regionOrProvider, Location: []string{"region"}, Doc: "memcache_instance"},
}

var redis = []catalog.Resource{
	{Type: "google_redis_cluster", Holds: catalog.Cache, At: regionOrProvider, Location: []string{"region"}, Doc: "redis_cluster"},
	{Type: "google_redis_instance", Holds: catalog.Cache, At: regionOrProvider, Location: []string{"region"}, Doc: "redis_instance"},
}

var memorystore = []catalog.Resource{
	{Type: "google_memorystore_instance", Holds: catalog.Cache, At: location, Names: []string{"instance_id"}, Doc: "memorystore_instance"},
}
