import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { articleFrom } from '../../src/loader/article.ts'
import { graphFile } from '../../src/reader/evaluation/graph-file.ts'
import { reliabilityOf, type Judged } from '../../src/reader/evaluation/reliability.ts'
import { statementFile } from '../../src/reader/evaluation/statement-file.ts'
import { describeWithShared, SHARED, sharedFiles } from '../shared.ts'
import { scoreReadings } from './score-readings.ts'

/** In fewer cases of a tenth than this, what was right is chance. */
const ENOUGH = 30
const ENTITIES = /^(?:people|organizations|places|meetings)$/
const SPEAKERS = /^speakers$/

function annotated(name: string) {
  const file = (ending: string) => readFileSync(new URL(`articles/${name}${ending}`, SHARED), 'utf8')
  const graph = graphFile.parse(JSON.parse(file('.gold.json')))
  const { publishedAt } = graph
  return {
    article: articleFrom({
      text: file('.txt'),
      source: `text:${name}`,
      ...(publishedAt === undefined ? {} : { publishedAt }),
    }),
    graph,
    statements: statementFile.parse(JSON.parse(file('.statements.json'))).statements,
  }
}

describeWithShared('articles on which nothing was measured', 'articles/', () => {
  // The rates come from official prose and news as they are; most of these articles are milder, and more is right in them.
  it('are read with no more confidence than is due: in each tenth of it at least as much is right as it says, give or take .05 and chance', async () => {
    const names = sharedFiles('articles/').flatMap((file) =>
      file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : [],
    )
    const { judged } = await scoreReadings(names.map(annotated))
    const tenths = (isOf: (one: Judged) => boolean) =>
      reliabilityOf(judged.filter(isOf)).filter(({ cases }) => cases >= ENOUGH)
    const groups = {
      entities: tenths(({ kind }) => ENTITIES.test(kind)),
      relationships: tenths(({ kind }) => !ENTITIES.test(kind) && !SPEAKERS.test(kind)),
      speakers: tenths(({ kind }) => SPEAKERS.test(kind)),
    }
    for (const [group, found] of Object.entries(groups)) {
      expect(found, group).not.toEqual([])
      for (const { from, said, right, cases } of found) {
        const chance = Math.sqrt((said * (1 - said)) / cases)
        expect(said - right, `${group} ${from}`).toBeLessThan(0.05 + chance)
      }
    }
  })
})
