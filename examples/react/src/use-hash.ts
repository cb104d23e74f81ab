import { useSyncExternalStore } from 'react'

const subscribe = (tell: () => void) => {
  addEventListener('hashchange', tell)
  return () => {
    removeEventListener('hashchange', tell)
  }
}

/** What the address names after `#`: the id of a person, or nothing. */
export const useHash = () => useSyncExternalStore(subscribe, () => decodeURIComponent(location.hash.slice(1)))
