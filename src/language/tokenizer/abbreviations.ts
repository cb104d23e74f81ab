/**
 * Abbreviations of ranks, titles and given names that the model's own table lacks: each is one token with its full stop,
 * which then ends no sentence.
 */
const WORDS =
  'Brig. Capt. Cdr. Cmdr. Cmdre. Col. Cpl. Cpt. Det. Ens. Hon. Insp. Lieut. Lt. Ltc. Maj. Pfc. Pte. Pvt. Reps. Sens. Sgt. ' +
  'Amb. Cmdt. Comdr. Govs. Msgt. Sfc. Spc. Sra. Ssgt. Sr. Supt. Tsgt. Chas. Geo. Jas. Jos. Thos. Wm.'

/** The abbreviations, in the form of the model's table of exceptions. */
export const ABBREVIATIONS: Readonly<Record<string, readonly (readonly [string])[]>> = Object.fromEntries(
  WORDS.split(' ').map((word) => [word, [[word] as const]]),
)
