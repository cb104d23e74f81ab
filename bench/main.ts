/** Runs benchmarks by name, `npm run bench -- api explorer`, or all of them. Each prints ratios of what it measured. */
const known = ['language', 'reader', 'growth', 'loading', 'api', 'explorer'] as const
const asked = process.argv.slice(2)
const wrong = asked.filter((name) => !known.some((one) => one === name))
if (wrong.length > 0) {
  console.error(`There is no benchmark ${wrong.join(', ')}. There are ${known.join(', ')}.`)
  process.exitCode = 1
} else {
  process.argv.splice(2)
  for (const name of asked.length === 0 ? known : asked) {
    console.log(`\n== ${name}`)
    await import(`./${name}.ts`)
  }
}
