# Types of the second provider only.
provider "google-beta" {
  project = "p"
  region  = "asia-northeast1"
}

# No argument says where a machine image goes.
resource "google_compute_machine_image" "a" { # at primary unresolved
  provider        = google-beta
  name            = "a"
  source_instance = "a"
}

# The database is offered in three regions, none of them in Japan.
resource "google_firebase_database_instance" "a" { # at primary asia-southeast1
  provider    = google-beta
  instance_id = "a"
  region      = "asia-southeast1"
}

resource "google_firebase_hosting_site" "a" { # at primary unbound
  provider = google-beta
  site_id  = "a"
}

# A version says how a site answers; it has no files.
resource "google_firebase_hosting_version" "a" {
  provider = google-beta
  site_id  = google_firebase_hosting_site.a.site_id

  config {
    rewrites {
      glob = "**"

      run {
        service_id = "a"
      }
    }
  }
}

resource "google_firebase_hosting_release" "a" { # at primary unbound
  provider     = google-beta
  site_id      = google_firebase_hosting_site.a.site_id
  version_name = google_firebase_hosting_version.a.name
}

resource "google_firebase_hosting_release" "taken_down" {
  provider = google-beta
  site_id  = google_firebase_hosting_site.a.site_id
  type     = "SITE_DISABLE"
}

# A link to a bucket keeps none of its objects.
resource "google_firebase_storage_bucket" "linked" {
  provider  = google-beta
  bucket_id = "b"
}

resource "google_tags_tag_binding_collection" "a" {
  provider           = google-beta
  full_resource_name = "//cloudresourcemanager.googleapis.com/projects/p"
  tags               = { "p/a" = "b" }
}

resource "google_observability_project_settings" "a" { # at log us
  provider                 = google-beta
  location                 = "global"
  default_storage_location = "us"
}

# Requests that go elsewhere than to Google say nothing of a place.
provider "google-beta" {
  alias                        = "elsewhere"
  project                      = "p"
  biglake_hive_custom_endpoint = "https://hive.example.com/"
}

resource "google_biglake_hive_catalog" "elsewhere" { # at primary unresolved
  provider         = google-beta.elsewhere
  name             = "elsewhere"
  location_uri     = "gs://a"
  primary_location = "asia-northeast1"
}

# The bucket has the place; here it is only joined to Firebase.
resource "google_firebase_storage_bucket" "a" {
  provider  = google-beta
  bucket_id = "theirs"
}
