package azurerm

// unreviewed are types of the published schema that nobody has judged yet. A
// lab makes itself a storage account, of which nothing is said.
var unreviewed = []string{
	"azurerm_dev_test_lab",
}
