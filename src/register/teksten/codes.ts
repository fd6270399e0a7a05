import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { registerNl } from './nl.js';

const codes = defineCodes<typeof registerNl & Kernteksten>();

/** Makes a finding with a code of this room or of kern. The compiler asks for the params that its text names. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Reports a problem from inside a `superRefine` of zod, with a code of this room or of kern. */
export const addProbleem: typeof codes.addProbleem = codes.addProbleem;
