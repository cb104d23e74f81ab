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
  '―': '—',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\u200c': ' ',
  '\u200d': ' ',
  '\u200e': ' ',
  '\u200f': ' ',
  '\u2060': ' ',
  '\ufeff': ' ',
}

/**
 * Makes quotes, apostrophes, hyphens and spaces plain, one code unit for one, so that every offset stays what it was:
 * `Ukraine’s “yes”` becomes `Ukraine's "yes"`. What has no width becomes a space. The recogniser reads straight quotes better.
 */
export function normaliseText(text: string): string {
  return text.replace(
    /[‘’‛′“”„‟«»‐‑―\u00a0\u2009\u202f]|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff/g,
    (character) => STRAIGHT[character] ?? character,
  )
}
