import type { Doc } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { extendNames } from './extend-names.ts'
import { withInitials } from './initials.ts'
import { joinFields } from './join-fields.ts'
import { joinNames } from './join-names.ts'
import { looksLikeName } from './looks-like-name.ts'
import type { NameSpan } from './name-span.ts'
import { spelledOutNames } from './spelled-out.ts'
import { splitNames } from './split-names.ts'
import { stripHonours, stripName } from './strip-names.ts'
import { withoutTitleField } from './title-fields.ts'
import { readTitledNames } from './titled-names.ts'

/**
 * Brings spans to the names in them: parts of one name are joined, several names in one span parted, and articles,
 * quotes, titles and possessives go. "the U.S. Department" + "of Justice" gives "U.S. Department of Justice";
 * "Mr. Silva's" gives "Silva".
 */
export function trimNames(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const joined = joinNames(
    doc,
    extendNames(doc, readTitledNames(doc, withInitials(doc, spans, lexicon), lexicon), lexicon),
    lexicon,
  )
  const whole = joinFields(doc, joined, lexicon).map((span) => stripHonours(doc, span, lexicon))
  const ends = new Map(spelledOutNames(doc, lexicon).map((name) => [name.lastToken, name.firstToken]))
  const isSpelledOut = (span: NameSpan) => ends.get(span.lastToken) === span.firstToken
  return whole
    .flatMap((span) => (isSpelledOut(span) ? [span] : splitNames(doc, [span], lexicon)))
    .map((span) => (isSpelledOut(span) ? span : withoutTitleField(doc, stripName(doc, span, lexicon), lexicon)))
    .filter((span) => span.lastToken >= span.firstToken && looksLikeName(doc, span, lexicon))
}
