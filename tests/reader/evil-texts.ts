/** Texts that are hard to read, each of about the length in characters that is asked for: for what must hold of any text. */
export interface EvilText {
  readonly name: string
  readonly text: (length: number) => string
}

const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Pieces that differ by their number, joined: no two names alike. */
const numbered = (piece: (number: number) => string, joint: string) => (length: number) => {
  const pieces: string[] = []
  for (let number = 0, size = 0; size < length; number++) {
    const next = piece(number)
    pieces.push(next)
    size += next.length + joint.length
  }
  return pieces.join(joint)
}

const SYLLABLES = ['ba', 'ne', 'ri', 'so', 'lu', 'ka', 've', 'mo', 'ti', 'da', 'fe', 'go', 'shi', 'pa', 'ze', 'ru']
/** A name of three syllables, another one for each number up to 4096: "Banebri". */
function nameOf(number: number): string {
  const letters = [number >> 8, number >> 4, number].map((part) => SYLLABLES[part & 15] ?? '').join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}
const personOf = (number: number): string => `${nameOf(number * 7 + 3)} ${nameOf(number * 13 + 5)}`

const ordinary = numbered((number) => {
  const [a, b, town] = [personOf(number), personOf(number + 901), nameOf(number * 5 + 11)]
  return [
    `President ${a} of Norway met ${b}, the foreign minister of Chile, in ${town} on ${(number % 28) + 1} March 2019.`,
    `"We stand ready to help," ${a.split(' ')[1] ?? a} said after the talks. He added that the ${town} Council had agreed.`,
    `The minister told reporters that she would visit the United Nations next week, and that ${b} did not object.`,
  ].join(' ')
}, '\n\n')

/** Sentences as news has them, with new people in each: what reading must above all be linear in. */
export const ORDINARY_TEXTS: readonly EvilText[] = [
  { name: 'ordinary paragraphs with new names', text: ordinary },
  { name: 'ordinary sentences in one paragraph', text: (length) => ordinary(length).replaceAll('\n\n', ' ') },
  { name: 'the same ordinary story over and over', text: (length) => repeated(`${ordinary(1_000)}\n\n`)(length) },
]

/** Words repeated, marks unmatched, lists without end, signs without width: what a hostile sender would think of. */
export const EVIL_TEXTS: readonly EvilText[] = [
  { name: 'one title over and over', text: repeated('President ') },
  { name: 'one name over and over', text: repeated('Anna Berg ') },
  { name: 'one verb over and over', text: repeated('said ') },
  { name: 'one noun over and over', text: repeated('minister ') },
  { name: 'speech in speech', text: repeated('Anna said that ') },
  { name: 'clause in clause', text: repeated('the man who knew that he ') },
  { name: 'speakers who tell each other', text: numbered((number) => `${personOf(number)} told`, ' ') },
  { name: 'a list of names', text: numbered(personOf, ', ') },
  { name: 'names joined by and', text: numbered(personOf, ' and ') },
  {
    name: 'a sentence of names, verbs and places',
    text: numbered((n) => `${personOf(n)} met ${personOf(n + 7)} in ${nameOf(n)}`, ' and '),
  },
  { name: 'titles and names without a stop', text: numbered((n) => `President ${personOf(n)} of ${nameOf(n)}`, ' ') },
  { name: 'countries', text: repeated('France, Germany, Norway and Chile, ') },
  { name: 'meetings', text: repeated('the summit of the meeting at the conference on the talks of ') },
  { name: 'pronouns', text: repeated('he told her that they met him, and she ') },
  { name: 'people and pronouns', text: numbered((n) => `${personOf(n)} left. He said she had met him.`, ' ') },
  { name: 'prepositions', text: repeated('of the in the by the with the ') },
  { name: 'conjunctions', text: repeated('and or but ') },
  { name: 'negations', text: repeated('not never no ') },
  { name: 'dates', text: numbered((n) => `${(n % 28) + 1} March ${1900 + (n % 120)}`, ', ') },
  { name: 'days told of', text: repeated('on Monday and next week and yesterday ') },
  { name: 'quoted words', text: repeated('"Yes," said Anna. ') },
  { name: 'quotations in quotations', text: repeated('"she said "') },
  { name: 'opening quotation marks', text: repeated(' “We') },
  { name: 'double quotation marks', text: repeated('"') },
  { name: 'single quotation marks', text: repeated("' 'We came") },
  { name: 'apostrophes', text: repeated("'") },
  { name: 'names in brackets', text: repeated('Red Cross (RC) ') },
  { name: 'opening brackets', text: repeated('(') },
  { name: 'brackets and words', text: repeated('(Anna ') },
  { name: 'full stops', text: repeated('.') },
  { name: 'full stops apart', text: repeated('. ') },
  { name: 'initials', text: repeated('A. ') },
  { name: 'hyphens', text: repeated('-') },
  { name: 'words joined by hyphens', text: repeated('Anna-') },
  { name: 'colons', text: repeated('Anna Berg: ') },
  { name: 'line breaks', text: repeated('\n') },
  { name: 'empty lines', text: repeated('\n \n\t') },
  { name: 'names on lines', text: numbered(personOf, '\n') },
  { name: 'spaces', text: repeated(' ') },
  { name: 'capital letters', text: repeated('PRESIDENT BERG OF NORWAY MET THE COUNCIL ') },
  { name: 'acronyms', text: numbered((n) => nameOf(n).slice(0, 4).toUpperCase(), ' ') },
  { name: 'capitalised words', text: numbered(nameOf, ' ') },
  { name: 'digits', text: repeated('1 ') },
  { name: 'one number', text: repeated('7') },
  { name: 'one word', text: repeated('a') },
  { name: 'one capitalised word', text: (length) => `A${'b'.repeat(Math.max(0, length - 1))}` },
  { name: 'emoji', text: repeated('\u{1f600}') },
  { name: 'emoji apart', text: repeated('\u{1f600} ') },
  { name: 'combining marks', text: (length) => `e${'\u0301'.repeat(Math.max(0, length - 1))}` },
  { name: 'signs without width', text: repeated('A\u200bnna\u200d ') },
  { name: 'mixed scripts', text: repeated('Анна Берг 安娜 Άννα Anna ') },
  { name: 'addresses', text: numbered((n) => `https://www.example.org/${n}?a=b`, ' ') },
  { name: 'one address', text: (length) => `https://www.example.org/${'a/'.repeat(length / 2)}` },
  { name: 'mail addresses in one word', text: repeated('a@') },
  { name: 'labels in one word', text: repeated('a.') },
  { name: 'possessives', text: repeated("Anna's ") },
  { name: 'companies', text: numbered((n) => `${nameOf(n)} Group Ltd`, ' of ') },
  { name: 'semicolons', text: repeated('Anna; ') },
  { name: 'markup', text: repeated('<p class="a">Anna &amp; Bo</p>') },
  { name: 'lone surrogates', text: repeated('\ud800') },
  { name: 'one sentence without a stop', text: (length) => ordinary(length).replaceAll(/[.\n]+/g, ' ') },
]
