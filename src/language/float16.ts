/** The value of one half-precision number (IEEE 754 binary16) given by its 16 bits. */
function decodeBits(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction ? NaN : sign * Infinity
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/**
 * Widens half-precision numbers to single precision.
 *
 * Node 20 has no Float16Array, so all 65,536 values are computed once and looked up.
 *
 * @param halves the 16-bit patterns
 * @returns as many single-precision numbers
 */
export function decodeFloat16(halves: Uint16Array): Float32Array {
  const values = new Float32Array(65_536)
  for (let bits = 0; bits < values.length; bits++) values[bits] = decodeBits(bits)
  const floats = new Float32Array(halves.length)
  for (let i = 0; i < halves.length; i++) floats[i] = values[halves[i] ?? 0] ?? 0
  return floats
}
