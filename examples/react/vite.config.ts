import { defineConfig } from 'vite'

/** In development the page and the API have one origin: Vite hands `/graphql` on, WebSockets too. */
export default defineConfig({
  build: { target: 'es2022' },
  server: { host: '127.0.0.1', proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } } },
})
