package google

import "github.com/kokunai/kokunai/providers/catalog"

// The countries of the largest multi-regions. Google names no members of them,
// only what they exclude (Hong Kong and Indonesia; London and Zurich), so any
// other country where it has a region of that continent may hold the data.
var (
	asia   = []string{"IN", "JP", "KR", "SG", "TH", "TW"}
	europe = []string{"BE", "DE", "ES", "FI", "FR", "IT", "NL", "PL", "SE"}
)

// regions are the locations of Google Cloud. The same short name can mean
// different places to different services ("asia1" is in Japan for Cloud
// Storage, and partly in Korea for Spanner and Cloud KMS), so every service
// with names of its own has a name space; the general one comes first.
//
// Regions far from every multi-region have no Multi, because Google does not
// say which one is nearest to them.
var regions = []catalog.Region{
	{ID: "africa-south1", Kind: catalog.Regional, Countries: []string{"ZA"}, City: "Johannesburg"},
	{ID: "asia-east1", Kind: catalog.Regional, Countries: []string{"TW"}, City: "Changhua", Multi: "asia"},
	{ID: "asia-east2", Kind: catalog.Regional, Countries: []string{"HK"}, City: "Hong Kong", Multi: "asia"},
	{ID: "asia-northeast1", Kind: catalog.Regional, Countries: []string{"JP"}, City: "Tokyo", Multi: "asia"},
	{ID: "asia-northeast2", Kind: catalog.Regional, Countries: []string{"JP"}, City: "Osaka", Multi: "asia"},
	{ID: "asia-northeast3", Kind: catalog.Regional, Countries: []string{"KR"}, City: "Seoul", Multi: "asia"},
	{ID: "asia-south1", Kind: catalog.Regional, Countries: []string{"IN"}, City: "Mumbai", Multi: "asia"},
	{ID: "asia-south2", Kind: catalog.Regional, Countries: []string{"IN"}, City: "Delhi", Multi: "asia"},
	{ID: "asia-southeast1", Kind: catalog.Regional, Countries: []string{"SG"}, City: "Jurong West", Multi: "asia"},
	{ID: "asia-southeast2", Kind: catalog.Regional, Countries: []string{"ID"}, City: "Jakarta", Multi: "asia"},
	{ID: "asia-southeast3", Kind: catalog.Regional, Countries: []string{"TH"}, City: "Bangkok", Multi: "asia"},
	{ID: "australia-southeast1", Kind: catalog.Regional, Countries: []string{"AU"}, City: "Sydney"},
	{ID: "australia-southeast2", Kind: catalog.Regional, Countries: []string{"AU"}, City: "Melbourne"},
	{ID: "europe-central2", Kind: catalog.Regional, Countries: []string{"PL"}, City: "Warsaw", Multi: "eu"},
	{ID: "europe-north1", Kind: catalog.Regional, Countries: []string{"FI"}, City: "Hamina", Multi: "eu"},
	{ID: "europe-north2", Kind: catalog.Regional, Countries: []string{"SE"}, City: "Stockholm", Multi: "eu"},
	{ID: "europe-southwest1", Kind: catalog.Regional, Countries: []string{"ES"}, City: "Madrid", Multi: "eu"},
	{ID: "europe-west1", Kind: catalog.Regional, Countries: []string{"BE"}, City: "Saint-Ghislain", Multi: "eu"},
	{ID: "europe-west10", Kind: catalog.Regional, Countries: []string{"DE"}, City: "Berlin", Multi: "eu"},
	{ID: "europe-west12", Kind: catalog.Regional, Countries: []string{"IT"}, City: "Turin", Multi: "eu"},
	{ID: "europe-west2", Kind: catalog.Regional, Countries: []string{"GB"}, City: "London", Multi: "eu"},
	{ID: "europe-west3", Kind: catalog.Regional, Countries: []string{"DE"}, City: "Frankfurt", Multi: "eu"},
	{ID: "europe-west4", Kind: catalog.Regional, Countries: []string{"NL"}, City: "Eemshaven", Multi: "eu"},
	{ID: "europe-west6", Kind: catalog.Regional, Countries: []string{"CH"}, City: "Zurich", Multi: "eu"},
	{ID: "europe-west8", Kind: catalog.Regional, Countries: []string{"IT"}, City: "Milan", Multi: "eu"},
	{ID: "europe-west9", Kind: catalog.Regional, Countries: []string{"FR"}, City: "Paris", Multi: "eu"},
	{ID: "me-central1", Kind: catalog.Regional, Countries: []string{"QA"}, City: "Doha"},
	{ID: "me-central2", Kind: catalog.Regional, Countries: []string{"SA"}, City: "Dammam"},
	{ID: "me-west1", Kind: catalog.Regional, Countries: []string{"IL"}, City: "Tel Aviv"},
	{ID: "northamerica-northeast1", Kind: catalog.Regional, Countries: []string{"CA"}, City: "Montreal", Multi: "us"},
	{ID: "northamerica-northeast2", Kind: catalog.Regional, Countries: []string{"CA"}, City: "Toronto", Multi: "us"},
	{ID: "northamerica-south1", Kind: catalog.Regional, Countries: []string{"MX"}, City: "Queretaro", Multi: "us"},
	{ID: "southamerica-east1", Kind: catalog.Regional, Countries: []string{"BR"}, City: "Osasco"},
	{ID: "southamerica-west1", Kind: catalog.Regional, Countries: []string{"CL"}, City: "Santiago"},
	{ID: "us-central1", Kind: catalog.Regional, Countries: []string{"US"}, City: "Council Bluffs", Multi: "us"},
	{ID: "us-central2", Kind: catalog.Regional, Countries: []string{"US"}, Multi: "us"},
	{ID: "us-central6", Kind: catalog.Regional, Countries: []string{"US"}, Multi: "us"},
	{ID: "us-east1", Kind: catalog.Regional, Countries: []string{"US"}, City: "Moncks Corner", Multi: "us"},
	{ID: "us-east4", Kind: catalog.Regional, Countries: []string{"US"}, City: "Ashburn", Multi: "us"},
	{ID: "us-east5", Kind: catalog.Regional, Countries: []string{"US"}, City: "Columbus", Multi: "us"},
	{ID: "us-east7", Kind: catalog.Regional, Countries: []string{"US"}, Multi: "us"},
	{ID: "us-south1", Kind: catalog.Regional, Countries: []string{"US"}, City: "Dallas", Multi: "us"},
	{ID: "us-west1", Kind: catalog.Regional, Countries: []string{"US"}, City: "The Dalles", Multi: "us"},
	{ID: "us-west2", Kind: catalog.Regional, Countries: []string{"US"}, City: "Los Angeles", Multi: "us"},
	{ID: "us-west3", Kind: catalog.Regional, Countries: []string{"US"}, City: "Salt Lake City", Multi: "us"},
	{ID: "us-west4", Kind: catalog.Regional, Countries: []string{"US"}, City: "Las Vegas", Multi: "us"},
	{ID: "us-west8", Kind: catalog.Regional, Countries: []string{"US"}, City: "Phoenix", Multi: "us"},

	// Larger than a region, in the spelling that most services use.
	{ID: "asia", Kind: catalog.MultiRegion, Countries: asia},
	{ID: "ca", Kind: catalog.MultiRegion, Countries: []string{"CA"}},
	{ID: "ch", Kind: catalog.MultiRegion, Countries: []string{"CH"}},
	{ID: "eu", Kind: catalog.MultiRegion, Countries: europe},
	{ID: "in", Kind: catalog.MultiRegion, Countries: []string{"IN"}},
	{ID: "sa", Kind: catalog.MultiRegion, Countries: []string{"SA"}},
	{ID: "us", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "global", Kind: catalog.Global},

	// A parent that names no location is that of a service's global one.
	{ID: "global", In: "parent", Kind: catalog.Global},

	// Cloud Storage, whose names of more than one region are in capitals.
	{ID: "ASIA", In: "storage", Kind: catalog.MultiRegion, Countries: asia},
	{ID: "EU", In: "storage", Kind: catalog.MultiRegion, Countries: europe},
	{ID: "US", In: "storage", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "ASIA1", In: "storage", Kind: catalog.DualRegion, Countries: []string{"JP"}, Members: []string{"asia-northeast1", "asia-northeast2"}},
	{ID: "EUR4", In: "storage", Kind: catalog.DualRegion, Countries: []string{"FI", "NL"}, Members: []string{"europe-north1", "europe-west4"}},
	{ID: "EUR5", In: "storage", Kind: catalog.DualRegion, Countries: []string{"BE", "GB"}, Members: []string{"europe-west1", "europe-west2"}},
	{ID: "EUR7", In: "storage", Kind: catalog.DualRegion, Countries: []string{"DE", "GB"}, Members: []string{"europe-west2", "europe-west3"}},
	{ID: "EUR8", In: "storage", Kind: catalog.DualRegion, Countries: []string{"CH", "DE"}, Members: []string{"europe-west3", "europe-west6"}},
	{ID: "NAM4", In: "storage", Kind: catalog.DualRegion, Countries: []string{"US"}, Members: []string{"us-central1", "us-east1"}},

	// BigQuery, including the other clouds' regions that BigQuery Omni uses.
	{ID: "EU", In: "bigquery", Kind: catalog.MultiRegion, Countries: europe},
	{ID: "US", In: "bigquery", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "aws-ap-northeast-2", In: "bigquery", Kind: catalog.Regional, Countries: []string{"KR"}},
	{ID: "aws-ap-southeast-2", In: "bigquery", Kind: catalog.Regional, Countries: []string{"AU"}},
	{ID: "aws-eu-central-1", In: "bigquery", Kind: catalog.Regional, Countries: []string{"DE"}},
	{ID: "aws-eu-west-1", In: "bigquery", Kind: catalog.Regional, Countries: []string{"IE"}},
	{ID: "aws-us-east-1", In: "bigquery", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "aws-us-west-2", In: "bigquery", Kind: catalog.Regional, Countries: []string{"US"}},
	{ID: "azure-eastus2", In: "bigquery", Kind: catalog.Regional, Countries: []string{"US"}},

	// Spanner's instance configurations; witnesses count, as they keep the log of writes.
	{ID: "dual-region-australia1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"AU"}, Members: []string{"australia-southeast1", "australia-southeast2"}},
	{ID: "dual-region-canada1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"CA"}, Members: []string{"northamerica-northeast1", "northamerica-northeast2"}},
	{ID: "dual-region-germany1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"DE"}, Members: []string{"europe-west10", "europe-west3"}},
	{ID: "dual-region-india1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"IN"}, Members: []string{"asia-south1", "asia-south2"}},
	{ID: "dual-region-japan1", In: "spanner", Kind: catalog.DualRegion, Countries: []string{"JP"}, Members: []string{"asia-northeast1", "asia-northeast2"}},
	{ID: "asia1", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"JP", "KR"}, Members: []string{"asia-northeast1", "asia-northeast2", "asia-northeast3"}},
	{ID: "asia2", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"IN", "SG"}, Members: []string{"asia-south1", "asia-south2", "asia-southeast1"}},
	{ID: "eur3", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"BE", "FI", "NL"}},
	{ID: "eur5", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"BE", "GB", "NL"}},
	{ID: "eur6", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"CH", "DE", "NL"}},
	{ID: "eur7", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"DE", "IT"}},
	{ID: "nam3", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam6", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam7", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam8", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam9", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam10", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam11", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam12", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam13", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam14", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"CA", "US"}},
	{ID: "nam15", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam16", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam-eur-asia1", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"BE", "TW", "US"}},
	{ID: "nam-eur-asia3", In: "spanner", Kind: catalog.MultiRegion, Countries: []string{"BE", "NL", "TW", "US"}},

	// Firestore.
	{ID: "eur3", In: "firestore", Kind: catalog.MultiRegion, Countries: []string{"BE", "FI", "NL"}},
	{ID: "nam5", In: "firestore", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam7", In: "firestore", Kind: catalog.MultiRegion, Countries: []string{"US"}},

	// Cloud KMS.
	{ID: "asia1", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"JP", "KR"}, Members: []string{"asia-northeast1", "asia-northeast2", "asia-northeast3"}},
	{ID: "europe", In: "kms", Kind: catalog.MultiRegion, Countries: europe},
	{ID: "eur3", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"BE", "NL"}},
	{ID: "eur4", In: "kms", Kind: catalog.DualRegion, Countries: []string{"FI", "NL"}},
	{ID: "eur5", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"BE", "GB", "NL"}},
	{ID: "eur6", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"CH", "DE", "NL"}},
	{ID: "nam3", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam4", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam6", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam8", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam9", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam10", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam11", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam12", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},
	{ID: "nam-eur-asia1", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"BE", "TW", "US"}},
	{ID: "nam7", In: "kms", Kind: catalog.MultiRegion, Countries: []string{"US"}},

	// App Engine, whose oldest two regions have no number.
	{ID: "us-central", In: "appengine", Kind: catalog.Regional, Countries: []string{"US"}, City: "Council Bluffs", Multi: "us"},
	{ID: "europe-west", In: "appengine", Kind: catalog.Regional, Countries: []string{"BE"}, City: "Saint-Ghislain", Multi: "eu"},

	// Artifact Registry.
	{ID: "europe", In: "artifactregistry", Kind: catalog.MultiRegion, Countries: europe},

	// Container Registry.
	{ID: "ASIA", In: "containerregistry", Kind: catalog.MultiRegion, Countries: asia},
	{ID: "EU", In: "containerregistry", Kind: catalog.MultiRegion, Countries: europe},
	{ID: "US", In: "containerregistry", Kind: catalog.MultiRegion, Countries: []string{"US"}},
}
