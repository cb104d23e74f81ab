import { describe, expect, it } from 'vitest'
import { ATTENDANCES } from '../../../src/reader/facts/relationships/attendance.ts'
import { readText } from '../read-text.ts'

/** Each text with all that it says of meetings, and who met whom. */
const CASES: readonly (readonly [rule: string, text: string, ...facts: string[]])[] = [
  [
    'knows two hosts and the place behind them',
    'The seminar, co-hosted by Peru and the Harbour Council in Lima, ended.',
    'Harbour Council ORGANIZED seminar',
    'Peru ORGANIZED seminar',
    'seminar HELD_IN Lima',
  ],
  [
    'knows the place behind the second of two sides',
    'Chile hosted talks between the government of Peru and the Harbour Front in Lima last week.',
    'Chile ORGANIZED talks between the government of Peru and the Harbour Front',
    'Harbour Front PARTICIPATED_IN talks between the government of Peru and the Harbour Front',
    'Peru PARTICIPATED_IN talks between the government of Peru and the Harbour Front',
    'talks between the government of Peru and the Harbour Front HELD_IN Lima',
  ],
  [
    'knows to whom a courtesy call was paid',
    'Ambassador Anna Berg paid a courtesy call to Minister Tom Reed on Friday.',
    'Anna Berg MET_WITH Tom Reed',
  ],
  [
    'takes the countries of two cities for no further visits',
    'Anna Berg visited Nairobi, Kenya, and Kigali, Rwanda, in May.',
    "Anna Berg PARTICIPATED_IN Anna Berg's visit to Kigali",
    "Anna Berg PARTICIPATED_IN Anna Berg's visit to Nairobi",
    "Anna Berg's visit to Kigali HELD_IN Kigali",
    "Anna Berg's visit to Nairobi HELD_IN Nairobi",
  ],
  ['takes a call to somebody for no visit', 'Anna Berg placed a call to Tom Reed on Friday.'],
  [
    'knows the guests of a summit',
    'The summit was held in Lima on Friday. Guests included Mayor Anna Berg and Tom Reed.',
    'Anna Berg PARTICIPATED_IN summit',
    'Tom Reed PARTICIPATED_IN summit',
    'summit HELD_IN Lima',
  ],
  [
    'takes for done what stands before what was done next',
    'Before meeting Tom Reed in Oslo on 3 March 2021, Anna Berg toured the harbour.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Tom Reed HELD_IN Oslo',
  ],
  [
    'tells a meeting of two from the one at whose margins they met',
    'Anna Berg met Tom Reed on the margins of the Harbour Summit in Lima, their third meeting.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN Harbour Summit',
    'Anna Berg PARTICIPATED_IN third meeting',
    'Harbour Summit HELD_IN Lima',
    'Tom Reed PARTICIPATED_IN Harbour Summit',
    'Tom Reed PARTICIPATED_IN third meeting',
  ],
  [
    'takes the place of what talks are on for none of the talks',
    'Anna Berg and Tom Reed met in Oslo for talks on the humanitarian situation in Aleppo.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN talks between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN talks between Anna Berg and Tom Reed',
    'talks between Anna Berg and Tom Reed HELD_IN Oslo',
  ],
  [
    'knows who called on whom',
    'Minister Anna Berg called on President Tom Reed on Friday.',
    'Anna Berg MET_WITH Tom Reed',
  ],
  ['takes a call on somebody to act for no visit', 'Anna Berg called on Tom Reed to resign.'],
  [
    'knows the host by a name behind the office',
    'The Harbour Summit, hosted by the President of Kenya, Tom Reed, took place in Nairobi.',
    'Harbour Summit HELD_IN Nairobi',
    'Tom Reed ORGANIZED Harbour Summit',
    'Tom Reed PARTICIPATED_IN Harbour Summit',
  ],
  [
    'knows whom somebody met by names behind the countries of counterparts',
    'Anna Berg met her counterparts from Chile and Peru, Lucia Prado and Tom Reed, in Lima.',
    'Anna Berg MET_WITH Lucia Prado',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg, Lucia Prado and Tom Reed',
    'Lucia Prado PARTICIPATED_IN meeting between Anna Berg, Lucia Prado and Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg, Lucia Prado and Tom Reed',
    'meeting between Anna Berg, Lucia Prado and Tom Reed HELD_IN Lima',
  ],
  [
    'knows whom somebody met by a name behind the country of a counterpart',
    'Anna Berg met her counterpart from Chile, Tom Reed, in Lima.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'knows who was there by a list behind a heading',
    'The Harbour Summit opened in Lima. Participants: President Anna Berg; Prime Minister Tom Reed.',
    'Anna Berg PARTICIPATED_IN Harbour Summit',
    'Harbour Summit HELD_IN Lima',
    'Tom Reed PARTICIPATED_IN Harbour Summit',
  ],
  [
    'knows who was there by the first name of each line behind a heading',
    'The Harbour Summit opened in Lima.\n\nParticipants:\n- Anna Berg, adviser to Lucia Prado\n- Tom Reed\n\nPer Dahl was ill.',
    'Anna Berg PARTICIPATED_IN Harbour Summit',
    'Harbour Summit HELD_IN Lima',
    'Tom Reed PARTICIPATED_IN Harbour Summit',
  ],
  [
    'takes a numbered conference of a body for a meeting of it',
    'The 12th Ministerial Conference of the Harbour Organization concluded in Lima.',
    '12th Ministerial Conference HELD_IN Lima',
  ],
  [
    'takes a meeting with all that its name says for no other thing',
    'Anna Berg participated in the Informal Meeting of Trade Ministers in Lima.',
    'Anna Berg PARTICIPATED_IN Informal Meeting',
    'Informal Meeting HELD_IN Lima',
  ],
  [
    'takes what was scheduled elsewhere and then held for held where it was',
    'The summit, originally scheduled for 3 March in Lisbon, was held in Porto on 10 March 2024.',
    'summit HELD_IN Porto',
  ],
  ['takes nobody for having met whom he died before meeting', 'Anna Berg died before meeting Tom Reed.'],
  [
    'knows whose ministers met by a body before their field',
    'EU home affairs ministers met in Oslo on 3 March 2021. Anna Berg attended the meeting.',
    'Anna Berg PARTICIPATED_IN meeting of EU home affairs ministers',
    'European Union PARTICIPATED_IN meeting of EU home affairs ministers',
    'meeting of EU home affairs ministers HELD_IN Oslo',
  ],
  [
    'takes who visits for a guest, and not for whom one visits',
    'Peruvian Minister Anna Berg on Monday held talks with visiting Chilean Minister Tom Reed.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN talks with visiting Chilean Minister Tom Reed',
    'Tom Reed PARTICIPATED_IN talks with visiting Chilean Minister Tom Reed',
  ],
  [
    'takes who does something after talks for the one who held them',
    'After talks with Tom Reed in Oslo, Anna Berg flew home.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN talks with Tom Reed',
    'Tom Reed PARTICIPATED_IN talks with Tom Reed',
    'talks with Tom Reed HELD_IN Oslo',
  ],
  [
    'takes a part of a meeting for it, and who does something there for its other side',
    'Anna Berg signed the treaty at the end of a meeting with Tom Reed in Oslo.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting with Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting with Tom Reed',
    'meeting with Tom Reed HELD_IN Oslo',
  ],
  ['takes what is drawn up in consultation for no meeting', 'In consultation with Tom Reed, Anna Berg drew up a plan.'],
  [
    'takes a council at which something is agreed on a day in a city for its sitting',
    'At the Harbour Affairs Council in Lima on 3 March 2021, Anna Berg called for new rules.',
    'Anna Berg PARTICIPATED_IN meeting of the Harbour Affairs Council',
    'meeting of the Harbour Affairs Council HELD_IN Lima',
  ],
  ['takes a council at which one speaks for none', 'Anna Berg spoke at the Harbour Council in Lima on 3 March 2021.'],
  [
    'finds where a council convened at the level of its ministers',
    'The Harbour Council convened at the level of trade ministers in Lima on 3 March 2021.',
    'Harbour Council PARTICIPATED_IN meeting of the Harbour Council',
    'meeting of the Harbour Council HELD_IN Lima',
  ],
  [
    'tells who chaired what was held',
    'The Andean Trade Summit was held in Lima and chaired by Anna Berg.',
    'Andean Trade Summit HELD_IN Lima',
    'Anna Berg PARTICIPATED_IN Andean Trade Summit',
  ],
  [
    'takes a deed at a meeting for its own, and no part of what it was done to',
    'The owners of Acme approved the merger at its annual general meeting in Lima on 3 March 2021.',
    'meeting in Lima HELD_IN Lima',
  ],
  [
    'takes no city or day for what is hosted',
    'The Andean Trade Conference was held in Lima on 9 October 2024, hosted by Peru.',
    'Andean Trade Conference HELD_IN Lima',
    'Peru ORGANIZED Andean Trade Conference',
  ],
  [
    'tells whom one met first from with whom one then sat down',
    'Anna Berg met Tom Reed in Lima on Tuesday, then sat down with Jon Roth in Oslo on Thursday.',
    'Anna Berg MET_WITH Jon Roth',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Jon Roth',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Jon Roth PARTICIPATED_IN meeting between Anna Berg and Jon Roth',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Jon Roth HELD_IN Oslo',
    'meeting between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'takes all whom one met in as many places',
    'Defense Secretary Roy Alden met Philippine President Leo Cruz in Manila, Thai Prime Minister Anan Chai in Bangkok and Indonesian Defense Minister Budi Santoso in Jakarta.',
    'Anan Chai MET_WITH Roy Alden',
    'Anan Chai PARTICIPATED_IN meeting between Roy Alden and Anan Chai',
    'Budi Santoso MET_WITH Roy Alden',
    'Budi Santoso PARTICIPATED_IN meeting between Roy Alden and Budi Santoso',
    'Leo Cruz MET_WITH Roy Alden',
    'Leo Cruz PARTICIPATED_IN meeting between Roy Alden and Leo Cruz',
    'Roy Alden PARTICIPATED_IN meeting between Roy Alden and Anan Chai',
    'Roy Alden PARTICIPATED_IN meeting between Roy Alden and Budi Santoso',
    'Roy Alden PARTICIPATED_IN meeting between Roy Alden and Leo Cruz',
    'meeting between Roy Alden and Anan Chai HELD_IN Bangkok',
    'meeting between Roy Alden and Budi Santoso HELD_IN Jakarta',
    'meeting between Roy Alden and Leo Cruz HELD_IN Manila',
  ],
  [
    'takes the sitting of a body for a meeting',
    'The Joint Harbour Committee met in Lima on 3 March 2021.',
    'Joint Harbour Committee PARTICIPATED_IN meeting of the Joint Harbour Committee',
    'meeting of the Joint Harbour Committee HELD_IN Lima',
  ],
  [
    'takes those for whom a noun stands for no sides beside those who are named',
    'The trade ministers of Peru and Chile, Anna Berg and Tom Reed, met in Lima.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Chile PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Peru PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'takes a dinner over which something is discussed for a meeting',
    'Over a dinner in Lima, Minister Anna Berg and Ambassador Tom Reed discussed trade.',
    'Anna Berg PARTICIPATED_IN dinner in Lima',
    'Tom Reed PARTICIPATED_IN dinner in Lima',
    'dinner in Lima HELD_IN Lima',
  ],
  [
    'takes who organizes together with another for one who does, too',
    'Peru, together with the Andean Union, organized a conference in Lima.',
    'Andean Union ORGANIZED conference in Lima',
    'Peru ORGANIZED conference in Lima',
    'conference in Lima HELD_IN Lima',
  ],
  [
    'takes the opening of a council for its sitting',
    'The Harbour Council opened in Lima on 3 March 2021.',
    'Harbour Council PARTICIPATED_IN meeting of the Harbour Council',
    'meeting of the Harbour Council HELD_IN Lima',
  ],
  ['takes the opening of a new body for none', 'The Harbour Bureau opened in Lima in 2021.'],
  [
    'takes a forum that opened somewhere for a meeting',
    'The Harbour Trade Forum opened in Lima on 3 March 2021.',
    'Harbour Trade Forum HELD_IN Lima',
  ],
  [
    'takes who addresses a forum for somebody at it',
    'Addressing the Harbour Trade Forum on Sunday, Minister Anna Berg called for calm.',
    'Anna Berg PARTICIPATED_IN Harbour Trade Forum',
  ],
  [
    'leaves a forum that one joins or works for a body',
    'Anna Berg, who works at the Harbour Trade Forum in Lima, joined the Lima Policy Forum.',
  ],
  ['takes nothing that a company meets for one', 'The Harbour Company met investors in Lima.'],
  [
    'takes who chairs "it" together for participants',
    'The summit took place in Lima. It was co-chaired by Minister Anna Berg and Minister Tom Reed.',
    'Anna Berg PARTICIPATED_IN summit',
    'Tom Reed PARTICIPATED_IN summit',
    'summit HELD_IN Lima',
  ],
  [
    'takes those on whom one pays a call for met',
    'Ambassador Anna Berg paid a courtesy call on President Tom Reed in Lima.',
    'Anna Berg MET_WITH Tom Reed',
  ],
  [
    'takes who chairs a meeting, behind the verb by which it took place, for one of those present',
    'The Lima summit took place on Friday, chaired by Minister Anna Berg and attended by Ambassador Tom Reed.',
    'Anna Berg PARTICIPATED_IN Lima summit',
    'Lima summit HELD_IN Lima',
    'Tom Reed PARTICIPATED_IN Lima summit',
  ],
  [
    'takes those in whose presence it is held for participants',
    'Peru hosted the summit in Lima. The summit opened in the presence of King Olav.',
    'Olav PARTICIPATED_IN summit in Lima',
    'Peru ORGANIZED summit in Lima',
    'summit in Lima HELD_IN Lima',
  ],
  [
    'takes nobody who calls talks something for who called them',
    'Anna Berg met Tom Reed in Lima. Reed called the talks frank.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN talks between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN talks between Anna Berg and Tom Reed',
    'talks between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'takes who chairs a meeting, before it is told what happened, for one of those present',
    'Chaired by Minister Anna Berg, the summit in Lima was attended by Tom Reed.',
    'Anna Berg PARTICIPATED_IN summit in Lima',
    'Tom Reed PARTICIPATED_IN summit in Lima',
    'summit in Lima HELD_IN Lima',
  ],
  [
    'takes those who met for no participants of a meeting to come',
    'Anna Berg also met Tom Reed. She will attend the meeting of the chiefs of defence in Oslo next week.',
    'Anna Berg MET_WITH Tom Reed',
  ],
  [
    'takes a numbered summit to come for another than what was',
    'The Andean summit ended in Lima on Friday. Chile takes over; its first summit is to be held in Arica in May.',
    'Andean summit HELD_IN Lima',
  ],
  ['takes nobody for a relative', 'The widow of Senator Tom Reed met the son of President Anna Berg in Lima.'],
  [
    'takes the gathering for the summit before it, and all of a list for those who attended',
    "The two-day summit opened in Cusco on Monday. The gathering was attended by President Anna Berg of Peru and Tom Reed, Chile's foreign minister.",
    'Anna Berg PARTICIPATED_IN summit',
    'Tom Reed PARTICIPATED_IN summit',
    'summit HELD_IN Cusco',
  ],
  [
    'takes the talks for what a verb told before',
    'Anna Berg met Tom Reed in Lima on Friday. The talks lasted two hours.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN talks between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN talks between Anna Berg and Tom Reed',
    'talks between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'takes what people met for, and no more, for the meeting after it, whoever was named before',
    'Anna Berg met Tom Reed on Monday. On Friday the delegations of Peru and Chile had met for their third summit. The meeting was attended by Eva Roth.',
    'Anna Berg MET_WITH Tom Reed',
    'Chile PARTICIPATED_IN third summit',
    'Eva Roth PARTICIPATED_IN third summit',
    'Peru PARTICIPATED_IN third summit',
  ],
  [
    'takes meetings of different numbers of sides for two',
    'Peru praised a trilateral meeting in Lima on Monday. Anna Berg attended the bilateral meeting in May.',
    'Anna Berg PARTICIPATED_IN bilateral meeting',
    'meeting in Lima HELD_IN Lima',
  ],
  [
    'takes those of many who are named',
    'The summit in Lima brought together leaders from 20 countries, including President Anna Berg of Ghana and Prime Minister Tom Reed of Norway.',
    'Anna Berg PARTICIPATED_IN summit in Lima',
    'Tom Reed PARTICIPATED_IN summit in Lima',
    'summit in Lima HELD_IN Lima',
  ],
  [
    'takes who leads a delegation for one who came with it',
    'The delegation, headed by Deputy Minister Tom Reed, arrived in Hanoi on Sunday for the third round of negotiations with Vietnam.',
    'Tom Reed PARTICIPATED_IN third round of negotiations',
    'Vietnam PARTICIPATED_IN third round of negotiations',
    'third round of negotiations HELD_IN Hanoi',
  ],
  [
    'takes what is done with meetings for the one before it, whatever the tree',
    'Anna Berg took part in a ministerial meeting of the Harbour Council (HC), convened by Ghana on Wednesday.',
    'Anna Berg PARTICIPATED_IN ministerial meeting of the Harbour Council',
    'Ghana ORGANIZED ministerial meeting of the Harbour Council',
    'Ghana PARTICIPATED_IN ministerial meeting of the Harbour Council',
  ],
  [
    'takes what is on record of a meeting for told',
    'Minister Anna Berg met Tom Reed in Lima on Friday, according to a news release.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'takes nothing that somebody only says',
    'Minister Anna Berg met Tom Reed in Lima on Friday, according to an opposition newspaper.',
  ],
  ['takes what one person does alone for no meeting', 'Ambassador Anna Berg has completed her consultations in Lima.'],
  [
    'takes pairs of people in a row for one list',
    'The summit in Lima was attended by Peruvian president Anna Berg and trade minister Tom Reed, Chilean president Eva Roth and trade minister Maria Lopez.',
    'Anna Berg PARTICIPATED_IN summit in Lima',
    'Eva Roth PARTICIPATED_IN summit in Lima',
    'Maria Lopez PARTICIPATED_IN summit in Lima',
    'Tom Reed PARTICIPATED_IN summit in Lima',
    'summit in Lima HELD_IN Lima',
  ],
  [
    'takes one that only may be for no other that was',
    'Anna Berg met Tom Reed in Lima on Friday. A possible meeting between Berg and Reed in June was not confirmed.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'takes two verbs for one meeting of the same people, and for another that of others',
    'Anna Berg met Tom Reed on Friday. Berg met Reed in Lima. Berg met Eva Roth in Quito.',
    'Anna Berg MET_WITH Eva Roth',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Eva Roth',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Eva Roth PARTICIPATED_IN meeting between Anna Berg and Eva Roth',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Eva Roth HELD_IN Quito',
    'meeting between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'makes no meeting of what only a verb tells without its place',
    'Anna Berg met Tom Reed on Friday.',
    'Anna Berg MET_WITH Tom Reed',
  ],
  [
    'keeps visits apart that one verb tells',
    'Anna Berg visited Lima last week and Quito two weeks ago.',
    "Anna Berg PARTICIPATED_IN Anna Berg's visit to Lima",
    "Anna Berg's visit to Lima HELD_IN Lima",
  ],
  [
    'tells a visit to each of the places that stand side by side',
    'Anna Berg visited Lima, Quito and the Netherlands on Monday.',
    "Anna Berg PARTICIPATED_IN Anna Berg's visit to Lima",
    "Anna Berg PARTICIPATED_IN Anna Berg's visit to Quito",
    "Anna Berg PARTICIPATED_IN Anna Berg's visit to the Netherlands",
    "Anna Berg's visit to Lima HELD_IN Lima",
    "Anna Berg's visit to Quito HELD_IN Quito",
    "Anna Berg's visit to the Netherlands HELD_IN Netherlands",
  ],
  [
    'takes a forum with a number for a meeting, and who hosts it for its host',
    'President Anna Berg hosted the Fifth Lima Forum.',
    'Anna Berg ORGANIZED Fifth Lima Forum',
    'Anna Berg PARTICIPATED_IN Fifth Lima Forum',
  ],
  [
    'knows two leaders by who is told of together, and nobody by who is not',
    'Anna Berg met Tom Reed on Friday. It rained on Bo Marsh. A spokesman, Cy Fox, spoke. The two leaders met in Lima.',
    'Anna Berg MET_WITH Tom Reed',
  ],
  [
    'finds whoever holds a title after what it is held at',
    'Anna Berg met the director of the Harbour Society, Tom Reed, on Monday.',
    'Anna Berg MET_WITH Tom Reed',
  ],
  ['takes what neither did for what was not', 'Anna Berg did not sing, nor did Tom Reed meet Eva Roth in Lima.'],
  [
    'puts those who represent somebody at the meeting that the text is about',
    'Talks between Peru and Chile were held in Madrid. Peru was represented by Anna Berg.',
    'Anna Berg PARTICIPATED_IN Talks between Peru and Chile',
    'Chile PARTICIPATED_IN Talks between Peru and Chile',
    'Peru PARTICIPATED_IN Talks between Peru and Chile',
    'Talks between Peru and Chile HELD_IN Madrid',
  ],
  [
    'tells hosts from guests',
    'Norway hosted the peace conference in Oslo. The Norwegian delegation was led by Anna Berg.',
    'Anna Berg PARTICIPATED_IN peace conference in Oslo',
    'Norway ORGANIZED peace conference in Oslo',
    'peace conference in Oslo HELD_IN Oslo',
  ],
  [
    'keeps a second meeting apart',
    'The leaders of Peru and Chile met in Oslo on Monday. A second meeting was held in Bergen.',
    'Chile PARTICIPATED_IN meeting of leaders of Peru and Chile',
    'Peru PARTICIPATED_IN meeting of leaders of Peru and Chile',
    'meeting of leaders of Peru and Chile HELD_IN Oslo',
    'second meeting HELD_IN Bergen',
  ],
  [
    'puts the talks at a palace and the round of talks in its city together, with host and guest',
    'Anna Berg and Tom Reed met in Lima on Friday for a third round of trade talks. Berg, who hosted the talks at the Palace of Justice, welcomed Eva Roth.',
    'Anna Berg MET_WITH Eva Roth',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg ORGANIZED third round of trade talks',
    'Anna Berg PARTICIPATED_IN third round of trade talks',
    'Eva Roth PARTICIPATED_IN third round of trade talks',
    'Tom Reed PARTICIPATED_IN third round of trade talks',
    'third round of trade talks HELD_IN Lima',
    'third round of trade talks HELD_IN Palace of Justice',
  ],
  [
    'tells what broke down after it had begun',
    'Talks between Peru and Chile in Oslo broke down after two days.',
    'Chile PARTICIPATED_IN Talks between Peru and Chile',
    'Peru PARTICIPATED_IN Talks between Peru and Chile',
    'Talks between Peru and Chile HELD_IN Oslo',
  ],
  ['from what never began', 'Talks between Peru and Chile in Oslo collapsed before they began.'],
  [
    'names a meeting by all of its name',
    "Anna Berg attended the Nordic Foreign and Trade Ministers' Meeting in Oslo.",
    "Anna Berg PARTICIPATED_IN Nordic Foreign and Trade Ministers' Meeting",
    "Nordic Foreign and Trade Ministers' Meeting HELD_IN Oslo",
  ],
  ['finds none that was cancelled', 'A planned summit in Cusco was cancelled on Monday.'],
  ['finds none that is still to come', 'Ministers will hold talks in Oslo next week.'],
  ['takes no press conference for one', 'Anna Berg held a press conference in Lima.'],
  ['takes no call for one', 'Anna Berg spoke with Tom Reed by phone. The talks were frank.'],
  [
    'takes whom a meeting was presided over by for one who was there',
    'A working lunch presided over by Anna Berg was held in Lima.',
    'Anna Berg PARTICIPATED_IN working lunch',
    'working lunch HELD_IN Lima',
  ],
  [
    'takes who hosted a meeting in a place for its host, and not for the place’s',
    'Delegates met at the ministerial in Lima, which Anna Berg hosted on 3 March 2021.',
    'Anna Berg ORGANIZED ministerial in Lima',
    'Anna Berg PARTICIPATED_IN ministerial in Lima',
    'ministerial in Lima HELD_IN Lima',
  ],
  [
    'finds where a meeting was held that others organized first',
    'The conference, organized by the Harbour Council and held in Lima, was opened by Anna Berg.',
    'Anna Berg PARTICIPATED_IN conference',
    'Harbour Council ORGANIZED conference',
    'conference HELD_IN Lima',
  ],
  [
    'finds where one went for a meeting',
    'Anna Berg visited Lima for the sixth Andean Trade Dialogue.',
    'Andean Trade Dialogue HELD_IN Lima',
    'Anna Berg PARTICIPATED_IN Andean Trade Dialogue',
    "Anna Berg PARTICIPATED_IN Anna Berg's visit to Lima",
    "Anna Berg's visit to Lima HELD_IN Lima",
  ],
  ['finds where a meeting ran', 'The summit ran from 3 to 5 March 2021 in Lima.', 'summit HELD_IN Lima'],
  [
    'tells where a meeting was that some boycotted, and who else was there',
    'Peru boycotted the summit in Lima, while Anna Berg attended.',
    'Anna Berg PARTICIPATED_IN summit in Lima',
    'summit in Lima HELD_IN Lima',
  ],
  [
    'tells where a meeting was that somebody pulled out of',
    'Tom Reed pulled out of the summit in Lima. Anna Berg opened the summit.',
    'Anna Berg PARTICIPATED_IN summit in Lima',
    'summit in Lima HELD_IN Lima',
  ],
  ['tells nothing of a meeting that somebody will boycott', 'Peru will boycott the summit in Lima.'],
  [
    'takes a council that was held for its meeting',
    'The Council was held in Lima on 3 March 2021.',
    'meeting of the Council HELD_IN Lima',
  ],
  [
    'takes a council in which one took part in a city for its meeting, and who chaired it for one who was there',
    'Bo Ek took part in the Harbour Affairs Council in Lima. Anna Berg chaired the Council.',
    'Anna Berg PARTICIPATED_IN meeting of the Harbour Affairs Council',
    'Bo Ek PARTICIPATED_IN meeting of the Harbour Affairs Council',
    'meeting of the Harbour Affairs Council HELD_IN Lima',
  ],
  ['takes no body that was held in contempt for a meeting', 'The Council was held in contempt in Lima.'],
  [
    'takes the chair of a body that met for one who met',
    'The Harbour Affairs Council, chaired by Anna Berg, met in Lima.',
    'Anna Berg PARTICIPATED_IN meeting of the Harbour Affairs Council',
    'Harbour Affairs Council PARTICIPATED_IN meeting of the Harbour Affairs Council',
    'meeting of the Harbour Affairs Council HELD_IN Lima',
  ],
  [
    'lets a meeting be that of two of whom one received the other',
    'Anna Berg received Tom Reed in Lima. The meeting was attended by Jon Roth.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Jon Roth PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  [
    'puts nobody at a meeting who received somebody elsewhere or at another time',
    'The talks in Lima came the day after Anna Berg received Tom Reed in Cusco.',
    'Anna Berg MET_WITH Tom Reed',
    'talks in Lima HELD_IN Lima',
  ],
  [
    'takes a list of those whom one met for no one meeting',
    'Anna Berg met with Tom Reed, Bo Ek and Jon Roth in Lima.',
    'Anna Berg MET_WITH Bo Ek',
    'Anna Berg MET_WITH Jon Roth',
    'Anna Berg MET_WITH Tom Reed',
  ],
]

