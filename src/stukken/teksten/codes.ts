import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { Verslagteksten } from '../../verslag/huis.js';
import type { stukkenNl } from './nl.js';

const codes = defineCodes<typeof stukkenNl & Verslagteksten & Kernteksten>();

/** Makes a text that is no finding, with a code of this room, of verslag or of kern. */
export const createTekst: typeof codes.createTekst = codes.createTekst;

/** Throws a `DomeinFout` with a code of this room, of verslag or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;

/** Makes a finding with a code of this room, of verslag or of kern. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Reports a problem with a code of this room, of verslag or of kern, from inside a `superRefine` of zod. */
export const addProbleem: typeof codes.addProbleem = codes.addProbleem;
