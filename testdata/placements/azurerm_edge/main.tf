# Static files and caches are all over the world, whatever location they have.
provider "azurerm" {
  features {}
}

resource "azurerm_static_web_app" "a" { # at primary unbound
  name                = "a"
  resource_group_name = "rg"
  location            = "eastasia"
}

# A profile caches nothing before a route of it does.
resource "azurerm_cdn_frontdoor_profile" "a" {
  name                = "a"
  resource_group_name = "rg"
  sku_name            = "Standard_AzureFrontDoor"
}

resource "azurerm_cdn_frontdoor_endpoint" "a" {
  name                     = "a"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.a.id
}

resource "azurerm_cdn_frontdoor_route" "cached" { # at cache unbound
  name                          = "cached"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.a.id
  cdn_frontdoor_origin_group_id = "origins"
  patterns_to_match             = ["/static/*"]
  supported_protocols           = ["Https"]

  cache {
    query_string_caching_behavior = "IgnoreQueryString"
  }
}

resource "azurerm_cdn_frontdoor_route" "off" {
  name                          = "off"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.a.id
  cdn_frontdoor_origin_group_id = "origins"
  patterns_to_match             = ["/off/*"]
  supported_protocols           = ["Https"]
  enabled                       = false

  cache {
    query_string_caching_behavior = "IgnoreQueryString"
  }
}

resource "azurerm_cdn_frontdoor_route" "passed_on" {
  name                          = "passed-on"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.a.id
  cdn_frontdoor_origin_group_id = "origins"
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Https"]
}

resource "azurerm_cdn_profile" "a" {
  name                = "a"
  resource_group_name = "rg"
  location            = "global"
  sku                 = "Standard_Microsoft"
}

resource "azurerm_cdn_endpoint" "a" { # at cache unbound
  name                = "a"
  resource_group_name = "rg"
  location            = "global"
  profile_name        = azurerm_cdn_profile.a.name

  origin {
    name      = "a"
    host_name = "a.example.com"
  }
}

# A rule that is switched off caches nothing.
resource "azurerm_frontdoor" "cached" { # at cache unbound
  name                = "cached"
  resource_group_name = "rg"

  routing_rule {
    name               = "on"
    accepted_protocols = ["Https"]
    patterns_to_match  = ["/*"]
    frontend_endpoints = ["a"]

    forwarding_configuration {
      backend_pool_name = "a"
      cache_enabled     = true
    }
  }
}

resource "azurerm_frontdoor" "closed" {
  name                  = "closed"
  resource_group_name   = "rg"
  load_balancer_enabled = false

  routing_rule {
    name               = "on"
    accepted_protocols = ["Https"]
    patterns_to_match  = ["/*"]
    frontend_endpoints = ["a"]

    forwarding_configuration {
      backend_pool_name = "a"
      cache_enabled     = true
    }
  }
}

resource "azurerm_frontdoor" "off" {
  name                = "off"
  resource_group_name = "rg"

  routing_rule {
    name               = "off"
    accepted_protocols = ["Https"]
    patterns_to_match  = ["/*"]
    frontend_endpoints = ["a"]
    enabled            = false

    forwarding_configuration {
      backend_pool_name = "a"
      cache_enabled     = true
    }
  }

  routing_rule {
    name               = "passing"
    accepted_protocols = ["Https"]
    patterns_to_match  = ["/*"]
    frontend_endpoints = ["a"]

    forwarding_configuration {
      backend_pool_name = "a"
    }
  }
}

# The rule for all requests can switch the cache off, and another on again.
resource "azurerm_cdn_endpoint" "bypassed" {
  name                = "bypassed"
  profile_name        = "a"
  resource_group_name = "rg"
  location            = "japaneast"

  origin {
    name      = "a"
    host_name = "www.example.com"
  }

  global_delivery_rule {
    cache_expiration_action {
      behavior = "BypassCache"
    }
  }
}

resource "azurerm_cdn_endpoint" "ruled" { # at cache unbound
  name                = "ruled"
  profile_name        = "a"
  resource_group_name = "rg"
  location            = "japaneast"

  origin {
    name      = "a"
    host_name = "www.example.com"
  }

  global_delivery_rule {
    cache_expiration_action {
      behavior = "BypassCache"
    }
  }

  delivery_rule {
    name  = "images"
    order = 1

    cache_expiration_action {
      behavior = "Override"
      duration = "01:00:00"
    }
  }
}

# What is optimised for dynamic sites is not cached, unless a rule says so.
resource "azurerm_cdn_endpoint" "dynamic" {
  name                = "dynamic"
  profile_name        = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  optimization_type   = "DynamicSiteAcceleration"

  origin {
    name      = "a"
    host_name = "www.example.com"
  }
}

resource "azurerm_cdn_endpoint" "dynamic_cached" { # at cache unbound
  name                = "dynamic-cached"
  profile_name        = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  optimization_type   = "DynamicSiteAcceleration"

  origin {
    name      = "a"
    host_name = "www.example.com"
  }

  global_delivery_rule {
    cache_expiration_action {
      behavior = "Override"
      duration = "1.00:00:00"
    }
  }
}

resource "azurerm_cdn_endpoint" "dynamic_ruled" { # at cache unbound
  name                = "dynamic-ruled"
  profile_name        = "a"
  resource_group_name = "rg"
  location            = "japaneast"
  optimization_type   = "DynamicSiteAcceleration"

  origin {
    name      = "a"
    host_name = "www.example.com"
  }

  delivery_rule {
    name  = "images"
    order = 1

    cache_expiration_action {
      behavior = "SetIfMissing"
      duration = "1.00:00:00"
    }
  }
}
