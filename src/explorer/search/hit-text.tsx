import { KINDS } from '../../model/entity-kind.ts'
import { Icon } from '../frame/icon.tsx'
import { KindIcon } from '../frame/kind-icon.tsx'
import { dayInWords } from '../graph/wording.ts'
import { cutAtMatches, type Stretch } from './highlighted-text.ts'
import type { Hit } from './search-hits.ts'

/** A hit of a search in a list: what it is, and its text with what matches marked. */
export function HitText({ hit }: { readonly hit: Hit }) {
  const { node } = hit
  const isEntity = 'aliases' in node
  return (
    <>
      <HitSign hit={hit} />
      <span class="hit-text" dir="auto">
        {isEntity && node.name !== hit.text ? `${node.name}, ` : null}
        {node.__typename === 'Words' ? 'All articles that say ' : null}
        <HighlightedText text={hit.text} matches={hit.highlights} length={110} />
      </span>
      <span class="detail">{detailOf(node)}</span>
    </>
  )
}

function HitSign({ hit: { node } }: { readonly hit: Hit }) {
  if ('aliases' in node) return <KindIcon kind={node.kind} />
  if (node.__typename === 'Article') return <Icon name="read" />
  if (node.__typename === 'Words') return <Icon name="search" />
  return (
    <span class="hit-sign" aria-hidden="true">
      {node.__typename === 'Statement' ? '“' : '¶'}
    </span>
  )
}

function detailOf(node: Hit['node']): string {
  if ('aliases' in node) return KINDS[node.kind].noun[0]
  if (node.__typename === 'Words') return 'scope'
  if ('publishedAt' in node) return node.publishedAt === null ? 'article' : dayInWords(node.publishedAt)
  return node.__typename.toLowerCase()
}

/** A text, at most so many characters of it, with what matches marked. */
export function HighlightedText(props: {
  readonly text: string
  readonly matches: readonly Stretch[]
  readonly length: number
}) {
  return (
    <>
      {cutAtMatches(props.text, props.matches, props.length).map(({ text, isMatch }, index) =>
        isMatch ? <mark key={index}>{text}</mark> : text,
      )}
    </>
  )
}
