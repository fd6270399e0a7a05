import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderHtml } from 'buurtaanpak/verslag';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { leesCsv } from '../../examples/opzet/leesCsv.js';
import { leesOpzet, vindOpzet } from '../../examples/opzet/leesOpzet.js';
import { schrijfStukken } from '../../examples/raadsbrief/schrijfStukken.js';
import { listFiles } from '../huis/listFiles.js';
import { run } from '../voorbeelden/run.js';
import { proefbrief } from './proefbrief.js';
import { proefverslag } from './proefverslag.js';

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const bestaat = existsSync(BROWSER);
if (!bestaat) console.log(`skipped: no browser at ${BROWSER}, so accessibility is not checked (set CHROMIUM)`);

interface Oordeel {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
}

const kaart = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 'BU00802002' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [500, 0],
            [500, 500],
            [0, 500],
            [0, 0],
          ],
        ],
      },
    },
  ],
} as const;
let bestanden: Map<string, string>;
beforeAll(async () => {
  bestanden = await schrijfStukken(leesOpzet(vindOpzet('leeuwarden')), leesCsv(WERKMAP), kaart);
});

// In a real browser, by the program that most accessibility checkers are built on.
describe.skipIf(!bestaat)('the pages of the example', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  test.each([
    ...['raadsbrief', 'voortgangsrapportage', 'financiele-verantwoording', 'selectieverantwoording'].map(
      (naam) => [naam, () => bestanden.get(`${naam}.html`) ?? ''] as const,
    ),
    ['a letter with a letterhead', () => renderHtml(proefbrief)] as const,
  ])(
    '%s meets WCAG 2.1 AA',
    async (_, maakPagina) => {
      const pagina = await browser.newPage({ viewport: { width: 900, height: 1200 } });
      await pagina.setContent(maakPagina());
      await pagina.evaluate(axe);
      const regels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
      const { violations, incomplete } = (await pagina.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(regels)} })`,
      )) as {
        readonly violations: readonly Oordeel[];
        readonly incomplete: readonly Oordeel[];
      };
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      // Where axe cannot tell a background (letters in a drawing, a single digit, a cell that is scrolled out of sight) the
      // colours of the style sheet count: they are checked below.
      expect(incomplete.map(({ id }) => id).filter((id) => id !== 'color-contrast')).toEqual([]);
      // No line of the page is wider than a narrow screen: a wide table scrolls in its own region.
      await pagina.setViewportSize({ width: 320, height: 800 });
      expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await pagina.close();
    },
    60_000,
  );
});

test('the program runs with one command, and the same input gives the same files: only the letter shows a map', async () => {
  const map = mkdtempSync(join(tmpdir(), 'raadsbrief-'));
  const { status, stdout, stderr } = await run('examples/raadsbrief.ts', ['--uit', map]);
  expect([status, stderr]).toEqual([0, '']);
  const [, aantal = ''] = /(\d+) bestanden geschreven/.exec(stdout) ?? [];
  expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  const namen = listFiles(map).map((bestand) => bestand.slice(map.length + 1));
  expect([namen.length, namen.length > 20]).toEqual([Number(aantal), true]);
  for (const naam of namen)
    if (!naam.startsWith('raadsbrief'))
      expect([naam, bestanden.get(naam) === readFileSync(join(map, naam), 'utf8')]).toEqual([naam, true]);
  rmSync(map, { recursive: true });
});

/** The contrast of two colours, by the definition of WCAG 2.1. */
function getContrast(a: string, b: string): number {
  const [licht = 0, donker = 0] = [a, b]
    .map((kleur) => {
      const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((i) => {
        const deel = Number.parseInt(kleur.slice(i, i + 2), 16) / 255;
        return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
    })
    .sort((x, y) => y - x);
  return (licht + 0.05) / (donker + 0.05);
}

test('every letter of a page has a contrast of 7 to 1 or more, and so has the edge of what is chosen by keyboard', () => {
  const html = renderHtml(proefverslag);
  const letters = [...html.matchAll(/(?<![-a-z])color: (#[0-9a-f]{6})/g)].map(([, kleur = '']) => kleur);
  const gronden = [...html.matchAll(/background: (#[0-9a-f]{6})/g)].map(([, kleur = '']) => kleur);
  expect([letters.length > 0, gronden.length > 1]).toEqual([true, true]);
  for (const letter of letters)
    for (const grond of gronden) expect(getContrast(letter, grond)).toBeGreaterThanOrEqual(7);
  const [, rand = ''] = /outline: 3px solid (#[0-9a-f]{6})/.exec(html) ?? [];
  expect(getContrast(rand, '#ffffff')).toBeGreaterThanOrEqual(7);
});
