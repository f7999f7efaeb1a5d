/**
 * The number of one sending, a version 4 UUID: the door refuses a second form with the same, so that nothing is made twice.
 * Not `crypto.randomUUID`, which browsers keep from pages on plain http.
 */
export function newReceipt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, i) => (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
