/** What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, and two that are none. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** A text as it stands in XML, between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replaceAll(UNSPEAKABLE, '').replaceAll(/[&<>"'\n\r\t]/g, (mark) => ENTITIES[mark] ?? mark)
}

/** An element of XML: `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly string[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`)
    .join('')
  return content.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${content.join('')}</${name}>`
}
