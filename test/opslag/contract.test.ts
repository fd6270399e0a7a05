import { afterAll, describe, expect, test } from 'vitest';
import { listProeven } from '../../examples/event-store/contract/listProeven.js';
import { runs } from '../runs.js';
import { createGeheugenKandidaat, FOUTEN, type Fout } from './geheugen.js';

/** All that a faulty store fails, or in a short run only the first. */
const ALLES = runs(10) > 1;

/** The names of the proeven that a store fails. */
async function listGezakt(fout?: Fout): Promise<string[]> {
  const gezakt: string[] = [];
  for (const { naam, run } of listProeven(createGeheugenKandidaat(fout))) {
    try {
      await run();
    } catch {
      gezakt.push(naam);
      if (!ALLES) break;
    }
  }
  return gezakt;
}

const gevangen = new Set<string>();

describe('the contract', () => {
  test('a good store in memory passes', async () => {
    for (const { run } of listProeven(createGeheugenKandidaat())) await run();
  });

  test.each(FOUTEN)('a store that %s is caught', async (fout) => {
    const gezakt = await listGezakt(fout);
    for (const naam of gezakt) gevangen.add(naam);
    expect(gezakt).not.toEqual([]);
  });

  afterAll(() => {
    if (!ALLES) return;
    // Each proef is failed by some store: none of them can be passed by whatever one does.
    const nooit = listProeven(createGeheugenKandidaat()).filter(({ naam }) => !gevangen.has(naam));
    expect(nooit.map(({ naam }) => naam)).toEqual([]);
  });
});
