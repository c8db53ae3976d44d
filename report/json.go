package report

import (
	"bufio"
	"io"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	jsonv1 "github.com/go-json-experiment/json/v1"
)

// JSON writes the report by the contract: UTF-8, every key present. It is
// written as it is encoded: a report of many stores is not held as text too.
func JSON(w io.Writer, r *Report, _ Options) error {
	b := bufio.NewWriterSize(w, 64<<10) // the encoder writes a few kilobytes at a time
	err := json.MarshalWrite(b, r, jsonv1.DefaultOptionsV1(), jsontext.EscapeForHTML(false), jsontext.EscapeForJS(false), jsontext.WithIndent("  "))
	if err != nil {
		return err
	}
	if err := b.WriteByte('\n'); err != nil {
		return err
	}
	return b.Flush()
}