/** Each text with all that is planned in it: no fact. */
const PLANS: readonly (readonly [rule: string, text: string, ...plans: string[]])[] = [
  [
    'takes a meeting that a clause on it says will be held for one to come',
    'Anna Berg is in support of the trade talks that will be held in Lima in May.',
    'trade talks HELD_IN Lima',
  ],
  [
    'what is ahead of whoever speaks on its eve',
    'On the eve of talks with Tom Reed in Oslo, Anna Berg warned of delays.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN talks with Tom Reed',
    'Tom Reed PARTICIPATED_IN talks with Tom Reed',
    'talks with Tom Reed HELD_IN Oslo',
  ],
  [
    'where what is scheduled is to be',
    'The Andean Trade Summit, scheduled for May in Cusco, will bring together ten countries.',
    'Andean Trade Summit HELD_IN Cusco',
  ],
  [
    'a meeting where who attends it travels',
    'Anna Berg will travel to Oslo to attend a meeting of Mercosur ministers.',
    'Anna Berg PARTICIPATED_IN meeting of Mercosur ministers',
    'meeting of Mercosur ministers HELD_IN Oslo',
  ],
  [
    'with whoever is to come, and where',
    'Anna Berg will travel to Oslo on Monday for talks with Tom Reed.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN talks with Tom Reed',
    'Tom Reed PARTICIPATED_IN talks with Tom Reed',
    'talks with Tom Reed HELD_IN Oslo',
  ],
  [
    'told by a verb',
    'Anna Berg is due to meet Tom Reed in Lima.',
    'Anna Berg MET_WITH Tom Reed',
    'Anna Berg PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN meeting between Anna Berg and Tom Reed',
    'meeting between Anna Berg and Tom Reed HELD_IN Lima',
  ],
  ['told by a verb without a place', 'Anna Berg is due to meet Tom Reed.', 'Anna Berg MET_WITH Tom Reed'],
  [
    'beside one that was',
    'Anna Berg met Tom Reed in Lima on Friday. The next summit will be held in Cusco.',
    'next summit HELD_IN Cusco',
  ],
  [
    'and is another than one of its name that was',
    'A summit was held in Lima on 3 May. Anna Berg will attend another summit in Oslo in July.',
    'Anna Berg PARTICIPATED_IN summit in Oslo',
    'summit in Oslo HELD_IN Oslo',
  ],
  ['but not what is hoped for', 'Anna Berg hopes to meet Tom Reed at a summit in Lima.'],
  ['nor what may be', 'Anna Berg may attend a summit in Lima if Tom Reed agrees.'],
]

