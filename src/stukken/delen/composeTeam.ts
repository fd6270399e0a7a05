import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { describeTeam } from './describeTeam.js';
import { describeTeampunt } from './describeTeampunt.js';
import { meervoud } from './meervoud.js';
import type { Teamregel, Teamstuk } from './teamstuk.js';

const FASEWOORDEN = {
  idee: 'een idee',
  voorbereiding: 'in voorbereiding',
  uitvoering: 'in uitvoering',
  afgerond: 'afgerond',
  gestaakt: 'gestaakt',
} as const;

/** A running project, and how long it stands still. */
function describeProject({ lezer }: Teamstuk, { blad, daar }: Teamregel, p: number): Verslagtekst {
  const { fase, maanden } = blad.projecten[p] ?? { fase: 'idee' as const, maanden: 0 };
  const veld = (naam: string) => daar('projecten', p, naam);
  const project = composeTekst`${lezer.tekst(veld('titel'))}: ${FASEWOORDEN[fase]} sinds ${lezer.datum(veld('sinds'))}.`;
  if (maanden === 0) return project;
  return [
    ...project,
    ...composeTekst` Al ${lezer.getal(veld('maanden'))} ${meervoud(maanden, 'maand', 'maanden')} is er niets over genoteerd.`,
  ];
}

/** A list under a line that says what it holds; nothing when it is empty. */
const lijst = (kop: string, items: readonly Verslagtekst[]): Verslagblok[] =>
  items.length === 0
    ? []
    : [
        { soort: 'alinea', tekst: [kop] },
        { soort: 'lijst', genummerd: false, items },
      ];

/** The section about a team: where it stands, what is the matter, what it does and what waits. */
export function composeTeam(stuk: Teamstuk, team: Teamregel): Verslagblok {
  const { lezer } = stuk;
  const { blad, buurt, hier } = team;
  return {
    soort: 'sectie',
    titel: buurt.naam,
    blokken: [
      { soort: 'alinea', tekst: describeTeam(lezer, team) },
      ...lijst(
        'Wat er speelt:',
        blad.punten.map((_, p) => describeTeampunt(lezer, team, p)),
      ),
      ...lijst(
        'Projecten:',
        blad.projecten.map((_, p) => describeProject(stuk, team, p)),
      ),
      ...lijst(
        'In de wachtkamer:',
        buurt.wachtend.map(
          (_, w) =>
            composeTekst`${lezer.tekst(hier('wachtend', w, 'titel'))}: opnieuw bekijken op ${lezer.datum(hier('wachtend', w, 'opnieuwBekijkenOp'))}.`,
        ),
      ),
    ],
  };
}
