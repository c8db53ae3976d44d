# One block is two accounts, and one of them is in Seoul.
provider "azurerm" {
  features {}
}

module "account" {
  source = "./account"
  for_each = {
    tokyo = "Japan East"
    seoul = "Korea Central"
  }
  name     = each.key
  location = each.value
}
