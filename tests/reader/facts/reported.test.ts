import { describe, expect, it } from 'vitest'
import { readText } from '../read-text.ts'

/** Who says what in a text, as "Ada Obi: we won (INTENDED) of Ghana", or "<a guard>: …" for somebody unnamed. */
async function saidIn(text: string): Promise<string[]> {
  const { entities, statements } = await readText(text)
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return statements
    .filter(({ speaker, speakerDescription }) => speaker !== undefined || speakerDescription !== undefined)
    .map(({ speaker, speakerDescription = '', text: words, modality, about }) => {
      const who = speaker === undefined ? `<${speakerDescription}>` : nameOf(speaker)
      const put = modality === 'ASSERTED' ? '' : ` (${modality})`
      return `${who}: ${words}${put}${about.length === 0 ? '' : ` of ${about.map(nameOf).join(', ')}`}`
    })
}

/** What a text tells of meetings, as "Ada Obi PARTICIPATED_IN summit", those of plans with a question mark, sorted. */
async function metIn(text: string, publishedAt?: string): Promise<string[]> {
  const { entities, relationships, planned = [] } = await readText(text, publishedAt)
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  const told = (mark: string) => (one: (typeof relationships)[number]) =>
    `${nameOf(one.source)} ${one.type} ${nameOf(one.target)}${one.date === undefined ? '' : ` ${one.date.edtf}`}${mark}`
  const isMeeting = ({ type }: (typeof relationships)[number]) => /^(?:PARTICIPATED_IN|MET_WITH|HELD_IN)$/.test(type)
  return [...relationships.filter(isMeeting).map(told('')), ...planned.filter(isMeeting).map(told('?'))].sort()
}

