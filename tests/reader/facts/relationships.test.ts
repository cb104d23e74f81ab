import { describe, expect, it } from 'vitest'
import { PATTERNS } from '../../../src/reader/facts/relationships/patterns.ts'
import { readText } from '../read-text.ts'
import { factsOf } from './cast.ts'

describe('relationship patterns', () => {
  it.each(PATTERNS.map((pattern) => [pattern.method, pattern.type, pattern.example, pattern] as const))(
    '%s finds %s in: %s',
    (method, _type, example, pattern) => {
      const { drafts, nameOf } = factsOf(example)
      const found = drafts.relationships.filter((draft) => draft.method === method && draft.type === pattern.type)
      const lines = found.map(({ source, type, target }) => [nameOf(source), type, nameOf(target)])
      expect(lines).toEqual(expect.arrayContaining(pattern.finds.map((line) => [...line])))
      expect(lines).toHaveLength(pattern.finds.length)
    },
  )

  it.each([
    ['NATO was joined by Finland.', 'Finland MEMBER_OF NATO'],
    ['NATO, of which Norway and Peru are members, will grow.', 'Peru MEMBER_OF NATO'],
    ['Norway, as part of NATO, is committed to it.', 'Norway MEMBER_OF NATO'],
    ['Norway is working as part of NATO.', 'Norway MEMBER_OF NATO'],
    ['Peru and Chile are members of Mercosur.', 'Chile MEMBER_OF Mercosur'],
    ['Norway, a member of NATO, held an election.', 'Norway MEMBER_OF NATO'],
    ['Norway, which belongs to NATO, held an election.', 'Norway MEMBER_OF NATO'],
    ['Maria Lopez, who met John Smith in Oslo, flew home.', 'Maria Lopez MET_WITH John Smith'],
    ['John Smith was met by Maria Lopez at the airport.', 'Maria Lopez MET_WITH John Smith'],
    ['Maria Lopez flew to Oslo and met John Smith.', 'Maria Lopez MET_WITH John Smith'],
    ['Lopez held a meeting with Smith.', 'Maria Lopez MET_WITH John Smith'],
    ['The Andean Climate Summit took place in Cusco on May 3.', 'Andean Climate Summit HELD_IN Cusco'],
    ['The Andean Climate Summit, held in Cusco, ended.', 'Andean Climate Summit HELD_IN Cusco'],
    ['The Andean Climate Summit was attended by Maria Lopez.', 'Maria Lopez PARTICIPATED_IN Andean Climate Summit'],
    [
      'Speaking at the Andean Climate Summit, Maria Lopez thanked Peru.',
      'Maria Lopez PARTICIPATED_IN Andean Climate Summit',
    ],
    [
      'At the end of the Andean Climate Summit, Lopez read a statement.',
      'Maria Lopez PARTICIPATED_IN Andean Climate Summit',
    ],
    ['The delegates met at the Gran Teatro in Cusco, Peru, on Monday.', 'Cusco LOCATED_IN Peru'],
    ['They met in Oslo, Norway; Cusco, Peru; and Madrid, Spain.', 'Cusco LOCATED_IN Peru'],
    ['They fled from the town of Cusco in Peru.', 'Cusco LOCATED_IN Peru'],
    ['They fled from Cusco in Northern Peru.', 'Cusco LOCATED_IN Peru'],
    ['They fled from Cusco district, Peru.', 'Cusco LOCATED_IN Peru'],
    ['They fled from the Madrid suburb of Cusco.', 'Cusco LOCATED_IN Madrid'],
    ['The Lima-based Acme Corporation makes anvils.', 'Acme Corporation LOCATED_IN Lima'],
    ['Acme Corporation, led by Maria Lopez, closed.', 'Maria Lopez HOLDS_ROLE_AT Acme Corporation'],
    ['Maria Lopez met her Chilean counterpart John Smith in Lima.', 'John Smith HOLDS_ROLE_AT Chile'],
    ['The Peru-Mercosur summit ended.', 'Peru PARTICIPATED_IN Peru-Mercosur summit'],
    [
      'Maria Lopez said in a meeting with John Smith that taxes would fall.',
      'Maria Lopez PARTICIPATED_IN meeting with John Smith',
    ],
    ['Maria Lopez spoke at a trilateral meeting.', 'Maria Lopez PARTICIPATED_IN trilateral meeting'],
    ['The Oslo Conference ended.', 'Oslo Conference HELD_IN Oslo'],
    ['NATO member Norway agreed.', 'Norway MEMBER_OF NATO'],
    ['Norway is one of the 31 members of NATO.', 'Norway MEMBER_OF NATO'],
    ['Peru grew. It rained in the Peruvian city of Cusco.', 'Cusco LOCATED_IN Peru'],
    ['Peru grew. She went to the Peruvian city Cusco.', 'Cusco LOCATED_IN Peru'],
    ['The Lima-headquartered Acme Corporation grew.', 'Acme Corporation LOCATED_IN Lima'],
    ['He took money from Acme Corporation, a company based in Lima.', 'Acme Corporation LOCATED_IN Lima'],
    ['He said that Acme Corporation, a firm based in Lima, would close.', 'Acme Corporation LOCATED_IN Lima'],
  ])('in "%s" finds %s', (text, expected) => {
    expect(factsOf(text).relationships).toContain(expected)
  })

  it('puts nothing where it is said not to be, or where a reader only hears that it is', () => {
    expect(factsOf('He said that Acme Corporation, which is not based in Lima, grew.').relationships).toEqual([])
    expect(factsOf('He said that Acme Corporation is based in Lima.').relationships).toEqual([])
  })

  it('takes nobody for at the head who only might be', () => {
    expect(factsOf('Maria Lopez hopes to lead Acme Corporation. John Smith led a march.').relationships).toEqual([])
  })

  it('holds no meeting in the country that it may be about', async () => {
    const { relationships } = await readText('Maria Lopez took part in the Peru negotiations in May.')
    expect(relationships.filter(({ type }) => type === 'HELD_IN')).toEqual([])
  })

  it('takes a list of places for a list', () => {
    expect(factsOf('She visited Lima, Cusco, Madrid and Oslo.').relationships).toEqual([])
    // The country is that of who speaks, and not around the city.
    expect(factsOf('Back from a visit to Madrid, the Peru trade delegation left again.').relationships).toEqual([])
    expect(factsOf('Peru, Chile and Bolivia agreed.').relationships).toEqual([])
  })

  it('takes no place for the thing near it', () => {
    expect(factsOf('A hall near Lima in Peru burned down.').relationships).toEqual([])
  })

  it('gives each relationship its sentence, method, confidence and reason', () => {
    const { document, drafts } = factsOf('It rained. Finland joined NATO in April.')
    const [draft] = drafts.relationships
    expect(document.sentences[draft?.sentence ?? -1]?.start).toBe(11)
    expect(draft).toMatchObject({ method: 'joined', confidence: 0.85 })
    expect(draft?.reason).toContain('"Finland" and "NATO"')
  })
})

