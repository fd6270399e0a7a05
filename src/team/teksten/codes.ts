import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { Rekenteksten } from '../../rekenen/index.js';
import type { teamNl } from './nl.js';

/** The texts whose codes this room gives, as a type. */
export type Teamteksten = typeof teamNl & Kernteksten & Rekenteksten;

const codes = defineCodes<Teamteksten>();

/** Makes a finding with a code of this room or of kern. The compiler asks for the params that its text names. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Makes a text that is no finding, with a code of this room or of kern. */
export const createTekst: typeof codes.createTekst = codes.createTekst;

/** Throws a `DomeinFout` with a code of this room or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;

/** Reports a problem from inside a `superRefine` of zod, with a code of this room or of kern. */
export const addProbleem: typeof codes.addProbleem = codes.addProbleem;
