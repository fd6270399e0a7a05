import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { RICHTINGWOORDEN } from '../delen/richtingwoorden.js';
import { woord } from '../delen/woord.js';
import { type Narekenstuk, opNareken } from './opNareken.js';

/** Every criterion: where it comes from, of which year, how much it weighs on its level and in the whole, and how it counts. */
export function composeNarekencriteria({ blad, lezer }: Narekenstuk): Verslagtabel {
  return {
    id: 'criteria',
    titel: 'Criterium, bron, jaar en gewicht',
    kolommen: [
      { sleutel: 'routekaart', kop: 'Routekaart' },
      { sleutel: 'criterium', kop: 'Criterium' },
      { sleutel: 'bron', kop: 'Bron' },
      { sleutel: 'tabel', kop: 'Tabel' },
      { sleutel: 'jaar', kop: 'Jaar', optelbaar: false },
      { sleutel: 'gewicht', kop: 'Gewicht op zijn niveau', optelbaar: false },
      { sleutel: 'effectief', kop: 'Gewicht in het geheel', optelbaar: false },
      { sleutel: 'richting', kop: 'Hoe het telt' },
    ],
    rijen: blad.criteria.map(({ soort, bron, jaar, gewicht, richting }, c): Verslagwaarde[] => {
      const plek = (veld: string) => opNareken('criteria', c, veld);
      const zonderBron: Verslagwaarde = { soort: 'ontbreekt', reden: 'niet_geleverd' };
      const waar = bron === undefined ? zonderBron : lezer.tekst(plek('bron'));
      return [
        lezer.tekst(plek('routekaart')),
        lezer.tekst(plek('naam')),
        soort === 'beoordeling' ? woord('oordeel van mensen') : waar,
        bron === undefined ? leeg : lezer.tekst(plek('tabel')),
        jaar === undefined ? leeg : lezer.jaar(plek('jaar')),
        gewicht === undefined ? leeg : lezer.percentage(plek('gewicht'), 1),
        gewicht === undefined ? leeg : lezer.percentage(plek('effectief'), 1),
        woord(RICHTINGWOORDEN[richting]),
      ];
    }),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: [
      'Het gewicht in het geheel is het gewicht op zijn niveau, maal dat van de thema’s erboven. Per Routekaart is dat samen het geheel.',
    ],
  };
}
