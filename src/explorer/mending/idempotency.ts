/** Gives the key under which a change is asked for: the same for the same, so that what is sent twice is done once. */
export function keyKeeper(): (input: object) => string {
  let [last, key] = ['', '']
  return (input) => {
    const text = JSON.stringify(input)
    if (text !== last) {
      last = text
      key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    }
    return key
  }
}
