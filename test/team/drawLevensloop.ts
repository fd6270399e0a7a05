import { OVERGANGEN, TEAMSTATUSSEN } from 'buurtaanpak/team';

/**
 * The life of a team as a Mermaid state diagram, made from the table that `decideTeam` and `findTeamstand` go by ({@link OVERGANGEN}).
 * Events that do not change the status are left out. The years of guidance need no event; three are drawn.
 *
 * @returns the text of a `stateDiagram-v2`, with lines ended by `\n`
 */
export function drawLevensloop(): string {
  const woorden = (soort: string) => soort.replaceAll('_', ' ');
  const terug = OVERGANGEN.filter(({ naar }) => naar === 'gepauzeerd').map(({ van }) => van);
  // Events between the same two statuses share an arrow.
  const pijlen = new Map<string, string[]>();
  for (const { van, gebeurtenis, naar, begeleider } of OVERGANGEN) {
    const wanneer = begeleider === undefined ? '' : begeleider ? ', met begeleider' : ', zonder begeleider';
    const bron = van === 'begin' ? '[*]' : van;
    for (const doel of naar === 'vorige' ? terug : [naar]) {
      const pijl = `${bron} --> ${doel}`;
      pijlen.set(pijl, [...(pijlen.get(pijl) ?? []), `${woorden(gebeurtenis)}${wanneer}`]);
    }
  }
  const regels = [...pijlen].map(([pijl, gebeurtenissen]) => `  ${pijl}: ${gebeurtenissen.join(' of ')}`);
  // For people who cannot see the drawing.
  const namen = [
    '  accTitle: De levensloop van een team',
    `  accDescr: De statussen ${TEAMSTATUSSEN.join(', ')}, met de gebeurtenissen die van de ene naar de andere leiden.`,
  ];
  const jaren = ['    [*] --> jaar_1', '    jaar_1 --> jaar_2: na een jaar', '    jaar_2 --> jaar_3: na twee jaar'];
  const einden = ['gestopt', 'afgerond'].map((status) => `  ${status} --> [*]`);
  return ['stateDiagram-v2', ...namen, '  state begeleid {', ...jaren, '  }', ...regels, ...einden, ''].join('\n');
}
