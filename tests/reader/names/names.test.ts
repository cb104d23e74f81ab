import { describe, expect, it } from 'vitest'
import { entitiesIn } from '../read-text.ts'

/** Each sentence with all people, organizations and places in it. */
const CASES: readonly (readonly [rule: string, text: string, ...entities: string[]])[] = [
  [
    'takes the whole place behind a hyphen',
    'She chaired the EU-Central Asia Ministerial Meeting in Lima.',
    'ORGANIZATION European Union',
    'PLACE Central Asia',
    'PLACE Lima',
  ],
  [
    'leaves what a body is told of out of its name',
    'He briefed the Security Council on Yemen on Friday.',
    'ORGANIZATION United Nations Security Council',
  ],
  [
    'takes what is agreed, and those at the head of states, for no place and no body',
    'Heads of State and Government praised the Velnar Framework and the Velnar Process.',
  ],
  [
    'keeps a family’s name that is a word before another office',
    'Secretary of State Helen Ward and Foreign Minister Tom Reed met.',
    'PERSON Helen Ward',
    'PERSON Tom Reed',
  ],
  [
    'joins the fields of a body over all commas',
    'The Bureau of Democracy, Human Rights, and Labor published a report.',
    'ORGANIZATION Bureau of Democracy, Human Rights, and Labor',
  ],
  [
    'takes a body behind "and the" for another',
    'The Office of the High Commissioner for Human Rights and the Ministry of Health of Peru agreed.',
    'ORGANIZATION Office of the High Commissioner for Human Rights',
    'ORGANIZATION Ministry of Health of Peru',
  ],
  ['joins three parts that are known as one', 'She joined U.S. Forces Korea.', 'ORGANIZATION U.S. Forces Korea'],
  [
    'keeps a given name that is a word',
    'Per Dahl, the head of Acme, met Till Brandt. Will Grant and Ada Cole met.',
    'PERSON Per Dahl',
    'ORGANIZATION Acme',
    'PERSON Till Brandt',
    'PERSON Will Grant',
    'PERSON Ada Cole',
  ],
  ['begins no question with a name', 'Will Brandt resign?', 'PERSON Brandt'],
  ['keeps a storm whole that opens a sentence', 'Cyclone Mora hit Chittagong.', 'PLACE Chittagong'],
  [
    'takes no sentence that names many for a heading',
    'The Secretary General of the Organization of American States, Bo Ek, left.',
    'ORGANIZATION Organization of American States',
    'PERSON Bo Ek',
  ],
  [
    'takes no score into a name',
    'Valencia drew with Sevilla 1-1 on Saturday.',
    'ORGANIZATION Valencia',
    'ORGANIZATION Sevilla',
  ],
  ['knows a company by its shares', 'Shares in Victoria Gold fell.', 'ORGANIZATION Victoria Gold'],
  [
    'keeps the particles of a family',
    'Minister Ursula von der Brandt met Omar al-Karim. Von der Brandt left.',
    'PERSON Ursula von der Brandt',
    'PERSON Omar al-Karim',
  ],
  [
    'keeps a particle after a given name that the tagger takes for none',
    'Marijke ter Brandt and Bo Ek met. Ter Brandt left.',
    'PERSON Marijke ter Brandt',
    'PERSON Bo Ek',
  ],
  [
    'parts a person from the agency after a stroke',
    'Photo by Ada Cole/Reuters shows it.',
    'PERSON Ada Cole',
    'ORGANIZATION Reuters',
  ],
  ['makes no gate of an operation', 'Operation Iron Gate began in Oslo. Exercise Sea Guard ended.', 'PLACE Oslo'],
  ['keeps a station of the navy a place', 'She spoke at Naval Station Velnar.', 'PLACE Naval Station Velnar'],
  [
    'takes no city for a language',
    'They run kitchens in Beirut, Amman and Tunis.',
    'PLACE Beirut',
    'PLACE Amman',
    'PLACE Tunis',
  ],
  ['keeps the particle that begins a sentence', 'Jose dos Brandt left. Dos Brandt slept.', 'PERSON Jose dos Brandt'],
  [
    'keeps the fields of a committee on more than one',
    'The Committee on Foreign Affairs, Defence and Trade met.',
    'ORGANIZATION Committee on Foreign Affairs, Defence and Trade',
  ],
  ['begins with particles', 'Van den Velde said so in Oslo.', 'PERSON Van den Velde', 'PLACE Oslo'],
  ['leaves the members of a union alone', 'Sixteen Member States asked for loans.'],
  [
    'keeps the number of a unit',
    'The 407th Air Expeditionary Group left.',
    'ORGANIZATION 407th Air Expeditionary Group',
  ],
  ['takes the number of a unit in', 'The 158th Fighter Wing left.', 'ORGANIZATION 158th Fighter Wing'],
  ['appoints a person', 'The commission named Laura Finch as its adviser.', 'PERSON Laura Finch'],
  ['takes titles off', 'Prime Minister Ada Cole met Mr. Silva.', 'PERSON Ada Cole', 'PERSON Silva'],
  ['takes a described title off', 'Health Minister Olga Brandt resigned.', 'PERSON Olga Brandt'],
  [
    'takes fields off that the recogniser takes for a part of the name',
    'Former Secretary of State for Energy and Climate Rory Blain met Secretary of Commerce Lola Hart.',
    'PERSON Rory Blain',
    'PERSON Lola Hart',
  ],
  [
    'takes the State off that a secretary is of',
    'Secretary of State Antony Reed and Bo Ek sang.',
    'PERSON Antony Reed',
    'PERSON Bo Ek',
  ],
  [
    'parts a person from the region of their office',
    'Assistant Secretary for East Asia Dan Ito spoke.',
    'PLACE East Asia',
    'PERSON Dan Ito',
  ],
  [
    'takes no ambassador for a park of a country',
    'Ambassador Hye-jin Park of the Republic of Korea spoke.',
    'PERSON Hye-jin Park',
    'PLACE South Korea',
  ],
  [
    "takes the presidency of a council for nobody's rule",
    'Peru holds the Council presidency this month.',
    'PLACE Peru',
  ],
  ['names somebody head coach', 'The club named Vidal Orane head coach.', 'PERSON Vidal Orane'],
  [
    'keeps a court of two lands whole',
    'The High Court of England and Wales ruled on Friday.',
    'ORGANIZATION High Court of England and Wales',
  ],
  ['takes the title of a scholar off', 'Immunologist Peter Novak warned of it.', 'PERSON Peter Novak'],
  ['takes honours after a name off', 'Maria Lopez QC said so in court.', 'PERSON Maria Lopez'],
  ['takes possessives off', "Anna Berg's car was found in Oslo.", 'PERSON Anna Berg', 'PLACE Oslo'],
  [
    'parts a body from a person',
    'The report quotes Amnesty International Rosa Diaz on the matter.',
    'ORGANIZATION Amnesty International',
    'PERSON Rosa Diaz',
  ],
  ['joins a ministry over "of"', 'The Ministry of Health denied it.', 'ORGANIZATION Ministry of Health'],
  [
    'joins what a body is for over "and"',
    'She works for the Department of Health and Human Services.',
    'ORGANIZATION Department of Health and Human Services',
  ],
  ['keeps a known name whole', "Elders of Jehovah's Witnesses refused to answer.", "ORGANIZATION Jehovah's Witnesses"],
  ['parts places over "and"', 'Ferries between Crete and Cyprus stopped.', 'PLACE Crete', 'PLACE Cyprus'],
  [
    'keeps a city in capitals whole',
    'TEL AVIV (AP) - Ministers met.',
    'PLACE Tel Aviv',
    'ORGANIZATION Associated Press',
  ],
  ['parts a town from its country', 'He lives in Graz, Austria.', 'PLACE Graz', 'PLACE Austria'],
  ['keeps double first names', 'Jean-Luc Moreau agreed.', 'PERSON Jean-Luc Moreau'],
  [
    'keeps particles',
    'Ludwig van Houten wrote to Osman bin Farid.',
    'PERSON Ludwig van Houten',
    'PERSON Osman bin Farid',
  ],
  [
    'keeps a given name of two syllables after the family name',
    'The talks were led by Moon Jae-in. Then Moon Jae-in flew to Oslo.',
    'PERSON Moon Jae-in',
    'PLACE Oslo',
  ],
  ['begins a name with its particle', 'Tom de Souza lost. Mayor de Souza resigned.', 'PERSON Tom de Souza'],
  [
    'joins two words before the head that both have',
    'Crews of the North Harbour Fire and Rescue Service came.',
    'ORGANIZATION North Harbour Fire and Rescue Service',
  ],
  ['parts a town from its region', 'He flew from Tomsk in Siberia.', 'PLACE Tomsk', 'PLACE Siberia'],
  ['leaves a party out of the name of a body', 'The Republican Senate voted.', 'ORGANIZATION Senate'],
  ['takes no ordinary word at the start of a quotation', 'He said, "Guardrails can only take so much of a guardrail."'],
  [
    'knows a body by its acronym in capitals',
    'It was, the WHO said, a pandemic.',
    'ORGANIZATION World Health Organization',
  ],
  [
    'knows a person by the role that the name is in apposition to',
    'The current president of Peru, Hadje Gaingob, expressed regret.',
    'PLACE Peru',
    'PERSON Hadje Gaingob',
  ],
  [
    'knows by the study that is published in it that a journal is none of a place',
    'In findings published on Thursday in Ocean Advances, scientists warned of it.',
    'ORGANIZATION Ocean Advances',
  ],
  [
    'takes no word that opens a sentence for part of a name',
    "Judge Ana Marrero ruled on Monday. Following Marrero's order, the court closed.",
    'PERSON Ana Marrero',
  ],
  [
    'parts a person whose last name heads places from where that person is',
    'Maria Hill of Peru said no.',
    'PERSON Maria Hill',
    'PLACE Peru',
  ],
  [
    'knows a body that is called a conference, and a lecture',
    'The National Conference of State Clerks met critics. According to the National Conference of State Clerks, he gave a talk in Lima.',
    'ORGANIZATION National Conference of State Clerks',
    'PLACE Lima',
  ],
  [
    'keeps the chapter of a party apart from the party',
    'She joined the Harvest Party of Ohio. The Harvest Party won. The Harvest Party of Ohio lost.',
    'ORGANIZATION Harvest Party of Ohio',
    'ORGANIZATION Harvest Party',
  ],
  ['parts a person from a body over "of"', 'Nowak of Interpol agreed.', 'PERSON Nowak', 'ORGANIZATION Interpol'],
  [
    'knows a person by the noun before it',
    'Reporters asked an attendee Om Prakash and the voter Melania Karn.',
    'PERSON Om Prakash',
    'PERSON Melania Karn',
  ],
  ['knows a last name that heads places, too', 'Peter Fields, 22, was sentenced.', 'PERSON Peter Fields'],
  ['knows a mine for a place', 'Workers of Acland Mine went home.', 'PLACE Acland Mine'],
  [
    'knows where a name begins by its acronym',
    "According to the Catholic Bishops' Conference of Norway (CBCN), he was ill.",
    "ORGANIZATION Catholic Bishops' Conference of Norway",
  ],
  ['joins a place and the head of a body', 'She manages Abu Dhabi Media now.', 'ORGANIZATION Abu Dhabi Media'],
  ['knows that an acronym begins no person', 'Researchers from UC Davis say so.', 'ORGANIZATION UC Davis'],
  ['knows a newspaper by its article', 'An editor told The Guardian about it.', 'ORGANIZATION The Guardian'],
  ['knows a site by its address', 'Reporters of example-news.com.br asked him.', 'ORGANIZATION example-news.com.br'],
  ['knows peoples are no places', 'Londoners and Italians protested.'],
  ['knows a storm is no person', 'Hurricane Elena weakened overnight.'],
  ['knows months and days are no names', 'On Monday, in March, it rained.'],
  ['knows a law is none of them', 'The Clean Water Act was signed.'],
  ['knows a ship by the noun before it', 'Engineers boarded the ferry Elena Maris in Bergen.', 'PLACE Bergen'],
  ['knows a thing by what the text says that it is', 'Kelvora is a board game. Children like Kelvora.'],
  ['knows a thing by the noun after it', 'They tested the Brantol vaccine in Oslo.', 'PLACE Oslo'],
  [
    'knows a thing that is described once by that wherever it stands',
    'Velnoro began in 2010. Velnoro is an open-source game. Olga Brandt said that Velnoro had grown. People of Velnoro met.',
    'PERSON Olga Brandt',
  ],
  [
    'knows a body by what it is called',
    'She joined a sex workers\' group called "Harvest Samithi" in Pune.',
    'ORGANIZATION Harvest Samithi',
    'PLACE Pune',
  ],
  ['knows a place by "of"', 'Voters in the district of Groom went to the polls.', 'PLACE Groom'],
  ['knows nothing of whom by "of"', 'They mourned the death of Olga Brandt.', 'PERSON Olga Brandt'],
  ['knows peoples of two words', 'Three American Samoans and some Pacific Islanders sued.'],
  ['knows that what is after, against or for something is no name', 'A Neo-Nazi fled to a Post-Soviet country.'],
  ['knows a hall of fame', 'He was elected to the Ice Dancing Hall of Fame.', 'ORGANIZATION Ice Dancing Hall of Fame'],
  [
    'knows a castle and a person of that name',
    'Peter Castle left Velnar Castle.',
    'PERSON Peter Castle',
    'PLACE Velnar Castle',
  ],
  ['knows a country that the recogniser passes over', 'Wales have made no offer yet.', 'PLACE Wales'],
  ['takes no country out of a longer name', 'North Wales Fire Brigade came.', 'ORGANIZATION North Wales Fire Brigade'],
  ['keeps a long name of a country whole', 'Troops of the Syrian Arab Republic left.', 'PLACE Syria'],
  [
    'keeps the fields of a body whole',
    'The National Union of Rail, Maritime and Transport Workers called a strike.',
    'ORGANIZATION National Union of Rail, Maritime and Transport Workers',
  ],
  [
    'parts a body from others that follow it',
    'Police of the University of Oxford, Paris and Bonn met.',
    'ORGANIZATION University of Oxford',
    'PLACE Paris',
    'PLACE Bonn',
  ],
  [
    'keeps a place and whose it is named after together',
    "They met in Grauman's Velnar Theatre.",
    "PLACE Grauman's Velnar Theatre",
  ],
  [
    'parts a place and whose it is',
    "Olga Brandt resigned. They met in Brandt's Velnar Theatre.",
    'PERSON Olga Brandt',
    'PLACE Velnar Theatre',
  ],
  ['knows a church by its saint', "They met in St. Olav's Church.", "ORGANIZATION St. Olav's Church"],
  ['knows an aircraft by its number', 'He boarded Air Force One in Oslo.', 'PLACE Oslo'],
  [
    'keeps a nickname before a last name that stands alone',
    'Police said that Sergeant Matiu "Matt" Ratana died.',
    'PERSON Matiu "Matt" Ratana',
  ],
  [
    'knows bodies of other countries',
    'Jamaah Ansharut Daulah and Partido Verde denied it.',
    'ORGANIZATION Jamaah Ansharut Daulah',
    'ORGANIZATION Partido Verde',
  ],
  ['knows places by how their names begin', 'They prayed at Masjid Al-Aqsa.', 'PLACE Masjid Al-Aqsa'],
  [
    'takes no adjective before a name for a part of it',
    'Longtime Okafor aide Ada Cole wept. Olga Okafor sang.',
    'PERSON Olga Okafor',
    'PERSON Ada Cole',
  ],
  [
    'parts a body from the last name after it',
    'Olga Brandt sang. That day on Twitter Brandt thanked her.',
    'PERSON Olga Brandt',
    'ORGANIZATION Twitter',
  ],
  ['knows that nobody has an article', 'She was nominated for the Oscar.'],
  ['knows a person without an article', 'They thanked Oscar Diaz. Oscar bowed.', 'PERSON Oscar Diaz'],
  [
    'joins a first name that the recogniser leaves out',
    'He is survived by his wife Vera Lúcia Cabreira.',
    'PERSON Vera Lúcia Cabreira',
  ],
  [
    'keeps many family names together',
    'Her rival is Ana Ribeiro de Almeida Niemeyer Soares Filho.',
    'PERSON Ana Ribeiro de Almeida Niemeyer Soares Filho',
  ],
  [
    'knows a family name that stands first',
    'The letter went to Wu Dawei and Ai Weiwei.',
    'PERSON Wu Dawei',
    'PERSON Ai Weiwei',
  ],
  ['knows a place by who heads it', 'The mayor of Velnar resigned.', 'PLACE Velnar'],
  ['knows a place by the country after it', 'He was born at Lalomanu, Samoa.', 'PLACE Lalomanu', 'PLACE Samoa'],
  ['knows a person by "who"', 'The prize went to Marrick, who wept.', 'PERSON Marrick'],
  ['knows somebody of a country', "They thanked Jamaica's Usain Dolt.", 'PLACE Jamaica', 'PERSON Usain Dolt'],
  ['knows no person by a country', "They visited Italy's Velnar Museum.", 'PLACE Italy', 'ORGANIZATION Velnar Museum'],
  [
    'knows a person by the one beside',
    'Edinson Cavano and Andrea Moreau scored.',
    'PERSON Edinson Cavano',
    'PERSON Andrea Moreau',
  ],
  [
    'leaves the number of a flight out',
    'Airblue Flight 202 hit a hill near Oslo.',
    'ORGANIZATION Airblue',
    'PLACE Oslo',
  ],
  [
    'keeps the form of a company with its name',
    'Brightwater LLC chairman Ada Cole said so.',
    'ORGANIZATION Brightwater LLC',
    'PERSON Ada Cole',
  ],
  [
    'keeps the particles of a body of another country',
    'Companhia Vale do Velnar Doce grew.',
    'ORGANIZATION Companhia Vale do Velnar Doce',
  ],
  [
    'leaves a body beside a known one its name',
    'In Oslo a Dana Air McDonnell Douglas MD-83 fell.',
    'PLACE Oslo',
    'ORGANIZATION Dana Air',
    'ORGANIZATION McDonnell Douglas',
  ],
  [
    'parts a body from who leads it without a comma',
    'Head of the Harbour Institute Ana Diaz spoke.',
    'ORGANIZATION Harbour Institute',
    'PERSON Ana Diaz',
  ],
  [
    'knows a body of one word that the recogniser passes over',
    'Greenpeace campaigner Aino Lehtinen spoke.',
    'ORGANIZATION Greenpeace',
    'PERSON Aino Lehtinen',
  ],
  [
    'parts a body from who leads it',
    'The Velnar Cartel of Joaquín Guzmán denied it.',
    'ORGANIZATION Velnar Cartel',
    'PERSON Joaquín Guzmán',
  ],
  [
    'keeps a body and whom it is named after together',
    'She joined the Society of Maria Varga.',
    'ORGANIZATION Society of Maria Varga',
  ],
  [
    'keeps the body of a couple whole',
    'He leads the Bill and Melinda Cole Foundation.',
    'ORGANIZATION Bill and Melinda Cole Foundation',
  ],
  ['knows that one of many is not named so', 'He was taken to a Trauma Center. Every Independent voted.'],
  ['knows an acronym by what it is short for', 'She filed a suspicious activity report (SAR) on Monday.'],
  [
    'gives an acronym the kind of the longer name',
    'The Harbour Safety Board (HSB) met. The HSB will report.',
    'ORGANIZATION Harbour Safety Board',
  ],
  [
    'knows a place by the list that it stands in',
    'Engines came from Swansea, Cardiff, Barmouth, Harlech and Newport.',
    'PLACE Swansea',
    'PLACE Cardiff',
    'PLACE Barmouth',
    'PLACE Harlech',
    'PLACE Newport',
  ],
  ['takes no ordinary word at the start of a sentence', 'Photographs showed smoke. Scholars disagreed.'],
  ['takes no word with brackets in it', 'He wrote, "[T]he end is near, W]e know."'],
]

