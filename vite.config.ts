import { gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import * as operations from './src/explorer/generated/operations.ts'

/** Lays a `.gz` beside each script and style, for a server that hands out what is packed already. */
function packed(): Plugin {
  return {
    name: 'packed',
    enforce: 'post',
    generateBundle: {
      // After everything else has had its way with the code.
      order: 'post',
      handler(_options, bundle) {
        for (const [name, output] of Object.entries(bundle)) {
          if (!/\.(?:js|css|json|svg)$/.test(name)) continue
          const source = output.type === 'chunk' ? output.code : output.source
          this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: gzipSync(source, { level: 9 }) })
        }
      },
    },
  }
}

/** Leaves out of the map's data what is not drawn: the countries' names and numbers. */
function outlinesOnly(): Plugin {
  return {
    name: 'outlines-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('world-atlas/')) return undefined
      const drawn = JSON.stringify(JSON.parse(code), (key, value: unknown) =>
        key === 'properties' ? undefined : value,
      )
      return { code: drawn.replaceAll(/,"id":"\d*"/g, ''), map: null }
    },
  }
}

/** Lists the explorer's own documents, for a server that answers no others. */
function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    generateBundle() {
      const texts = Object.values(operations).map(String)
      const documents = texts.filter((text) => /^\s*(?:query|mutation|subscription)\b/.test(text))
      this.emitFile({ type: 'asset', fileName: '.trusted-documents.json', source: JSON.stringify(documents) })
    },
  }
}

/** The explorer, from `src/explorer` to `dist/explorer`. In development the API is asked at DATELINE_API. */
export default defineConfig({
  root: 'src/explorer',
  publicDir: false,
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // Browsers of this target preload modules by themselves.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  worker: { format: 'es' },
  plugins: [outlinesOnly(), packed(), trustedDocuments()],
  server: { host: '127.0.0.1', proxy: { '/graphql': process.env['DATELINE_API'] ?? 'http://127.0.0.1:4000' } },
})
