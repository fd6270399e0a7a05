/**
 * Which areas touch: pairs of codes, each pair once with the smaller code (by code units) first, sorted. An area that is in no pair has
 * no neighbours.
 */
export type Burenparen = readonly (readonly [een: string, ander: string])[];
