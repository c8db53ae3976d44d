package report

import (
	"bytes"
	"html"
	"io"
	"strings"
)

// htmlHead begins the page. It loads nothing and runs nothing, and forbids both:
// the names in it are a stranger's.
const htmlHead = `<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<style>
@page { size: A4 landscape; margin: 10mm; }
:root { color-scheme: light; }
body { font: 10pt/1.45 "Hiragino Sans", "Noto Sans JP", "Yu Gothic", Meiryo, sans-serif; margin: 1.5em; color: #111; background: #fff; }
h1 { font-size: 16pt; } h2 { font-size: 13pt; margin-top: 1.6em; } h3 { font-size: 11pt; }
h1, h2, h3 { break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 0.2em 0.4em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
code { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.92em; }
table.facts { width: auto; }
p.caveat { border-left: 4px solid #666; padding-left: 0.8em; }
@media print { body { margin: 0; font-size: 7.5pt; } th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
</style>
`

// HTML writes the register as one page for people who read and file it: it
// needs no other file and no network, and prints on A4.
//
// The page is written by hand, because the templates of the standard library
// keep every method in the program and make it a sixth larger. So text comes
// into it by htmlText only.
func HTML(w io.Writer, r *Report, _ Options) error {
	g := newRegister(r)
	title := htmlText(g.l.Say("Data location register"))
	language := "en"
	if r.Language == "ja" {
		language = "ja"
	}
	var b bytes.Buffer
	b.WriteString("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n" + htmlHead +
		"<title>" + title + "</title>\n</head>\n<body>\n<h1>" + title + "</h1>\n" +
		"<p class=\"caveat\">" + htmlText(g.l.Say(notProof)) + "</p>\n<table class=\"facts\">\n<tbody>\n")
	for _, f := range g.facts() {
		b.WriteString("<tr><th scope=\"row\">" + htmlText(g.l.Say(f.name)) + "</th><td>" + htmlText(f.text) + "</td></tr>\n")
	}
	b.WriteString("</tbody>\n</table>\n")
	for _, s := range g.about() {
		htmlSheet(&b, "h2", s)
	}
	b.WriteString("<h2>" + htmlText(g.l.Say("Placements")) + "</h2>\n")
	for _, s := range g.tables() {
		htmlSheet(&b, "h3", s)
	}
	if s := g.legend(); len(s.rows) > 0 {
		htmlSheet(&b, "h2", s)
	}
	b.WriteString("</body>\n</html>\n")
	_, err := w.Write(b.Bytes())
	return err
}

func htmlSheet(b *bytes.Buffer, level string, s sheet) {
	b.WriteString("<" + level + ">" + htmlText(s.heading) + "</" + level + ">\n")
	if len(s.rows) == 0 {
		b.WriteString("<p>" + htmlText(s.none) + "</p>\n")
		return
	}
	b.WriteString("<table>\n<thead><tr>")
	for _, c := range s.columns {
		b.WriteString("<th scope=\"col\">" + htmlText(c.heading) + "</th>")
	}
	b.WriteString("</tr></thead>\n<tbody>\n")
	for _, row := range s.rows {
		b.WriteString("<tr>")
		for i, cell := range row {
			cell = htmlText(cell)
			if s.columns[i].code && cell != "" {
				cell = "<code>" + cell + "</code>"
			}
			b.WriteString("<td>" + cell + "</td>")
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</tbody>\n</table>\n")
}

// htmlText is text that a page only shows.
func htmlText(s string) string {
	return html.EscapeString(strings.ToValidUTF8(textClean(s), "\ufffd"))
}
