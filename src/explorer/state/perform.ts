import { ArticleDocument, EntityDetailsDocument } from '../generated/operations.ts'
import type { Entity, GraphPart } from '../graph/graph.ts'
import type { Server } from '../server/ask.ts'
import type { AnswerAbout, Ask, AskAbout, Details, Subject } from './ask.ts'
import { articlesById, findArticles, listArticles } from './article-list.ts'
import { partOfDossier, partOfRelationships, partOfStatements } from './dossier-in-view.ts'
import { loadCommunities } from '../communities/load-communities.ts'
import { loadScope } from './load-scope.ts'
import { answerQuestion, countAnswers } from './questions.ts'
import { loadTimeline, loadWindow } from './timeline.ts'
import { loadAround, loadEntities, loadJoins, loadOpening, partOf } from './opening.ts'

/** How one sort of question is put, and what its answer tells of the graph. */
interface Inquiry<About extends Subject> {
  put(server: Server, ask: AskAbout<About>): Promise<AnswerAbout<About>>
  /** What the known graph learns from an answer; nothing if left out. */
  teaches?(answer: AnswerAbout<About>, ask: AskAbout<About>): readonly GraphPart[]
}

/** What is not asked at the start comes when it is. */
const dossierLoading = () => import('./dossier.ts')

/** All that is asked of the server, by its subject. */
const INQUIRIES: { readonly [About in Subject]: Inquiry<About> } = {
  opening: { put: loadOpening, teaches: ({ part }) => [part] },
  timeline: {
    put: (server, { within }) => loadTimeline(server, within),
    teaches: ({ ahead }) => [{ entities: ahead.entities }],
  },
  window: { put: (server, { window, within }) => loadWindow(server, window, within), teaches: ({ part }) => [part] },
  communities: { put: loadCommunities },
  scope: { put: (server, { chosen }) => loadScope(server, chosen), teaches: ({ part }) => [part] },
  articles: { put: listArticles },
  'articles found': { put: (server, { words }) => findArticles(server, words) },
  'articles by id': { put: (server, { ids }) => articlesById(server, ids) },
  question: {
    put: answerQuestion,
    teaches: ({ entities, relationships, statements }) => [{ entities, relationships, statements }],
  },
  article: {
    async put(server, { id }) {
      const { node } = await server.ask(ArticleDocument, { id })
      if (node?.__typename !== 'Article') throw new Error('This article is not in the graph any more.')
      return node
    },
  },
  details: {
    async put(server, { id, window }) {
      const said = window === undefined ? {} : { said: { date: { from: window.from, to: window.to } } }
      const { node, ...others } = await server.ask(EntityDetailsDocument, { id, ...said })
      if (node === null || !('name' in node)) throw new Error('This is not in the graph, or not any more.')
      return { ...node, ...others }
    },
    teaches: (details, { id }) => [
      {
        entities: [details, ...entitiesIn(details)],
        neighborCounts: [[id, details.neighborhood.hidden[0] ?? { count: 0, kinds: [] }]],
      },
    ],
  },
  dossier: {
    put: async (server, { id }) => (await server.fetchPart(dossierLoading)).loadDossier(server, id),
    teaches: (entity) => [partOfDossier(entity)],
  },
  'dossier relationships': {
    put: async (server, ask) => (await server.fetchPart(dossierLoading)).relationshipsOfDossier(server, ask),
    teaches: (page) => [partOfRelationships(page)],
  },
  'dossier statements': {
    put: async (server, ask) => (await server.fetchPart(dossierLoading)).statementsOfDossier(server, ask),
    teaches: (page) => [partOfStatements(page)],
  },
  comparison: {
    put: async (server, { articles }) =>
      (await server.fetchPart(() => import('./comparison.ts'))).loadComparison(server, articles),
    teaches: (articles) => articles.map(({ article }) => ({ entities: article.entities.nodes })),
  },
  'question counts': { put: countAnswers },
  finding: {
    put: async (server, { finding }) => (await server.fetchPart(() => import('./findings.ts'))).find(server, finding),
    teaches: ({ part }) => [part],
  },
  line: {
    put: async (server, { id }) => (await server.fetchPart(() => import('./load-line.ts'))).loadLine(server, id),
    teaches: ({ part }) => [part],
  },
  joins: { put: (server, { ids }) => loadJoins(server, ids), teaches: (part) => [part] },
  entities: { put: (server, { ids }) => loadEntities(server, ids), teaches: (parts) => parts },
  expansion: {
    put: (server, { id, limit, kind }) => loadAround(server, [id], 1, limit, kind === undefined ? undefined : [kind]),
    teaches: (around) => [partOf(around)],
  },
}

/** Puts a question to the server. */
export function perform(server: Server, ask: Ask): Promise<unknown> {
  return inquiryOf(ask).put(server, ask)
}

/** What the known graph learns from the answer to a question. */
export function taughtBy(ask: Ask, answer: unknown): readonly GraphPart[] {
  return inquiryOf(ask).teaches?.(answer as AnswerAbout<Subject>, ask) ?? []
}

/** The table ties each subject to its question and answer; looked up by a subject, that is known no more. */
function inquiryOf(ask: Ask): Inquiry<Subject> {
  return INQUIRIES[ask.about]
}

/** The entities that one's details name: the other ends of its relationships, speakers, and what is spoken about. */
function entitiesIn(details: Details): readonly Entity[] {
  const statements = [...details.statementsAbout.nodes, ...('statements' in details ? details.statements.nodes : [])]
  return [
    ...details.relationships.nodes.flatMap(({ source, target }) => [source, target]),
    ...statements.flatMap(({ speaker, about }) => [...about, ...(speaker === null ? [] : [speaker])]),
    ...(details.__typename === 'Person' ? details.roles.flatMap(({ at }) => at ?? []) : []),
  ]
}
