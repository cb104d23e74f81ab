import { Parser } from 'htmlparser2'
import { fromBufferPromise } from 'yauzl'
import { gatherBytes } from './decode.ts'
import { LARGEST_DOCUMENT_BYTES } from './limits.ts'

/** The part of the archive that has the text; some writers number it. */
const MAIN_PART = /^word\/document\d*\.xml$/i
/** What is not said any more, or is said twice: what was deleted or moved, and what stands in for a drawing. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback'])
/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ', 'w:noBreakHyphen': '-' }

/**
 * The paragraphs of a document of Word (an archive of XML by ECMA-376), those of tables too, each without breaks.
 * It is unpacked no further than to `LARGEST_DOCUMENT_BYTES`, whatever it says of its size.
 * @throws DatelineError ARTICLE_TOO_LARGE; Error if it is no such document
 */
export async function paragraphsOfWord(bytes: Uint8Array, place: string): Promise<readonly string[]> {
  const archive = await fromBufferPromise(Buffer.from(bytes))
  for await (const entry of archive.eachEntry()) {
    if (!MAIN_PART.test(entry.fileName)) continue
    const content = await gatherBytes(await archive.openReadStreamPromise(entry), place, LARGEST_DOCUMENT_BYTES)
    return paragraphsOfXml(new TextDecoder('utf-8', { fatal: true }).decode(content))
  }
  throw new Error('The archive has no document.')
}

function paragraphsOfXml(xml: string): readonly string[] {
  const paragraphs: string[] = []
  // A paragraph may hold others, in a box of text; each is told when it ends.
  const open: string[] = []
  let leftOut = 0
  let isText = false
  const add = (text: string) => {
    const paragraph = leftOut === 0 ? open.pop() : undefined
    if (paragraph !== undefined) open.push(paragraph + text)
  }
  const parser = new Parser(
    {
      onopentagname(name) {
        if (LEFT_OUT.has(name)) leftOut++
        if (name === 'w:p') open.push('')
        isText = name === 'w:t'
        add(CHARACTERS[name] ?? '')
      },
      ontext(text) {
        if (isText) add(text)
      },
      onclosetag(name) {
        if (LEFT_OUT.has(name)) leftOut--
        if (name === 'w:p') paragraphs.push((open.pop() ?? '').replace(/\s+/g, ' ').trim())
        isText = false
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return paragraphs.filter((text) => text !== '')
}
