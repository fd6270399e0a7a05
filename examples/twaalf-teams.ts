// Twelve teams from their start to a year after their guidance, in the words of who guides them: what to do on Monday, and in which order.
// `npx tsx examples/twaalf-teams.ts [begeleider]`
import { Datum } from 'buurtaanpak/kern';
import { listBronnen, writeTeamoverzicht } from 'buurtaanpak/stukken';
import { STANDAARD_SIGNAALREGELS } from 'buurtaanpak/team';
import { checkVerslag, renderTekst, verifyHerkomst } from 'buurtaanpak/verslag';
import { maakProgramma } from './twaalf-teams/maakProgramma.js';

/** From the second year on a visit in two months is the plan here, so silence is longer than that. */
export const signaalregels = STANDAARD_SIGNAALREGELS.map((regel) =>
  regel.soort === 'geen_contact' ? { ...regel, weken: 10 } : regel,
);

/** The days of the overviews. Each tells what became known late since the one before. */
export const DAGEN = ['2027-03-01', '2028-03-01', '2029-03-01', '2030-03-01'].map((dag) => Datum.parse(dag));

/** The overviews, of one begeleider or of all: of the four days, and of the second as it was known seven weeks before. */
export function schrijfOverzichten(begeleider?: string) {
  const dagen = DAGEN.map((peildatum, n) => ({ vandaag: peildatum, peildatum, vergelekenMet: DAGEN[n - 1] }));
  const eerder = { peildatum: Datum.parse('2028-03-01'), bekendOp: Datum.parse('2028-01-12') };
  return [...dagen, { vandaag: Datum.parse('2030-03-01'), ...eerder }].map(({ vandaag, ...dag }) => {
    const programma = maakProgramma(vandaag);
    const options = { ...dag, signaalregels, begeleider, kleineAantallen: 'toon_alles' } as const;
    const verslag = writeTeamoverzicht(programma, options);
    const fouten = [...checkVerslag(verslag), ...verifyHerkomst(verslag, listBronnen(programma, options))];
    if (fouten.length > 0) throw new Error(JSON.stringify(fouten.slice(0, 3)));
    return verslag;
  });
}

if (process.argv[1]?.endsWith('twaalf-teams.ts'))
  for (const verslag of schrijfOverzichten(process.argv[2])) console.log(renderTekst(verslag));
