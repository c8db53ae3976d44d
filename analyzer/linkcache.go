package analyzer

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/kokunai/kokunai/analyzer/hclfile"
)

// linkCache remembers, in one file of a directory of the user's, which modules
// each configuration file calls. It spares --changed the reading of files that
// have the size and the time of change that they had. What the roots that are
// looked at say is read each time. A file that cannot be read or written is as
// if there were none.
//
// It has a line for each file: its path, size, time of change and, if it has any,
// links in JSON, with tabs between them. Of thousands of lines most are compared
// only, so that nothing else of them is taken apart.
type linkCache struct {
	file  string
	mu    sync.Mutex
	by    map[string]linkLine
	asked int  // how many of them were asked for in this run
	fresh bool // something was put
}

type linkLine struct {
	rest  string // what stands behind the path
	asked bool
}

// linkCacheName has the version of the format.
const linkCacheName = "kokunai-links-2.txt"

func openLinkCache(dir string) *linkCache {
	c := &linkCache{file: filepath.Join(dir, linkCacheName)}
	src, _ := os.ReadFile(c.file)
	c.by = make(map[string]linkLine, bytes.Count(src, []byte("\n")))
	for line := range strings.Lines(string(src)) {
		if path, rest, ok := strings.Cut(line, "\t"); ok && strings.HasSuffix(rest, "\n") {
			c.by[path] = linkLine{rest: rest}
		}
	}
	return c
}

// linkState is what of a line says when a file was read.
func linkState(size, changed int64) string {
	var b [44]byte
	return string(append(strconv.AppendInt(append(strconv.AppendInt(b[:0], size, 10), '\t'), changed, 10), '\t'))
}

// Get implements hclfile.LinkCache.
func (c *linkCache) Get(file string, size, changed int64) (l hclfile.Links, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.by[file]
	links, ok := strings.CutPrefix(e.rest, linkState(size, changed))
	if !ok || links != "\n" && json.Unmarshal([]byte(links), &l) != nil {
		return hclfile.Links{}, false
	}
	if !e.asked {
		e.asked = true
		c.by[file] = e
		c.asked++
	}
	return l, true
}

// Put implements hclfile.LinkCache.
func (c *linkCache) Put(file string, size, changed int64, l hclfile.Links) {
	if strings.ContainsAny(file, "\t\n") {
		return
	}
	links := ""
	if len(l.Calls) > 0 || l.Remote {
		src, err := json.Marshal(l)
		if err != nil {
			return
		}
		links = string(src)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.by[file] = linkLine{linkState(size, changed) + links + "\n", true}
	c.fresh = true
}

// save writes what was asked for, in one step, if it is not what was read.
func (c *linkCache) save() {
	if !c.fresh && c.asked == len(c.by) {
		return
	}
	var lines []string
	for path, e := range c.by {
		if e.asked {
			lines = append(lines, path+"\t"+e.rest)
		}
	}
	slices.Sort(lines)
	if os.MkdirAll(filepath.Dir(c.file), 0o755) != nil {
		return
	}
	f, err := os.CreateTemp(filepath.Dir(c.file), linkCacheName)
	if err != nil {
		return
	}
	_, err = f.WriteString(strings.Join(lines, ""))
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
