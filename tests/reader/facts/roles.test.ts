import { describe, expect, it } from 'vitest'
import { rolesIn } from '../read-text.ts'

/** Each sentence with all roles that it says people hold. */
const CASES: readonly (readonly [text: string, ...roles: string[]])[] = [
  [
    'House of Commons Speaker Anna Berg commented on the matter.',
    'Anna Berg at House of Commons: House of Commons Speaker',
  ],
  [
    'Florida Department of Transportation official Tom Reed spoke.',
    'Tom Reed at Florida Department of Transportation: Florida Department of Transportation official',
  ],
  ['Tom Reed, the mayor of Seoul, South Korea, was found on Friday.', 'Tom Reed at Seoul: mayor of Seoul'],
  ['On Monday, Senator from Vermont Anna Berg ended her bid.', 'Anna Berg at Vermont: Senator from Vermont'],
  [
    'The executive director of the Harbour Society, Tom Reed, told them so.',
    'Tom Reed at Harbour Society: executive director of the Harbour Society',
  ],
  [
    "The Harbour Party's leader, Anna Berg announced that she would not stand.",
    "Anna Berg at Harbour Party: Harbour Party's leader",
  ],
  ['Professor Tom Reed of Yale University spoke.', 'Tom Reed at Yale University: Professor'],
  ['Tom Reed of worldwide relief group Lima Aid spoke.', 'Tom Reed at Lima Aid: no title'],
  [
    'Anna Berg, lead guitarist of US rock band Grey Wolves, died.',
    'Anna Berg at Grey Wolves: lead guitarist of US rock band Grey Wolves',
  ],
  [
    'Tom Reed, a director of the Harbour Society, who was cared for at home, died.',
    'Tom Reed at Harbour Society: director of the Harbour Society',
  ],
  ['Incumbent Mayor of Lima Anna Berg spoke.', 'Anna Berg at Lima: Mayor of Lima'],
  ['New Hampshire governor Anna Berg spoke.', 'Anna Berg at New Hampshire: New Hampshire governor'],
  ['He met on Wednesday Greek Foreign Minister Anna Berg in Greece.', 'Anna Berg at Greece: Greek Foreign Minister'],
  [
    'Two members of the Harbour Society, Anna Berg and Ida Holm, spoke.',
    'Anna Berg at Harbour Society: member of the Harbour Society',
  ],
  [
    'Tom Reed was a member of the Harbour Society during which he wrote two books.',
    'Tom Reed at Harbour Society: member of the Harbour Society',
  ],
  ['Tom Reed is not the director of the Harbour Society.'],
  ['Tom Reed may become director of the Harbour Society.'],
]

describe('roles', () => {
  it.each(CASES)('in: %s', async (text, ...roles) => {
    expect(await rolesIn(text)).toEqual(roles)
  })
})
