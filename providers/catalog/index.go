package catalog

// Index finds rows by type. It is built once for a run, in one pass.
type Index struct {
	providers []*Provider
	rows      map[string][]Entry
	nothing   map[string]string
	sources   map[string]*Provider
	regions   map[regionKey]*Region
}

type regionKey struct {
	provider *Provider
	in, id   string
}

// Entry is one row with the service and provider that it stands in.
type Entry struct {
	Provider *Provider
	Service  *Service // nil for data sources and backends
	*Resource
}

// NewIndex indexes the tables of the given providers.
func NewIndex(providers []*Provider) *Index {
	x := &Index{
		providers: providers,
		rows:      make(map[string][]Entry, 2048),
		nothing:   make(map[string]string, 4096),
		sources:   map[string]*Provider{},
		regions:   make(map[regionKey]*Region, 1024),
	}
	for _, p := range providers {
		for _, s := range p.Sources {
			x.sources[s] = p
		}
		for i := range p.Services {
			s := &p.Services[i]
			for j := range s.Resources {
				r := &s.Resources[j]
				x.rows[r.Type] = append(x.rows[r.Type], Entry{p, s, r})
			}
		}
		for i := range p.Data {
			r := &p.Data[i]
			x.rows["data."+r.Type] = append(x.rows["data."+r.Type], Entry{p, nil, r})
		}
		for i := range p.Backends {
			r := &p.Backends[i]
			x.rows[r.Type] = append(x.rows[r.Type], Entry{p, nil, r})
		}
		for _, n := range p.Nothing {
			for _, t := range n.Types {
				x.nothing[t] = n.Reason
			}
		}
		for i := range p.Regions {
			r := &p.Regions[i]
			x.regions[regionKey{p, r.In, r.ID}] = r
		}
	}
	return x
}

// Providers are the indexed providers, in their order.
func (x *Index) Providers() []*Provider { return x.providers }

// Provider finds a provider by source address without the registry, or nil.
func (x *Index) Provider(source string) *Provider { return x.sources[source] }

// Rows are the rows of a type ("aws_s3_bucket", "data.aws_region",
// "backend.s3"), several when they are bounded by provider versions.
func (x *Index) Rows(typ string) []Entry { return x.rows[typ] }

// Nothing gives the reason why a type keeps no customer data.
func (x *Index) Nothing(typ string) (reason string, ok bool) {
	reason, ok = x.nothing[typ]
	return reason, ok
}

// Region finds a location by any spelling, in a name space and then in the
// general one. The identifier is the normal form, also when the region is nil
// because the location is in no table.
func (x *Index) Region(p *Provider, in, name string) (id string, r *Region) {
	id = name
	if p.Region != nil {
		id = p.Region(in, name)
	}
	if r = x.regions[regionKey{p, in, id}]; r == nil && in != "" {
		if p.Region != nil {
			id = p.Region("", name)
		}
		r = x.regions[regionKey{p, "", id}]
	}
	return id, r
}
