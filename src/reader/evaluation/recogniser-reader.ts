import { loadEnglish, type NamedEntity } from '../../language/index.ts'
import type { EntityKind } from '../../model/entity-kind.ts'
import { entityId } from '../../model/id.ts'
import type { Reader } from '../../model/reading.ts'
import { groupBy } from '../../model/group-by.ts'
import { findBreaks, unwrapLines } from '../text/layout.ts'
import { findSentences } from '../text/sentences.ts'

const KINDS: Readonly<Record<string, EntityKind>> = {
  PERSON: 'PERSON',
  ORG: 'ORGANIZATION',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
}

/**
 * A yardstick to compare the reader with: what the language pipeline's recogniser labels, each name an entity of its
 * own, and no facts. In "Ada Cole spoke. Cole left." it finds two people.
 * @throws the file system's error if the language model is missing
 */
export async function createRecogniserReader(): Promise<Reader> {
  const english = await loadEnglish()
  return {
    name: 'recogniser',
    version: '1',
    read(article) {
      const text = unwrapLines(article.text)
      const doc = english.parse(text, findBreaks(text))
      const named = doc.entities.flatMap((entity) => {
        const kind = KINDS[entity.label]
        return kind === undefined ? [] : [{ kind, name: nameOf(entity) }]
      })
      const entities = Array.from(
        groupBy(named, ({ kind, name }) => entityId(kind, name)),
        ([id, [first]]) => ({
          id,
          kind: first.kind,
          name: first.name,
          aliases: [],
          confidence: 0.7,
          reasons: ['the recogniser labels it so'],
        }),
      )
      return Promise.resolve({
        article,
        sentences: findSentences(article.id, doc),
        entities,
        mentions: [],
        roles: [],
        statements: [],
        relationships: [],
        warnings: [],
      })
    },
  }
}

function nameOf(entity: NamedEntity): string {
  return entity.text
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/['’]s$/, '')
}
