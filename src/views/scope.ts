/** What a page asks for, of an element that shows one record. */
export interface ItemScope {
  /** Id of the record. */
  readonly item?: string | undefined;
}

/** What a page asks for, of an element that shows several. */
export interface ItemsScope {
  /** Ids of the records, separated by spaces, in this order; where empty, all. */
  readonly items?: string | undefined;
}
