package tf

import "strings"

// Cut cuts the first name off a dotted path of the catalogue. A dot that belongs to a
// name, the key of a map, has a backslash before it there.
func Cut(path string) (first, rest string, more bool) {
	if strings.IndexByte(path, '\\') < 0 {
		return strings.Cut(path, ".")
	}
	for i := range len(path) {
		if path[i] == '.' && (i == 0 || path[i-1] != '\\') {
			return PathText(path[:i]), path[i+1:], true
		}
	}
	return PathText(path), "", false
}

// PathText is a path as people write it.
func PathText(path string) string { return strings.ReplaceAll(path, `\.`, ".") }
