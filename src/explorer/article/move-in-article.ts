/** Moves the focus in the article by the arrow keys: up and down by sentences, left and right by what they name. */
export function moveInArticle(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const target = event.target
  if (!(target instanceof HTMLElement)) return
  const sentences = [...event.currentTarget.querySelectorAll<HTMLElement>('.sentence')]
  const at = sentences.findIndex((sentence) => sentence.contains(target))
  const stops = [...(sentences[at]?.querySelectorAll<HTMLElement>('.sentence-number, .mention') ?? [])]
  const next = nextStop(event.key, sentences, at, stops, stops.indexOf(target))
  if (next === null || next === undefined) return
  event.preventDefault()
  for (const number of event.currentTarget.querySelectorAll<HTMLElement>('.sentence-number')) number.tabIndex = -1
  if (next.matches('.sentence-number')) next.tabIndex = 0
  else next.closest('.sentence')?.querySelector<HTMLElement>('.sentence-number')?.setAttribute('tabindex', '0')
  next.focus()
}

function nextStop(
  key: string,
  sentences: readonly HTMLElement[],
  at: number,
  stops: readonly HTMLElement[],
  stop: number,
): HTMLElement | null | undefined {
  const number = (index: number) => sentences.at(index)?.querySelector<HTMLElement>('.sentence-number')
  switch (key) {
    case 'ArrowDown':
      return number(Math.min(at + 1, sentences.length - 1))
    case 'ArrowUp':
      return number(Math.max(at - 1, 0))
    case 'Home':
      return number(0)
    case 'End':
      return number(-1)
    case 'ArrowRight':
      return stops[stop + 1]
    case 'ArrowLeft':
      return stop > 0 ? stops[stop - 1] : undefined
    default:
      return undefined
  }
}
