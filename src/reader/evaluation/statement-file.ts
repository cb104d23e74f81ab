import { z } from 'zod'

/**
 * The form of NAME.statements.json: what somebody is reported to say in NAME.txt, with names as in NAME.gold.json.
 * Offsets are UTF-16 code units of what is said, without quotation marks. Other fields are passed over.
 */
export const statementFile = z.object({
  statements: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      text: z.string(),
      /** Null where the speaker is described and not named. */
      speaker: z.string().nullish(),
      /** Several who say it together, in place of `speaker`: any of them is right. */
      speakers: z.array(z.string()).optional(),
      speakerDescription: z.string().optional(),
      /** Names of what it is mainly about, and of what is neither demanded nor held against a reading. */
      about: z.array(z.string()).default([]),
      aboutOptional: z.array(z.string()).default([]),
      /** As in the model, and other values that are as right. */
      polarity: z.string().optional(),
      polarityAlso: z.array(z.string()).default([]),
      modality: z.string().optional(),
      modalityAlso: z.array(z.string()).default([]),
      /** Neither demanded nor held against a reading. */
      optional: z.boolean().default(false),
    }),
  ),
})

/** A statement that a careful reader finds. */
export type GoldStatement = z.infer<typeof statementFile>['statements'][number]
