import { cleanTekst } from '../kern/huis.js';
import type { Grafiek, Json } from '../verslag/index.js';
import type { GrafiekOptions } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { countDecimalen } from './countDecimalen.js';
import { createBreuklagen } from './createBreuklagen.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { createReekslagen, type Reekslagen } from './createReekslagen.js';
import { describeReeks } from './describeReeks.js';
import { formatEenheid } from './formatEenheid.js';
import { isGetalsoort } from './isGetalsoort.js';
import { keepGrenzen } from './keepGrenzen.js';
import { listReeksbreuken } from './listReeksbreuken.js';
import { countTekens, TEKENING } from './maten.js';
import type { Naamlijn, Reekslijnen } from './reekslijn.js';
import { refuse } from './teksten/codes.js';
import { toNamen } from './toNamen.js';
import { wrapNaam } from './wrapNaam.js';

/** Choices of {@link chartReeks}. */
export interface ChartReeksOptions extends GrafiekOptions {
  /** Codes of the areas to show, in this order. Default: all. */
  readonly gebieden?: readonly string[];
  /** What the figure is, in words. Default: its label in the catalogue, else its key. */
  readonly naam?: string;
}

/** As many as there are colours and shapes; of more lines nobody can follow one. */
const HOOGSTENS = 8;
const HOOGTE = 280;
/** Up to so many years each has its own label. */
const ALLE_JAREN = 12;

function chooseLijnen({ reeksen }: Reekslijnen, gebieden: readonly string[] | undefined): readonly Naamlijn[] {
  const gevraagd = gebieden?.map(
    (code, i) =>
      reeksen.find(({ gebied }) => gebied.code === code) ??
      refuse('grafieken.reeks_ontbreekt', { code }, ['opties', 'gebieden', i]),
  );
  const lijnen = [...new Set(gevraagd ?? reeksen)];
  if (lijnen.length > HOOGSTENS)
    refuse('grafieken.te_veel_lijnen', { aantal: lijnen.length, hoogstens: HOOGSTENS }, ['opties', 'gebieden']);
  const namen = toNamen(lijnen.map(({ gebied }) => gebied));
  return lijnen.map((lijn) => ({ ...lijn, naam: `${namen.get(lijn.gebied.code)}` }));
}

/** The lowest and the highest of numbers; 0 when there are none. */
function findBereik(getallen: readonly number[]): readonly [number, number] {
  const [eerste = 0] = getallen;
  return getallen.reduce<readonly [number, number]>(
    ([laag, hoog], getal) => [Math.min(laag, getal), Math.max(hoog, getal)],
    [eerste, eerste],
  );
}

/** The axis of the years, from the first to the last that the lines tell of, with or without a figure. */
function createJaaras([eerste, laatste]: readonly [number, number]): { readonly [veld: string]: Json } {
  const aantal = laatste - eerste + 1;
  const values = aantal > ALLE_JAREN ? {} : { values: Array.from({ length: aantal }, (_, i) => eerste + i) };
  const rand = aantal === 1 ? 1 : 0;
  return {
    field: 'jaar',
    type: 'quantitative',
    axis: { title: null, format: 'd', grid: false, tickMinStep: 1, ...values },
    scale: { domain: [eerste - rand, laatste + rand], nice: false, zero: false, padding: 14 },
  };
}

/** The axis of the figures: the name on it over lines, with the unit where the numbers do not have it already. */
function createWaardeas(naam: string, eenheid: string, einden: readonly number[]) {
  const woord = isGetalsoort(eenheid) ? '' : formatEenheid(eenheid);
  const titel = wrapNaam(woord === '' ? naam : `${naam} (${woord})`, countTekens(HOOGTE));
  return {
    title: titel.length === 1 ? `${titel[0]}` : titel,
    ...createGetallen(einden, isGetalsoort(eenheid) ? eenheid : 'getal'),
  };
}

/** What the reader must know of the marks, a sentence a line. */
function listUitleg(
  { metVlak, metLos, metOpen }: Reekslagen,
  { metBreuk, metNul }: { readonly metBreuk: boolean; readonly metNul: boolean },
): readonly string[] {
  const grenzen = [...(metVlak ? ['vlak'] : []), ...(metLos ? ['balkje'] : [])];
  return [
    ...(metBreuk ? ['Stippellijn: breuk. De cijfers ervoor en erna zijn niet te vergelijken.'] : []),
    ...(metOpen ? ['Open teken: omgerekend uit een andere indeling, of geschat.'] : []),
    ...(grenzen.length === 0
      ? []
      : [`Gekleurd ${grenzen.join(' of ')}: tussen de onder- en de bovengrens van het cijfer.`]),
    ...(metNul ? [] : ['De verticale as begint niet bij nul.']),
  ];
}

