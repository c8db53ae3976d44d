// Package providers lists the clouds that kokunai knows.
package providers

import (
	"github.com/kokunai/kokunai/providers/aws"
	"github.com/kokunai/kokunai/providers/awscc"
	"github.com/kokunai/kokunai/providers/azapi"
	"github.com/kokunai/kokunai/providers/azurerm"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/providers/google"
	"github.com/kokunai/kokunai/providers/helm"
	"github.com/kokunai/kokunai/providers/kubernetes"
)

// Date is the day on which the tables were last brought up to date.
const Date = "2026-11-30"

// All are the known providers.
func All() []*catalog.Provider {
	return []*catalog.Provider{&aws.Provider, &awscc.Provider, &azurerm.Provider, &azapi.Provider, &google.Provider, &helm.Provider, &kubernetes.Provider, &kubernetes.Kubectl}
}
