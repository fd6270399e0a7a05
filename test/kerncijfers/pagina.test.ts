import { readFileSync } from 'node:fs';
import { CATALOGUS } from 'buurtaanpak/kerncijfers';
import { expect, it } from 'vitest';
import { PAGINA, renderCatalogus } from '../../scripts/catalogus.js';

it('has a page in the docs that is up to date: npx tsx scripts/catalogus.ts', () => {
  const pagina = readFileSync(PAGINA, 'utf8');
  expect(pagina).toBe(renderCatalogus());
  for (const { sleutel } of CATALOGUS) expect(pagina).toContain(`| \`${sleutel}\` |`);
});
