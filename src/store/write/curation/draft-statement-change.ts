import type { ChangedField } from '../../../model/change.ts'
import { articleOf, nodeTypeOf } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Transaction } from '../../engine.ts'
import { checkMost } from './check-most.ts'
import { curatedArticles } from './curated-articles.ts'
import type { DraftedChange } from './drafted-change.ts'
import { entityIn } from './entity-in.ts'
import { nothingOf, shownEntities, type ShownEntity } from './shown-graph.ts'
import { RefusedChange, type Wanted } from './wanted-change.ts'

/** How many entities a statement is said to be about at the most. */
const MOST_ABOUT = 100

/** Of who said something, about whom, and whether it is said to be so. */
export async function draftCorrectStatement(
  transaction: Transaction,
  wanted: Wanted<'CORRECT_STATEMENT'>,
): Promise<DraftedChange> {
  const { about, polarity } = wanted
  const { statement, reading } = await statementOf(transaction, wanted.id)
  checkMost(about ?? [], 'about', 'entities', MOST_ABOUT)
  const found = await shownEntities(transaction, [
    ...(typeof wanted.speaker === 'string' ? [{ id: wanted.speaker, at: ['speaker'] }] : []),
    ...(about ?? []).map((id, index) => ({ id, at: ['about', String(index)] })),
  ])
  const [said, ...others] = typeof wanted.speaker === 'string' ? found : [undefined, ...found]
  if (said !== undefined) checkSpeaker(said)
  for (const [index, entity] of found.entries()) {
    if (entityIn(reading, entity.id) !== undefined) continue
    throw new RefusedChange('BAD_INPUT', `The article of the statement does not tell of ${entity.name}.`, [
      index === 0 && said !== undefined ? 'speaker' : 'about',
    ])
  }
  const speaker = wanted.speaker === null ? null : said?.id
  const aboutIds = about === undefined ? undefined : [...new Set(others.flatMap((one) => one?.id ?? []))]
  const changed = [
    ...changedField('speaker', speaker === undefined, statement.speaker, speaker ?? undefined),
    ...changedField('about', aboutIds === undefined, statement.about, aboutIds ?? []),
    ...changedField('polarity', polarity === undefined, statement.polarity, polarity),
  ]
  if (changed.length === 0) throw new RefusedChange('NO_CHANGE', 'The statement says so already.', ['id'])
  const { article } = reading
  const named = [statement.speaker, said?.id, ...statement.about, ...(aboutIds ?? [])].flatMap((id) => id ?? [])
  return {
    change: {
      kind: 'CORRECT_STATEMENT',
      statement: statement.id,
      ...(speaker === undefined ? {} : { speaker }),
      ...(aboutIds === undefined ? {} : { about: aboutIds }),
      ...(polarity === undefined ? {} : { polarity }),
    },
    bearsOn: [article.id],
    concerns: [...new Set<string>([statement.id, article.id, ...named])],
    entity: said?.id ?? statement.speaker,
    article: article.id,
    changed,
  }
}

/** Of a statement that nobody made. */
export async function draftRejectStatement(
  transaction: Transaction,
  { id }: Wanted<'REJECT_STATEMENT'>,
): Promise<DraftedChange> {
  const { statement, reading } = await statementOf(transaction, id)
  const named = [statement.speaker, ...statement.about].flatMap((one) => one ?? [])
  return {
    change: { kind: 'REJECT_STATEMENT', statement: statement.id },
    bearsOn: [reading.article.id],
    concerns: [...new Set<string>([statement.id, reading.article.id, ...named])],
    entity: statement.speaker,
    article: reading.article.id,
    changed: [{ field: 'statement', before: [statement.text], after: [] }],
  }
}

async function statementOf(
  transaction: Transaction,
  id: string,
): Promise<{ readonly statement: Statement; readonly reading: Reading }> {
  const articles = nodeTypeOf(id) === 'Statement' ? [articleOf(id)] : []
  const [curated] = await curatedArticles(transaction, articles)
  const statement = curated?.reading.statements.find((one) => one.id === id)
  if (curated === undefined || statement === undefined) throw nothingOf('statement', id, ['id'])
  return { statement, reading: curated.reading }
}

function checkSpeaker({ kind, name }: ShownEntity): void {
  if (kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'PLACE') return
  throw new RefusedChange(
    'KIND_DIFFERS',
    `${name} is neither a person, an organization nor a country, and says nothing.`,
    ['speaker'],
  )
}

function changedField(
  field: string,
  stays: boolean,
  before: string | readonly string[] | undefined,
  after: string | readonly string[] | undefined,
): readonly ChangedField[] {
  const [was, is] = [listed(before), listed(after)]
  return stays || was.join('\n') === is.join('\n') ? [] : [{ field, before: was, after: is }]
}

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
