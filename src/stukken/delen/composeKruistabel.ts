import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import type { Plek } from './lezer.js';
import { samen } from './samen.js';
import type { Stuk } from './stuk.js';

interface Kruisregel {
  readonly rij: string;
  readonly kolom: string;
  readonly plek: Plek;
}

interface Kruistabel {
  readonly id: string;
  readonly titel: string;
  readonly rijkop: string;
  readonly rijen: readonly { readonly sleutel: string; readonly kop: Verslagwaarde }[];
  readonly kolommen: readonly { readonly sleutel: string; readonly kop: string }[];
  readonly regels: readonly Kruisregel[];
}

/** A table of amounts with a total of every row, of every column, and of all. A cell without lines holds the amount zero. */
export function composeKruistabel(
  stuk: Stuk,
  { id, titel, rijkop, rijen, kolommen, regels }: Kruistabel,
): Verslagtabel {
  const som = (keep: (regel: Kruisregel) => boolean): Verslagwaarde => {
    const plekken = regels.filter(keep).map(({ plek }) => plek);
    return stuk.lezer.bedrag({ ...samen('som', plekken), bron: 'stand' });
  };
  // With a single column, a column of totals would repeat it.
  const metTotaal = kolommen.length > 1;
  const deel = (isRij: (rij: string) => boolean): Verslagwaarde[] => [
    ...kolommen.map(({ sleutel }) => som(({ rij, kolom }) => isRij(rij) && kolom === sleutel)),
    ...(metTotaal ? [som(({ rij }) => isRij(rij))] : []),
  ];
  return {
    id,
    titel,
    kolommen: [
      { sleutel: 'rij', kop: rijkop },
      ...kolommen,
      ...(metTotaal ? [{ sleutel: 'totaal', kop: 'Totaal' }] : []),
    ],
    rijen: [
      ...rijen.map(({ sleutel, kop }) => [kop, ...deel((rij) => rij === sleutel)]),
      [{ soort: 'tekst', waarde: 'Totaal' }, ...deel(() => true)],
    ],
    totaalrijen: [{ rij: rijen.length, delen: rijen.map((_, r) => r) }],
    totaalkolommen: metTotaal ? [{ kolom: kolommen.length + 1, delen: kolommen.map((_, k) => k + 1) }] : [],
  };
}
