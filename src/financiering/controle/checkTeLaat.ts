import { differenceInDagen, fromCenten, toCenten } from '../../kern/huis.js';
import type { Bevinding, Datum, Pad } from '../../kern/index.js';
import type { Bijdrage, Bijdragestap } from '../model/bijdrage.js';
import { readVerwachting } from '../stand/readVerwachting.js';
import { createBevinding } from '../teksten/codes.js';

/** Whether a planned step was done by a step that does not name its planned day: the same status and the same amount. */
function isGedaan({ stappen = [] }: Bijdrage, { status, bedrag }: Bijdragestap, peildatum: Datum): boolean {
  return stappen.some(
    (een) =>
      een.status === status &&
      een.bedrag === bedrag &&
      een.gepland === undefined &&
      een.werkelijk !== undefined &&
      een.werkelijk <= peildatum,
  );
}

/** The part of a step that was planned for an earlier day and has not happened, in cents. */
function findAchterstand(bijdrage: Bijdrage, laatsteDag: Datum, peildatum: Datum): ReadonlyMap<number, bigint> {
  const { open } = readVerwachting(bijdrage, laatsteDag, peildatum);
  const betalingen = new Map(open.map(({ plek, centen }) => [plek, centen]));
  const uit = new Map<number, bigint>();
  bijdrage.stappen?.forEach((stap, plek) => {
    const { status, bedrag, gepland, werkelijk } = stap;
    if (gepland === undefined || gepland >= peildatum || (werkelijk !== undefined && werkelijk <= peildatum)) return;
    const centen =
      status === 'betaald' ? betalingen.get(plek) : isGedaan(bijdrage, stap, peildatum) ? undefined : toCenten(bedrag);
    if (centen !== undefined) uit.set(plek, centen);
  });
  return uit;
}

/**
 * What is late on a day: steps that were planned for an earlier day, and conditions whose last day has passed. On the planned day itself
 * a step is not late yet.
 */
export function checkTeLaat(bijdrage: Bijdrage, laatsteDag: Datum, peildatum: Datum, pad: Pad): Bevinding[] {
  const { stappen = [], voorwaarden = [] } = bijdrage;
  const stappenTeLaat = [...findAchterstand(bijdrage, laatsteDag, peildatum)].map(([plek, centen]) => {
    const gepland = stappen[plek]?.gepland as Datum;
    return createBevinding('waarschuwing', 'financiering.stap_te_laat', [...pad, 'stappen', plek], {
      bedrag: fromCenten(centen),
      gepland,
      dagen: differenceInDagen(gepland, peildatum),
    });
  });
  const verlopen = voorwaarden.flatMap(({ omschrijving, uiterlijk, vervuldOp }, plek) =>
    uiterlijk === undefined || uiterlijk >= peildatum || (vervuldOp !== undefined && vervuldOp <= peildatum)
      ? []
      : [
          createBevinding('waarschuwing', 'financiering.voorwaarde_verlopen', [...pad, 'voorwaarden', plek], {
            voorwaarde: omschrijving,
            uiterlijk,
            dagen: differenceInDagen(uiterlijk, peildatum),
          }),
        ],
  );
  return [...stappenTeLaat, ...verlopen];
}
