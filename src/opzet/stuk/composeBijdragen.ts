import { AARDWOORDEN, composeKruistabel } from '../../stukken/huis.js';
import type { Verslagtabel } from '../../verslag/index.js';
import { BIJDRAGEDOELWOORDEN } from './bijdragedoelwoorden.js';
import { isBetaald } from './isBetaald.js';
import { keepEerste } from './keepEerste.js';
import { type Geplaatstebijdrage, listBijdragen } from './listBijdragen.js';
import { listJaren } from './listJaren.js';
import { namePartij } from './namePartij.js';
import type { Geldstuk } from './opzetstuk.js';
import { placeBedragen } from './placeBedragen.js';
import { toJaarkolom } from './toJaarkolom.js';

const keyOf = ({ bijdrage: { van, doel, aard = 'exact' } }: Geplaatstebijdrage) => `${van} ${doel} ${aard}`;

/** The row of a contribution: who pays, for what, and how sure. */
function toRij(stuk: Geldstuk, een: Geplaatstebijdrage) {
  const { van, doel, aard = 'exact' } = een.bijdrage;
  return {
    sleutel: keyOf(een),
    kop: namePartij(stuk, van, ['geld', 'jaren', een.j, 'bijdragen', een.b, 'van']),
    woorden: [
      { soort: 'tekst', waarde: BIJDRAGEDOELWOORDEN[doel] } as const,
      { soort: 'tekst', waarde: AARDWOORDEN[aard] } as const,
    ],
  };
}

/** The contributions by party, purpose and nature, in each year of the programme. */
export function composeBijdragen(stuk: Geldstuk): Verslagtabel {
  const { geld, lezer } = stuk;
  const bijdragen = listBijdragen(geld).filter(isBetaald);
  const plekken = placeBedragen(stuk);
  const los = bijdragen.some(({ bijdrage: { aard = 'exact' } }) => aard !== 'exact');
  const tabel = composeKruistabel(lezer, plekken.bron, {
    id: 'bijdragen',
    titel: 'Bijdragen per programmajaar',
    rijkop: 'Wie betaalt',
    woordkolommen: [
      { sleutel: 'doel', kop: 'Waarvoor' },
      { sleutel: 'aard', kop: 'Hoe vast' },
    ],
    rijen: keepEerste(bijdragen.map((een) => toRij(stuk, een))),
    kolommen: listJaren(geld).map(toJaarkolom),
    regels: bijdragen.flatMap((een) =>
      een.jaren.map((jaar) => ({
        rij: keyOf(een),
        kolom: toJaarkolom({ jaar }).sleutel,
        plek: plekken.plek(een),
      })),
    ),
  });
  return los
    ? { ...tabel, toelichting: ['Ook waar een bedrag niet vast is, telt het genoemde bedrag mee in de totalen.'] }
    : tabel;
}
