package analyzer

import (
	"bufio"
	"bytes"
	"compress/zlib"
	"crypto/sha1" // what git names contents by, and nothing that has to be safe
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
)

// What a repository says of itself is read from its files. Git is never run: a
// stranger's repository can tell it to run other programs.

// hash is the name that git has for a content, as its hexadecimal digits.
type hash = string

// checkout is a checked-out repository.
type checkout struct {
	git    string // the directory of this working tree: HEAD, index
	common string // that of all working trees: refs, objects
}

// openCheckout finds the directories of a repository; ok is false if it has none.
func openCheckout(repo string) (c checkout, ok bool) {
	if repo == "" {
		return c, false
	}
	c.git = filepath.Join(repo, ".git")
	if info, err := os.Stat(c.git); err != nil || !info.IsDir() {
		text, err := os.ReadFile(c.git) // of a further working tree, or a submodule
		dir, ok := strings.CutPrefix(strings.TrimSpace(string(text)), "gitdir: ")
		if err != nil || !ok {
			return c, false
		}
		if c.git = filepath.FromSlash(dir); !filepath.IsAbs(c.git) {
			c.git = filepath.Join(repo, c.git)
		}
	}
	c.common = c.git
	if text, err := os.ReadFile(filepath.Join(c.git, "commondir")); err == nil {
		if c.common = filepath.FromSlash(strings.TrimSpace(string(text))); !filepath.IsAbs(c.common) {
			c.common = filepath.Join(c.git, c.common)
		}
	}
	return c, true
}

// commit is the checked-out commit, "" if there is none or it cannot be told.
func (c checkout) commit() hash {
	head := readLine(filepath.Join(c.git, "HEAD"))
	ref, ok := strings.CutPrefix(head, "ref: ")
	if !ok {
		return hashIn(head)
	}
	// A repository may say anything; it is to name no other file.
	if !strings.HasPrefix(ref, "refs/") || !filepath.IsLocal(filepath.FromSlash(ref)) {
		return ""
	}
	for _, dir := range []string{c.git, c.common} {
		if h := hashIn(readLine(filepath.Join(dir, filepath.FromSlash(ref)))); h != "" {
			return h
		}
	}
	packed, err := os.ReadFile(filepath.Join(c.common, "packed-refs"))
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(packed)) {
		if h, name, ok := strings.Cut(strings.TrimSpace(line), " "); ok && name == ref {
			return hashIn(h)
		}
	}
	return ""
}

// readLine is the first line of a file, "" if there is none.
func readLine(file string) string {
	f, err := os.Open(file)
	if err != nil {
		return ""
	}
	defer f.Close()
	line, err := bufio.NewReader(io.LimitReader(f, 4096)).ReadString('\n')
	if err != nil && err != io.EOF {
		return ""
	}
	return strings.TrimSpace(line)
}

// hashIn is a text that is a hash, else "".
func hashIn(s string) hash {
	if len(s) != 40 && len(s) != 64 || strings.Trim(s, "0123456789abcdef") != "" {
		return ""
	}
	return s
}

// readFiles are the files of a repository that a run read, added by several
// goroutines.
type readFiles struct {
	top   string // of the repository, links resolved
	mu    sync.Mutex
	names map[string][]hash // what git may name each by, by its path
	reals map[string]string // folders with links resolved
	// linked: a folder on the way to one is a link, of which is not known whether
	// it is as it was committed.
	linked bool
}

func newReadFiles(top string) *readFiles {
	if real, err := filepath.EvalSymlinks(top); err == nil {
		top = real
	}
	return &readFiles{top: top, names: map[string][]hash{}, reals: map[string]string{}}
}

// add adds a file, which is read again if src is nil. What is not known to be regular
// may be a link, which is a file whose text is where it leads, besides what it leads to.
func (r *readFiles) add(file string, src []byte, regular bool) {
	dir := r.real(filepath.Dir(file))
	if dir == "" {
		return
	}
	file = filepath.Join(dir, filepath.Base(file))
	if !regular {
		if target, err := os.Readlink(file); err == nil {
			r.put(file, []hash{blob([]byte(filepath.ToSlash(target)))})
			if file, err = filepath.EvalSymlinks(file); err != nil {
				return
			}
		}
	}
	if src == nil {
		var err error
		if src, err = os.ReadFile(file); err != nil {
			return
		}
	}
	r.put(file, blobs(src))
}

// real is a folder with links resolved, "" if it is no more.
func (r *readFiles) real(dir string) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.resolve(dir)
}

