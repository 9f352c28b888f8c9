/** The first 64: the last is 311. */
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from(Array(n).keys()).some((d) => d > 1 && n % d === 0),
);
/** The first 32 bits of the fractional part. */
const fraction = (number: number) => ((number % 1) * 2 ** 32) | 0;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

const rotated = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The text in UTF-8, then a bit, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const length = (((bytes.length + 8) >> 6) + 1) << 6;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  return view;
}

/**
 * SHA-256 of a text in UTF-8 (FIPS 180-4), in hexadecimal. Not `crypto.subtle`, which answers later, and not to pages without https.
 *
 * @param words how many of its eight words of eight digits: a part that is cut out of the whole would keep the whole in memory.
 */
export function sha256(text: string, words = 8): string {
  const input = padded(text);
  const state = Int32Array.from(START);
  const schedule = new Int32Array(64);
  for (let at = 0; at < input.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) schedule[i] = input.getInt32(at + 4 * i);
    for (let i = 16; i < 64; i++) {
      const [early, late] = [schedule[i - 15]!, schedule[i - 2]!];
      const a = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
      const b = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
      schedule[i] = schedule[i - 16]! + a + schedule[i - 7]! + b;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const chosen = (e & f) ^ (~e & g);
      const first = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + chosen + ROUND[i]! + schedule[i]!) | 0;
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i]! += word));
  }
  return Array.from(state.subarray(0, words), (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
