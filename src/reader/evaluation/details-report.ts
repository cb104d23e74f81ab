import { groupBy } from '../../model/group-by.ts'
import { reliabilityOf, type Judged } from './reliability.ts'
import type { Details } from './score-details.ts'
import { statementFigures, type StatementCounts } from './score-statements.ts'
import { figuresOf } from './tally.ts'

const WIDTH = 18

/** A table of how well titles and whether they are held, and dates and places of meetings, were read. */
export function formatDetails({ titles, currency, dates, places }: Details): string[] {
  const rows = { titles, 'of these, current': currency, "meetings' dates": dates, "meetings' places": places }
  return [
    `${''.padEnd(WIDTH)}${'P / R / F1'.padEnd(24)}gold`,
    ...Object.entries(rows).map(([title, hits]) => {
      const { precision, recall, f1 } = figuresOf(hits)
      return `${title.padEnd(WIDTH)}${[precision, recall, f1].map(shown).join(' / ').padEnd(24)}${hits.demanded}`
    }),
  ]
}

/** A table of what people are reported to say: which of it was found, whose it is, and how it is put. */
export function formatStatements(counts: StatementCounts): string[] {
  const figures = statementFigures(counts)
  const rows: readonly (readonly [string, number])[] = [
    ['recall', figures.recall],
    ['precision', figures.precision],
    ['speaker right', figures.rightSpeaker],
    ['speaker wrong', figures.wrongSpeaker],
    ['speaker missing', figures.missingSpeaker],
    ['attributed F1', figures.f1],
    ['about F1', figures.about],
    ['polarity', figures.polarity],
    ['modality', figures.modality],
  ]
  return [
    `statements: ${counts.demanded} in the gold, ${counts.matched} of them found`,
    ...rows.map(([title, value]) => `${title.padEnd(WIDTH)}${shown(value)}`),
  ]
}

/** Confidence against what was right, by kind and tenth. */
export function formatReliability(judged: readonly Judged[]): string[] {
  return [
    `${'confidence'.padEnd(WIDTH)}${'tenth'.padEnd(8)}${'said'.padEnd(8)}${'right'.padEnd(8)}cases`,
    ...Array.from(groupBy(judged, ({ kind }) => kind)).flatMap(([kind, same]) =>
      reliabilityOf(same).map(
        ({ from, said, right, cases }) =>
          `${kind.padEnd(WIDTH)}${`${from.toFixed(1)} –`.padEnd(8)}${shown(said).padEnd(8)}${shown(right).padEnd(8)}${cases}`,
      ),
    ),
  ]
}

function shown(figure: number): string {
  return figure.toFixed(3)
}
