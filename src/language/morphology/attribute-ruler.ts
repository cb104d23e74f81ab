import type { AttributeRule, TextPattern, TokenPattern } from '../model-files.ts'

/** What the rules look at, for each token. */
interface RuledToken {
  readonly tag: string
  readonly lower: string
  readonly dep: string
  readonly isSpace: boolean
}

/** What the rules settle, for each token. */
interface Attributes {
  tag: string
  dep: string
  pos: string
  morph: string
  /** Only where a rule names it. */
  lemma: string | undefined
}

/** Applies all rules to a document. */
export type AttributeRuler = (tokens: readonly RuledToken[]) => Attributes[]

type Test = (token: RuledToken) => boolean

interface Rule {
  readonly number: number
  readonly tests: readonly Test[]
  readonly target: number
  readonly attrs: AttributeRule['attrs']
}

/** The values a pattern allows, if it lists them. */
function allowed(pattern: TextPattern | undefined): readonly string[] | undefined {
  return typeof pattern === 'string' ? [pattern] : pattern?.IN
}

function textTest(pattern: TextPattern | undefined): (text: string) => boolean {
  if (pattern === undefined) return () => true
  const values = allowed(pattern)
  if (values) return (text) => values.includes(text)
  if (typeof pattern === 'string') return (text) => text === pattern
  const { NOT_IN, REGEX } = pattern
  if (NOT_IN) return (text) => !NOT_IN.includes(text)
  const expression = new RegExp(REGEX ?? '', 'u')
  return (text) => text.length < 100 && expression.test(text)
}

function tokenTest(pattern: TokenPattern): Test {
  const tag = textTest(pattern.TAG)
  const lower = textTest(pattern.LOWER)
  const dep = textTest(pattern.DEP)
  return (token) =>
    tag(token.tag) &&
    lower(token.lower) &&
    dep(token.dep) &&
    (pattern.IS_SPACE === undefined || pattern.IS_SPACE === token.isSpace)
}

function addTo<Key>(index: Map<Key, Rule[]>, keys: readonly Key[], rule: Rule): void {
  for (const key of keys) index.set(key, [...(index.get(key) ?? []), rule])
}

/**
 * Makes the attribute ruler: patterns over tags, words and labels that give parts of speech, features and some lemmas.
 * All patterns are matched before anything is set; where two set one attribute, the later rule wins.
 */
export function createAttributeRuler(rules: readonly AttributeRule[]): AttributeRuler {
  const byLower = new Map<string, Rule[]>()
  const byTag = new Map<string, Rule[]>()
  const others: Rule[] = []
  rules.forEach(({ patterns, attrs, index }, number) => {
    for (const pattern of patterns) {
      const rule = { number, tests: pattern.map(tokenTest), target: index, attrs }
      const lower = allowed(pattern[0]?.LOWER)
      const tag = allowed(pattern[0]?.TAG)
      if (lower) addTo(byLower, lower, rule)
      else if (tag) addTo(byTag, tag, rule)
      else others.push(rule)
    }
  })

  return (tokens) => {
    const matches: { readonly rule: Rule; readonly target: number }[] = []
    tokens.forEach((token, start) => {
      for (const candidates of [byLower.get(token.lower), byTag.get(token.tag), others]) {
        for (const rule of candidates ?? []) {
          const matched = rule.tests.every((test, i) => {
            const tested = tokens[start + i]
            return tested !== undefined && test(tested)
          })
          if (matched) matches.push({ rule, target: start + rule.target })
        }
      }
    })
    const attributes = tokens.map(({ tag, dep }): Attributes => ({ tag, dep, pos: '', morph: '', lemma: undefined }))
    for (const { rule, target } of matches.sort((a, b) => a.rule.number - b.rule.number)) {
      const token = attributes[target]
      if (!token) continue
      const { TAG, DEP, POS, MORPH, LEMMA } = rule.attrs
      if (TAG !== undefined) token.tag = TAG
      if (DEP !== undefined) token.dep = DEP
      if (POS !== undefined) token.pos = POS
      if (MORPH !== undefined) token.morph = MORPH === '_' ? '' : MORPH
      if (LEMMA !== undefined) token.lemma = LEMMA
    }
    return attributes
  }
}
