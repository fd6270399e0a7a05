import { getOvereenkomststand, OVEREENKOMSTSTATUSSEN, type Overeenkomststatus } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { GEBEURTENIS_PER_COMMANDO } from '../../src/overeenkomst/commando/commandogebeurtenissen.js';
import { GEBEURTENISSTATUSSEN } from '../../src/overeenkomst/regels/gebeurtenisstatussen.js';
import { drawLevensloop, listCommandos, listVoorbeelden, runCommando } from './drawLevensloop.js';

const diagram = drawLevensloop();

/** The commands with the event that each leads to, and the statuses in which that can happen. */
function tabel(): string {
  const rijen = Object.entries(GEBEURTENIS_PER_COMMANDO).map(([commando, gebeurtenis]) => {
    const nodig: readonly Overeenkomststatus[] = GEBEURTENISSTATUSSEN[gebeurtenis];
    return `| \`${commando}\` | \`${gebeurtenis}\` | ${OVEREENKOMSTSTATUSSEN.filter((een) => nodig.includes(een)).join(', ')} |`;
  });
  const eigen = [
    '| `leg_vast` | the event about money that it holds | every status after geen |',
    '| `corrigeer` | `correctie` | every status after geen |',
  ];
  return ['| command | event | in status |', '| --- | --- | --- |', ...rijen, ...eigen].join('\n');
}

test('the diagram and the commands in the docs are those of the code (vitest -u writes them)', async () => {
  const kop =
    '# The life of an agreement\n\nDrawn from the rules by `drawLevensloop`: every command is given to an agreement in every status. A test keeps it up to date.\n';
  const tekst = `${kop}\n\`\`\`mermaid\n${diagram}\`\`\`\n\n## Commands\n\nThe status is that of the day on which it happened.\n\n${tabel()}\n`;
  await expect(tekst).toMatchFileSnapshot('../../docs/gidsen/overeenkomst-levensloop.md');
});

test('the table is what the decider goes by: outside its statuses a command is refused for its status', () => {
  const voorbeelden = listVoorbeelden();
  expect([...voorbeelden.keys()]).toEqual([...OVEREENKOMSTSTATUSSEN]);
  for (const [status, voorbeeld] of voorbeelden) {
    const { dossier, dag } = voorbeeld;
    expect(getOvereenkomststand(dossier, { peildatum: dag }).status).toBe(status);
    for (const commando of listCommandos(dag)) {
      const gebeurtenis = GEBEURTENIS_PER_COMMANDO[commando.soort as keyof typeof GEBEURTENIS_PER_COMMANDO];
      const mag = GEBEURTENISSTATUSSEN[gebeurtenis].includes(status);
      const uitkomst = runCommando(voorbeeld, commando);
      const geweigerd = 'code' in uitkomst && uitkomst.code === 'overeenkomst.status_past_niet';
      expect([status, commando.soort, geweigerd]).toEqual([status, commando.soort, !mag]);
    }
  }
});

test('every status is reached, and is left or is an end', () => {
  for (const status of OVEREENKOMSTSTATUSSEN.slice(1)) {
    expect(diagram).toMatch(new RegExp(`--> ${status}\\b`));
    expect(diagram).toMatch(new RegExp(`^ {2}${status} --> `, 'm'));
  }
});
