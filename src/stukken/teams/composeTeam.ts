import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer } from '../delen/lezer.js';
import { meervoud } from '../delen/meervoud.js';
import type { Projectregel, Wachtregel } from '../delen/teambladen.js';
import { describeRaad } from './describeRaad.js';
import { describeTeam } from './describeTeam.js';
import { describeTeampunt } from './describeTeampunt.js';
import type { Teamregel, Teamstuk } from './teamstuk.js';

const FASEWOORDEN = {
  idee: 'een idee',
  voorbereiding: 'in voorbereiding',
  uitvoering: 'in uitvoering',
  afgerond: 'afgerond',
  gestaakt: 'gestaakt',
} as const;

/** A running project, and how long it stands still. */
function describeProject(lezer: Lezer, team: Teamregel, project: Projectregel, p: number): Verslagtekst {
  const { daar } = team;
  const { fase, maanden, punt } = project;
  const veld = (naam: string) => daar('projecten', p, naam);
  const begin = composeTekst`${lezer.tekst(veld('titel'))}: ${FASEWOORDEN[fase]} sinds ${lezer.datum(veld('sinds'))}.`;
  const stil = composeTekst` Al ${lezer.getal(veld('maanden'))} ${meervoud(maanden, 'maand', 'maanden')} is er niets over genoteerd.`;
  return [...begin, ...(maanden === 0 ? [] : stil), ...describeRaad(lezer, team, punt)];
}

/** An opgave in the wachtkamer. */
function describeWachtend(lezer: Lezer, team: Teamregel, { punt }: Wachtregel, w: number): Verslagtekst {
  const veld = (naam: string) => team.daar('wachtend', w, naam);
  const begin = composeTekst`${lezer.tekst(veld('titel'))}: opnieuw bekijken op ${lezer.datum(veld('opnieuwBekijkenOp'))}.`;
  return punt === undefined ? begin : [...begin, ' Die dag is voorbij.', ...describeRaad(lezer, team, punt)];
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
export function composeTeam({ lezer }: Teamstuk, team: Teamregel): Verslagblok {
  const { blad, buurt } = team;
  // What is about a project or an opgave stands beside its name.
  const elders = new Set([...blad.projecten, ...blad.wachtend].map(({ punt }) => punt));
  return {
    soort: 'sectie',
    titel: buurt.naam,
    blokken: [
      { soort: 'alinea', tekst: describeTeam(lezer, team) },
      ...lijst(
        'Wat er speelt:',
        blad.punten.flatMap((_, p) => (elders.has(p) ? [] : [describeTeampunt(lezer, team, p)])),
      ),
      ...lijst(
        'Projecten:',
        blad.projecten.map((project, p) => describeProject(lezer, team, project, p)),
      ),
      ...lijst(
        'In de wachtkamer:',
        blad.wachtend.map((wachtend, w) => describeWachtend(lezer, team, wachtend, w)),
      ),
    ],
  };
}
