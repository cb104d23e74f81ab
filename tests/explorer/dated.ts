import type { DatedRelationship, DatedStatement } from '../../src/explorer/state/dossier.ts'
import { entity, relationship, statement } from './sketched-graph.ts'

/** An article of a sketch by its name, which is its day as well: `2020-03-02`, or one without a date. */
function article(name: string) {
  return {
    id: `article/${name}`,
    title: `News of ${name}`,
    url: `https://www.example.org/${name}`,
    source: `https://www.example.org/${name}`,
    publishedAt: /^\d{4}/.test(name) ? name : null,
  }
}

/** A statement of an article, as a dossier holds it. */
export function datedStatement(
  index: number,
  name: string,
  given: Parameters<typeof statement>[1] & { readonly text?: string },
): DatedStatement {
  const told = statement(index, given)
  return {
    ...told,
    id: `article/${name}/statement/${index}`,
    text: given.text ?? told.text,
    speaker: given.speaker === undefined ? null : entity(given.speaker),
    about: given.about.map(entity),
    sentence: { ...told.sentence, id: `article/${name}/sentence/${index}`, article: article(name) },
  }
}

/** A relationship that articles tell, as a dossier holds it. */
export function datedRelationship(
  names: readonly string[],
  ...given: Parameters<typeof relationship>
): DatedRelationship {
  const told = relationship(...given)
  return {
    ...told,
    source: entity(given[0]),
    target: entity(given[2]),
    articleCount: names.length,
    evidence: {
      nodes: told.evidence.nodes.flatMap((proof) =>
        names.map((name) => ({
          ...proof,
          confidence: 1,
          sentence: { ...proof.sentence, id: `article/${name}/sentence/0`, article: article(name) },
        })),
      ),
    },
  }
}

/** An article that names these entities, to be compared. */
export function comparedArticle(
  name: string,
  named: readonly string[],
  told: {
    readonly relationships?: readonly DatedRelationship[]
    readonly statements?: readonly DatedStatement[]
  } = {},
) {
  return {
    article: {
      __typename: 'Article' as const,
      ...article(name),
      entities: { totalCount: named.length, nodes: named.map(entity) },
    },
    relationships: told.relationships ?? [],
    statements: told.statements ?? [],
  }
}
