import type { Doc } from '../../language/index.ts'

/** The commonest small words of Spanish, French, German, Italian and Portuguese that are no English ones. */
const FOREIGN = new Set(
  'el los las del una por para con que su sus nuestra nuestro como más le les des du une est et dans pour que qui sur nous vous ce cette der das und ist nicht ein eine von mit für auf dem den zu wir il gli della delle che per non sono um uma dos das não com os ao em'.split(
    ' ',
  ),
)
const ENGLISH = new Set('the of and to in a is that for on was with said by at from his her it as he she'.split(' '))
const FEWEST = 3

const marked = new WeakMap<Doc, ReadonlySet<number>>()

/** Whether a token stands in a sentence of another language, as quotations in the original do. */
export function isForeign(doc: Doc, token: number): boolean {
  const tokens = marked.get(doc) ?? foreignTokens(doc)
  marked.set(doc, tokens)
  return tokens.has(token)
}

function foreignTokens(doc: Doc): ReadonlySet<number> {
  return new Set(
    doc.sentences.flatMap(({ firstToken, endToken }) => {
      const words = doc.tokens.slice(firstToken, endToken).map((token) => token.text.toLowerCase())
      const foreign = words.filter((word) => FOREIGN.has(word)).length
      const english = words.filter((word) => ENGLISH.has(word)).length
      return foreign >= FEWEST && foreign > english
        ? Array.from({ length: endToken - firstToken }, (_, offset) => firstToken + offset)
        : []
    }),
  )
}
