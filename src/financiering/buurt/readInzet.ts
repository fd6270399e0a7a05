import type { Buurtcode } from '../../gebied/index.js';
import { toVerhouding } from '../../kern/huis.js';
import { Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { refuse } from '../teksten/codes.js';
import type { Buurtinzet, Buurtstop } from './buurtinzet.js';

/** A buurt that takes part, with its weight as a whole number in proportion to the other weights. */
export interface Deelnemer extends Buurtinzet {
  readonly gewichtInDelen: bigint;
}

const GEWICHT = /^\d{1,9}(?:\.\d{1,6})?$/;

function readGewichten(inzet: readonly Buurtinzet[]): bigint[] {
  const fail = (positie: number): never => {
    const { buurt, gewicht } = inzet[positie] as Buurtinzet;
    return refuse('financiering.gewicht_ongeldig', { gewicht: String(gewicht), buurt }, ['inzet', positie, 'gewicht']);
  };
  const teksten = inzet.map(({ gewicht = 1 }, positie) =>
    gewicht > 0 && GEWICHT.test(String(gewicht)) ? String(gewicht) : fail(positie),
  );
  return toVerhouding(teksten, fail);
}

/** Refuses buurten that contradict each other, and reads the weights. */
export function readInzet(inzet: readonly Buurtinzet[], gestopt: readonly Buurtstop[]): Deelnemer[] {
  const bekend = new Set<Buurtcode>();
  const stoppers = new Set<Buurtcode>();
  for (const [positie, { buurt }] of inzet.entries()) {
    if (bekend.has(buurt)) refuse('financiering.buurt_dubbel', { buurt }, ['inzet', positie, 'buurt']);
    bekend.add(buurt);
  }
  for (const [positie, { buurt, datum }] of gestopt.entries()) {
    Datum.parse(datum);
    if (!bekend.has(buurt)) refuse('financiering.buurt_onbekend', { buurt }, ['gestopt', positie, 'buurt']);
    if (stoppers.has(buurt)) refuse('financiering.buurt_stopt_dubbel', { buurt }, ['gestopt', positie, 'buurt']);
    stoppers.add(buurt);
  }
  const vervangen = new Set<Buurtcode>();
  for (const [positie, { buurt, start, vervangt }] of inzet.entries()) {
    Datum.parse(start);
    if (vervangt === undefined) continue;
    const pad = ['inzet', positie, 'vervangt'];
    if (!stoppers.has(vervangt)) refuse('financiering.vervangen_buurt_stopt_niet', { buurt, vervangt }, pad);
    if (vervangen.has(vervangt)) refuse('financiering.vervangen_buurt_dubbel', { vervangt }, pad);
    vervangen.add(vervangt);
  }
  return zipRijen(inzet, readGewichten(inzet)).map(([een, gewichtInDelen]) => ({ ...een, gewichtInDelen }));
}
