package planfile

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"

	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

const rightFile message.Text = "%s kokunai reads what `terraform show -json plan.out > plan.json` writes, with plan.out made by `terraform plan -out=plan.out`."

func wrong(code string, summary, detail message.Text) *tf.Diagnostic {
	return &tf.Diagnostic{Code: code, Summary: summary, Detail: message.New(rightFile, detail)}
}

// input is the JSON in what a pipeline hands over: without byte order mark, in
// UTF-8, and without what the wrapper of hashicorp/setup-terraform writes
// around it.
type input struct {
	text    *bufio.Reader
	sum     hash.Hash // of all that was read, as it was
	wrapped bool
}

// window is how much is read at once, in bytes.
const window = 64 << 10

// newInput finds the JSON, or says what is there instead.
func newInput(r io.Reader) (*input, *tf.Diagnostic) {
	in := &input{sum: sha256.New()}
	raw := bufio.NewReaderSize(io.TeeReader(r, in.sum), window)
	switch head, _ := raw.Peek(4); {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return nil, wrong("binary-plan", "This is a saved plan in Terraform's own form, not JSON", "Only Terraform can read it.")
	case bytes.HasPrefix(head, []byte{0xef, 0xbb, 0xbf}), bytes.HasPrefix(head, []byte{0xff, 0xfe}), bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		// PowerShell's > writes UTF-16.
		in.text = bufio.NewReaderSize(transform.NewReader(raw, unicode.BOMOverride(transform.Nop)), window)
	default:
		in.text = raw
	}
	if !in.skipSpace() {
		return nil, wrong("not-a-plan", "The file is empty", "The command that should have written it failed, perhaps.")
	}
	if head, _ := in.text.Peek(len("[command]")); string(head) == "[command]" {
		in.wrapped = true
		for more := true; more; {
			_, err := in.text.ReadSlice('\n')
			more = errors.Is(err, bufio.ErrBufferFull)
		}
		in.skipSpace()
	}
	return in, nil
}

// skipSpace reads white space, and reports whether something follows it.
func (in *input) skipSpace() bool {
	for {
		b, err := in.text.ReadByte()
		if err != nil {
			return false
		}
		if !isSpace(b) {
			return in.text.UnreadByte() == nil
		}
	}
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\r' || b == '\n' }

// end reads what follows the document, and reports whether that is nothing: the
// wrapper may follow it with workflow commands.
func (in *input) end(dec *jsontext.Decoder) bool {
	rest := bufio.NewReader(io.MultiReader(bytes.NewReader(dec.UnreadBuffer()), in.text))
	clean, atStart, command := true, true, false
	for {
		b, err := rest.ReadByte()
		switch {
		case err != nil:
			return clean
		case b == '\n':
			atStart, command = true, false
		case isSpace(b), command:
		case in.wrapped && atStart && b == ':':
			command = true
		default:
			clean, atStart = false, false
		}
	}
}

func (in *input) hash() string { return hex.EncodeToString(in.sum.Sum(nil)) }

// undecodable says what is wrong with what should have been JSON.
func undecodable(err error, at int64) *tf.Diagnostic {
	var syntax *jsontext.SyntacticError
	var form *formError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return wrong("truncated-plan", "The file ends in the middle of the plan", message.New("It has %s bytes; the command that wrote it was stopped, or the disk is full.", at))
	case errors.As(err, &form) && form.path == "":
		return wrong("not-a-plan", "This is JSON, but not a Terraform plan", "It is no object.")
	case errors.As(err, &form):
		return wrong("not-a-plan", "The plan has a form that kokunai does not know", message.New("%s, at byte %s.", form, at))
	case errors.As(err, &syntax):
		return wrong("not-a-plan", "This is not JSON", message.New("At byte %s: %s.", syntax.ByteOffset, syntax.Err))
	}
	return wrong("not-a-plan", "This is not JSON", message.New("%s.", err))
}
