package locate

import (
	"strings"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// values are the values at a path of the catalogue, which may go on inside of
// the JSON that a text holds.
func values(b tf.Body, path string) []tf.Value {
	docs, rest, ok := documents(b, path)
	if !ok {
		return b.Values(path)
	}
	var out []tf.Value
	for _, d := range docs {
		out = append(out, values(d, rest)...)
	}
	return out
}

// blocks are the blocks or objects at a path of the catalogue.
func blocks(b tf.Body, path string) []tf.Body {
	docs, rest, ok := documents(b, path)
	if !ok {
		return b.Blocks(path)
	}
	var out []tf.Body
	for _, d := range docs {
		out = append(out, blocks(d, rest)...)
	}
	return out
}

func documents(b tf.Body, path string) (docs []tf.Body, rest string, ok bool) {
	path, rest, ok = strings.Cut(path, "@")
	if !ok {
		return nil, "", false
	}
	for _, v := range b.Values(path) {
		if d := v.Document(); d != nil {
			docs = append(docs, d)
		}
	}
	return docs, rest, true
}
