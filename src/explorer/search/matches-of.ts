import type { Stretch } from './highlighted-text.ts'

/** Where each of some words first stands in a text, without regard to case; stretches that overlap are left out. */
export function matchesOf(text: string, words: string): readonly Stretch[] {
  const folded = text.toLowerCase()
  const each = words.toLowerCase().split(/\s+/).filter(Boolean)
  return each
    .map((word) => ({ start: folded.indexOf(word), end: folded.indexOf(word) + word.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0))
}
