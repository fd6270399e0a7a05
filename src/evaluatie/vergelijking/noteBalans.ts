import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Balansregel } from './vergelijkingskeuze.js';

/** Above this a standardised mean difference is called out of balance (Austin 2009; Stuart 2010 names 0.25 as the far end). */
const ONBALANS = 0.1;

/** The kenmerken in which the two groups still differ. */
export function noteBalans(balans: readonly Balansregel[]): Bevinding[] {
  return balans.flatMap(({ kenmerk, smdNa }, k) => {
    if (smdNa === undefined || Math.abs(smdNa) <= ONBALANS) return [];
    const params = { kenmerk, smd: Number(smdNa.toPrecision(3)), grens: ONBALANS };
    return [createBevinding('waarschuwing', 'evaluatie.onbalans', ['balans', k, 'smdNa'], params)];
  });
}
