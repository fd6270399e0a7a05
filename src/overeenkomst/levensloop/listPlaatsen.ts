import type { Buurtcode } from '../../gebied/index.js';
import type { Datum, Sleutel } from '../../kern/index.js';
import { findEerste } from './findEerste.js';
import type { BestaandeStaat, Overeenkomstversie } from './staat.js';

/** A place in the agreement. The money belongs to the place, also when another buurt takes it over. */
export interface Plaats {
  /** The first buurt of this place. */
  readonly buurt: Buurtcode;
  readonly start: Datum;
  readonly programma: Sleutel;
}

/** The start of a buurt in the newest text that names it. */
function findStart(buurt: Buurtcode, { versies }: BestaandeStaat): Datum | undefined {
  return versies
    .flatMap(({ document: { reikwijdte, looptijd } }) =>
      (reikwijdte.buurten ?? []).flatMap((een) => (een.buurt === buurt ? (een.start ?? looptijd.van) : [])),
    )
    .at(-1);
}

/**
 * The places of a text, by the first buurt of each, in the order of the text. A place keeps its start when a text names the replacement.
 */
export function listPlaatsen({ document }: Overeenkomstversie, staat: BestaandeStaat): ReadonlyMap<Buurtcode, Plaats> {
  const uit = new Map<Buurtcode, Plaats>();
  for (const genoemd of document.reikwijdte.buurten ?? []) {
    const eigen = genoemd.start ?? document.looptijd.van;
    const buurt = findEerste(genoemd.buurt, staat);
    const start = buurt === genoemd.buurt ? eigen : (findStart(buurt, staat) ?? eigen);
    if (!uit.has(buurt)) uit.set(buurt, { buurt, start, programma: genoemd.programma });
  }
  return uit;
}
