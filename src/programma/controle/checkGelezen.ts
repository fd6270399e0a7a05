import type { Bevinding, Pad } from '../../kern/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { Programma } from '../model/programma.js';
import { toSleutel } from '../model/toSleutel.js';
import { createBevinding } from '../teksten/codes.js';
import { checkKeuze } from './checkKeuze.js';
import { checkOvereenkomst } from './checkOvereenkomst.js';
import { checkPauzes } from './checkPauzes.js';
import { checkPlannen } from './checkPlannen.js';
import { checkProjecten } from './checkProjecten.js';
import { checkSignalen } from './checkSignalen.js';
import { checkStops } from './checkStops.js';
import { checkTeams } from './checkTeams.js';
import { checkTermijnen } from './checkTermijnen.js';
import { checkToezeggingen } from './checkToezeggingen.js';
import type { Programmagrenzen } from './options.js';

const move = (bevindingen: readonly Bevinding[], onder: Pad): Bevinding[] =>
  bevindingen.map((een) => ({ ...een, pad: [...onder, ...een.pad] }));

function checkDeelnemer(
  gelezen: GelezenDeelnemer,
  pad: Pad,
  { maandenTotTeam = 6 }: Pick<Programmagrenzen, 'maandenTotTeam'>,
): Bevinding[] {
  return move(
    [
      ...checkOvereenkomst(gelezen),
      ...checkStops(gelezen),
      ...checkPauzes(gelezen),
      ...checkTermijnen(gelezen),
      ...checkPlannen(gelezen),
      ...checkKeuze(gelezen),
      ...checkTeams(gelezen, maandenTotTeam),
      ...checkSignalen(gelezen),
      ...checkToezeggingen(gelezen),
      ...checkProjecten(gelezen),
    ],
    pad,
  );
}

/** Finds conflicts between deelnemers: a gemeente, a buurt or a team belongs to one of them only. */
function checkSamen({ opdracht, opzet }: Programma, deelnemers: readonly GelezenDeelnemer[]): Bevinding[] {
  const uit: Bevinding[] = [];
  const gezien = new Set<string>();
  const isNew = (soort: string, sleutel: string) => {
    const bekend = gezien.has(`${soort} ${sleutel}`);
    gezien.add(`${soort} ${sleutel}`);
    return !bekend;
  };
  for (const [d, { deelnemer, tekst }] of deelnemers.entries()) {
    const { id, keuze, teams } = deelnemer;
    const pad = ['deelnemers', d];
    if (!isNew('deelnemer', toSleutel(id)))
      uit.push(createBevinding('fout', 'programma.deelnemer_dubbel', [...pad, 'id'], { deelnemer: id }));
    for (const partij of tekst?.partijen ?? [])
      if (partij.rol === 'gemeente' && !isNew('gemeente', partij.gemeentecode))
        uit.push(
          createBevinding('fout', 'programma.gemeente_dubbel', [...pad, 'overeenkomst'], {
            gemeente: partij.gemeentecode,
          }),
        );
    for (const [b, { buurt }] of (keuze?.buurten ?? []).entries())
      if (!isNew('buurt', toSleutel(buurt)))
        uit.push(createBevinding('fout', 'programma.buurt_dubbel', [...pad, 'keuze', 'buurten', b], { buurt }));
    for (const [t, { team }] of teams.entries())
      if (!isNew('team', toSleutel(team)))
        uit.push(createBevinding('fout', 'programma.team_dubbel', [...pad, 'teams', t, 'team'], { team }));
  }
  // A programma of one opzet is that of one deelnemer: the others have theirs.
  if (opdracht !== undefined && opzet === undefined && deelnemers.length !== opdracht.aantalDeelnemers)
    uit.push(
      createBevinding('waarschuwing', 'programma.deelnemers_ontbreken', ['deelnemers'], {
        aantal: deelnemers.length,
        verwacht: opdracht.aantalDeelnemers,
      }),
    );
  if (opdracht !== undefined)
    for (const [d, { deelnemer, tekst }] of deelnemers.entries()) {
      const aantal = tekst?.reikwijdte.aantalBuurten;
      if (aantal !== undefined && aantal !== opdracht.buurtenPerDeelnemer)
        uit.push(
          createBevinding(
            'waarschuwing',
            'programma.buurten_wijken_af_van_opdracht',
            ['deelnemers', d, 'overeenkomst'],
            {
              deelnemer: deelnemer.naam,
              aantal,
              verwacht: opdracht.buurtenPerDeelnemer,
            },
          ),
        );
    }
  return uit;
}

/** The findings of `checkProgramma`, for deelnemers that were already read on the peildatum. */
export function checkGelezen(
  programma: Programma,
  gelezen: readonly GelezenDeelnemer[],
  options: Programmagrenzen,
): Bevinding[] {
  return [
    ...gelezen.flatMap((een, d) => checkDeelnemer(een, ['deelnemers', d], options)),
    ...checkSamen(programma, gelezen),
  ];
}
