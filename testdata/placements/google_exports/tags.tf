# The location in a tag's name need not be where it is.
resource "google_data_catalog_entry_group" "a" { # at primary us-east1
  entry_group_id = "a"
  region         = "us-east1"
}

resource "google_data_catalog_entry" "a" { # at primary unresolved
  entry_group = google_data_catalog_entry_group.a.id
  entry_id    = "a"
  type        = "FILESET"
}

resource "google_data_catalog_tag" "a" { # at primary unresolved
  parent   = google_data_catalog_entry.a.id
  template = "projects/p/locations/us-east1/tagTemplates/t"

  fields {
    field_name   = "owner"
    string_value = "a"
  }
}