describe('who says it', () => {
  it.each<[string, ...string[]]>([
    [
      'The court ruled that Ghana had erred, saying that it gave no reason.',
      '<The court>: Ghana had erred of Ghana',
      '<The court>: it gave no reason of Ghana',
    ],
    ['Asked if Ghana would pay, Ann Cole said: "Never."', 'Ann Cole: Never'],
    ['The Golan Heights said it was ready.', '<The Golan Heights>: it was ready of Golan Heights'],
    ['Downing Street said it was ready.', 'Downing Street: it was ready'],
    ['Ann Cole hailed the mediation by Ghana.', 'Ann Cole: the mediation by Ghana of Ghana'],
    ['Reuters cited Ann Cole as saying Ghana was calm.', 'Ann Cole: Ghana was calm of Ghana'],
    ['Ann Cole called her deputy, Femi Obi, a liar.', 'Ann Cole: her deputy, Femi Obi, a liar of Femi Obi'],
    ["'The mine is safe,' said Ann Cole. 'It was checked.'", 'Ann Cole: The mine is safe', 'Ann Cole: It was checked'],
    ['Ann Cole said Ghana was to blame.', 'Ann Cole: Ghana was to blame of Ghana'],
    [
      'Rain in Ghana, according to Ann Cole of Acme, fell by a third.',
      'Ann Cole: Rain in Ghana, according to Ann Cole of Acme, fell by a third of Ghana',
    ],
    ['Two mines will close, according to a person briefed on it.', '<a person>: Two mines will close (INTENDED)'],
    [
      'Ann Cole of the University of California, Los Angeles disagreed with the report: "Ghana was ready."',
      'Ann Cole: Ghana was ready of Ghana',
    ],
    ['President Femi Obi left. Prime Minister Ann Cole called on President Femi Obi in Ghana on Monday.'],
    ['Ann Cole called on Femi Obi to leave.', 'Ann Cole: Femi Obi to leave (RECOMMENDED) of Femi Obi'],
    ['Ann Cole sent a message using an app on Monday.'],
    ['Premier Glen Cook left. Cook claims that Ghana lost.', 'Glen Cook: Ghana lost of Ghana'],
    ['President Donald Trump left. Trump claims that Ghana lost.', 'Donald Trump: Ghana lost of Ghana'],
    ['Pope Clement came. The pontiff appealed for calm in Ghana.', 'Clement: calm in Ghana (RECOMMENDED) of Ghana'],
    ['Ghana is weighing a ban, according to Ann Cole.', 'Ann Cole: Ghana is weighing a ban (CONSIDERED) of Ghana'],
    [
      'If the rains fail again, Minister Ann Cole said, a million people in Ghana may go hungry.',
      'Ann Cole: If the rains fail again, Minister Ann Cole said, a million people in Ghana may go hungry (POSSIBLE) of Ghana',
    ],
    ['The roof is thin, architect Bram Kok of Vista Labs said.', 'Bram Kok: The roof is thin'],
    ['"The maps are old," Anke van den Berg of the Delta Institute said.', 'Anke van den Berg: The maps are old'],
    ['Prices will fall, Ana Ruiz from Greenpeace in Lima said.', 'Ana Ruiz: Prices will fall (INTENDED)'],
    ['The 27" screen cracked, engineer Bram Kok of Vista Labs said.', 'Bram Kok: The 27" screen cracked'],
    [
      '"The roof is 12" thick," said Nora Blum. "It will hold."',
      'Nora Blum: The roof is 12" thick',
      'Nora Blum: It will hold (INTENDED)',
    ],
    [
      'Ada Obi and Femi Cole said in a joint statement that Nigeria would host the games.',
      'Ada Obi: Nigeria would host the games (INTENDED) of Nigeria',
      'Femi Cole: Nigeria would host the games (INTENDED) of Nigeria',
    ],
    [
      'Ann Cole met Samir Haddad in Oslo. They agreed that Gaza needs help.',
      'Ann Cole: Gaza needs help of Gaza Strip',
      'Samir Haddad: Gaza needs help of Gaza Strip',
    ],
    [
      'Secretary Ann Cole and Foreign Minister Samir Haddad discussed aid. They agreed to meet again.',
      'Ann Cole: aid',
      'Samir Haddad: aid',
      'Ann Cole: to meet again (INTENDED)',
      'Samir Haddad: to meet again (INTENDED)',
    ],
    ['Ann Cole left. They agreed that Gaza needs help.', '<They>: Gaza needs help of Gaza Strip'],
    ['Ole Vik on Twitter: "Norway will vote in May."', 'Ole Vik: Norway will vote in May (INTENDED) of Norway'],
    ['Boats must leave the bay, the governor ordered.', '<the governor>: Boats must leave the bay (RECOMMENDED)'],
    [
      'Kenya will send a boat to Malta, the prime minister of Fiji announced in a letter.',
      '<the prime minister of Fiji>: Kenya will send a boat to Malta (INTENDED) of Kenya',
    ],
    [
      'Kenya will not sell tea to Malta, a trader close to the talks told Reuters.',
      '<a trader close to the talks>: Kenya will not sell tea to Malta (INTENDED) of Kenya',
    ],
    [
      'Divers have found two boats near Malta, fishermen and police officers reported.',
      '<fishermen>: Divers have found two boats near Malta of Malta',
    ],
    ['Ann Cole visited Malta, the island Femi Cole told her of.'],
    ['"The nets are gone," Reuters quoted Femi Cole as saying.', 'Femi Cole: The nets are gone'],
    ['Ann Cole said, smiling broadly, that it rained.', 'Ann Cole: it rained'],
    ['Ann Cole said, citing Reuters, that it rained.', 'Ann Cole: it rained'],
    ['Ann Cole told Femi Cole to leave Malta.', 'Ann Cole: Femi Cole to leave Malta (RECOMMENDED) of Femi Cole, Malta'],
    ['President Ann Cole called Prime Minister Femi Obi on Sunday.'],
    [
      'Ann Cole said Kenya would neither confirm nor deny the report.',
      'Ann Cole: Kenya would neither confirm nor deny the report (INTENDED) of Kenya',
    ],
    [
      'Ann Cole said Kenya had not paid but Malta would.',
      'Ann Cole: Kenya had not paid of Kenya',
      'Ann Cole: Malta would of Malta',
    ],
    [
      'Ann Cole told Femi Obi that Kenya would not pay, and he replied that it would.',
      'Ann Cole: Kenya would not pay (INTENDED) of Kenya',
      'Femi Obi: it would of Kenya',
    ],
    ['"It is over," said Ann Cole; "it is not," said Femi Obi.', 'Ann Cole: It is over', 'Femi Obi: it is not'],
    ['Had Ann Cole said that Kenya paid, Femi Obi would have left.'],
    ['Ann Cole, asked if Kenya paid, shook her head.'],
    ['Ann Cole did not deny that Kenya paid.'],
    ['Ann Cole brushed aside claims that Kenya paid.', 'Ann Cole: claims that Kenya paid of Kenya'],
    ['"Our nets are gone," lamented Chief Femi Cole.', 'Femi Cole: Our nets are gone'],
    [
      '"Stop the war. Free the prisoners," Ann Cole said.',
      'Ann Cole: Stop the war (RECOMMENDED)',
      'Ann Cole: Free the prisoners (RECOMMENDED)',
    ],
    ['Ann Cole remarked toilet paper is a bulky item.', 'Ann Cole: toilet paper is a bulky item'],
    [
      'Ann Cole mentioned disparaging remarks Femi Obi had made about Kenya.',
      'Ann Cole: disparaging remarks Femi Obi had made about Kenya of Femi Obi, Kenya',
    ],
    ['Kenya ordered bigger boats, Ghana ordered extra fish.', 'Kenya: bigger boats', 'Ghana: extra fish'],
    ['Boats left the bay, the governor confirmed on Friday.', '<the governor>: Boats left the bay'],
    [
      '"Boil your water," the minister of Kenya, Ann Cole, warned residents of Lima.',
      'Ann Cole: Boil your water (RECOMMENDED)',
    ],
    ['Kenya Says Ghana Has Left Talks Over Boats.', 'Kenya: Ghana Has Left Talks Over Boats'],
    ['Ann Cole called for Kenya to sell boats.', 'Ann Cole: Kenya to sell boats (RECOMMENDED) of Kenya'],
    ['Ann Cole pressed Kenya to sell boats.', 'Ann Cole: Kenya to sell boats (RECOMMENDED) of Kenya'],
    ['Ann Cole proposed that Kenya send boats.', 'Ann Cole: Kenya send boats (RECOMMENDED) of Kenya'],
    ['Kenya ought to send boats, Ann Cole said.', 'Ann Cole: Kenya ought to send boats (RECOMMENDED) of Kenya'],
    [
      'Ann Cole said it was likely that Kenya would pay.',
      'Ann Cole: it was likely that Kenya would pay (POSSIBLE) of Kenya',
    ],
    ['Ann Cole said Kenya must be able to pay.', 'Ann Cole: Kenya must be able to pay (RECOMMENDED) of Kenya'],
    [
      'Should Kenya leave Malta, Fiji would pay, Ann Cole said.',
      'Ann Cole: Should Kenya leave Malta, Fiji would pay (HYPOTHETICAL) of Kenya, Malta, Fiji',
    ],
    [
      'Ann Cole said Fiji would pay should Kenya leave Malta.',
      'Ann Cole: Fiji would pay should Kenya leave Malta (HYPOTHETICAL) of Fiji, Kenya, Malta',
    ],
    [
      'A senior aide to Eva Roth, who spoke on condition of anonymity, said the talks were over.',
      '<A senior aide to Eva Roth>: the talks were over',
    ],
    ['Marta Wills spoke to Oskar Jung on the telephone.'],
    [
      'Minister Lucy Otieno warns Uganda: "Do not close the crossing."',
      'Lucy Otieno: Do not close the crossing (RECOMMENDED)',
    ],
  ])('in: %s', async (text, ...said) => {
    expect(await saidIn(text)).toEqual(said)
  })

  it.each<[string, ...string[]]>([
    [
      'Peru, Ann Cole said, would leave Mercosur.',
      'Ann Cole: Peru, Ann Cole said, would leave Mercosur (INTENDED) of Peru, Mercosur',
    ],
    ['Peru would leave Mercosur, Ann Cole said.', 'Ann Cole: Peru would leave Mercosur (INTENDED) of Peru, Mercosur'],
  ])('and all of it, where its source stands inside: %s', async (text, ...said) => {
    expect(await saidIn(text)).toEqual(said)
  })

  it.each<[string, ...string[]]>([
    [
      'Ann Cole called on police to release the tape and called on fans to stay calm.',
      'Ann Cole: police to release the tape (RECOMMENDED)',
      'Ann Cole: fans to stay calm (RECOMMENDED)',
    ],
    ['Ole Vik said after the vote he would not resign.', 'Ole Vik: he would not resign (INTENDED)'],
    ['He told a meeting of island leaders that few people voted.', '<He>: few people voted'],
    [
      'Ann Cole told nurses during a stormy session that she would not resign.',
      'Ann Cole: she would not resign (INTENDED)',
    ],
    [
      'Ole Vik said before entering the talks that Norway could not support the law.',
      'Ole Vik: Norway could not support the law (POSSIBLE) of Norway',
    ],
    ['Ole Vik warned in a letter to the board that funds were short.', 'Ole Vik: funds were short'],
    ['Ole Vik praised the crew at a yard that the firm had closed.', 'Ole Vik: the crew'],
    [
      'Clerks denied that Ann Cole had said the ferry was full.',
      '<Clerks>: Ann Cole had said the ferry was full of Ann Cole',
    ],
    [
      'The board rejected reports that Ann Cole told her crew to leave.',
      '<The board>: reports that Ann Cole told her crew to leave of Ann Cole',
    ],
    ['As Ann Cole explained to reporters, the fare would rise.', 'Ann Cole: the fare would rise (INTENDED)'],
    ['As Ann Cole told nurses in Oslo, the fare would rise.', 'Ann Cole: the fare would rise (INTENDED)'],
    ['As Ann Cole spoke to reporters, the crowd threw eggs.'],
    ['15.31 BST Ole Vik told nurses that masks would stay.', 'Ole Vik: masks would stay (INTENDED)'],
    ['The fare, it says, would rise.', '<it>: The fare, it says, would rise (HYPOTHETICAL)'],
    ['According to the data, one in ten left school.', '<the data>: one in ten left school'],
    ['The footage shows that the gate was open.', '<The footage>: the gate was open'],
    ['Polls show a close race.', '<Polls>: a close race'],
    ['The leak was first reported by Reuters.', 'Reuters: The leak'],
    ['Norway promised a veto of the law.', 'Norway: a veto of the law (INTENDED)'],
    ['Rosa Lund seemed to suggest that the dam had failed.', 'Rosa Lund: the dam had failed'],
    ['Rosa Lund was critical of the dam.', 'Rosa Lund: the dam'],
    ['Rosa "Red" Lund presented the plan on Monday.'],
    ['Ann Cole ruled out a return to Peru.', 'Ann Cole: a return to Peru of Peru'],
    ['The jury found Ole Vik guilty of fraud.', '<The jury>: Ole Vik guilty of fraud of Ole Vik'],
    ['The letter, seen by Reuters, said prices fell.', '<The letter>: prices fell'],
    [
      'Ann Cole made it clear that Finland was not asking for help.',
      'Ann Cole: Finland was not asking for help of Finland',
    ],
    ['The bill, which Lia Moss called a disgrace, passed.', 'Lia Moss: a disgrace'],
    ['Rescuers on Sunday said the climbers were lucky.', '<Rescuers>: the climbers were lucky'],
    ['"They were lucky," she said of the climbers.', '<she>: They were lucky'],
    ['Ann Cole welcomed the guests at the door.'],
    ['He spread a theory suggesting singer Ann Cole was ill.'],
    ['Nurses used the chart to conclude that the ward was full.', '<Nurses>: the ward was full'],
    ['In an interview on CBS\'s "Face the Nation," Ann Cole said Peru won.', 'Ann Cole: Peru won of Peru'],
    ['Ann Cole, nicknamed "Red", praised Peru.', 'Ann Cole: Peru of Peru'],
    ['Ann Cole issued a statement saying Peru won.', 'Ann Cole: Peru won of Peru'],
    ['Ann Cole attributed the fire to rats.', 'Ann Cole: the fire to rats'],
    [
      'On June 12, minutes before the panel voted, Ann Cole claimed the files were secret.',
      'Ann Cole: the files were secret',
    ],
    [
      'Ole Vik commented on reports of violations of the truce in Syria announced by Norway on 29 December.',
      'Ole Vik: reports of violations of the truce in Syria announced by Norway on 29 December of Syria, Norway',
      'Norway: reports of violations of the truce in Syria of Syria',
    ],
    ['Norway and Brazil pledged 10 million dollars each.'],
    ['Ole Vik promised a crowd of sailors that the yard would open.', 'Ole Vik: the yard would open (INTENDED)'],
    ['Ole Vik said in Oslo on Friday the yard was empty.', 'Ole Vik: the yard was empty'],
    ['Ole Vik said earlier he might sell the yard.', 'Ole Vik: he might sell the yard (POSSIBLE)'],
    ["Ole Vik said Friday's vote was lost.", "Ole Vik: Friday's vote was lost"],
    ['Ole Vik told Reuters Peru would pay.', 'Ole Vik: Peru would pay (INTENDED) of Peru'],
    ['Ole Vik told Al Jazeera Peru would pay.', 'Ole Vik: Peru would pay (INTENDED) of Peru'],
    ['Ole Vik told CNN sailors would stay in Peru.', 'Ole Vik: sailors would stay in Peru (INTENDED) of Peru'],
    ["Ole Vik told Peru's sailors would stay.", "Ole Vik: Peru's sailors would stay (INTENDED) of Peru"],
    ['Ole Vik refrained from criticising Peru.'],
    ['Without mentioning Peru, Ole Vik said that the yard was empty.', 'Ole Vik: the yard was empty'],
    ['The head of the yard, Ole Vik, has alleged ties to the Tarn Group.'],
    ['Ole Vik apologised to the people of Peru for the fire.', 'Ole Vik: the fire'],
    ['Ole Vik apologised to Peru.'],
    ['Lawyers supporting the ban met Ole Vik.'],
    ['Yard owners including Acme and Dahl Lines announced a ban.', '<Yard owners>: a ban'],
    ['Ole Vik announced plans to sell the yard.', 'Ole Vik: plans to sell the yard (INTENDED)'],
    ['Ole Vik announced plans this week to sell the yard.', 'Ole Vik: plans this week to sell the yard (INTENDED)'],
    [
      'Ole Vik is weighing whether to sell the yard, Ann Cole said.',
      'Ann Cole: Ole Vik is weighing whether to sell the yard (CONSIDERED) of Ole Vik',
    ],
    ['"Stand with Peru," Ole Vik told the crew.', 'Ole Vik: Stand with Peru (RECOMMENDED) of Peru'],
    ['"Please come to Peru," said Ole Vik.', 'Ole Vik: Please come to Peru (RECOMMENDED) of Peru'],
    ['The dam failed, according to Ole Vik, who saw it on Friday.', 'Ole Vik: The dam failed'],
    ['According to the mayor, Ole Vik, two dams had failed.', 'Ole Vik: two dams had failed'],
    ['At least 62 people died, including, according to police reports, 54 sailors.'],
    ['The plan allows relief, as determined solely by the council, to reach all in need.'],
    [
      'Ole Vik said Peru had asked to see the yard.',
      'Ole Vik: Peru had asked to see the yard of Peru',
      'Peru: to see the yard (RECOMMENDED)',
    ],
    ['"We ask Peru to leave," Ole Vik said.', 'Ole Vik: We ask Peru to leave (RECOMMENDED) of Peru'],
    ["Ole Vik called for calm across Peru's army.", "Ole Vik: calm across Peru's army (RECOMMENDED) of Peru"],
    ['Norway discussed co-operation on ferries.', 'Norway: co-operation on ferries'],
    [
      'The bank estimated the debt of Peru at four million dollars.',
      '<The bank>: the debt of Peru at four million dollars of Peru',
    ],
    [
      'Ole Vik said many of the dams that critics point to as failures failed to help Peru.',
      'Ole Vik: many of the dams that critics point to as failures failed to help Peru of Peru',
    ],
    [
      'Ministers Anton Weiss of Austria and Petra Novak of Slovenia opened a yard. They said it was safe.',
      'Anton Weiss: it was safe',
      'Petra Novak: it was safe',
    ],
    [
      'Ann Cole said, as reported by Reuters: "The dam failed. It is gone."',
      'Reuters: Ann Cole said of Ann Cole',
      'Ann Cole: The dam failed',
      'Ann Cole: It is gone',
    ],
    [
      'Ole Vik criticised a report. The report said the dam was safe.',
      'Ole Vik: a report',
      '<The report>: the dam was safe',
    ],
    [
      'Ole Vik criticised a statement by Ann Cole. The statement said the dam was safe.',
      'Ole Vik: a statement by Ann Cole of Ann Cole',
      'Ann Cole: the dam was safe',
    ],
    ['Peru denied Chile a haven.'],
    [
      'Eva Roth met Kim Dahl.\n\n"ROTH: Peru left Mercosur.\n\n"DAHL: It did not.',
      'Eva Roth: Peru left Mercosur of Peru, Mercosur',
      'Kim Dahl: It did not',
    ],
    [
      'Ann Cole thanked Peru, according to an Acme Union statement. Ann Cole praised Chile, according to the statement.',
      'Acme Union: Ann Cole thanked Peru of Ann Cole, Peru',
      'Ann Cole: Peru of Peru',
      'Acme Union: Ann Cole praised Chile of Ann Cole, Chile',
      'Ann Cole: Chile of Chile',
    ],
  ])('in a sentence that tells it in another way: %s', async (text, ...said) => {
    expect(await saidIn(text)).toEqual(said)
  })

  it.each<[string, ...string[]]>([
    ["In Ann Cole's view, the court was wrong.", 'Ann Cole: the court was wrong'],
    ["Ole Vik's view is that the dam failed.", 'Ole Vik: the dam failed'],
    ["Ole Vik's criticism of the ruling was heard.", 'Ole Vik: the ruling'],
    ["The union's warning about the dam was ignored.", '<The union>: the dam'],
    ['Ole Vik made a strong condemnation of the ruling.', 'Ole Vik: the ruling'],
    ['Ole Vik never made a condemnation of the ruling.'],
  ])('by a noun: %s', async (text, ...said) => {
    expect(await saidIn(text)).toEqual(said)
  })

  it('tells what is only said to have been as possible', async () => {
    const { statements, relationships } = await readText('Hugo Landis is said to have met Paula Ortiz in May.')
    expect(statements.map(({ modality }) => modality)).toEqual(['POSSIBLE'])
    expect(relationships.filter(({ type }) => type === 'MET_WITH')).toEqual([])
  })

  it('tells no fact of what is alleged, where the tree does not know the verb', async () => {
    const { relationships } = await readText(
      'Prosecutors in Sofia allege that banker Ivan Todorov met Judge Milen Petkov.',
    )
    expect(relationships.filter(({ type }) => type === 'MET_WITH')).toEqual([])
  })

  it('tells what somebody only thinks of as considered', async () => {
    const { statements } = await readText('Hugo Landis is mulling whether to leave Peru.')
    expect(statements.map(({ modality }) => modality)).toEqual(['CONSIDERED'])
  })

  it('describes the unnamed in the words of the article', async () => {
    expect(await saidIn('Russia’s embassy said it rained.')).toEqual(['<Russia’s embassy>: it rained'])
  })
})

