package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

var (
	aiAccount = []string{"azurerm_cognitive_account", "azurerm_ai_services"}

	// What a connection leads to may be declared beside it.
	atTool = catalog.Where{
		{From: catalog.Reference, Path: "target", Types: webApps},
		{From: catalog.Unstated, Note: "an address does not say where its server is"},
	}
	atConnected = catalog.Where{
		{From: catalog.Reference, Path: "target", Types: []string{"azurerm_ai_services", "azurerm_api_management", "azurerm_cognitive_account", "azurerm_search_service"}},
		{From: catalog.Unstated, Note: "an address does not say where its server is"},
	}

	// A hub and its projects are workspaces too.
	mlWorkspaces = []string{"azurerm_ai_foundry", "azurerm_ai_foundry_project", "azurerm_machine_learning_workspace"}

	// A connection's keys are in the vault that another connection of the account
	// names, or in one of Microsoft's.
	connectionSecrets = catalog.Where{{From: catalog.Unstated, Note: "keys are kept in a vault that another connection names, or in one of Microsoft's", Doc: "https://learn.microsoft.com/azure/foundry/how-to/set-up-key-vault-connection"}}

	// A workspace keeps little itself: files, secrets, images and logs are in
	// what it names.
	workspaceParts = []catalog.Copy{workspaceFiles, workspaceSecrets, workspaceImages, workspaceLogs, workspaceKey}
	workspaceFiles = catalog.Copy{
		Role: catalog.RolePrimary,
		At:   byStorageAccountID,
		Note: "what users upload and runs write is kept in the storage account",
		Doc:  "https://learn.microsoft.com/azure/machine-learning/concept-workspace",
	}
	workspaceSecrets = catalog.Copy{
		Role: catalog.RoleKey,
		At:   inKeyVault,
		Note: "secrets that the workspace uses are kept in the vault",
		Doc:  "https://learn.microsoft.com/azure/machine-learning/concept-workspace",
	}
	workspaceImages = catalog.Copy{
		Role: catalog.RolePrimary,
		If:   workspaceImagesIf,
		At:   workspaceImagesAt,
		Note: "images that the workspace builds are kept in the registry",
		Doc:  "https://learn.microsoft.com/azure/machine-learning/concept-workspace",
	}
	workspaceImagesIf = []catalog.Condition{{Path: "container_registry_id", Present: true}}
	workspaceImagesAt = catalog.Where{{From: catalog.Reference, Path: "container_registry_id", Types: []string{"azurerm_container_registry"}}}
	workspaceLogs     = catalog.Copy{
		Role: catalog.RoleLog,
		If:   workspaceLogsIf,
		At:   workspaceLogsAt,
		Note: "what endpoints log is kept in Application Insights",
		Doc:  "https://learn.microsoft.com/azure/machine-learning/concept-workspace",
	}
	workspaceLogsIf = []catalog.Condition{{Path: "application_insights_id", Present: true}}
	workspaceLogsAt = catalog.Where{{From: catalog.Reference, Path: "application_insights_id", Types: []string{"azurerm_application_insights"}}}
	workspaceKey    = catalog.Copy{
		Role: catalog.RoleKey,
		Each: "encryption",
		At:   workspaceKeyAt,
		Note: "the data is encrypted with a key of a vault, which may be in another region",
		Doc:  "https://learn.microsoft.com/azure/machine-learning/how-to-setup-customer-managed-keys",
	}
	workspaceKeyAt = catalog.Where{{From: catalog.Reference, Path: "key_id", Types: keysOfVaults}, {From: catalog.Reference, Path: "key_vault_id", Types: []string{"azurerm_key_vault"}}}
)

