import { z } from 'zod'

const names = z.union([z.string(), z.array(z.string())])

const entity = z.strictObject({ entity: z.string(), kind: z.string().optional(), alias: z.string().optional() })
const relationship = z.strictObject({
  relationship: z.tuple([z.string(), z.string(), z.string()]),
  date: z.string().optional(),
  current: z.boolean().optional(),
})
const role = z.strictObject({
  role: z.tuple([z.string(), z.string(), z.string().nullable()]),
  current: z.boolean().optional(),
})
const statement = z.strictObject({
  statement: z.strictObject({
    speaker: z.string().nullable(),
    says: z.string(),
    polarity: z.string().optional(),
    modality: z.string().optional(),
    about: z.string().optional(),
    described: z.string().optional(),
    date: z.string().optional(),
    value: z.number().optional(),
  }),
})
const meeting = z.strictObject({
  meeting: z.string(),
  place: names.optional(),
  date: z.string().optional(),
  participant: names.optional(),
})
const warning = z.strictObject({ warning: z.string() })
const plain = z.union([entity, relationship, role, statement, meeting, warning])
const fact = z.union([plain, z.strictObject({ any: z.array(plain) })])

/**
 * A file of probes of one kind: small texts with facts that a careful reader finds (`must`) and facts that are wrong
 * (`mustNot`). Names are compared without case, accents and "the"; "*" is any name, "/…/" a regular expression, as are
 * dates, polarities, modalities, titles, and names of meetings. A speaker of null is none that is named.
 */
export const probeFile = z.object({
  kind: z.string(),
  probes: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      publishedAt: z.string().optional(),
      /** The ending of the file that the text is: "md", "html". */
      file: z.string().optional(),
      must: z.array(fact),
      mustNot: z.array(fact),
    }),
  ),
})

/** A small text, and what must and what must not be found in it. */
export type Probe = z.infer<typeof probeFile>['probes'][number]
/** One thing that a reading may say. */
export type ProbeFact = z.infer<typeof fact>
/** What a probe says of somebody's words. */
export type ProbeStatement = z.infer<typeof statement>['statement']
/** What a probe says of a meeting. */
export type ProbeMeeting = z.infer<typeof meeting>
