import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { samen } from '../delen/samen.js';
import type { Stuk } from '../delen/stuk.js';
import { woord } from '../delen/woord.js';
import { BIJDRAGEKOLOMMEN, bijdragecellen } from './bijdragecellen.js';

/** The open commitments: of every contribution that is committed what is committed, paid on balance, and committed but not paid yet. */
export function composeVerplichtingtabel(stuk: Stuk): Verslagtabel {
  const { lezer, hier, deel } = stuk;
  const regels = deel.geld.bijdragen.flatMap(({ bijdrage, verplicht }, b) =>
    verplicht === undefined ? [] : [{ b, bijdrage }],
  );
  const plek = (b: number, veld: string) => hier('geld', 'bijdragen', b, veld);
  const kolommen = [
    ['verplicht', 'Verplicht'],
    ['betaald', 'Betaald'],
    ['terugontvangen', 'Terugontvangen'],
    ['openVerplichting', 'Nog open'],
  ] as const;
  return {
    id: 'open-verplichtingen',
    titel: 'Wat is vastgelegd en nog niet betaald',
    kolommen: [...BIJDRAGEKOLOMMEN, ...kolommen.map(([sleutel, kop]) => ({ sleutel, kop }))],
    rijen: [
      ...regels.map(({ b, bijdrage }): Verslagwaarde[] => [
        ...bijdragecellen(stuk, bijdrage),
        ...kolommen.map(([veld]) => lezer.bedrag(plek(b, veld))),
      ]),
      [
        woord('Totaal'),
        woord(''),
        ...kolommen.map(([veld]) =>
          lezer.bedrag({
            ...samen(
              'som',
              regels.map(({ b }) => plek(b, veld)),
            ),
            bron: 'stand',
          }),
        ),
      ],
    ],
    totaalrijen: [{ rij: regels.length, delen: regels.map((_, r) => r) }],
    totaalkolommen: [],
    toelichting: [
      'Verplicht is wat is vastgelegd of vastgesteld, min wat daarvan is vervallen. Nog open is verplicht, min wat per saldo is betaald. Alle bedragen zijn met btw.',
    ],
  };
}