describe('names', () => {
  it.each(CASES)('%s: %s', async (_, text, ...entities) => {
    expect(await entitiesIn(text)).toEqual(entities)
  })

  it('are decided once for the whole article', async () => {
    expect(await entitiesIn('Olga Brandt spoke in Bonn. Brandt left for Berlin. Few people like Brandt.')).toEqual([
      'PERSON Olga Brandt',
      'PLACE Bonn',
      'PLACE Berlin',
    ])
  })

  it('are not taken from sentences of another language', async () => {
    const text =
      'The senator answered in Spanish. "Nuestras acciones estarán dirigidas a ese fin y siempre por el pueblo."'
    expect(await entitiesIn(text)).toEqual([])
  })
})

describe('names of bodies', () => {
  it.each<[string, ...string[]]>([
    ['The Global Coalition to Counter Piracy met.', 'ORGANIZATION Global Coalition to Counter Piracy'],
    [
      'Joint Task Force - Operation Harbour Shield sent masks.',
      'ORGANIZATION Joint Task Force - Operation Harbour Shield',
    ],
    [
      'The National Agency for Disasters (Sinavel) will act.',
      'ORGANIZATION National Agency for Disasters',
      'ORGANIZATION Sinavel',
    ],
    ['They welcomed UN Security Council Resolutions 2254 and 2118.', 'ORGANIZATION United Nations Security Council'],
    ['The Men and Women of the Harbour Regiment work hard.', 'ORGANIZATION Harbour Regiment'],
    [
      'The professor at the University of Lima Julio Fernandez Estrada left.',
      'ORGANIZATION University of Lima',
      'PERSON Julio Fernandez Estrada',
    ],
    ['The Velnor CEO left Lima.', 'ORGANIZATION Velnor', 'PLACE Lima'],
    ['Later on Tuesday Pavel Dorn met Ada Cole.', 'PERSON Pavel Dorn', 'PERSON Ada Cole'],
    [
      'The House Oversight and Reform Committee met. The Oversight Committee agreed.',
      'ORGANIZATION House Oversight and Reform Committee',
    ],
    ['They met Prime Minister\u200e Ada Cole in Bonn.', 'PERSON Ada Cole', 'PLACE Bonn'],
    ["The People's Party of Peru won.", "ORGANIZATION People's Party of Peru"],
    ['Officer Yolanda Yu Hoi-man spoke.', 'PERSON Yolanda Yu Hoi-man'],
    ['The gas producer Velnorean signed a deal.', 'ORGANIZATION Velnorean'],
    ['They belong to the Velnar dynasty.'],
    [
      'They closed the United States Embassy in Lima. The U.S. Embassy in Lima opened.',
      'ORGANIZATION United States Embassy',
      'PLACE Lima',
    ],
    ['They met in the Hashemite Kingdom of Jordan in May. Jordan agreed.', 'PLACE Jordan'],
    ['They mourned Navy Special Warfare Operator 1st Class Bo Ek.', 'PERSON Bo Ek'],
    ['They reached Velnar Dam, and then drove to Velnar.', 'PLACE Velnar Dam', 'PLACE Velnar'],
    ['They sailed through the Nile-Delta.', 'PLACE Nile-Delta'],
    ['Velnor Chief Executive Anna Berg resigned.', 'ORGANIZATION Velnor', 'PERSON Anna Berg'],
    [
      'Alex Brandt of the Department of Robotics at Lima Police left.',
      'PERSON Alex Brandt',
      'ORGANIZATION Department of Robotics',
      'ORGANIZATION Lima Police',
    ],
  ])('in: %s', async (text, ...names) => {
    expect(await entitiesIn(text)).toEqual(names)
  })
})

