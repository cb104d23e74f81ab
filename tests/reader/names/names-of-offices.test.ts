import { describe, expect, it } from 'vitest'
import { entitiesIn } from '../read-text.ts'

/** Each text with all people, organizations and places in it. */
const CASES: readonly (readonly [rule: string, text: string, ...entities: string[]])[] = [
  [
    'makes no party of what a minister is in charge of',
    'Labour Minister Suchart Brandt met Interior Minister Olga Karsten.',
    'PERSON Suchart Brandt',
    'PERSON Olga Karsten',
  ],
  [
    'takes a word for a given name between a title of several and a surname',
    'Foreign Ministers Odd Berg and Olga Brandt met.',
    'PERSON Odd Berg',
    'PERSON Olga Brandt',
  ],
  [
    'takes the field off before a given name that is a word',
    'Interior Ministers Grim Dahl and Olga Brandt met.',
    'PERSON Grim Dahl',
    'PERSON Olga Brandt',
  ],
  [
    'makes no cabinet of a cabinet secretary',
    'Defense Cabinet Secretary Peter Novak met Territorial Administration Minister Ada Cole.',
    'PERSON Peter Novak',
    'PERSON Ada Cole',
  ],
  [
    'leaves the office before the title of its minister',
    'Foreign Office Minister Tobias Brandt met EU Trade Commissioner Ada Cole.',
    'ORGANIZATION Foreign Office',
    'PERSON Tobias Brandt',
    'ORGANIZATION European Union',
    'PERSON Ada Cole',
  ],
  [
    'takes the field off a name of the East',
    'Secretary for Education Choi Yuk-lin met Minister of State for Defence Issouf Karsten-Brandt.',
    'PERSON Choi Yuk-lin',
    'PERSON Issouf Karsten-Brandt',
  ],
  [
    'takes no given name that is a word for a field',
    'The US Secretary of State, Mark Brandt, left.',
    'PLACE United States',
    'PERSON Mark Brandt',
  ],
  [
    'takes fields off where the given name is a word, too',
    'Secretary of Defense Carol Hale met Director of National Intelligence Avery Karsten.',
    'PERSON Carol Hale',
    'PERSON Avery Karsten',
  ],
  [
    'joins a family called like a city after a title',
    'The WTO head Ana Prado left.',
    'ORGANIZATION World Trade Organization',
    'PERSON Ana Prado',
  ],
  ['joins a name after a title of courtesy', 'Dr Kailen Kumar Singh Brandt left.', 'PERSON Kailen Kumar Singh Brandt'],
  [
    'has the country of a role, and no body',
    'The Permanent Representative of Finland, Ambassador Jussi Brandt, spoke.',
    'PLACE Finland',
    'PERSON Jussi Brandt',
  ],
  ['takes a described title off', 'Special Envoy Karsten will speak.', 'PERSON Karsten'],
  [
    'keeps a department with its article whole',
    'The U.S. Department of the Treasury said so.',
    'ORGANIZATION United States Department of the Treasury',
  ],
  [
    'parts a press secretary from the body',
    'Pentagon Press Secretary Bo Cohen spoke.',
    'ORGANIZATION Pentagon',
    'PERSON Bo Cohen',
  ],
  [
    'parts a title of several words from the body',
    "The Velnor Embassy Chargé d'Affaires, a.i., Ann Rook, spoke.",
    'ORGANIZATION Velnor Embassy',
    'PERSON Ann Rook',
  ],
  [
    'takes a mission with a chief for no place',
    'Velnor Embassy Deputy Chief of Mission Paul Gray spoke.',
    'ORGANIZATION Velnor Embassy',
    'PERSON Paul Gray',
  ],
  ['keeps a family name that heads places', 'Gen. Park Jin-ho left.', 'PERSON Park Jin-ho'],
  ['keeps initials without full stops', 'B Y Karsten met A G Brandtan.', 'PERSON B Y Karsten', 'PERSON A G Brandtan'],
  ['takes no letter of something else for an initial', 'The vitamin K Velnor was sold.'],
  [
    'parts countries that a hyphen ties',
    'They discussed the U.S.-Iraq relationship and the UK-France Summit.',
    'PLACE United States',
    'PLACE Iraq',
    'PLACE United Kingdom',
    'PLACE France',
  ],
  [
    'keeps the body of two countries whole',
    'The U.S.-Morocco Defense Consultative Committee met.',
    'ORGANIZATION U.S.-Morocco Defense Consultative Committee',
  ],
  ['knows for whom or against whom one is', 'The pro-Israel policy failed.', 'PLACE Israel'],
  [
    'keeps a council within a union whole',
    'She will brief the AU Peace and Security Council.',
    'ORGANIZATION AU Peace and Security Council',
  ],
  ['knows a body by its noun over quotes', 'The newspaper "Al Velnar" closed.', 'ORGANIZATION Al Velnar'],
  ['takes no index for a body', 'The index, the FTSE 100, fell with the Dow Jones.'],
  ['takes no hospital for a person', 'They seized the Al Salem hospital complex.', 'PLACE Al Salem'],
  ['knows a house by what is at it', 'The talks at Blair House ended.', 'PLACE Blair House'],
]

describe('names beside offices, and of bodies', () => {
  it.each(CASES)('%s: %s', async (_, text, ...entities) => {
    expect(await entitiesIn(text)).toEqual(entities)
  })
})
