import { buildSchema, Kind, parse, validate } from 'graphql'
import { readSdl } from '../../../src/graphql/sdl.ts'
import { rootFields } from '../../../src/graphql/selection.ts'
import type { Engine } from '../../../src/store/engine.ts'
import { createGraphQueries } from '../../../src/store/graph-queries.ts'

const schema = buildSchema(readSdl())

/** Thrown in place of an answer: what is asked of the store is seen, and nothing answers. */
class Seen extends Error {}

/**
 * The Cypher, with its parameters, that the first field of a GraphQL query is compiled to, without a database. Of a
 * field that takes several steps it is the first. What is asked beside every question that has ids, whether they became
 * others, is left out.
 */
export async function cypherOf(query: string, { walksIndexes = false } = {}): Promise<string> {
  const document = parse(query)
  const [invalid] = validate(schema, document)
  if (invalid !== undefined) throw invalid
  const [operation] = document.definitions
  const root = schema.getQueryType()
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !root) throw new Error(`${query} is no query.`)
  const source = { schema, fragments: {}, variableValues: {}, typeKeys: false }
  const [field] = rootFields(source, root, operation.selectionSet.selections)
  if (field === undefined) throw new Error(`${query} asks for nothing.`)
  const seen: string[] = []
  const engine: Pick<Engine, 'walksIndexes' | 'read'> = {
    walksIndexes,
    read({ text, params }) {
      seen.push(`${text}\n// ${JSON.stringify(params)}`)
      return Promise.reject(new Seen())
    },
  }
  await createGraphQueries(engine as Engine)
    .answer(field)
    .catch((error: unknown) => {
      if (!(error instanceof Seen)) throw error
    })
  return seen.filter((text) => !text.includes('FormerId {former: id}')).join('\n\n')
}
