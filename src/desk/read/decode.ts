/** The text of a file. Where it is no valid UTF-8, it is of a Windows: the Arabic one, whose letters of French are those of the western one. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const arabic = new TextDecoder('windows-1256').decode(bytes);
    return /\p{sc=Arab}/u.test(arabic) ? arabic : new TextDecoder('windows-1252').decode(bytes);
  }
}
