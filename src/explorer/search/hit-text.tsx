import { KINDS } from '../../model/entity-kind.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { cutAtMatches } from './highlighted-text.ts'
import type { Hit } from './search-hits.ts'

/** A hit of a search in a list: what it is, and its text with what matches marked. */
export function HitText({ hit }: { readonly hit: Hit }) {
  const { node } = hit
  const isEntity = 'aliases' in node
  return (
    <>
      {isEntity ? (
        <KindIcon kind={node.kind} />
      ) : (
        <span class="hit-sign" aria-hidden="true">
          {node.__typename === 'Statement' ? '“' : '¶'}
        </span>
      )}
      <span class="hit-text" dir="auto">
        {isEntity && node.name !== hit.text ? `${node.name}, ` : null}
        {cutAtMatches(hit.text, hit.highlights, 110).map(({ text, isMatch }, index) =>
          isMatch ? <mark key={index}>{text}</mark> : text,
        )}
      </span>
      <span class="detail">{isEntity ? KINDS[node.kind].noun[0] : node.__typename.toLowerCase()}</span>
    </>
  )
}