// resolve asks of each folder on the way once whether it is a link.
func (r *readFiles) resolve(dir string) string {
	if real, ok := r.reals[dir]; ok {
		return real
	}
	real := dir
	if parent := filepath.Dir(dir); parent != dir {
		if real = r.resolve(parent); real != "" {
			real = filepath.Join(real, filepath.Base(dir))
			if info, err := os.Lstat(real); err != nil {
				real = ""
			} else if info.Mode()&os.ModeSymlink != 0 {
				if real, err = filepath.EvalSymlinks(real); err != nil {
					real = ""
				}
			}
		}
	}
	r.linked = r.linked || real != "" && real != dir && strings.HasPrefix(dir, r.top)
	r.reals[dir] = real
	return real
}

func (r *readFiles) put(file string, names []hash) {
	if rel, err := filepath.Rel(r.top, file); err == nil && filepath.IsLocal(rel) {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.names[filepath.ToSlash(rel)] = names
	}
}

// dirty reports whether one of the files that were read is not as in the commit;
// nil when it cannot be told.
func (c checkout) dirty(commit hash, ix *index, read *readFiles) *bool {
	if len(read.names) == 0 {
		return nil
	}
	yes, no := true, false
	differs := false
	for path, names := range read.names {
		h, tracked := ix.files[path]
		if !tracked {
			return &yes
		}
		differs = differs || !slices.Contains(names, h)
	}
	if differs {
		if c.filters(ix) {
			return nil // what is committed may look different
		}
		return &yes
	}
	// All is as it was last staged. Whether that is what was committed is known
	// only if nothing at all is staged.
	if tree := c.tree(commit); read.linked || tree == "" || tree != ix.tree {
		return nil
	}
	return &no
}

// filters reports whether contents may be changed on their way into git.
func (c checkout) filters(ix *index) bool {
	if _, err := os.Stat(filepath.Join(c.common, "info", "attributes")); err == nil {
		return true
	}
	for path := range ix.files {
		if path == ".gitattributes" || strings.HasSuffix(path, "/.gitattributes") {
			return true
		}
	}
	return false
}

// blobs are the names that git may have for a content: as it is, and with the ends
// of lines that it is told to make of Windows' ones.
func blobs(src []byte) []hash {
	out := []hash{blob(src)}
	if bytes.Contains(src, []byte("\r\n")) {
		out = append(out, blob(bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))))
	}
	return out
}

func blob(src []byte) hash {
	h := sha1.New()
	fmt.Fprintf(h, "blob %d\x00", len(src))
	h.Write(src)
	return hex.EncodeToString(h.Sum(nil))
}

// index is what would be committed next.
type index struct {
	files map[string]hash
	tree  hash // of all of it, "" if it was not worked out since something changed
}

// readIndex reads .git/index, of version 2, 3 or 4. An extension that changes what
// the rest means, such as a part that stands elsewhere, is an error.
func readIndex(file string) (*index, error) {
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	bad := errors.New("index")
	if len(src) < 12+20 || string(src[:4]) != "DIRC" {
		return nil, bad
	}
	version, n := binary.BigEndian.Uint32(src[4:]), binary.BigEndian.Uint32(src[8:])
	if version < 2 || version > 4 {
		return nil, bad
	}
	ix := &index{files: map[string]hash{}}
	const fixed = 62 // of an entry: times and such, the hash at 40, flags at 60
	rest, name := src[12:len(src)-20], ""
	for range n {
		if len(rest) < fixed+1 {
			return nil, bad
		}
		head, flags := rest[:fixed], binary.BigEndian.Uint16(rest[60:])
		size := fixed
		if flags&0x4000 != 0 {
			size += 2
		}
		if len(rest) < size {
			return nil, bad
		}
		tail := rest[size:]
		if version == 4 { // so many bytes less of the name before, and then these
			cut, used := offset(tail)
			if used == 0 || cut > uint64(len(name)) {
				return nil, bad
			}
			name, tail, size = name[:len(name)-int(cut)], tail[used:], size+used
		} else {
			name = ""
		}
		end := bytes.IndexByte(tail, 0)
		if end < 0 {
			return nil, bad
		}
		name += string(tail[:end])
		size += end + 1
		if version < 4 {
			size = (size + 7) / 8 * 8
		}
		if len(rest) < size {
			return nil, bad
		}
		rest = rest[size:]
		if flags>>12&3 != 0 {
			continue // of a merge that is not finished: as good as changed
		}
		ix.files[name] = hex.EncodeToString(head[40:60])
	}
	for len(rest) >= 8 {
		kind, size := string(rest[:4]), uint64(binary.BigEndian.Uint32(rest[4:]))
		if size > uint64(len(rest)-8) {
			return nil, bad
		}
		data := rest[8 : 8+size]
		rest = rest[8+size:]
		switch {
		case kind == "TREE":
			ix.tree = wholeTree(data)
		case kind[0] < 'A' || kind[0] > 'Z':
			return nil, bad
		}
	}
	return ix, nil
}

