package report

import (
	"encoding/json"
	"io"
)

// JSON writes the report by the contract: UTF-8, every key present.
func JSON(w io.Writer, r *Report, _ Options) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(r)
}
