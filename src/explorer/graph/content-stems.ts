/** Words that tell nothing of what a statement is about; those that negate among them, as two may differ in just these. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he him his she her they them their we us our you your i me my who whom whose which what
  there here and or but nor so if then than as at by for from in into of off on onto out over per to up upon with within without
  about above after against again along among around before behind below between beyond during since through toward towards under
  until while not no never neither none nobody nothing cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent
  hadnt shouldnt wouldnt couldnt am is are was were be been being do does did done doing have has had having will would shall
  should can could may might must ought also just only even very more most much many few some any all both each every other
  another such own same too now still yet already ever once today yesterday tomorrow say says said tell tells told`
    .split(/\s+/)
    .filter(Boolean),
)

/** Endings that change a word's form and not what it means, the longest first. */
const ENDINGS = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ers', 'ies', 'ed', 'es', 'er', 'ly', 's', 'e', 'y']
const SHORTEST_STEM = 3

/**
 * The stems of the words that carry what a text says, without numbers and those of some names: of "Ukraine cannot join NATO", named
 * Ukraine and NATO, `join` alone. Rough, and alike for all texts: `joining`, `joins` and `joined` are one.
 */
export function contentStems(text: string, names: readonly string[]): ReadonlySet<string> {
  const named = new Set(names.flatMap(wordsOf))
  return new Set(
    wordsOf(text)
      .filter((word) => !EMPTY_WORDS.has(word) && !named.has(word) && !/^\d+$/.test(word))
      .map(stemOf),
  )
}

const NEGATION = /(?:\b(?:not|cannot|never|no|nor|neither|without)|n['’]t)\s+(.*)/isu

/** The stem of what a text negates, as far as a word says so: of "Ukraine cannot join NATO" `join`. */
export function negatedStem(text: string, names: readonly string[]): string | undefined {
  return [...contentStems(NEGATION.exec(text)?.[1] ?? '', names)][0]
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/['’](?:s\b)?/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
}

function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM)
  return ending === undefined ? word : word.slice(0, word.length - ending.length)
}