describe('what it is about', () => {
  it.each<[string, string]>([
    ['Amazon said on Tuesday it would open a warehouse in Manaus.', 'Amazon: it would open a warehouse in Manaus'],
    ['Rosa Lund called on Kosovo to pay.', 'Rosa Lund: Kosovo to pay'],
    ['Rosa Lund said Lund would pay.', 'Rosa Lund: Lund would pay (INTENDED) of Rosa Lund'],
    ['Rosa Lund said she would pay.', 'Rosa Lund: she would pay (INTENDED)'],
    ["Ole Vik urged readiness across NATO's staff.", "Ole Vik: readiness across NATO's staff (RECOMMENDED) of NATO"],
    ['The archbishop called for peace in Haiti.', '<The archbishop>: peace in Haiti'],
    ['Ole Vik resigned, saying Norway would pay.', 'Ole Vik: Norway would pay (INTENDED)'],
    ['Kim Roe quoted Ole Vik as saying that Norway would pay.', 'Ole Vik: Norway would pay (INTENDED)'],
    ['Prosecutors had demanded four years in Haiti.', '<Prosecutors>: four years'],
  ])('in: %s', async (text, said) => {
    expect((await saidIn(text)).map((one) => one.slice(0, said.length))).toContain(said)
  })
})

describe('who met', () => {
  it.each<[string, ...string[]]>([
    ['President Maya Holm pulled out of a summit with King Faisal Rashid in Amman.'],
    [
      'President Maya Holm, left, shakes hands with King Faisal Rashid during their meeting in Amman on May 3, 2023.',
      'Faisal Rashid MET_WITH Maya Holm 2023-05-03',
      'Faisal Rashid PARTICIPATED_IN meeting in Amman',
      'Maya Holm PARTICIPATED_IN meeting in Amman',
      'meeting in Amman HELD_IN Amman 2023-05-03',
    ],
    [
      'Kim Roe and Ole Vik will discuss fish at their meeting in Oslo.',
      'Kim Roe MET_WITH Ole Vik?',
      'Kim Roe PARTICIPATED_IN meeting in Oslo?',
      'Ole Vik PARTICIPATED_IN meeting in Oslo?',
      'meeting in Oslo HELD_IN Oslo?',
    ],
    [
      'The Nordic summit opened in Tartu. Also present were Ambassador Tuva Lind and Admiral Jan Vos.',
      'Jan Vos PARTICIPATED_IN Nordic summit',
      'Nordic summit HELD_IN Tartu',
      'Tuva Lind PARTICIPATED_IN Nordic summit',
    ],
    [
      'Tuva Lind took part in the Nordic summit, alongside Estonian minister Jaan Pold.',
      'Jaan Pold PARTICIPATED_IN Nordic summit',
      'Tuva Lind PARTICIPATED_IN Nordic summit',
    ],
    [
      'Minister Ann Cole co-chaired the Fourth Nordic Dialogue in Tartu.',
      'Ann Cole PARTICIPATED_IN Fourth Nordic Dialogue',
      'Fourth Nordic Dialogue HELD_IN Tartu',
    ],
    [
      'The first session was held in Tartu, co-chaired by Minister Ann Cole of Peru and Minister Bo Ek of Chile.',
      'Ann Cole PARTICIPATED_IN first session',
      'Bo Ek PARTICIPATED_IN first session',
      'first session HELD_IN Tartu',
    ],
    ['Peru will co-host the Nordic summit in Tartu.', 'Nordic summit HELD_IN Tartu?'],
    [
      'Ann Cole and Bo Ek met Under Secretary of State for Arms Control Tom Reed.',
      'Ann Cole MET_WITH Tom Reed',
      'Bo Ek MET_WITH Tom Reed',
    ],
    [
      'The Minister of Trade of the Republic of Peru, Ann Cole, met with the President of the Swiss Confederation, Bo Ek.',
      'Ann Cole MET_WITH Bo Ek',
    ],
    [
      'A round of the Chile-Peru Political Consultations took place in Tartu, chaired by Ann Cole and Bo Ek.',
      'Ann Cole PARTICIPATED_IN Chile-Peru Political Consultations',
      'Bo Ek PARTICIPATED_IN Chile-Peru Political Consultations',
      'Chile-Peru Political Consultations HELD_IN Tartu',
    ],
    [
      'Minister Anna Berg met Swiss counterpart Karl Vos in Tartu.',
      'Anna Berg MET_WITH Karl Vos',
      'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Karl Vos',
      'Karl Vos PARTICIPATED_IN meeting between Anna Berg and Karl Vos',
      'meeting between Anna Berg and Karl Vos HELD_IN Tartu',
    ],
    ['Ann Cole and Bo Ek met reporters in Tartu.'],
    ['Ann Cole and Bo Ek met with farmers.'],
    ['Ann Cole and Bo Ek met each other.', 'Ann Cole MET_WITH Bo Ek'],
    ['Ann Cole met with the Minister of Finance of Peru, HE Dr Bo Ek.', 'Ann Cole MET_WITH Bo Ek'],
    ['Peru hosted the Harbour Trade Forum in Tartu.', 'Harbour Trade Forum HELD_IN Tartu'],
    [
      'Ann Cole met Bo Ek at the Pentagon.',
      'Ann Cole MET_WITH Bo Ek',
      'Ann Cole PARTICIPATED_IN meeting between Ann Cole and Bo Ek',
      'Bo Ek PARTICIPATED_IN meeting between Ann Cole and Bo Ek',
      'meeting between Ann Cole and Bo Ek HELD_IN Pentagon',
    ],
    ['A summit is scheduled to be held in Tartu on 3 June 2022.', 'summit HELD_IN Tartu 2022-06-03?'],
    ['A summit is to take place in Tartu on 3 June 2022.', 'summit HELD_IN Tartu 2022-06-03?'],
    ['On Sunday, Lena Sorel hosted Wei Tan.', 'Lena Sorel MET_WITH Wei Tan 2025-03-09'],
    [
      'Tom Reed met Anna Berg. Karl Vos will confer with him.',
      'Anna Berg MET_WITH Tom Reed',
      'Karl Vos MET_WITH Tom Reed?',
    ],
  ])('in: %s', async (text, ...met) => {
    expect(await metIn(text, '2025-03-10')).toEqual(met)
  })
})
