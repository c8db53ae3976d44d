# The same name means different places: asia1 is in Japan for Cloud Storage, and
# partly in Korea for Cloud KMS. ASIA is all of the continent.
provider "google" {
  project = "p"
}

resource "google_storage_bucket" "two_cities" {
  name     = "two-cities"
  location = "asia1"
}

resource "google_storage_bucket" "continent" {
  name     = "continent"
  location = "asia" # want "keeps objects in ASIA \\(.*JP.*\\) \\[data-partly-outside\\]"
}

resource "google_kms_key_ring" "ring" {
  name     = "ring"
  location = "asia1"
}

resource "google_kms_crypto_key" "key" {
  name     = "key"
  key_ring = google_kms_key_ring.ring.id # want "google_kms_crypto_key.key keeps keys in asia1 \\(JP, KR\\) \\[data-partly-outside\\]"
}
