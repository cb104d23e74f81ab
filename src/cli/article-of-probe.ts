import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFrom } from '../loader/article.ts'
import { readArticleFile } from '../loader/files.ts'
import type { ProbeArticle } from '../reader/evaluation/probes/check-probes.ts'

/** Makes an article of a probe; one that is a file of some kind goes through the loader, which takes its layout off. */
export const articleOfProbe: ProbeArticle = async ({ text, publishedAt, file }) => {
  const dated = publishedAt === undefined ? {} : { publishedAt }
  if (file === undefined) return articleFrom({ text, ...dated })
  const folder = await mkdtemp(join(tmpdir(), 'dateline-probe-'))
  try {
    const path = join(folder, `probe.${file}`)
    await writeFile(path, text)
    return articleFrom({ ...(await readArticleFile(path)), ...dated })
  } finally {
    await rm(folder, { recursive: true })
  }
}
