import type { Deelnemerstand } from '../../programma/index.js';
import type { Teamstand } from '../../team/index.js';
import type { Vervanging } from './brieffeiten.js';

/** The buurten that were replaced: by which, on which day and why, and what that did to the total score of one programme. */
export function listVervangingen({ buurten }: Deelnemerstand, teams: readonly Teamstand[]): Vervanging[] {
  return buurten.flatMap(({ naam, vervangenDoor, score, programma, laatsteDag, buurt }) => {
    const erin = buurten.find((een) => een.buurt === vervangenDoor && een.vervangt === buurt);
    if (erin === undefined) return [];
    const einde = teams.find((een) => een.buurt === buurt && een.einde?.soort === 'vervangen')?.einde;
    const datum = einde?.datum ?? laatsteDag;
    const reden = einde?.reden;
    const verschil =
      score === undefined || erin.score === undefined || erin.programma !== programma ? undefined : score - erin.score;
    return [
      {
        eruit: naam,
        erin: erin.naam,
        ...(datum === undefined ? {} : { datum }),
        ...(reden === undefined ? {} : { reden }),
        ...(verschil === undefined ? {} : { verschil }),
      },
    ];
  });
}
