import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { samen } from '../delen/samen.js';
import type { Stuk } from '../delen/stuk.js';
import { sumPersonen } from './sumPersonen.js';

/** The table of programmes of the agreement: the agreed number of buurten, and their stand. */
export function composeProgrammatabel(stuk: Stuk): Verslagtabel {
  const { programmas } = stuk.deel;
  const velden = ['teams', 'projectenAfgerond', 'wachtkamer'] as const;
  const afgesproken = (p: number) => stuk.hier('programmas', p, 'afgesproken');
  const telling = (p: number, veld: string) => stuk.hier('programmas', p, 'tellingen', veld);
  const som = (plek: (p: number) => ReturnType<typeof afgesproken>): Verslagwaarde =>
    stuk.lezer.getal({
      ...samen(
        'som',
        programmas.map((_, p) => plek(p)),
      ),
      bron: 'stand',
    });
  return {
    id: 'stand-per-programma',
    titel: 'De stand per programma',
    kolommen: [
      { sleutel: 'programma', kop: 'Programma' },
      { sleutel: 'afgesproken', kop: 'Buurten afgesproken' },
      { sleutel: 'teams', kop: 'Teams' },
      { sleutel: 'vrijwilligers', kop: 'Vrijwilligers' },
      { sleutel: 'projectenAfgerond', kop: 'Projecten afgerond' },
      { sleutel: 'wachtkamer', kop: 'In de wachtkamer' },
    ],
    rijen: [
      ...programmas.map(({ id }, p): Verslagwaarde[] => [
        stuk.lezer.tekst(stuk.hier('programmas', p, 'naam')),
        stuk.lezer.getal(afgesproken(p)),
        stuk.lezer.getal(telling(p, 'teams')),
        stuk.lezer.personen(sumPersonen(stuk, 'vrijwilligers', id)),
        stuk.lezer.getal(telling(p, 'projectenAfgerond')),
        stuk.lezer.getal(telling(p, 'wachtkamer')),
      ]),
      [
        { soort: 'tekst', waarde: 'Totaal' },
        som(afgesproken),
        som((p) => telling(p, 'teams')),
        stuk.lezer.personen(sumPersonen(stuk, 'vrijwilligers')),
        ...velden.slice(1).map((veld) => som((p) => telling(p, veld))),
      ],
    ],
    totaalrijen: [{ rij: programmas.length, delen: programmas.map((_, p) => p) }],
    totaalkolommen: [],
  };
}
