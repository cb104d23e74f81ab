import type { View } from './view.ts'

/** A view in which an entity that has another id now goes under that one. */
export function withOtherId(view: View, former: string, id: string): View {
  const is = (one: string) => (one === former ? id : one)
  const all = (ids: readonly string[]) => (ids.includes(former) ? [...new Set(ids.map(is))] : ids)
  const { scope, page, finding } = view
  return {
    ...view,
    added: all(view.added),
    hidden: all(view.hidden),
    focus: all(view.focus),
    selection: all(view.selection),
    pins: view.pins.has(former) ? new Map([...view.pins].map(([one, place]) => [is(one), place])) : view.pins,
    scope: scope?.kind === 'entities' ? { ...scope, ids: all(scope.ids) } : scope,
    page: page?.kind === 'dossier' ? { ...page, entity: is(page.entity) } : page,
    finding:
      finding?.kind === 'path'
        ? { ...finding, from: is(finding.from), to: is(finding.to) }
        : finding && { ...finding, ids: all(finding.ids) },
  }
}
