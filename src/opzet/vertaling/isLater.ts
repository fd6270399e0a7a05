import type { Bevinding } from '../../kern/index.js';

/** What a concept of the run itself cannot have yet: the college decides on it, and the parties sign it, after the run. */
const LATER: readonly string[] = ['overeenkomst.besluit_ontbreekt', 'financiering.niet_ondertekend'];

/** Whether a finding says only that a concept was not decided on or signed. */
export const isLater = ({ code }: Bevinding): boolean => LATER.includes(code);
