import { describe, expect, it } from 'vitest'
import type { Modality, Polarity } from '../../../src/model/statement.ts'
import { factsOf } from './cast.ts'

/** Sentences of which nothing may become a fact, with why. */
const NO_FACTS: readonly (readonly [string, string])[] = [
  // negated
  ['negated', 'Sweden has not joined NATO.'],
  ['negated', 'Sweden cannot join NATO at this juncture.'],
  ['negated', 'Sweden is not a member of NATO.'],
  ['negated', 'Sweden is no longer a member of NATO.'],
  ['negated', 'Sweden never joined NATO.'],
  ['negated', 'There was never a meeting between Maria Lopez and John Smith.'],
  ['negated', 'Neither Sweden nor Finland joined NATO.'],
  ['negated', 'Maria Lopez did not meet John Smith or Anna Berg.'],
  ['negated', 'Maria Lopez refused to meet John Smith.'],
  ['negated', 'Maria Lopez declined to meet with John Smith in Oslo.'],
  ['negated', 'Maria Lopez failed to attend the Andean Climate Summit.'],
  ['negated', 'Maria Lopez skipped the Andean Climate Summit.'],
  ['negated', 'Maria Lopez left without meeting John Smith.'],
  ['negated', 'Maria Lopez avoided meeting John Smith.'],
  ['negated', 'Maria Lopez flew home instead of meeting John Smith.'],
  ['negated', 'No meeting between Maria Lopez and John Smith took place.'],
  ['negated', 'Maria Lopez called off her meeting with John Smith.'],
  ['negated', 'Turkey blocked Sweden from joining NATO.'],
  ['negated', 'Turkey vetoed the accession of Sweden to NATO.'],
  ['negated', 'Norway ruled out joining the European Union.'],
  ['negated', 'Sweden is far from being a member of NATO.'],
  ['negated', 'Sweden was unable to join NATO.'],
  ['negated', 'It is not true that Sweden joined NATO.'],
  ['negated', 'Acme Corporation is not based in Lima.'],
  ['negated', 'John Smith is not the chairman of Acme Corporation.'],
  ['negated', 'Nobody from Peru attended the Andean Climate Summit, and Maria Lopez did not attend the summit.'],
  ['negated', 'The talks between Maria Lopez and John Smith were cancelled.'],
  ['negated', 'Sweden hardly belongs to NATO.'],
  ['negated', 'Maria Lopez almost met John Smith.'],
  ['negated', 'Maria Lopez all but met John Smith.'],
  ['negated', 'Delegates from Peru and Chile refused to gather for the Andean Climate Summit.'],
  ['negated', 'Representatives of Peru did not take part in the Andean Climate Summit.'],
  ['negated', 'Maria Lopez never held a meeting with her counterpart John Smith.'],
  ['negated', 'Maria Lopez denied meeting John Smith in Cusco.'],
  ['negated', 'Without meeting John Smith, Maria Lopez left Cusco.'],
  ['negated', 'Maria Lopez turned down an invitation to the Andean Climate Summit.'],
  ['negated', 'Maria Lopez failed to become the president of Acme Corporation.'],
  ['negated', 'The meeting between Maria Lopez and John Smith in Cusco was never held.'],
  ['negated', 'Sweden was barred from joining NATO.'],
  ['negated', 'Maria Lopez cancelled a meeting with John Smith.'],
  ['negated', 'Maria Lopez met no ministers, nor John Smith.'],
  ['negated', 'Nobody saw Maria Lopez meet John Smith.'],
  ['negated', 'Maria Lopez has yet to meet John Smith.'],
  ['negated', 'It is untrue that Sweden joined NATO.'],
  ['negated', 'Under no circumstances did Maria Lopez meet John Smith.'],
  ['negated', 'Maria Lopez called Anna Berg rather than meet John Smith.'],
  // over
  ['over', 'Maria Lopez was a previous member of NATO.'],
  ['over', 'Maria Lopez was a member of Mercosur until 2015.'],
  ['over', 'Maria Lopez, a former member of Mercosur, met them.'],
  // told
  ['only told', 'A rumour that Peter Novak met John Smith in Cusco spread on Friday.'],
  // intended
  ['intended', 'Sweden will join NATO.'],
  ['intended', 'Sweden plans to join NATO.'],
  ['intended', 'Sweden wants to be a member of NATO.'],
  ['intended', 'Sweden has decided to join NATO.'],
  ['intended', 'Sweden is going to join NATO.'],
  ['intended', 'Sweden applied to join NATO.'],
  ['intended', 'Maria Lopez is expected to meet John Smith in Oslo.'],
  ['intended', 'Maria Lopez is scheduled to visit Cusco.'],
  ['intended', 'Maria Lopez was to meet John Smith in Oslo.'],
  ['intended', 'Maria Lopez flew to Oslo to meet John Smith.'],
  ['intended', 'Maria Lopez agreed to hold talks with John Smith.'],
  ['intended', 'The planned meeting between Maria Lopez and John Smith drew criticism.'],
  ['intended', 'The upcoming meeting of Maria Lopez with John Smith drew criticism.'],
  ['intended', 'Maria Lopez hopes to attend the Andean Climate Summit.'],
  ['intended', "Sweden's bid to join NATO divided the parties."],
  ['intended', 'Anna Berg will become the president of Acme Corporation.'],
  ['intended', 'Leaders of Peru will gather for the Andean Climate Summit in Cusco.'],
  ['intended', 'Sweden hopes to become a member of NATO.'],
  ['intended', 'Maria Lopez wants to be the chairman of Acme Corporation.'],
  ['intended', 'Acme Corporation plans to move its headquarters to Lima.'],
  ['intended', 'Maria Lopez was expected to attend the Andean Climate Summit.'],
  // considered
  ['considered', 'Sweden is considering joining NATO.'],
  ['considered', 'Sweden is weighing whether to join NATO.'],
  ['considered', 'The parties debated joining NATO, and Sweden discussed joining NATO.'],
  ['considered', 'Sweden explored the option of joining NATO.'],
  ['considered', 'The proposed meeting of Maria Lopez with John Smith drew criticism.'],
  // possible
  ['possible', 'Sweden may join NATO.'],
  ['possible', 'Sweden could become a member of NATO.'],
  ['possible', 'Perhaps Sweden joined NATO.'],
  ['possible', 'Sweden is likely to join NATO.'],
  ['possible', 'It is possible that Sweden joined NATO.'],
  ['possible', 'Maria Lopez might have met John Smith.'],
  ['possible', 'Maria Lopez seems to have met John Smith.'],
  ['possible', 'There is a chance of Sweden joining NATO.'],
  ['possible', 'Maria Lopez could have met John Smith in Cusco.'],
  // hypothetical
  ['hypothetical', 'If Sweden joined NATO, Turkey would object.'],
  ['hypothetical', 'Had Maria Lopez met John Smith, the talks would have ended.'],
  ['hypothetical', 'Should Sweden join NATO, Turkey will object.'],
  ['hypothetical', 'Unless Sweden joins NATO, nothing will change.'],
  ['hypothetical', 'Turkey asked whether Maria Lopez met John Smith.'],
  ['hypothetical', 'Did Maria Lopez meet John Smith?'],
  ['hypothetical', 'Sweden would join NATO.'],
  ['hypothetical', 'Joining NATO would help Sweden.'],
  ['hypothetical', 'If leaders of Peru attended the Andean Climate Summit, they would sign.'],
  ['hypothetical', 'It is unclear whether Maria Lopez attended the Andean Climate Summit.'],
  ['hypothetical', 'Maria Lopez would have been the first chairman of Acme Corporation.'],
  // recommended
  ['recommended', 'Sweden should join NATO.'],
  ['recommended', 'Norway urged Sweden to join NATO.'],
  ['recommended', 'Maria Lopez invited John Smith to attend the Andean Climate Summit.'],
  ['recommended', 'Maria Lopez asked to meet John Smith.'],
  ['recommended', 'Anna Berg demanded that Maria Lopez meet John Smith.'],
  ['recommended', 'Maria Lopez urged John Smith to attend the Andean Climate Summit.'],
  // attributed
  ['attributed', 'Anna Berg said that Sweden joined NATO.'],
  ['attributed', 'Anna Berg claims Maria Lopez met John Smith in Oslo.'],
  ['attributed', 'Maria Lopez met John Smith, Reuters reported.'],
  ['attributed', 'According to Reuters, Maria Lopez met John Smith.'],
  ['attributed', 'Maria Lopez reportedly met John Smith.'],
  ['attributed', 'Maria Lopez allegedly met with John Smith in Oslo.'],
  ['attributed', '"Maria Lopez met John Smith in Oslo," Anna Berg said.'],
  ['attributed', 'Anna Berg said: "Sweden is a member of NATO."'],
  ['attributed', 'Anna Berg denied that Maria Lopez met John Smith.'],
  ['attributed', 'Anna Berg believes that Acme Corporation is based in Lima.'],
  ['attributed', 'Maria Lopez is said to have met John Smith.'],
  ['attributed', 'Anna Berg accused Maria Lopez of meeting John Smith.'],
  ['attributed', 'Anna Berg said that Sweden, which joined NATO, is safe.'],
  ['attributed', 'Critics claim that Maria Lopez attended the Andean Climate Summit.'],
  ['attributed', 'Sources say that Sweden joined NATO.'],
  ['attributed', 'Maria Lopez, allegedly the chairman of Acme Corporation, spoke.'],
  ['attributed', 'Acme Corporation is said to be based in Lima.'],
  ['attributed', 'Maria Lopez was rumoured to be the next chairman of Acme Corporation.'],
  ['attributed', 'The theory that Maria Lopez leads Acme Corporation is old.'],
  ['attributed', 'The accusation that John Smith met Maria Lopez hurt him.'],
  ['attributed', 'Rumours that Maria Lopez met John Smith in Cusco spread.'],
  ['attributed', 'The story that Maria Lopez met John Smith in Cusco is false.'],
  ['attributed', 'The belief that Sweden belongs to NATO persists.'],
  ['attributed', 'There is no evidence that Maria Lopez met John Smith.'],
  ['attributed', 'Maria Lopez is believed to lead Acme Corporation.'],
  ['attributed', 'It is unclear whether Sweden joined NATO.'],
  ['hypothetical', 'In this scenario Sweden joins NATO.'],
  ['attributed', 'John Smith dreamt that he met Maria Lopez.'],
]

