package hclfile

import (
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// ianaEncoding finds an encoding by any name that the IANA has registered for it, and
// gives the one that Terraform calls it by; nil is none that Terraform knows.
//
// Terraform asks golang.org/x/text/encoding/ianaindex, from whose tables these names
// are and to which the test holds them. That makes a map of 1500 names before main,
// in every run, while this is code that waits until it is asked.
func ianaEncoding(name string) (encoding.Encoding, string) {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "us-ascii", "ansi_x3.4-1968", "ansi_x3.4-1986", "cp367", "csascii", "ibm367", "iso-ir-6", "iso646-us", "iso_646.irv:1991", "us":
		return ascii{}, "US-ASCII"
	case "utf-8", "csutf8":
		return unicode.UTF8, "UTF-8"
	case "utf-16", "csutf16":
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM), "UTF-16"
	case "utf-16be", "csutf16be":
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "UTF-16BE"
	case "utf-16le", "csutf16le":
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "UTF-16LE"
	case "iso_8859-1:1987", "cp819", "csisolatin1", "ibm819", "iso-8859-1", "iso-ir-100", "iso_8859-1", "l1", "latin1":
		return charmap.ISO8859_1, "ISO_8859-1:1987"
	case "iso_8859-2:1987", "csisolatin2", "iso-8859-2", "iso-ir-101", "iso_8859-2", "l2", "latin2":
		return charmap.ISO8859_2, "ISO_8859-2:1987"
	case "iso_8859-3:1988", "csisolatin3", "iso-8859-3", "iso-ir-109", "iso_8859-3", "l3", "latin3":
		return charmap.ISO8859_3, "ISO_8859-3:1988"
	case "iso_8859-4:1988", "csisolatin4", "iso-8859-4", "iso-ir-110", "iso_8859-4", "l4", "latin4":
		return charmap.ISO8859_4, "ISO_8859-4:1988"
	case "iso_8859-5:1988", "csisolatincyrillic", "cyrillic", "iso-8859-5", "iso-ir-144", "iso_8859-5":
		return charmap.ISO8859_5, "ISO_8859-5:1988"
	case "iso_8859-6-e", "csiso88596e", "iso-8859-6-e":
		return charmap.ISO8859_6E, "ISO_8859-6-E"
	case "iso_8859-6-i", "csiso88596i", "iso-8859-6-i":
		return charmap.ISO8859_6I, "ISO_8859-6-I"
	case "iso_8859-6:1987", "arabic", "asmo-708", "csisolatinarabic", "ecma-114", "iso-8859-6", "iso-ir-127", "iso_8859-6":
		return charmap.ISO8859_6, "ISO_8859-6:1987"
	case "iso_8859-7:1987", "csisolatingreek", "ecma-118", "elot_928", "greek", "greek8", "iso-8859-7", "iso-ir-126", "iso_8859-7":
		return charmap.ISO8859_7, "ISO_8859-7:1987"
	case "iso_8859-8-e", "csiso88598e", "iso-8859-8-e":
		return charmap.ISO8859_8E, "ISO_8859-8-E"
	case "iso_8859-8-i", "csiso88598i", "iso-8859-8-i":
		return charmap.ISO8859_8I, "ISO_8859-8-I"
	case "iso_8859-8:1988", "csisolatinhebrew", "hebrew", "iso-8859-8", "iso-ir-138", "iso_8859-8":
		return charmap.ISO8859_8, "ISO_8859-8:1988"
	case "iso_8859-9:1989", "csisolatin5", "iso-8859-9", "iso-ir-148", "iso_8859-9", "l5", "latin5":
		return charmap.ISO8859_9, "ISO_8859-9:1989"
	case "iso-8859-10", "csisolatin6", "iso-ir-157", "iso_8859-10:1992", "l6", "latin6":
		return charmap.ISO8859_10, "ISO-8859-10"
	case "iso-8859-13", "csiso885913":
		return charmap.ISO8859_13, "ISO-8859-13"
	case "iso-8859-14", "csiso885914", "iso-celtic", "iso-ir-199", "iso_8859-14", "iso_8859-14:1998", "l8", "latin8":
		return charmap.ISO8859_14, "ISO-8859-14"
	case "iso-8859-15", "csiso885915", "iso_8859-15", "latin-9":
		return charmap.ISO8859_15, "ISO-8859-15"
	case "iso-8859-16", "csiso885916", "iso-ir-226", "iso_8859-16", "iso_8859-16:2001", "l10", "latin10":
		return charmap.ISO8859_16, "ISO-8859-16"
	case "windows-874", "cswindows874":
		return charmap.Windows874, "windows-874"
	case "windows-1250", "cswindows1250":
		return charmap.Windows1250, "windows-1250"
	case "windows-1251", "cswindows1251":
		return charmap.Windows1251, "windows-1251"
	case "windows-1252", "cswindows1252":
		return charmap.Windows1252, "windows-1252"
	case "windows-1253", "cswindows1253":
		return charmap.Windows1253, "windows-1253"
	case "windows-1254", "cswindows1254":
		return charmap.Windows1254, "windows-1254"
	case "windows-1255", "cswindows1255":
		return charmap.Windows1255, "windows-1255"
	case "windows-1256", "cswindows1256":
		return charmap.Windows1256, "windows-1256"
	case "windows-1257", "cswindows1257":
		return charmap.Windows1257, "windows-1257"
	case "windows-1258", "cswindows1258":
		return charmap.Windows1258, "windows-1258"
	case "macintosh", "csmacintosh", "mac":
		return charmap.Macintosh, "macintosh"
	case "koi8-r", "cskoi8r":
		return charmap.KOI8R, "KOI8-R"
	case "koi8-u", "cskoi8u":
		return charmap.KOI8U, "KOI8-U"
	case "ibm037", "cp037", "csibm037", "ebcdic-cp-ca", "ebcdic-cp-nl", "ebcdic-cp-us", "ebcdic-cp-wt":
		return charmap.CodePage037, "IBM037"
	case "ibm437", "437", "cp437", "cspc8codepage437":
		return charmap.CodePage437, "IBM437"
	case "ibm850", "850", "cp850", "cspc850multilingual":
		return charmap.CodePage850, "IBM850"
	case "ibm852", "852", "cp852", "cspcp852":
		return charmap.CodePage852, "IBM852"
	case "ibm855", "855", "cp855", "csibm855":
		return charmap.CodePage855, "IBM855"
	case "ibm00858", "ccsid00858", "cp00858", "csibm00858", "pc-multilingual-850+euro":
		return charmap.CodePage858, "IBM00858"
	case "ibm860", "860", "cp860", "csibm860":
		return charmap.CodePage860, "IBM860"
	case "ibm862", "862", "cp862", "cspc862latinhebrew":
		return charmap.CodePage862, "IBM862"
	case "ibm863", "863", "cp863", "csibm863":
		return charmap.CodePage863, "IBM863"
	case "ibm865", "865", "cp865", "csibm865":
		return charmap.CodePage865, "IBM865"
	case "ibm866", "866", "cp866", "csibm866":
		return charmap.CodePage866, "IBM866"
	case "ibm1047", "csibm1047", "ibm-1047":
		return charmap.CodePage1047, "IBM1047"
	case "ibm01140", "ccsid01140", "cp01140", "csibm01140", "ebcdic-us-37+euro":
		return charmap.CodePage1140, "IBM01140"
	case "big5", "csbig5":
		return traditionalchinese.Big5, "Big5"
	case "euc-kr", "cseuckr":
		return korean.EUCKR, "EUC-KR"
	case "extended_unix_code_packed_format_for_japanese", "cseucpkdfmtjapanese", "euc-jp":
		return japanese.EUCJP, "Extended_UNIX_Code_Packed_Format_for_Japanese"
	case "gb18030", "csgb18030":
		return simplifiedchinese.GB18030, "GB18030"
	case "gbk", "cp936", "csgbk", "ms936", "windows-936":
		return simplifiedchinese.GBK, "GBK"
	case "hz-gb-2312":
		return simplifiedchinese.HZGB2312, "HZ-GB-2312"
	case "iso-2022-jp", "csiso2022jp":
		return japanese.ISO2022JP, "ISO-2022-JP"
	case "shift_jis", "csshiftjis", "ms_kanji":
		return japanese.ShiftJIS, "Shift_JIS"
	}
	return nil, ""
}

// ascii is an encoding that ianaindex keeps to itself.
type ascii struct{}

func (ascii) NewDecoder() *encoding.Decoder { return &encoding.Decoder{Transformer: asciiOnly{}} }
func (ascii) NewEncoder() *encoding.Encoder { return &encoding.Encoder{Transformer: asciiOnly{}} }

// asciiOnly passes ASCII on, and fails with all else.
type asciiOnly struct{ transform.NopResetter }

func (asciiOnly) Transform(dst, src []byte, _ bool) (nDst, nSrc int, err error) {
	n := copy(dst, src)
	for i, c := range src[:n] {
		if c >= utf8.RuneSelf {
			return i, i, errors.New("not ASCII")
		}
	}
	if n < len(src) {
		return n, n, transform.ErrShortDst
	}
	return n, n, nil
}
