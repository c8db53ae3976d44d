package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	inKeyVault = catalog.Where{{From: catalog.Reference, Path: "key_vault_id", Types: []string{"azurerm_key_vault"}}}

	// Keys are named by their id, with or without the version; HSMs have keys too.
	keysOfVaults = []string{"azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"}
)

// Key Vault, managed HSM and what else keeps keys.
var keyVault = []catalog.Resource{
	// A gateway that is handed a certificate itself keeps its private key.
	{
		Type: "azurerm_application_gateway", Holds: catalog.Key, Doc: "application_gateway",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "ssl_certificate.data", Present: true}},
				At:   located,
				Note: "an uploaded certificate brings its private key",
			},
		},
	},
	{Type: "azurerm_dedicated_hardware_security_module", Holds: catalog.Key, At: located, Doc: "dedicated_hardware_security_module"},
	{Type: "azurerm_key_vault_certificate_contacts", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "key_vault_id", Types: []string{"azurerm_key_vault"}}}, Doc: "key_vault_certificate_contacts"},
	{
		Type: "azurerm_key_vault", Holds: catalog.Secret, At: located, Doc: "key_vault",
		Copies: []catalog.Copy{{
			Role: catalog.RoleReplica,
			// Three regions have a pair that vaults do not use.
			If:   []catalog.Condition{{Path: "location", Not: []string{"brazilsouth", "Brazil South", "brazilsoutheast", "Brazil Southeast", "westus3", "West US 3"}}},
			At:   paired,
			Note: "a vault's contents are replicated to the paired region",
			Doc:  "https://learn.microsoft.com/azure/reliability/reliability-key-vault",
		}, {
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "contact", Present: true}},
			At:   located,
			Note: "the addresses and numbers of people are kept in the vault",
		}},
	},
	{Type: "azurerm_key_vault_certificate", Holds: catalog.Key, At: inKeyVault, Doc: "key_vault_certificate"},
	{
		Type: "azurerm_key_vault_certificate_issuer", Holds: catalog.Secret, Doc: "key_vault_certificate_issuer",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "password", Present: true}},
				At:   inKeyVault,
				Note: "the password of the account with the issuer is kept in the vault",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "admin", Present: true}},
				At:   inKeyVault,
				Note: "the addresses and numbers of people are kept in the vault",
			},
		},
	},
	{Type: "azurerm_key_vault_key", Holds: catalog.Key, At: inKeyVault, Doc: "key_vault_key"},
	{Type: "azurerm_key_vault_managed_hardware_security_module", Holds: catalog.Key, At: located, Doc: "key_vault_managed_hardware_security_module"},
	{Type: "azurerm_key_vault_managed_hardware_security_module_key", Holds: catalog.Key, At: catalog.Where{{From: catalog.Reference, Path: "managed_hsm_id", Types: []string{"azurerm_key_vault_managed_hardware_security_module"}}}, Doc: "key_vault_managed_hardware_security_module_key"},
	// The vault keeps an account's keys, and hands out tokens as secrets.
	{Type: "azurerm_key_vault_managed_storage_account", Holds: catalog.Secret, At: inKeyVault, Doc: "key_vault_managed_storage_account"},
	{Type: "azurerm_key_vault_managed_storage_account_sas_token_definition", Holds: catalog.Secret, At: catalog.Where{{From: catalog.Reference, Path: "managed_storage_account_id", Types: []string{"azurerm_key_vault_managed_storage_account"}}}, Doc: "key_vault_managed_storage_account_sas_token_definition"},
	{Type: "azurerm_key_vault_secret", Holds: catalog.Secret, At: inKeyVault, Doc: "key_vault_secret"},
	{Type: "azurerm_trusted_signing_account", Holds: catalog.Key, At: located, Doc: "trusted_signing_account"},
	{
		Type: "azurerm_virtual_network_gateway", Holds: catalog.Secret, Doc: "virtual_network_gateway",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "vpn_client_configuration.radius_server_secret", Present: true}}, At: edged, Note: "the secrets of RADIUS servers are kept with it"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "vpn_client_configuration.radius_server.secret", Present: true}}, At: edged, Note: "the secrets of RADIUS servers are kept with it"},
		},
	},
	{
		Type: "azurerm_vpn_server_configuration", Holds: catalog.Secret, Doc: "vpn_server_configuration",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "radius.server.secret", Present: true}}, At: located, Note: "the secrets of RADIUS servers are kept with it"},
		},
	},
}
