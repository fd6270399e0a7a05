import type { Bevinding, Datum } from '../../kern/index.js';
import { checkSamenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import { getOvereenkomststand } from '../lees/getOvereenkomststand.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import type { Deelnemer } from '../model/programma.js';
import { createBevinding } from '../teksten/codes.js';

/** Whether the text holds its signatures. A text taken from the life of an agreement does not, because there signatures are events. */
function checkHandtekeningen({ naam, overeenkomst }: Deelnemer, peildatum: Datum): Bevinding[] {
  const { handtekeningen = [], looptijd } = overeenkomst;
  if (handtekeningen.length > 0 || peildatum < looptijd.van) return [];
  return [
    createBevinding('waarschuwing', 'programma.handtekeningen_onbekend', ['overeenkomst', 'handtekeningen'], {
      deelnemer: naam,
      start: looptijd.van,
    }),
  ];
}

/** Finds what continues after the end of the agreement: money that its text still plans, and teams. */
function checkEinde({ naam, overeenkomst, beeindigdPer }: Deelnemer, teams: readonly GelezenTeam[]): Bevinding[] {
  if (beeindigdPer === undefined) return [];
  const { looptijd, financieringsplan } = overeenkomst;
  const pad = ['beeindigdPer'];
  const uit: Bevinding[] = [];
  if (beeindigdPer > looptijd.tot)
    uit.push(
      createBevinding('fout', 'programma.einde_na_looptijd', pad, {
        deelnemer: naam,
        einde: beeindigdPer,
        tot: looptijd.tot,
      }),
    );
  const jaren = financieringsplan.perioden.filter(
    ({ periode, bijdragen }) => periode.tot > beeindigdPer && bijdragen.length > 0,
  );
  if (jaren.length > 0)
    uit.push(
      createBevinding('waarschuwing', 'programma.geld_na_einde', pad, {
        deelnemer: naam,
        einde: beeindigdPer,
        jaren: jaren.map(({ programmajaar }) => programmajaar),
      }),
    );
  const door = teams.filter(({ stand }) => stand.einde === undefined && stand.peildatum > beeindigdPer);
  if (door.length > 0)
    uit.push(
      createBevinding('fout', 'programma.teams_na_einde', ['teams'], {
        deelnemer: naam,
        einde: beeindigdPer,
        teams: door.map(({ stand }) => stand.team),
      }),
    );
  return uit;
}

/** Checks the agreement by itself, its signatures, and what continues after its end. */
export function checkOvereenkomst(deelnemer: Deelnemer, teams: readonly GelezenTeam[], peildatum: Datum): Bevinding[] {
  const eigen = checkSamenwerkingsovereenkomst(deelnemer.overeenkomst);
  const ongetekend = teams.length > 0 && getOvereenkomststand(deelnemer, peildatum) === 'niet_ondertekend';
  return [
    ...eigen.map((een) => ({ ...een, pad: ['overeenkomst', ...een.pad] })),
    ...(ongetekend
      ? [
          createBevinding('fout', 'programma.niet_ondertekend', ['overeenkomst', 'handtekeningen'], {
            deelnemer: deelnemer.naam,
            teams: teams.length,
          }),
        ]
      : []),
    ...checkHandtekeningen(deelnemer, peildatum),
    ...checkEinde(deelnemer, teams),
  ];
}
