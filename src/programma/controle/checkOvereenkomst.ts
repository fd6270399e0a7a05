import type { Bevinding, Pad } from '../../kern/index.js';
import {
  checkOvereenkomstdossier,
  checkSamenwerkingsovereenkomst,
  type Overeenkomststatus,
} from '../../overeenkomst/index.js';
import { findVroegEinde } from '../lees/findVroegEinde.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { createBevinding } from '../teksten/codes.js';

const ONGETEKEND: ReadonlySet<Overeenkomststatus> = new Set(['geen', 'concept', 'ter_ondertekening']);

/** Finds the teams that go on after an agreement that ended before its term. */
function checkEinde(gelezen: GelezenDeelnemer): Bevinding[] {
  const { deelnemer, teams } = gelezen;
  const laatsteDag = findVroegEinde(gelezen);
  if (laatsteDag === undefined) return [];
  const door = teams.filter(({ stand: { einde, peildatum } }) => einde === undefined && peildatum > laatsteDag);
  if (door.length === 0) return [];
  return [
    createBevinding('fout', 'programma.teams_na_einde', ['teams'], {
      deelnemer: deelnemer.naam,
      einde: laatsteDag,
      teams: door.map(({ stand: { team } }) => team),
    }),
  ];
}

/** What only the record tells, because the text in it holds no signatures, nor the day on which an addendum begins. */
const VAN_DOSSIER: ReadonlySet<string> = new Set([
  'overeenkomst.besluit_ontbreekt',
  'overeenkomst.besluit_na_ondertekening',
  'overeenkomst.kostendrager_zonder_buurt',
]);

/** Where the text that counts stands in the record: in the event that brought it, or in the correction that wrote it. */
function findPlek({ deelnemer, tekst }: GelezenDeelnemer): Pad {
  const { gebeurtenissen } = deelnemer.overeenkomst;
  const g = gebeurtenissen.findIndex((een) => {
    const feit = een.soort === 'correctie' ? een.wordt : een;
    return feit !== undefined && 'document' in feit && feit.document === tekst;
  });
  const onder = gebeurtenissen[g]?.soort === 'correctie' ? ['wordt', 'document'] : ['document'];
  return ['overeenkomst', 'gebeurtenissen', g, ...onder];
}

/** Checks the text that counts by itself. */
function checkTekst(gelezen: GelezenDeelnemer): Bevinding[] {
  const { tekst, deelnemer } = gelezen;
  if (tekst === undefined)
    return [
      createBevinding('waarschuwing', 'programma.overeenkomst_ontbreekt', ['overeenkomst'], {
        deelnemer: deelnemer.naam,
      }),
    ];
  const plek = findPlek(gelezen);
  return checkSamenwerkingsovereenkomst(tekst).flatMap((een) =>
    VAN_DOSSIER.has(een.code) ? [] : [{ ...een, pad: [...plek, ...een.pad] }],
  );
}

/** Checks the agreement and its money by themselves, whether it was signed before its teams began, and what continues after its end. */
export function checkOvereenkomst(gelezen: GelezenDeelnemer): Bevinding[] {
  const { deelnemer, peildatum, bekendOp, teams, stand } = gelezen;
  const { overeenkomst, naam } = deelnemer;
  const eigen = checkOvereenkomstdossier(overeenkomst, { peildatum, bekendOp });
  return [
    ...eigen.map((een) => ({ ...een, pad: ['overeenkomst', ...een.pad] })),
    ...checkTekst(gelezen),
    ...(teams.length > 0 && ONGETEKEND.has(stand.status)
      ? [
          createBevinding('fout', 'programma.niet_ondertekend', ['overeenkomst'], {
            deelnemer: naam,
            teams: teams.length,
          }),
        ]
      : []),
    ...checkEinde(gelezen),
  ];
}