/** Each text with the meeting in it that was called off, put off or put on hold, '' for none, and all that was planned of it. */
const CALLED_OFF: readonly (readonly [text: string, meeting: string, ...plans: string[]])[] = [
  [
    'A summit between Anna Berg and Tom Reed was called off on Monday.',
    'summit between Anna Berg and Tom Reed',
    'Anna Berg PARTICIPATED_IN summit between Anna Berg and Tom Reed',
    'Tom Reed PARTICIPATED_IN summit between Anna Berg and Tom Reed',
  ],
  ['Peru postponed the talks with Chile.', 'talks with Chile', 'Chile PARTICIPATED_IN talks with Chile'],
  [
    'The Nordic Summit will be held in Oslo in June. On Monday Norway called off the summit.',
    'Nordic Summit',
    'Nordic Summit HELD_IN Oslo',
  ],
  [
    'The Cusco summit between Anna Berg and Tom Reed has been put on hold.',
    'Cusco summit',
    'Anna Berg PARTICIPATED_IN Cusco summit',
    'Cusco summit HELD_IN Cusco',
    'Tom Reed PARTICIPATED_IN Cusco summit',
  ],
  ['The Nordic Summit in Oslo may be cancelled.', ''],
  ['The Nordic Summit in Oslo was not cancelled. Anna Berg attended the summit.', ''],
]

