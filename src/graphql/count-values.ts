const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = Array.from('"\\,[{', (sign) => sign.charCodeAt(0))

/**
 * Counts the values in JSON of which part after part is given, by what comes before one: a bracket opens, or a comma
 * parts. What stands in strings counts as nothing.
 */
export function valueCounter(): (chunk: Uint8Array) => number {
  let [count, isInString, isEscaped] = [1, false, false]
  return (chunk) => {
    for (const byte of chunk) {
      if (isEscaped) isEscaped = false
      else if (isInString) {
        if (byte === BACKSLASH) isEscaped = true
        else if (byte === QUOTE) isInString = false
      } else if (byte === QUOTE) isInString = true
      else if (byte === COMMA || byte === BRACKET || byte === BRACE) count++
    }
    return count
  }
}
