package hclfile

// The functions on strings that Terraform has beyond cty's: encodings, hashes,
// prefixes, and the replace that takes a regular expression between slashes.

import (
	"bytes"
	"compress/gzip"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"net/url"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
	"github.com/zclconf/go-cty/cty/gocty"
	"golang.org/x/text/encoding"
)

// stringFunctions gives the functions of this file.
func stringFunctions() map[string]function.Function {
	hashOf := func(newHash func() hash.Hash, encode func([]byte) string) function.Function {
		return stringFunction(func(args []string) (string, error) {
			return hashText(newHash, encode, []byte(args[0])), nil
		}, "str")
	}
	base64Of := base64.StdEncoding.EncodeToString
	return map[string]function.Function{
		"base64decode":     stringFunction(base64Decode, "str"),
		"base64encode":     stringFunction(base64Encode, "str"),
		"base64gzip":       stringFunction(base64Gzip, "str"),
		"base64sha256":     hashOf(sha256.New, base64Of),
		"base64sha512":     hashOf(sha512.New, base64Of),
		"endswith":         stringTestFunction(strings.HasSuffix, nil, "str", "suffix"),
		"indent":           indentFunction(),
		"md5":              hashOf(md5.New, hex.EncodeToString),
		"replace":          stringFunction(replaceText, "str", "substr", "replace"),
		"sha1":             hashOf(sha1.New, hex.EncodeToString),
		"sha256":           hashOf(sha256.New, hex.EncodeToString),
		"sha512":           hashOf(sha512.New, hex.EncodeToString),
		"startswith":       stringTestFunction(strings.HasPrefix, prefixDecides, "str", "prefix"),
		"strcontains":      stringTestFunction(strings.Contains, strings.Contains, "str", "substr"),
		"textdecodebase64": stringFunction(textDecodeBase64, "source", "encoding"),
		"textencodebase64": stringFunction(textEncodeBase64, "string", "encoding"),
		"urlencode":        stringFunction(urlEncode, "str"),
		"uuidv5":           stringFunction(uuidV5, "namespace", "name"),
	}
}

// stringTestFunction makes a function that asks something of a string. Names and
// addresses often have a known beginning before an unknown rest ("arn:aws:…"):
// decides, if there is one, says whether the beginning settles the answer.
func stringTestFunction(test func(s, arg string) bool, decides func(start, arg string) bool, params ...string) function.Function {
	specs := stringParams(params)
	specs[0].AllowUnknown = true
	return function.New(&function.Spec{
		Params:       specs,
		Type:         function.StaticReturnType(cty.Bool),
		RefineResult: notNull,
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			arg := args[1].AsString()
			if args[0].IsKnown() {
				return cty.BoolVal(test(args[0].AsString(), arg)), nil
			}
			start := args[0].Range().StringPrefix()
			if decides != nil && decides(start, arg) {
				return cty.BoolVal(test(start, arg)), nil
			}
			return cty.UnknownVal(retType), nil
		},
	})
}

// prefixDecides reports whether a string that starts with start can be told to
// have the prefix or not: start is long enough, or already disagrees with it.
func prefixDecides(start, prefix string) bool {
	return len(start) >= len(prefix) || !strings.HasPrefix(prefix, start)
}

// hashText writes a hash of the content as text.
func hashText(newHash func() hash.Hash, encode func([]byte) string, content []byte) string {
	h := newHash()
	h.Write(content)
	return encode(h.Sum(nil))
}

// replaceText takes the text between two slashes for a regular expression, in which
// case the replacement may refer to its groups.
func replaceText(args []string) (string, error) {
	str, substr, replacement := args[0], args[1], args[2]
	if len(substr) > 1 && strings.HasPrefix(substr, "/") && strings.HasSuffix(substr, "/") {
		pattern, err := regexp.Compile(substr[1 : len(substr)-1])
		if err != nil {
			return "", err
		}
		return pattern.ReplaceAllString(str, replacement), nil
	}
	return strings.ReplaceAll(str, substr, replacement), nil
}

func urlEncode(args []string) (string, error) {
	return url.QueryEscape(args[0]), nil
}

func base64Encode(args []string) (string, error) {
	return base64.StdEncoding.EncodeToString([]byte(args[0])), nil
}

// base64Decode refuses what is not text: a string could not carry it unchanged.
// The error leaves out the data, which is often a secret.
func base64Decode(args []string) (string, error) {
	content, err := base64.StdEncoding.DecodeString(args[0])
	if err != nil {
		return "", errors.New("failed to decode base64 data")
	}
	if !utf8.Valid(content) {
		return "", errors.New("the result of decoding the provided string is not valid UTF-8")
	}
	return string(content), nil
}

// base64Gzip flushes before it closes, as Terraform does: the extra empty block
// makes no difference to a reader, but the encoded text is compared as text.
func base64Gzip(args []string) (string, error) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte(args[0])); err != nil {
		return "", fmt.Errorf("failed to write gzip raw data: %w", err)
	}
	if err := w.Flush(); err != nil {
		return "", fmt.Errorf("failed to flush gzip writer: %w", err)
	}
	if err := w.Close(); err != nil {
		return "", fmt.Errorf("failed to close gzip writer: %w", err)
	}
	return base64.StdEncoding.EncodeToString(packed.Bytes()), nil
}

