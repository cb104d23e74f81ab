import { all, ask, follow } from './dateline.js'

// node main.js [API] [HOW MANY ARTICLES TO WAIT FOR]
const [api = 'http://127.0.0.1:4000/graphql', articles = 'Infinity'] = process.argv.slice(2)

const PEOPLE = `query People($after: String) {
  people(first: 2, after: $after, orderBy: { field: MENTION_COUNT, direction: DESC }) {
    nodes { name roles { title at { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`

/**
 * @typedef {{ name: string, roles: { title: string, at: { name: string } | null }[] }} Person
 * @typedef {{ nodes: Person[], pageInfo: { hasNextPage: boolean, endCursor: string | null } }} People
 */
const people = all(async (after) => (await ask(api, PEOPLE, { after })).people)
for await (const { name, roles } of /** @type {AsyncGenerator<Person>} */ (people)) {
  const described = roles.map(({ title, at }) => (at === null ? title : `${title}, ${at.name}`))
  console.log([name, ...described].join('; '))
}

console.log('Waiting for articles…')
const LOADED = `subscription Loaded($after: ID) {
  articleLoaded(after: $after) { id title entities(first: 5) { nodes { name } } }
}`
let left = Number(articles)
const loaded = /** @type {AsyncGenerator<{ data: { articleLoaded: Article }, event: { at: string } }>} */ (
  follow(api, LOADED)
)
/** @typedef {{ id: string, title: string | null, entities: { nodes: { name: string }[] } }} Article */
for await (const { data, event } of loaded) {
  const { id, title, entities } = data.articleLoaded
  console.log(`${event.at} ${title ?? id}: ${entities.nodes.map(({ name }) => name).join(', ')}`)
  if (--left <= 0) break
}
