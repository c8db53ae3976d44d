package report

import (
	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/message/lang"
)

// In writes the texts of a report anew in a language, from their forms. What
// has no form stays as it is: code, what somebody else said, and what a version
// wrote that had no forms yet.
func In(r *Report, language string) {
	l := lang.Named(language)
	say := func(to *string, form message.Text) {
		if form != "" {
			*to = l.Say(form)
		}
	}
	steps := func(all []Step) {
		for i := range all {
			say(&all[i].Note, all[i].NoteForm)
		}
	}
	r.Language = language
	for i := range r.Packs {
		if p := &r.Packs[i]; language == "ja" && p.TitleJa != "" {
			p.Title = p.TitleJa
		} else if p.TitleEn != "" {
			p.Title = p.TitleEn
		}
	}
	for i := range r.Roots {
		for j := range r.Roots[i].Stores {
			s := &r.Roots[i].Stores[j]
			for k := range s.Placements {
				say(&s.Placements[k].Reason, s.Placements[k].ReasonForm)
				steps(s.Placements[k].Trace)
			}
		}
	}
	for i := range r.Findings {
		f := r.Findings[i]
		say(&f.Message, f.MessageForm)
		say(&f.Remedy, f.RemedyForm)
		steps(f.Trace)
		if f.Suppressed != nil {
			say(&f.Suppressed.Reason, f.Suppressed.ReasonForm)
		}
	}
	for i := range r.NotAnalysed {
		say(&r.NotAnalysed[i].Reason, r.NotAnalysed[i].ReasonForm)
	}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		say(&d.Summary, d.SummaryForm)
		say(&d.Detail, d.DetailForm)
	}
}

// form is a message as a report keeps it: code and what is somebody else's have
// no form.
func form(t message.Text) message.Text {
	if t.IsVerbatim() {
		return ""
	}
	return t
}

// NewStep is a step of a trace in English.
func NewStep(file string, line, column int, note message.Text) Step {
	return Step{File: file, Line: line, Column: column, Note: note.String(), NoteForm: form(note)}
}

// NewDiagnostic is a diagnostic in English, without its place.
func NewDiagnostic(code, level string, summary, detail message.Text) Diagnostic {
	return Diagnostic{Code: code, Level: level, Summary: summary.String(), Detail: detail.String(), SummaryForm: form(summary), DetailForm: form(detail)}
}

// NewNotAnalysed is something that was seen and not analysed, in English.
func NewNotAnalysed(path, what string, reason message.Text) NotAnalysed {
	return NotAnalysed{Path: path, What: what, Reason: reason.String(), ReasonForm: form(reason)}
}

// Because gives a placement the reason why it is not known, in English.
func (p *Placement) Because(code string, reason message.Text) {
	p.ReasonCode, p.Reason, p.ReasonForm = code, reason.String(), form(reason)
}
