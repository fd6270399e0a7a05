import type { Deelnemerstand } from '../../programma/index.js';
import type { Teamstand } from '../../team/index.js';
import type { Vervanging } from '../delen/brieffeiten.js';

/** The buurten that were replaced: by which, on which day and why, and what that did to the total score of one programme. */
export function listVervangingen({ buurten }: Deelnemerstand, teams: readonly Teamstand[]): Vervanging[] {
  return buurten.flatMap(({ naam, vervangenDoor, score, programma, laatsteDag, buurt }) => {
    const erin = buurten.find((een) => een.buurt === vervangenDoor && een.vervangt === buurt);
    const einde = teams.find((een) => een.buurt === buurt && een.einde?.soort === 'vervangen')?.einde;
    const datum = einde?.datum ?? laatsteDag;
    if (erin === undefined || datum === undefined) return [];
    const reden = einde?.reden;
    const verschil =
      score === undefined || erin.score === undefined || erin.programma !== programma ? undefined : score - erin.score;
    return [
      {
        eruit: naam,
        erin: erin.naam,
        datum,
        ...(reden === undefined ? {} : { reden }),
        ...(verschil === undefined ? {} : { verschil }),
      },
    ];
  });
}
