import { cleanTekst } from '../kern/huis.js';
import { type Bedrag, formatBedrag, formatOpsomming, sumBedragen } from '../kern/index.js';
import type { Grafiek } from '../verslag/index.js';
import { type GrafiekOptions, RAND, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { createGrafiek } from './createGrafiek.js';
import { kleurschaal } from './kleurschaal.js';

/** Options of {@link chartFinanciering}: those of every chart. */
export type ChartFinancieringOptions = GrafiekOptions;

/** An amount of a begrotingsjaar, with the name of its bearer. */
export interface Jaarbedrag {
  readonly begrotingsjaar: number;
  /** The name of the party or cost bearer. */
  readonly naam: string;
  readonly bedrag: Bedrag;
}

/**
 * The amounts per begrotingsjaar and bearer: a column for each year, in parts, with its total above it.
 *
 * Amounts with the same name and year are added to the cent; the drawing itself uses floats.
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
  const jaren = [...new Set(bedragen.map(({ begrotingsjaar }) => begrotingsjaar))].sort((a, b) => a - b);
  const sum = (keep: (een: Jaarbedrag) => boolean) => sumBedragen(bedragen.filter(keep).map(({ bedrag }) => bedrag));
  const totalen = jaren.map((jaar) => ({ jaar, totaal: sum(({ begrotingsjaar }) => begrotingsjaar === jaar) }));
  const tekst = totalen.map(({ jaar, totaal }) => `${jaar}: ${formatBedrag(totaal)}`);
  const values = jaren.flatMap((jaar) =>
    namen.map((naam, volgorde) => {
      const bedrag = sum((een) => een.begrotingsjaar === jaar && cleanTekst(een.naam) === naam);
      return {
        jaar: String(jaar),
        naam,
        volgorde,
        bedrag: Number(bedrag),
        beschrijving: `${jaar}, ${naam}: ${formatBedrag(bedrag)}`,
      };
    }),
  );
  const x = { field: 'jaar', type: 'ordinal', axis: { title: 'Begrotingsjaar', labelAngle: 0 } };
  return createGrafiek(
    { id: 'financiering', titel: 'Wat in welk begrotingsjaar valt' },
    options,
    `Kolom per begrotingsjaar.${tekst.length === 0 ? '' : ` ${formatOpsomming(tekst)}.`}`,
    values.length === 0
      ? undefined
      : {
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
                  axis: { title: null, format: '$,.0f', tickCount: 6 },
                },
                color: {
                  field: 'naam',
                  type: 'nominal',
                  scale: kleurschaal(namen),
                  legend: { title: null, orient: 'bottom', columns: 1 },
                },
                order: { field: 'volgorde' },
                description: UITSPRAAK,
              },
            },
            {
              data: {
                values: totalen.map(({ jaar, totaal }) => ({
                  jaar: String(jaar),
                  totaal: Number(totaal),
                  tekst: formatBedrag(totaal),
                })),
              },
              mark: { type: 'text', dy: -7, fontSize: 11, color: '#1a1a1a', aria: false },
              encoding: { x, y: { field: 'totaal', type: 'quantitative' }, text: { field: 'tekst' } },
            },
          ],
        },
  );
}
