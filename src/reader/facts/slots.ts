import { childrenOf, conjunctsOf, firstConjunct, headOf, textAt, type Token } from '../../language/index.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import { isLeftOut } from './governor-marks.ts'
import { deedBesideMeeting } from './meetings/deed-beside.ts'
import { gappedEncounters } from './meetings/gapped-encounters.ts'
import { attended, isOnlyHeld, meetingBefore, meetingOfClause, meetingOver } from './meetings/meeting-held.ts'

/**
 * Who and what a predicate, a verb or a noun, takes: by grammatical slot the tokens that fill it, conjuncts included.
 * `subject` is who does it and `object` whom it is done to, active or passive; `possessor` and `modifier` stand before
 * a noun; `holder` holds what the noun names, `owner` has it, `attendee` was there; `elsewhere` are those whom the same
 * verb tells of in another place; every other slot is named by its preposition.
 */
export type Slots = ReadonlyMap<string, readonly Token[]>

/** The tokens that fill a slot; none where nothing does. */
export function fillersOf(slots: Slots, slot: string): readonly Token[] {
  return slots.get(slot) ?? []
}

const IN_AT = /^(?:in|at)$/i
const RELATIVE_TAGS = new Set(['WDT', 'WP'])

/** A noun phrase with all that is joined to it: "Abbas and Olmert", but only Abbas of "Abbas, not Olmert". */
function withConjuncts(doc: LexicalDoc, token: Token): Token[] {
  const all =
    token.dep === 'conj' ? [token] : [token, ...conjunctsOf(doc, token).filter((other) => other.index > token.index)]
  return all.filter((one) => !isLeftOut(doc, one))
}

/** A relative pronoun's antecedent: for "who" in "Lopez, who met Perez" it is "Lopez". */
function antecedent(doc: LexicalDoc, token: Token): Token {
  if (!RELATIVE_TAGS.has(token.tag)) return token
  for (let verb = headOf(doc, token); ; verb = headOf(doc, verb)) {
    if (verb.dep === 'relcl') return attended(doc, token, withoutContrast(doc, headOf(doc, verb)))
    if (verb.head === verb.index) return token
  }
}

/** "It was *Lopez*, not Perez, who met Roth": the tree hangs the clause on the nearer one. */
function withoutContrast(doc: LexicalDoc, noun: Token): Token {
  return isLeftOut(doc, noun) ? headOf(doc, noun) : noun
}

/** "met *reporters*": who stands on the other side of a deed, but for "each other" and times. */
export function otherSideOf(slots: Slots): readonly Token[] {
  return ['object', 'with']
    .flatMap((slot) => fillersOf(slots, slot))
    .filter(
      ({ norm, entityLabel, lemma }) =>
        !/^(?:an)?other$/.test(norm) && !/^(?:DATE|TIME|ORDINAL)$/.test(entityLabel) && lemma !== 'time',
    )
}

/**
 * The slots of a predicate. Passives are turned round, relative clauses ask for their antecedent, and a verb without
 * a subject of its own takes the one of the verb it hangs on.
 *
 * In "The talks were hosted by Qatar in Doha" the verb `hosted` has subject Qatar, object talks, in Doha.
 */
export function slotsOf(doc: LexicalDoc, predicate: Token): Slots {
  const slots = new Map<string, Token[]>()
  const add = (slot: string, token: Token) => {
    const target = antecedent(doc, token)
    // "Lopez, who met Perez, and Roth": the clause is on the first alone.
    const all = target === token ? withConjuncts(doc, target) : [target]
    slots.set(slot, [...new Set([...fillersOf(slots, slot), ...all])])
  }
  for (const child of childrenOf(doc, predicate)) addChild(doc, predicate, child, add)
  if (predicate.pos === 'VERB' || predicate.pos === 'AUX') {
    addGoverned(doc, predicate, slots, add)
    moveGapped(doc, predicate, slots)
  } else addCarried(doc, predicate, add)
  return slots
}

/** "met Lopez in Lima and *Perez in Cusco*": whom one met in another place, apart from the first and that place. */
function moveGapped(doc: LexicalDoc, verb: Token, slots: Map<string, Token[]>): void {
  const gapped = gappedEncounters(doc, verb)
  if (gapped.length === 0) return
  const apart = gapped.flatMap(({ other, place }) => [other, place])
  for (const [slot, tokens] of slots)
    slots.set(
      slot,
      tokens.filter((token) => !apart.includes(token)),
    )
  slots.set(
    'elsewhere',
    gapped.map(({ other }) => other),
  )
}

