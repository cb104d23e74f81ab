import { describe, expect, it } from 'vitest'
import { membershipsIn, readText, rolesIn, titlesIn } from '../read-text.ts'

/** Each sentence with all roles that it says people hold. */
const CASES: readonly (readonly [text: string, ...roles: string[]])[] = [
  [
    'A delegation of the Andean Development Bank, headed by its Vice President Tom Reed, left.',
    'Tom Reed at Andean Development Bank: Vice President',
  ],
  [
    'The trade ministers of Peru and Chile, Anna Berg and Tom Reed, left.',
    'Anna Berg at Peru: trade minister',
    'Tom Reed at Chile: trade minister',
  ],
  [
    'Peru and Chile agreed. The Peruvian and Chilean presidents, Anna Berg and Tom Reed, left.',
    'Anna Berg at Peru: president',
    'Tom Reed at Chile: president',
  ],
  [
    'Anna Berg met her counterparts from Chile and Peru, Lucia Prado and Tom Reed.',
    'Lucia Prado at Chile: no title',
    'Tom Reed at Peru: no title',
  ],
  [
    'She thanked Peruvian Foreign Minister Prince Faisal bin Said of Peru.',
    'Faisal bin Said at Peru: Peruvian Foreign Minister',
  ],
  ['President Anna Berg hosts President Tom Reed of Chile.', 'Tom Reed at Chile: President'],
  ['Secretary Tom Reed MP and Minister Anna Berg of Peru left.', 'Anna Berg at Peru: Minister'],
  ['Minister Sultan bin Saad Al Marri of Peru spoke.', 'Sultan bin Saad Al Marri at Peru: Minister'],
  [
    'The summit opened.\n\n- Anna Berg, President of Peru\n- Tom Reed, Minister of Chile\n\nIt ended.',
    'Anna Berg at Peru: President of Peru',
    'Tom Reed at Chile: Minister of Chile',
  ],
  ['The Secretary and Foreign Minister Berg of Peru spoke.', 'Berg at Peru: Foreign Minister'],
  [
    'He met Minister of Trade, Industry and Tourism Anna Berg of Peru.',
    'Anna Berg at Peru: Minister of Trade, Industry and Tourism',
  ],
  ['Secretary of State Helen Ward and Foreign Minister Tom Reed of Peru met.', 'Tom Reed at Peru: Foreign Minister'],
  ['Nordtel Chief Executive Per Dahl said profits rose.', 'Per Dahl at Nordtel: Nordtel Chief Executive'],
  ['Sgt. 1st Class Tom Reed of the Harbour Regiment spoke.', 'Tom Reed at Harbour Regiment: Sgt. 1st Class'],
  [
    'The Harbour Affairs Council, chaired by Minister Anna Berg, closed.',
    'Anna Berg at Harbour Affairs Council: no title',
  ],
  [
    'Anna Berg, chairwoman and chief executive of Nordtel, said profits rose.',
    'Anna Berg at Nordtel: chairwoman',
    'Anna Berg at Nordtel: chief executive',
  ],
  [
    'Anna Berg, president and founder of the Lima Institute, left.',
    'Anna Berg at Lima Institute: founder',
    'Anna Berg at Lima Institute: president',
  ],
  ['Anna Berg, vice-president of Nordtel, left.', 'Anna Berg at Nordtel: vice-president of Nordtel'],
  ['Anna Berg is a co-founder of Nordtel.', 'Anna Berg at Nordtel: co-founder of Nordtel'],
  [
    'Anna Berg, chairwoman and chief executive of Harbour Breweries, said profits rose.',
    'Anna Berg at Harbour Breweries: chairwoman',
    'Anna Berg at Harbour Breweries: chief executive',
  ],
  ['Anna Berg chairs the board of Harbour Breweries.', 'Anna Berg at Harbour Breweries: no title'],
  ['Outgoing Bank of Peru Governor Anna Berg left.', 'Anna Berg at Bank of Peru: Bank of Peru Governor'],
  [
    'Bo Lind headed Ostbank until 2018. Anna Berg ran Nordtel from 2001 to 2009.',
    'Anna Berg at Nordtel: no title',
    'Bo Lind at Ostbank: no title',
  ],
  [
    'Chair Anna Berg of the Federal Reserve and Treasury Secretary Tom Reed spoke.',
    'Anna Berg at Federal Reserve: Chair',
  ],
  [
    'WHO Africa head Matilda Owusu said the outbreak was over.',
    'Matilda Owusu at World Health Organization: WHO Africa head',
  ],
  [
    'Harbour Breweries named Anna Berg as chief financial officer.',
    'Anna Berg at Harbour Breweries: chief financial officer',
  ],
  [
    'In talks with the Foreign Minister of Peru, Tom Reed, Anna Berg said so.',
    'Tom Reed at Peru: Foreign Minister of Peru',
  ],
  [
    'The Minister for Foreign Affairs and Regional Integration of Ghana, Anna Berg, left.',
    'Anna Berg at Ghana: Minister for Foreign Affairs and Regional Integration of Ghana',
  ],
  ['She welcomed her Polish colleague Tom Reed. Poland agreed.', 'Tom Reed at Poland: no title'],
  [
    'House of Commons Speaker Anna Berg commented on the matter.',
    'Anna Berg at House of Commons: House of Commons Speaker',
  ],
  [
    'Florida Department of Transportation official Tom Reed spoke.',
    'Tom Reed at Florida Department of Transportation: Florida Department of Transportation official',
  ],
  ['Tom Reed, the mayor of Seoul, South Korea, was found on Friday.', 'Tom Reed at Seoul: mayor of Seoul'],
  ['On Monday, Senator from Vermont Anna Berg ended her bid.', 'Anna Berg at Vermont: Senator from Vermont'],
  [
    'The executive director of the Harbour Society, Tom Reed, told them so.',
    'Tom Reed at Harbour Society: executive director of the Harbour Society',
  ],
  ["The Harbour Party's leader, Anna Berg announced that she would not stand.", 'Anna Berg at Harbour Party: leader'],
  ['Professor Tom Reed of Yale University spoke.', 'Tom Reed at Yale University: Professor'],
  ['Businessman Tom Reed of Vermont spoke.'],
  [
    'Chairman of the Joint Chiefs of Staff Gen. Tom Reed spoke.',
    'Tom Reed at Joint Chiefs of Staff: Chairman of the Joint Chiefs of Staff',
  ],
  [
    'The summit was attended by Foreign Ministers Anna Berg of Peru and Tom Reed of Nigeria.',
    'Anna Berg at Peru: Foreign Minister',
    'Tom Reed at Nigeria: Foreign Minister',
  ],
  [
    'The Harbour Fish Board (HAFB) left. HAFB Secretary-General Anna Berg left.',
    'Anna Berg at Harbour Fish Board: HAFB Secretary-General',
  ],
  ['Tom Reed, the mayor of Seoul, Anna Berg, agreed.', 'Tom Reed at Seoul: mayor of Seoul'],
  ['The club bought defender Tom Reed from Porto.'],
  [
    'NATO Secretary General and the Prime Minister of Iceland discuss security in the High North\n\nNATO Secretary General Tom Reed met the Prime Minister of Iceland, Anna Berg, in Reykjavik.',
    'Anna Berg at Iceland: Prime Minister of Iceland',
    'Tom Reed at NATO: NATO Secretary General',
  ],
  ['Tom Reed of worldwide relief group Lima Aid spoke.', 'Tom Reed at Lima Aid: no title'],
  ['Tom Reed of the Seoul-based Harbour Society spoke.', 'Tom Reed at Harbour Society: no title'],
  ['Tom Reed, of the Harbour Society, spoke.', 'Tom Reed at Harbour Society: no title'],
  [
    'The president of the Harbour League for Peace, Tom Reed, said so.',
    'Tom Reed at Harbour League for Peace: president of the Harbour League for Peace',
  ],
  ['The director for the Harbour Society, Tom Reed, spoke.', 'Tom Reed at Harbour Society: director'],
  ['Gen. Tom Reed, Harbour Command commander, spoke.', 'Tom Reed at Harbour Command: Harbour Command commander'],
  ['Tom Reed, director, Lima Institute, said so.', 'Tom Reed at Lima Institute: director'],
  ['In Peru Minister Reed met guests.'],
  ['Sen. Anna Berg, D-Ohio, left.', 'Anna Berg at Ohio: Sen.'],
  // What a minister is, whoever speaks for her is not.
  ["Peruvian minister Anna Berg's spokesman, Tom Reed, spoke. Peru agreed.", 'Anna Berg at Peru: Peruvian minister'],
  [
    'The summit was attended by Peruvian minister Anna Berg and trade minister Tom Reed. Peru agreed.',
    'Anna Berg at Peru: Peruvian minister',
  ],
  // What honours a name, and what explains the body before the title, is no part of the title.
  [
    'Nordic Transport Union (NTU) president Sir Tom Reed met guests.',
    'Tom Reed at Nordic Transport Union: Nordic Transport Union (NTU) president',
  ],
  [
    'Harbour Society country director Dame Anna Berg left.',
    'Anna Berg at Harbour Society: Harbour Society country director',
  ],
  [
    'Nordic Steel group managing director Anna Berg left.',
    'Anna Berg at Nordic Steel: Nordic Steel group managing director',
  ],
  ['Tom Reed met visiting Dame Anna Berg.'],
  [
    'The Prime Minister of Peru, H.E. Dr. Anna Berg, arrived with His Excellency Tom Reed.',
    'Anna Berg at Peru: Prime Minister of Peru',
  ],
  // A title is whole: no name in it is cut, and no bracket is left open.
  [
    "They met Tom Reed, Chair of the House of Deputies' Foreign Affairs Committee.",
    "Tom Reed at House of Deputies' Foreign Affairs Committee: Chair of the House of Deputies' Foreign Affairs Committee",
  ],
  [
    'Tom Reed, president of the Nordic Travel Agents Association (NTAA), spoke.',
    'Tom Reed at Nordic Travel Agents Association: president of the Nordic Travel Agents Association',
  ],
  ['Tom Reed directed the Ministry of Trade to lower the tariffs.'],
  // Where somebody was met is not where an office is held.
  ['They met the Ghanaian Foreign Minister, Tom Reed in London today.'],
  ['They met the Foreign Minister, Anna Berg in London today.'],
  ['The mayor in Lima, Anna Berg, spoke.', 'Anna Berg at Lima: mayor'],
  [
    'Tom Reed is the non-executive chairman of Nordic Steel.',
    'Tom Reed at Nordic Steel: non-executive chairman of Nordic Steel',
  ],
  ['UNESCO director-general Tom Reed agreed.', 'Tom Reed at UNESCO: UNESCO director-general'],
  [
    'Anna Berg resumed the office of president of the Harbour Society.',
    'Anna Berg at Harbour Society: president of the Harbour Society',
  ],
  [
    'Tom Reed, who holds the post of director of the Harbour Society, spoke.',
    'Tom Reed at Harbour Society: director of the Harbour Society',
  ],
  [
    'The Peruvian special envoy for Ghana Tom Reed left. Peru agreed.',
    'Tom Reed at Ghana: Peruvian special envoy for Ghana',
  ],
  ["Tom Reed and Anna Berg, Ghana's finance minister, left.", 'Anna Berg at Ghana: finance minister'],
  ['Minister for the Middle East, Tom Reed, spoke.', 'Tom Reed at Middle East: Minister for the Middle East'],
  ['Harbour Bank press director Navy Capt. Tom Reed spoke.', 'Tom Reed at Harbour Bank: Harbour Bank press director'],
  ['Foreign and Trade Minister Tom Reed of Ghana left.', 'Tom Reed at Ghana: Foreign and Trade Minister'],
  ['An Interpol leader in Lima, Tom Reed, left.', 'Tom Reed at Interpol: Interpol leader'],
  [
    'The Government of Ghana, led by Prime Minister Anna Berg, and Interpol, represented by Director Tom Reed, agreed.',
    'Anna Berg at Government of Ghana: Prime Minister',
    'Tom Reed at Interpol: Director',
  ],
  ['Tom Reed (Harbour Society) spoke.', 'Tom Reed at Harbour Society: no title'],
  ['Tom Reed at the Harbour Society said so.', 'Tom Reed at Harbour Society: no title'],
  ['Anna Berg met Tom Reed at the Harbour Society.'],
  [
    'The Harbour Society met. The secretary of the Seoul-based society, Tom Reed, spoke.',
    'Tom Reed at Harbour Society: secretary of the Seoul-based society',
  ],
  ["The Harbour Union met. The organization's spokesman, Tom Reed, spoke.", 'Tom Reed at Harbour Union: spokesman'],
  [
    'Anna Berg took office as director of the Harbour Society.',
    'Anna Berg at Harbour Society: director of the Harbour Society',
  ],
  [
    'As director of the Harbour Society, Anna Berg spoke.',
    'Anna Berg at Harbour Society: director of the Harbour Society',
  ],
  ['As director of the Harbour Society, Anna Berg would speak.'],
  [
    'Anna Berg succeeded Tom Reed as director of the Harbour Society.',
    'Anna Berg at Harbour Society: director of the Harbour Society',
    'Tom Reed at Harbour Society: director of the Harbour Society',
  ],
  [
    'Anna Berg, lead guitarist of US rock band Grey Wolves, died.',
    'Anna Berg at Grey Wolves: lead guitarist of US rock band Grey Wolves',
  ],
  [
    'Tom Reed, a director of the Harbour Society, who was cared for at home, died.',
    'Tom Reed at Harbour Society: director of the Harbour Society',
  ],
  ['Incumbent Mayor of Lima Anna Berg spoke.', 'Anna Berg at Lima: Mayor of Lima'],
  ['New Hampshire governor Anna Berg spoke.', 'Anna Berg at New Hampshire: New Hampshire governor'],
  ['He met on Wednesday Greek Foreign Minister Anna Berg in Greece.', 'Anna Berg at Greece: Greek Foreign Minister'],
  [
    'Tom Reed is secretary of the Harbour Society during which he wrote two books.',
    'Tom Reed at Harbour Society: secretary of the Harbour Society',
  ],
  [
    'Senators Anna Berg of Ohio, Tom Reed of Utah and Maria Lopez from Texas spoke.',
    'Anna Berg at Ohio: Senator',
    'Maria Lopez at Texas: Senator',
    'Tom Reed at Utah: Senator',
  ],
  [
    'NATO directors Anna Berg and Tom Reed met Maria Lopez.',
    'Anna Berg at NATO: NATO director',
    'Tom Reed at NATO: NATO director',
  ],
  ['NATO director Anna Berg and Tom Reed met.', 'Anna Berg at NATO: NATO director'],
  [
    'Two directors of NATO, Anna Berg and Tom Reed, met.',
    'Anna Berg at NATO: director of NATO',
    'Tom Reed at NATO: director of NATO',
  ],
  ['Harbour Party leader Anna Berg spoke.', 'Anna Berg at Harbour Party: Harbour Party leader'],
  ['Harbour Party senator Anna Berg spoke.'],
  ['Anna Berg, president of the Harbour Party, spoke.', 'Anna Berg at Harbour Party: president of the Harbour Party'],
  ["Peru's Anna Berg met Tom Reed of Chile in Madrid.", 'Anna Berg at Peru: no title', 'Tom Reed at Chile: no title'],
  ["Peru's Anna Berg won the race before Tom Reed of Chile."],
  [
    'Talks between Peru and Chile were held in Madrid on Monday. The Peruvian delegation was led by Anna Berg, while Chile sent Tom Reed. Berg met Reed.',
    'Anna Berg at Peru: no title',
    'Tom Reed at Chile: no title',
  ],
  ['Chile sent Tom Reed to prison.'],
  [
    'Norway lost. Norwegian minister Anna Berg met Norwegian singer Tom Reed.',
    'Anna Berg at Norway: Norwegian minister',
  ],
  [
    'Ohio governor Anna Berg met Ohio nurse Tom Reed and Maria Lopez, a teacher in Ohio.',
    'Anna Berg at Ohio: Ohio governor',
  ],
  [
    'Peru is in the Harbour League for Peace, whose president, Tom Reed, spoke.',
    'Tom Reed at Harbour League for Peace: president',
  ],
  ['The Harbour Party elected the lawyer Anna Berg as its new leader.', 'Anna Berg at Harbour Party: leader'],
  ['Anna Berg, the ambassador to Chile, spoke.'],
  ['Tom Reed, the Peruvian ambassador to Chile, left Peru.', 'Tom Reed at Peru: Peruvian ambassador'],
  ['Alleged Harbour Society leader Tom Reed spoke.'],
  ['Anna Berg, the alleged leader of the Harbour Society, spoke.'],
  ['Next NATO director Tom Reed spoke.'],
  ['Tom Reed is not the director of the Harbour Society.'],
  ['Tom Reed may become director of the Harbour Society.'],
]

