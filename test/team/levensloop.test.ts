import { COMMANDOGEBEURTENISSEN, OVERGANGEN, TEAMSTATUSSEN } from 'buurtaanpak/team';
import { expect, test } from 'vitest';
import { listStatussenFor } from '../../src/team/verloop/listStatussenFor.js';
import { drawLevensloop } from './drawLevensloop.js';

/** The commands with the event that each leads to, and the statuses in which that can happen. */
function listCommandos(): string {
  const rijen = Object.entries(COMMANDOGEBEURTENISSEN).map(([commando, gebeurtenis]) => {
    const statussen = [...listStatussenFor(gebeurtenis)].filter((status) => status !== 'begin');
    const wanneer = TEAMSTATUSSEN.filter((status) => statussen.includes(status)).join(', ') || 'before all else';
    return `| \`${commando}\` | \`${gebeurtenis}\` | ${wanneer} |`;
  });
  const eigen = [
    '| `opgave_oppakken` | `project_gestart`, filled from the opgave | as `project_starten` |',
    '| `corrigeren` | `correctie` | always |',
  ];
  return ['| command | event | in status |', '| --- | --- | --- |', ...rijen, ...eigen].join('\n');
}

test('the diagram and the commands in the docs are those of the code (vitest -u writes them)', async () => {
  const kop =
    '# The life of a team\n\nMade from the table `OVERGANGEN` of the code by `drawLevensloop`; a test keeps it up to date.\n';
  const commandos = `## Commands\n\n${listCommandos()}\n`;
  const tekst = `${kop}\n\`\`\`mermaid\n${drawLevensloop()}\`\`\`\n\n${commandos}`;
  await expect(tekst).toMatchFileSnapshot('../../docs/gidsen/team-levensloop.md');
});

test('every status is in the diagram, and is left or is an end', () => {
  const diagram = drawLevensloop();
  for (const status of TEAMSTATUSSEN) {
    expect(diagram).toMatch(new RegExp(`--> ${status}\\b`));
    expect(diagram).toMatch(new RegExp(`^ {2}${status} --> `, 'm'));
  }
});

test('from one status an event has one outcome', () => {
  const sleutels = OVERGANGEN.flatMap(({ van, gebeurtenis, begeleider }) =>
    (begeleider === undefined ? [true, false] : [begeleider]).map((met) => `${van} ${gebeurtenis} ${met}`),
  );
  expect(new Set(sleutels).size).toBe(sleutels.length);
});
