import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { nameBijdrage } from '../delen/nameBijdrage.js';
import { nameOf } from '../delen/nameOf.js';
import type { Stuk } from '../delen/stuk.js';
import { listBijdragen } from './listBijdragen.js';

/** The table of specifieke uitkeringen. They cover other contributions, so nothing is added up with those. */
export function composeUitkeringtabel(stuk: Stuk): Verslagtabel {
  const plek = (i: number, veld: string) => stuk.hier('geld', 'bijdragen', i, veld);
  return {
    id: 'uitkeringen',
    titel: 'Specifieke uitkeringen',
    kolommen: [
      { sleutel: 'van', kop: 'Van' },
      { sleutel: 'naar', kop: 'Aan' },
      { sleutel: 'programmajaar', kop: 'Programmajaar', optelbaar: false },
      { sleutel: 'afgesproken', kop: 'Toegekend' },
      { sleutel: 'betaald', kop: 'Ontvangen' },
      { sleutel: 'terugontvangen', kop: 'Terugbetaald' },
    ],
    rijen: listBijdragen(stuk, 'uitkeringen').map(({ i, bijdrage }): Verslagwaarde[] => [
      nameBijdrage(stuk, i),
      bijdrage.naar === undefined ? leeg : { soort: 'tekst', waarde: nameOf(stuk, 'partijen', bijdrage.naar) },
      stuk.lezer.getal(plek(i, 'programmajaar')),
      ...(['afgesproken', 'betaald', 'terugontvangen'] as const).map((veld) => stuk.lezer.bedrag(plek(i, veld))),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: ['Een specifieke uitkering dekt andere bijdragen. Zij telt daarom niet mee in de andere tabellen.'],
  };
}
