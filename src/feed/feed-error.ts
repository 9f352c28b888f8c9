/** Why a feed could not be had. */
export const FEED_FAULTS = ['no-feed', 'network', 'timeout', 'status', 'content-type', 'too-large', 'not-json', 'format'] as const;
export type FeedFault = (typeof FEED_FAULTS)[number];

/** A feed could not be had. Visitors never see the message; it tells the webmaster where and why. */
export class FeedError extends Error {
  override name = 'FeedError';

  /**
   * @param fault the kind of fault.
   * @param detail the URL, and what was found there.
   * @param passing whether the same request may well succeed a little later.
   */
  constructor(
    readonly fault: FeedFault,
    detail: string,
    readonly passing = false,
  ) {
    super(`${fault}: ${detail}`);
  }
}
