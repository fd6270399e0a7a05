import { cleanTekst } from '../kern/huis.js';
import { type Bedrag, formatBedrag, formatGetal, formatOpsomming, sumBedragen } from '../kern/index.js';
import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, INKT, RAND, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { createLegenda } from './createLegenda.js';
import { kleurschaal } from './kleurschaal.js';
import { TEKENING } from './maten.js';

/** Options of {@link chartFinanciering}: those of every chart. */
export type ChartFinancieringOptions = GrafiekOptions;

/** An amount of a begrotingsjaar, with the name of its bearer. */
export interface Jaarbedrag {
  readonly begrotingsjaar: number;
  /** The name of the party or cost bearer. */
  readonly naam: string;
  readonly bedrag: Bedrag;
}

interface Jaartotaal {
  readonly jaar: number;
  readonly totaal: Bedrag;
}

/** The width of a letter, and the room between two totals. */
const LETTERBREEDTE = 6.6;
const TUSSEN = 8;

interface Totaalvorm {
  readonly toon: (totaal: Bedrag) => string;
  /** What the totals are, where they do not say it themselves. */
  readonly uitleg?: string;
}

const toonDeel = (deler: number, woord: string): Totaalvorm => ({
  toon: (totaal) => formatGetal(Number(totaal) / deler, { decimalen: 1 }),
  uitleg: `Boven elke kolom het totaal in ${woord} euro.`,
});

/** The totals above the columns: in cents where these fit beside each other, else in whole euros, else in thousands or millions. */
function chooseTotaalvorm(totalen: readonly Jaartotaal[], breedte: number): Totaalvorm {
  const groot = totalen.reduce((meest, { totaal }) => Math.max(meest, Math.abs(Number(totaal))), 0);
  const kort = groot >= 1e6 ? toonDeel(1e6, 'miljoen') : toonDeel(1000, 'duizend');
  const vormen: readonly Totaalvorm[] = [
    { toon: formatBedrag },
    { toon: (totaal) => `€ ${formatGetal(Number(totaal))}` },
  ];
  const ruimte = breedte / totalen.length - TUSSEN;
  return (
    vormen.find(({ toon }) => totalen.every(({ totaal }) => toon(totaal).length * LETTERBREEDTE <= ruimte)) ?? kort
  );
}

/** The drawing: a column for each year, and its total above it. */
function drawKolommen(
  values: readonly Json[],
  vorm: {
    readonly namen: readonly string[];
    readonly totalen: readonly Jaartotaal[];
    readonly breedte: number;
    readonly toon: Totaalvorm['toon'];
  },
): Readonly<Record<string, Json>> {
  const { namen, totalen, breedte, toon } = vorm;
  const x = { field: 'jaar', type: 'ordinal', axis: { title: 'Begrotingsjaar', labelAngle: 0, labelOverlap: true } };
  const getallen = createGetallen(
    totalen.map(({ totaal }) => Number(totaal)),
    'euro',
  );
  const tekst = {
    data: {
      values: totalen.map(({ jaar, totaal }) => ({ jaar: `${jaar}`, totaal: Number(totaal), tekst: toon(totaal) })),
    },
    mark: { type: 'text', dy: -7, fontSize: 11, color: INKT, aria: false },
    encoding: { x, y: { field: 'totaal', type: 'quantitative' }, text: { field: 'tekst' } },
  };
  return {
    height: 280,
    layer: [
      {
        data: { values },
        mark: { type: 'bar', ...RAND },
        encoding: {
          x,
          y: {
            field: 'bedrag',
            type: 'quantitative',
            stack: 'zero',
            axis: { title: null, tickCount: 6, ...getallen },
          },
          color: {
            field: 'naam',
            type: 'nominal',
            scale: kleurschaal(namen),
            legend: { ...createLegenda(namen, breedte, 'In een kolom van onder naar boven:'), columns: 1 },
          },
          order: { field: 'volgorde' },
          description: UITSPRAAK,
        },
      },
      tekst,
    ],
  };
}

/** The amounts by a key of their own. */
function groupBedragen<K>(bedragen: readonly Jaarbedrag[], keyOf: (een: Jaarbedrag) => K): Map<K, Bedrag[]> {
  const groepen = new Map<K, Bedrag[]>();
  for (const een of bedragen) {
    const groep = groepen.get(keyOf(een));
    if (groep === undefined) groepen.set(keyOf(een), [een.bedrag]);
    else groep.push(een.bedrag);
  }
  return groepen;
}

/**
 * The amounts per begrotingsjaar and bearer: a column for each year, in parts, with its total above it.
 *
 * Amounts with the same name and year are added to the cent; the drawing itself uses floats.
 *
 * Cost: n log n in the amounts; the drawing holds the years times the names.
 *
 * @param bedragen - in the order in which the names are to be shown
 * @throws DomeinFout `kern.document_ongeldig` when the list is not valid, `kern.bedrag_notatie`
 *
 * @example
 * ```ts
 * import { euro } from 'buurtaanpak/kern';
 * import { chartFinanciering } from 'buurtaanpak/grafieken';
 *
 * const grafiek = chartFinanciering([
 *   { begrotingsjaar: 2026, naam: 'BZK', bedrag: euro(50000) },
 *   { begrotingsjaar: 2027, naam: 'BZK', bedrag: euro(100000) },
 * ]);
 * grafiek.alternatief; // => 'Kolom per begrotingsjaar. 2026: € 50.000,00 en 2027: € 100.000,00.'
 * ```
 */
export function chartFinanciering(bedragen: readonly Jaarbedrag[], options: ChartFinancieringOptions = {}): Grafiek {
  checkInvoer({ bedragen, opties: options });
  const namen = [...new Set(bedragen.map(({ naam }) => cleanTekst(naam)))];
  const perCel = groupBedragen(bedragen, ({ begrotingsjaar, naam }) => `${begrotingsjaar} ${cleanTekst(naam)}`);
  const totalen = [...groupBedragen(bedragen, ({ begrotingsjaar }) => begrotingsjaar)]
    .sort(([a], [b]) => a - b)
    .map(([jaar, groep]) => ({ jaar, totaal: sumBedragen(groep) }));
  const tekst = totalen.map(({ jaar, totaal }) => `${jaar}: ${formatBedrag(totaal)}`);
  const values = totalen.flatMap(({ jaar }) =>
    namen.map((naam, volgorde) => {
      const bedrag = sumBedragen(perCel.get(`${jaar} ${naam}`) ?? []);
      return {
        jaar: String(jaar),
        naam,
        volgorde,
        bedrag: Number(bedrag),
        beschrijving: `${jaar}, ${naam}: ${formatBedrag(bedrag)}`,
      };
    }),
  );
  const breedte = options.breedte ?? TEKENING;
  const { toon, uitleg } = chooseTotaalvorm(totalen, breedte);
  return createGrafiek(
    { id: 'financiering', titel: 'Wat in welk begrotingsjaar valt' },
    options,
    {
      alternatief: `Kolom per begrotingsjaar.${tekst.length === 0 ? '' : ` ${formatOpsomming(tekst)}.`}`,
      onderschrift: uitleg,
    },
    values.length === 0 ? undefined : drawKolommen(values, { namen, totalen, breedte, toon }),
  );
}
