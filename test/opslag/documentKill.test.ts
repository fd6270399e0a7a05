import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVingerafdruk } from 'buurtaanpak/kern';
import { afterAll, expect, test } from 'vitest';
import { killProces } from '../../examples/event-store/contract/killProces.js';
import { openDocumentopslag } from '../../examples/http-api/documentopslag.js';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { runs } from '../runs.js';

/** How many writers are killed, two at a time. */
const KILLS = runs(150, 4) & ~1;

const map = mkdtempSync(join(tmpdir(), 'documenten-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

test(`${KILLS} writers of one document, killed: no step is lost, and none is taken twice`, async () => {
  const bestand = join(map, 'documenten.sqlite');
  const begin = { stand: 0 };
  const eerste = openDocumentopslag(bestand);
  eerste.add('teller', { id: 't', inhoud: begin, vingerafdruk: createVingerafdruk(begin) });
  eerste.close();

  const args = await bundleProgramma('test/opslag/document.script.ts');
  const gezegd: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 2) {
    const paar = [kill, kill + 1].map((k) => killProces([...args, bestand], 3 + (k % 7)));
    gezegd.push(...(await Promise.all(paar)).flat().map(Number));
  }
  // Who replaces what another replaced in between would take a step that was taken.
  expect(new Set(gezegd).size).toBe(gezegd.length);
  const opslag = openDocumentopslag(bestand);
  const { inhoud } = opslag.find('teller', 't') ?? { inhoud: undefined };
  const { stand } = inhoud as { stand: number };
  // Each step that was stored is one more; of each writer at most one was stored and not yet told of.
  expect(stand).toBeGreaterThanOrEqual(Math.max(...gezegd));
  expect(stand - gezegd.length).toBeGreaterThanOrEqual(0);
  expect(stand - gezegd.length).toBeLessThanOrEqual(KILLS);
  opslag.close();
}, 600_000);
