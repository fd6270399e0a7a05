import type { Financieringsplan } from '../model/financieringsplan.js';
import type { Geldtekst, Plaats } from '../verloop/geldverloop.js';
import type { Dag } from './cel.js';
import { addMaanden, findAfstand, toDag } from './dag.js';
import { sortOpDatum } from './kennis.js';
import type { Rekening } from './rekening.js';

/** The years of the programme of one place, in the order of the plan. */
export type Klok = readonly { readonly begin: Dag; readonly einde: Dag }[];

/** The first day of the periods of a plan. */
function eersteDagVan({ perioden }: Financieringsplan): Dag {
  return Math.min(...perioden.map(({ periode }) => toDag(periode.van)));
}

/**
 * The years of the programme counted from a start. A boundary of the plan (`van`, or the day after `tot`) is some months and days after
 * its first day; the boundary of the place is as many months and then days after its own start. A year keeps at least one day.
 */
export function createKlok(plan: Financieringsplan, start: Dag): Klok {
  const eerste = eersteDagVan(plan);
  const grens = (dag: Dag): Dag => {
    const { maanden, dagen } = findAfstand(eerste, dag);
    return addMaanden(start, maanden) + dagen;
  };
  return plan.perioden.map(({ periode }) => {
    const begin = grens(toDag(periode.van));
    return { begin, einde: Math.max(begin, grens(toDag(periode.tot) + 1) - 1) };
  });
}

/** Which buurt each replacement takes the place of; the latest by day counts. */
export function listVervangingen({ gebeurtenissen }: Pick<Rekening, 'gebeurtenissen'>): Map<string, string> {
  return new Map(sortOpDatum(gebeurtenissen.get('buurt_vervangen')).map(({ buurt, vervangt }) => [buurt, vervangt]));
}

/** The start of a buurt in the text itself, or else in the text before it that lists it, or else in a later one. */
function findStart(buurt: string, tekst: Geldtekst, teksten: readonly Geldtekst[]): { start?: Dag } | undefined {
  const plek = teksten.indexOf(tekst);
  const volgorde = [...teksten.slice(0, plek + 1).reverse(), ...teksten.slice(plek + 1)];
  for (const { plaatsen = [] } of volgorde) {
    const plaats = plaatsen.find((een) => een.buurt === buurt);
    if (plaats !== undefined) return plaats.start === undefined ? {} : { start: toDag(plaats.start) };
  }
  return undefined;
}

/**
 * The start of the clock of a place: its own start, but of a replacement the start of the buurt whose place it took, whatever a later text
 * says. A text without a start means the first day of its periods.
 */
export function findPlaatsstart(
  plaats: Plaats,
  tekst: Geldtekst,
  teksten: readonly Geldtekst[],
  vervangingen: ReadonlyMap<string, string>,
): Dag {
  const gezien = new Set<string>();
  let buurt = plaats.buurt;
  for (let eerder = vervangingen.get(buurt); eerder !== undefined && !gezien.has(eerder); ) {
    gezien.add(eerder);
    buurt = eerder;
    eerder = vervangingen.get(buurt);
  }
  const gevonden = buurt === plaats.buurt ? undefined : findStart(buurt, tekst, teksten);
  const eigen = plaats.start === undefined ? {} : { start: toDag(plaats.start) };
  return (gevonden ?? eigen).start ?? eersteDagVan(tekst.plan);
}