function addChild(doc: LexicalDoc, predicate: Token, child: Token, add: (slot: string, token: Token) => void): void {
  switch (child.dep) {
    case 'nsubj':
      add(isSecondSubject(doc, predicate, child) ? 'object' : 'subject', child)
      addTogether(doc, child, add)
      addWhose(doc, predicate, child, add)
      addChair(doc, predicate, child, add)
      return
    case 'nsubjpass':
    case 'dobj':
      add('object', child)
      if (child.lemma === 'board') for (const of of childrenOf(doc, child)) addOf(doc, of, 'board', add)
      if (child.dep === 'nsubjpass') addWhose(doc, predicate, child, add)
      return
    case 'attr':
    case 'oprd':
      add('attribute', child)
      return
    case 'dative':
      if (child.pos === 'ADP') addObjects(doc, child, add)
      else add('to', child)
      return
    case 'poss':
      add('possessor', child)
      return
    case 'compound':
    case 'nmod':
    case 'amod':
      add('modifier', child)
      return
    case 'appos':
      add('apposition', child)
      return
    case 'agent':
      addAgents(doc, child, add)
      return
    case 'prep':
      if (!followsMatter(doc, child)) addObjects(doc, child, add, predicate.pos === 'NOUN')
      return
    case 'conj':
      // "met with Lopez, and with Perez"
      if (child.pos === 'ADP') addObjects(doc, child, add)
      return
    default:
      if (child.dep === 'npadvmod' && predicate.pos === 'VERB') add('when', child)
  }
}

/** "Peru, *together with* the Union, hosted talks": who does it, too. */
function addTogether(doc: LexicalDoc, subject: Token, add: (slot: string, token: Token) => void): void {
  for (const preposition of childrenOf(doc, subject)) {
    const isWith = preposition.dep === 'prep' && preposition.norm === 'with'
    if (!isWith || !/^(?:together|along|jointly)$/.test(textAt(doc.tokens, preposition.index - 1))) continue
    for (const other of childrenOf(doc, preposition)) if (other.dep === 'pobj') add('subject', other)
  }
}

/** "The Lima Council, chaired by *Perez*, met": who was there with those who met. */
function addChair(doc: LexicalDoc, verb: Token, subject: Token, add: (slot: string, token: Token) => void): void {
  if (verb.lemma !== 'meet' && verb.lemma !== 'convene') return
  for (const clause of childrenOf(doc, subject)) {
    if (clause.dep !== 'acl' || !/^(?:co-?)?chair$/.test(clause.lemma)) continue
    for (const by of childrenOf(doc, clause))
      if (by.dep === 'agent')
        addAgents(doc, by, (_, who) => {
          add('chair', who)
        })
  }
}

/** "Lopez warns *Perez*: …": what the tree takes for another subject, after the verb. */
function isSecondSubject(doc: LexicalDoc, verb: Token, subject: Token): boolean {
  return (
    subject.index > verb.index && childrenOf(doc, verb).some(({ dep, index }) => dep === 'nsubj' && index < verb.index)
  )
}

/** "*Acme*, whose seat is in Lima": who has what a relative clause is about. */
function addWhose(doc: LexicalDoc, verb: Token, subject: Token, add: (slot: string, token: Token) => void): void {
  const isOwned = childrenOf(doc, subject).some(({ tag }) => tag === 'WP$')
  if (verb.dep === 'relcl' && isOwned) add('whose', headOf(doc, verb))
}

/** The objects of a preposition, and of one joined to it or nested in it ("out of", "from North and from South"). */
function addObjects(
  doc: LexicalDoc,
  preposition: Token,
  add: (slot: string, token: Token) => void,
  isOfNoun = false,
): void {
  for (const child of childrenOf(doc, preposition)) {
    if (child.dep === 'pobj') {
      add(slotName(doc, preposition, child), child)
      if (child.lemma === 'presence') for (const of of childrenOf(doc, child)) addOf(doc, of, 'presence', add)
      const isAny = isOfNoun && !isKnownMatter(doc, child)
      const isOwn = isAny || preposition.norm === 'of' || preposition.norm === 'between'
      addMisplaced(doc, child, add, isOwn)
      // "talks between Lopez and the Andean Front in Cusco"
      if (isOfNoun)
        for (const other of withConjuncts(doc, child).slice(1)) addMisplaced(doc, other, add, other.entityLabel !== '')
      // "talks with her counterpart Perez in Madrid"
      for (const name of childrenOf(doc, child)) if (name.dep === 'appos') addMisplaced(doc, name, add)
      // "convened at the level of ministers in Madrid"
      if (child.lemma === 'level') for (const of of childrenOf(doc, child)) addUnder(doc, of, add)
      if (IN_AT.test(preposition.norm)) addSurroundings(doc, child, add)
    } else if (child.dep === 'prep' || (child.dep === 'conj' && child.pos === 'ADP')) addObjects(doc, child, add)
  }
}

