/**
 * Why a feed could not be had, or is not shown: `foreign` it is of an origin that the page does not name · `older` it is of an earlier edition
 * than what stands in the page.
 */
export const FEED_FAULTS = [
  'no-feed',
  'foreign',
  'network',
  'timeout',
  'status',
  'content-type',
  'too-large',
  'not-json',
  'format',
  'older',
] as const;
export type FeedFault = (typeof FEED_FAULTS)[number];

/** A feed could not be had. Visitors never see the message; it tells the webmaster where and why. */
export class FeedError extends Error {
  override name = 'FeedError';

  /**
   * @param fault the kind of fault.
   * @param detail the URL, and what was found there.
   * @param passing whether the same request may well succeed a little later.
   * @param wait for how long the server asks not to be asked again, ms (`Retry-After`).
   */
  constructor(
    readonly fault: FeedFault,
    detail: string,
    readonly passing = false,
    readonly wait = 0,
  ) {
    super(`${fault}: ${detail}`);
  }
}
