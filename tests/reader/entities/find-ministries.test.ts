import { describe, expect, it } from 'vitest'
import { entitiesIn, rolesIn } from '../read-text.ts'

describe('ministries without capitals', () => {
  it.each([
    ["Peru's foreign ministry said so.", "Peru's foreign ministry"],
    ['The Austrian economy ministry said so.', 'Austrian economy ministry'],
    ["Armenia's defence ministry spoke. The Armenian defence ministry rose.", "Armenia's defence ministry"],
    ['The South Korean trade and industry ministry said so.', 'South Korean trade and industry ministry'],
    ['The foreign ministry said so.'],
    ["The mayor's finance ministry said so."],
    ["Peru's ministry said so."],
  ])('in: %s', async (text, ...names) => {
    const bodies = (await entitiesIn(text)).filter((entity) => entity.startsWith('ORGANIZATION'))
    expect(bodies).toEqual(names.map((name) => `ORGANIZATION ${name}`))
  })

  it('leave their country an entity of its own', async () => {
    expect(await entitiesIn("Peru's foreign ministry said so.")).toContain('PLACE Peru')
  })

  it.each([
    ["Peru's foreign ministry denied it. “No,” said its spokesman, Tom Reed.", 'spokesman'],
    ["A spokesman for Peru's foreign ministry, Tom Reed, spoke.", 'spokesman'],
  ])('have the role of who speaks for them: %s', async (text, title) => {
    expect(await rolesIn(text)).toEqual([`Tom Reed at Peru's foreign ministry: ${title}`])
  })

  it('are not meant by the ministry where another country was named since', async () => {
    const text = "Peru's defence ministry met. Chile denied it. The ministry's spokesman, Tom Reed, spoke."
    expect(await rolesIn(text)).toEqual([])
  })
})
