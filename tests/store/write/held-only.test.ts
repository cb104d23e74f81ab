import { describe, expect, it } from 'vitest'
import { createReader } from '../../../src/reader/index.ts'
import { articleId } from '../../../src/model/id.ts'
import { heldOnly } from '../../../src/store/write/held-only.ts'

const reader = await createReader()

async function read(text: string) {
  return reader.read({ id: articleId('00'), source: 'text:00', text, textHash: '00' })
}

describe('what the graph holds of a reading', () => {
  it('is no meeting that is still to come, nor a mention of one', async () => {
    const reading = await read(
      'Anna Berg will travel to Oslo on Monday for talks with Tom Reed. The talks will end on Friday.',
    )
    const [meeting] = reading.entities.filter(({ kind }) => kind === 'MEETING')
    expect(meeting?.status).toBe('PLANNED')
    const held = heldOnly(reading)
    expect(held.entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Anna Berg', 'Tom Reed', 'Oslo']))
    const told = [
      ...held.entities.map(({ id }) => id),
      ...held.mentions.map(({ entity }) => entity),
      ...held.statements.flatMap(({ about }) => about),
      ...held.relationships.flatMap(({ source, target }) => [source, target]),
    ]
    expect(told).not.toContain(meeting?.id)
  })

  it('is all of a reading without plans', async () => {
    const reading = await read('Anna Berg met Tom Reed in Oslo on Monday.')
    expect(heldOnly(reading)).toBe(reading)
  })
})
