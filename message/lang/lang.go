// Package lang is the catalogue of messages in every language but English: the
// English text or format is the key, and beside it stands its twin. Only who
// writes for people imports it; who finds something out knows no language.
//
// The tables are grouped by what speaks. A test finds every message in the
// sources and says which has no twin.
package lang

import (
	"sync"

	"github.com/kokunai/kokunai/message"
)

// Named is the language of a name; any other than Japanese is English.
func Named(name string) message.Language {
	if name == "ja" {
		return japanese
	}
	return nil
}

// pair is an English text or format and its Japanese twin.
type pair struct{ en, ja string }

// tables are all of Japanese.
func tables() [][]pair {
	return [][]pair{findings, reasons, remedies, notes, notesAWS, notesAzure, notesGoogle, notesOther, nothing,
		diagnostics, ruleTexts, reports, register, help, tableWords, countries}
}

// index is made when the first text is said in Japanese, and never for English.
var index = sync.OnceValue(func() map[string]string {
	n := 0
	for _, t := range tables() {
		n += len(t)
	}
	all := make(map[string]string, n)
	for _, t := range tables() {
		for _, p := range t {
			all[p.en] = p.ja
		}
	}
	return all
})

func japanese(english string) (string, bool) {
	twin, ok := index()[english]
	return twin, ok
}
