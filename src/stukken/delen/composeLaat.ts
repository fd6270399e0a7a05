import type { Verslagblok, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { leeg } from './leeg.js';
import { op } from './op.js';
import type { LateNotitie } from './teambladen.js';
import type { Teamregel, Teamstuk } from './teamstuk.js';

/** What was noted, in words: `bijeenkomst gehouden`, or `ingetrokken: bijeenkomst gehouden`. */
function nameNotitie({ soort, correctie }: LateNotitie): Verslagwaarde {
  const wat = soort.replaceAll('_', ' ');
  return { soort: 'tekst', waarde: correctie === undefined ? wat : `${correctie}: ${wat}` };
}

function composeLaattabel({ lezer }: Teamstuk, teams: readonly Teamregel[]): Verslagtabel {
  return {
    id: 'laat-genoteerd',
    titel: 'Wat laat bekend werd',
    kolommen: [
      { sleutel: 'team', kop: 'Team' },
      { sleutel: 'wat', kop: 'Wat' },
      { sleutel: 'gebeurd', kop: 'Gebeurd op', optelbaar: false },
      { sleutel: 'genoteerd', kop: 'Genoteerd op', optelbaar: false },
      { sleutel: 'ontvangen', kop: 'Ontvangen op', optelbaar: false },
      { sleutel: 'dagen', kop: 'Dagen later', optelbaar: false },
    ],
    rijen: teams.flatMap(({ blad: { laat }, daar, hier }) =>
      laat.map((notitie, n) => [
        lezer.tekst(hier('naam')),
        nameNotitie(notitie),
        lezer.datum(daar('laat', n, 'datum')),
        lezer.datum(daar('laat', n, 'genoteerd')),
        notitie.geregistreerd === undefined ? leeg : lezer.datum(daar('laat', n, 'geregistreerd')),
        lezer.getal(daar('laat', n, 'dagen')),
      ]),
    ),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** What became known late: since the previous overview, or at all. */
export function composeLaat(stuk: Teamstuk, vergelekenMet: unknown): Verslagblok {
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
