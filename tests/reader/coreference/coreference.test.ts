import { describe, expect, it } from 'vitest'
import { mentionsOf, readText } from '../read-text.ts'

describe('descriptions', () => {
  it.each([
    ['The Harbour Council met on Friday. The council voted for it.', 'Harbour Council', ['The council']],
    ['NATO will grow. Sweden joined the alliance in spring.', 'NATO', ['the alliance']],
    ['The Harbour Council met. The appeals council was in Oslo.', 'Harbour Council', []],
    ['The Harbour Council met. The federal council was in Oslo.', 'Harbour Council', []],
    ['He praised the charity Open Hand. Later the charity thanked him.', 'Open Hand', ['the charity']],
    ['Kelvora Air, an airline, lost a plane. The airline gave no reason.', 'Kelvora Air', ['The airline']],
    ['Two ships sank. The company gave no reason.', 'Brightwater', []],
    ['The Harbour Council met. Tom Reed accused the council of hiding debts.', 'Harbour Council', ['the council']],
    ['The Harbour Council met. Tom Reed joined the council of elders.', 'Harbour Council', []],
  ])('in "%s" of %s are %j', async (text, name, surfaces) => {
    expect(await mentionsOf(text, name, 'DESCRIPTION')).toEqual(surfaces)
  })
})

describe('people by their title', () => {
  const text = 'President Tom Reed of Chile met Maria Lopez, the mayor of Lima.'
  it.each([
    ['The president smiled.', 'Tom Reed', ['The president']],
    ["Voters heard of the Chilean president's plan.", 'Tom Reed', ['the Chilean president']],
    ['The mayor and the president agreed.', 'Maria Lopez', ['The mayor']],
    ['The vice president agreed.', 'Tom Reed', []],
    ['The Peruvian president agreed.', 'Tom Reed', []],
    ['The president of Peru agreed.', 'Tom Reed', []],
    ['He became the president in spring.', 'Tom Reed', []],
    ['A president must listen.', 'Tom Reed', []],
  ])('in "… %s" of %s are %j', async (rest, name, surfaces) => {
    expect(await mentionsOf(`${text} ${rest}`, name, 'DESCRIPTION')).toEqual(surfaces)
  })
})

describe('pronouns', () => {
  it.each([
    ['Maria Lopez met Tom Reed. She thanked him.', 'Maria Lopez', ['She']],
    ['Maria Lopez met Tom Reed. She thanked him.', 'Tom Reed', ['him']],
    ['Tom Reed is ill. His doctors said he needs rest.', 'Tom Reed', ['His', 'he']],
    ['The Harbour Council raised its fees.', 'Harbour Council', ['its']],
    ['Tom Reed died on Friday. Peter Novak said, "He was my friend."', 'Tom Reed', ['He']],
    ['Tom Reed died. Peter Novak wept. "He was my friend," said Novak.', 'Tom Reed', ['He']],
    ['Tom Reed died. Peter Novak said he was his friend.', 'Peter Novak', ['he', 'his']],
    // Of two names that tell no gender the subject is not surely whom a pronoun means.
    ['Sangay Dorji met Kinley Wangmo. She smiled.', 'Sangay Dorji', []],
    ['Sangay Dorji met Kinley Wangmo. She smiled.', 'Kinley Wangmo', []],
    ['Sangay Dorji spoke. She smiled.', 'Sangay Dorji', ['She']],
  ])('in "%s" for %s are %j', async (text, name, surfaces) => {
    expect(await mentionsOf(text, name, 'PRONOUN')).toEqual(surfaces)
  })

  it('give their entity a reason', async () => {
    const { entities } = await readText('Maria Lopez met Tom Reed. She said her car had stopped.')
    const reasons = entities.find(({ name }) => name === 'Maria Lopez')?.reasons ?? []
    expect(reasons.find((reason) => reason.includes('"she", "her"'))).toContain("a woman's")
  })
})

describe('who is meant in a passage', () => {
  it.each<[string, string, string]>([
    [
      'Prime Minister Ada Cole received Slovak Prime Minister Jan Kolar. The Prime Minister smiled.',
      'Ada Cole',
      'The Prime Minister',
    ],
    [
      'President Ada Cole spoke in Lima. She met President Tom Reed in Oslo. The president smiled.',
      'Ada Cole',
      'The president',
    ],
    ['NATO Secretary General Tom Reed flew to Lima. The alliance chief smiled.', 'Tom Reed', 'The alliance chief'],
    [
      'Secretary-General Ada Cole spoke to the UN Security Council. The top UN official smiled.',
      'Ada Cole',
      'The top UN official',
    ],
    ["NATO Secretary General Tom Reed flew to Lima. The alliance's boss smiled.", 'Tom Reed', "The alliance's boss"],
    ['NATO Secretary General Tom Reed flew to Lima. The head of the alliance smiled.', 'Tom Reed', 'The head'],
    [
      "EU High Representative Ada Cole flew to Lima. The bloc's top diplomat smiled.",
      'Ada Cole',
      "The bloc's top diplomat",
    ],
    [
      'EU High Representative Ada Cole left. The EU foreign policy chief smiled.',
      'Ada Cole',
      'The EU foreign policy chief',
    ],
    [
      'French President Tom Reed met Polish Foreign Minister Ada Cole. The French leader smiled.',
      'Tom Reed',
      'The French leader',
    ],
    [
      'Kenyan President Tom Reed met Belgian Prime Minister Ada Cole. The Belgian premier smiled.',
      'Ada Cole',
      'The Belgian premier',
    ],
  ])('in: %s', async (text, name, surface) => {
    expect(await mentionsOf(text, name, 'DESCRIPTION')).toEqual([surface])
  })

  it.each([
    "NATO Secretary General Tom Reed left. The alliance's deputy chief smiled.",
    "NATO Secretary General Tom Reed left. The head of the alliance's office smiled.",
    "NATO Secretary General Tom Reed left. The alliance's chief, Maria Lopez, smiled.",
    'French President Tom Reed met Prime Minister Ada Cole. The German leader smiled.',
  ])('is not whoever leads another body, or one who is named beside it: %s', async (text) => {
    expect(await mentionsOf(text, 'Tom Reed', 'DESCRIPTION')).toEqual([])
  })

  it('is nobody who is named in the quotation', async () => {
    const text = 'Minister Ada Cole left Oslo. "Without Captain Maria Lopez we had lost," she said.'
    expect(await mentionsOf(text, 'Ada Cole', 'PRONOUN')).toEqual(['she'])
  })

  it.each<[string, string, string[]]>([
    ['Jorge Salinas and his daughter Elena Salinas left. Salinas said that he was ill.', 'Jorge Salinas', ['Salinas']],
    ['Jorge Salinas and his daughter Elena Salinas left. Salinas said that Peru was ill.', 'Jorge Salinas', []],
    ['Jorge Salinas and his daughter Elena Salinas left. Salinas said that Peru was ill.', 'Elena Salinas', []],
  ])('by a surname of two in: %s is for %s %j', async (text, name, surfaces) => {
    expect(await mentionsOf(text, name, 'ALIAS')).toEqual(surfaces)
  })
})
