package analyzer

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"sync"

	"github.com/kokunai/kokunai/analyzer/hclfile"
)

// linkCache remembers, in one file of a directory of the user's, which modules
// each configuration file calls. It spares --changed the reading of files that
// have the size and the time of change that they had. What the roots that are
// looked at say is read each time. A file that cannot be read or written is as
// if there were none.
type linkCache struct {
	file  string
	mu    sync.Mutex
	by    map[string]*linkEntry
	asked int  // how many of them were asked for in this run
	fresh bool // something was put
}

type linkEntry struct {
	Size    int64         `json:"s"`
	Changed int64         `json:"t"`
	Links   hclfile.Links `json:"l,omitzero"`
	asked   bool
}

// linkCacheName has the version of the format.
const linkCacheName = "kokunai-links-1.json"

func openLinkCache(dir string) *linkCache {
	c := &linkCache{file: filepath.Join(dir, linkCacheName), by: map[string]*linkEntry{}}
	if src, err := os.ReadFile(c.file); err == nil && json.Unmarshal(src, &c.by) != nil {
		c.by = map[string]*linkEntry{}
	}
	return c
}

// Get implements hclfile.LinkCache.
func (c *linkCache) Get(file string, size, changed int64) (hclfile.Links, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.by[file]
	if e == nil || e.Size != size || e.Changed != changed {
		return hclfile.Links{}, false
	}
	if !e.asked {
		e.asked = true
		c.asked++
	}
	return e.Links, true
}

// Put implements hclfile.LinkCache.
func (c *linkCache) Put(file string, size, changed int64, l hclfile.Links) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.by[file] = &linkEntry{size, changed, l, true}
	c.fresh = true
}

// save writes what was asked for, in one step, if it is not what was read.
func (c *linkCache) save() {
	if !c.fresh && c.asked == len(c.by) {
		return
	}
	maps.DeleteFunc(c.by, func(_ string, e *linkEntry) bool { return e == nil || !e.asked })
	src, err := json.Marshal(c.by)
	if err != nil || os.MkdirAll(filepath.Dir(c.file), 0o755) != nil {
		return
	}
	f, err := os.CreateTemp(filepath.Dir(c.file), linkCacheName)
	if err != nil {
		return
	}
	_, err = f.Write(src)
	if more := f.Close(); err == nil {
		err = more
	}
	if err == nil {
		err = os.Rename(f.Name(), c.file)
	}
	if err != nil {
		os.Remove(f.Name())
	}
}
