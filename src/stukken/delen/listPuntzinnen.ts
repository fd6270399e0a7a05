import type { Bevindingzin } from '../../verslag/index.js';
import { describeBevinding } from './describeBevinding.js';
import type { Teambladen } from './teambladen.js';

/** The sentences of the points of the teams, by their path. */
export function listPuntzinnen(teams: Teambladen): Bevindingzin[] {
  return teams.bladen.flatMap(({ punten }, b) =>
    punten.flatMap((punt, p) =>
      (['zin', 'opheffing'] as const).flatMap((veld) => {
        const zin = describeBevinding(punt[veld], teams);
        return zin === undefined ? [] : [{ pad: ['bladen', b, 'punten', p, veld], zin }];
      }),
    ),
  );
}
