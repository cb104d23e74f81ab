import { itemAt } from '../../model/item-at.ts'
import { nounChunks, type Token, textAt, tokenAt } from '../../language/index.ts'
import type { LexicalDoc, Lexicon } from '../lexicon/lexicon.ts'
import { foldName } from '../../model/id.ts'
import { byPlace, mentionAt, otherNames } from '../build-document.ts'
import { firstFrom } from '../first-from.ts'
import type { DocumentEntity, DocumentMention, ReaderDocument } from '../document.ts'
import { isBodyNoun } from '../names/word-classes.ts'

/** How far after a name an apposition or predicate is looked for, in tokens. */
const REACH = 25
/** How many letters of a modifier a name must have: "appeals" is of "Court of Appeal". */
const STEM = 5

/**
 * Finds descriptions of organizations by their head noun: after "The Harbour Council met.", "the council" is that
 * council, and "the appeals council" is another; "the alliance" is an organization that the gazetteer calls an alliance,
 * "the charity" one that the article does. The latest before it that fits is meant, or the only one of the article; "the
 * organization" is the one named last.
 */
export function resolveDescriptions(document: ReaderDocument): ReaderDocument {
  const { doc, entities, mentions } = document
  const { lexicon } = doc
  const named = mentions.filter((mention) => entities[mention.entity]?.kind === 'ORGANIZATION')
  const described = describedNouns(doc, named)
  const covered = new Set(mentions.flatMap((mention) => range(mention.firstToken, mention.lastToken)))
  const found: DocumentMention[] = []
  const isAnothers = countryChanges(document)
  for (const chunk of [...nounChunks(doc), ...possessors(document)]) {
    const root = tokenAt(doc.tokens, chunk.root)
    const first = tokenAt(doc.tokens, chunk.firstToken)
    if (root.tag !== 'NN' || !/^(the|this|that)$/i.test(first.text) || covered.has(root.index)) continue
    const noun = root.lemma.toLowerCase()
    // "the charity Open Hand" is the name, introduced.
    if (covered.has(root.index + 1)) continue
    if (!(isBodyNoun(noun, lexicon) || lexicon.bodyNouns.any.has(noun)) || isOfSomething(doc, root)) continue
    const all = doc.tokens.slice(chunk.firstToken + 1, root.index)
    // "the Lima-based forum"
    const modifiers = all.slice(all.findIndex(({ norm }) => norm === 'based') + 1)
    const fits = named.filter((mention) => {
      const entity = entities[mention.entity]
      const isSo = describes(noun, entity, lexicon) || described.get(mention.entity)?.has(noun) === true
      return entity !== undefined && isSo && modifiers.every((word) => fitsName(lexicon, word, noun, entity))
    })
    const before = fits.filter((mention) => mention.lastToken < chunk.firstToken)
    const only = new Set(fits.map((mention) => mention.entity)).size === 1 ? fits[0] : undefined
    const antecedent =
      before.at(-1) ??
      only ??
      (lexicon.bodyNouns.any.has(noun) && all.length === 0 ? onlyBefore(doc, named, root) : undefined)
    if (antecedent === undefined || isAnothers(first, antecedent)) continue
    found.push(
      mentionAt(doc, { firstToken: chunk.firstToken, lastToken: root.index }, antecedent.entity, 'DESCRIPTION'),
    )
  }
  const surfaces = (entity: number) =>
    found.filter((mention) => mention.entity === entity).map((mention) => `the ${textAt(doc.tokens, mention.head)}`)
  return {
    ...document,
    entities: entities.map((entity, index) => {
      const found = surfaces(index)
      const [example] = found
      if (example === undefined) return entity
      return {
        ...entity,
        aliases: [...entity.aliases, ...otherNames(entity.name, found).filter((name) => !hasName(entity, name))],
        reasons: [...entity.reasons, `"${example}" describes it by its head noun`],
      }
    }),
    mentions: [...mentions, ...found].sort(byPlace),
  }
}

/**
 * Whether a country other than a body's own was named between its name and a word: in "Peru's defence ministry spoke.
 * Chile denied it. *The* ministry …" the ministry may be Chile's.
 */
function countryChanges({ doc, entities, mentions }: ReaderDocument) {
  const names = new Set(Array.from(doc.lexicon.demonyms.values(), foldName))
  const countries = mentions.filter(({ entity }) => names.has(foldName(itemAt(entities, entity).name)))
  return (word: Token, body: DocumentMention): boolean => {
    const own = countries[firstFrom(countries, body.start)]
    const last = countries[firstFrom(countries, word.start) - 1]
    if (own === undefined || last === undefined) return false
    const isOwned = own.start === body.start && own.end < body.end
    return isOwned && last.start > body.start && last.entity !== own.entity
  }
}

