import { useComputed, useSignal } from '@preact/signals'
import './share.css'
import { Dialog } from '../frame/dialog.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { drawingTheme } from '../frame/theme.ts'
import { scopeIn } from '../state/scope-in-view.ts'
import { SURENESS } from '../state/view.ts'
import { csvFile } from './csv-file.ts'
import { gexfFile } from './gexf-file.ts'
import { graphmlFile } from './graphml-file.ts'
import { graphqlText, playgroundAddress } from './graphql-text.ts'
import { jsonFile } from './json-file.ts'
import { pictureFile } from './picture-file.ts'
import { propertyGraph } from './property-graph.ts'
import { pngOf, saveFile } from './save-file.ts'
import { take, type Taken } from './take.ts'

/** A file that can be taken away. */
interface Format {
  readonly name: string
  readonly detail: string
  readonly file: string
  readonly type: string
  readonly write: (taken: Taken) => string | Promise<Blob>
}

/** All of the scope as a file, or as a query. */
export function ExportDialog() {
  const { session, screen } = useExplorer()
  const busy = useSignal<string | undefined>(undefined)
  const failure = useSignal('')
  const isCopied = useSignal(false)
  const scopeName = useComputed(() => nameOf(session.view.value.scope))
  const wanted = useComputed(() => ({
    chosen: scopeIn(session.view.value, session)?.chosen,
    window: session.view.value.window,
    least: SURENESS[session.view.value.sureness],
  }))
  const picture = (taken: Taken) => {
    const places = screen.renderer.value?.positions() ?? screen.places.value
    return pictureFile(taken, scopeName.value, drawingTheme(), places)
  }
  const formats: readonly Format[] = [
    {
      name: 'Table',
      detail: 'CSV, a row for each sentence',
      file: 'dateline.csv',
      type: 'text/csv',
      write: csvFile,
    },
    {
      name: 'All of it',
      detail: 'JSON, with all sentences',
      file: 'dateline.json',
      type: 'application/json',
      write: (taken) => jsonFile(taken, scopeName.value),
    },
    {
      name: 'Picture',
      detail: 'PNG, with legend and sources',
      file: 'dateline.png',
      type: 'image/png',
      write: (taken) => {
        const { svg, width, height } = picture(taken)
        return pngOf(svg, width, height)
      },
    },
    {
      name: 'Drawing',
      detail: 'SVG, with legend and sources',
      file: 'dateline.svg',
      type: 'image/svg+xml',
      write: (taken) => picture(taken).svg,
    },
    {
      name: 'Graph for Gephi',
      detail: 'GEXF',
      file: 'dateline.gexf',
      type: 'application/xml',
      write: (taken) => gexfFile(propertyGraph(taken)),
    },
    {
      name: 'Graph for other programs',
      detail: 'GraphML',
      file: 'dateline.graphml',
      type: 'application/xml',
      write: (taken) => graphmlFile(propertyGraph(taken)),
    },
  ]
  const save = async ({ name, file, type, write }: Format) => {
    busy.value = name
    failure.value = ''
    try {
      const written = await write(await take(session.server, wanted.value))
      saveFile(file, typeof written === 'string' ? new Blob([written], { type }) : written)
      screen.dialog.value = undefined
      session.tell(`${file} was saved.`)
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error)
    } finally {
      busy.value = undefined
    }
  }
  const query = graphqlText(wanted.value)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(query)
      isCopied.value = true
    } catch {
      failure.value = 'The browser does not let this page copy. Open it in the playground instead.'
    }
  }
  return (
    <Dialog title="Take it away">
      <p>
        {scopeName.value}: all that belongs to it, drawn or not
        {wanted.value.window === undefined ? '' : ', of the chosen time'}
        {wanted.value.least === 0 ? '' : ', as sure as chosen'}; each fact with its sentence, headline, date and
        address.
      </p>
      {failure.value === '' ? null : (
        <p class="failure" role="alert">
          {failure.value}
        </p>
      )}
      <div class="export-choices">
        {formats.map((format) => (
          <button
            key={format.name}
            type="button"
            class="button"
            disabled={busy.value !== undefined}
            onClick={() => void save(format)}
          >
            {busy.value === format.name ? 'Gathering it…' : format.name} <span class="detail">{format.detail}</span>
          </button>
        ))}
        <button type="button" class="button" onClick={() => void copy()}>
          {isCopied.value ? 'Copied' : 'Copy as GraphQL'} <span class="detail">the query that gives the same</span>
        </button>
        <a class="button" href={playgroundAddress(query)} target="_blank" rel="noreferrer">
          Open in the playground <span class="detail">the same query</span>
        </a>
      </div>
    </Dialog>
  )
}

function nameOf(scope: ReturnType<typeof useExplorer>['session']['view']['value']['scope']): string {
  switch (scope?.kind) {
    case undefined:
      return 'Everything'
    case 'articles':
      return scope.ids.length === 1 ? 'One article' : `${scope.ids.length} articles`
    case 'entities':
      return scope.ids.length === 1 ? 'One entity' : `${scope.ids.length} entities`
    case 'search':
      return `Articles that say “${scope.words}”`
  }
}
