import { defineConfig, type Plugin } from 'vite'

/** Puts what relay-compiler made in the place of each query in the code, as Relay's Babel plugin does. */
function relay(): Plugin {
  return {
    name: 'relay',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/[^/]+\.tsx?$/.test(id)) return undefined
      const names: string[] = []
      const replaced = code.replaceAll(
        /graphql`\s*(?:query|mutation|fragment|subscription)\s+(\w+)[^`]*`/g,
        (_tag, name) => {
          names.push(String(name))
          return `made_${String(name)}`
        },
      )
      if (names.length === 0) return undefined
      const imports = names.map((name) => `import made_${name} from './generated/${name}.graphql.ts'\n`)
      return { code: imports.join('') + replaced, map: null }
    },
  }
}

/** In development the page and the API have one origin. */
export default defineConfig({
  build: { target: 'es2022' },
  plugins: [relay()],
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
