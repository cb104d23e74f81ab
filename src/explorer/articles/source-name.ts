/** Where an article came from, in a word: the host of its page, or nothing where it is a file or a pasted text. */
export function sourceName({ url, source }: { readonly url?: string | null; readonly source: string }): string {
  try {
    const { protocol, hostname } = new URL(url ?? source)
    return protocol.startsWith('http') ? hostname.replace(/^www\./, '') : ''
  } catch {
    return ''
  }
}
