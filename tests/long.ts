/** Whether the long form of tests is wanted: with `DATELINE_LONG=1`. */
export const isLong = process.env['DATELINE_LONG'] === '1'

/** As many as the long form tries, or as the short one does. */
export const asMany = <Many>(long: Many, short: Many): Many => (isLong ? long : short)
