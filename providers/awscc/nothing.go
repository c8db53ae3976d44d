package awscc

import "github.com/kokunai/kokunai/providers/catalog"

var nothing = []catalog.Nothing{}
