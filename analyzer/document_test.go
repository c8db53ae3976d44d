package analyzer_test

import (
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/kokunai/kokunai/analyzer"
)

const documentHead = `
provider "aws" {
  region = "ap-northeast-1"
}
variable "image" {
  type = string
}
variable "key" {
  type = string
}
variable "on" {
  type = bool
}
variable "secret" {
  type      = string
  sensitive = true
}
locals {
  text  = jsonencode([{ image = var.image, logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } } }])
  none  = jsonencode([{ image = var.image }])
  texts = { a = local.text, b = "[]" }
}
`

// documents are where a task definition with such a text logs.
func documents(t testing.TB, dir, text string) string {
	t.Helper()
	src := documentHead + "resource \"aws_ecs_task_definition\" \"a\" {\n  family = \"a\"\n  container_definitions = " + text + "\n}\n"
	if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(src), 0o644); err != nil {
		t.Fatal(err)
	}
	return loggedBy(t, dir, "main.tf")
}

func loggedBy(t testing.TB, dir, path string) string {
	t.Helper()
	if path == "main.tf" {
		path = "."
	}
	res, err := analyzer.Analyze(analyzer.Options{Dir: dir, Paths: []string{path}, AsOf: "2026-11-24", Jobs: 1})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, r := range res.Report.Roots {
		for _, s := range r.Stores {
			for _, p := range s.Placements {
				x := whereabouts(p)
				if p.Status == "unresolved" {
					x += ": " + p.Reason
				}
				out = append(out, x)
			}
		}
	}
	for _, d := range res.Report.Diagnostics {
		out = append(out, d.Code)
	}
	sort.Strings(out)
	return strings.Join(out, ", ")
}

