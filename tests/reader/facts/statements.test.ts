import { describe, expect, it } from 'vitest'
import { factsOf } from './cast.ts'

/** Who says something about whom, as "Maria Lopez: Peru", each once, in the order of the text. */
function saidIn(text: string): string[] {
  const { drafts, nameOf } = factsOf(text)
  const lines = drafts.statements
    .filter(({ speaker }) => speaker !== undefined)
    .flatMap(({ speaker, about }) => about.map((target) => `${nameOf(speaker)}: ${nameOf(target)}`))
  return [...new Set(lines)]
}

describe('who says something', () => {
  it.each<[string, ...string[]]>([
    ['Maria Lopez and John Smith said Peru is big.', 'Maria Lopez: Peru', 'John Smith: Peru'],
    ['A report by NATO and Reuters said Peru is big.', 'NATO: Peru', 'Reuters: Peru'],
    ['The government of Norway said Peru is big.', 'Norway: Peru'],
    ['Maria Lopez said the counter-Mercosur group met in Peru.', 'Maria Lopez: Peru'],
    ['Maria Lopez said on behalf of NATO that Peru is big.', 'Maria Lopez: Peru'],
    ['The Norwegian government said Peru is big.', 'Norway: Peru'],
    ['The Danish government said Peru is big.'],
    ['A letter released by NATO said Peru is big.', 'NATO: Peru'],
    ['NATO issued a statement which said Peru is big.', 'NATO: Peru'],
    ['A statement from her brother, John Smith, said Peru is big.', 'John Smith: Peru'],
    ['Acme Corporation sent a letter which said Chile is big.', 'Acme Corporation: Chile'],
    [
      'Acme Corporation issued a letter about John Smith. It rained. Peru was wet. The letter said Chile is big.',
      'Acme Corporation: John Smith',
      'Acme Corporation: Chile',
    ],
    ['Lima University ruled on Friday. According to the ruling, Peru must pay.', 'Lima University: Peru'],
    ['Maria Lopez smiled. The ruling said Peru must pay.'],
    ['NATO met on Friday. It said Peru is big.', 'NATO: Peru'],
    ['Maria Lopez met them on Friday. It said Peru is big.'],
    ['According to a Reuters post by Maria Lopez, Peru is big.', 'Maria Lopez: Peru'],
    ['According to projections by Reuters and NATO, Peru won.', 'Reuters: Peru', 'NATO: Peru'],
    ['The head of Acme Corporation, John Smith, said Peru is big.', 'John Smith: Peru'],
    ['Reuters cited John Smith as saying Peru is big.', 'John Smith: Peru'],
    ['John Smith was quoted by Reuters as saying Peru is big.', 'John Smith: Peru'],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('what is said of whom', () => {
  it.each<[string, ...string[]]>([
    ['Maria Lopez was criticised by John Smith.', 'John Smith: Maria Lopez'],
    ['Maria Lopez was criticised for the plan.'],
    ['Acme Corporation, accused by Maria Lopez of fraud, closed.', 'Maria Lopez: Acme Corporation'],
    ['Maria Lopez urged Peru to leave.', 'Maria Lopez: Peru'],
    ['Maria Lopez asked Peru to leave.', 'Maria Lopez: Peru'],
    ['President Maria Lopez ruled out joining NATO.', 'Maria Lopez: NATO'],
    ['Maria Lopez called John Smith a liar.', 'Maria Lopez: John Smith'],
    ['Maria Lopez branded John Smith a liar.', 'Maria Lopez: John Smith'],
    [
      'Maria Lopez said Peru would pay, yet John Smith described Chile as "a lifeline".',
      'Maria Lopez: Peru',
      'John Smith: Chile',
    ],
    ['Maria Lopez said John Smith won in Peru, Chile and Bolivia.', 'Maria Lopez: John Smith'],
    ['Peru cheated, as reported by Reuters.', 'Reuters: Peru'],
    ['As Reuters reported, Peru cheated.', 'Reuters: Peru'],
    ['As Peru cheated, Maria Lopez left.'],
    ['As Maria Lopez spoke about Chile, Peru cheated.', 'Maria Lopez: Chile'],
    ['John Smith said, as quoted by Reuters, "Peru cheated us all."', 'Reuters: John Smith', 'John Smith: Peru'],
    ['Maria Lopez said fares will rise in Peru.', 'Maria Lopez: Peru'],
    ['Maria Lopez said NATO will meet in Peru.', 'Maria Lopez: NATO'],
    [
      'Maria Lopez praised NATO chief John Smith and Anna Berg, the head of Reuters.',
      'Maria Lopez: John Smith',
      'Maria Lopez: Anna Berg',
    ],
    ["Maria Lopez praised NATO's plan.", 'Maria Lopez: NATO'],
    ['Maria Lopez saw a house called John Smith.'],
    ['Maria Lopez said of Peru, "It is big, and it is rich."', 'Maria Lopez: Peru'],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
