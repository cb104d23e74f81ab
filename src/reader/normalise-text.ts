const STRAIGHT: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
}

/**
 * Makes quotes, apostrophes, hyphens and spaces plain, one code unit for one, so that every offset stays what it was:
 * `Ukraine’s “yes”` becomes `Ukraine's "yes"`. The recogniser reads straight quotes better.
 */
export function normaliseText(text: string): string {
  return text.replace(/[‘’‛′“”„‟«»‐‑\u00a0\u2009\u202f]/g, (character) => STRAIGHT[character] ?? character)
}
