/** What Python's `str.isspace` holds for white space; JavaScript's `\s` differs by U+FEFF, U+001C to U+001F and U+0085. */
const WHITE_SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

const NOT_ONLY_SPACE = new RegExp(`[^${WHITE_SPACE}]`)
const LETTER = /^\p{L}$/u
const UPPER_CASE = /^\p{Lu}$/u
const ALPHABETIC = /^\p{L}+$/u

/** Characters that Python's `str.isdigit` counts beside the decimal digits (Numeric_Type=Digit). */
const DIGIT =
  /^[\p{Nd}²³¹\u1369-\u1371\u19da⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]$/u

/** Whether a UTF-16 code unit is white space to Python; none of them lies outside the basic plane. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f)
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Python's `str.isspace`: not empty, and white space only. */
export function isSpace(text: string): boolean {
  return text !== '' && !NOT_ONLY_SPACE.test(text)
}

/** Python's `str.isalpha`: not empty, and letters only. */
export function isAlphabetic(text: string): boolean {
  return ALPHABETIC.test(text)
}

/** The character class of one code point in a word's shape: X, x, d, or the character itself. */
export function shapeOf(character: string): string {
  if (LETTER.test(character)) return UPPER_CASE.test(character) ? 'X' : 'x'
  return DIGIT.test(character) ? 'd' : character
}
