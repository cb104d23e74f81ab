import { provenBy } from './facts.ts'
import type { Taken } from './take.ts'

/** A value of a node or edge; what is undefined is left out of files. */
type Values = Readonly<Record<string, string | number | undefined>>

/** A graph as other programs know it: nodes and edges that have values by name. */
export interface PropertyGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly values: Values }[]
  readonly edges: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly label: string
    readonly values: Values
  }[]
}

/**
 * What was taken as nodes and edges. A statement is a node of its own, made by its speaker and about entities, so that
 * nobody takes for a fact what was only said.
 */
export function propertyGraph({ entities, relationships, statements }: Taken): PropertyGraph {
  return {
    nodes: [
      ...entities.map((entity) => ({
        id: entity.id,
        label: entity.name,
        values: {
          kind: entity.kind,
          aliases: entity.aliases.join('; '),
          mentions: entity.mentionCount,
          articles: entity.articleCount,
          confidence: entity.confidence,
          status: entity.__typename === 'Meeting' ? entity.status : undefined,
          date: entity.__typename === 'Meeting' ? entity.date?.edtf : undefined,
        },
      })),
      ...statements.map(({ id, text, polarity, modality, confidence, speakerDescription, date, sentence }) => ({
        id,
        label: text,
        values: {
          kind: 'STATEMENT',
          polarity,
          modality,
          confidence,
          speaker: speakerDescription ?? undefined,
          date: date?.edtf,
          ...provenBy(sentence),
        },
      })),
    ],
    edges: [
      ...relationships.map(({ id, type, source, target, role, status, confidence, date, evidence, articleCount }) => {
        const [proof] = evidence.nodes
        return {
          id,
          source: source.id,
          target: target.id,
          label: type,
          values: {
            type,
            role: role ?? undefined,
            status,
            date: date?.edtf,
            confidence,
            articles: articleCount,
            ...(proof === undefined ? {} : provenBy(proof.sentence)),
          },
        }
      }),
      ...statements.flatMap(({ id, speaker, about }) => [
        ...(speaker === null ? [] : [edgeOf('MADE', speaker.id, id)]),
        ...about.map((entity) => edgeOf('ABOUT', id, entity.id)),
      ]),
    ],
  }
}

function edgeOf(type: 'MADE' | 'ABOUT', source: string, target: string): PropertyGraph['edges'][number] {
  return { id: `${source}~${type}~${target}`, source, target, label: type, values: { type } }
}

/** The names of all values of some nodes or edges, each with whether it holds numbers. */
export function columnsOf(
  things: readonly { readonly values: Values }[],
): readonly { readonly name: string; readonly isNumber: boolean }[] {
  const columns = new Map<string, boolean>()
  for (const { values } of things) {
    for (const [name, value] of Object.entries(values)) {
      if (value !== undefined) columns.set(name, (columns.get(name) ?? true) && typeof value === 'number')
    }
  }
  return [...columns].map(([name, isNumber]) => ({ name, isNumber }))
}
