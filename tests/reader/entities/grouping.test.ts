import { describe, expect, it } from 'vitest'
import type { EntityKind } from '../../../src/model/entity-kind.ts'
import { readText } from '../read-text.ts'

/** Texts, and which names of a kind stand for one: the name, then its aliases. */
const CASES: readonly (readonly [rule: string, kind: EntityKind, text: string, groups: readonly string[][]])[] = [
  [
    'a surname without its article is the person named in full with it',
    'PERSON',
    'Omar al-Karim sang in Oslo. The singer and Karim agreed to stay.',
    [['Omar al-Karim', 'Karim']],
  ],
  [
    'the surname after two given names is that of both, whatever title is between them',
    'PERSON',
    'Gov. Karl and Mrs. Ingrid Varga sang.',
    [['Karl Varga', 'Karl'], ['Ingrid Varga']],
  ],
  [
    'a surname is the person named in full with it',
    'PERSON',
    'Ingrid Varga sang. Later Varga bowed.',
    [['Ingrid Varga', 'Varga']],
  ],
  [
    'a surname is one where it begins a sentence and looks like no noun',
    'PERSON',
    'Ivo Banic sang in Oslo. Banic met the mayor in Bergen.',
    [['Ivo Banic', 'Banic']],
  ],
  ['two of one surname are two', 'PERSON', 'Ingrid Varga sang. Paul Varga danced.', [['Ingrid Varga'], ['Paul Varga']]],
  [
    'the surname after two given names is that of both',
    'PERSON',
    'Karl and Ingrid Varga sang.',
    [['Karl Varga', 'Karl'], ['Ingrid Varga']],
  ],
  [
    'a treaty is a topic, whatever it is on',
    'TOPIC',
    'Envoys signed the Velnar Convention on Inland Waters. Peru had left the Bonn Treaty. She won the Velnar Prize.',
    [['Velnar Convention on Inland Waters'], ['Bonn Treaty']],
  ],
  [
    'an operation is a topic to the end of its name, a party convention none',
    'TOPIC',
    'Soldiers joined to support Operation Inherent Resolve with fuel after the Democratic National Convention.',
    [['Operation Inherent Resolve']],
  ],
  [
    'a given name that is a surname elsewhere is one here, where the text has it no more',
    'PERSON',
    'Peter and Ruth Varga sang.',
    [['Peter Varga', 'Peter'], ['Ruth Varga']],
  ],
  [
    'a surname that everybody knows is no given name of the next one',
    'PERSON',
    'Clinton and Donald Varga spoke.',
    [['Clinton'], ['Donald Varga']],
  ],
  [
    'a surname is no given name of the next one',
    'PERSON',
    'Tom Carter spoke. Carter and Ingrid Varga sang.',
    [['Tom Carter', 'Carter'], ['Ingrid Varga']],
  ],
  [
    'a surname of two who are told of together is neither without more',
    'PERSON',
    'Pedro Varga and his son, Tomas Varga, sang. Varga told them that he was tired. Tomas Varga bowed.',
    [['Pedro Varga'], ['Tomas Varga']],
  ],
  [
    'a middle initial makes nobody else',
    'PERSON',
    'George Miller spoke. George W. Miller then left.',
    [['George W. Miller', 'George Miller']],
  ],
  [
    'a nickname is a name of its bearer',
    'PERSON',
    'They chose the podcast host Jeremy "Spike" Cohen. Later Spike Cohen bowed.',
    [['Jeremy "Spike" Cohen', 'Spike Cohen']],
  ],
  [
    'the name by which somebody was born is a name of theirs',
    'PERSON',
    'Ingrid Varga was born Maria Okoye in Oslo.',
    [['Ingrid Varga', 'Maria Okoye']],
  ],
  [
    'the name by which somebody is known is a name of theirs',
    'PERSON',
    'Ingrid Varga, also known as Prachanda, sang. Later Prachanda bowed. Paul Varga danced.',
    [['Ingrid Varga', 'Prachanda'], ['Paul Varga']],
  ],
  [
    'a mistyped name is the one that it is like',
    'PERSON',
    'Ingrid Lovrenka sang. On Monday, Lovernka bowed.',
    [['Ingrid Lovrenka', 'Lovernka']],
  ],
  [
    'names that differ in a letter are two',
    'PERSON',
    'Ingrid Hansen sang. Paul Hanson danced. Hanson bowed.',
    [['Ingrid Hansen'], ['Paul Hanson', 'Hanson']],
  ],
  [
    'a name in another language in brackets is the body before it',
    'ORGANIZATION',
    'The Supreme Court of Justice (Oberster Gerichtshof) of Austria ruled.',
    [['Supreme Court of Justice', 'Oberster Gerichtshof']],
  ],
  [
    'one body in brackets after another may be where that belongs',
    'ORGANIZATION',
    'The Harvest Party (Brandt Foundation) ruled.',
    [['Harvest Party'], ['Brandt Foundation']],
  ],
  [
    "a department is that of the article's country",
    'ORGANIZATION',
    'The Department of Justice sued. The United States has no such law.',
    [['United States Department of Justice', 'Department of Justice']],
  ],
  [
    'a body is that of the country whose regions the article names',
    'ORGANIZATION',
    'The governors of Ohio and Nevada met in Mexico. She was first elected to Congress in 1996.',
    [['United States Congress', 'Congress']],
  ],
  [
    'a body of a state is none of its country',
    'ORGANIZATION',
    'He left Ohio and Nevada. The bill passed the Senate of the state.',
    [['Senate']],
  ],
  [
    'an acronym in brackets is the body before it',
    'ORGANIZATION',
    'The Harbour Safety Agency (HSA) closed the port. The HSA gave no reason.',
    [['Harbour Safety Agency', 'HSA']],
  ],
  [
    'an acronym that the article explains is none that is known by it',
    'ORGANIZATION',
    'The Western Harbour Office (WHO) closed the port. The WHO gave no reason.',
    [['Western Harbour Office', 'WHO']],
  ],
  [
    'a body without its country is the same',
    'ORGANIZATION',
    'The Supreme Court of Norway ruled on Friday. The Supreme Court has nineteen judges.',
    [['Supreme Court of Norway', 'Supreme Court']],
  ],
  [
    'the house is no committee of it',
    'ORGANIZATION',
    'The House Rules Committee met. The House voted.',
    [['House Rules Committee'], ['House']],
  ],
  [
    'a company may leave its form out',
    'ORGANIZATION',
    'Brightwater Motor Company closed a plant. Brightwater gave no reason.',
    [['Brightwater Motor Company', 'Brightwater']],
  ],
  [
    'the gazetteer knows the European Union by its letters',
    'ORGANIZATION',
    'The EU agreed.',
    [['European Union', 'EU']],
  ],
  ['Kiev is Kyiv by the table', 'PLACE', 'He left Kiev. Kyiv was quiet.', [['Kyiv', 'Kiev']]],
  ['Iran and Iraq are two, however alike', 'PLACE', 'Iran and Iraq agreed.', [['Iran'], ['Iraq']]],
  [
    'Washington is the capital where nothing tells of the state',
    'PLACE',
    'They met in Washington. He flew from Tokyo to D.C. on Monday.',
    [['Washington, D.C.', 'Washington', 'D.C.'], ['Tokyo']],
  ],
  [
    'Washington beside another state or after a town of it is the state',
    'PLACE',
    'Fires burnt in Oregon and Washington. She lives in Spokane, Washington.',
    [['Oregon'], ['Washington'], ['Spokane']],
  ],
  ['the U.S. is the United States', 'PLACE', 'He left the U.S. in May.', [['United States', 'U.S.']]],
  [
    'an acronym in brackets is the place before it',
    'PLACE',
    'It docked at the Velnar Space Station (VSS). The VSS is old.',
    [['Velnar Space Station', 'VSS']],
  ],
  [
    'a hospital may be named without its head, a district of that name is another',
    'PLACE',
    'It was brought to Tapa Tamase Meole Hospital. The wards of Tapa Tamase Meole closed.',
    [['Tapa Tamase Meole Hospital', 'Tapa Tamase Meole']],
  ],
  [
    'an airport may be named in short',
    'PLACE',
    'It landed at Velnar International Airport. Velnar Airport was closed later.',
    [['Velnar International Airport', 'Velnar Airport']],
  ],
]

describe('entities of several names', () => {
  it.each(CASES)('%s', async (_, kind, text, groups) => {
    const { entities } = await readText(text)
    const found = entities.filter((entity) => entity.kind === kind).map(({ name, aliases }) => [name, ...aliases])
    expect(found).toEqual(groups)
  })

  it('say why they are one', async () => {
    const { entities } = await readText('Ingrid Varga sang. Later Varga bowed.')
    expect(entities[0]?.reasons).toContain('"Varga" is the person named "Ingrid Varga"')
  })
})
