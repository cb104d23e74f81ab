import type { Change } from '../../../model/change.ts'
import type { StatementId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Statement } from '../../../model/statement.ts'
import { entityIn } from './entity-in.ts'

/** Corrects who said something, about whom, and whether it is said to be so; only of whom the article tells. */
export function correctStatement(
  reading: Reading,
  correction: Extract<Change, { readonly kind: 'CORRECT_STATEMENT' }>,
): Reading {
  return changeStatement(reading, correction.statement, ({ speaker, speakerDescription, ...statement }) => {
    const { about, polarity } = correction
    const said = typeof correction.speaker === 'string' ? entityIn(reading, correction.speaker)?.id : correction.speaker
    return [
      {
        ...statement,
        ...(said === undefined && speaker !== undefined ? { speaker } : {}),
        ...(typeof said === 'string' ? { speaker: said } : {}),
        ...(typeof said === 'string' || speakerDescription === undefined ? {} : { speakerDescription }),
        ...(about === undefined ? {} : { about: [...new Set(about.flatMap((id) => entityIn(reading, id)?.id ?? []))] }),
        ...(polarity === undefined ? {} : { polarity }),
      },
    ]
  })
}

/** Throws a statement out. */
export function rejectStatement(reading: Reading, id: StatementId): Reading {
  return changeStatement(reading, id, () => [])
}

function changeStatement(
  reading: Reading,
  id: StatementId,
  change: (statement: Statement) => readonly Statement[],
): Reading {
  if (!reading.statements.some((one) => one.id === id)) return reading
  return { ...reading, statements: reading.statements.flatMap((one) => (one.id === id ? change(one) : [one])) }
}