/** What the chart is about: the figure, the area when it is one, and the years. */
function writeTitel(naam: string, lijnen: readonly Naamlijn[], [eerste, laatste]: readonly [number, number]): string {
  const [een, ...meer] = lijnen;
  const waar = een === undefined || meer.length > 0 ? '' : ` in ${een.naam}`;
  const wanneer = eerste === laatste ? '' : ` tot en met ${laatste}`;
  return eerste === 0 ? naam : `${naam}${waar}, ${eerste}${wanneer}`;
}

/**
 * A figure over the years: a line for each area, interrupted at every break, so that nobody compares what cannot be compared. A break is a
 * dashed line with its cause. A filled mark is a figure as published, an open one was carried over or filled in. Between two years with a
 * figure a line goes on, also where a year between them has none.
 *
 * A band shows the bounds of the figures of a line, and a bar those of a year alone, when it is somewhere at least 12 pixels high; a mark is 8.
 * Bounds that lie closer together, such as those of a large count that was rounded at random, are neither drawn nor told.
 *
 * Cost: n in the years, of at most eight lines.
 *
 * @param reeks - what `createReeks` gives, or another of the same form; at most 8 areas
 * @throws DomeinFout `grafieken.te_veel_lijnen`, `grafieken.reeks_ontbreekt` for a code that is not in the series, `kern.document_ongeldig`
 *   when the input is not valid, with every problem
 *
 * @example
 * ```ts
 * import { chartReeks } from 'buurtaanpak/grafieken';
 *
 * const jaren = [{ jaar: 2012, waarde: 39.1 }, { jaar: 2016, waarde: 44.9 }, { jaar: 2020, waarde: 45.7 }];
 * const reeksen = [{ gebied: { code: 'GM0080', naam: 'Leeuwarden' }, jaren, breuken: [] }];
 * const grafiek = chartReeks({ sleutel: 'percentage_eenzaam', label: { nl: 'Eenzaam' }, eenheid: 'percentage', reeksen });
 * grafiek.alternatief; // => 'Grafiek met een lijn: Eenzaam. Leeuwarden: van 39,1% in 2012 naar 45,7% in 2020.'
 * ```
 */
export function chartReeks(reeks: Reekslijnen, options: ChartReeksOptions = {}): Grafiek {
  checkInvoer({ reeks, reeksopties: options, opties: options });
  const gekozen = chooseLijnen(reeks, options.gebieden);
  const naam = cleanTekst(options.naam ?? reeks.label?.nl ?? reeks.sleutel).trim();
  const breuken = listReeksbreuken(gekozen);
  const punten = gekozen.flatMap((lijn) => lijn.jaren);
  const waarden = punten.flatMap(({ waarde }) => waarde ?? []);
  const notatie = { eenheid: reeks.eenheid, decimalen: countDecimalen(waarden, reeks.eenheid) };
  const jaren = findBereik(punten.map(({ jaar }) => jaar));
  const [laag, hoog] = findBereik([
    ...waarden,
    ...punten.flatMap(({ onder, boven }) => [onder ?? [], boven ?? []].flat()),
  ]);
  // Half of the height without a line would tell nothing; figures near each other are drawn from close by.
  const metNul = laag <= hoog / 2;
  const lijnen = keepGrenzen(gekozen, HOOGTE / (hoog - (metNul ? Math.min(0, laag) : laag)));
  // The breaks stand in lines of their own above the figures.
  const breuklagen = createBreuklagen(breuken, jaren);
  const y = {
    field: 'waarde',
    type: 'quantitative',
    scale: { zero: metNul, range: [breuklagen.hoogte + HOOGTE, breuklagen.hoogte] },
    axis: createWaardeas(naam, reeks.eenheid, [metNul ? Math.min(0, laag) : laag, hoog]),
  };
  const lagen = createReekslagen(lijnen, { x: createJaaras(jaren), y, breedte: options.breedte ?? TEKENING }, notatie);
  const uitleg = listUitleg(lagen, { metBreuk: breuken.length > 0, metNul });
  return createGrafiek(
    { id: 'reeks', titel: writeTitel(naam, lijnen, jaren) },
    options,
    { alternatief: describeReeks(lijnen, breuken, { ...notatie, naam }), onderschrift: uitleg },
    waarden.length === 0
      ? undefined
      : {
          height: breuklagen.hoogte + HOOGTE,
          data: { values: lagen.values },
          layer: [...breuklagen.lagen, ...lagen.lagen],
        },
  );
}
