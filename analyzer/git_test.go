package analyzer

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestCheckout compares what is read of a repository with what git says of it.
func TestCheckout(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("SKIPPED: git is not installed")
	}
	top := t.TempDir()
	repo := filepath.Join(top, "repo")
	in := func(dir string, args ...string) string {
		t.Helper()
		c := exec.Command("git", args...)
		c.Dir = dir
		c.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull,
			"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com")
		out, err := c.CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
		return strings.TrimSpace(string(out))
	}
	git := func(args ...string) { t.Helper(); in(repo, args...) }
	put := func(name, text string) {
		t.Helper()
		file := filepath.Join(repo, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	check := func(what, dir, want string) {
		t.Helper()
		res, err := Analyze(Options{Dir: dir, AsOf: "2026-11-24", Jobs: 1})
		if err != nil {
			t.Fatal(err)
		}
		got := "null"
		if d := res.Report.Source.Dirty; d != nil {
			got = fmt.Sprint(*d)
		}
		if got != want {
			t.Errorf("%s: dirty is %s, want %s", what, got, want)
		}
		if head := in(dir, "rev-parse", "HEAD"); res.Report.Source.Commit != head {
			t.Errorf("%s: the commit is %q, want %s", what, res.Report.Source.Commit, head)
		}
	}
	put("main.tf", "locals {\n  regions = yamldecode(file(\"regions.yaml\"))\n}\n\nresource \"aws_sqs_queue\" \"q\" {\n  region = local.regions.main\n}\n")
	put("regions.yaml", "main: ap-northeast-1\n")
	put("日本語/deep/main.tf", "resource \"aws_sqs_queue\" \"q\" {\n  region = \"us-east-1\"\n}\n")
	put("README", "x\n")
	git("init", "-q", "-b", "main")
	git("add", ".")
	git("commit", "-q", "-m", "one")
	check("committed", repo, "false")

	put("README", "y\n")
	check("what was not read is changed", repo, "false")
	git("add", "README")
	check("it is staged", repo, "null")
	git("commit", "-q", "-m", "two")
	check("and committed", repo, "false")

	put("日本語/deep/main.tf", "resource \"aws_sqs_queue\" \"q\" {\n  region = \"us-west-2\"\n}\n")
	check("configuration is changed", repo, "true")
	git("checkout", "-q", ".")
	put("regions.yaml", "main: us-east-1\n")
	check("what a function reads is changed", repo, "true")
	git("checkout", "-q", ".")
	put("terraform.tfvars", "x = 1\n")
	check("values were never added", repo, "true")
	put(".gitignore", "*.tfvars\n")
	git("add", ".gitignore")
	git("commit", "-q", "-m", "three")
	check("nor if they are ignored", repo, "true")
	git("rm", "-q", "--cached", "--ignore-unmatch", "terraform.tfvars")
	if err := os.Remove(filepath.Join(repo, "terraform.tfvars")); err != nil {
		t.Fatal(err)
	}
	put(".kokunai.hcl", "sector = \"gas\"\n")
	check("the policy was never added", repo, "true")
	git("add", ".kokunai.hcl")
	git("commit", "-q", "-m", "four")
	put(".kokunai.hcl", "sector = \"gas\"\r\n")
	check("Windows' ends of lines", repo, "false")
	git("checkout", "-q", ".")

	git("gc", "-q")
	git("pack-refs", "--all")
	check("packed", repo, "false")
	git("update-index", "--index-version", "4")
	check("the index's version 4", repo, "false")
	git("update-index", "--split-index")
	check("the index in parts", repo, "null")
	git("update-index", "--no-split-index")
	git("checkout", "-q", "--detach", "HEAD~1")
	check("detached", repo, "false")
	git("checkout", "-q", "main")
	other := filepath.Join(top, "other")
	git("worktree", "add", "-q", "-b", "side", other)
	check("a further working tree", other, "false")

	put("main.tf", "resource \"aws_sqs_queue\" \"q\" {}\n")
	put(".gitattributes", "*.tf filter=x\n")
	git("add", ".gitattributes")
	check("contents that are filtered", repo, "null")
}

// TestCheckoutOfAStranger: a repository names no file but its own, and what is no
// hash is no commit.
func TestCheckoutOfAStranger(t *testing.T) {
	top := t.TempDir()
	if err := os.WriteFile(filepath.Join(top, "secret"), []byte(strings.Repeat("ab", 20)), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, head := range map[string]string{
		"a path":        "ref: ../../secret",
		"a path below":  "ref: refs/../../../secret",
		"from the top":  "ref: " + filepath.Join(top, "secret"),
		"no hash":       "<script>",
		"nothing":       "",
		"not a line":    "\x00\xff",
		"capitals":      strings.Repeat("AB", 20),
		"a hash, short": "abc",
	} {
		repo := filepath.Join(top, strings.ReplaceAll(name, " ", "-"))
		if err := os.MkdirAll(filepath.Join(repo, ".git"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(repo, ".git", "HEAD"), []byte(head), 0o600); err != nil {
			t.Fatal(err)
		}
		c, ok := openCheckout(repo)
		if got := c.commit(); !ok || got != "" {
			t.Errorf("%s: the commit is %q", name, got)
		}
	}
}

// FuzzIndex reads whatever bytes as an index, and finds its way in whatever pack.
func FuzzIndex(f *testing.F) {
	f.Add([]byte("DIRC\x00\x00\x00\x02\x00\x00\x00\x01" + strings.Repeat("\x00", 61) + "\x04main\x00\x00\x00\x00TREE\x00\x00\x00\x1a\x001 0\n" + strings.Repeat("\x01", 41)))
	f.Add([]byte("DIRC\x00\x00\x00\x04\x00\x00\x00\x01" + strings.Repeat("\x00", 62) + "\x00main\x00" + strings.Repeat("\x01", 20)))
	f.Add([]byte("DIRC\x00\x00\x00\x02\x00\x00\x00\x00TREE\x00\x00\x00\x02\x00\n" + strings.Repeat("\x01", 20)))
	f.Add([]byte("\xfftOc\x00\x00\x00\x02" + strings.Repeat("\x00", 1023) + "\x01" + strings.Repeat("\x02", 68)))
	f.Fuzz(func(t *testing.T, src []byte) {
		file := filepath.Join(t.TempDir(), "index")
		if err := os.WriteFile(file, src, 0o600); err != nil {
			t.Fatal(err)
		}
		if ix, err := readIndex(file); err == nil && hashIn(ix.tree) != ix.tree {
			t.Errorf("the tree is %q", ix.tree)
		}
		if at, ok := inPack(file, strings.Repeat("02", 20)); ok {
			packed(file, at)
		}
	})
}