/** Each sentence with all titles that it gives to people, those that are over marked so. */
const TITLES: readonly (readonly [text: string, ...titles: string[]])[] = [
  [
    "Ghana's Ambassador to the United Nations, Tom Reed, and the UK's Permanent Representative, Dame Fiona Keswick, briefed reporters.",
    'Tom Reed: Ambassador',
  ],
  [
    'Trade Minister Anna Berg and Energy Minister Tom Reed were dismissed on Friday.',
    'Anna Berg: Trade Minister (over)',
    'Tom Reed: Energy Minister (over)',
  ],
  [
    'Trade Minister Anna Berg, but not Energy Minister Tom Reed, was dismissed on Friday.',
    'Anna Berg: Trade Minister (over)',
    'Tom Reed: Energy Minister',
  ],
  [
    "Peru's Water, Housing and Urban Affairs Minister Tom Reed opened the bridge.",
    "Tom Reed: Peru's Water, Housing and Urban Affairs Minister",
  ],
  [
    'Special Representative of the Secretary-General for Peru Anna Berg spoke.',
    'Anna Berg: Special Representative of the Secretary-General for Peru',
  ],
  ['Prime Minister-elect Tamati Rewi left.', 'Tamati Rewi: Prime Minister-elect (over)'],
  [
    'Anna Berg succeeds Tom Reed as director-general of the Harbour Agency.',
    'Anna Berg: director-general of the Harbour Agency',
    'Tom Reed: director-general of the Harbour Agency (over)',
  ],
  [
    'Vice President and Energy Minister Anna Berg resigned on Friday.',
    'Anna Berg: Vice President and Energy Minister (over)',
  ],
  [
    'Road Transport and Bridges Minister Tom Reed met Housing and Urban Affairs Minister Anna Berg.',
    'Anna Berg: Housing and Urban Affairs Minister',
    'Tom Reed: Road Transport and Bridges Minister',
  ],
  ['Harbour Society dismissed its chairman, Tom Reed, on Monday.', 'Tom Reed: chairman (over)'],
  ['NATO director Tom Reed resigned in May.', 'Tom Reed: NATO director (over)'],
  ['NATO director Tom Reed may resign in May.', 'Tom Reed: NATO director'],
  ['Reporters asked chief executive Anna Berg, who died in May.', 'Anna Berg: chief executive (over)'],
  ['NATO director Tom Reed was ousted.', 'Tom Reed: NATO director (over)'],
  ['NATO director Tom Reed was not ousted.', 'Tom Reed: NATO director'],
  ['Tom Reed served as director of NATO until 2020.', 'Tom Reed: director of NATO (over)'],
  ['Tom Reed has served as director of NATO since 2020.', 'Tom Reed: director of NATO'],
  ['Tom Reed stepped down as director of NATO.', 'Tom Reed: director of NATO (over)'],
  ['They wrote to Anna Berg, now finance director of NATO.', 'Anna Berg: finance director of NATO'],
  ['A spokesperson for Peruvian President Anna Berg spoke.', 'Anna Berg: Peruvian President'],
  ['A former adviser to Prime Minister Anna Berg was found.', 'Anna Berg: Prime Minister'],
  [
    "Maria Lopez met Peru's Foreign Minister Anna Berg and Harbour Society chairman Tom Reed.",
    "Anna Berg: Peru's Foreign Minister",
    'Tom Reed: Harbour Society chairman',
  ],
  ['Lt. Gen. Anna Berg spoke.', 'Anna Berg: Lt. Gen.'],
  ['Minister for Health Anna Berg spoke.', 'Anna Berg: Minister for Health'],
  ['Former Minister for Women and Equalities Anna Berg spoke.', 'Anna Berg: Minister for Women and Equalities (over)'],
  ['They voted to impeach President Anna Berg.', 'Anna Berg: President'],
  ['On 3 March President Anna Berg left.', 'Anna Berg: President'],
  ['Anna Berg appointed Tom Reed as finance minister.', 'Tom Reed: finance minister'],
  ['Tom Reed left. Anna Berg appointed him finance minister.', 'Tom Reed: finance minister'],
  ['Senate candidate Governor Anna Berg left.', 'Anna Berg: Governor', 'Anna Berg: Senate candidate'],
  ['Anna Berg, who held the post of treasurer, left.', 'Anna Berg: treasurer (over)'],
  ['Chairman Wm. Reed Sr. spoke.', 'Wm. Reed Sr.: Chairman'],
  ['Ousted president Anna Berg fled.', 'Anna Berg: president (over)'],
  ['Retired general Tom Reed spoke.', 'Tom Reed: general (over)'],
  ['Incoming finance minister Tom Reed spoke.', 'Tom Reed: Incoming finance minister (over)'],
  ['They saw one-time banker Anna Berg.', 'Anna Berg: banker (over)'],
  ['Governor-elect Anna Berg spoke.', 'Anna Berg: Governor-elect (over)'],
  ['Tom Reed had been director of NATO until March.', 'Tom Reed: director of NATO (over)'],
  ['The lawyer of President Anna Berg resigned.', 'Anna Berg: President'],
  ['Chief of Staff General Anna Berg spoke.', 'Anna Berg: Chief of Staff General'],
  ['Minister of Justice Anna Berg spoke.', 'Anna Berg: Minister of Justice'],
  ['The commission named Laura Finch as its new technology adviser on Tuesday.', 'Laura Finch: technology adviser'],
  ['The club named Anna Berg head coach.', 'Anna Berg: head coach'],
  ['Under Secretary of Defense for Policy Tom Reed left.', 'Tom Reed: Under Secretary of Defense for Policy'],
]

