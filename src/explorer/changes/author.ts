import { signal } from '@preact/signals'

/** Who says so, where nobody signs in: asked for once while the page is open. */
export const author = signal('')
