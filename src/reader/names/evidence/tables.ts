import { ARTICLE } from './article.ts'
import { CONTEXT } from './context.ts'
import { DATELINES } from './datelines.ts'
import { DESCRIBED } from './described.ts'
import { EXPANSION } from './expansion.ts'
import type { Name, Occurrence } from './facts.ts'
import { GAZETTEER } from './gazetteer.ts'
import { LABELS, PASSED_OVER } from './label.ts'
import { LISTED } from './listed.ts'
import { NAMESAKES, NATURE } from './namesakes.ts'
import { NO_NAME } from './no-name.ts'
import { OWNED } from './owned.ts'
import { ARTICLED, PERSON_NAMES } from './person-names.ts'
import type { Row } from './row.ts'
import { SHAPE } from './shape.ts'

/** What one place says where a name stands; the more places, the less each counts. */
export const OCCURRENCE_ROWS: readonly Row<Occurrence>[] = [...LABELS, ...CONTEXT, ...DATELINES, ...OWNED, ...LISTED]

/** What the text calls a name in one place: that holds wherever the name stands. */
export const DESCRIPTION_ROWS: readonly Row<Occurrence>[] = [...DESCRIBED, ...NAMESAKES]

/** What is said once of a name in the whole article. */
export const NAME_ROWS: readonly Row<Name>[] = [
  ...PASSED_OVER,
  ...SHAPE,
  ...GAZETTEER,
  ...NATURE,
  ...PERSON_NAMES,
  ...ARTICLED,
  ...ARTICLE,
  ...NO_NAME,
  ...EXPANSION,
]
