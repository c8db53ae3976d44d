# What is cached at the edge is everywhere.
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}

resource "google_storage_bucket" "cached" { # at primary asia-northeast1, cache unbound
  name     = "cached"
  location = "asia-northeast1"
}

resource "google_compute_backend_bucket" "cached" {
  name        = "cached"
  bucket_name = google_storage_bucket.cached.name
  enable_cdn  = true
}

resource "google_storage_bucket" "plain" { # at primary asia-northeast1
  name     = "plain"
  location = "asia-northeast1"
}

resource "google_compute_backend_bucket" "plain" {
  name        = "plain"
  bucket_name = google_storage_bucket.plain.name
}

resource "google_compute_backend_service" "cached" { # at cache unbound
  name       = "cached"
  enable_cdn = true
}

resource "google_compute_backend_service" "plain" {
  name       = "plain"
  enable_cdn = false
}

resource "google_network_services_edge_cache_service" "a" { # at cache unbound
  name = "a"

  routing {
    host_rule {
      hosts        = ["example.com"]
      path_matcher = "a"
    }

    path_matcher {
      name = "a"

      route_rule {
        priority = "1"
        origin   = "a"

        match_rule {
          prefix_match = "/"
        }
      }
    }
  }
}

# A route that sends elsewhere keeps nothing.
resource "google_network_services_edge_cache_service" "redirected" {
  name = "redirected"

  routing {
    host_rule {
      hosts        = ["example.com"]
      path_matcher = "p"
    }

    path_matcher {
      name = "p"

      route_rule {
        priority = 1

        match_rule {
          prefix_match = "/old"
        }

        url_redirect {
          path_redirect = "/new"
        }
      }
    }
  }
}

# A route's cache policy is a cache too, and who signs addresses has given a key.
resource "google_compute_url_map" "cached" { # at cache unbound
  name = "cached"

  default_route_action {
    cache_policy {
      cache_mode = "FORCE_CACHE_ALL"
    }
  }
}

resource "google_compute_url_map" "of_a_path" { # at cache unbound
  name            = "of-a-path"
  default_service = "s"

  path_matcher {
    name            = "m"
    default_service = "s"

    path_rule {
      paths = ["/a"]

      route_action {
        cache_policy {
          cache_mode = "CACHE_ALL_STATIC"
        }
      }
    }
  }
}

resource "google_compute_url_map" "plain" {
  name            = "plain"
  default_service = "s"
}

resource "google_compute_backend_bucket_signed_url_key" "a" { # at key unbound
  name           = "a"
  key_value      = "pPsVemX8GM46QVeezid6Rw=="
  backend_bucket = "b"
}

resource "google_compute_backend_service_signed_url_key" "a" { # at key unbound
  name            = "a"
  key_value       = "pPsVemX8GM46QVeezid6Rw=="
  backend_service = "b"
}

# A route can pass the cache by.
resource "google_network_services_edge_cache_service" "passed_by" {
  name = "passed-by"

  routing {
    host_rule {
      hosts        = ["example.com"]
      path_matcher = "a"
    }

    path_matcher {
      name = "a"

      route_rule {
        priority = "1"
        origin   = "a"

        match_rule {
          prefix_match = "/"
        }

        route_action {
          cdn_policy {
            cache_mode = "BYPASS_CACHE"
          }
        }
      }
    }
  }
}

resource "google_network_services_edge_cache_service" "some" { # at cache unbound
  name = "some"

  routing {
    host_rule {
      hosts        = ["example.com"]
      path_matcher = "a"
    }

    path_matcher {
      name = "a"

      route_rule {
        priority = "1"
        origin   = "a"

        match_rule {
          prefix_match = "/api"
        }

        route_action {
          cdn_policy {
            cache_mode = "BYPASS_CACHE"
          }
        }
      }

      route_rule {
        priority = "2"
        origin   = "a"

        match_rule {
          prefix_match = "/"
        }
      }
    }
  }
}
