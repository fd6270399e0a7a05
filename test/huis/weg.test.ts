import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGINA, renderWeg } from '../../scripts/weg.js';

test('docs/gidsen/weg-van-een-cijfer.md is as a run of the example gives it now: else run `npm run weg`', async () => {
  const pagina = await renderWeg();
  expect(pagina).toContain('`src/kerncijfers/lees/readKerncijfers.ts`');
  expect(pagina).toContain('`src/stukken/writeRaadsbrief.ts`');
  expect(readFileSync(PAGINA, 'utf8')).toBe(pagina);
});
