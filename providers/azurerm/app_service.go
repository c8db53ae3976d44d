package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	// The location of a static site places its functions, not its files.
	everywhere = catalog.Where{{From: catalog.Unbound, Note: "static files are spread over the world", Doc: "https://learn.microsoft.com/azure/static-web-apps/faq"}}
	ofUser     = catalog.Where{{From: catalog.Unbound, Note: "a token belongs to its user in the tenant, which is in no one region"}}

	inSecretStore        = catalog.Where{{From: catalog.Reference, Path: "secret_store.key_vault_id", Types: []string{"azurerm_key_vault"}}}
	inIntegrationAccount = catalog.Where{{From: catalog.Reference, Path: "integration_account_name", Types: []string{"azurerm_logic_app_integration_account"}}}

	functionApps = []string{"azurerm_function_app", "azurerm_function_app_flex_consumption", "azurerm_linux_function_app", "azurerm_windows_function_app"}
	webApps      = []string{"azurerm_app_service", "azurerm_function_app", "azurerm_function_app_flex_consumption", "azurerm_linux_function_app", "azurerm_linux_web_app", "azurerm_logic_app_standard", "azurerm_windows_function_app", "azurerm_windows_web_app"}
	webAppSlots  = []string{"azurerm_app_service_slot", "azurerm_function_app_slot", "azurerm_linux_function_app_slot", "azurerm_linux_web_app_slot", "azurerm_windows_function_app_slot", "azurerm_windows_web_app_slot"}

	atActionsAddress = catalog.Where{
		{From: catalog.Reference, Path: "uri", Types: webApps},
		{From: catalog.Unstated, Note: "an address does not say where its server is"},
	}

	atActionsDocument = catalog.Where{
		{From: catalog.Reference, Path: "body@inputs.uri", Types: webApps},
		{From: catalog.Unstated, Note: "an address does not say where its server is"},
	}

	inLogicApp = catalog.Where{{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}}}

	// Settings of these names go before the account that arguments name.
	stateStorage = catalog.Copy{
		Role: catalog.RolePrimary,
		If:   stateStorageIf,
		At:   stateStorageAt,
		Note: "keys and state of the app are kept in the storage account that a setting names",
		Doc:  "https://learn.microsoft.com/azure/azure-functions/functions-app-settings#azurewebjobsstorage",
	}
	stateStorageIf = []catalog.Condition{{Path: "app_settings.AzureWebJobsStorage", Present: true}}
	stateStorageAt = catalog.Where{{From: catalog.Reference, Path: "app_settings.AzureWebJobsStorage", Types: storageAccount}}
	stateAccount   = catalog.Copy{
		Role: catalog.RolePrimary,
		If:   stateAccountIf,
		At:   stateAccountAt,
		Note: "keys and state of the app are kept in the storage account that a setting names",
		Doc:  "https://learn.microsoft.com/azure/azure-functions/functions-app-settings#azurewebjobsstorage__accountname",
	}
	stateAccountIf = []catalog.Condition{{Path: "app_settings.AzureWebJobsStorage", Absent: true}, {Path: "app_settings.AzureWebJobsStorage__accountName", Present: true}}
	stateAccountAt = catalog.Where{{From: catalog.Reference, Path: "app_settings.AzureWebJobsStorage__accountName", Types: storageAccount}}

	// Settings of these names switch Application Insights on.
	insightsString = catalog.Copy{
		Role: catalog.RoleLog,
		If:   insightsStringIf,
		At:   insightsStringAt,
		Note: "telemetry of the app is sent to Application Insights",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/app/codeless-app-service",
	}
	insightsStringIf = []catalog.Condition{{Path: "app_settings.APPLICATIONINSIGHTS_CONNECTION_STRING", Present: true}}
	insightsStringAt = catalog.Where{{From: catalog.Reference, Path: "app_settings.APPLICATIONINSIGHTS_CONNECTION_STRING", Types: applicationInsights}}
	insightsKey      = catalog.Copy{
		Role: catalog.RoleLog,
		If:   insightsKeyIf,
		At:   insightsKeyAt,
		Note: "telemetry of the app is sent to Application Insights",
		Doc:  "https://learn.microsoft.com/azure/azure-monitor/app/codeless-app-service",
	}
	insightsKeyIf = []catalog.Condition{
		{Path: "app_settings.APPLICATIONINSIGHTS_CONNECTION_STRING", Absent: true},
		{Path: "app_settings.APPINSIGHTS_INSTRUMENTATIONKEY", Present: true},
	}
	insightsKeyAt = catalog.Where{{From: catalog.Reference, Path: "app_settings.APPINSIGHTS_INSTRUMENTATIONKEY", Types: applicationInsights}}

	staticInsights = []catalog.Copy{insightsString, insightsKey}

	fileLogs = catalog.Copy{
		Role: catalog.RoleLog,
		If:   fileLogsIf,
		At:   fileLogsAt,
		Note: "what the app logs is written among its own files",
		Doc:  appLogging,
	}
	fileLogsIf   = []catalog.Condition{{Path: "logs.application_logs.file_system_level", Not: []string{"Off"}, Default: "Off"}}
	fileLogsAt   = catalog.Where{{From: catalog.Own}}
	httpFileLogs = catalog.Copy{
		Role: catalog.RoleLog,
		If:   httpFileLogsIf,
		At:   httpFileLogsAt,
		Note: "requests are logged among the app's own files",
		Doc:  appLogging,
	}
	httpFileLogsIf = []catalog.Condition{{Path: "logs.http_logs.file_system", Present: true}}
	httpFileLogsAt = catalog.Where{{From: catalog.Own}}
	errorPages     = catalog.Copy{
		Role: catalog.RoleLog,
		If:   errorPagesIf,
		At:   errorPagesAt,
		Note: "pages of errors are kept among the app's own files",
		Doc:  appLogging,
	}
	errorPagesIf  = []catalog.Condition{{Path: "logs.detailed_error_messages", Is: []string{"true"}}}
	errorPagesAt  = catalog.Where{{From: catalog.Own}}
	oldErrorPages = catalog.Copy{
		Role: catalog.RoleLog,
		If:   oldErrorPagesIf,
		At:   oldErrorPagesAt,
		Note: "pages of errors are kept among the app's own files",
		Doc:  appLogging,
	}
	oldErrorPagesIf = []catalog.Condition{{Path: "logs.detailed_error_messages_enabled", Is: []string{"true"}}}
	oldErrorPagesAt = catalog.Where{{From: catalog.Own}}
	failedRequests  = catalog.Copy{
		Role: catalog.RoleLog,
		If:   failedRequestsIf,
		At:   failedRequestsAt,
		Note: "traces of requests that failed are kept among the app's own files",
		Doc:  appLogging,
	}
	failedRequestsIf  = []catalog.Condition{{Path: "logs.failed_request_tracing", Is: []string{"true"}}}
	failedRequestsAt  = catalog.Where{{From: catalog.Own}}
	oldFailedRequests = catalog.Copy{
		Role: catalog.RoleLog,
		If:   oldFailedRequestsIf,
		At:   oldFailedRequestsAt,
		Note: "traces of requests that failed are kept among the app's own files",
		Doc:  appLogging,
	}
	oldFailedRequestsIf = []catalog.Condition{{Path: "logs.failed_request_tracing_enabled", Is: []string{"true"}}}
	oldFailedRequestsAt = catalog.Where{{From: catalog.Own}}
	functionLogs        = catalog.Copy{
		Role: catalog.RoleLog,
		Each: "site_config.app_service_logs",
		At:   functionLogsAt,
		Note: "what the app logs is written among its own files",
		Doc:  appLogging,
	}
	functionLogsAt = catalog.Where{{From: catalog.Own}}

	// What apps are given to sign in with, beside their files.
	connectionStrings       = catalog.Copy{Role: catalog.RoleKey, If: connectionStringsIf, At: connectionStringsAt, Note: "what signs in is kept with it"}
	connectionStringsIf     = []catalog.Condition{{Path: "connection_string.value", Present: true}}
	connectionStringsAt     = catalog.Where{{From: catalog.Own}}
	mountKeys               = catalog.Copy{Role: catalog.RoleKey, If: mountKeysIf, At: mountKeysAt, Note: "what signs in is kept with it"}
	mountKeysIf             = []catalog.Condition{{Path: "storage_account.access_key", Present: true}}
	mountKeysAt             = catalog.Where{{From: catalog.Own}}
	hostKey                 = catalog.Copy{Role: catalog.RoleKey, If: hostKeyIf, At: hostKeyAt, Note: "what signs in is kept with it"}
	hostKeyIf               = []catalog.Condition{{Path: "storage_account_access_key", Present: true}}
	hostKeyAt               = catalog.Where{{From: catalog.Own}}
	flexHostKey             = catalog.Copy{Role: catalog.RoleKey, If: flexHostKeyIf, At: flexHostKeyAt, Note: "what signs in is kept with it"}
	flexHostKeyIf           = []catalog.Condition{{Path: "storage_access_key", Present: true}}
	flexHostKeyAt           = catalog.Where{{From: catalog.Own}}
	imagePassword           = catalog.Copy{Role: catalog.RoleKey, If: imagePasswordIf, At: imagePasswordAt, Note: "what signs in is kept with it"}
	imagePasswordIf         = []catalog.Condition{{Path: "site_config.application_stack.docker_registry_password", Present: true}}
	imagePasswordAt         = catalog.Where{{From: catalog.Own}}
	functionImagePassword   = catalog.Copy{Role: catalog.RoleKey, If: functionImagePasswordIf, At: functionImagePasswordAt, Note: "what signs in is kept with it"}
	functionImagePasswordIf = []catalog.Condition{{Path: "site_config.application_stack.docker.registry_password", Present: true}}
	functionImagePasswordAt = catalog.Where{{From: catalog.Own}}
	entraSecret             = catalog.Copy{Role: catalog.RoleKey, If: entraSecretIf, At: entraSecretAt, Note: "what signs in is kept with it"}
	entraSecretIf           = []catalog.Condition{{Path: "auth_settings.active_directory.client_secret", Present: true}}
	entraSecretAt           = catalog.Where{{From: catalog.Own}}
	facebookSecret          = catalog.Copy{Role: catalog.RoleKey, If: facebookSecretIf, At: facebookSecretAt, Note: "what signs in is kept with it"}
	facebookSecretIf        = []catalog.Condition{{Path: "auth_settings.facebook.app_secret", Present: true}}
	facebookSecretAt        = catalog.Where{{From: catalog.Own}}
	gitHubSecret            = catalog.Copy{Role: catalog.RoleKey, If: gitHubSecretIf, At: gitHubSecretAt, Note: "what signs in is kept with it"}
	gitHubSecretIf          = []catalog.Condition{{Path: "auth_settings.github.client_secret", Present: true}}
	gitHubSecretAt          = catalog.Where{{From: catalog.Own}}
	googleSecret            = catalog.Copy{Role: catalog.RoleKey, If: googleSecretIf, At: googleSecretAt, Note: "what signs in is kept with it"}
	googleSecretIf          = []catalog.Condition{{Path: "auth_settings.google.client_secret", Present: true}}
	googleSecretAt          = catalog.Where{{From: catalog.Own}}
	microsoftSecret         = catalog.Copy{Role: catalog.RoleKey, If: microsoftSecretIf, At: microsoftSecretAt, Note: "what signs in is kept with it"}
	microsoftSecretIf       = []catalog.Condition{{Path: "auth_settings.microsoft.client_secret", Present: true}}
	microsoftSecretAt       = catalog.Where{{From: catalog.Own}}
	twitterSecret           = catalog.Copy{Role: catalog.RoleKey, If: twitterSecretIf, At: twitterSecretAt, Note: "what signs in is kept with it"}
	twitterSecretIf         = []catalog.Condition{{Path: "auth_settings.twitter.consumer_secret", Present: true}}
	twitterSecretAt         = catalog.Where{{From: catalog.Own}}
	backupToken             = catalog.Copy{Role: catalog.RoleKey, If: backupTokenIf, At: backupTokenAt, Note: "what signs in is kept with it"}
	backupTokenIf           = []catalog.Condition{{Path: "backup.storage_account_url", Present: true}}
	backupTokenAt           = catalog.Where{{From: catalog.Own}}
	logToken                = catalog.Copy{Role: catalog.RoleKey, If: logTokenIf, At: logTokenAt, Note: "what signs in is kept with it"}
	logTokenIf              = []catalog.Condition{{Path: "logs.application_logs.azure_blob_storage.sas_url", Present: true}}
	logTokenAt              = catalog.Where{{From: catalog.Own}}
	requestToken            = catalog.Copy{Role: catalog.RoleKey, If: requestTokenIf, At: requestTokenAt, Note: "what signs in is kept with it"}
	requestTokenIf          = []catalog.Condition{{Path: "logs.http_logs.azure_blob_storage.sas_url", Present: true}}
	requestTokenAt          = catalog.Where{{From: catalog.Own}}

	// Only the first version of the functions' runtime logs into the account.
	oldBuiltinLogs = catalog.Copy{
		Role: catalog.RoleLog,
		If:   oldBuiltinLogsIf,
		At:   oldBuiltinLogsAt,
		Note: "runs of the functions are logged in the storage account",
		Doc:  "https://learn.microsoft.com/azure/azure-functions/functions-app-settings",
	}
	oldBuiltinLogsIf = []catalog.Condition{
		{Path: "enable_builtin_logging", Not: []string{"false"}, Default: "true"},
		{Path: "version", Is: []string{"~1"}, Default: "~1"},
		{Path: "storage_account_name", Present: true},
	}
	oldBuiltinLogsAt = catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}}
	builtinLogs      = catalog.Copy{
		Role: catalog.RoleLog,
		If:   builtinLogsIf,
		At:   builtinLogsAt,
		Note: "runs of the functions are logged in the storage account",
		Doc:  "https://learn.microsoft.com/azure/azure-functions/functions-app-settings",
	}
	builtinLogsIf = []catalog.Condition{
		{Path: "builtin_logging_enabled", Not: []string{"false"}, Default: "true"},
		{Path: "functions_extension_version", Is: []string{"~1"}},
		{Path: "storage_account_name", Present: true},
	}
	builtinLogsAt = catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}}

	// Without a container of one's own, they are among the app's files.
	userTokens = catalog.Copy{
		Role: catalog.RoleExport,
		If:   userTokensIf,
		At:   userTokensAt,
		Note: "tokens of those who sign in are kept in a storage container",
		Doc:  "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization",
	}
	userTokensIf = []catalog.Condition{
		{Path: "auth_settings_v2.auth_enabled", Is: []string{"true"}, Default: "false"},
		{Path: "auth_settings_v2.login.token_store_enabled", Is: []string{"true"}, Default: "false"},
		{Path: "auth_settings_v2.login.token_store_sas_setting_name", Present: true},
	}
	userTokensAt = catalog.Where{
		{From: catalog.Reference, Path: "app_settings.WEBSITE_AUTH_TOKEN_CONTAINER_SASURL", Types: blobs, If: []catalog.Condition{{Path: "auth_settings_v2.login.token_store_sas_setting_name", Is: []string{"WEBSITE_AUTH_TOKEN_CONTAINER_SASURL"}}}},
		{From: catalog.Unstated, Note: "only a setting says in which storage container"},
	}

	// Settings of these names are read by the platform itself. What signs in lies where
	// the app is in any case, so that settings that are not known change nothing.
	contentShare = catalog.Copy{
		Role: catalog.RolePrimary,
		If:   contentShareIf,
		At:   contentShareAt,
		Note: "code and files of the app are kept in the storage account that a setting names",
		Doc:  "https://learn.microsoft.com/azure/azure-functions/functions-app-settings#website_contentazurefileconnectionstring",
	}
	contentShareIf = []catalog.Condition{{Path: "app_settings.WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", Present: true}}
	contentShareAt = catalog.Where{{From: catalog.Reference, Path: "app_settings.WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", Types: storageAccount}}
	contentKey     = catalog.Copy{Role: catalog.RoleKey, If: contentKeyIf, At: contentKeyAt, Note: "what signs in is kept with it"}
	contentKeyIf   = []catalog.Condition{{Path: "app_settings.WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", Present: true, Known: true}}
	contentKeyAt   = catalog.Where{{From: catalog.Own}}
	settingImage   = catalog.Copy{Role: catalog.RoleKey, If: settingImageIf, At: settingImageAt, Note: "what signs in is kept with it"}
	settingImageIf = []catalog.Condition{{Path: "app_settings.DOCKER_REGISTRY_SERVER_PASSWORD", Present: true, Known: true}}
	settingImageAt = catalog.Where{{From: catalog.Own}}
	settingLogs    = catalog.Copy{
		Role: catalog.RoleLog,
		If:   settingLogsIf,
		At:   settingLogsAt,
		Note: "what the app logs is written into a storage container",
		Doc:  appSettings,
	}
	settingLogsIf = []catalog.Condition{
		{Path: "logs.application_logs", Present: true},
		{Path: "app_settings.DIAGNOSTICS_AZUREBLOBCONTAINERSASURL", Present: true},
	}
	settingLogsAt   = catalog.Where{{From: catalog.Reference, Path: "app_settings.DIAGNOSTICS_AZUREBLOBCONTAINERSASURL", Types: blobs}}
	settingRequests = catalog.Copy{
		Role: catalog.RoleLog,
		If:   settingRequestsIf,
		At:   settingRequestsAt,
		Note: "requests are logged into a storage container",
		Doc:  appSettings,
	}
	settingRequestsIf = []catalog.Condition{
		{Path: "logs.http_logs", Present: true},
		{Path: "app_settings.WEBSITE_HTTPLOGGING_CONTAINER_URL", Present: true},
	}
	settingRequestsAt = catalog.Where{{From: catalog.Reference, Path: "app_settings.WEBSITE_HTTPLOGGING_CONTAINER_URL", Types: blobs}}
	settingTokens     = catalog.Copy{
		Role: catalog.RoleExport,
		If:   settingTokensIf,
		At:   settingTokensAt,
		Note: "tokens of those who sign in are kept in a storage container",
		Doc:  appSettings,
	}
	settingTokensIf = []catalog.Condition{
		{Path: "auth_settings.enabled", Is: []string{"true"}},
		{Path: "auth_settings.token_store_enabled", Is: []string{"true"}, Default: "false"},
		{Path: "app_settings.WEBSITE_AUTH_TOKEN_CONTAINER_SASURL", Present: true},
	}
	settingTokensAt = catalog.Where{{From: catalog.Reference, Path: "app_settings.WEBSITE_AUTH_TOKEN_CONTAINER_SASURL", Types: blobs}}
	blobs           = []string{"azurerm_storage_account", "azurerm_storage_container"}

	// A function app keeps next to nothing where it runs.
	hostStorage = []catalog.Copy{
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "storage_account_name", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}},
			Note: "files, keys and state of the app are kept in the storage account",
			Doc:  "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		// What the account had in place of a name and a key before.
		{
			Role:   catalog.RolePrimary,
			If:     []catalog.Condition{{Path: "storage_connection_string", Present: true}},
			At:     catalog.Where{{From: catalog.Reference, Path: "storage_connection_string", Types: storageAccount}},
			Before: "3.0.0",
			Note:   "files, keys and state of the app are kept in the storage account",
			Doc:    "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		{
			Role:   catalog.RoleKey,
			If:     []catalog.Condition{{Path: "storage_connection_string", Present: true}},
			At:     catalog.Where{{From: catalog.Own}},
			Before: "3.0.0",
			Note:   "what signs in is kept with it",
		},
		insightsString,
		insightsKey,
		oldBuiltinLogs,
		hostKey,
		connectionStrings,
		entraSecret,
		facebookSecret,
		googleSecret,
		microsoftSecret,
		twitterSecret,
		settingTokens,
		settingImage,
	}

	// Up to version 4 of the provider there is always a name.
	logicCopies = []catalog.Copy{
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "storage_account_name", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}},
			Note: "files, keys and state of the app are kept in the storage account",
			Doc:  "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "storage_key_vault_secret_id", Present: true}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "only a secret says in which storage account"}},
			Note: "files, keys and state of the app are kept in a storage account",
			Doc:  "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		insightsString,
		insightsKey,
		hostKey,
		connectionStrings,
	}

	flexCopies = []catalog.Copy{
		{
			Role: catalog.RolePrimary,
			At: catalog.Where{
				{From: catalog.Reference, Path: "storage_access_key", Types: storageAccount},
				{From: catalog.Reference, Path: "storage_container_endpoint", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}},
			},
			Note: "files, keys and state of the app are kept in the storage account",
			Doc:  "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		stateStorage,
		stateAccount,
		{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "site_config.application_insights_connection_string", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "site_config.application_insights_connection_string", Types: applicationInsights}},
			Note: "telemetry of the app is sent to Application Insights",
		},
		{
			Role: catalog.RoleLog,
			If: []catalog.Condition{
				{Path: "site_config.application_insights_connection_string", Absent: true},
				{Path: "site_config.application_insights_key", Present: true},
			},
			At:   catalog.Where{{From: catalog.Reference, Path: "site_config.application_insights_key", Types: applicationInsights}},
			Note: "telemetry of the app is sent to Application Insights",
		},
		insightsString,
		insightsKey,
		functionLogs,
		userTokens,
		flexHostKey,
		connectionStrings,
		entraSecret,
		facebookSecret,
		googleSecret,
		microsoftSecret,
		twitterSecret,
		gitHubSecret,
		settingTokens,
	}

	// The newer function apps have all of these.
	functionCopies = []catalog.Copy{
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "storage_account_name", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}},
			Note: "files, keys and state of the app are kept in the storage account",
			Doc:  "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "storage_key_vault_secret_id", Present: true}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "only a secret says in which storage account"}},
			Note: "files, keys and state of the app are kept in a storage account",
			Doc:  "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		stateStorage,
		stateAccount,
		{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "site_config.application_insights_connection_string", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "site_config.application_insights_connection_string", Types: applicationInsights}},
			Note: "telemetry of the app is sent to Application Insights",
		},
		{
			Role: catalog.RoleLog,
			If: []catalog.Condition{
				{Path: "site_config.application_insights_connection_string", Absent: true},
				{Path: "site_config.application_insights_key", Present: true},
			},
			At:   catalog.Where{{From: catalog.Reference, Path: "site_config.application_insights_key", Types: applicationInsights}},
			Note: "telemetry of the app is sent to Application Insights",
		},
		{
			Role: catalog.RoleBackup,
			Each: "backup",
			If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
			// The address carries an access token and so is seldom a plain reference.
			At: catalog.Where{
				{From: catalog.Reference, Path: "storage_account_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}},
			},
			Note: "the app is backed up into a storage container",
		},
		insightsString,
		insightsKey,
		functionLogs,
		userTokens,
		builtinLogs,
		hostKey,
		mountKeys,
		connectionStrings,
		entraSecret,
		facebookSecret,
		googleSecret,
		microsoftSecret,
		twitterSecret,
		gitHubSecret,
		backupToken,
		settingTokens,
		contentShare,
		contentKey,
	}

	// On Linux an image can be the app.
	linuxFunctionCopies = []catalog.Copy{
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "storage_account_name", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "storage_account_name", Types: storageAccount}},
			Note: "files, keys and state of the app are kept in the storage account",
			Doc:  "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		{
			Role: catalog.RolePrimary,
			If:   []catalog.Condition{{Path: "storage_key_vault_secret_id", Present: true}},
			At:   catalog.Where{{From: catalog.Unstated, Note: "only a secret says in which storage account"}},
			Note: "files, keys and state of the app are kept in a storage account",
			Doc:  "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
		},
		stateStorage,
		stateAccount,
		{
			Role: catalog.RoleLog,
			If:   []catalog.Condition{{Path: "site_config.application_insights_connection_string", Present: true}},
			At:   catalog.Where{{From: catalog.Reference, Path: "site_config.application_insights_connection_string", Types: applicationInsights}},
			Note: "telemetry of the app is sent to Application Insights",
		},
		{
			Role: catalog.RoleLog,
			If: []catalog.Condition{
				{Path: "site_config.application_insights_connection_string", Absent: true},
				{Path: "site_config.application_insights_key", Present: true},
			},
			At:   catalog.Where{{From: catalog.Reference, Path: "site_config.application_insights_key", Types: applicationInsights}},
			Note: "telemetry of the app is sent to Application Insights",
		},
		{
			Role: catalog.RoleBackup,
			Each: "backup",
			If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
			// The address carries an access token and so is seldom a plain reference.
			At: catalog.Where{
				{From: catalog.Reference, Path: "storage_account_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}},
			},
			Note: "the app is backed up into a storage container",
		},
		insightsString,
		insightsKey,
		functionLogs,
		userTokens,
		builtinLogs,
		functionImagePassword,
		hostKey,
		mountKeys,
		connectionStrings,
		entraSecret,
		facebookSecret,
		googleSecret,
		microsoftSecret,
		twitterSecret,
		gitHubSecret,
		backupToken,
		settingTokens,
		contentShare,
		contentKey,
		settingImage,
	}

	appLogs = []catalog.Copy{
		{
			Role: catalog.RoleLog,
			Each: "logs.application_logs.azure_blob_storage",
			If:   []catalog.Condition{{Path: "level", Not: []string{"Off"}}},
			At:   catalog.Where{{From: catalog.Reference, Path: "sas_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
			Note: "what the app logs is written into a storage container",
		},
		{
			Role: catalog.RoleLog,
			Each: "logs.http_logs.azure_blob_storage",
			At:   catalog.Where{{From: catalog.Reference, Path: "sas_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
			Note: "requests are logged into a storage container",
		},
		insightsString,
		insightsKey,
		fileLogs,
		httpFileLogs,
		oldErrorPages,
		oldFailedRequests,
		mountKeys,
		connectionStrings,
		entraSecret,
		facebookSecret,
		googleSecret,
		microsoftSecret,
		twitterSecret,
		logToken,
		requestToken,
		settingLogs,
		settingRequests,
		settingTokens,
		settingImage,
	}

	// A web app can have both.
	appCopies = []catalog.Copy{
		{
			Role: catalog.RoleBackup,
			Each: "backup",
			If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
			At: catalog.Where{
				{From: catalog.Reference, Path: "storage_account_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}},
			},
			Note: "the app is backed up into a storage container",
		},
		{
			Role: catalog.RoleLog,
			Each: "logs.application_logs.azure_blob_storage",
			If:   []catalog.Condition{{Path: "level", Not: []string{"Off"}}},
			At:   catalog.Where{{From: catalog.Reference, Path: "sas_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
			Note: "what the app logs is written into a storage container",
		},
		{
			Role: catalog.RoleLog,
			Each: "logs.http_logs.azure_blob_storage",
			At:   catalog.Where{{From: catalog.Reference, Path: "sas_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
			Note: "requests are logged into a storage container",
		},
		insightsString,
		insightsKey,
		fileLogs,
		httpFileLogs,
		errorPages,
		failedRequests,
		userTokens,
		imagePassword,
		mountKeys,
		connectionStrings,
		entraSecret,
		facebookSecret,
		googleSecret,
		microsoftSecret,
		twitterSecret,
		gitHubSecret,
		backupToken,
		logToken,
		requestToken,
		settingLogs,
		settingRequests,
		settingTokens,
		settingImage,
	}

	// Some arguments of the oldest type have other names.
	oldAppCopies = []catalog.Copy{
		{
			Role: catalog.RoleBackup,
			Each: "backup",
			If:   []catalog.Condition{{Path: "enabled", Not: []string{"false"}}},
			At: catalog.Where{
				{From: catalog.Reference, Path: "storage_account_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}},
			},
			Note: "the app is backed up into a storage container",
		},
		{
			Role: catalog.RoleLog,
			Each: "logs.application_logs.azure_blob_storage",
			If:   []catalog.Condition{{Path: "level", Not: []string{"Off"}}},
			At:   catalog.Where{{From: catalog.Reference, Path: "sas_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
			Note: "what the app logs is written into a storage container",
		},
		{
			Role: catalog.RoleLog,
			Each: "logs.http_logs.azure_blob_storage",
			At:   catalog.Where{{From: catalog.Reference, Path: "sas_url", Types: []string{"azurerm_storage_account", "azurerm_storage_container"}}},
			Note: "requests are logged into a storage container",
		},
		insightsString,
		insightsKey,
		fileLogs,
		httpFileLogs,
		oldErrorPages,
		oldFailedRequests,
		mountKeys,
		connectionStrings,
		entraSecret,
		facebookSecret,
		googleSecret,
		microsoftSecret,
		twitterSecret,
		backupToken,
		logToken,
		requestToken,
		settingLogs,
		settingRequests,
		settingTokens,
		settingImage,
	}
)

const (
	appLogging  = "https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs"
	appSettings = "https://learn.microsoft.com/azure/app-service/reference-app-settings"
)

// Apps. A web app keeps its files on storage that its plan's region shares,
// and a function app in the account that it names: both count as stores of
// files.
var appService = []catalog.Resource{
	{
		Type: "azurerm_api_connection", Holds: catalog.Secret, Doc: "api_connection",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "parameter_values", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "managed_api_id", Note: "a connection is where its managed interface is"}},
				Note: "the connection keeps what signs in",
			},
		},
	},
	{
		Type: "azurerm_app_service", Holds: catalog.File, At: located,
		Copies: oldAppCopies,
	},
	{Type: "azurerm_app_service_certificate", Holds: catalog.Key, At: located, Doc: "app_service_certificate"},
	{
		Type: "azurerm_app_service_slot", Holds: catalog.File, At: located,
		Copies: appLogs,
	},
	{
		Type: "azurerm_function_app", Holds: catalog.File, At: located,
		Copies: hostStorage,
	},
	{
		Type: "azurerm_function_app_flex_consumption", Holds: catalog.File, At: located, Doc: "function_app_flex_consumption",
		Copies: flexCopies,
	},
	{
		Type: "azurerm_app_service_source_control", Holds: catalog.Image, At: catalog.Where{{From: catalog.Reference, Path: "app_id", Types: webApps}}, Doc: "app_service_source_control",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Each: "github_action_configuration.container_configuration",
			At:   catalog.Where{{From: catalog.Reference, Path: "registry_url", Types: []string{"azurerm_container_registry"}}},
			Note: "images that are built of the code are pushed to the registry",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "github_action_configuration.container_configuration.registry_password", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		}},
	},
	{
		Type: "azurerm_app_service_source_control_slot", Holds: catalog.Image, At: catalog.Where{{From: catalog.Reference, Path: "slot_id", Types: webAppSlots}}, Doc: "app_service_source_control_slot",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Each: "github_action_configuration.container_configuration",
			At:   catalog.Where{{From: catalog.Reference, Path: "registry_url", Types: []string{"azurerm_container_registry"}}},
			Note: "images that are built of the code are pushed to the registry",
		}, {
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "github_action_configuration.container_configuration.registry_password", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		}},
	},
	{
		Type: "azurerm_app_service_connection", Holds: catalog.Secret, Doc: "app_service_connection",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.secret", Present: true}, {Path: "secret_store", Absent: true}}, At: catalog.Where{{From: catalog.Reference, Path: "app_service_id", Types: webApps}}, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.certificate", Present: true}, {Path: "secret_store", Absent: true}}, At: catalog.Where{{From: catalog.Reference, Path: "app_service_id", Types: webApps}}, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "secret_store.key_vault_id", Present: true}, {Path: "authentication.type", Not: []string{"systemAssignedIdentity", "userAssignedIdentity"}}}, At: inSecretStore, Note: "what signs in is kept in the vault"},
		},
	},
	{
		Type: "azurerm_function_app_connection", Holds: catalog.Secret, Doc: "function_app_connection",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.secret", Present: true}, {Path: "secret_store", Absent: true}}, At: catalog.Where{{From: catalog.Reference, Path: "function_app_id", Types: functionApps}}, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "authentication.certificate", Present: true}, {Path: "secret_store", Absent: true}}, At: catalog.Where{{From: catalog.Reference, Path: "function_app_id", Types: functionApps}}, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "secret_store.key_vault_id", Present: true}, {Path: "authentication.type", Not: []string{"systemAssignedIdentity", "userAssignedIdentity"}}}, At: inSecretStore, Note: "what signs in is kept in the vault"},
		},
	},
	// The token is kept for its user, not for an app.
	{Type: "azurerm_app_service_source_control_token", Holds: catalog.Secret, At: ofUser},
	{Type: "azurerm_source_control_token", Holds: catalog.Secret, At: ofUser, Doc: "source_control_token"},
	// Without files it is a binding and no code.
	{
		Type: "azurerm_function_app_function", Holds: catalog.Image, Doc: "function_app_function",
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "file", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "function_app_id", Types: functionApps}}, Note: "the function's files are kept with the app"},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "test_data", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "function_app_id", Types: functionApps}}, Note: "what the function is tested with is kept with the app"},
		},
	},
	{
		Type: "azurerm_function_app_slot", Holds: catalog.File, At: located,
		Copies: hostStorage,
	},
	{
		Type: "azurerm_linux_function_app", Holds: catalog.File, At: located, Doc: "linux_function_app",
		Copies: linuxFunctionCopies,
	},
	{
		Type: "azurerm_linux_function_app_slot", Holds: catalog.File, At: catalog.Where{{From: catalog.Reference, Path: "function_app_id", Types: []string{"azurerm_linux_function_app"}}}, Doc: "linux_function_app_slot",
		Copies: linuxFunctionCopies,
	},
	{
		Type: "azurerm_linux_web_app", Holds: catalog.File, At: located, Doc: "linux_web_app",
		Copies: appCopies,
	},
	{
		Type: "azurerm_linux_web_app_slot", Holds: catalog.File, At: catalog.Where{{From: catalog.Reference, Path: "app_service_id", Types: []string{"azurerm_linux_web_app"}}}, Doc: "linux_web_app_slot",
		Copies: appCopies,
	},
	// What an action or a trigger does stands in its document.
	{
		Type: "azurerm_logic_app_action_custom", Holds: catalog.Secret, Doc: "logic_app_action_custom",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.authentication.password", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.authentication.pfx", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.authentication.secret", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.authentication.value", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.subscribe.authentication.password", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.subscribe.authentication.pfx", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.subscribe.authentication.secret", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.subscribe.authentication.value", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"Http"}}, {Path: "body@inputs.body", Present: true}},
				At:   atActionsDocument,
				Note: "the workflow sends a body to the address",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"Http"}}, {Path: "body@inputs.headers", Present: true}, {Path: "body@inputs.body", Absent: true}},
				At:   atActionsDocument,
				Note: "the workflow sends headers or queries to the address",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"Http"}}, {Path: "body@inputs.queries", Present: true}, {Path: "body@inputs.body", Absent: true}, {Path: "body@inputs.headers", Absent: true}},
				At:   atActionsDocument,
				Note: "the workflow sends headers or queries to the address",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"HttpWebhook"}}, {Path: "body@inputs.subscribe.body", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "body@inputs.subscribe.uri", Types: webApps}, {From: catalog.Unstated, Note: "an address does not say where its server is"}},
				Note: "the workflow sends a body to the address",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"ApiConnection", "ApiConnectionWebhook"}}, {Path: "body@inputs.body", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the service behind a connection may be anywhere"}},
				Note: "the workflow sends a body to the service of a connection",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"Function"}}, {Path: "body@inputs.body", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "body@inputs.function.id", Types: functionApps}},
				Note: "the workflow sends a body to a function",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"Workflow"}}, {Path: "body@inputs.body", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "body@inputs.host.workflow.id", Types: []string{"azurerm_logic_app_workflow"}}},
				Note: "the workflow sends a body to another workflow",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"ApiManagement"}}, {Path: "body@inputs.body", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "an API does not say where its gateway and its backends are"}},
				Note: "the workflow sends a body to an API",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"SendToBatch"}}, {Path: "body@inputs.content", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "body@inputs.host.workflow.id", Types: []string{"azurerm_logic_app_workflow"}}},
				Note: "the workflow sends messages to another workflow, which gathers them",
				Doc:  "https://learn.microsoft.com/azure/logic-apps/logic-apps-batch-process-send-receive-messages",
			},
			// Actions within one have names of their own, by which no path goes.
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body@type", Is: []string{"Foreach", "If", "Scope", "Switch", "Until", "foreach"}, Known: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "actions that stand within another one are not read"}},
				Note: "actions within a loop, a condition or a scope may send on what the workflow has",
				Doc:  "https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers",
			},
		},
	},
	{
		Type: "azurerm_logic_app_action_http", Doc: "logic_app_action_http",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "body", Present: true}},
				At:   atActionsAddress,
				Note: "the workflow sends a body to the address",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "headers", Present: true}, {Path: "body", Absent: true}},
				At:   atActionsAddress,
				Note: "the workflow sends headers or queries to the address",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "logic_app_id", Types: []string{"azurerm_logic_app_workflow"}},
				If:   []catalog.Condition{{Path: "queries", Present: true}, {Path: "body", Absent: true}, {Path: "headers", Absent: true}},
				At:   atActionsAddress,
				Note: "the workflow sends headers or queries to the address",
			},
		},
	},
	{Type: "azurerm_logic_app_integration_account", Holds: catalog.Other, At: located, Doc: "logic_app_integration_account"},
	{Type: "azurerm_logic_app_integration_account_agreement", Holds: catalog.Other, At: inIntegrationAccount, Doc: "logic_app_integration_account_agreement"},
	{Type: "azurerm_logic_app_integration_account_assembly", Holds: catalog.Image, At: inIntegrationAccount, Doc: "logic_app_integration_account_assembly"},
	// Maps are code: stylesheets and templates.
	{Type: "azurerm_logic_app_integration_account_map", Holds: catalog.Image, At: inIntegrationAccount, Doc: "logic_app_integration_account_map"},
	{Type: "azurerm_logic_app_integration_account_partner", Holds: catalog.Other, At: inIntegrationAccount, Doc: "logic_app_integration_account_partner"},
	{Type: "azurerm_logic_app_integration_account_session", Holds: catalog.Other, At: inIntegrationAccount, Doc: "logic_app_integration_account_session"},
	{
		Type: "azurerm_logic_app_standard", Holds: catalog.File, At: located, Doc: "logic_app_standard",
		Copies: logicCopies,
	},
	{
		Type: "azurerm_logic_app_trigger_custom", Holds: catalog.Secret, Doc: "logic_app_trigger_custom",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.authentication.password", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.authentication.pfx", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.authentication.secret", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.authentication.value", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.subscribe.authentication.password", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.subscribe.authentication.pfx", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.subscribe.authentication.secret", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "body@inputs.subscribe.authentication.value", Present: true}}, At: inLogicApp, Note: "what signs in is kept with the workflow"},
		},
	},
	{Type: "azurerm_logic_app_workflow", Holds: catalog.Other, At: located, Doc: "logic_app_workflow"},
	{
		Type: "azurerm_static_site", Holds: catalog.Object, At: everywhere,
		Copies: staticInsights,
	},
	{
		Type: "azurerm_static_web_app", Holds: catalog.Object, At: everywhere, Doc: "static_web_app",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "repository_token", Present: true}},
			At:   catalog.Where{{From: catalog.Own}},
			Note: "what signs in is kept with it",
		}, insightsString, insightsKey},
	},
	{
		Type: "azurerm_windows_function_app", Holds: catalog.File, At: located, Doc: "windows_function_app",
		Copies: functionCopies,
	},
	{
		Type: "azurerm_windows_function_app_slot", Holds: catalog.File, At: catalog.Where{{From: catalog.Reference, Path: "function_app_id", Types: []string{"azurerm_windows_function_app"}}}, Doc: "windows_function_app_slot",
		Copies: functionCopies,
	},
	{
		Type: "azurerm_windows_web_app", Holds: catalog.File, At: located, Doc: "windows_web_app",
		Copies: appCopies,
	},
	{
		Type: "azurerm_windows_web_app_slot", Holds: catalog.File, At: catalog.Where{{From: catalog.Reference, Path: "app_service_id", Types: []string{"azurerm_windows_web_app"}}}, Doc: "windows_web_app_slot",
		Copies: appCopies,
	},
}
