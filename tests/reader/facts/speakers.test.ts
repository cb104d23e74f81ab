import { describe, expect, it } from 'vitest'
import { factsOf } from './cast.ts'

/** Who says what, as "Maria Lopez: We came", or "<two officials>: …" for somebody unnamed, in the order of the text. */
function saidIn(text: string): string[] {
  const { drafts, nameOf } = factsOf(text)
  return drafts.statements
    .filter(({ speaker, speakerDescription }) => speaker !== undefined || speakerDescription !== undefined)
    .map(({ speaker, speakerDescription = '', start, end }) => {
      const who = speaker === undefined ? `<${speakerDescription}>` : nameOf(speaker)
      return `${who}: ${text.slice(start, end).replaceAll('\n', ' ')}`
    })
}

describe('whose a quotation is', () => {
  it.each<[string, ...string[]]>([
    ['"The mine is safe," sighed Maria Lopez, leaving.', 'Maria Lopez: The mine is safe'],
    ['John Smith left. Maria Lopez: "We wait."', 'Maria Lopez: We wait'],
    ['John Smith was more cautious: "The mine is closed."', 'John Smith: The mine is closed'],
    ['Her deputy John Smith was blunter: "The mine is closed."', 'John Smith: The mine is closed'],
    ['"The mine was never safe." - Maria Lopez', 'Maria Lopez: The mine was never safe'],
    [
      '"The mine was never safe." - Maria Lopez\n\n"It was safe enough." - miner John Smith',
      'Maria Lopez: The mine was never safe',
      'John Smith: It was safe enough',
    ],
    ['"The mine was never safe."\n\n— Maria Lopez, of Lima', 'Maria Lopez: The mine was never safe'],
    ['"The mine was never safe."\n\n- Maria Lopez left on Monday.'],
    [
      '"The mine was safe.\n\n"It is closed.\n\n"It will open," said Maria Lopez.',
      'Maria Lopez: The mine was safe',
      'Maria Lopez: It is closed',
      'Maria Lopez: It will open',
    ],
    [
      'If the dam rises another metre, the mine of Cusco will be closed, Mayor Maria Lopez said.',
      'Maria Lopez: If the dam rises another metre, the mine of Cusco will be closed',
    ],
    ['The message from Maria Lopez was clear: "The mine is closed."', 'Maria Lopez: The mine is closed'],
    ["Maria Lopez said it was safe.\n\n'The Mine Is Not Closed.'\n\nIt rained.", 'Maria Lopez: it was safe'],
    ['"The mine is safe. It was not. "It is over," said Maria Lopez.', 'Maria Lopez: It is over'],
    [
      'Maria Lopez said "the mine is safe" and John Smith said "it is not."',
      'Maria Lopez: the mine is safe',
      'John Smith: it is not',
    ],
    [
      'Maria Lopez said in a letter read by John Smith: "We came. We saw."',
      'Maria Lopez: We came',
      'Maria Lopez: We saw',
    ],
    [
      '"The mine is safe," said Maria Lopez in Lima. "No doubt about that."',
      'Maria Lopez: The mine is safe',
      'Maria Lopez: No doubt about that',
    ],
    ['From the desk of Maria Lopez:\n\n"The mine is safe."', 'Maria Lopez: The mine is safe'],
    [
      'Maria Lopez took the stage. "The mine will reopen soon." John Smith nodded.',
      'Maria Lopez: The mine will reopen soon',
    ],
    [
      '"The mine is safe," Maria Lopez said. "It was checked.\n\n"It will open.\n\n"We are proud."\n\nJohn Smith smiled.',
      'Maria Lopez: The mine is safe',
      'Maria Lopez: It was checked',
      'Maria Lopez: It will open',
      'Maria Lopez: We are proud',
    ],
    [
      '"The mine is safe," John Smith said.\n\n"We checked every shaft of it."',
      'John Smith: The mine is safe',
      'John Smith: We checked every shaft of it',
    ],
    [
      '"The mine is safe." Anna Berg left. "It is not safe at all," John Smith said.',
      'John Smith: It is not safe at all',
    ],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('speech without marks', () => {
  it.each<[string, ...string[]]>([
    [
      'The minister, Maria Lopez, said:\n\nThe mine is safe. I saw it.\n\nIt will open soon.\n\nNotes to editors\n\nThe mine was closed.',
      'Maria Lopez: The mine is safe',
      'Maria Lopez: I saw it',
      'Maria Lopez: It will open soon',
    ],
    [
      'Maria Lopez said: The mine is safe.\n\nIt will open soon.\n\nLopez was in Lima.',
      'Maria Lopez: The mine is safe',
      'Maria Lopez: It will open soon',
    ],
    ['John Smith: We waited.\n\nIt rained in Lima.', 'John Smith: We waited'],
    [
      'It rained in Peru. So Maria Lopez suggested a way: Draw on savings.\n\nChile has other rules.',
      'Maria Lopez: Draw on savings',
    ],
    [
      'John Smith said the following was true: the mine is safe.',
      'John Smith: the following was true: the mine is safe',
    ],
    [
      'Maria Lopez said:\n\nThe mine is safe.\n\nThe mine closed in May.\n\nTwo officials said that it rained.',
      'Maria Lopez: The mine is safe',
      '<Two officials>: it rained',
    ],
    [
      'Maria Lopez said:\n\nThe mine is safe.\n\nIt closed in May.\n\nTwo officials said that we should wait.',
      'Maria Lopez: The mine is safe',
      'Maria Lopez: It closed in May',
      'Maria Lopez: Two officials said that we should wait',
    ],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('what somebody says', () => {
  it.each<[string, ...string[]]>([
    ['Maria Lopez urged Peru to leave Chile.', 'Maria Lopez: Peru to leave Chile'],
    ['Maria Lopez called on Peru to leave.', 'Maria Lopez: Peru to leave'],
    ['Maria Lopez called the plan a gamble.', 'Maria Lopez: the plan a gamble'],
    ['Maria Lopez accused Peru of fraud on Monday.', 'Maria Lopez: Peru of fraud'],
    ['Maria Lopez was clear that Peru had paid.', 'Maria Lopez: Peru had paid'],
    [
      'Maria Lopez said that Peru had paid, and that Chile had not.',
      'Maria Lopez: Peru had paid',
      'Maria Lopez: Chile had not',
    ],
    ['Peru said Chile had left; Chile said Peru had lied.', 'Peru: Chile had left', 'Chile: Peru had lied'],
    ['The members of the European Union urged Peru to leave.', 'European Union: Peru to leave'],
    ['Two miners from Chile said the shaft was wet.', '<Two miners from Chile>: the shaft was wet'],
    ['Peru had paid, his office said.', '<his office>: Peru had paid'],
    ['NATO flatly and repeatedly denied that Peru had paid.', 'NATO: Peru had paid'],
    ['Maria Lopez quietly insisted Peru had paid.', 'Maria Lopez: Peru had paid'],
    ['John Smith suggested that Peru might pay.', 'John Smith: Peru might pay'],
    ['Chile confirmed reports that Peru had paid.', 'Chile: reports that Peru had paid'],
    ['Sweden expects Norway to pay.', 'Sweden: Norway to pay'],
    ['Maria Lopez wants Peru to leave.', 'Maria Lopez: Peru to leave'],
    ['John Smith went on to say that Peru had paid.', 'John Smith: Peru had paid'],
    ['Maria Lopez continues to urge Peru to leave.', 'Maria Lopez: Peru to leave'],
    ['John Smith asked about the prisoners.', 'John Smith: the prisoners'],
    ['The poll shows that John Smith leads.', '<The poll>: John Smith leads'],
    ['Another 19 percent said they would not vote.', '<Another 19 percent>: they would not vote'],
    ['Those close to Maria Lopez say it rained.', '<Those close to Maria Lopez>: it rained'],
    ['The campaign called the charges wild.', '<The campaign>: the charges wild'],
    ["Asked when, the ministry's spokesman, John Smith, said that Peru had paid.", 'John Smith: Peru had paid'],
    [
      'The director, Maria Lopez, and the head of the union, John Smith, said it rained.',
      'Maria Lopez: it rained',
      'John Smith: it rained',
    ],
    ['The family of the victim, John Smith, said it rained.', '<The family of the victim>: it rained'],
    ['Lopez says it rained; Smith calls the claim wild.', 'Maria Lopez: it rained', 'John Smith: the claim wild'],
    ['As Maria Lopez announced on Monday at a rally, Peru will pay.', 'Maria Lopez: Peru will pay'],
    [
      'Maria Lopez thanked Peru, and praised Chile, according to Reuters.',
      'Reuters: Maria Lopez thanked Peru, and praised Chile',
      'Maria Lopez: Peru',
      'Maria Lopez: Chile',
    ],
    ['Sweden condemns the attack. We urge Peru to leave.', 'Sweden: the attack', 'Sweden: Peru to leave'],
    ['NATO adopted a resolution on Peru. The resolution demanded access for Chile.', 'NATO: access for Chile'],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })

  it.each([
    'Maria Lopez welcomed John Smith to Lima.',
    'NATO continues to support Peru.',
    'No official said that Peru had paid.',
    'If Maria Lopez says that Peru paid, we leave.',
    'Maria Lopez is to announce the winners.',
    'Maria Lopez spoke on Tuesday.',
    'Maria Lopez avoided criticising Peru.',
    'It is clear that Peru had paid.',
    'Maria Lopez wants to leave Peru.',
    'Maria Lopez is expected to leave Peru.',
    'Maria Lopez did not go on to say that Peru had paid.',
    'Maria Lopez may continue to insist that Peru had paid.',
    'Maria Lopez, who asked not to be named, left.',
    'Neither Maria Lopez nor John Smith said what it will cost.',
    'Those who say that Peru had paid left.',
    'Maria Lopez shows that Peru had paid.',
    'Sweden was there. We urge Peru to leave.',
    'NATO issued a report on Peru.',
  ])('is nothing in: %s', (text) => {
    expect(saidIn(text)).toEqual([])
  })

  it('is left open where a text may speak for two', () => {
    expect(saidIn('Sweden condemns the attack. Norway urges calm. We ask Peru to leave.')).not.toContainEqual(
      expect.stringContaining('Peru'),
    )
  })

  it('is no answer to an indirect question', () => {
    expect(saidIn('Asked whether Peru had paid, Maria Lopez left.')).toEqual([])
  })
})

describe('who says a clause in the midst of it', () => {
  it.each<[string, ...string[]]>([
    ['In May, Maria Lopez said, the mine was closed.', 'Maria Lopez: the mine was closed'],
    ['To prevent floods, John Smith argued, the mine should close.', 'John Smith: the mine should close'],
    [
      'The mine, two officials said, was closed in May.',
      '<two officials>: The mine, two officials said, was closed in May',
    ],
    ['The mine was safe, Maria Lopez said, until it closed in May.', 'Maria Lopez: The mine was safe'],
    [
      'The mine was safe, Maria Lopez said, because its roof was new.',
      'Maria Lopez: The mine was safe, Maria Lopez said, because its roof was new',
    ],
    ['"That is why we left," Maria Lopez said.', 'Maria Lopez: That is why we left'],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })

  it('takes nothing of it for a fact', () => {
    const { drafts } = factsOf('In May, Maria Lopez said, Peru joined Mercosur.')
    expect(drafts.relationships).toEqual([])
  })
})

describe('who says what a noun of speech tells', () => {
  it.each<[string, ...string[]]>([
    ["Peru's claim that Chile had left was wrong.", 'Peru: Chile had left'],
    ["Maria Lopez's warning that Peru may leave upset Chile.", 'Maria Lopez: Peru may leave'],
    ['The announcement by NATO that it would close came late.', 'NATO: it would close'],
    ['The promise by John Smith to build roads was kept.', 'John Smith: to build roads'],
    ["Chile's call for talks came late.", 'Chile: talks'],
    ["Maria Lopez's car that John Smith bought was old."],
    ['The claim that Chile had left was wrong.'],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('who stands for a speaker', () => {
  it.each<[string, ...string[]]>([
    [
      '"My fear, that was well founded," the miner\'s widow said.',
      "<the miner's widow>: My fear, that was well founded",
    ],
    ['Maria Lopez, now the governor, who said the mine was safe, left.', 'Maria Lopez: the mine was safe'],
    ['The city of Lima demands that Acme stop digging.', 'Lima: Acme stop digging'],
    ['The hospital of Lima wants staff to stay.'],
    [
      'John Smith criticised Maria Lopez for saying that Peru had left.',
      'John Smith: Maria Lopez for saying that Peru had left',
      'Maria Lopez: Peru had left',
    ],
    [
      'John Smith blamed Maria Lopez for telling miners to leave.',
      'John Smith: Maria Lopez for telling miners to leave',
    ],
    ['Her fears aside, the geologists agree the mine is safe.', '<the geologists>: the mine is safe'],
    [
      'The report says that Peru left. It also notes that Chile stayed.',
      '<The report>: Peru left',
      '<The report>: Chile stayed',
    ],
    ['The mine was closed. It also notes that Chile stayed.', '<It>: Chile stayed'],
    ['The report covers Peru. It also points out that Chile stayed.', '<It>: Chile stayed'],
    [
      'The council condemned the raid. It demands that Chile pay.',
      '<The council>: the raid',
      '<The council>: Chile pay',
    ],
    ['The plan was criticised by dozens of farmers.', '<dozens of farmers>: The plan'],
    [
      'Peru will leave, according to two people close to the talks.',
      '<two people close to the talks>: Peru will leave',
    ],
    ['Maria Lopez is a farmer who has pledged to leave.', 'Maria Lopez: to leave'],
    ['Letters leaked to Reuters and combed through by NATO say that Peru left.', '<Letters>: Peru left'],
    ['The letter written by NATO says that Peru left.', 'NATO: Peru left'],
    ['Cusco said it would pay.', '<Cusco>: it would pay'],
    ['Lima said it would pay.', 'Lima: it would pay'],
    ['Peru said it would pay.', 'Peru: it would pay'],
    ['Farmers from Cusco, who say that Peru left, were in Lima.', '<Farmers from Cusco>: Peru left'],
    [
      'The difference now, he told me on Friday, is that John Smith is the anchor of a straight news program.',
      '<he>: The difference now, he told me on Friday, is that John Smith is the anchor of a straight news program',
    ],
    [
      'Though that vote was smooth, Maria Lopez said, replacing John Smith would be much harder.',
      'Maria Lopez: Though that vote was smooth, Maria Lopez said, replacing John Smith would be much harder',
    ],
    ['On an episode of "The Late Show," Maria Lopez said that Peru left.', 'Maria Lopez: Peru left'],
    ['Reuters put the toll at 30.', 'Reuters: the toll at 30'],
    ['Peru put many lives at risk.'],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('what somebody takes something for', () => {
  it.each<[string, ...string[]]>([
    ['Maria Lopez sees the mine as a danger to Peru.', 'Maria Lopez: the mine as a danger to Peru'],
    ['John Smith compared the mine to a trap.', 'John Smith: the mine to a trap'],
    ['Maria Lopez sees the mine as she walks.'],
    ['Maria Lopez compared the maps.'],
    ['John Smith attacked the plan for its costs.', 'John Smith: the plan for its costs'],
    ['John Smith attacked the village.'],
    ['Maria Lopez supports a ban on digging.', 'Maria Lopez: a ban on digging'],
    ['Maria Lopez hoped the mine would open.', 'Maria Lopez: the mine would open'],
    ['Maria Lopez charged that the mine is unsafe.', 'Maria Lopez: the mine is unsafe'],
    ['Maria Lopez cited letters from miners.', 'Maria Lopez: letters from miners'],
    ['John Smith praised the rules, including those of Peru.', 'John Smith: the rules, including those of Peru'],
    ['John Smith cited the mine, referring to a hole near Lima.', 'John Smith: the mine'],
  ])('in: %s', (text, ...said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
