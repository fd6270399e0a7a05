import { AARDWOORDEN, composeKruistabel, distinct } from '../../stukken/huis.js';
import type { Verslagtabel } from '../../verslag/index.js';
import { BIJDRAGEDOELWOORDEN } from './bijdragedoelwoorden.js';
import { type Geplaatstebijdrage, listBijdragen } from './listBijdragen.js';
import { listJaren } from './listJaren.js';
import { namePartij } from './namePartij.js';
import type { Opzetstuk } from './opzetstuk.js';
import { toJaarkolom } from './toJaarkolom.js';

const keyOf = ({ bijdrage: { partij, doel, aard = 'exact' } }: Geplaatstebijdrage) => `${partij} ${doel} ${aard}`;

/** The contributions by party, purpose and nature, in each year of the programme. */
export function composeBijdragen(stuk: Opzetstuk): Verslagtabel {
  const { opzet, lezer, hier } = stuk;
  const bijdragen = listBijdragen(opzet);
  const rijen = distinct(bijdragen.map(keyOf)).flatMap((sleutel) => {
    const eerste = bijdragen.find((een) => keyOf(een) === sleutel);
    if (eerste === undefined) return [];
    const { partij, doel, aard = 'exact' } = eerste.bijdrage;
    return [
      {
        sleutel,
        kop: namePartij(stuk, partij, ['geld', 'jaren', eerste.j, 'bijdragen', eerste.b, 'partij']),
        woorden: [
          { soort: 'tekst', waarde: BIJDRAGEDOELWOORDEN[doel] } as const,
          { soort: 'tekst', waarde: aard === 'exact' ? 'vast' : AARDWOORDEN[aard] } as const,
        ],
      },
    ];
  });
  const los = bijdragen.some(({ bijdrage: { aard = 'exact' } }) => aard !== 'exact');
  const tabel = composeKruistabel(lezer, 'opzet', {
    id: 'bijdragen',
    titel: 'Bijdragen per programmajaar',
    rijkop: 'Wie betaalt',
    woordkolommen: [
      { sleutel: 'doel', kop: 'Waarvoor' },
      { sleutel: 'aard', kop: 'Hoe vast' },
    ],
    rijen,
    kolommen: listJaren(opzet).map(toJaarkolom),
    regels: bijdragen.flatMap((een) =>
      een.jaren.map((jaar) => ({
        rij: keyOf(een),
        kolom: toJaarkolom(jaar).sleutel,
        plek: hier('geld', 'jaren', een.j, 'bijdragen', een.b, 'bedrag'),
      })),
    ),
  });
  return los
    ? { ...tabel, toelichting: ['Ook waar een bedrag niet vast is, telt het genoemde bedrag mee in de totalen.'] }
    : tabel;
}
