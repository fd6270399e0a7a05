import { describe, expect, test } from 'vitest';
import { readAntwoord, shortenAntwoord } from '../scripts/antwoorden/antwoord.js';
import { listDoelen } from '../scripts/antwoorden/doelen.js';
import { changeArgumenten, readAntwoorden } from '../scripts/antwoorden/gevallen.js';

/**
 * Tries that a room answers to the calls of `test/data/antwoorden` as it did when somebody last looked at them. When it should answer
 * otherwise, `npm run antwoorden` keeps the new answers; what differs in git is what an app would notice.
 */
export async function testAntwoorden(kamer: string): Promise<void> {
  const doelen = listDoelen(kamer);
  // Made once, while the file loads, and changed by nobody.
  const voorbeelden = new Map(await Promise.all(doelen.map(async (doel) => [doel.naam, await doel.maak()] as const)));
  const antwoorden = readAntwoorden(kamer);

  describe(`the kept answers of ${kamer}`, () => {
    test('are of all its functions', () => {
      expect([...antwoorden.keys()]).toEqual(doelen.map(({ naam }) => naam));
    });

    test.each(doelen)('$naam', async (doel) => {
      for (const [i, { basis, wijzigingen, antwoord }] of (antwoorden.get(doel.naam) ?? []).entries()) {
        const nu = await readAntwoord(doel, changeArgumenten(voorbeelden.get(doel.naam)?.[basis], wijzigingen));
        expect(shortenAntwoord(nu), `call ${i + 1} of the file`).toBe(antwoord);
      }
    });
  });
}
