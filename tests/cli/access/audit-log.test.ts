import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openAuditLog } from '../../../src/cli/access/audit-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-audit-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('is refused where it cannot be written to, before anything is done that would belong in it', async () => {
  writeFileSync(join(folder, 'file'), '')
  for (const path of [folder, join(folder, 'file', 'audit.jsonl')]) {
    await expect(openAuditLog(path, () => undefined).check()).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringMatching(/DATELINE_AUDIT/) as string,
    })
  }
  const log = openAuditLog(join(folder, 'audit.jsonl'), () => undefined)
  await log.check()
  await log.close()
})