/** "talks on *the situation* in Lima": which one "in Lima" tells, and not where the talks were, as in "talks on trade in Lima". */
function isKnownMatter(doc: LexicalDoc, matter: Token): boolean {
  const isAbout = matter.dep === 'pobj' && /^(?:on|about|over|regarding|concerning)$/.test(headOf(doc, matter).norm)
  return isAbout && matter.pos === 'NOUN' && childrenOf(doc, matter).some(({ norm }) => norm === 'the')
}

/** Whether a place stands right behind such a matter, on whatever the tree hangs it. */
function followsMatter(doc: LexicalDoc, preposition: Token): boolean {
  const before = doc.tokens[preposition.index - 1]
  return before !== undefined && IN_AT.test(preposition.norm) && isKnownMatter(doc, before)
}

/** "at the level *of ministers in Madrid*": where those of that level met. */
function addUnder(doc: LexicalDoc, of: Token, add: (slot: string, token: Token) => void): void {
  if (of.norm === 'of') for (const who of childrenOf(doc, of)) if (who.dep === 'pobj') addMisplaced(doc, who, add, true)
}

/** "in the presence *of Lopez*", "chairs the board *of Acme*" */
function addOf(doc: LexicalDoc, of: Token, slot: string, add: (slot: string, token: Token) => void): void {
  if (of.norm === 'of') for (const who of childrenOf(doc, of)) if (who.dep === 'pobj') add(slot, who)
}

/** The slot of a preposition: on an island one is in a place, on the sidelines of a summit one is at it. */
function slotName({ lexicon: { onNouns } }: LexicalDoc, preposition: Token, object: Token): string {
  const name = preposition.norm.toLowerCase()
  if (name !== 'on') return name
  return onNouns.area.has(object.lemma) ? 'in' : onNouns.margin.has(object.lemma) ? 'at' : name
}

/** "at a hotel in Cusco": what is at the hotel is in Cusco. */
function addSurroundings(doc: LexicalDoc, venue: Token, add: (slot: string, token: Token) => void): void {
  for (const child of childrenOf(doc, venue)) {
    // "held talks at the palace with Lopez": no palace is with anybody.
    if (child.dep === 'prep' && child.norm === 'with') addObjects(doc, child, add)
    if (child.dep !== 'prep' || child.norm !== 'in') continue
    for (const place of childrenOf(doc, child)) if (place.dep === 'pobj' && place.pos === 'PROPN') add('in', place)
  }
}

/** "briefed by Lopez and by Perez": all who act in a passive. */
function addAgents(doc: LexicalDoc, by: Token, add: (slot: string, token: Token) => void): void {
  for (const child of childrenOf(doc, by)) {
    if (child.dep === 'pobj') {
      add('subject', child)
      // "hosted by Peru and the Andean Council in Cusco"
      for (const one of withConjuncts(doc, child)) if (one.entityLabel !== '') addMisplaced(doc, one, add, true)
    } else if (child.dep === 'conj' && child.pos === 'ADP') addAgents(doc, child, add)
  }
}

/** "met Perez in Madrid", "on Tuesday in Madrid": the parser often hangs the place on the name or date before it. */
function addMisplaced(doc: LexicalDoc, token: Token, add: (slot: string, token: Token) => void, isAny = false): void {
  const isPassedOver = token.pos === 'PROPN' && token.entityLabel === ''
  if (!isAny && !isPassedOver && token.entityLabel !== 'PERSON' && token.entityLabel !== 'DATE') return
  for (const child of childrenOf(doc, token)) {
    if (child.dep === 'prep' && /^(?:in|at|on)$/i.test(child.text)) addObjects(doc, child, add)
  }
}

