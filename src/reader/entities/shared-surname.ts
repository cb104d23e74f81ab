import { textAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import { groupBy } from '../../model/group-by.ts'
import type { LexicalDoc, Lexicon } from '../lexicon/lexicon.ts'
import type { NameSpan } from '../names/name-span.ts'
import { isFirstName } from '../names/word-classes.ts'

/**
 * Finds the family's name of who stands before another of the family: "*Robert* and Anna Lindqvist". Takes a name and the
 * next one of the text; gives undefined where they are no family, or may be none.
 */
export function findSharedSurnames(doc: LexicalDoc, lexicon: Lexicon) {
  const titled = new Set(
    doc.tokens.filter(({ index }) => lexicon.personTitles.has(textAt(doc.tokens, index - 1))).map(({ text }) => text),
  )
  const afterPersons = groupBy(
    doc.tokens.filter(({ index }) => doc.tokens[index - 1]?.entityLabel === 'PERSON'),
    ({ text }) => text,
  )
  const byText = groupBy(doc.tokens, ({ text }) => text)
  const mayBeFamily = (given: string, surname: string) => {
    const others = byText.get(given)?.filter(({ index }) => textAt(doc.tokens, index + 1) !== surname) ?? []
    return others.length > 1 || lexicon.knownPeople.has(foldName(given))
  }

  return (name: NameSpan, next: NameSpan | undefined): string | undefined => {
    const isPair = name.firstToken === name.lastToken && textAt(doc.tokens, name.firstToken + 1) === 'and'
    // "Gov. *Robert* and Mrs. Anna Lindqvist"
    const between = doc.tokens.slice(name.lastToken + 2, next?.firstToken)
    const isBeside = between.length === 0 || (between.length === 1 && lexicon.personTitles.has(between[0]?.text ?? ''))
    if (
      !isPair ||
      next === undefined ||
      next.firstToken < name.lastToken + 2 ||
      !isBeside ||
      next.lastToken !== next.firstToken + 1
    )
      return undefined
    const given = textAt(doc.tokens, name.firstToken)
    const surname = textAt(doc.tokens, next.lastToken)
    if (!isFirstName(given, lexicon) || !isFirstName(textAt(doc.tokens, next.firstToken), lexicon)) return undefined
    // Ivan and Martin are families' names, too, where the text has them again or everybody knows whose; "Mr Lindqvist" tells
    // that there are several of the name.
    const isOther = lexicon.lastNames.has(foldName(given)) && mayBeFamily(given, surname)
    if (isOther && !titled.has(surname)) return undefined
    // "Wills and Anna Lindqvist", where Tom Wills is named, are no family.
    const isNamedElsewhere = afterPersons.get(given)?.some(({ index }) => index !== name.firstToken) === true
    return isNamedElsewhere ? undefined : surname
  }
}