// Models and what they are given.
var aiServices = []catalog.Resource{
	{
		Type: "azurerm_ai_foundry", Holds: catalog.ML, At: located, Doc: "ai_foundry",
		Copies: workspaceParts,
	},
	{Type: "azurerm_ai_foundry_project", Holds: catalog.ML, At: located, Doc: "ai_foundry_project"},
	{
		Type: "azurerm_ai_services", Holds: catalog.ML, At: located,
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				Each: "storage",
				At:   byStorageAccountID,
				Note: "the account keeps data in storage of the customer's own",
			},
			// A key vault must be in the account's region, and of an HSM nothing says so.
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "customer_managed_key.managed_hsm_key_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "customer_managed_key.managed_hsm_key_id", Types: keysOfVaults}},
				Note: "the data is encrypted with a key of a managed HSM, which may be in another region",
				Doc:  "https://learn.microsoft.com/azure/ai-services/encryption/cognitive-services-encryption-keys-portal",
			},
		},
	},
	{
		Type: "azurerm_cognitive_account", Holds: catalog.ML, At: located, Doc: "cognitive_account",
		Copies: []catalog.Copy{
			{
				Role: catalog.RolePrimary,
				Each: "storage",
				At:   byStorageAccountID,
				Note: "the account keeps data in storage of the customer's own",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "custom_question_answering_search_service_id", Present: true}},
				At:   catalog.Where{{From: catalog.Reference, Path: "custom_question_answering_search_service_id", Types: []string{"azurerm_search_service"}}},
				Note: "questions and answers are kept in the search service",
			},
			{
				Role: catalog.RoleKey,
				If:   []catalog.Condition{{Path: "custom_question_answering_search_service_key", Present: true}},
				At:   located,
				Note: "what signs in is kept with it",
			},
			{
				Role: catalog.RolePrimary,
				If:   []catalog.Condition{{Path: "qna_runtime_endpoint", Present: true}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "the app that answers names its search service, and no argument does"}},
				Note: "questions and answers are kept in a search service of the customer's own",
				Doc:  "https://learn.microsoft.com/azure/ai-services/qnamaker/concepts/azure-resources",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "kind", Is: []string{"TextTranslation"}}, {Path: "location", Not: []string{"global"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "texts are translated in the data center nearest to who asks, unless they are sent to the address of a geography"}},
				Note: "texts are translated elsewhere than in the account's region",
				Doc:  "https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/reference",
			},
		},
	},
	{Type: "azurerm_cognitive_account_connection_account_key", Holds: catalog.Secret, At: connectionSecrets, Doc: "cognitive_account_connection_account_key"},
	{
		Type: "azurerm_cognitive_account_connection_account_managed_identity", Doc: "cognitive_account_connection_account_managed_identity",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
			If:   []catalog.Condition{{Path: "category", Is: []string{"AzureKeyVault"}}},
			At:   catalog.Where{{From: catalog.Reference, Path: "target", Types: []string{"azurerm_key_vault"}}},
			Note: "keys of the account's other connections are kept in the vault",
			Doc:  "https://learn.microsoft.com/azure/foundry/how-to/set-up-key-vault-connection",
		}, {
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
			If:   []catalog.Condition{{Path: "category", Is: []string{"AIServices", "AzureOpenAI"}}},
			At:   atConnected,
			Note: "models, indexes and gateways beside the account are sent what is asked",
		}},
	},
	{
		Type: "azurerm_cognitive_account_connection_api_key", Holds: catalog.Secret, At: connectionSecrets, Doc: "cognitive_account_connection_api_key",
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleLog,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:   []catalog.Condition{{Path: "category", Is: []string{"AppInsights"}}},
				At:   catalog.Where{{From: catalog.Reference, Path: "target", Types: applicationInsights}},
				Note: "what agents are asked and answer is traced in Application Insights",
				Doc:  "https://learn.microsoft.com/azure/foundry/observability/concepts/trace-data",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:   []catalog.Condition{{Path: "category", Is: []string{"BingLLMSearch", "GroundingWithBingSearch", "GroundingWithCustomSearch", "OpenAI", "Pinecone", "Serp"}}},
				At:   catalog.Where{{From: catalog.Unstated, Note: "an address does not say where its server is"}},
				Note: "agents and models outside the account are sent what is asked",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:   []catalog.Condition{{Path: "category", Is: []string{"AIServices", "ApiManagement", "AzureOpenAI", "CognitiveSearch", "CognitiveService", "ModelGateway", "Serverless"}}},
				At:   atConnected,
				Note: "models, indexes and gateways beside the account are sent what is asked",
			},
		},
	},
	{
		Type: "azurerm_cognitive_account_connection_custom_keys", Holds: catalog.Secret, At: connectionSecrets, Doc: "cognitive_account_connection_custom_keys",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
			If:   []catalog.Condition{{Path: "category", Is: []string{"RemoteA2A", "RemoteTool"}}},
			At:   atTool,
			Note: "tools and agents outside the account are sent what is asked",
		}},
	},
	{
		Type: "azurerm_cognitive_account_connection_entra_id", Doc: "cognitive_account_connection_entra_id",
		Copies: []catalog.Copy{{
			Role: catalog.RoleExport,
			Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
			If:   []catalog.Condition{{Path: "category", Is: []string{"AIServices", "ApiManagement", "AzureOpenAI", "CognitiveSearch", "CognitiveService", "ManagedOnlineEndpoint"}}},
			At:   atConnected,
			Note: "models, indexes and gateways beside the account are sent what is asked",
		}},
	},
	{Type: "azurerm_cognitive_account_project", Holds: catalog.ML, At: located, Doc: "cognitive_account_project"},
	{
		Type: "azurerm_cognitive_deployment", Doc: "cognitive_deployment",
		At: catalog.Where{{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount}},
		// What is kept at rest stays with the account; prompts travel.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:   []catalog.Condition{{Path: "sku.name", Is: []string{"GlobalStandard", "GlobalBatch", "GlobalProvisionedManaged", "DeveloperTier"}}},
				At:   catalog.Where{{From: catalog.Unbound, Note: "any region of the world"}},
				Note: "a global deployment, or one for developers, processes prompts in any region",
				Doc:  "https://learn.microsoft.com/azure/foundry/foundry-models/concepts/deployment-types",
			},
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:   []catalog.Condition{{Path: "sku.name", Is: []string{"DataZoneStandard", "DataZoneBatch", "DataZoneProvisionedManaged"}}},
				At:   catalog.Where{{From: catalog.Multi, Note: "the zone is the account's: the United States or the European Union", Doc: "https://learn.microsoft.com/azure/foundry/foundry-models/concepts/deployment-types"}},
				Note: "a data-zone deployment processes prompts anywhere in its zone",
			},
			{
				Role:   catalog.RoleExport,
				Of:     &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:     []catalog.Condition{{Path: "scale.type", Is: []string{"GlobalStandard", "GlobalBatch", "GlobalProvisionedManaged"}}},
				At:     catalog.Where{{From: catalog.Unbound, Note: "any region of the world"}},
				Before: "4.0.0",
				Note:   "a global deployment processes prompts in any region",
				Doc:    "https://learn.microsoft.com/azure/foundry/foundry-models/concepts/deployment-types",
			},
			{
				Role:   catalog.RoleExport,
				Of:     &catalog.Source{From: catalog.Reference, Path: "cognitive_account_id", Types: aiAccount},
				If:     []catalog.Condition{{Path: "scale.type", Is: []string{"DataZoneStandard", "DataZoneBatch", "DataZoneProvisionedManaged"}}},
				At:     catalog.Where{{From: catalog.Multi, Note: "the zone is the account's: the United States or the European Union", Doc: "https://learn.microsoft.com/azure/foundry/foundry-models/concepts/deployment-types"}},
				Before: "4.0.0",
				Note:   "a data-zone deployment processes prompts anywhere in its zone",
			},
		},
	},
	{Type: "azurerm_machine_learning_compute_cluster", Holds: catalog.Block, At: located, Doc: "machine_learning_compute_cluster"},
	{Type: "azurerm_machine_learning_compute_instance", Holds: catalog.Block, At: catalog.Where{{From: catalog.Reference, Path: "machine_learning_workspace_id", Types: mlWorkspaces}}, Doc: "machine_learning_compute_instance"},
	{
		Type: "azurerm_machine_learning_datastore_blobstorage", Holds: catalog.Secret, Doc: "machine_learning_datastore_blobstorage",
		// Of the stores of a workspace, one takes what no job or user sends elsewhere.
		Copies: []catalog.Copy{
			{
				Role: catalog.RoleExport,
				Of:   &catalog.Source{From: catalog.Reference, Path: "workspace_id", Types: mlWorkspaces},
				If:   []catalog.Condition{{Path: "is_default", Is: []string{"true"}, Default: "false"}},
				At:   catalog.Where{{From: catalog.Reference, Path: "storage_container_id", Types: blobs}},
				Note: "what users upload and runs write goes to the default store of the workspace",
				Doc:  "https://learn.microsoft.com/cli/azure/ml/datastore",
			},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "account_key", Present: true}}, At: inMLWorkspace, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "shared_access_signature", Present: true}}, At: inMLWorkspace, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_machine_learning_datastore_datalake_gen2", Holds: catalog.Secret, Doc: "machine_learning_datastore_datalake_gen2",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "client_secret", Present: true}}, At: inMLWorkspace, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_machine_learning_datastore_fileshare", Holds: catalog.Secret, Doc: "machine_learning_datastore_fileshare",
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "account_key", Present: true}}, At: inMLWorkspace, Note: "the connection keeps what signs in"},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "shared_access_signature", Present: true}}, At: inMLWorkspace, Note: "the connection keeps what signs in"},
		},
	},
	{
		Type: "azurerm_machine_learning_inference_cluster", Holds: catalog.Key, Doc: "machine_learning_inference_cluster",
		Copies: []catalog.Copy{{
			Role: catalog.RoleKey,
			If:   []catalog.Condition{{Path: "ssl.key", Present: true}},
			At:   located,
			Note: "an uploaded certificate brings its private key",
		}},
	},
	{
		Type: "azurerm_machine_learning_workspace", Holds: catalog.ML, At: located, Doc: "machine_learning_workspace",
		Copies: []catalog.Copy{
			workspaceFiles,
			workspaceSecrets,
			workspaceImages,
			workspaceLogs,
			workspaceKey,
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "feature_store.offline_connection_name", Present: true}},
				At:   behindConnection,
				Note: "values of features are written to the offline store",
				Doc:  "https://learn.microsoft.com/azure/machine-learning/feature-set-materialization-concepts",
			},
			{
				Role: catalog.RoleExport,
				If:   []catalog.Condition{{Path: "feature_store.online_connection_name", Present: true}},
				At:   behindConnection,
				Note: "values of features are written to the online store",
				Doc:  "https://learn.microsoft.com/azure/machine-learning/feature-set-materialization-concepts",
			},
		},
	},
	{Type: "azurerm_search_service", Holds: catalog.Search, At: located, Doc: "search_service"},
	{
		Type: "azurerm_video_indexer_account", Holds: catalog.ML, At: located, Doc: "video_indexer_account",
		Copies: []catalog.Copy{{
			Role: catalog.RolePrimary,
			Each: "storage",
			At:   byStorageAccountID,
			Note: "videos are kept in the storage account",
		}},
	},
}

// behindConnection is where a feature store writes: only its connection knows.
var behindConnection = catalog.Where{{From: catalog.Unstated, Note: "a connection of the workspace says in which store, and no argument"}}

// inMLWorkspace is where the workspace keeps the credentials of its data stores.
var inMLWorkspace = catalog.Where{{From: catalog.Reference, Path: "workspace_id", Types: mlWorkspaces}}
