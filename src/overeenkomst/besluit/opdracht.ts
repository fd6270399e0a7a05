import type { Commandosoort, Overeenkomstcommando } from '../levensloop/commando.js';

/** A command of one kind. */
export type Opdracht<S extends Commandosoort> = Extract<Overeenkomstcommando, { readonly soort: S }>;