describe('the one rule', () => {
  it.each(NO_FACTS)('makes no fact of what is %s: %s', (_why, text) => {
    expect(factsOf(text).relationships).toEqual([])
  })

  it('still takes a title inside reported speech for the article’s own', () => {
    const { relationships } = factsOf('Acme chairman John Smith said that Sweden may join NATO.')
    expect(relationships).toEqual(['John Smith HOLDS_ROLE_AT Acme Corporation'])
  })

  it.each([
    [
      'Delegates from Peru and Chile gathered for the Andean Climate Summit.',
      'Chile PARTICIPATED_IN Andean Climate Summit',
    ],
    ['Maria Lopez held a meeting with her counterpart John Smith.', 'John Smith MET_WITH Maria Lopez'],
    ['Maria Lopez was elected chairman of Acme Corporation.', 'Maria Lopez HOLDS_ROLE_AT Acme Corporation'],
    ['Maria Lopez, the chairman of Acme Corporation, spoke.', 'Maria Lopez HOLDS_ROLE_AT Acme Corporation'],
    ['After meeting John Smith, Maria Lopez left Cusco.', 'John Smith MET_WITH Maria Lopez'],
    ['The fact that Maria Lopez met John Smith helped.', 'John Smith MET_WITH Maria Lopez'],
    ['There is no doubt that Maria Lopez met John Smith.', 'John Smith MET_WITH Maria Lopez'],
    ['Maria Lopez, but not Anna Berg, met John Smith.', 'John Smith MET_WITH Maria Lopez'],
    ['Maria Lopez not only met John Smith but also wrote to him.', 'John Smith MET_WITH Maria Lopez'],
    ['Maria Lopez continues to serve as chairman of Acme Corporation.', 'Maria Lopez HOLDS_ROLE_AT Acme Corporation'],
    ['Chairman Maria Lopez of Acme Corporation met John Smith.', 'Maria Lopez HOLDS_ROLE_AT Acme Corporation'],
  ])('takes what is asserted in "%s"', (text, fact) => {
    const other = fact.replace(/^(.*) MET_WITH (.*)$/, '$2 MET_WITH $1')
    expect(factsOf(text).relationships.some((one) => one === fact || one === other)).toBe(true)
  })

  it.each(['In Peru, Chile won the match.', 'After attacks inside Turkey, the United States is committed to help.'])(
    'takes the comma in "%s" for the end of a phrase, and not for what is around a place',
    (text) => {
      expect(factsOf(text).relationships).toEqual([])
    },
  )

  it.each([
    ['Maria Lopez met not Anna Berg but John Smith.', ['Maria Lopez MET_WITH John Smith']],
    ['Maria Lopez met John Smith but not Anna Berg.', ['Maria Lopez MET_WITH John Smith']],
    ['It was Maria Lopez, not Anna Berg, who met John Smith.', ['Maria Lopez MET_WITH John Smith']],
  ])('leaves out in "%s" who was not met', (text, met) => {
    expect(factsOf(text).relationships).toEqual(met)
  })

  it.each<[string, string, Polarity, Modality]>([
    [
      'Rumours that Maria Lopez met John Smith in Cusco spread.',
      'Maria Lopez met John Smith in Cusco',
      'AFFIRMED',
      'POSSIBLE',
    ],
    [
      'Sweden is reportedly considering a pact with Norway.',
      'Sweden is reportedly considering a pact with Norway',
      'AFFIRMED',
      'CONSIDERED',
    ],
    ['It is unclear whether Sweden supports Norway.', 'whether Sweden supports Norway', 'AFFIRMED', 'HYPOTHETICAL'],
    [
      'There is no proof that Maria Lopez met John Smith.',
      'There is no proof that Maria Lopez met John Smith',
      'NEGATED',
      'ASSERTED',
    ],
    ['Maria Lopez needs to meet John Smith.', 'Maria Lopez needs to meet John Smith', 'AFFIRMED', 'RECOMMENDED'],
    ['Maria Lopez said Peru was unable to join Mercosur.', 'Peru was unable to join Mercosur', 'NEGATED', 'ASSERTED'],
    ['Maria Lopez said Peru was ready to join Mercosur.', 'Peru was ready to join Mercosur', 'AFFIRMED', 'INTENDED'],
    ['"Not one boat reached Peru," Maria Lopez said.', 'Not one boat reached Peru', 'NEGATED', 'ASSERTED'],
    ['"Not only Peru but Chile paid," said Maria Lopez.', 'Not only Peru but Chile paid', 'AFFIRMED', 'ASSERTED'],
  ])('keeps of "%s" that it is only told', (text, told, polarity, modality) => {
    expect(
      factsOf(text).drafts.statements.map(({ start, end, ...put }) => ({ told: text.slice(start, end), ...put })),
    ).toContainEqual(expect.objectContaining({ told, polarity, modality }))
  })

  it.each(['The hall was so full that many farmers stood outside.', 'So loud was the hall that Maria Lopez left.'])(
    'takes what comes of something for no claim: "%s"',
    (text) => {
      expect(factsOf(text).drafts.statements).toEqual([])
    },
  )

  it('still takes the assertion beside the negation', () => {
    const { relationships } = factsOf('Finland joined NATO, but Sweden did not join NATO.')
    expect(relationships).toEqual(['Finland MEMBER_OF NATO'])
  })
})

