/** Articles, or entities: what a scope comes down to. */
export type Chosen =
  | { readonly kind: 'articles'; readonly ids: readonly string[] }
  | { readonly kind: 'entities'; readonly ids: readonly string[] }

/** What all of the page answers for, where that is not everything: some articles, some entities, or what a search finds. */
export type Scope = Chosen | { readonly kind: 'search'; readonly words: string }

/** Whether a scope is this article and nothing else. */
export function isOnly(scope: Scope | undefined, article: string): boolean {
  return scope?.kind === 'articles' && scope.ids.length === 1 && scope.ids[0] === article
}
