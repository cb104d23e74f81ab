/**
 * Asks the `/health` that its argument names again and again, in a process of its own, so that what the test is at
 * meanwhile costs no time. Each message asks for the longest that an answer took since the last, in milliseconds.
 */
const MS_BETWEEN_LOOKS = 20

const [, , address = ''] = process.argv
let longest = 0
process.on('message', () => {
  process.send?.(longest)
  longest = 0
})
process.on('disconnect', () => process.exit())
for (;;) {
  const began = performance.now()
  const { status } = await fetch(address)
  if (status !== 200) throw new Error(`/health says ${status}`)
  longest = Math.max(longest, performance.now() - began)
  await new Promise((resolve) => setTimeout(resolve, MS_BETWEEN_LOOKS))
}