describe('polarity and modality of what somebody says', () => {
  it.each<[string, Polarity, Modality]>([
    ['Anna Berg said Sweden joined NATO.', 'AFFIRMED', 'ASSERTED'],
    ['Anna Berg said Sweden has not joined NATO.', 'NEGATED', 'ASSERTED'],
    ['Anna Berg explained why Sweden cannot join NATO.', 'NEGATED', 'ASSERTED'],
    ['Anna Berg said Sweden will join NATO.', 'AFFIRMED', 'INTENDED'],
    ['Anna Berg said Sweden intends to join NATO.', 'AFFIRMED', 'INTENDED'],
    ['Anna Berg said Sweden is considering joining NATO.', 'AFFIRMED', 'CONSIDERED'],
    ['Anna Berg said Sweden may join NATO.', 'AFFIRMED', 'POSSIBLE'],
    ['Anna Berg said Sweden would join NATO.', 'AFFIRMED', 'INTENDED'],
    ['Anna Berg said Sweden should join NATO.', 'AFFIRMED', 'RECOMMENDED'],
    ['Anna Berg warned against Sweden joining NATO.', 'AFFIRMED', 'RECOMMENDED'],
    ['Anna Berg denied that Sweden joined NATO.', 'NEGATED', 'ASSERTED'],
    ['Anna Berg rejected any link between Sweden and NATO.', 'NEGATED', 'ASSERTED'],
    ['Anna Berg said there is no deal with Norway.', 'NEGATED', 'ASSERTED'],
    ['Anna Berg indicated no support will come without reform.', 'NEGATED', 'INTENDED'],
    ['Anna Berg said Sweden has no friends.', 'NEGATED', 'ASSERTED'],
    ['Anna Berg said Sweden had done nothing wrong.', 'NEGATED', 'ASSERTED'],
    ['Anna Berg said Sweden would join NATO if Norway left.', 'AFFIRMED', 'HYPOTHETICAL'],
    ['Anna Berg said Sweden needs to join NATO.', 'AFFIRMED', 'RECOMMENDED'],
    ['Anna Berg said Sweden once led NATO.', 'AFFIRMED', 'ASSERTED'],
    ['"Roads to Oslo are closed – many have no water," Anna Berg said.', 'AFFIRMED', 'ASSERTED'],
    ['"Roads to Oslo are closed; nobody may leave," Anna Berg said.', 'AFFIRMED', 'ASSERTED'],
  ])('in "%s" is %s and %s', (text, polarity, modality) => {
    const [statement] = factsOf(text).drafts.statements
    expect(statement).toMatchObject({ polarity, modality })
  })
})
