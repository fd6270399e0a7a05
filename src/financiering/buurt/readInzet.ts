import type { Buurtcode } from '../../gebied/index.js';
import { parseDatum, refuse } from '../../kern/index.js';
import type { Buurtinzet, Buurtstop } from './buurtinzet.js';

/** A buurt that takes part, its weight in millionths. */
export interface Deelnemer extends Buurtinzet {
  readonly gewichtInDelen: bigint;
}

/** Refuses what does not fit together, and reads the weights. */
export function readInzet(inzet: readonly Buurtinzet[], gestopt: readonly Buurtstop[]): Deelnemer[] {
  const bekend = new Set<Buurtcode>();
  const stoppers = new Set<Buurtcode>();
  for (const [positie, { buurt }] of inzet.entries()) {
    if (bekend.has(buurt)) refuse('financiering.buurt_dubbel', { buurt }, ['inzet', positie, 'buurt']);
    bekend.add(buurt);
  }
  for (const [positie, { buurt, datum }] of gestopt.entries()) {
    parseDatum(datum);
    if (!bekend.has(buurt)) refuse('financiering.buurt_onbekend', { buurt }, ['gestopt', positie, 'buurt']);
    if (stoppers.has(buurt)) refuse('financiering.buurt_stopt_dubbel', { buurt }, ['gestopt', positie, 'buurt']);
    stoppers.add(buurt);
  }
  const vervangen = new Set<Buurtcode>();
  return inzet.map((een, positie) => {
    const { buurt, start, gewicht = 1, vervangt } = een;
    parseDatum(start);
    if (vervangt !== undefined) {
      const pad = ['inzet', positie, 'vervangt'];
      if (!stoppers.has(vervangt)) refuse('financiering.vervangen_buurt_stopt_niet', { buurt, vervangt }, pad);
      if (vervangen.has(vervangt)) refuse('financiering.vervangen_buurt_dubbel', { vervangt }, pad);
      vervangen.add(vervangt);
    }
    const tekst = String(gewicht);
    if (!(gewicht > 0) || !/^\d{1,9}(?:\.\d{1,6})?$/.test(tekst))
      refuse('financiering.gewicht_ongeldig', { gewicht: tekst, buurt }, ['inzet', positie, 'gewicht']);
    const [heel = '', deel = ''] = tekst.split('.');
    return { ...een, gewichtInDelen: BigInt(heel + deel.padEnd(6, '0')) };
  });
}
