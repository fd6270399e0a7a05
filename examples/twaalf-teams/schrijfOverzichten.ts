import { Datum } from 'buurtaanpak/kern';
import { listBronnen, writeTeamoverzicht } from 'buurtaanpak/stukken';
import { STANDAARD_SIGNAALREGELS } from 'buurtaanpak/team';
import { checkVerslag, type Verslag, verifyHerkomst } from 'buurtaanpak/verslag';
import { maakProgramma } from './maakProgramma.js';

/** From the second year on a visit in two months is the plan here, so silence is longer than that. */
export const signaalregels = STANDAARD_SIGNAALREGELS.map((regel) =>
  regel.soort === 'geen_contact' ? { ...regel, weken: 10 } : regel,
);

/** The days of the overviews. On the second one a begeleider has been gone for five weeks. */
export const DAGEN = ['2027-03-01', '2027-10-04', '2028-03-01', '2029-03-01', '2030-03-01'].map((dag) =>
  Datum.parse(dag),
);

/** Which overview, and of what was in the records on which day. */
interface Vraag {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum;
  readonly vergelekenMet?: Datum | undefined;
  readonly begeleider?: string | undefined;
}

/** The overview of a day, from the records of that day or a later one. Nothing goes out that cannot be found back. */
export function schrijfOverzicht({ begeleider, ...dagen }: Vraag, vandaag: Datum = dagen.peildatum): Verslag {
  const programma = maakProgramma(vandaag);
  const options = { ...dagen, signaalregels, kleineAantallen: 'toon_alles' } as const;
  const verslag = writeTeamoverzicht(programma, { ...options, begeleider });
  const fouten = [...checkVerslag(verslag), ...verifyHerkomst(verslag, listBronnen(programma, options))];
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten.slice(0, 3)));
  return verslag;
}

/**
 * The overviews of one begeleider, or of all: on each of the days with what became known late since the one before, and at the end that
 * of the first day once more, from the records of the last one, as it was known a month later.
 */
export function schrijfOverzichten(begeleider?: string): Verslag[] {
  const [eerste, laatste] = [DAGEN[0] as Datum, DAGEN.at(-1) as Datum];
  const nogEens = { peildatum: eerste, bekendOp: Datum.parse('2027-04-01'), vergelekenMet: eerste, begeleider };
  return [
    ...DAGEN.map((peildatum, n) => schrijfOverzicht({ peildatum, vergelekenMet: DAGEN[n - 1], begeleider })),
    schrijfOverzicht(nogEens, laatste),
  ];
}
