import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import createAssembler from 'wabt'

const folder = new URL('../../src/language/network/', import.meta.url)

/** After a change of kernel.wat, `npx vitest run tests/language/kernel-bytes.test.ts -u` writes the new bytes. */
it('carries the bytes that kernel.wat assembles to', async () => {
  const text = await readFile(new URL('kernel.wat', folder), 'utf8')
  const assembler = await createAssembler()
  const assembled = assembler.parseWat('kernel.wat', text, { simd: true })
  assembled.resolveNames()
  assembled.validate()
  const bytes = Buffer.from(assembled.toBinary({}).buffer).toString('base64')
  const lines = bytes.match(/.{1,110}/g) ?? []
  const source = [
    '/** kernel.wat, assembled and in base64. */',
    'export const KERNEL_BYTES =',
    ...lines.map((line, i) => `  '${line}'${i < lines.length - 1 ? ' +' : ''}`),
    '',
  ].join('\n')
  await expect(source).toMatchFileSnapshot('../../src/language/network/kernel-bytes.ts')
})
