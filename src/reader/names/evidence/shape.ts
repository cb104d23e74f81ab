import { isLegalForm } from '../word-classes.ts'
import { fact, mayBePerson, type Name, type Occurrence } from './facts.ts'
import type { Row } from './row.ts'

/** What the words of a longer name say: "… Council", "Lake …", "Hurricane …". */
const LONGER: readonly Row<Name>[] = [
  {
    when: ({ texts }) => texts.includes('&'),
    votes: { ORGANIZATION: 1 },
    reason: 'it joins names with "&"',
    example: 'Shares of Velnor & Karsten fell.',
    decides: 'ORGANIZATION Velnor & Karsten',
  },
  {
    when: isHallOfFame,
    votes: { ORGANIZATION: 2 },
    reason: 'a hall of fame is a body',
    example: 'He was elected to the Ice Dancing Hall of Fame.',
    decides: 'ORGANIZATION Ice Dancing Hall of Fame',
  },
  {
    when: ({ texts, lexicon }) => texts.length > 1 && isLegalForm(texts.at(-1) ?? '', lexicon),
    votes: { PERSON: -1, ORGANIZATION: 3 },
    reason: 'it ends in the form of a company',
    example: 'The rival Olga Metals NV grew.',
    decides: 'ORGANIZATION Olga Metals NV',
  },
  {
    when: (name) => headOf(name, (head) => name.lexicon.organizationHeads.has(head)),
    votes: { ORGANIZATION: 2 },
    reason: '"…" heads names of organizations',
    example: 'Crews of the North Harbour Fire Brigade came.',
    decides: 'ORGANIZATION North Harbour Fire Brigade',
  },
  {
    // Fields and Hill are people's last names, too.
    when: (name) =>
      mayBePerson(name) ? headOf(name, (head) => name.lexicon.placeHeads.get(head) === 'surname') : undefined,
    votes: { PLACE: 0.8 },
    reason: '"…" heads names of places',
    example: 'Peter Fields, 22, was sentenced.',
    decides: 'PERSON Peter Fields',
  },
  {
    when: (name) =>
      headOf(
        name,
        (head) =>
          name.lexicon.placeHeads.has(head) && !(mayBePerson(name) && name.lexicon.placeHeads.get(head) === 'surname'),
      ),
    votes: { PLACE: 2.5 },
    reason: '"…" heads names of places',
    example: 'Workers of Acland Mine went home.',
    decides: 'PLACE Acland Mine',
  },
  {
    when: (name) =>
      headOf(
        name,
        (head, last) =>
          name.lexicon.workHeads.has(head) ||
          name.lexicon.agreementNames.has(head) ||
          (!name.lexicon.organizationHeads.has(head) && name.lexicon.workHeads.has(last)),
      ),
    votes: { OTHER: 3 },
    reason: '"…" heads names of works and events',
    example: 'She won the Velnor Prize.',
    decides: 'OTHER Velnor Prize',
  },
  {
    when: (name) => headOf(name, (head) => isGathering(head, name)),
    votes: { PERSON: -1, PLACE: -2 },
    reason: '"…" heads names of meetings',
    example: 'Little came of the Velnar Dialogue, Peru said.',
    decides: 'OTHER Velnar Dialogue',
  },
  {
    when: (name) => headOf(name, (head) => isGathering(head, name) && name.occurrences.some(isTimed)),
    votes: { ORGANIZATION: -1, OTHER: 2 },
    reason: 'something was at, during or after it, and "…" heads names of meetings',
    example: 'She spoke at the Velnar Conference on Fisheries.',
    decides: 'OTHER Velnar Conference on Fisheries',
  },
  {
    when: (name) => name.lexicon.placeBeginnings.get(beginning(name) ?? '') === 'weak',
    votes: { PLACE: 0.8 },
    reason: 'it begins like the name of a place',
    example: 'They swam in Lake Velnar.',
    decides: 'PLACE Lake Velnar',
  },
  {
    // People called River have no article.
    when: (name) =>
      name.lexicon.placeBeginnings.get(beginning(name) ?? '') === 'weak' &&
      name.occurrences.some(({ doc, span }) => doc.tokens[span.firstToken - 1]?.norm === 'the'),
    votes: { PERSON: -0.5, PLACE: 1.5 },
    reason: 'it begins like the name of a place, after "the"',
    example: 'They crossed the River Maulen.',
    decides: 'PLACE River Maulen',
  },
  {
    when: (name) => {
      const first = beginning(name) ?? ''
      const { placeBeginnings } = name.lexicon
      const strength = placeBeginnings.get(`${first} ${lowerOf(name)[1] ?? ''}`) ?? placeBeginnings.get(first)
      return strength !== undefined && strength !== 'weak'
    },
    votes: { PLACE: 3 },
    reason: 'it begins like the name of a place',
    example: 'They met at Avenida Velnar.',
    decides: 'PLACE Avenida Velnar',
  },
  {
    when: (name) =>
      form(name) === undefined ? undefined : lowerOf(name).find((word) => name.lexicon.foreignBodies.has(word)),
    votes: { ORGANIZATION: 2.6 },
    reason: '"…" stands in names of organizations',
    example: 'He borrowed it from Banco Velnar.',
    decides: 'ORGANIZATION Banco Velnar',
  },
  {
    when: (name) => {
      const opening = form(name)
      // "Operation Iron Gate" is no gate.
      const isWhole = opening !== undefined && !opening.hasOf && /^(?:operation|exercise)$/.test(opening.first)
      const first = isWhole ? opening.first : beginning(name)
      const event = first === 'tropical' ? lowerOf(name)[1] : first
      return event !== undefined && name.lexicon.eventBeginnings.has(event) && event
    },
    votes: { OTHER: 4 },
    reason: '"…" begins names of no entity here',
    example: 'Hurricane Elena weakened overnight.',
    decides: 'OTHER Hurricane Elena',
  },
]

