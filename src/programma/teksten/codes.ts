import type { Financieringsteksten } from '../../financiering/huis.js';
import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { programmaNl } from './nl.js';

/** The texts whose codes this room gives. */
export type Programmateksten = typeof programmaNl & Kernteksten & Financieringsteksten;

const codes = defineCodes<Programmateksten>();

/** Makes a finding with a code of this room or of kern. The compiler asks for the params that its text names. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Makes a text that is no finding, with a code of this room or of kern. */
export const createTekst: typeof codes.createTekst = codes.createTekst;

/** Throws a `DomeinFout` with a code of this room or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;
