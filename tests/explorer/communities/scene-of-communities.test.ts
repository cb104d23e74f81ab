import { expect, it } from 'vitest'
import { OTHERS, type Communities } from '../../../src/explorer/communities/community.ts'
import { sceneOfCommunities } from '../../../src/explorer/communities/scene-of-communities.ts'

const FOUND: Communities = {
  articles: 4,
  communities: [
    { id: 'community/a', name: 'Ada', entities: [{ id: 'person/ada', name: 'Ada' }], articles: ['article/1'] },
    { id: 'community/b', name: 'Bo', entities: [{ id: 'person/bo', name: 'Bo' }], articles: ['article/2'] },
    { id: OTHERS, name: 'All else', entities: [{ id: 'person/cy', name: 'Cy' }], articles: ['article/3'] },
  ],
  links: [],
}

it.each([
  ['person/bo', ['community/b']],
  ['article/1/sentence/4', ['community/a']],
  ['person/cy', [OTHERS]],
  ['person/nobody', []],
])('marks the community of what is selected: %s', (selected, marked) => {
  const scene = sceneOfCommunities(FOUND, undefined, [selected])
  expect([...scene.selected]).toEqual(marked)
  expect(scene.nodes.filter(({ central }) => central === true).map(({ id }) => id)).toEqual(
    marked.filter((id) => id !== OTHERS),
  )
})
