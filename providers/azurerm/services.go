package azurerm

import "github.com/kokunai/kokunai/providers/catalog"

// services are the groups of types, one file each. No provider argument sends
// a single service elsewhere.
var services = []catalog.Service{
	{Name: "API Management", Resources: apiManagement},
	{Name: "App Configuration", Resources: appConfiguration},
	{Name: "App Service, Functions and Logic Apps", Resources: appService},
	{Name: "Automation", Resources: automation},
	{Name: "Azure AI and Machine Learning", Resources: aiServices},
	{Name: "Azure Cosmos DB", Resources: cosmosDB},
	{Name: "Azure Database for PostgreSQL and MySQL, Oracle Database", Resources: postgresMySQL},
	{Name: "Azure Monitor", Resources: monitor},
	{Name: "Azure SQL", Resources: sql},
	{Name: "Backup and Site Recovery", Resources: backupRecovery},
	{Name: "Communication Services and Notification Hubs", Resources: communication},
	{Name: "Container Registry, Kubernetes Service and Container Apps", Resources: containers},
	{Name: "Data Factory, Synapse and Data Share", Resources: dataServices},
	{Name: "Event Hubs, Service Bus and Event Grid", Resources: messaging},
	{Name: "Front Door and Content Delivery Network", Resources: cdn},
	{Name: "Health Data Services", Resources: healthcare},
	{Name: "Identity", Resources: identity},
	{Name: "IoT", Resources: iot},
	{Name: "Key Vault", Resources: keyVault},
	{Name: "NetApp Files and other file systems", Resources: netApp},
	{Name: "Redis", Resources: redis},
	{Name: "Resource Manager", Resources: deployment},
	{Name: "Retired types", Resources: retired},
	{Name: "Spring Apps", Resources: springApps},
	{Name: "Storage", Resources: storage},
	{Name: "Virtual Machines and Disks", Resources: compute},
	{Name: "Other services", Resources: otherServices},
}
