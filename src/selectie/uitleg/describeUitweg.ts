import type { Bevinding } from '../../kern/index.js';
import type { Verruiming } from '../model/selectie.js';
import type { Oorzaak } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';
import { showRegel } from './showRegel.js';

/** The sentence of a change; none of the rule that a cause names already. */
function describeEen(verruiming: Verruiming, code: string, noem: (quotum: string) => string): Bevinding[] {
  if (verruiming.soort === 'zonder_regel') return [];
  if (verruiming.soort === 'aantal') {
    const params = { code, quotum: noem(verruiming.quotum), aantal: verruiming.tot };
    return [createBevinding('info', 'selectie.uitleg_met_aantal', [], params)];
  }
  const { positie } = verruiming;
  const pad = ['opties', 'regels', positie];
  if (verruiming.soort === 'toelaten') {
    const params = { code, regel: showRegel(positie, 'uitgesloten') };
    return [createBevinding('info', 'selectie.uitleg_met_toelating', pad, params)];
  }
  const params = { code, regel: showRegel(positie, 'hoogstens_per_groep'), hoogstens: verruiming.hoogstens };
  return [createBevinding('info', 'selectie.uitleg_met_hoogstens', pad, params)];
}

/** The sentences of the changes that bring a buurt in, without those that the causes tell already. */
export function describeUitweg(
  verruimingen: readonly Verruiming[],
  oorzaken: readonly Oorzaak[],
  code: string,
  noem: (quotum: string) => string,
): Bevinding[] {
  const gezegd = new Set(oorzaken.flatMap((oorzaak) => (oorzaak.soort === 'quotum' ? [oorzaak.quotum] : [])));
  return verruimingen
    .filter((verruiming) => verruiming.soort !== 'aantal' || !gezegd.has(verruiming.quotum))
    .flatMap((verruiming) => describeEen(verruiming, code, noem));
}