/** Names that begin as those of products do. */
const PRODUCTS: readonly Row<Name>[] = [
  {
    when: ({ texts }) => /^[a-z]\p{Lu}\p{Ll}/u.test(texts[0] ?? ''),
    votes: { ORGANIZATION: -0.5, OTHER: 2 },
    reason: 'it begins with one small letter, as names of products do',
    example: 'Apple sold the iPod Nano.',
    decides: 'OTHER iPod Nano',
  },
]

/** What the letters of a name of one word say: "ABC", "SpaceX". */
const SINGLE: readonly Row<Name>[] = [
  {
    when: (name) => singleForm(name) === 'unique body' && name.texts[0],
    votes: { ORGANIZATION: 2 },
    reason: '"the …" names the one of its country',
    example: 'The bill passed the Senate.',
    decides: 'ORGANIZATION Senate',
  },
  {
    when: (name) => singleForm(name) === 'capitals' && !isPassedOver(name),
    votes: { PERSON: -0.8, ORGANIZATION: 0.9 },
    reason: 'it is written in capitals',
    example: 'Officials of the HWU left.',
    decides: 'ORGANIZATION HWU',
  },
  {
    when: (name) => singleForm(name) === 'capitals' && isPassedOver(name),
    votes: { PERSON: -0.8, ORGANIZATION: 0.3 },
    reason: 'it is written in capitals',
    example: 'QRTZ failed.',
    decides: 'OTHER QRTZ',
  },
  {
    when: (name) => singleForm(name) === 'head of places',
    votes: { PLACE: -0.8 },
    reason: 'it only heads names of places',
    example: 'The Bridge was closed.',
    decides: 'OTHER Bridge',
  },
  {
    when: (name) => singleForm(name) === 'capital inside',
    votes: { ORGANIZATION: 1.4 },
    reason: 'it has a capital inside, as names of companies do',
    example: 'Engineers of VelnoX left.',
    decides: 'ORGANIZATION VelnoX',
  },
]

/** What the form of a name says. */
export const SHAPE: readonly Row<Name>[] = [...LONGER, ...PRODUCTS, ...SINGLE]

const lowerOf = fact(({ texts }: Name) => texts.map((text) => text.toLowerCase()))

function isHallOfFame(name: Name): boolean {
  return name.texts.length > 1 && lowerOf(name).slice(-2).join(' ') === 'of fame'
}

/**
 * The head of a name of several words, in lower case, and its first and last word: of "Ministry of Health" it is
 * "ministry".
 */
const form = fact((name: Name) => {
  const lower = lowerOf(name)
  const [first, last] = [lower[0], lower.at(-1)]
  if (first === undefined || last === undefined || lower.length === 1 || isHallOfFame(name)) return undefined
  // "Joint Task Force - Operation Harbour Shield"
  const dash = lower.findIndex((word, index) => index > 0 && /^[-–]$/.test(word) && lower[index + 1] === 'operation')
  const of = lower.findIndex((word, index) => index > 0 && /^(?:of|for|on)$/.test(word))
  const head = lower[(dash > 0 ? dash : of) - 1] ?? last
  // "Gulf of Guinea Commission": the body of a place that has an "of" in its own name
  const isOfPlace = of > 0 && name.lexicon.placeHeads.has(head) && name.lexicon.organizationHeads.has(last)
  return { first, last, head: isOfPlace ? last : head, hasOf: of > 0 && !isOfPlace }
})

function headOf(name: Name, fits: (head: string, last: string) => boolean): string | undefined {
  const found = form(name)
  return found !== undefined && fits(found.head, found.last) ? found.head : undefined
}

/** "dialogue", "conference": what people come together for, and no kind of body. */
function isGathering(head: string, { lexicon, texts }: Name): boolean {
  const strength = lexicon.meetingNouns.get(head)
  // "National Conference of State Clerks"
  const isOfMembers = texts.includes('of')
  return (strength === 'strong' || strength === 'weak') && !lexicon.organizationHeads.has(head) && !isOfMembers
}

/** "*at the* Lima Dialogue", "*after the* Lima Conference" */
function isTimed({ doc, span }: Occurrence): boolean {
  const [preposition, article] = [-2, -1].map((step) => doc.tokens[span.firstToken + step]?.norm)
  return article === 'the' && /^(?:after|ahead|at|before|during|following)$/.test(preposition ?? '')
}

/** The first word of a name that has neither "of" nor a head that says what it is. */
const beginning = fact((name: Name): string | undefined => {
  const found = form(name)
  const isHeaded =
    found !== undefined && (name.lexicon.organizationHeads.has(found.head) || name.lexicon.placeHeads.has(found.head))
  return found === undefined || found.hasOf || isHeaded ? undefined : found.first
})

/** Which one of the forms that say something a single word has. */
const singleForm = fact(({ texts, lexicon }: Name) => {
  const [word, second] = texts
  if (word === undefined || second !== undefined) return undefined
  if (lexicon.uniqueBodies.has(word.toLowerCase())) return 'unique body'
  if (/^\p{Lu}{2,6}$/u.test(word)) return 'capitals'
  if (lexicon.placeHeads.has(word.toLowerCase())) return 'head of places'
  const isOfPerson = /^(Mc|Mac|De|Di|Du|Da|La|Le|Van|Fitz|O')\p{Lu}/u.test(word)
  return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) && !isOfPerson ? 'capital inside' : undefined
})

/** Whether the recogniser passes over the name wherever it stands. */
function isPassedOver({ occurrences }: Name): boolean {
  return occurrences.every(({ span }) => span.label === 'CAPITALISED')
}
