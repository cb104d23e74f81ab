import { beforeEach, expect, it } from 'vitest'
import type { Engine, Row } from '../../src/store/engine.ts'
import { MIGRATIONS } from '../../src/store/migration-list.ts'
import { migrate } from '../../src/store/migrations.ts'
import { textOf } from '../../src/store/row.ts'
import { describeOnEachStore } from '../stores.ts'

const read = (engine: Engine, text: string) => engine.read({ text, params: {} })
const run = (engine: Engine, text: string) => engine.write((transaction) => transaction.run({ text, params: {} }))
/** A constraint of Neo4j has an index of its own, and the server makes indexes of labels by itself. */
const isOwn = ({ type, owningConstraint }: Row) => type !== 'LOOKUP' && (owningConstraint ?? null) === null
const namesOf = (rows: readonly Row[]) => rows.map((row) => textOf(row, 'name')).sort()

async function schemaOf(engine: Engine) {
  return {
    constraints: namesOf(await read(engine, 'SHOW CONSTRAINTS')),
    indexes: namesOf((await read(engine, 'SHOW INDEXES')).filter(isOwn)),
  }
}

/** Leaves a graph without schema, as one that was never opened. */
async function dropSchema(engine: Engine) {
  const { constraints, indexes } = await schemaOf(engine)
  for (const name of constraints) await run(engine, `DROP CONSTRAINT ${name}`)
  for (const name of indexes) await run(engine, `DROP INDEX ${name}`)
  await run(engine, 'MATCH (n) DETACH DELETE n')
}

/** What all migrations leave together: what was made, without what was dropped later. */
function schemaOfAll(name: Engine['name']) {
  const [constraints, indexes] = [new Set<string>(), new Set<string>()]
  for (const text of MIGRATIONS.flatMap((migration) => [...migration.both, ...migration[name]])) {
    const [, verb, kind = '', what = ''] =
      /^(CREATE|DROP) (?:TEXT |FULLTEXT )?(CONSTRAINT|INDEX) (\w+)/.exec(text) ?? []
    const names = kind === 'CONSTRAINT' ? constraints : indexes
    if (verb === 'CREATE') names.add(what)
    else names.delete(what)
  }
  return { constraints: [...constraints].sort(), indexes: [...indexes].sort() }
}

describeOnEachStore('a graph that an earlier version left', (store) => {
  let fresh: Awaited<ReturnType<typeof schemaOf>> | undefined

  beforeEach(async () => {
    const { engine } = store()
    fresh ??= await schemaOf(engine)
    await dropSchema(engine)
  })

  it('is made anew with what all migrations leave together', () => {
    expect(fresh).toEqual(schemaOfAll(store().engine.name))
  })

  it.each(MIGRATIONS.map(({ id }, index) => [id, index] as const))(
    'as of %s has the constraints and indexes of a fresh one once it is opened',
    async (_id, index) => {
      const { engine } = store()
      await migrate(engine, (text) => run(engine, text), MIGRATIONS.slice(0, index + 1))
      await migrate(engine, (text) => run(engine, text))
      expect(await schemaOf(engine)).toEqual(fresh)
    },
  )
})
