import { expect, it } from 'vitest'
import { withOtherId } from '../../../src/explorer/state/former-ids.ts'
import { DEFAULT_VIEW } from '../../../src/explorer/state/view.ts'

it('goes under the id that an entity has now, wherever it was chosen', () => {
  const view = {
    ...DEFAULT_VIEW,
    selection: ['place/kiev'],
    added: ['place/kyiv', 'place/kiev'],
    pins: new Map([['place/kiev', { x: 1, y: 2 }]]),
    scope: { kind: 'entities', ids: ['place/kiev', 'person/ada'] },
    page: { kind: 'dossier', entity: 'place/kiev' },
    finding: { kind: 'path', from: 'person/ada', to: 'place/kiev' },
  } as const
  expect(withOtherId(view, 'place/kiev', 'place/kyiv')).toEqual({
    ...view,
    selection: ['place/kyiv'],
    added: ['place/kyiv'],
    pins: new Map([['place/kyiv', { x: 1, y: 2 }]]),
    scope: { kind: 'entities', ids: ['place/kyiv', 'person/ada'] },
    page: { kind: 'dossier', entity: 'place/kyiv' },
    finding: { kind: 'path', from: 'person/ada', to: 'place/kyiv' },
  })
})