// offset reads a number as version 4 of the index, and a pack, write one.
func offset(src []byte) (n uint64, used int) {
	for i, b := range src {
		if i > 8 {
			return 0, 0
		}
		n = n<<7 | uint64(b&0x7f)
		if b&0x80 == 0 {
			return n, i + 1
		}
		n++
	}
	return 0, 0
}

// wholeTree is the first tree of an index: an empty path, how many entries it
// has, -1 if it is no longer known, and how many trees below it, and its hash.
func wholeTree(data []byte) hash {
	counts, rest, ok := bytes.Cut(data, []byte("\n"))
	if !ok || !bytes.HasPrefix(counts, []byte("\x00")) || bytes.HasPrefix(counts, []byte("\x00-")) || len(rest) < 20 {
		return ""
	}
	return hex.EncodeToString(rest[:20])
}

// tree is the tree of a commit, "" if it cannot be read.
func (c checkout) tree(commit hash) hash {
	objects := filepath.Join(c.common, "objects")
	if f, err := os.Open(filepath.Join(objects, commit[:2], commit[2:])); err == nil {
		defer f.Close()
		text := inflate(f)
		if _, body, ok := strings.Cut(text, "\x00"); ok && strings.HasPrefix(text, "commit ") {
			return treeIn(body)
		}
		return ""
	}
	packs, _ := filepath.Glob(filepath.Join(objects, "pack", "*.idx")) // the pattern is one
	for _, idx := range packs {
		if at, ok := inPack(idx, commit); ok {
			return treeIn(packed(strings.TrimSuffix(idx, ".idx")+".pack", at))
		}
	}
	return ""
}

// treeIn is the tree that a commit's text begins with.
func treeIn(commit string) hash {
	line, _, _ := strings.Cut(commit, "\n")
	h, ok := strings.CutPrefix(line, "tree ")
	if !ok {
		return ""
	}
	return hashIn(h)
}

// inflate is the beginning of a compressed text.
func inflate(r io.Reader) string {
	z, err := zlib.NewReader(r)
	if err != nil {
		return ""
	}
	defer z.Close()
	text, err := io.ReadAll(io.LimitReader(z, 256))
	if err != nil {
		return ""
	}
	return string(text)
}

// inPack finds where an object is in a pack, by the pack's index, of version 2.
func inPack(idx string, name hash) (at int64, ok bool) {
	src, err := os.ReadFile(idx)
	const table = 8 + 256*4
	if err != nil || len(src) < table || !bytes.HasPrefix(src, []byte("\xfftOc\x00\x00\x00\x02")) {
		return 0, false
	}
	want, err := hex.DecodeString(name)
	n := int(binary.BigEndian.Uint32(src[table-4:]))
	// Names, checksums, and offsets, of which the large ones are in a last table.
	if err != nil || len(src) < table+n*(20+4+4) {
		return 0, false
	}
	entry := func(i int) []byte { return src[table+i*20:][:20] }
	i := sort.Search(n, func(i int) bool { return bytes.Compare(entry(i), want) >= 0 })
	if i == n || !bytes.Equal(entry(i), want) {
		return 0, false
	}
	small := binary.BigEndian.Uint32(src[table+n*(20+4)+i*4:])
	return int64(small), small&0x80000000 == 0
}

// packed is the beginning of a commit in a pack; one that is written as what is
// different in it from another is not followed.
func packed(pack string, at int64) string {
	f, err := os.Open(pack)
	if err != nil {
		return ""
	}
	defer f.Close()
	if _, err := f.Seek(at, io.SeekStart); err != nil {
		return ""
	}
	r := bufio.NewReader(f)
	const aCommit = 1
	b, err := r.ReadByte()
	if err != nil || b>>4&7 != aCommit {
		return ""
	}
	for b&0x80 != 0 { // the rest of its size
		if b, err = r.ReadByte(); err != nil {
			return ""
		}
	}
	return inflate(r)
}