describe('a subject behind the comma of an opening phrase', () => {
  it('is no part of that phrase: the talks were in Lima, and Peru and Chile agreed', () => {
    const { drafts, nameOf } = factsOf('At the talks in Lima, Peru and Chile agreed to cooperate.')
    const lines = drafts.relationships.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)
    expect(lines).toEqual([
      'talks in Lima HELD_IN Lima',
      'Peru PARTICIPATED_IN talks in Lima',
      'Chile PARTICIPATED_IN talks in Lima',
    ])
    expect(drafts.statements.map(({ speaker }) => speaker !== undefined && nameOf(speaker))).toEqual(['Peru', 'Chile'])
  })

  it('is not sought where another noun is the subject', () => {
    const { drafts, nameOf } = factsOf('At the talks in Lima, Peru, ministers agreed to cooperate.')
    const lines = drafts.relationships.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)
    expect(lines).toEqual(expect.arrayContaining(['Lima LOCATED_IN Peru', 'talks in Lima HELD_IN Lima']))
    expect(lines.join()).not.toContain('Peru PARTICIPATED_IN')
  })
})

describe('where a body or country is', () => {
  it.each<[string, ...string[]]>([
    ['The cities of Cusco and Lima in Peru were flooded.', 'Cusco LOCATED_IN Peru', 'Lima LOCATED_IN Peru'],
    ['They left the Cusco district of Lima.', 'Cusco LOCATED_IN Lima'],
    ['They fight to defeat NATO in Peru.'],
    ['Maria Lopez praised Lima University in Peru.', 'Lima University LOCATED_IN Peru'],
    ['Cases rose in Norway, Chile, Peru.'],
    ['It rained in Norway in Lima.'],
    ['She visited Lima, Peru, and Oslo, Norway, in May.', 'Lima LOCATED_IN Peru', 'Oslo LOCATED_IN Norway'],
    ['She left for Oslo, Peru, and Chile.'],
    ['Lima University, whose head office is in Peru, grew.', 'Lima University LOCATED_IN Peru'],
    ['Lima University, whose students are in Peru, grew.'],
  ])('in: %s', (text, ...found) => {
    expect(factsOf(text).relationships.filter((line) => line.includes('LOCATED_IN'))).toEqual(found)
  })
})
