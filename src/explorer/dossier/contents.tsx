/** A part of a page that can be jumped to. */
export interface PartName {
  readonly title: string
  readonly count: number
}

/** The parts of a page, each with how much it holds: a click goes there. Parts that hold nothing are left out. */
export function Contents({ parts }: { readonly parts: readonly PartName[] }) {
  return (
    <nav class="contents" aria-label="Parts of this page">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ title, count }) => (
          <button
            key={title}
            type="button"
            class="link"
            onClick={() => {
              const part = document.getElementById(partId(title))
              part?.scrollIntoView({ block: 'start' })
              part?.focus({ preventScroll: true })
            }}
          >
            {title} <span class="count">{count.toLocaleString('en')}</span>
          </button>
        ))}
    </nav>
  )
}

/** The id of the element of a part. */
export function partId(title: string): string {
  return `part-${title.toLowerCase().replaceAll(/\W+/g, '-')}`
}
