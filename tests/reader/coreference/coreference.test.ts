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
  ])('in "%s" for %s are %j', async (text, name, surfaces) => {
    expect(await mentionsOf(text, name, 'PRONOUN')).toEqual(surfaces)
  })

  it('give their entity a reason', async () => {
    const { entities } = await readText('Maria Lopez met Tom Reed. She said her car had stopped.')
    const reasons = entities.find(({ name }) => name === 'Maria Lopez')?.reasons ?? []
    expect(reasons.find((reason) => reason.includes('"she", "her"'))).toContain("a woman's")
  })
})
