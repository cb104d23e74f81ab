/**
 * A title up to the first word that parts it: of "minister of trade" `minister`.
 *
 * @param parting the words that part titles, in lower case (`titlePrepositions` of the lexicon)
 */
export function frontOfTitle(title: string, ...parting: readonly ReadonlySet<string>[]): string {
  const words = title.split(' ')
  const end = words.findIndex((word, index) => index > 0 && parting.some((words) => words.has(word)))
  return end < 0 ? title : words.slice(0, end).join(' ')
}