const ABOUT_MEETINGS = new Set(['PARTICIPATED_IN', 'HELD_IN', 'ORGANIZED', 'MET_WITH'])

describe('meetings', () => {
  it.each(CASES)('%s: %s', async (_rule, text, ...facts) => {
    const { entities, relationships } = await readText(text)
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
    const found = relationships
      .filter(({ type }) => ABOUT_MEETINGS.has(type))
      .map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)
    expect(found.sort()).toEqual(facts)
  })

  it.each(PLANS)('plan %s: %s', async (_rule, text, ...plans) => {
    const { entities, planned = [] } = await readText(text)
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
    const found = planned.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)
    expect(found.sort()).toEqual(plans)
  })

  it.each(CALLED_OFF)('called off are told as such, and no fact: %s', async (text, meeting, ...plans) => {
    const { entities, planned = [], relationships, sentences, article } = await readText(text)
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
    const cancelled = entities.filter(({ status }) => status === 'CANCELLED')
    expect(cancelled.map(({ name }) => name)).toEqual(meeting === '' ? [] : [meeting])
    const found = planned.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)
    expect(found.sort()).toEqual(plans)
    expect(planned.every(({ status }) => status === 'CANCELLED')).toBe(true)
    if (meeting === '') return
    expect(relationships.filter(({ type }) => ABOUT_MEETINGS.has(type))).toEqual([])
    const proof = cancelled[0]?.statusEvidence?.map(({ sentence }) => sentences.find(({ id }) => id === sentence))
    expect(proof?.map((one) => article.text.slice(one?.start, one?.end))).toEqual([
      expect.stringMatching(/called off|on hold|postponed/),
    ])
  })

  it.each(ATTENDANCES.map(({ method, example }) => [method, example] as const))(
    'find who was there by %s: %s',
    async (method, example) => {
      const { relationships } = await readText(example)
      const methods = relationships.flatMap(({ type, evidence }) =>
        type === 'PARTICIPATED_IN' ? evidence.map((one) => one.method) : [],
      )
      expect(methods).toContain(method)
    },
  )
})

