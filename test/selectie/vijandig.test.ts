import { Datum } from 'buurtaanpak/kern';
import { createSelectiebesluit, selectBuurten } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const quota = [{ id: 'een', programma: 'p', aantal: { van: 0, tot: 2 } }];
const scores = { p: ['A', 'B', 'C'].map((code, i) => ({ code, score: i + 0.5 })) };

test('a search that stops at once still has a bound, so that its outcome can be kept', () => {
  const regels = [
    { soort: 'aantal_met', aantal: { van: 0, tot: 1 }, waar: {} } as const,
    { soort: 'liever_aangrenzend', bonus: 1 } as const,
  ];
  const selectie = selectBuurten(scores, quota, { regels, buren: [['A', 'B']], knopenbudget: 1 });
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  expect(selectie.bewijs.bovengrens).toBeGreaterThanOrEqual(selectie.bewijs.doelwaarde);
  expect(Number.isFinite(selectie.bewijs.bovengrens)).toBe(true);
  const besluit = createSelectiebesluit(selectie, {
    kenmerk: 'SB',
    datum: Datum.parse('2026-08-01'),
    routekaarten: {},
  });
  expect(JSON.parse(JSON.stringify(besluit))).toEqual(besluit);
});

test('a precedence that is no list of codes is refused', () => {
  for (const voorrang of [{}, 'A', [1], [Number.POSITIVE_INFINITY]] as never[])
    expect(codeVan(() => selectBuurten(scores, quota, { voorrang }))).toBe('selectie.invoer_ongeldig');
});

test('a score of which the units cannot be counted is refused with numbers that JSON can hold', () => {
  const groot = { p: [{ code: 'A', score: -1e308 }] };
  try {
    selectBuurten(groot, quota, { decimalen: 9 });
  } catch (fout) {
    expect(fout).toMatchObject({ code: 'selectie.scores_te_groot', params: { score: Number.MAX_VALUE } });
    return;
  }
  throw new Error('nothing was thrown');
});
