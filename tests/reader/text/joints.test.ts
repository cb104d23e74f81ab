import { expect, it } from 'vitest'
import { loadEnglish } from '../../../src/language/index.ts'
import { findJoints } from '../../../src/reader/text/joints.ts'
import { loadLexicon } from '../../../src/reader/lexicon/lexicon.ts'

const english = await loadEnglish()
const lexicon = loadLexicon()

it.each([
  ['The line held, press director Navy Capt. Jeff Davis said today.', 1],
  ['He met Special Warfare Operator 1st Class Charles Kern, who left.', 1],
  ['Ivo Maric (Croatia)', 1],
  ['She saw the captain. Jeff Davis left.', 2],
])('ends no sentence within a title or a name: %s', (text, sentences) => {
  expect(english.parse(text, [], findJoints(text, lexicon)).sentences).toHaveLength(sentences)
})