/** What a verb takes from above: its antecedent, or the subject of the verb on which it hangs. */
function addGoverned(
  doc: LexicalDoc,
  verb: Token,
  slots: Map<string, Token[]>,
  add: (slot: string, token: Token) => void,
): void {
  for (const object of childrenOf(doc, verb)) {
    if (object.dep !== 'dobj') continue
    addMisplaced(doc, object, add)
    // "met her counterpart Perez in Madrid"
    for (const name of childrenOf(doc, object)) if (name.dep === 'appos') addMisplaced(doc, name, add)
  }
  const head = headOf(doc, verb)
  if (!slots.has('in') && !slots.has('at')) for (const place of destinationFor(doc, verb)) add('in', place)
  const meeting = meetingBefore(doc, verb)
  if (verb.dep === 'relcl' && childrenOf(doc, verb).some(({ norm, dep }) => norm === 'where' && dep === 'advmod')) {
    add('in', head)
  }
  // "A workshop for nurses ended in Lima": a finite verb is no participle, whatever the tree says.
  if (verb.dep === 'acl' && verb.tag === 'VBD' && isOccurrence(doc, verb)) add('subject', wholePhrase(doc, head))
  else if (verb.dep === 'acl' && verb.tag === 'VBN') {
    // In "Acme, led by Lopez, and Mercosur" only Acme is led by her.
    if (isOnlyHeld(verb)) add('object', meetingOfClause(doc, head) ?? meetingOver(doc, head))
    else
      for (const one of withConjuncts(doc, head))
        if (one.index < verb.index) slots.set('object', [...fillersOf(slots, 'object'), one])
  } else if (verb.dep === 'acl' && verb.tag === 'VBG') add('subject', head)
  else if (isSharedPassive(doc, verb)) slots.set('object', [...fillersOf(slotsOf(doc, head), 'object')])
  else if (meeting !== undefined) add('object', meeting)
  else if (!slots.has('subject') && !(slots.has('object') && isPassive(doc, verb))) {
    const governor = governingVerb(doc, verb)
    if (!governor) return
    const above = slotsOf(doc, governor)
    // "used the method *to find*": who uses it finds.
    const isControlled = (verb.dep === 'xcomp' && governor.lemma !== 'use') || isCited(doc, verb) || isBlamed(doc, verb)
    const controlled = isControlled ? above.get('object') : undefined
    const subject = controlled ?? (isPassive(doc, governor) ? above.get('object') : above.get('subject')) ?? []
    const slot = isPassive(doc, verb) ? 'object' : 'subject'
    if (subject.length > 0) slots.set(slot, [...fillersOf(slots, slot), ...subject])
  }
}

/** "will travel to *Lima* to attend a meeting": where what one goes to is. */
function destinationFor(doc: LexicalDoc, verb: Token): readonly Token[] {
  const { attend, gather, hold } = doc.lexicon.meetingVerbs
  const isTo = /^(?:advcl|xcomp)$/.test(verb.dep) && childrenOf(doc, verb).some(({ tag }) => tag === 'TO')
  const way = headOf(doc, verb)
  if (!isTo || !(attend.has(verb.lemma) || hold.has(verb.lemma)) || !gather.has(way.lemma)) return []
  const slots = slotsOf(doc, way)
  return ['to', 'in'].flatMap((slot) => fillersOf(slots, slot)).filter(({ pos }) => pos === 'PROPN')
}

/**
 * "The talks were held in Lima and *chaired* by Lopez", "the talks, chaired by Lopez and *held* in Lima": both were done to
 * the same.
 */
function isSharedPassive(doc: LexicalDoc, verb: Token): boolean {
  const children = childrenOf(doc, verb)
  const isOwn = children.some(({ dep }) => /^(?:nsubj|nsubjpass|dobj)$/.test(dep))
  const first = headOf(doc, verb)
  if (verb.dep !== 'conj' || isOwn) return false
  // The tagger may take the second participle for a past.
  if (first.dep === 'acl' && first.tag === 'VBN') return /^VB[DN]$/.test(verb.tag)
  return verb.tag === 'VBN' && children.some(({ dep }) => dep === 'agent') && isPassive(doc, first)
}

function isOccurrence(doc: LexicalDoc, verb: Token): boolean {
  const isTransitive = childrenOf(doc, verb).some(({ dep }) => dep === 'agent' || dep === 'dobj')
  return !isTransitive && doc.lexicon.meetingVerbs.occur.has(verb.lemma)
}

/** The noun over a noun that a preposition hangs on it: "*workshop* for nurses". */
function wholePhrase(doc: LexicalDoc, noun: Token): Token {
  const preposition = headOf(doc, noun)
  return noun.dep === 'pobj' && headOf(doc, preposition).pos === 'NOUN'
    ? wholePhrase(doc, headOf(doc, preposition))
    : noun
}

/** "quoted Lopez as *saying*": said by the one whom the verb above it quotes. */
function isCited(doc: LexicalDoc, verb: Token): boolean {
  const as = headOf(doc, verb)
  return verb.dep === 'pcomp' && as.norm === 'as' && /^(?:cite|quote|report)$/.test(headOf(doc, as).lemma)
}

