/** Whether the long form of a test is wanted: with `DATELINE_FAULTS=long`. */
export const isLong = process.env['DATELINE_FAULTS'] === 'long'

/** As many as the long form tries, or as the short one does. */
export const asMany = (long: number, short: number): number => (isLong ? long : short)