// textEncodeBase64 writes text in another character encoding.
func textEncodeBase64(args []string) (string, error) {
	enc, name, err := characterEncoding(args[1])
	if err != nil {
		return "", err
	}
	encoded, err := enc.NewEncoder().Bytes([]byte(args[0]))
	if err != nil {
		return "", function.NewArgErrorf(0, "the given string contains characters that cannot be represented in %s", name)
	}
	return base64.StdEncoding.EncodeToString(encoded), nil
}

// textDecodeBase64 reads text in another character encoding. The decoders put a
// replacement character where they cannot read; Terraform fails there instead.
func textDecodeBase64(args []string) (string, error) {
	enc, name, err := characterEncoding(args[1])
	if err != nil {
		return "", err
	}
	source, err := base64.StdEncoding.DecodeString(args[0])
	if err != nil {
		if corrupt, ok := errors.AsType[base64.CorruptInputError](err); ok {
			return "", function.NewArgErrorf(0, "the given value has an invalid base64 symbol at offset %d", int64(corrupt))
		}
		return "", function.NewArgErrorf(0, "invalid source string: %s", err)
	}
	decoded, err := enc.NewDecoder().Bytes(source)
	if err != nil || bytes.ContainsRune(decoded, utf8.RuneError) {
		return "", function.NewArgErrorf(0, "the given string contains symbols that are not defined for %s", name)
	}
	return string(decoded), nil
}

// characterEncoding finds an encoding by its IANA name, and the name to call it by.
func characterEncoding(name string) (encoding.Encoding, string, error) {
	if enc, canonical := ianaEncoding(name); enc != nil {
		return enc, canonical, nil
	}
	return nil, "", function.NewArgErrorf(1, "%q is not a supported IANA encoding name or alias", name)
}

// uuidV5 derives a UUID from a name, in one of the namespaces of RFC 9562 or one
// given by its own UUID.
func uuidV5(args []string) (string, error) {
	spelled := args[0]
	switch args[0] {
	case "dns":
		spelled = "6ba7b8109dad11d180b400c04fd430c8"
	case "url":
		spelled = "6ba7b8119dad11d180b400c04fd430c8"
	case "oid":
		spelled = "6ba7b8129dad11d180b400c04fd430c8"
	case "x500":
		spelled = "6ba7b8149dad11d180b400c04fd430c8"
	}
	namespace, err := parseUUID(spelled)
	if err != nil {
		return "", fmt.Errorf("uuidv5() doesn't support namespace %s (%w)", args[0], err)
	}
	id := sha1.Sum(append(namespace, args[1]...))
	id[6] = id[6]&0x0f | 0x50 // version 5
	id[8] = id[8]&0x3f | 0x80 // the variant of the RFC
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:16]), nil
}

// parseUUID reads what Terraform takes for a UUID: its usual form, that as a URN or
// between any two bytes, usually braces, and the bare digits.
func parseUUID(s string) ([]byte, error) {
	const urn, usual = "urn:uuid:", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
	switch len(s) {
	case len(urn) + len(usual):
		if !strings.EqualFold(s[:len(urn)], urn) {
			return nil, fmt.Errorf("invalid urn prefix: %q", s[:len(urn)])
		}
		s = s[len(urn):]
	case 1 + len(usual) + 1:
		s = s[1 : 1+len(usual)]
	case len(usual), 32:
	default:
		return nil, fmt.Errorf("invalid UUID length: %d", len(s))
	}
	if len(s) == len(usual) {
		if s[8] != '-' || s[13] != '-' || s[18] != '-' || s[23] != '-' {
			return nil, errors.New("invalid UUID format")
		}
		s = s[:8] + s[9:13] + s[14:18] + s[19:23] + s[24:]
	}
	id, err := hex.DecodeString(s)
	if err != nil {
		return nil, errors.New("invalid UUID format")
	}
	return id, nil
}

// indentFunction bounds cty's: two short arguments ask it for any amount of
// memory, and what is analyzed is not trusted.
func indentFunction() function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: "spaces", Type: cty.Number}, {Name: "str", Type: cty.String}},
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			var spaces int
			if err := gocty.FromCtyValue(args[0], &spaces); err != nil {
				return cty.NilVal, function.NewArgError(0, err)
			}
			if spaces < 0 {
				return cty.NilVal, function.NewArgErrorf(0, "must not be negative")
			}
			// One line's worth is made even when there is no line to put it in.
			if lines := strings.Count(args[1].AsString(), "\n"); spaces > maxFunctionFile/max(lines, 1) {
				return cty.NilVal, function.NewArgErrorf(0, "the result would be larger than %d MiB", maxFunctionFile>>20)
			}
			return stdlib.Indent(args[0], args[1])
		},
	})
}

// timeCmpFunction orders two timestamps by the moment they stand for, which may
// be the same for different texts.
func timeCmpFunction() function.Function {
	return function.New(&function.Spec{
		Params:       stringParams([]string{"timestamp_a", "timestamp_b"}),
		Type:         function.StaticReturnType(cty.Number),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			var moments [2]time.Time
			for i, arg := range args {
				moment, err := time.Parse(time.RFC3339, arg.AsString())
				if err != nil {
					return cty.NilVal, function.NewArgErrorf(i, "not a valid RFC3339 timestamp: %s", err)
				}
				moments[i] = moment
			}
			return cty.NumberIntVal(int64(moments[0].Compare(moments[1]))), nil
		},
	})
}
