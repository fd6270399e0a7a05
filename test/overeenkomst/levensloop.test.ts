import { COMMANDOGEBEURTENISSEN, GEBEURTENISSTATUSSEN, OVEREENKOMSTSTATUSSEN } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { drawLevensloop, TOESTANDEN } from './drawLevensloop.js';
import { standOp } from './leven.js';

/** The commands with the event that each leads to, and the statuses in which that can happen. */
function listCommandos(): string {
  const rijen = Object.entries(COMMANDOGEBEURTENISSEN).map(([commando, gebeurtenis]) => {
    const statussen = GEBEURTENISSTATUSSEN[gebeurtenis];
    const alle = OVEREENKOMSTSTATUSSEN.slice(1);
    const wanneer = statussen.includes('geen')
      ? 'before all else'
      : alle.every((status) => statussen.includes(status))
        ? 'every status'
        : alle.filter((status) => statussen.includes(status)).join(', ');
    return `| \`${commando}\` | \`${gebeurtenis}\` | ${wanneer} |`;
  });
  const eigen = [
    '| `leg_vast` | the fact about money that it names | every status |',
    '| `corrigeer` | `correctie` | every status |',
  ];
  return ['| command | event | in status |', '| --- | --- | --- |', ...rijen, ...eigen].join('\n');
}

test('the diagram and the commands in the docs are those of the code (vitest -u writes them)', async () => {
  const kop = [
    '# The life of an agreement',
    '',
    'Drawn by playing: `drawLevensloop` gives every command to an agreement in every status. The table is `GEBEURTENISSTATUSSEN` of the code. A test',
    'keeps both up to date. A command is judged by the status on the day on which it happened, which may be long before it is recorded.',
    '',
  ].join('\n');
  const tekst = `${kop}\n\`\`\`mermaid\n${drawLevensloop()}\`\`\`\n\n## Commands\n\n${listCommandos()}\n`;
  await expect(tekst).toMatchFileSnapshot('../../docs/gidsen/overeenkomst-levensloop.md');
});

test('every agreement that is played has the status it stands for', () => {
  expect(TOESTANDEN.map(({ dag, dossier }) => standOp(dossier, dag).status)).toEqual(TOESTANDEN.map(({ van }) => van));
  expect(new Set(TOESTANDEN.map(({ van }) => van))).toEqual(new Set(OVEREENKOMSTSTATUSSEN));
});

test('every status is in the diagram, and is left', () => {
  const diagram = drawLevensloop();
  for (const status of OVEREENKOMSTSTATUSSEN.slice(1)) {
    expect(diagram).toMatch(new RegExp(`--> ${status}\\b`));
    expect(diagram).toMatch(new RegExp(`^ {2}${status} --> `, 'm'));
  }
});
