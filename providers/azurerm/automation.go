package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	inAutomationAccount = catalog.Where{{From: catalog.Reference, Path: "automation_account_name", Types: []string{"azurerm_automation_account"}}}
	verboseLog          = catalog.Copy{
		Role: catalog.RoleLog,
		If:   verboseLogIf,
		At:   verboseLogAt,
		Note: "what each job says of itself is kept with the account",
		Doc:  "https://learn.microsoft.com/azure/automation/automation-runbook-output-and-messages",
	}
	verboseLogIf          = []catalog.Condition{{Path: "log_verbose", Is: []string{"true"}}}
	verboseLogAt          = catalog.Where{{From: catalog.Own}}
	byAutomationAccountID = catalog.Where{{From: catalog.Reference, Path: "automation_account_id", Types: []string{"azurerm_automation_account"}}}
)

// Automation accounts: runbooks, their variables and their credentials.
var automation = []catalog.Resource{
	{
		Type: "azurerm_automation_account", Holds: catalog.Other, At: located, Doc: "automation_account",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleBackup,
				// In two regions all is kept where it is.
				If:   []catalog.Condition{{Path: "location", Not: []string{"brazilsouth", "Brazil South", "southeastasia", "Southeast Asia"}}},
				At:   paired,
				Note: "an account's runbooks, variables and credentials are backed up to the paired region",
				Doc:  "https://learn.microsoft.com/azure/automation/automation-managing-data",
			},
			{
				Role: catalog.RoleKey,
				Each: "encryption",
				If:   []catalog.Condition{{Path: "key_vault_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "key_vault_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a vault, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/automation/automation-secure-asset-encryption",
			},
		},
	},
	{Type: "azurerm_automation_certificate", Holds: catalog.Key, At: inAutomationAccount, Doc: "automation_certificate"},
	{Type: "azurerm_automation_connection", Holds: catalog.Secret, At: inAutomationAccount, Doc: "automation_connection"},
	{Type: "azurerm_automation_credential", Holds: catalog.Secret, At: inAutomationAccount, Doc: "automation_credential"},
	// Configurations, modules and packages are code, and runbooks are scripts.
	{
		Type: "azurerm_automation_dsc_configuration", Holds: catalog.Image, At: located, Doc: "automation_dsc_configuration",
		Copies: []catalog.Copy{verboseLog},
	},
	{Type: "azurerm_automation_dsc_nodeconfiguration", Holds: catalog.Image, At: inAutomationAccount, Doc: "automation_dsc_nodeconfiguration"},
	{Type: "azurerm_automation_module", Holds: catalog.Image, At: inAutomationAccount, Doc: "automation_module"},
	{Type: "azurerm_automation_powershell72_module", Holds: catalog.Image, At: byAutomationAccountID, Doc: "automation_powershell72_module"},
	{Type: "azurerm_automation_python3_package", Holds: catalog.Image, At: inAutomationAccount, Doc: "automation_python3_package"},
	{
		Type: "azurerm_automation_runbook", Holds: catalog.Image, At: located, Doc: "automation_runbook",
		Copies: []catalog.Copy{
			verboseLog,
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_progress", Is: []string{"true"}}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "records of each job's progress are kept with the account",
				Doc:  "https://learn.microsoft.com/azure/automation/automation-runbook-output-and-messages",
			},
			{
				Role: catalog.RoleLog,
				If:   []catalog.Condition{{Path: "log_activity_trace_level", Not: []string{"0"}, Default: "0"}},
				At:   catalog.Where{{From: catalog.Own}},
				Note: "traces of each step of a graphical runbook are kept with the account",
				Doc:  "https://learn.microsoft.com/azure/automation/automation-runbook-output-and-messages",
			},
		},
	},
	{Type: "azurerm_automation_runtime_environment", At: located, Doc: "automation_runtime_environment"},
	{Type: "azurerm_automation_runtime_environment_package", Holds: catalog.Image, At: catalog.Where{{From: catalog.Reference, Path: "automation_runtime_environment_id", Types: []string{"azurerm_automation_runtime_environment"}}}, Doc: "automation_runtime_environment_package"},
	// Runbooks are copied out of the repository.
	{
		Type: "azurerm_automation_source_control", Holds: catalog.Image, At: byAutomationAccountID, Doc: "automation_source_control",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "security.token", Present: true}},
				At:   byAutomationAccountID,
				Note: "the account keeps what signs in to the repository",
			},
		},
	},
	{Type: "azurerm_automation_variable_bool", Holds: catalog.Other, At: inAutomationAccount, Doc: "automation_variable_bool"},
	{Type: "azurerm_automation_variable_datetime", Holds: catalog.Other, At: inAutomationAccount, Doc: "automation_variable_datetime"},
	{Type: "azurerm_automation_variable_int", Holds: catalog.Other, At: inAutomationAccount, Doc: "automation_variable_int"},
	{Type: "azurerm_automation_variable_object", Holds: catalog.Other, At: inAutomationAccount, Doc: "automation_variable_object"},
	{Type: "azurerm_automation_variable_string", Holds: catalog.Other, At: inAutomationAccount, Doc: "automation_variable_string"},
}
