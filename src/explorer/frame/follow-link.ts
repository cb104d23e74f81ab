import { effect } from '@preact/signals'
import { DEFAULT_VIEW } from '../state/view.ts'
import { readLink, writeLink } from '../state/view-link.ts'
import type { Explorer } from './explorer.ts'

/** Begins with the view of the page's address, keeps the address that of the view, and goes where it is changed to. */
export function followLink({ session }: Explorer): void {
  const begin = () => {
    const view = readLink(location.hash)
    session.begin(view ?? DEFAULT_VIEW)
    if (view === undefined) session.tell('This link is broken. Here is the default view instead.')
  }
  begin()
  effect(() => {
    const link = writeLink(session.view.value)
    history.replaceState(null, '', link === '' ? location.pathname : `#${link}`)
  })
  addEventListener('hashchange', begin)
}

/** The address that opens the view as it is now. */
export function linkTo({ session }: Pick<Explorer, 'session'>): string {
  const link = writeLink(session.view.value)
  return `${location.origin}${location.pathname}${link === '' ? '' : `#${link}`}`
}
