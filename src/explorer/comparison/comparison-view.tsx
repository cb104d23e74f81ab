import { useMemo } from 'preact/hooks'
import '../dossier/dossier.css'
import './comparison.css'
import { Contents } from '../dossier/contents.tsx'
import { ContrastPairs } from '../dossier/contrast-pairs.tsx'
import { ConnectionsList } from '../dossier/connections-list.tsx'
import { PageHead } from '../dossier/page-head.tsx'
import { Part } from '../dossier/part.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { Waiting } from '../frame/waiting.tsx'
import { articleName, countOf, cut } from '../graph/wording.ts'
import type { ComparedArticle } from '../state/comparison.ts'
import { comparedIn } from '../state/compared.ts'
import { articlesIn } from '../state/scope-in-view.ts'
import { ArticleHeads } from './article-heads.tsx'
import { compare, type Alone } from './compare.ts'
import { EntityLinks } from './entity-links.tsx'
import { SharedRelationships } from './shared-relationships.tsx'

const TITLES = {
  contradictions: 'Where they contradict each other',
  entities: 'Named by several',
  relationships: 'Told by several',
}

/** The articles of the scope beside each other: what they share, what only one tells, and where they contradict. */
export function ComparisonView() {
  const { session } = useExplorer()
  const view = session.view.value
  const articles = comparedIn(view, session)
  const total = articlesIn(view, session)?.length ?? 0
  return (
    <section class="pane centre page" aria-label="Comparison">
      <PageHead title="Comparison" />
      <div class="page-body comparison" tabIndex={0} role="group" aria-label="Articles beside each other">
        {articles.length === 0 ? null : (
          <Waiting ask={{ about: 'comparison', articles }} what="the articles">
            {(compared) => (
              <>
                <ArticleHeads articles={compared.map(({ article }) => article)} />
                {compared.length < articles.length ? (
                  <p class="hint">
                    {countOf(articles.length - compared.length, ['article is', 'articles are'])} not in the graph any
                    more.
                  </p>
                ) : null}
                {compared.length < 2 ? null : <Compared articles={compared} />}
              </>
            )}
          </Waiting>
        )}
        {total > articles.length ? (
          <p class="hint">
            These are the first {articles.length} of {total.toLocaleString('en')} articles; more are not compared at
            once.
          </p>
        ) : null}
        {total < 2 ? <p class="hint">Choose two articles or more by their boxes in the list of articles.</p> : null}
      </div>
    </section>
  )
}

function Compared({ articles }: { readonly articles: readonly ComparedArticle[] }) {
  const { entities, relationships, alone, contradictions } = useMemo(() => compare(articles), [articles])
  const nothing = entities.length + relationships.length + contradictions.length === 0
  return (
    <>
      <Contents
        parts={[
          { title: TITLES.contradictions, count: contradictions.length },
          { title: TITLES.entities, count: entities.length },
          { title: TITLES.relationships, count: relationships.length },
          ...alone.map((one) => ({ title: titleOf(one), count: one.entities.length + one.relationships.length })),
        ]}
      />
      {nothing ? <p class="hint">They name nobody and nothing in common.</p> : null}
      <Part
        title={TITLES.contradictions}
        count={contradictions.length}
        hint="About the same, in words that are alike; one says that it is so and the other that it is not, or the numbers differ: read both."
      >
        <ContrastPairs pairs={contradictions} />
      </Part>
      <Part title={TITLES.entities} count={entities.length}>
        <EntityLinks
          entities={entities.map(({ id, by }) => ({
            id,
            note: by.size === articles.length ? 'all' : `${by.size} of ${articles.length}`,
          }))}
        />
      </Part>
      <Part title={TITLES.relationships} count={relationships.length}>
        <SharedRelationships relationships={relationships} />
      </Part>
      {alone.map((one) => (
        <Part key={one.article.id} title={titleOf(one)} count={one.entities.length + one.relationships.length}>
          <ConnectionsList relationships={one.relationships} all={false} />
          <EntityLinks entities={one.entities} />
        </Part>
      ))}
    </>
  )
}

function titleOf({ article }: Alone): string {
  return `Only in “${cut(articleName(article), 60)}”`
}
