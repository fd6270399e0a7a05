import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { meervoud } from '../delen/meervoud.js';
import { samen } from '../delen/samen.js';
import { describeTeampunt } from './describeTeampunt.js';
import type { Teamregel, Teamstuk } from './teamstuk.js';

function describeTeam({ lezer }: Teamstuk, team: Teamregel): Verslagtekst {
  const { blad, hier, daar } = team;
  const eerst = composeTekst`${lezer.tekst(hier('naam'))}: ${describeTeampunt(lezer, team, 0)}`;
  const rest = blad.punten.slice(1).map((_, p) => daar('punten', p + 1));
  if (rest.length === 0) return eerst;
  const meer = { ...lezer.getal(samen('aantal', rest)), groep: { naam: 'andere punten van dit team' } };
  return [
    ...eerst,
    ...composeTekst` Hierna ${meervoud(rest.length, 'staat', 'staan')} nog ${meer} ${meervoud(rest.length, 'punt', 'punten')}.`,
  ];
}

/** What cannot wait, a line for each team with the most urgent first. */
export function composeEerst(stuk: Teamstuk): Verslagblok[] {
  const eerst = stuk.teams.filter(({ blad: { punten } }) => (punten[0]?.rang ?? 5) <= 3);
  if (eerst.length === 0)
    return [
      {
        soort: 'alinea',
        tekst: [
          'Geen team heeft nu meteen iets nodig. Hierna staat per team wat er speelt, voor het volgende gesprek.',
        ],
      },
    ];
  return [
    { soort: 'lijst', genummerd: true, items: eerst.map((team) => describeTeam(stuk, team)) },
    ...(eerst.length === stuk.teams.length
      ? []
      : [
          {
            soort: 'alinea' as const,
            tekst: ['De andere teams kunnen wachten tot het volgende gesprek.'],
          },
        ]),
  ];
}
