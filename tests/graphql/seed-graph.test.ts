import { beforeAll, expect, it } from 'vitest'
import { describeOnEachStore } from '../stores.ts'
import { seedText, serveGraph } from './served-graph.ts'

interface Named {
  readonly name: string
}
const names = ({ nodes }: { nodes: readonly Named[] }) => nodes.map(({ name }) => name)

describeOnEachStore('the graph of the seed article', (store) => {
  const graph = () => serveGraph(store().engine)

  beforeAll(async () => {
    await graph().loadSeed()
  })

  it('has the people, organizations, places, meetings and topics of the text, and no others', async () => {
    const found = await graph().ask<Record<string, { nodes: Named[] }>>(`{
      people { nodes { name } } organizations { nodes { name } } places { nodes { name } }
      meetings { nodes { name } } topics { nodes { name } }
    }`)
    expect(Object.fromEntries(Object.entries(found).map(([kind, list]) => [kind, names(list)]))).toEqual({
      people: ['Antony Blinken', 'Jens Stoltenberg', 'Olaf Scholz'],
      organizations: ['NATO', 'Ukraine-NATO Council'],
      places: ['Brussels', 'Kyiv', 'Russia', 'Ukraine', 'United States'],
      meetings: ['Ukraine-NATO Council meeting'],
      topics: ['annual national program', 'membership action plan'],
    })
  })

  it('gives roles as the text does, and none to Scholz', async () => {
    const { people } = await graph().ask<{ people: unknown }>(
      '{ people { nodes { name roles { title current at { name } } } } }',
    )
    expect(people).toEqual({
      nodes: [
        {
          name: 'Antony Blinken',
          roles: [{ title: 'U.S. Secretary of State', current: true, at: { name: 'United States' } }],
        },
        { name: 'Jens Stoltenberg', roles: [{ title: 'NATO Secretary General', current: true, at: { name: 'NATO' } }] },
        { name: 'Olaf Scholz', roles: [] },
      ],
    })
  })

  it('knows one place as Kiev and Kyiv, and NATO as the alliance', async () => {
    expect(
      await graph().ask(`{
        kiev: entity(name: "Kiev") { id } kyiv: entity(name: "Kyiv") { id }
        alliance: entity(name: "the alliance") { id } council: entity(name: "the council") { id }
      }`),
    ).toEqual({
      kiev: { id: 'place/kyiv' },
      kyiv: { id: 'place/kyiv' },
      alliance: { id: 'organization/nato' },
      council: { id: 'organization/ukraine-nato-council' },
    })
  })

  it('dates the meeting without inventing a year, and places it in Brussels', async () => {
    expect(await graph().ask('{ meetings { nodes { date { edtf text year month day } places { name } } } }')).toEqual({
      meetings: {
        nodes: [
          {
            date: { edtf: 'XXXX-11-29', text: 'November 29', year: null, month: 11, day: 29 },
            places: [{ name: 'Brussels' }],
          },
        ],
      },
    })
  })

  it('asserts no more than the text: nobody is a member of what they cannot join, nobody met', async () => {
    const { relationships } = await graph().ask<{
      relationships: { nodes: { type: string; source: Named; target: Named }[] }
    }>('{ relationships(first: 100) { nodes { type source { name } target { name } } } }')
    const said = relationships.nodes.map(({ type, source, target }) => `${source.name} ${type} ${target.name}`)
    const known = [
      'Antony Blinken HOLDS_ROLE_AT United States',
      'Jens Stoltenberg HOLDS_ROLE_AT NATO',
      'Ukraine-NATO Council meeting HELD_IN Brussels',
      'NATO PARTICIPATED_IN Ukraine-NATO Council meeting',
      'Ukraine PARTICIPATED_IN Ukraine-NATO Council meeting',
      'Ukraine-NATO Council ORGANIZED Ukraine-NATO Council meeting',
    ]
    expect(said.filter((one) => !known.includes(one))).toEqual([])
    expect(said).toEqual(expect.arrayContaining(known.slice(0, 3)))
  })

  it('keeps what is denied and considered as statements', async () => {
    const { denied, considered } = await graph().ask<
      Record<'denied' | 'considered', { nodes: { text: string; speaker: Named | null; about: Named[] }[] }>
    >(`{
      denied: statements(filter: { polarity: NEGATED }) { nodes { text speaker { name } about { name } } }
      considered: statements(filter: { modality: CONSIDERED }) { nodes { text speaker { name } about { name } } }
    }`)
    const join = denied.nodes.find(({ text }) => text.includes('cannot join NATO'))
    expect(join?.speaker?.name).toBe('Olaf Scholz')
    expect(join?.about.map(({ name }) => name)).toEqual(expect.arrayContaining(['NATO', 'Ukraine']))
    expect(considered.nodes.map(({ text }) => text)).toEqual([expect.stringContaining('is considering offering Kiev')])
  })

  it('shows the sentence that proves each relationship, role, mention and statement, by exact offsets', async () => {
    const text = await seedText()
    interface Stretch {
      readonly text: string
      readonly start: number
      readonly end: number
    }
    const answer = await graph().ask<{
      relationships: { nodes: { evidence: { nodes: { sentence: Stretch }[] } }[] }
      people: { nodes: { roles: { evidence: { nodes: { sentence: Stretch }[] } }[] }[] }
      statements: { nodes: (Stretch & { sentence: Stretch })[] }
      articles: { nodes: { text: string; sentences: (Stretch & { mentions: Stretch[] })[] }[] }
    }>(`{
      relationships { nodes { evidence { nodes { sentence { text start end } } } } }
      people { nodes { roles { evidence { nodes { sentence { text start end } } } } } }
      statements(first: 100) { nodes { text start end sentence { text start end } } }
      articles { nodes { text sentences { text start end mentions { text start end } } } }
    }`)
    const [article] = answer.articles.nodes
    expect(article?.text).toBe(text.trim())
    const proofs = [
      ...answer.relationships.nodes.map(({ evidence }) => evidence.nodes),
      ...answer.people.nodes.flatMap(({ roles }) => roles.map(({ evidence }) => evidence.nodes)),
      ...answer.statements.nodes.map(({ sentence }) => [{ sentence }]),
    ]
    for (const proof of proofs) expect(proof.length).toBeGreaterThan(0)
    const stretches = [
      ...proofs.flat().map(({ sentence }) => sentence),
      ...answer.statements.nodes,
      ...(article?.sentences ?? []),
      ...(article?.sentences.flatMap(({ mentions }) => mentions) ?? []),
    ]
    expect(stretches.length).toBeGreaterThan(100)
    for (const { text: shown, start, end } of stretches) expect(article?.text.slice(start, end)).toBe(shown)
  })

  it('stays as it is when the article is loaded again', async () => {
    const stats = '{ stats { articles sentences mentions statements entities relationships } }'
    const before = await graph().ask(stats)
    expect(await graph().loadSeed()).toMatchObject({ outcome: 'UNCHANGED' })
    expect(await graph().ask(stats)).toEqual(before)
  })
})
