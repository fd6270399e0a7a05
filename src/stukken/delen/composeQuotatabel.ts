import type { Keuze, Keuzequotum } from '../../programma/index.js';
import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { op } from './op.js';
import type { Stuk } from './stuk.js';

/** The places of each quotum, and the number of buurten that could take them. A buurt can count in several rows, so there is no total. */
export function composeQuotatabel(
  { lezer }: Stuk,
  quota: readonly Keuzequotum[],
  gekozen: Keuze['buurten'],
): Verslagtabel {
  // One column of places when every quotum has an exact number, otherwise the minimum and the maximum.
  const vast = quota.every(({ van, tot }) => van === tot);
  const grenzen = vast ? (['van'] as const) : (['van', 'tot'] as const);
  return {
    id: 'waaruit-gekozen',
    titel: 'Waaruit is gekozen',
    kolommen: [
      { sleutel: 'voor', kop: 'Voor' },
      ...grenzen.map((grens) => ({
        sleutel: grens,
        kop: vast ? 'Plekken' : grens === 'van' ? 'Minste plekken' : 'Meeste plekken',
        optelbaar: false,
      })),
      { sleutel: 'konMeedoen', kop: 'Buurten die konden meedoen', optelbaar: false },
      { sleutel: 'gekozen', kop: 'Gekozen', optelbaar: false },
    ],
    rijen: quota.map(({ id }, q): Verslagwaarde[] => [
      lezer.tekst(op('keuze', 'quota', q, 'naam')),
      ...grenzen.map((grens) => lezer.getal(op('keuze', 'quota', q, grens))),
      lezer.getal(op('keuze', 'quota', q, 'konMeedoen')),
      lezer.getal({
        bron: 'keuze',
        bewerking: 'aantal',
        paden: gekozen.flatMap((een, i) => (een.quotum === id ? [['buurten', i, 'quotum']] : [])),
      }),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: ['Een buurt kan bij meer dan één afspraak passen: tel de buurten die konden meedoen niet op.'],
  };
}
