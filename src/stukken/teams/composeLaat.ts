import type { Datum } from '../../kern/index.js';
import type { Verslagblok, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { op } from '../delen/op.js';
import type { LateNotities } from '../delen/teambladen.js';
import { FEITWOORDEN } from './feitwoorden.js';
import type { Teamregel, Teamstuk } from './teamstuk.js';

/** What was noted, in words: `bijeenkomst`, or `ingetrokken: bijeenkomst`. */
function nameNotities({ soort, correctie }: LateNotities): Verslagwaarde {
  const wat = FEITWOORDEN[soort];
  return { soort: 'tekst', waarde: correctie === undefined ? wat : `${correctie}: ${wat}` };
}

function composeLaattabel({ lezer }: Teamstuk, teams: readonly Teamregel[]): Verslagtabel {
  return {
    id: 'laat-genoteerd',
    titel: 'Wat laat bekend werd',
    kolommen: [
      { sleutel: 'team', kop: 'Team' },
      { sleutel: 'wat', kop: 'Wat' },
      { sleutel: 'aantal', kop: 'Hoe vaak', optelbaar: false },
      { sleutel: 'eerste', kop: 'Eerste keer', optelbaar: false },
      { sleutel: 'laatste', kop: 'Laatste keer', optelbaar: false },
      { sleutel: 'bekend', kop: 'Laatst ontvangen', optelbaar: false },
      { sleutel: 'notitie', kop: 'Dagen tot noteren', optelbaar: false },
      { sleutel: 'ontvangst', kop: 'Dagen tot ontvangen', optelbaar: false },
    ],
    rijen: teams.flatMap(({ blad: { laat }, daar, hier }) =>
      laat.map((notities, n) => [
        lezer.tekst(hier('naam')),
        nameNotities(notities),
        lezer.getal(daar('laat', n, 'aantal')),
        lezer.datum(daar('laat', n, 'eerste')),
        lezer.datum(daar('laat', n, 'laatste')),
        lezer.datum(daar('laat', n, 'bekend')),
        lezer.getal(daar('laat', n, 'dagenTotNotitie')),
        lezer.getal(daar('laat', n, 'dagenTotBekend')),
      ]),
    ),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: ['Bij meer keren staat er het hoogste aantal dagen.'],
  };
}

/** What became known late: since the previous overview, or at all. */
export function composeLaat(stuk: Teamstuk, vergelekenMet: Datum | undefined): Verslagblok {
  const teams = stuk.teams.filter(({ blad }) => blad.laat.length > 0);
  const sinds = vergelekenMet === undefined ? [] : composeTekst` na ${stuk.lezer.datum(op('teams', 'vanaf'))}`;
  return {
    soort: 'sectie',
    titel: 'Laat genoteerd',
    blokken:
      teams.length === 0
        ? [{ soort: 'alinea', tekst: composeTekst`Er is${sinds} niets meer dan twee weken te laat bekend geworden.` }]
        : [
            {
              soort: 'alinea',
              tekst: composeTekst`Dit werd${sinds} bekend, meer dan twee weken nadat het gebeurde. Een eerder overzicht kan dus anders zijn.`,
            },
            { soort: 'tabel', tabel: composeLaattabel(stuk, teams) },
          ],
  };
}
