import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/reader/facts/quotations.ts'

describe('quotations', () => {
  it.each<[string, ...string[]]>([
    ['She said: "We stand ready."', 'We stand ready.'],
    ['"We came.\n\n"We saw," she said.', 'We came.', 'We saw,'],
    ['A door of 5\'10" is low. "Too low," he said.', 'Too low,'],
    ["''This is no reform,'' he said.", 'This is no reform,'],
    ["'This isn't a reform,' he said. The boats' crews left.", "This isn't a reform,"],
    ['"He said "never" and left," she told us.', 'He said "never" and left,'],
    ["The boats' crews and the ships' cooks left."],
  ])('in: %s', (text, ...quoted) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
  })

  it('are open where their paragraph ends before they do', () => {
    expect(findQuotations('"We came.\n\n"We saw," she said.').map(({ isOpen }) => isOpen)).toEqual([true, false])
  })
})
