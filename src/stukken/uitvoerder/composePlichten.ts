import type { Taak } from '../../programma/index.js';
import type { Verslagblok, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { op } from '../delen/op.js';
import type { Stuk } from '../delen/stuk.js';
import { woord } from '../delen/woord.js';
import { TAAKSTANDWOORDEN } from './taakstandwoorden.js';

/** The tasks of some kinds that the uitvoerder does, alone or together with all parties, each with its place. */
function listEigenTaken({ deel, tekst }: Stuk, soorten: readonly Taak['soort'][]) {
  const eigen = new Set<string>(tekst.partijen.flatMap(({ rol, id }) => (rol === 'uitvoerder' ? [id] : [])));
  return deel.taken.flatMap((taak, t) =>
    soorten.includes(taak.soort) && (taak.wie === undefined || eigen.has(taak.wie)) ? [{ taak, t }] : [],
  );
}

/** The obligations: what, from when until when, what shows that it was done, and where it stands. */
function composeVerplichtingen(stuk: Stuk): Verslagtabel {
  const { lezer, hier, tekst } = stuk;
  return {
    id: 'verplichtingen',
    titel: 'De verplichtingen van de uitvoerder',
    kolommen: [
      { sleutel: 'wat', kop: 'Wat' },
      { sleutel: 'bewijs', kop: 'Waaruit blijkt het' },
      { sleutel: 'van', kop: 'Vanaf', optelbaar: false },
      { sleutel: 'uiterlijk', kop: 'Uiterlijk', optelbaar: false },
      { sleutel: 'stand', kop: 'Stand' },
    ],
    rijen: listEigenTaken(stuk, ['verplichting']).map(({ taak, t }): Verslagwaarde[] => {
      const v = tekst.verplichtingen.findIndex(({ id }) => id === taak.id);
      return [
        lezer.tekst(op('overeenkomst', 'verplichtingen', v, 'wat')),
        lezer.tekst(op('overeenkomst', 'verplichtingen', v, 'bewijs')),
        lezer.datum(hier('taken', t, 'van')),
        lezer.datum(hier('taken', t, 'uiterlijk')),
        woord(TAAKSTANDWOORDEN[taak.stand]),
      ];
    }),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: ['Of aan een verplichting is voldaan, staat niet in dit stuk: dat blijkt uit het bewijs.'],
  };
}

/** Evaluations, and conditions of money that the uitvoerder has to meet: each with its day. */
function composeMomenten(stuk: Stuk): Verslagtabel {
  const { lezer, hier } = stuk;
  return {
    id: 'momenten',
    titel: 'Evaluaties en voorwaarden',
    kolommen: [
      { sleutel: 'wat', kop: 'Wat' },
      { sleutel: 'uiterlijk', kop: 'Uiterlijk', optelbaar: false },
      { sleutel: 'stand', kop: 'Stand' },
    ],
    rijen: listEigenTaken(stuk, ['evaluatie', 'voorwaarde']).map(({ taak, t }): Verslagwaarde[] => [
      lezer.tekst({ ...hier('taken', t, 'wat'), bewerking: 'bevinding' }),
      taak.uiterlijk === undefined ? leeg : lezer.datum(hier('taken', t, 'uiterlijk')),
      woord(TAAKSTANDWOORDEN[taak.stand]),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** What the uitvoerder has to do, and when. */
export function composePlichten(stuk: Stuk): Verslagblok {
  const tabellen = [composeVerplichtingen(stuk), composeMomenten(stuk)].filter(({ rijen }) => rijen.length > 0);
  return {
    soort: 'sectie',
    titel: 'Wat wanneer moet',
    blokken:
      tabellen.length === 0
        ? [{ soort: 'alinea', tekst: ['De overeenkomst noemt geen verplichtingen voor de uitvoerder.'] }]
        : tabellen.map((tabel): Verslagblok => ({ soort: 'tabel', tabel })),
  };
}
