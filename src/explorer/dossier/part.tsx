import type { ComponentChildren } from 'preact'
import { partId, type PartName } from './contents.tsx'

/** A part of a page under its title; nothing where it holds nothing. */
export function Part(props: PartName & { readonly hint?: string; readonly children: ComponentChildren }) {
  const { title, count, hint } = props
  if (count === 0) return null
  return (
    <section class="detail-section" aria-label={title} id={partId(title)} tabIndex={-1}>
      <h3>
        {title} <span class="count">{count.toLocaleString('en')}</span>
      </h3>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      {props.children}
    </section>
  )
}