/** The organization that the text named last, if that sentence names no other. */
function onlyBefore(doc: LexicalDoc, named: readonly DocumentMention[], noun: Token): DocumentMention | undefined {
  const before = named.filter(({ lastToken }) => lastToken < noun.index)
  const last = before.at(-1)
  if (last === undefined) return undefined
  const start = doc.tokens.findLastIndex(({ index, sentenceStart }) => index <= last.firstToken && sentenceStart)
  return before.every(({ firstToken, entity }) => firstToken < start || entity === last.entity) ? last : undefined
}

/** "the council *of* elders" is another; in "accused the council *of* hiding debts" the verb takes the "of". */
function isOfSomething(doc: LexicalDoc, noun: Token): boolean {
  const next = doc.tokens[noun.index + 1]
  return (
    next?.text === 'of' && next.head === noun.index && !doc.lexicon.ofVerbs.has(tokenAt(doc.tokens, noun.head).lemma)
  )
}

/** What the article calls its organizations: "the charity Open Hand", "Open Hand, a charity", "Open Hand is a charity". */
function describedNouns(doc: LexicalDoc, named: readonly DocumentMention[]): ReadonlyMap<number, ReadonlySet<string>> {
  const nouns = new Map<number, Set<string>>()
  for (const { entity, firstToken, head } of named) {
    const [before, name] = [doc.tokens[firstToken - 1], doc.tokens[head]]
    const verb = doc.tokens[name?.head ?? -1]
    const said = doc.tokens.slice(head, head + REACH).filter((token) => {
      const isApposition = token.head === head && token.dep === 'appos'
      return (
        isApposition ||
        (name?.dep === 'nsubj' && verb?.lemma === 'be' && token.head === verb.index && token.dep === 'attr')
      )
    })
    const isTied = before?.head === head || (name?.dep === 'appos' && name.head === before?.index)
    const all = [...said, isTied ? before : undefined, name?.dep === 'appos' ? verb : undefined]
    for (const noun of all) {
      if (noun?.tag !== 'NN') continue
      nouns.set(entity, (nouns.get(entity) ?? new Set()).add(noun.lemma.toLowerCase()))
    }
  }
  return nouns
}

/** Whether a word before the noun may be said of the organization: "the *appeals* court" is not any court. */
function fitsName(lexicon: Lexicon, word: Token, noun: string, entity: DocumentEntity): boolean {
  const stem = word.lemma.toLowerCase().slice(0, STEM)
  const isNamed = [entity.name, ...entity.aliases].some((name) => name.toLowerCase().includes(stem))
  if (isNamed || lexicon.demonyms.has(word.norm)) return true
  if (word.tag.startsWith('NN') || /^(JJS|RBS|CD)$/.test(word.tag) || lexicon.selectingAdjectives.has(word.norm))
    return false
  // "The controversial company" is the company; "the federal court" is one of several.
  return word.tag !== 'JJ' || lexicon.bodyNouns.company.has(noun) || !lexicon.organizationHeads.has(noun)
}

/** Chunks that stand before a noun as its possessor are no noun chunks of their own: "the council's discussions". */
function possessors({ doc }: ReaderDocument): { firstToken: number; root: number }[] {
  return doc.tokens
    .filter((token) => token.dep === 'poss' && token.tag === 'NN')
    .map((token) => ({ firstToken: token.leftEdge, root: token.index }))
}

function describes(noun: string, entity: DocumentEntity | undefined, lexicon: Lexicon): boolean {
  if (entity === undefined) return false
  const names = [entity.name, ...entity.aliases]
  const known = names.map((name) => lexicon.organizations.get(foldName(name))).find((one) => one !== undefined)
  if (known?.nouns.includes(noun)) return true
  const isNamedSo = names.some((name) => {
    const words = name.toLowerCase().replace(/,.*/, '').split(/\s+/)
    const of = words.findIndex((word, index) => index > 0 && /^(of|for)$/.test(word))
    return words.at(-1) === noun || (of > 0 && words[of - 1] === noun)
  })
  return (
    isNamedSo ||
    (lexicon.bodyNouns.company.has(noun) &&
      names.some((name) =>
        name
          .toLowerCase()
          .split(/[^\p{L}\p{N}_]+/u)
          .some((word) => lexicon.legalForms.company.has(word)),
      ))
  )
}

function hasName(entity: DocumentEntity, name: string): boolean {
  return [entity.name, ...entity.aliases].some((other) => foldName(other) === foldName(name))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
}
