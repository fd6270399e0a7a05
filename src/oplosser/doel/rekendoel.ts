/** An objective in numbers. */
export type Rekendoel =
  /** The highest total value, with the bonus for neighbours. */
  | { readonly soort: 'totaal' }
  /** The lowest value as high as possible, then the highest total. At least one vak must ask for a candidate. */
  | { readonly soort: 'hoogste_minimum' }
  /** One total after the other; each adds up the values of the vakken in its bits. */
  | { readonly soort: 'lexicografisch'; readonly volgorde: readonly number[] };