// TestDocuments: what a text was made of is known as long as the text stays
// whole, and not after it was changed.
func TestDocuments(t *testing.T) {
	const far = "us-east-1"
	unknown := "unresolved: whether this copy is made is not known: var.image has no value"
	for text, want := range map[string]string{
		// The whole text passes.
		`local.text`:                                far,
		`local.none`:                                "",
		`"${local.text}"`:                           far,
		`(local.text)`:                              far,
		`tostring(local.text)`:                      far,
		`sensitive(local.text)`:                     far,
		`nonsensitive(local.text)`:                  far,
		`try(local.text, "[]")`:                     far,
		`coalesce(null, local.text)`:                far,
		`coalesce(local.text, "[]")`:                far,
		`local.texts.a`:                             far,
		`local.texts["b"]`:                          "",
		`lookup(local.texts, "a", "[]")`:            far,
		`one([local.text])`:                         far,
		`element([local.text, "[]"], 0)`:            far,
		`element([local.text, "[]"], 1)`:            "",
		`element([local.text, local.none], 1)`:      "",
		`flatten([["[]"], [local.text]])[1]`:        far,
		`merge({ a = "[]" }, { a = local.text }).a`: far,
		`tolist(["[]", local.text])[1]`:             far,
		`[for x in [local.text] : x][0]`:            far,
		`[for x in toset([local.text]) : x][0]`:     far,
		`values(local.texts)[0]`:                    far,
		`true ? local.text : "[]"`:                  far,
		`local.text == "" ? "[]" : local.text`:      far,
		"<<-EOT\n${local.text}\nEOT":                far,
		`"[${jsonencode({ a = var.image })}]"`:      "",
		`jsonencode(concat(jsondecode("[]"), [{ logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } }, a = var.image }]))`:   far,
		`jsonencode([for x in ["us-east-1", "us-west-2"] : { a = var.image, logConfiguration = { logDriver = "awslogs", options = { awslogs-region = x } } }])`: "us-east-1, us-west-2",
		`jsonencode([{ image = var.image, logConfiguration = { logDriver = "awslogs", options = merge({ a = "b" }, { awslogs-region = "us-east-1" }) } }])`:     far,
		`jsonencode([{ image = var.image, logConfiguration = null }])`:                                                                                          "",
		`templatestring("[{\"image\": \"$${i}\", \"logConfiguration\": {\"logDriver\": \"awslogs\"}}]", { i = var.image })`:                                     "ap-northeast-1",

		// One of several.
		`var.on ? local.text : local.none`: "one-of ap-northeast-1|us-east-1",
		`var.on ? local.text : "[]"`:       "one-of ap-northeast-1|us-east-1",
		`var.on ? local.text : null`:       "one-of ap-northeast-1|us-east-1",
		`local.texts[var.key]`:             "one-of ap-northeast-1|us-east-1",
		`var.on ? local.text : jsonencode([{ logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-west-2" } } }])`:                     "one-of us-east-1|us-west-2",
		`jsonencode([{ image = var.image, logConfiguration = { logDriver = "awslogs", options = { awslogs-region = var.on ? "us-east-1" : "us-west-2" } } }])`: "one-of us-east-1|us-west-2",
		`jsonencode(var.on ? [{ logConfiguration = { logDriver = "awslogs" } }] : [])`:                                                                         "ap-northeast-1",

		`"[{\"a\": \"${var.image}\"%{if var.on}, \"logConfiguration\": {\"logDriver\": \"awslogs\", \"options\": {\"awslogs-region\": \"us-east-1\"}}%{endif}}]"`:  "one-of ap-northeast-1|us-east-1",
		`"[%{for x in ["us-east-1", "us-west-2"]}{\"logConfiguration\": {\"logDriver\": \"awslogs\", \"options\": {\"awslogs-region\": \"${x}\"}}},%{endfor} {}]"`: "us-east-1, us-west-2",
		`"[%{for x in [var.image]}{\"logConfiguration\": {\"logDriver\": \"awslogs\", \"options\": {\"awslogs-region\": \"${x}\"}}},%{endfor} {}]"`:                "unresolved: whether this copy is made is not known: its value is not known",

		// The text is another one.
		`upper(local.text)`:                     unknown,
		`replace(local.text, "us-east-1", "a")`: unknown,
		`"${local.text}${local.text}"`:          unknown,
		`"x${local.text}"`:                      unknown,
		`join("", [local.text])`:                unknown,
		`format("%s", local.text)`:              unknown,
		`trimspace(local.text)`:                 unknown,
		`substr(local.text, 0, 10)`:             unknown,
		`jsonencode(jsondecode(local.text))`:    unknown,
		`split("a", local.text)[0]`:             unknown,
		`base64encode(local.text)`:              unknown,
		`[for x in [local.text] : upper(x)][0]`: unknown,
		`element(split("}", local.text), 0)`:    unknown,
		`replace(<<-EOT
		  [{"image": "${var.image}", "logConfiguration": {"logDriver": "awslogs"}}]
		EOT
		, "a", "b")`: unknown,

		// What is no document.
		`"nothing"`:                "unresolved: whether this copy is made is not known: its text is no JSON",
		`"[] []"`:                  "unresolved: whether this copy is made is not known: its text is no JSON",
		`"[{"`:                     "unresolved: whether this copy is made is not known: its text is no JSON",
		`"${var.image}[]"`:         unknown,
		`"[{${var.image}}]"`:       unknown,
		`"[${var.image}]"`:         unknown,
		`"{\"a\": \"${var.image}"`: unknown,
		`"[\"\\uf8ff*0\\uf8ff\"]"`: "",
		`"[\"\\uf8ff*0\\uf8ff\", \"${var.image}\"]"`: unknown,
		`"true"`:                 "",
		`""`:                     "",
		`null`:                   "",
		`var.image`:              unknown,
		`jsonencode(local.text)`: unknown,
		`jsonencode(var.secret)`: "unresolved: whether this copy is made is not known: var.secret has no value",
		`jsonencode([{ p = var.secret, logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } } }])`: far,
	} {
		if got := documents(t, t.TempDir(), text); got != want {
			t.Errorf("%s\n gives %s\n want  %s", text, got, want)
		}
	}
}

// TestDocumentsOfPlans: a plan by itself has a text, or it does not.
func TestDocumentsOfPlans(t *testing.T) {
	got := loggedBy(t, filepath.Join("..", "testdata", "err", "plan_documents"), "plan.json")
	want := "ap-northeast-1, ap-northeast-1, unresolved: whether this copy is made is not known: aws_ecr_repository.a.repository_url is decided at apply, unresolved: whether this copy is made is not known: aws_ecr_repository.a.repository_url is decided at apply, us-east-1, us-west-2"
	if got != want {
		t.Errorf("is  %s\nwant %s", got, want)
	}
}

// TestHostileDocuments: a text that is very long or deep ends.
func TestHostileDocuments(t *testing.T) {
	entry := `{"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-region": "us-east-1"}}}`
	for name, text := range map[string]string{
		"long":     "[" + strings.Repeat(entry+",\n", 10_000) + entry + "]",
		"too long": "[" + strings.Repeat(entry+",\n", 30_000) + entry + "]",
		"deep":     strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000),
		"deeper":   strings.Repeat(`{"a":`, 1_000_000),
		"number":   "[1e999999999, -1e-999999999]",
		"twice":    "[" + strings.Repeat("\"\uf8ff\",", 100_000) + entry + "]",
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "a.json"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, read := range []string{`file("${path.module}/a.json")`, `"[${file("${path.module}/a.json")}, {\"a\": \"${var.image}\"}]"`} {
			if got := documents(t, dir, read); strings.Contains(got, "internal-error") {
				t.Errorf("%s, %s: %s", name, read, got)
			}
		}
	}
}
