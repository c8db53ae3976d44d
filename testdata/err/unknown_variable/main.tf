# What nobody says is not inside, also where everything else is.
variable "location" {
  type = string
}

variable "abroad" {
  type = bool
}

provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "unknown" {
  name                     = "unknown"
  resource_group_name      = "rg"
  location                 = var.location # want "where azurerm_storage_account.unknown keeps objects cannot be determined: var.location .*\\[data-undetermined\\]"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

# Both arms are known, and which one it will be is not.
resource "azurerm_storage_account" "either" {
  name                     = "either"
  resource_group_name      = "rg"
  location                 = var.abroad ? "koreacentral" : "japaneast" # want "in one of japaneast, koreacentral \\(JP, KR\\) \\[data-partly-outside\\]"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

# A text with something unknown in it is set all the same.
data "google_project" "this" {}

resource "google_netapp_kmsconfig" "named" {
  name            = "named"
  location        = "asia-northeast1"
  crypto_key_name = "projects/${data.google_project.this.project_id}/locations/asia-northeast1/keyRings/k/cryptoKeys/c" # want "keeps keys cannot be determined: data.google_project.this.project_id is read when Terraform plans \\[data-undetermined\\]"
}
