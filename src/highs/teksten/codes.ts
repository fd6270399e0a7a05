import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { highsNl } from './nl.js';

const codes = defineCodes<typeof highsNl & Kernteksten>();

/** Throws a `DomeinFout` with a code of this room or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;
