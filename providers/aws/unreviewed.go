package aws

// unreviewed are types of the published schema that nobody has judged yet.
var unreviewed = []string{}