/** Each sentence with the memberships that it says people have. */
const MEMBERSHIPS: readonly (readonly [text: string, ...memberships: string[]])[] = [
  ['Harbour Party senator Anna Berg spoke.', 'Anna Berg of Harbour Party'],
  ['Anna Berg of the Harbour Party spoke.', 'Anna Berg of Harbour Party'],
  ['Anna Berg, a member of the Harbour Council, spoke.', 'Anna Berg of Harbour Council'],
  ['The Labour Party lost. Labour MP Anna Berg and Labour leader Tom Reed spoke.', 'Anna Berg of Labour Party'],
  [
    'The Republican Party and the Democratic Party agreed. Republican Senator Anna Berg and Democrat Tom Reed spoke.',
    'Anna Berg of Republican Party',
    'Tom Reed of Democratic Party',
  ],
  [
    'Senators Anna Berg of Ohio and Tom Reed of Utah, both Republicans, left. Republicans agreed.',
    'Anna Berg of Republican Party',
    'Tom Reed of Republican Party',
  ],
  [
    'Sen. Anna Berg, D-Ohio, and Rep. Tom Reed (R-Utah) left. Democrats and Republicans agreed.',
    'Anna Berg of Democratic Party',
    'Tom Reed of Republican Party',
  ],
  ['Some Democrats, such as Anna Berg, left. Democrats agreed.', 'Anna Berg of Democratic Party'],
  ['Anna Berg, the Democratic chair of the Harbour Council, left. Democrats agreed.', 'Anna Berg of Democratic Party'],
  [
    'Berg, Tom Reed, and Maria Lopez are members of the Harbour Council. Anna Berg left.',
    'Anna Berg of Harbour Council',
    'Maria Lopez of Harbour Council',
    'Tom Reed of Harbour Council',
  ],
  ['Tom Reed is a non-member of the Harbour Council.'],
  ['Tom Reed, a non-permanent member of the Harbour Council, spoke.', 'Tom Reed of Harbour Council'],
  ['Republican Senator Anna Berg spoke.'],
  ['The Democratic Party won. Anna Berg praised the democratic senator.'],
]

describe('titles of the dead', () => {
  it.each([
    ['Anna Berg died on Friday. The minister of Peru, Anna Berg, was 80.', false],
    ['Police said that Anna Berg was killed on Friday. Minister Anna Berg of Peru was 80.', false],
    ['Nobody said that Anna Berg would die. Minister Anna Berg of Peru was 80.', true],
  ])('are held no longer, in: %s', async (text, current) => {
    const { roles } = await readText(text)
    expect(roles.map((role) => role.current)).toEqual([current])
  })
})

describe('membership of people', () => {
  it.each(MEMBERSHIPS)('in: %s', async (text, ...memberships) => {
    expect(await membershipsIn(text)).toEqual(memberships)
  })
})

describe('titles of people', () => {
  it.each(TITLES)('in: %s', async (text, ...titles) => {
    expect(await titlesIn(text)).toEqual(titles)
  })
})

describe('roles', () => {
  it.each(CASES)('in: %s', async (text, ...roles) => {
    expect(await rolesIn(text)).toEqual(roles)
  })
})