/** "criticised Lopez for *saying* so", "kept Lopez from *saying* so": done, or not done, by whom the verb above is about. */
export function isBlamed(doc: LexicalDoc, verb: Token): boolean {
  const preposition = headOf(doc, verb)
  if (verb.dep !== 'pcomp' || !/^(?:for|from|into|of)$/.test(preposition.norm)) return false
  const governor = headOf(doc, preposition)
  const isJudging = doc.lexicon.speechVerbs.get(governor.lemma)?.kind === 'toward'
  return isJudging || preposition.norm === 'from' || preposition.norm === 'into'
}

/** Whether a verb is in the passive. */
export function isPassive(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some((child) => child.dep === 'auxpass' || child.dep === 'nsubjpass')
}

function governingVerb(doc: LexicalDoc, verb: Token): Token | undefined {
  let head = headOf(doc, verb)
  if (head === verb) return undefined
  if (verb.dep === 'pcomp') head = headOf(doc, head)
  // "is due to meet"
  if (verb.dep === 'xcomp' && head.dep === 'acomp') head = headOf(doc, head)
  const open = verb.dep === 'conj' || verb.dep === 'xcomp' || verb.dep === 'advcl' || verb.dep === 'pcomp'
  return open && (head.pos === 'VERB' || head.pos === 'AUX') && head !== verb ? head : undefined
}

/** "the league, *of which* Peru is a member" */
function isOfWhich(doc: LexicalDoc, clause: Token): boolean {
  return childrenOf(doc, clause).some(
    (of) => of.norm === 'of' && of.index < clause.index && childrenOf(doc, of).some(({ tag }) => tag === 'WDT'),
  )
}

/** "*Peru*, as part of the league, agreed", "*Peru* works as part of the league": of whom an "as" says what they are. */
function addWho(doc: LexicalDoc, above: Token, add: (slot: string, token: Token) => void): void {
  if (above.pos === 'PROPN') add('subject', above)
  else if (above.pos === 'VERB' || above.pos === 'AUX')
    for (const subject of childrenOf(doc, above)) if (subject.dep === 'nsubj') add('subject', subject)
}

/** "one of the *members*": the one is what they are. */
function oneOf(doc: LexicalDoc, noun: Token): Token {
  const one = headOf(doc, headOf(doc, noun))
  return noun.dep === 'pobj' && headOf(doc, noun).norm === 'of' && one.norm === 'one' ? one : noun
}

/**
 * What a noun takes from above: as a predicate its subject ("Peru is a member"), in apposition the name before it, before
 * a name that name ("member Peru").
 */
function addCarried(doc: LexicalDoc, noun: Token, add: (slot: string, token: Token) => void): void {
  const first = oneOf(doc, noun.dep === 'conj' ? firstConjunct(doc, noun) : noun)
  const head = headOf(doc, first)
  if (first.dep === 'attr') {
    for (const subject of childrenOf(doc, head)) if (subject.dep === 'nsubj') add('subject', subject)
    if (head.dep === 'relcl')
      for (const subject of childrenOf(doc, head)) if (subject.dep === 'nsubj') add('subject', subject)
    if (head.dep === 'relcl' && isOfWhich(doc, head)) add('of', headOf(doc, head))
  } else if (first.dep === 'appos') add('subject', head)
  else if (first.dep === 'pobj' && head.norm === 'as' && head.dep === 'prep') addWho(doc, headOf(doc, head), add)
  else if (first.dep === 'compound' && head.pos === 'PROPN') add('apposition', head)
  else if (first.dep === 'dobj' && head.pos === 'VERB') {
    const above = slotsOf(doc, head)
    const { attend, hold, visit } = doc.lexicon.meetingVerbs
    const role = attend.has(head.lemma) ? 'attendee' : hold.has(head.lemma) || visit.has(head.lemma) ? 'holder' : ''
    // "has its seat in Lima"
    if (head.lemma === 'have') for (const subject of fillersOf(above, 'subject')) add('owner', subject)
    if (role !== '') for (const subject of fillersOf(above, 'subject')) add(role, subject)
    if (role === 'holder') for (const other of fillersOf(above, 'with')) add('with', other)
  } else if (first.dep === 'pobj') {
    // "*Lopez* spoke after talks with Perez"
    const verb = deedBesideMeeting(doc, noun)
    const who = verb === undefined || isPassive(doc, verb) ? [] : fillersOf(slotsOf(doc, verb), 'subject')
    for (const one of who) add('holder', one)
  }
}