describe('names of places, and what is no name', () => {
  it.each<[string, ...string[]]>([
    ['They fled to Dayr az Velnar.', 'PLACE Dayr az Velnar'],
    ['The tournament at Swakopmund ended.', 'PLACE Swakopmund'],
    ['The Foreign Ministers of Peru and Chile agreed.', 'PLACE Peru', 'PLACE Chile'],
    ['The towns of Karlov, Brenn and Tiska were flooded.', 'PLACE Karlov', 'PLACE Brenn', 'PLACE Tiska'],
    ['The Governments of Peru and Chile agreed.', 'PLACE Peru', 'PLACE Chile'],
    ['Members of the Al Bu Velnar tribe left Lima.', 'PLACE Lima'],
    ['He bought it for 249 GBP in Lima.', 'PLACE Lima'],
    [
      'Boris Brandt met Ibrahim al- Karimi in London.',
      'PERSON Boris Brandt',
      'PERSON Ibrahim al-Karimi',
      'PLACE London',
    ],
    ['Near Tal Velnar, one strike hit a bridge.', 'PLACE Tal Velnar'],
    ['Outside Marandi, fighters dug trenches.', 'PLACE Marandi'],
    ['They drove the rebels out of Kelnar and into the hills.', 'PLACE Kelnar'],
    ['Shells fell in the Al-Dorek neighborhood.', 'PLACE Al-Dorek'],
    ['Troops of the Velnar regime fled.', 'PERSON Velnar'],
    ['The board rests on Counter-IED training and a UAV.'],
    ['As a long-time Ally, Peru sent help.', 'PLACE Peru'],
    ['Peter Novak waited near Olga Brandt.', 'PERSON Peter Novak', 'PERSON Olga Brandt'],
    ['Outside Magazine closed.', 'ORGANIZATION Outside Magazine'],
    ['The FCO closed. The Foreign Office reopened.', 'ORGANIZATION Foreign Office'],
  ])('in: %s', async (text, ...names) => {
    expect(await entitiesIn(text)).toEqual(names)
  })
})
