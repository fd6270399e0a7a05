import { allocateCenten, compareDatums, differenceInDagen, fromCenten, toVerhouding } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { listTermijnen } from '../kas/listTermijnen.js';
import type { Termijn } from '../model/bijdrage.js';
import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** The notation of all decimals was checked where the course was read. */
/* v8 ignore next 3 -- see above */
const gelezen = (): never => {
  throw new RangeError('a decimal that was not read');
};

interface Geplandetermijn extends Termijn {
  /** Its place among the instalments of the text. */
  readonly plek: number;
  /** What is due by its day: of it and of all instalments before it, as far as it is still expected. */
  readonly tot: bigint;
}

/** The instalments in the order of their days. */
function listGepland({ plek: { bijdrage }, bruto }: Stand): Geplandetermijn[] {
  const termijnen = (bijdrage.termijnen ?? [])
    .map((termijn, plek) => ({ ...termijn, plek }))
    .sort((a, b) => compareDatums(a.gepland, b.gepland));
  if (termijnen.length === 0) return [];
  const { prognose, vrijval } = bruto.totaal;
  const gewichten = toVerhouding(
    termijnen.map(({ aandeel }) => aandeel),
    gelezen,
  );
  let som = 0n;
  return zipRijen(termijnen, allocateCenten(maxCenten(prognose + vrijval, 0n), gewichten)).map(([termijn, centen]) => {
    som += centen;
    return { ...termijn, tot: minCenten(som, prognose) };
  });
}

interface Achterstand extends Geplandetermijn {
  readonly centen: bigint;
}

/**
 * Instalments whose day has passed, with what is still to be paid of each: an open one, or the last one when something is left. Never more
 * than what is due by its day and was not paid, whatever instalment the payments name: what is not late yet then goes to the next one.
 */
function listAchterstand(stand: Stand, peildatum: Datum): Achterstand[] {
  const termijnen = listGepland(stand);
  const open = new Map<string, bigint>(listTermijnen(stand).map(({ id, centen }) => [id, centen]));
  const laatste = termijnen.at(-1);
  if (laatste !== undefined) {
    const over = [...open.values()].reduce((rest, centen) => rest - centen, stand.bruto.totaal.prognose - stand.netto);
    open.set(laatste.id, (open.get(laatste.id) ?? 0n) + maxCenten(over, 0n));
  }
  let gevraagd = 0n;
  let gemeld = 0n;
  return termijnen
    .filter(({ gepland }) => gepland < peildatum)
    .map((termijn) => {
      gevraagd += open.get(termijn.id) ?? 0n;
      const centen = maxCenten(minCenten(gevraagd, termijn.tot - stand.netto) - gemeld, 0n);
      gemeld += centen;
      return { ...termijn, centen };
    })
    .filter(({ centen }) => centen > 0n);
}

/** Payments that do not say which instalment they pay. */
function checkZonderTermijn({ plek: { bijdrage }, feiten }: Stand): Bevinding[] {
  if (bijdrage.termijnen === undefined || bijdrage.termijnen.length === 0) return [];
  return selectFeiten(feiten, 'betaald')
    .filter(({ gebeurtenis }) => gebeurtenis.termijn === undefined)
    .map((feit) =>
      createBevinding('waarschuwing', 'financiering.betaling_zonder_termijn', toPad(feit), {
        bijdrage: bijdrage.id,
        bedrag: feit.gebeurtenis.bedrag,
        datum: feit.gebeurtenis.datum,
      }),
    );
}

/** Instalments that are late. As long as the duty to pay is suspended, nothing is late. On its own day an instalment is not late yet. */
function checkTeLaat(stand: Stand, peildatum: Datum): Bevinding[] {
  const { bijdrage, pad } = stand.plek;
  if (selectFeiten(stand.feiten, 'betaling_opgeschort').some(({ gebeurtenis }) => gebeurtenis.tot >= peildatum))
    return [];
  return listAchterstand(stand, peildatum).map(({ id, plek, centen, gepland }) =>
    createBevinding('waarschuwing', 'financiering.termijn_te_laat', [...pad, 'termijnen', plek], {
      bijdrage: bijdrage.id,
      termijn: id,
      bedrag: fromCenten(centen),
      gepland,
      dagen: differenceInDagen(gepland, peildatum),
    }),
  );
}

/** Instalments that are late, and payments that do not say which instalment they pay. */
export function checkTermijnen(stand: Stand, peildatum: Datum): Bevinding[] {
  return [...checkZonderTermijn(stand), ...checkTeLaat(stand, peildatum)];
}
