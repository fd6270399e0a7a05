import { fromCenten, multiplyCenten, showWaarde, toCenten, toVerhouding } from '../../kern/huis.js';
import type { Bedrag, Procent } from '../../kern/index.js';
import { TARIEF } from '../model/bijdrage.js';
import { refuse } from '../teksten/codes.js';

/** An amount split into its VAT and the rest. */
export interface BtwVerdeling {
  readonly exclusief: Bedrag;
  readonly btw: Bedrag;
}

/**
 * Splits an amount that includes VAT.
 *
 * Cost: 1; an amount has at most sixteen digits.
 *
 * @param inclusief - the amount, VAT included
 * @param tarief - the rate in percent, at most four decimals: `'21'`, `'9'`, `'0'`
 * @returns the VAT, `inclusief x tarief / (100 + tarief)` rounded to the cent (half a cent away from zero), and the rest
 * @throws DomeinFout `financiering.tarief_ongeldig`, `kern.bedrag_notatie`
 *
 * @example
 * ```ts
 * import { splitBtw } from 'buurtaanpak/financiering';
 * import { euro, Procent } from 'buurtaanpak/kern';
 *
 * splitBtw(euro(121), Procent.parse('21')); // => { exclusief: '100.00', btw: '21.00' }
 * splitBtw(euro(100), Procent.parse('21')); // => { exclusief: '82.64', btw: '17.36' }
 * ```
 */
export function splitBtw(inclusief: Bedrag, tarief: Procent): BtwVerdeling {
  const fail = () => refuse('financiering.tarief_ongeldig', { waarde: showWaarde(tarief) });
  if (typeof tarief !== 'string' || !TARIEF.test(tarief)) fail();
  const [honderd = 0n, procent = 0n] = toVerhouding([100, tarief], fail);
  const centen = toCenten(inclusief);
  const btw = multiplyCenten(centen, procent, honderd + procent);
  return { exclusief: fromCenten(centen - btw), btw: fromCenten(btw) };
}
