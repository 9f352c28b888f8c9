/** What each part of a zip begins with. */
export const FILE = 0x04034b50;
export const ENTRY = 0x02014b50;
export const END = 0x06054b50;

/** How a file is packed. */
export const STORED = 0;
export const DEFLATED = 8;
