package locate

import (
	"github.com/kokunai/kokunai/providers/catalog"
)

// Knowledge answers from the catalogue what the readers must know of types.
type Knowledge struct{ Index *catalog.Index }

// Wanted reports whether a type has a row.
func (k Knowledge) Wanted(typ string) bool { return len(k.Index.Rows(typ)) > 0 }

// Asks are the attributes and blocks at the top of a type that its rows, and
// those that refer to it, read.
func (k Knowledge) Asks(typ string) map[string]bool { return k.Index.Asks(typ) }

// Provides reports whether a provider is in the catalogue.
func (k Knowledge) Provides(source string) bool { return k.Index.Provider(source) != nil }

// Settles lists the arguments that decide an attribute which is its
// resource's location; none when more than plain arguments decide it.
func (k Knowledge) Settles(typ, attribute string) []string {
	rows := k.Index.Rows(typ)
	if len(rows) == 0 {
		return nil
	}
	e := rows[0]
	isLocation, isProviders := contains(e.Location, attribute), contains(e.Provider.Location, attribute)
	if !isLocation && !isProviders {
		return nil
	}
	var out []string
	for i := range e.At {
		s := &e.At[i]
		// What it hangs on is taken to be absent, and nothing is said if it is not.
		applies := true
		for k := range s.If {
			out = append(out, "unless:"+s.If[k].Path)
			applies = applies && whenAbsent(&s.If[k])
		}
		switch {
		case !applies, s.Refines:
		case s.From == catalog.Argument && (isLocation || s.Path == attribute):
			out = append(out, s.Path)
		case s.From == catalog.ProviderConfig && s.Path != "":
			out = append(out, "provider:"+s.Path)
		case s.From == catalog.ProviderConfig && isProviders:
			return append(out, "provider:"+attribute)
		case s.From == catalog.ProviderConfig:
			return append(out, "provider:"+e.Provider.Location[0])
		case s.From != catalog.Argument:
			return out
		}
	}
	return out
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// Attribute is an attribute's type, "" if not known, and whether it is null
// when nobody sets it.
func (k Knowledge) Attribute(typ, attribute string) (kind string, optional bool) {
	kind, optional, _ = k.Index.Attribute(typ, attribute)
	return kind, optional
}

// Documents are the fields of a JSON text that a type makes of its blocks.
func (k Knowledge) Documents(typ, attribute string) map[string]string {
	var out map[string]string
	for _, e := range k.Index.Rows(typ) {
		for _, d := range e.Documents {
			if d.Attribute == attribute {
				if out == nil {
					out = map[string]string{}
				}
				out[d.Field] = d.Block
			}
		}
	}
	return out
}

// Keeps reports whether text around a reference to a type leaves it the same.
func (k Knowledge) Keeps(typ, attribute, prefix, suffix string) bool {
	rows := k.Index.Rows(typ)
	if len(rows) == 0 || rows[0].Provider.Keeps == nil {
		return prefix == "" && suffix == ""
	}
	return rows[0].Provider.Keeps(typ, attribute, prefix, suffix)
}
