import type { Bevinding, Datum, Pad } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import type { Deelnemer, Programma } from '../model/programma.js';
import { createBevinding } from '../teksten/codes.js';
import { checkGeld } from './checkGeld.js';
import { checkKeuze } from './checkKeuze.js';
import { checkOvereenkomst } from './checkOvereenkomst.js';
import { checkTeams } from './checkTeams.js';
import type { Programmagrenzen } from './options.js';
import { toSleutel } from './toSleutel.js';

const move = (bevindingen: readonly Bevinding[], onder: Pad): Bevinding[] =>
  bevindingen.map((een) => ({ ...een, pad: [...onder, ...een.pad] }));

function checkDeelnemer(
  deelnemer: Deelnemer,
  teams: readonly GelezenTeam[],
  pad: Pad,
  peildatum: Datum,
  { maandenTotTeam = 6, maandenPauze = 6, maandenStilstand = 12 }: Programmagrenzen,
): Bevinding[] {
  return move(
    [
      ...checkOvereenkomst(deelnemer, teams, peildatum),
      ...checkKeuze(deelnemer, peildatum),
      ...checkTeams(deelnemer, teams, { peildatum, maandenTotTeam, maandenPauze, maandenStilstand }),
      ...checkGeld(deelnemer, teams, peildatum),
    ],
    pad,
  );
}

/** Finds conflicts between deelnemers: a gemeente, a buurt or a team belongs to one of them only. */
function checkSamen({ deelnemers, opdracht }: Programma): Bevinding[] {
  const uit: Bevinding[] = [];
  const gezien = new Set<string>();
  const isNew = (soort: string, sleutel: string) => {
    const bekend = gezien.has(`${soort} ${sleutel}`);
    gezien.add(`${soort} ${sleutel}`);
    return !bekend;
  };
  for (const [d, { id, overeenkomst, keuze, teams }] of deelnemers.entries()) {
    const pad = ['deelnemers', d];
    if (!isNew('deelnemer', id))
      uit.push(createBevinding('fout', 'programma.deelnemer_dubbel', [...pad, 'id'], { deelnemer: id }));
    for (const [p, partij] of overeenkomst.partijen.entries())
      if (partij.rol === 'gemeente' && !isNew('gemeente', partij.gemeentecode))
        uit.push(
          createBevinding('fout', 'programma.gemeente_dubbel', [...pad, 'overeenkomst', 'partijen', p], {
            gemeente: partij.gemeentecode,
          }),
        );
    for (const [b, { buurt }] of (keuze?.buurten ?? []).entries())
      if (!isNew('buurt', toSleutel(buurt)))
        uit.push(createBevinding('fout', 'programma.buurt_dubbel', [...pad, 'keuze', 'buurten', b], { buurt }));
    for (const [t, { team }] of teams.entries())
      if (!isNew('team', team))
        uit.push(createBevinding('fout', 'programma.team_dubbel', [...pad, 'teams', t, 'team'], { team }));
  }
  if (opdracht !== undefined && deelnemers.length !== opdracht.aantalDeelnemers)
    uit.push(
      createBevinding('waarschuwing', 'programma.deelnemers_ontbreken', ['deelnemers'], {
        aantal: deelnemers.length,
        verwacht: opdracht.aantalDeelnemers,
      }),
    );
  if (opdracht !== undefined)
    for (const [d, { naam, overeenkomst }] of deelnemers.entries())
      if (overeenkomst.reikwijdte.aantalBuurten !== opdracht.buurtenPerDeelnemer)
        uit.push(
          createBevinding(
            'waarschuwing',
            'programma.buurten_wijken_af_van_opdracht',
            ['deelnemers', d, 'overeenkomst', 'reikwijdte', 'aantalBuurten'],
            {
              deelnemer: naam,
              aantal: overeenkomst.reikwijdte.aantalBuurten,
              verwacht: opdracht.buurtenPerDeelnemer,
            },
          ),
        );
  return uit;
}

/** The findings of `checkProgramma`, for teams that were already read on the peildatum. */
export function checkGelezen(
  programma: Programma,
  teams: readonly (readonly GelezenTeam[])[],
  peildatum: Datum,
  options: Programmagrenzen,
): Bevinding[] {
  return [
    ...zipRijen(programma.deelnemers, teams).flatMap(([een, eigen], d) =>
      checkDeelnemer(een, eigen, ['deelnemers', d], peildatum, options),
    ),
    ...checkSamen(programma),
  ];
}
