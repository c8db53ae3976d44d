# Some replication types copy to the paired region. Japan's two regions are each other's
# pair; others' pairs are abroad.
provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "local" { # at primary japaneast, replica japanwest
  name                     = "local"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_storage_account" "geo" { # at primary japaneast, replica japanwest
  name                     = "geo"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "RAGZRS"
}

resource "azurerm_storage_account" "west" { # at primary japanwest, replica japaneast
  name                     = "west"
  resource_group_name      = "rg"
  location                 = "japanwest"
  account_tier             = "Standard"
  account_replication_type = "GRS"
}

resource "azurerm_storage_account" "abroad" { # at primary southeastasia, replica eastasia
  name                     = "abroad"
  resource_group_name      = "rg"
  location                 = "southeastasia"
  account_tier             = "Standard"
  account_replication_type = "RAGRS"
}

resource "azurerm_storage_account" "edge" { # at primary losangeles
  name                     = "edge"
  resource_group_name      = "rg"
  location                 = "westus"
  edge_zone                = "losangeles"
  account_tier             = "Premium"
  account_replication_type = "LRS"
}

# What is in an account is where the account is.
resource "azurerm_storage_container" "by_id" { # at primary japanwest
  name               = "by-id"
  storage_account_id = azurerm_storage_account.west.id
}

resource "azurerm_storage_container" "by_name" { # at primary japanwest
  name                 = "by-name"
  storage_account_name = azurerm_storage_account.west.name
}

resource "azurerm_storage_share" "a" { # at primary japaneast
  name               = "a"
  quota              = 8
  storage_account_id = azurerm_storage_account.geo.id
}

resource "azurerm_storage_table" "elsewhere" { # at primary unresolved
  name                 = "elsewhere"
  storage_account_name = "somebodyelses"
}

resource "azurerm_storage_object_replication" "a" {
  source_storage_account_id      = azurerm_storage_account.local.id
  destination_storage_account_id = azurerm_storage_account.west.id

  rules {
    source_container_name      = "a"
    destination_container_name = "b"
  }
}

# A key may be in another region than what it encrypts.
resource "azurerm_key_vault" "seoul" { # at key koreacentral, replica koreasouth
  name                = "seoul"
  resource_group_name = "rg"
  location            = "koreacentral"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault_key" "seoul" { # at key koreacentral
  name         = "seoul"
  key_vault_id = azurerm_key_vault.seoul.id
  key_type     = "RSA"
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_storage_account" "own_key" { # at primary japaneast, key koreacentral
  name                     = "ownkey"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.seoul.versionless_id
    user_assigned_identity_id = "identity"
  }
}

resource "azurerm_storage_account" "own_key_set" { # at primary japaneast, key koreacentral
  name                     = "ownkeyset"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_account_customer_managed_key" "a" {
  storage_account_id = azurerm_storage_account.own_key_set.id
  key_vault_id       = azurerm_key_vault.seoul.id
  key_name           = azurerm_key_vault_key.seoul.name
}

resource "azurerm_storage_account" "scopes" { # at primary japaneast, key koreacentral
  name                     = "scopes"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_encryption_scope" "own" {
  name               = "own"
  storage_account_id = azurerm_storage_account.scopes.id
  source             = "Microsoft.KeyVault"
  key_vault_key_id   = azurerm_key_vault_key.seoul.id
}

resource "azurerm_storage_encryption_scope" "service" {
  name               = "service"
  storage_account_id = azurerm_storage_account.scopes.id
  source             = "Microsoft.Storage"
}

# A static website's container is made with its account, and no resource declares it.
resource "azurerm_storage_account" "website" { # at primary eastus2
  name                     = "website"
  resource_group_name      = "rg"
  location                 = "eastus2"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_storage_blob" "page" { # at primary eastus2
  name                 = "index.html"
  storage_container_id = "${azurerm_storage_account.website.id}/blobServices/default/containers/$web"
  type                 = "Block"
  source_content       = "<p>hello</p>"
}
