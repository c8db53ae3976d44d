// Package message is what kokunai has to say before it is said in a language:
// an English text, or an English format with its arguments. Whoever finds
// something out makes a Text and knows no language; whoever shows it has a
// Language, which gives the twin of the English.
//
// All messages are of one type, so that a test can find every one of them and
// see that it has its twin.
package message

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Text is a message in no language yet: an English text, or a format with its
// arguments in one string, so that texts can be compared, sorted and keys of a
// map. The zero Text says nothing.
type Text string

// A format and its arguments are parted by a unit separator. An argument that is
// a message itself stands between shift out and shift in. No text has any of
// these: where one comes from outside they are replaced.
const (
	parted  = '\x1f'
	opening = '\x0e'
	closing = '\x0f'
)

// New is a message of a format, in which only %s and %q are known, and of its
// arguments: messages, errors, and what is the same in every language.
func New(format Text, args ...any) Text {
	var b strings.Builder
	b.WriteString(string(format))
	for _, a := range args {
		b.WriteByte(parted)
		t, s := argument(a)
		if t != "" {
			s = string(opening) + string(t) + string(closing)
		}
		b.WriteString(s)
	}
	return Text(b.String())
}

// argument is an argument as a message, or as what is the same in every language.
func argument(a any) (t Text, verbatim string) {
	switch a := a.(type) {
	case Text:
		return a, ""
	case error:
		if t, ok := Of(a); ok {
			return t, ""
		}
		return "", clean(a.Error())
	case string:
		return "", clean(a)
	}
	return "", clean(fmt.Sprint(a))
}

// Verbatim is what is the same in every language: code, an address, a text that
// is somebody else's. It has no format.
func Verbatim(s string) Text {
	if s == "" {
		return ""
	}
	return New("", s)
}

// Plain is a text that stands in a file as a whole, such as a pack's, and that
// may have its twin.
func Plain(s string) Text { return Text(clean(s)) }

func clean(s string) string {
	if strings.IndexFunc(s, isMark) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isMark(r) {
			return '\ufffd'
		}
		return r
	}, s)
}

func isMark(r rune) bool { return r == parted || r == opening || r == closing }

// IsVerbatim reports whether a message has no format, so that it is the same in
// every language.
func (t Text) IsVerbatim() bool { return t == "" || t[0] == parted }

// parts are a message's format and its arguments.
func (t Text) parts() (format string, args []Text) {
	depth, from := 0, 0
	var all []Text
	for i := 0; i < len(t); i++ {
		switch t[i] {
		case opening:
			depth++
		case closing:
			depth--
		case parted:
			if depth == 0 {
				all = append(all, t[from:i])
				from = i + 1
			}
		}
	}
	all = append(all, t[from:])
	return string(all[0]), all[1:]
}

// inner is the message that an argument is; ok is false when it is verbatim.
func (t Text) inner() (of Text, ok bool) {
	if len(t) < 2 || t[0] != opening {
		return t, false
	}
	return t[1 : len(t)-1], true
}

// String is the message in English.
func (t Text) String() string { return Language(nil).Say(t) }

// Language gives the twin of an English text or format, ok if it has one. The
// nil Language is English.
type Language func(english string) (twin string, ok bool)

// Say says a message.
func (l Language) Say(t Text) string {
	if strings.IndexByte(string(t), parted) < 0 {
		return l.twin(string(t))
	}
	format, parts := t.parts()
	args := make([]any, len(parts))
	for i, a := range parts {
		if of, ok := a.inner(); ok {
			args[i] = l.Say(of)
		} else {
			args[i] = string(a)
		}
	}
	if format == "" {
		return args[0].(string)
	}
	return fmt.Sprintf(l.twin(format), args...)
}

// Sayf says a format with arguments of any kind, of which messages and errors
// are said in the language too.
func (l Language) Sayf(format Text, args ...any) string {
	for i, a := range args {
		switch a := a.(type) {
		case Text:
			args[i] = l.Say(a)
		case error:
			args[i] = l.Error(a)
		}
	}
	return fmt.Sprintf(l.twin(string(format)), args...)
}

// Error says an error; one that carries no message is somebody else's, and
// stays as it is.
func (l Language) Error(err error) string {
	if t, ok := Of(err); ok {
		return l.Say(t)
	}
	return err.Error()
}

func (l Language) twin(english string) string {
	if l != nil {
		if twin, ok := l(english); ok {
			return twin
		}
	}
	return english
}

// failure is an error that carries a message.
type failure struct {
	text  Text
	cause error
}

// Errorf is an error of a format, in which only %s and %q are known, and of its
// arguments; it wraps the last of them that is an error.
func Errorf(format Text, args ...any) error {
	e := &failure{text: New(format, args...)}
	for _, a := range args {
		if err, ok := a.(error); ok {
			e.cause = err
		}
	}
	return e
}

func (e *failure) Error() string { return e.text.String() }

func (e *failure) Unwrap() error { return e.cause }

// Message is what the error says.
func (e *failure) Message() Text { return e.text }

// Of is the message that an error carries, which is one with a method Message.
func Of(err error) (Text, bool) {
	var e interface{ Message() Text }
	if errors.As(err, &e) {
		return e.Message(), true
	}
	return "", false
}

// Said is what an error says; one that carries no message is somebody else's.
func Said(err error) Text {
	if t, ok := Of(err); ok {
		return t
	}
	return Verbatim(err.Error())
}

// MarshalJSON gives the form of a message: a list of its English format and its
// arguments, each a text or the form of another message. What has no format is
// an empty list.
func (t Text) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	err := t.form(&b)
	return b.Bytes(), err
}

func (t Text) form(b *bytes.Buffer) error {
	if t.IsVerbatim() {
		b.WriteString("[]")
		return nil
	}
	format, args := t.parts()
	b.WriteByte('[')
	if err := quote(b, format); err != nil {
		return err
	}
	for _, a := range args {
		b.WriteByte(',')
		of, ok := a.inner()
		var err error
		if ok && !of.IsVerbatim() {
			err = of.form(b)
		} else {
			err = quote(b, of.String())
		}
		if err != nil {
			return err
		}
	}
	b.WriteByte(']')
	return nil
}

func quote(b *bytes.Buffer, s string) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	err := e.Encode(s)
	b.Truncate(b.Len() - 1) // the line's end
	return err
}

// UnmarshalJSON reads a form.
func (t *Text) UnmarshalJSON(src []byte) error {
	var form []json.RawMessage
	if err := json.Unmarshal(src, &form); err != nil {
		return err
	}
	*t = ""
	if len(form) == 0 {
		return nil
	}
	var format string
	if err := json.Unmarshal(form[0], &format); err != nil {
		return err
	}
	args := make([]any, len(form)-1)
	for i, x := range form[1:] {
		var s string
		var of Text
		if json.Unmarshal(x, &s) == nil {
			args[i] = s
		} else if err := json.Unmarshal(x, &of); err != nil {
			return err
		} else {
			args[i] = of
		}
	}
	*t = New(Text(clean(format)), args...)
	return nil
}
