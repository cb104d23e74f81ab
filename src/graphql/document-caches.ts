import { LRUCache } from 'lru-cache'
import type { YogaServerOptions } from 'graphql-yoga'

/** Characters of all documents that are kept parsed. What is parsed takes some hundred times as many bytes. */
const MOST_CHARACTERS = 250_000
/** What keeping one takes beside its characters. */
const OVERHEAD = 100

type Caches = Exclude<YogaServerOptions<object, object>['parserAndValidationCache'], boolean | undefined>

/** Caches of parsed documents and of why others could not be, those last asked for, bounded by the length of all. */
export function documentCaches(mostCharacters = MOST_CHARACTERS): Pick<Caches, 'documentCache' | 'errorCache'> {
  const cache = <Value extends object>() =>
    new LRUCache<string, Value>({
      maxSize: mostCharacters,
      sizeCalculation: (_value, text) => text.length + OVERHEAD,
    })
  return { documentCache: cache(), errorCache: cache() }
}