describe('the day on which people met', () => {
  it.each([
    ['Anna Berg met Tom Reed in Lima on Tuesday.', '2024-09-17'],
    ['On 5 May 2020, Anna Berg met with Tom Reed.', '2020-05-05'],
    ['Anna Berg and Tom Reed met last week in Lima.', '2024-09'],
    ['Anna Berg held talks with Tom Reed in Lima on Tuesday.', '2024-09-17'],
    ['Anna Berg hosted Tom Reed for a dinner on Tuesday.', '2024-09-17'],
    ['Anna Berg flew home on Tuesday. The day before, she had talks with Tom Reed in Lima.', '2024-09-16'],
    ['Anna Berg met Tom Reed after a visit to Peru on Tuesday and a dinner on Monday.', undefined],
    ['Anna Berg arrived on Monday and met Tom Reed.', undefined],
  ])('in: %s it is %s', async (text, day) => {
    const { relationships } = await readText(text, '2024-09-19')
    const met = relationships.find(({ type }) => type === 'MET_WITH')
    expect(met).toBeDefined()
    expect(met?.date?.edtf).toBe(day)
  })
})

describe('the day of a meeting', () => {
  it.each([
    'Anna Berg and Tom Reed co-chaired the sixth Andean Trade Summit in Lima on March 5, 2024.',
    'The Harbour Council organised a conference in Lima on 5 March 2024.',
    'Anna Berg presided over a meeting of the Harbour Council in Lima on 5 March 2024.',
    'Anna Berg hosted a summit in Lima on 5 March 2024.',
  ])('is that on which it was led or arranged: %s', async (text) => {
    const { entities } = await readText(text)
    expect(entities.filter(({ kind }) => kind === 'MEETING').map(({ date }) => date?.edtf)).toEqual(['2024-03-05'])
  })
})
