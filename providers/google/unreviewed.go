package google

// unreviewed are types of the published schemas that nobody has judged yet.
var unreviewed = []string{}
