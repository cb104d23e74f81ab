import { batch, effect } from '@preact/signals'
import { cut } from '../graph/wording.ts'
import type { Sight } from '../state/sight.ts'
import { DEFAULT_LINKED, readLink, writeLink, type Linked } from '../state/view-link.ts'
import type { Explorer } from './explorer.ts'

/**
 * Begins with the view of the page's address, and keeps the address that of the view. Every step, and every change of
 * pane, is an entry of the browser's history: Back shows again what was seen before it. What comes along with a step,
 * as the camera does, is written into its entry.
 */
export function followLink(explorer: Explorer): void {
  const { session, screen } = explorer
  const begun = read()
  look(explorer, begun)
  session.begin(begun.view)
  let [steps, pane, folded] = [session.steps.peek(), screen.pane.peek(), screen.folded.peek()]
  let isDue = false

  function read(): Linked {
    const linked = readLink(location.hash)
    if (linked === undefined) session.tell('This link is broken. Here is the default view instead.')
    else tellUnread(explorer, linked)
    return linked ?? DEFAULT_LINKED
  }

  function write() {
    isDue = false
    const isStep = steps !== session.steps.peek() || pane !== screen.pane.peek() || folded !== screen.folded.peek()
    ;[steps, pane, folded] = [session.steps.peek(), screen.pane.peek(), screen.folded.peek()]
    const address = addressOf(explorer)
    if (address === location.pathname + location.hash) return
    if (isStep) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  }

  effect(() => {
    addressOf(explorer)
    // What changes together, as the selection and the pane that shows it, is one entry.
    if (!isDue) queueMicrotask(write)
    isDue = true
  })
  addEventListener('popstate', () => {
    const linked = read()
    batch(() => {
      session.visit(linked.view)
      look(explorer, linked)
    })
    ;[steps, pane, folded] = [session.steps.peek(), screen.pane.peek(), screen.folded.peek()]
  })
}

/** The most characters of what could not be read that are shown. */
const LONGEST_UNREAD = 60

function tellUnread({ session }: Explorer, { unread }: Linked): void {
  if (unread.length === 0) return
  session.tell(
    `A part of this link cannot be read (${cut(unread.join(', '), LONGEST_UNREAD)}). The rest of it is shown.`,
  )
}

function look({ screen }: Explorer, { sight }: Pick<Linked, 'sight'>): void {
  screen.pane.value = sight.pane
  screen.folded.value = sight.folded
  screen.places.value = new Map([...screen.places.peek(), ...sight.places])
  if (sight.camera === undefined) return
  screen.camera.value = sight.camera
  screen.renderer.peek()?.setView(sight.camera)
}

function addressOf({ session, screen }: Pick<Explorer, 'session' | 'screen'>): string {
  const drawn = session.drawn.value
  const sight: Sight = {
    pane: screen.pane.value,
    folded: screen.folded.value,
    camera: screen.camera.value,
    places: new Map([...screen.places.value].filter(([id]) => drawn.has(id))),
  }
  const link = writeLink(session.view.value, sight)
  return `${location.pathname}${link === '' ? '' : `#${link}`}`
}

/** Looks at the view of a link, as a step that can be taken back. */
export function openLink(explorer: Explorer, link: string): void {
  const linked = readLink(link)
  if (linked === undefined) {
    explorer.session.tell('This link is broken.')
    return
  }
  tellUnread(explorer, linked)
  batch(() => {
    explorer.session.take({ do: 'open view', view: linked.view })
    look(explorer, linked)
    // Where it says nothing of it, all is to be seen.
    if (linked.sight.camera === undefined) explorer.screen.renderer.peek()?.fit()
  })
}

/** The address that opens the view as it is now. */
export function linkTo(explorer: Pick<Explorer, 'session' | 'screen'>): string {
  return `${location.origin}${addressOf(explorer)}`
}
