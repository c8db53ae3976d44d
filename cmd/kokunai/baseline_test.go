package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestNoBaseline: what cannot be a baseline is wrong usage, and the message says
// what to do.
func TestNoBaseline(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{
		"main.tf":      "resource \"aws_sqs_queue\" \"q\" {\n  region = \"us-east-1\"\n}\n",
		"list.json":    "[]",
		"null.json":    "null",
		"empty.json":   "",
		"cut.json":     `{"schema_version": 1, "as_of": "2026-11-24", "findings": [`,
		"merge.json":   "<<<<<<< HEAD\n{}\n",
		"other.json":   `{"schema_version": 1}`,
		"newer.json":   `{"schema_version": 2, "as_of": "2027-11-24", "findings": {"all": []}}`,
		"newer2.json":  `{"schema_version": 2, "as_of": "2027-11-24", "findings": []}`,
		"unnamed.json": `{"schema_version": 1, "as_of": "2026-11-24", "findings": [{}]}`,
	} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if status := run([]string{"check", "--format", "json", "--output", "report.json", "--fail-on", "never"}, nil, &bytes.Buffer{}, &bytes.Buffer{}); status != exitClean {
		t.Fatalf("check ends with %d", status)
	}
	for file, want := range map[string]string{
		"missing.json": "kokunai baseline writes one",
		"list.json":    "kokunai baseline writes one",
		"null.json":    "kokunai baseline writes one",
		"empty.json":   "kokunai baseline writes one",
		"cut.json":     "kokunai baseline writes one",
		"merge.json":   "kokunai baseline writes one",
		"other.json":   "kokunai baseline writes one",
		"unnamed.json": "kokunai baseline writes one",
		"report.json":  "kokunai baseline writes one",
		"newer.json":   "a newer kokunai wrote it (version 2 of the form, this one knows 1); take that one, or write it anew with kokunai baseline",
		"newer2.json":  "a newer kokunai wrote it",
	} {
		var errOut bytes.Buffer
		if status := run([]string{"check", "--fail-on", "never", "--baseline", file}, nil, &bytes.Buffer{}, &errOut); status != exitUsage || !strings.Contains(errOut.String(), want) || !strings.Contains(errOut.String(), file) {
			t.Errorf("%s: status %d, %s", file, status, &errOut)
		}
	}
}
