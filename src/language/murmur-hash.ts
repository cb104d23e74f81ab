const MASK = (1n << 64n) - 1n
const M = 0xc6a4a7935bd1e995n
const encoder = new TextEncoder()

/**
 * MurmurHash64A (Austin Appleby) with seed 1 over a string's UTF-8 bytes: the key of a string in spaCy.
 * A lone surrogate counts as U+FFFD.
 */
export function hashString(text: string): bigint {
  const bytes = encoder.encode(text)
  let h = (1n ^ (BigInt(bytes.length) * M)) & MASK
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let i = 0
  for (; i + 8 <= bytes.length; i += 8) {
    let k = (view.getBigUint64(i, true) * M) & MASK
    k ^= k >> 47n
    k = (k * M) & MASK
    h = ((h ^ k) * M) & MASK
  }
  if (i < bytes.length) {
    for (let j = bytes.length - 1; j >= i; j--) h ^= BigInt(bytes[j] ?? 0) << BigInt(8 * (j - i))
    h = (h * M) & MASK
  }
  h ^= h >> 47n
  h = (h * M) & MASK
  return h ^ (h >> 47n)
}

function mix(k: bigint): bigint {
  k ^= k >> 33n
  k = (k * 0xff51afd7ed558ccdn) & MASK
  k ^= k >> 33n
  k = (k * 0xc4ceb9fe1a85ec53n) & MASK
  return k ^ (k >> 33n)
}

/**
 * MurmurHash3 x64 128 of one 64-bit number, as four unsigned 32-bit numbers: how thinc's HashEmbed finds
 * the four rows of a feature.
 */
export function hashNumber(key: bigint, seed: bigint): readonly [bigint, bigint, bigint, bigint] {
  let h1 = (key * 0x87c37b91114253d5n) & MASK
  h1 = ((h1 << 31n) | (h1 >> 33n)) & MASK
  h1 = ((h1 * 0x4cf5ad432745937fn) & MASK) ^ seed ^ 8n
  let h2 = seed ^ 8n
  h1 = (h1 + h2) & MASK
  h2 = (h2 + h1) & MASK
  h1 = mix(h1)
  h2 = mix(h2)
  h1 = (h1 + h2) & MASK
  h2 = (h2 + h1) & MASK
  return [h1 & 0xffffffffn, h1 >> 32n, h2 & 0xffffffffn, h2 >> 32n]
}
