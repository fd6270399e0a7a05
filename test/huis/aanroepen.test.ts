import { describe, expect, test } from 'vitest';
import { AANROEPEN } from '../../scripts/aanroepen/index.js';

describe.each(Object.entries(AANROEPEN))('the calls of %s at their smallest size', (_kamer, aanroepen) => {
  test.each(Object.entries(aanroepen))('%s returns', async (_naam, { roep, maak, maten }) => {
    const argumenten = (await maak(maten[0])) as never[];
    await expect((async () => roep(...argumenten))()).resolves.toBeDefined();
  });

  test.each(Object.entries(aanroepen))(
    '%s has the same arguments each time',
    async (_naam, { maak, maten, vast = [] }) => {
      const json = (argumenten: readonly unknown[]) => JSON.stringify(argumenten.filter((_, i) => !vast.includes(i)));
      expect(json(await maak(maten[0]))).toBe(json(await maak(maten[0])));
    },
  );
});
