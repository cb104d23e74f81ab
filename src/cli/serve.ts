import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { createApi } from '../graphql/server.ts'
import { loadArticle, loadArticles } from '../loader/load.ts'
import { listSources } from '../loader/sources.ts'
import { DatelineError } from '../model/error.ts'
import { createReader } from '../reader/index.ts'
import { createGraphReader } from '../store/graph-reader.ts'
import { createGraphWriter } from '../store/graph-writer.ts'
import { openEngine } from '../store/open-engine.ts'
import type { Settings } from './settings.ts'
import { storeSettings } from './store.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const EXPLORER = fileURLToPath(new URL('../../dist/explorer', import.meta.url))
