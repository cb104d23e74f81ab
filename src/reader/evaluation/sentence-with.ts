const LONGEST = 200

/**
 * A sentence of a text that shows an error: the first with all the names, else the first with one of them; cut to 200
 * characters. `undefined` if no name stands in the text.
 */
export function sentenceWith(text: string, names: readonly string[]): string | undefined {
  const sentences = text.split(/(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})|\n+/u).map((sentence) => sentence.trim())
  const has = (sentence: string, name: string) => name !== '' && sentence.toLowerCase().includes(name.toLowerCase())
  const found =
    sentences.find((sentence) => names.every((name) => has(sentence, name))) ??
    sentences.find((sentence) => names.some((name) => has(sentence, name)))
  return found !== undefined && found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found
}
