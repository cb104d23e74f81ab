const SCHEME = /^[\p{L}\p{N}_+\-.]{2,}$/u
const LABEL = /^[A-Za-z0-9\u00a1-\uffff](?:[A-Za-z0-9\u00a1-\uffff_-]{0,62}[A-Za-z0-9\u00a1-\uffff])?$/u
const PRIVATE =
  /^(?:(?:10|127)(?:\.\p{Nd}{1,3}){3}|(?:169\.254|192\.168)(?:\.\p{Nd}{1,3}){2}|172\.(?:1[6-9]|2\p{Nd}|3[0-1])(?:\.\p{Nd}{1,3}){2})/u
const ADDRESS =
  /^(?:[1-9]\p{Nd}?|1\p{Nd}\p{Nd}|2[01]\p{Nd}|22[0-3])(?:\.(?:1?\p{Nd}{1,2}|2[0-4]\p{Nd}|25[0-5])){2}\.(?:[1-9]\p{Nd}?|1\p{Nd}\p{Nd}|2[0-4]\p{Nd}|25[0-4])$/u
const PORT = /^\p{Nd}{2,5}$/u

/** Labels of at most this many characters are looked at; a longer one is no host name. */
const MAX_LABEL = 130

/** Whether a text is a host name or public address, a port if any, and nothing else. */
function isHost(text: string, topLevel: RegExp): boolean {
  const colon = text.indexOf(':')
  const host = colon < 0 ? text : text.slice(0, colon)
  if (colon >= 0 && !PORT.test(text.slice(colon + 1, colon + 12))) return false
  if (colon >= 0 && text.length > colon + 11) return false
  if (host.length <= 15 && ADDRESS.test(host) && !PRIVATE.test(host)) return true
  const labels = host.split('.')
  const last = labels.pop() ?? ''
  if (labels.length === 0 || last.length > MAX_LABEL || !topLevel.test(last)) return false
  return labels.every((label) => label.length <= MAX_LABEL && LABEL.test(label))
}

/**
 * Makes the test for web and mail addresses that spaCy's tokenizer keeps whole (after Diego Perini's expression,
 * MIT). The expression takes quadratic time on hostile input; taken apart by its delimiters, it takes linear time.
 *
 * @param lowerCase the characters that may form a top-level domain, as the inside of a character class
 * @returns a test of a text that holds no white space
 */
export function createUrlTest(lowerCase: string): (text: string) => boolean {
  const topLevel = new RegExp(`^[${lowerCase}]{2,63}$`, 'u')
  const hostEndsAt = (text: string, from: number): number => {
    for (let i = from; i < text.length; i++) if ('/?#@'.includes(text.charAt(i))) return i
    return text.length
  }
  /** Whether what starts here is a host, then the end or a path; or user data up to some @, and then that. */
  const isAddress = (text: string, from: number): boolean => {
    let start = from
    let host = from
    for (;;) {
      const end = hostEndsAt(text, host)
      if (text.charAt(end) !== '@' && isHost(text.slice(host, end), topLevel)) return true
      const at = text.indexOf('@', Math.max(end, start + 1))
      if (at < 0) return false
      start = at
      host = at + 1
    }
  }
  return (text) => {
    if (!text.includes('.')) return false
    if (isAddress(text, 0)) return true
    const scheme = text.indexOf('://')
    return scheme >= 0 && SCHEME.test(text.slice(0, scheme)) && isAddress(text, scheme + 3)
  }
}
