/** Something a person can put right: told in one line, without a stack. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** 2: wrongly called; 1: what was given cannot be read or written. */
    readonly code: 1 | 2 = 2,
  ) {
    super(message);
  }
}
