package google

import (
	"testing"

	"github.com/kokunai/kokunai/providers/catalog"
)

func TestPlace(t *testing.T) {
	for _, tt := range []struct{ in, name, want string }{
		{"", "asia-northeast1", "asia-northeast1"},
		{"", "Asia-Northeast1", "asia-northeast1"},
		{"", "asia-northeast1-a", "asia-northeast1"},
		{"", "us-south1-ai1b", "us-south1"},
		{"", "https://www.googleapis.com/compute/v1/projects/p/zones/asia-northeast2-b", "asia-northeast2"},
		{"", "projects/p/locations/asia-northeast1", "asia-northeast1"},
		{"", "global", "global"},
		{"storage", "ASIA-NORTHEAST1", "asia-northeast1"},
		{"storage", "asia", "ASIA"},
		{"storage", "asia1", "ASIA1"},
		{"bigquery", "us", "US"},
		{"bigquery", "aws-ap-northeast-2", "aws-ap-northeast-2"},
		{"kms", "ASIA1", "asia1"},
		{"spanner", "regional-asia-northeast1", "asia-northeast1"},
		{"spanner", "projects/p/instanceConfigs/asia1", "asia1"},
		{"spanner", "dual-region-japan1", "dual-region-japan1"},
		{"parent", "projects/p/locations/asia-northeast1", "asia-northeast1"},
		{"parent", "projects/p", "global"},
	} {
		if got := place(tt.in, tt.name); got != tt.want {
			t.Errorf("place(%q, %q) = %q, want %q", tt.in, tt.name, got, tt.want)
		}
	}
}

func TestRegions(t *testing.T) {
	x := catalog.NewIndex([]*catalog.Provider{&Provider})
	for _, tt := range []struct{ in, name, want string }{
		{"", "asia-northeast1-c", "JP"},
		{"storage", "ASIA1", "JP"},
		{"storage", "ASIA-NORTHEAST2", "JP"},
		{"kms", "asia1", "JP KR"},
		{"spanner", "asia1", "JP KR"},
		{"spanner", "regional-asia-northeast2", "JP"},
		{"spanner", "dual-region-japan1", "JP"},
		{"kms", "global", ""},
		{"appengine", "us-central", "US"},
		{"appengine", "asia-northeast1", "JP"},
	} {
		_, r := x.Region(&Provider, tt.in, tt.name)
		if r == nil {
			t.Errorf("no region %q in %q", tt.name, tt.in)
			continue
		}
		got := ""
		for i, c := range r.Countries {
			if i > 0 {
				got += " "
			}
			got += c
		}
		if got != tt.want {
			t.Errorf("%q in %q is in %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}

func TestNames(t *testing.T) {
	for _, tt := range []struct{ id, location, name string }{
		{"projects/p/locations/asia-northeast1/keyRings/k", "asia-northeast1", "k"},
		{"projects/p/locations/global/buckets/b", "global", "b"},
		{"https://www.googleapis.com/compute/v1/projects/p/zones/us-east1-b/disks/d", "us-east1", "d"},
		{"projects/p/topics/t", "", "t"},
		{"gs://b/locations/x", "", "b"},
		{"storage.googleapis.com/b", "", "b"},
		{"bigquery.googleapis.com/projects/p/datasets/d", "", "d"},
		{"bq://p.d", "", "d"},
		{"bq://p.d.t", "", "d"},
		{"bq://p", "", ""},
		{"p:d", "", "d"},
		{"my-locations/x", "", "x"},
		{"d", "", "d"},
		{"", "", ""},
	} {
		if got := embedded(tt.id); got != tt.location {
			t.Errorf("embedded(%q) = %q, want %q", tt.id, got, tt.location)
		}
		if got := named(tt.id); got != tt.name {
			t.Errorf("named(%q) = %q, want %q", tt.id, got, tt.name)
		}
	}
}

func TestKeeps(t *testing.T) {
	for _, tt := range []struct {
		prefix, suffix string
		want           bool
	}{
		{"", "", true},
		{"gs://", "", true},
		{"gs://", "/logs", true},
		{"", "/logs", true},
		{"gs://", "-dr", false},
		{"gs://dr-", "", false},
		{"storage.googleapis.com/", "", true},
		{"bigquery.googleapis.com/projects/p/datasets/", "", true},
		{"pubsub.googleapis.com/projects/p/topics/", "", true},
		{"projects/p/locations/asia-northeast1/buckets/", "", true},
		{"//bigquery.googleapis.com/", "", true},
		{"//pubsub.googleapis.com/projects/p/topics/", "", true},
		{"//", "-dr", false},
		{"projects/p/topics/dr-", "", false},
		{"bq://p.", "", true},
		{"bq://p.", ".t", true},
		{"bq://", "", false},
		{"bq://p.d.", "", false},
		{"bq://p.dr_", "", false},
		{"bq://\x00.", ".\x00", true},
		{"projects/\x00/topics/", "", true},
		{"projects/\x00/topics/dr-", "", false},
		{"projects/p/topics/\x00", "", false},
		{"gs://\x00", "", false},
		{"\x00", "", false},
		{"\x00/", "", false},
		{"p.", ".t", false},
		{"", "-dr", false},
	} {
		if got := keeps("", "", tt.prefix, tt.suffix); got != tt.want {
			t.Errorf("keeps(%q, %q) = %t, want %t", tt.prefix, tt.suffix, got, tt.want)
		}
	}
}

func TestKeepsDataset(t *testing.T) {
	for _, tt := range []struct {
		typ, attribute, prefix, suffix string
		want                           bool
	}{
		{"google_bigquery_table", "dataset_id", "p.", ".t", true},
		{"google_bigquery_table", "dataset_id", "\x00.", ".\x00", true},
		{"data.google_bigquery_dataset", "dataset_id", "p.", "", true},
		{"google_bigquery_table", "dataset_id", "p.dr_", ".t", false},
		{"google_bigquery_table", "dataset_id", "p.", "_dr.t", false},
		{"google_bigquery_table", "table_id", "p.d.", "", false},
		{"google_bigquery_table", "dataset_id", "p:", ".t", true},
		{"google_bigquery_dataset", "dataset_id", "\x00:", ".\x00", true},
		{"google_bigquery_dataset", "dataset_id", ":", ".t", false},
		{"google_bigquery_dataset", "dataset_id", "p:d.", "", false},
		{"google_storage_bucket", "name", "p.", "", false},
	} {
		if got := keeps(tt.typ, tt.attribute, tt.prefix, tt.suffix); got != tt.want {
			t.Errorf("keeps(%q, %q, %q, %q) = %t, want %t", tt.typ, tt.attribute, tt.prefix, tt.suffix, got, tt.want)
		}
	}
}
