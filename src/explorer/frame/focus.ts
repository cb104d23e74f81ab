/** What can be reached by Tab. */
const REACHABLE = ':is(a[href], button, input, select, textarea, [tabindex]):not(:disabled, [tabindex="-1"])'
/** The parts of the page that keep the focus when what had it in them goes. */
const PARTS = '.header, .story, .panes > section, .whole-screen'
const DIALOG = '.dialog-body'
const OFFERING = '.notice[data-seen="true"][data-offers="true"]'

/** Where what has the focus stands: its surroundings from within to its part, and which it is of what Tab reaches in each. */
interface Stand {
  readonly element: HTMLElement
  readonly name: string
  readonly around: readonly { readonly element: HTMLElement; readonly at: number }[]
  /** The part that it is in; undefined in what comes and goes over the page. */
  readonly part: HTMLElement | undefined
}

const isSeen = (element: Element) => element.isConnected && element.checkVisibility({ visibilityProperty: true })
const reachableIn = (element: Element) => [...element.querySelectorAll<HTMLElement>(REACHABLE)].filter(isSeen)
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent

/** Gives a part of the page the focus: Tab goes into it from there. */
export function focusPart(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1
  part.focus({ preventScroll: true })
}

/** Goes to the next part of the page that is in sight, or with -1 to the one before; after the last comes the first. */
export function moveToPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(`${PARTS}, ${OFFERING}`)].filter(isSeen)
  const at = parts.findIndex((part) => part.contains(document.activeElement))
  const next = parts.at(at === -1 && by === -1 ? -1 : (at + by) % parts.length)
  if (next !== undefined) focusPart(next)
}

/**
 * Sees to it that the keyboard stays where it was when what has the focus goes from the page, or out of sight: at what is
 * called the same, or has come into its place, or else at the part of the page that it stood in. Where all of a dialog is
 * another, or a form in it, it sees to that by itself.
 */
export function keepFocusInPlace(): void {
  let onPage: Stand | undefined
  let inDialog: Stand | undefined
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.closest('[popover]') !== null) return
    if (target.closest('dialog') !== null) inDialog = target.closest('form') === null ? standOf(target) : undefined
    // What has lost its content is where that was, until the person goes on.
    else if (target !== onPage?.part) onPage = standOf(target)
  })
  new MutationObserver(() => {
    for (const stand of [inDialog, onPage]) if (stand !== undefined && isLost(stand)) recover(stand)
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-pane', 'data-folded'] })
}

function standOf(element: HTMLElement): Stand {
  const around: Stand['around'][number][] = []
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    around.push({ element: outer, at: reachableIn(outer).indexOf(element) })
    if (outer.matches(`${PARTS}, ${DIALOG}`)) return { element, name: nameOf(element), around, part: outer }
  }
  return { element, name: nameOf(element), around: [], part: undefined }
}

/** Whether what had the focus is gone, and nothing else has got it. */
function isLost({ element, part }: Stand): boolean {
  const { activeElement: active } = document
  return !isSeen(element) && (active === null || active === document.body || active === element || active === part)
}

function recover({ name, around, part }: Stand): void {
  const left = around.find((one) => isSeen(one.element))
  if (left === undefined) {
    const middle = document.querySelector<HTMLElement>('.panes > .centre')
    if (part !== undefined && !part.matches(DIALOG) && middle !== null) focusPart(middle)
    return
  }
  const reachable = reachableIn(left.element)
  const distance = (one: HTMLElement) => Math.abs(reachable.indexOf(one) - left.at)
  const [same] = reachable.filter((one) => nameOf(one) === name).sort((a, b) => distance(a) - distance(b))
  const next = same ?? (left.element === part ? undefined : reachable[Math.min(left.at, reachable.length - 1)])
  if (next !== undefined) next.focus()
  else if (part !== undefined && !part.matches(DIALOG) && document.activeElement !== part) focusPart(part)
}
