import { levensloop } from './levensloop.js';

/**
 * The life of a team as a Mermaid state diagram, made from the table that `decideTeam` and `getTeamstand` go by ({@link levensloop}).
 * Events that do not change the status are not in it. The years of guidance pass by themselves; three are drawn.
 *
 * @returns the text of a `stateDiagram-v2`, with lines ended by `\n`
 *
 * @example
 * ```ts
 * import { drawLevensloop } from 'buurtaanpak/team';
 *
 * drawLevensloop().startsWith('stateDiagram-v2\n'); // => true
 * ```
 */
export function drawLevensloop(): string {
  const woorden = (soort: string) => soort.replaceAll('_', ' ');
  const terug = levensloop.filter(({ naar }) => naar === 'gepauzeerd').map(({ van }) => van);
  const regels = levensloop.flatMap(({ van, gebeurtenis, naar, begeleider }) => {
    const wanneer = begeleider === undefined ? '' : begeleider ? ', met begeleider' : ', zonder begeleider';
    const bron = van === 'begin' ? '[*]' : van;
    const doelen = naar === 'vorige' ? terug : [naar];
    return doelen.map((doel) => `  ${bron} --> ${doel}: ${woorden(gebeurtenis)}${wanneer}`);
  });
  const jaren = ['    [*] --> jaar_1', '    jaar_1 --> jaar_2: na een jaar', '    jaar_2 --> jaar_3: na twee jaar'];
  const einden = ['gestopt', 'afgerond'].map((status) => `  ${status} --> [*]`);
  return ['stateDiagram-v2', '  state begeleid {', ...jaren, '  }', ...regels, ...einden, ''].join('\n');
}
