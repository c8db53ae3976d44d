// Code generated from regions.tsv by go test ./providers -run TestRegionsAreFresh -update. DO NOT EDIT.

package google

import "github.com/kokunai/kokunai/providers/catalog"

var regions = []catalog.Region{
	// The same short name can mean different places to different services (asia1 is in Japan for Cloud Storage, and partly in Korea for Spanner and Cloud KMS), so every service with names of its own has a name space. Regions far from every multi-region have no multi, because Google does not say which one is nearest to them.
	{ID: "africa-south1", Kind: catalog.Regional, Countries: []string{"ZA"}, City: "Johannesburg", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-east1", Kind: catalog.Regional, Countries: []string{"TW"}, City: "Changhua", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-east2", Kind: catalog.Regional, Countries: []string{"HK"}, City: "Hong Kong", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-northeast1", Kind: catalog.Regional, Countries: []string{"JP"}, City: "Tokyo", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-northeast2", Kind: catalog.Regional, Countries: []string{"JP"}, City: "Osaka", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-northeast3", Kind: catalog.Regional, Countries: []string{"KR"}, City: "Seoul", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-south1", Kind: catalog.Regional, Countries: []string{"IN"}, City: "Mumbai", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-south2", Kind: catalog.Regional, Countries: []string{"IN"}, City: "Delhi", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-southeast1", Kind: catalog.Regional, Countries: []string{"SG"}, City: "Jurong West", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-southeast2", Kind: catalog.Regional, Countries: []string{"ID"}, City: "Jakarta", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "asia-southeast3", Kind: catalog.Regional, Countries: []string{"TH"}, City: "Bangkok", Multi: "asia", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "australia-southeast1", Kind: catalog.Regional, Countries: []string{"AU"}, City: "Sydney", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "australia-southeast2", Kind: catalog.Regional, Countries: []string{"AU"}, City: "Melbourne", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-central2", Kind: catalog.Regional, Countries: []string{"PL"}, City: "Warsaw", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-north1", Kind: catalog.Regional, Countries: []string{"FI"}, City: "Hamina", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-north2", Kind: catalog.Regional, Countries: []string{"SE"}, City: "Stockholm", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-southwest1", Kind: catalog.Regional, Countries: []string{"ES"}, City: "Madrid", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west1", Kind: catalog.Regional, Countries: []string{"BE"}, City: "Saint-Ghislain", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west10", Kind: catalog.Regional, Countries: []string{"DE"}, City: "Berlin", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west12", Kind: catalog.Regional, Countries: []string{"IT"}, City: "Turin", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west2", Kind: catalog.Regional, Countries: []string{"GB"}, City: "London", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west3", Kind: catalog.Regional, Countries: []string{"DE"}, City: "Frankfurt", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west4", Kind: catalog.Regional, Countries: []string{"NL"}, City: "Eemshaven", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west6", Kind: catalog.Regional, Countries: []string{"CH"}, City: "Zurich", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west8", Kind: catalog.Regional, Countries: []string{"IT"}, City: "Milan", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "europe-west9", Kind: catalog.Regional, Countries: []string{"FR"}, City: "Paris", Multi: "eu", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "me-central1", Kind: catalog.Regional, Countries: []string{"QA"}, City: "Doha", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "me-central2", Kind: catalog.Regional, Countries: []string{"SA"}, City: "Dammam", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "me-west1", Kind: catalog.Regional, Countries: []string{"IL"}, City: "Tel Aviv", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "northamerica-northeast1", Kind: catalog.Regional, Countries: []string{"CA"}, City: "Montreal", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "northamerica-northeast2", Kind: catalog.Regional, Countries: []string{"CA"}, City: "Toronto", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "northamerica-south1", Kind: catalog.Regional, Countries: []string{"MX"}, City: "Queretaro", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "southamerica-east1", Kind: catalog.Regional, Countries: []string{"BR"}, City: "Osasco", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "southamerica-west1", Kind: catalog.Regional, Countries: []string{"CL"}, City: "Santiago", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-central1", Kind: catalog.Regional, Countries: []string{"US"}, City: "Council Bluffs", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-central2", Kind: catalog.Regional, Countries: []string{"US"}, Multi: "us", Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "us-east1", Kind: catalog.Regional, Countries: []string{"US"}, City: "Moncks Corner", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-east4", Kind: catalog.Regional, Countries: []string{"US"}, City: "Ashburn", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-east5", Kind: catalog.Regional, Countries: []string{"US"}, City: "Columbus", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-east7", Kind: catalog.Regional, Countries: []string{"US"}, Multi: "us", Source: "https://cloud.google.com/sql/pricing"},
	{ID: "us-south1", Kind: catalog.Regional, Countries: []string{"US"}, City: "Dallas", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-west1", Kind: catalog.Regional, Countries: []string{"US"}, City: "The Dalles", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-west2", Kind: catalog.Regional, Countries: []string{"US"}, City: "Los Angeles", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-west3", Kind: catalog.Regional, Countries: []string{"US"}, City: "Salt Lake City", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-west4", Kind: catalog.Regional, Countries: []string{"US"}, City: "Las Vegas", Multi: "us", Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "us-west8", Kind: catalog.Regional, Countries: []string{"US"}, City: "Phoenix", Multi: "us", Source: "https://cloud.google.com/sql/pricing"},

	// Larger than a region, in the spelling that most services use. Google names no members of the largest, only what they exclude (Hong Kong and Indonesia; London and Zurich), so any other country where it has a region of that continent may hold the data.
	{ID: "asia", Kind: catalog.MultiRegion, Countries: []string{"IN", "JP", "KR", "SG", "TH", "TW"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "ca", Kind: catalog.MultiRegion, Countries: []string{"CA"}, Source: "google.golang.org/api discovery documents (endpoints[].location)"},
	{ID: "ch", Kind: catalog.MultiRegion, Countries: []string{"CH"}, Source: "google.golang.org/api discovery documents (endpoints[].location)"},
	{ID: "eu", Kind: catalog.MultiRegion, Countries: []string{"BE", "DE", "ES", "FI", "FR", "IT", "NL", "PL", "SE"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "in", Kind: catalog.MultiRegion, Countries: []string{"IN"}, Source: "google.golang.org/api discovery documents (endpoints[].location)"},
	{ID: "sa", Kind: catalog.MultiRegion, Countries: []string{"SA"}, Source: "google.golang.org/api discovery documents (endpoints[].location)"},
	{ID: "us", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "global", Kind: catalog.Global, Source: "https://docs.cloud.google.com/docs/geography-and-regions"},

	// A parent that names no location is that of a service's global one.
	{ID: "global", In: "parent", Kind: catalog.Global, Source: "Google API resource names: a parent without /locations/ is the global one"},

	// Cloud Storage, whose names of more than one region are in capitals.
	{ID: "ASIA", In: "storage", Kind: catalog.MultiRegion, Countries: []string{"IN", "JP", "KR", "SG", "TH", "TW"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "EU", In: "storage", Kind: catalog.MultiRegion, Countries: []string{"BE", "DE", "ES", "FI", "FR", "IT", "NL", "PL", "SE"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "US", In: "storage", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "ASIA1", In: "storage", Kind: catalog.DualRegion, Countries: []string{"JP"}, Members: []string{"asia-northeast1", "asia-northeast2"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "EUR4", In: "storage", Kind: catalog.DualRegion, Countries: []string{"FI", "NL"}, Members: []string{"europe-north1", "europe-west4"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "EUR5", In: "storage", Kind: catalog.DualRegion, Countries: []string{"BE", "GB"}, Members: []string{"europe-west1", "europe-west2"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "EUR7", In: "storage", Kind: catalog.DualRegion, Countries: []string{"DE", "GB"}, Members: []string{"europe-west2", "europe-west3"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "EUR8", In: "storage", Kind: catalog.DualRegion, Countries: []string{"CH", "DE"}, Members: []string{"europe-west3", "europe-west6"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},
	{ID: "NAM4", In: "storage", Kind: catalog.DualRegion, Countries: []string{"US"}, Members: []string{"us-central1", "us-east1"}, Source: "https://docs.cloud.google.com/storage/docs/locations"},

	// BigQuery, including the other clouds' regions that BigQuery Omni uses.
	{ID: "EU", In: "bigquery", Kind: catalog.MultiRegion, Countries: []string{"BE", "NL"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},
	{ID: "US", In: "bigquery", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},
	{ID: "aws-ap-northeast-2", In: "bigquery", Kind: catalog.Regional, Countries: []string{"KR"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},
	{ID: "aws-ap-southeast-2", In: "bigquery", Kind: catalog.Regional, Countries: []string{"AU"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},
	{ID: "aws-eu-central-1", In: "bigquery", Kind: catalog.Regional, Countries: []string{"DE"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},
	{ID: "aws-eu-west-1", In: "bigquery", Kind: catalog.Regional, Countries: []string{"IE"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},
	{ID: "aws-us-east-1", In: "bigquery", Kind: catalog.Regional, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},
	{ID: "aws-us-west-2", In: "bigquery", Kind: catalog.Regional, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},
	{ID: "azure-eastus2", In: "bigquery", Kind: catalog.Regional, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/bigquery/docs/locations"},

	// Spanner's instance configurations; witnesses count, as they keep the log of writes.
	{ID: "dual-region-australia1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"AU"}, Members: []string{"australia-southeast1", "australia-southeast2"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "dual-region-canada1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"CA"}, Members: []string{"northamerica-northeast1", "northamerica-northeast2"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "dual-region-germany1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"DE"}, Members: []string{"europe-west10", "europe-west3"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "dual-region-india1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"IN"}, Members: []string{"asia-south1", "asia-south2"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "dual-region-japan1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"JP"}, Members: []string{"asia-northeast1", "asia-northeast2"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "asia1", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"JP", "KR"}, Members: []string{"asia-northeast1", "asia-northeast2", "asia-northeast3"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "asia2", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"IN", "SG"}, Members: []string{"asia-south1", "asia-south2", "asia-southeast1"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "eur3", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"BE", "FI", "NL"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "eur5", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"BE", "GB", "NL"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "eur6", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"CH", "DE", "NL"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "eur7", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"DE", "IT"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam3", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam6", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam7", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam8", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam9", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam10", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam11", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam12", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam13", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam14", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"CA", "US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam15", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam16", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam-eur-asia1", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"BE", "TW", "US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},
	{ID: "nam-eur-asia3", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"BE", "NL", "TW", "US"}, Source: "https://docs.cloud.google.com/spanner/docs/instance-configurations"},

	// Firestore.
	{ID: "eur3", In: "firestore", Kind: catalog.MultiRegion, Countries: []string{"BE", "FI", "NL"}, Source: "https://docs.cloud.google.com/firestore/native/docs/locations"},
	{ID: "nam5", In: "firestore", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/firestore/native/docs/locations"},
	{ID: "nam7", In: "firestore", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/firestore/native/docs/locations"},

	// Cloud KMS.
	{ID: "asia1", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"JP", "KR"}, Members: []string{"asia-northeast1", "asia-northeast2", "asia-northeast3"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "europe", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"BE", "CH", "DE", "ES", "FI", "FR", "GB", "IT", "NL", "PL", "SE"}, Source: "https://docs.cloud.google.com/kms/docs/locations (European; members not read, so any country of a European region)"},
	{ID: "eur3", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"BE", "CH", "DE", "ES", "FI", "FR", "GB", "IT", "NL", "PL", "SE"}, Source: "https://docs.cloud.google.com/kms/docs/locations (European; members not read, so any country of a European region)"},
	{ID: "eur4", In: "kms", Kind: catalog.DualRegion, Countries: []string{"FI", "NL"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "eur5", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"BE", "CH", "DE", "ES", "FI", "FR", "GB", "IT", "NL", "PL", "SE"}, Source: "https://docs.cloud.google.com/kms/docs/locations (European; members not read, so any country of a European region)"},
	{ID: "eur6", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"BE", "CH", "DE", "ES", "FI", "FR", "GB", "IT", "NL", "PL", "SE"}, Source: "https://docs.cloud.google.com/kms/docs/locations (European; members not read, so any country of a European region)"},
	{ID: "nam3", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "nam4", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "nam6", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "nam8", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "nam9", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "nam10", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "nam11", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "nam12", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},
	{ID: "nam7", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://docs.cloud.google.com/kms/docs/locations"},

	// App Engine, whose oldest two regions have no number.
	{ID: "us-central", In: "appengine", Kind: catalog.Regional, Countries: []string{"US"}, City: "Council Bluffs", Multi: "us", Source: "https://cloud.google.com/appengine/docs/locations"},
	{ID: "europe-west", In: "appengine", Kind: catalog.Regional, Countries: []string{"BE"}, City: "Saint-Ghislain", Multi: "eu", Source: "https://cloud.google.com/appengine/docs/locations"},

	// Dataproc Metastore.
	{ID: "nam7", In: "metastore", Kind: catalog.MultiRegion, Countries: []string{"US"}, Members: []string{"us-central1", "us-east4"}, Source: "https://cloud.google.com/dataproc-metastore/docs/multi-region-configurations"},

	// Artifact Registry.
	{ID: "europe", In: "artifactregistry", Kind: catalog.MultiRegion, Countries: []string{"BE", "CH", "DE", "ES", "FI", "FR", "GB", "IT", "NL", "PL", "SE"}, Source: "https://docs.cloud.google.com/artifact-registry/docs/repositories/repo-locations (members not named, so any country of a European region)"},

	// Container Registry.
	{ID: "ASIA", In: "containerregistry", Kind: catalog.MultiRegion, Countries: []string{"IN", "JP", "KR", "SG", "TH", "TW"}, Source: "https://cloud.google.com/container-registry/docs/overview"},
	{ID: "EU", In: "containerregistry", Kind: catalog.MultiRegion, Countries: []string{"BE", "DE", "ES", "FI", "FR", "IT", "NL", "PL", "SE"}, Source: "https://cloud.google.com/container-registry/docs/overview"},
	{ID: "US", In: "containerregistry", Kind: catalog.MultiRegion, Countries: []string{"US"}, Source: "https://cloud.google.com/container-registry/docs/overview"},
}
