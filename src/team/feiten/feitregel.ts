import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';

/** A fact of a record, with its correction in it. It keeps the place and the head of the event that noted it first. */
export type Feitregel = Feitgebeurtenis & { readonly nummer: number };
