import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly link?: boolean
  readonly engines?: { readonly node?: string }
}

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}
const locked = Object.entries(packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

const FREE = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', '(MIT OR Apache-2.0)'])
/** Licences that only what is never a part of Dateline may have, with the packages that have them. */
const IN_DEVELOPMENT: Readonly<Record<string, RegExp>> = {
  // As free as MIT, in plainer words.
  'BlueOak-1.0.0': /^(?:@isaacs\/nonrecursive-glob-match|graceful-fs|minimatch)$/,
  // What argparse was carried over from.
  'Python-2.0': /^argparse$/,
  // Used as they are: what checks pages, and what makes style sheets smaller.
  'MPL-2.0': /^(?:axe-core|lightningcss.*)$/,
  // Which browsers know what.
  'CC-BY-4.0': /^caniuse-lite$/,
}
/** The store's builds for other machines, of which the lock was made without; their one maker is that of the store. */
const BUILDS = '@grafeo-db/js-'

describe('the packages that are installed', () => {
  it('come from the registry, and are those that were tested', () => {
    const loose = locked.filter(
      ([path, { resolved, link, integrity, optional }]) =>
        resolved !== undefined ||
        link === true ||
        !(integrity?.startsWith('sha512-') === true || (optional === true && nameOf(path).startsWith(BUILDS))),
    )
    expect(loose).toEqual([])
  })

  it('have licences that allow to use, change and sell them', () => {
    const others = locked.filter(([path, { license = '', dev }]) => {
      return !FREE.has(license) && !(dev === true && IN_DEVELOPMENT[license]?.test(nameOf(path)) === true)
    })
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([])
  })

  it('go with the oldest Node that is said to do', () => {
    const newer = locked.filter(
      ([, { dev, engines }]) => dev !== true && /(?:>=|\^)\s*v?2[1-9]/.test(onlyChoice(engines?.node)),
    )
    expect(newer.map(([path, { engines }]) => `${path}: ${engines?.node ?? ''}`)).toEqual([])
  })
})

/** The range of versions that is asked for, where no other will do. */
const onlyChoice = (range = '') => (range.includes('||') ? '' : range)
