# Every cloud's own names for the two places in Japan, in every spelling.
provider "aws" {
  region = "ap-northeast-1"
}

provider "azurerm" {
  features {}
}

provider "google" {
  project = "p"
  zone    = "asia-northeast2-b"
}

resource "aws_s3_bucket" "tokyo" {
  bucket = "tokyo"
}

resource "aws_s3_bucket" "osaka" {
  bucket = "osaka"
  region = "ap-northeast-3"
}

resource "azurerm_resource_group" "osaka" {
  name     = "osaka"
  location = "Japan West"
}

resource "azurerm_managed_disk" "osaka" {
  name                 = "osaka"
  resource_group_name  = azurerm_resource_group.osaka.name
  location             = azurerm_resource_group.osaka.location
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 8
}

resource "azurerm_key_vault" "tokyo" {
  name                = "tokyo"
  resource_group_name = azurerm_resource_group.osaka.name
  location            = "Japan East"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"
}

resource "google_storage_bucket" "both" {
  name     = "both"
  location = "ASIA1"
}

resource "google_storage_bucket" "chosen" {
  name     = "chosen"
  location = "ASIA"

  custom_placement_config {
    data_locations = ["ASIA-NORTHEAST1", "ASIA-NORTHEAST2"]
  }
}

resource "google_bigquery_dataset" "tokyo" {
  dataset_id = "tokyo"
  location   = "asia-northeast1"
}

resource "google_compute_disk" "osaka" {
  name = "osaka"
  size = 8
}
