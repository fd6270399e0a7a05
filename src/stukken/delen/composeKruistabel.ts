import type { Verslagkolom, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import type { Lezer, Plek } from './lezer.js';
import { samen } from './samen.js';

interface Kruisregel {
  readonly rij: string;
  readonly kolom: string;
  readonly plek: Plek;
}

interface Kruistabel {
  readonly id: string;
  readonly titel: string;
  readonly rijkop: string;
  /** Columns of words between the heading of a row and its amounts. Default: none. */
  readonly woordkolommen?: readonly Verslagkolom[];
  /** The rows, with the words of those columns. */
  readonly rijen: readonly {
    readonly sleutel: string;
    readonly kop: Verslagwaarde;
    readonly woorden?: readonly Verslagwaarde[];
  }[];
  readonly kolommen: readonly { readonly sleutel: string; readonly kop: string }[];
  readonly regels: readonly Kruisregel[];
}

/**
 * A table of amounts of one source with a total of every row, of every column, and of all. A cell without lines holds the amount zero.
 */
export function composeKruistabel(
  lezer: Lezer,
  bron: string,
  { id, titel, rijkop, woordkolommen = [], rijen, kolommen, regels }: Kruistabel,
): Verslagtabel {
  const som = (keep: (regel: Kruisregel) => boolean): Verslagwaarde => {
    const plekken = regels.filter(keep).map(({ plek }) => plek);
    return lezer.bedrag({ ...samen('som', plekken), bron });
  };
  // With a single column, a column of totals would repeat it.
  const metTotaal = kolommen.length > 1;
  const eerste = 1 + woordkolommen.length;
  const deel = (isRij: (rij: string) => boolean): Verslagwaarde[] => [
    ...kolommen.map(({ sleutel }) => som(({ rij, kolom }) => isRij(rij) && kolom === sleutel)),
    ...(metTotaal ? [som(({ rij }) => isRij(rij))] : []),
  ];
  return {
    id,
    titel,
    kolommen: [
      { sleutel: 'rij', kop: rijkop },
      ...woordkolommen,
      ...kolommen,
      ...(metTotaal ? [{ sleutel: 'totaal', kop: 'Totaal' }] : []),
    ],
    rijen: [
      ...rijen.map(({ sleutel, kop, woorden = [] }) => [kop, ...woorden, ...deel((rij) => rij === sleutel)]),
      [
        { soort: 'tekst', waarde: 'Totaal' },
        ...woordkolommen.map((): Verslagwaarde => ({ soort: 'tekst', waarde: '' })),
        ...deel(() => true),
      ],
    ],
    totaalrijen: [{ rij: rijen.length, delen: rijen.map((_, r) => r) }],
    totaalkolommen: metTotaal ? [{ kolom: eerste + kolommen.length, delen: kolommen.map((_, k) => eerste + k) }] : [],
  };
}
