import { drawLevensloop, levensloop, teamstatussen } from 'buurtaanpak/team';
import { expect, test } from 'vitest';

test('the diagram in the docs is the one that the code gives (vitest -u writes it)', async () => {
  const kop =
    '# The life of a team\n\nMade from the table `levensloop` of the code by `drawLevensloop`; a test keeps it up to date.\n';
  await expect(`${kop}\n\`\`\`mermaid\n${drawLevensloop()}\`\`\`\n`).toMatchFileSnapshot(
    '../../docs/gidsen/team-levensloop.md',
  );
});

test('every status is in the diagram, and is left or is an end', () => {
  const diagram = drawLevensloop();
  for (const status of teamstatussen) {
    expect(diagram).toMatch(new RegExp(`--> ${status}\\b`));
    expect(diagram).toMatch(new RegExp(`^ {2}${status} --> `, 'm'));
  }
});

test('from one status an event has one outcome', () => {
  const sleutels = levensloop.flatMap(({ van, gebeurtenis, begeleider }) =>
    (begeleider === undefined ? [true, false] : [begeleider]).map((met) => `${van} ${gebeurtenis} ${met}`),
  );
  expect(new Set(sleutels).size).toBe(sleutels.length);
});
