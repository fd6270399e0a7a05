/** A series of two years, told whole. */
import { type CreateReeksOptions, createReeks } from 'buurtaanpak/kerncijfers';
import { expect, it } from 'vitest';
import { codeVan } from '../hulp.js';
import { kleineTabel, kleinGebied, kolomVan, meld, weiger, weigering } from './klein.js';

const [A, B] = ['BU00800001', 'BU00800002'] as const;
const tabel = (jaar: number, cellen: Parameters<typeof kolomVan>[2], figuur = 'aantal_inwoners') =>
  kleineTabel(
    [kleinGebied(A, { wijziging: 'geen' }), kleinGebied(B)].slice(0, cellen.length),
    [kolomVan(jaar, figuur, cellen)],
    jaar,
  );
const reeks = (tabellen: Parameters<typeof createReeks>[0], opties: object = {}) =>
  createReeks(tabellen, { sleutel: 'aantal_inwoners', ...opties } as CreateReeksOptions);
const cijfer = (jaar: number, waarde: number) => ({ jaar, waarde, van: 'gemeten', verloren: 0 });

it('is told whole', () => {
  const { tabel: groei, ...rest } = reeks([tabel(2021, [120, 7]), tabel(2020, [100, 'geheim'])]);
  expect(rest).toStrictEqual({
    sleutel: 'aantal_inwoners',
    label: { nl: 'Aantal inwoners', en: 'Inhabitants' },
    eenheid: 'aantal',
    indeling: { gebieden: 'cbs', jaar: 2021 },
    reeksen: [
      {
        gebied: kleinGebied(A, { wijziging: 'geen' }),
        jaren: [cijfer(2020, 100), cijfer(2021, 120)],
        breuken: [],
        groei: { waarde: 20, eerste: 2020, laatste: 2021 },
        trend: { reden: 'niet_geleverd' },
      },
      {
        gebied: kleinGebied(B),
        jaren: [{ jaar: 2020, reden: 'geheim' }, cijfer(2021, 7)],
        breuken: [{ jaar: 2021, oorzaak: 'grens' }],
        groei: { reden: 'niet_van_toepassing' },
        trend: { reden: 'niet_van_toepassing' },
      },
    ],
    bevindingen: [meld('waarschuwing', 'jaren_verschillen', [0], { tabel: 1, aantal: 1, jaren: [2020, 2021] })],
  });
  expect(groei.kolommen.map(({ sleutel, waarden }) => [sleutel, ...waarden])).toStrictEqual([
    ['groei_aantal_inwoners', 20, Number.NaN],
    ['trend_aantal_inwoners', Number.NaN, Number.NaN],
  ]);
  expect(groei.indeling).toStrictEqual({ gebieden: 'cbs', jaar: 2021 });
});

it('has no label of a figure of your own', () => {
  expect(createReeks([tabel(2020, [1], 'eigen')], { sleutel: 'eigen' })).not.toHaveProperty('label');
});

it('has the areas that are asked, each once', () => {
  const codes = (gebieden: readonly string[]) =>
    reeks([tabel(2021, [1, 2])], { gebieden }).reeksen.map(({ gebied }) => gebied.code);
  expect(codes([B, A, B])).toStrictEqual([B, A]);
  expect(codes([])).toStrictEqual([]);
  expect(weigering(() => codes([A, 'X']))).toStrictEqual(
    weiger('gebied_onbekend', ['gebieden'], { code: 'X', aantal: 2 }),
  );
});

it('tells how many figures were lost on the way, by year', () => {
  const deel = (van: string, aandeel: number) => ({ van, naar: van, aandeel });
  const koppelingen = [{ van: 2020, naar: 2021, delen: [deel(A, 0.9), deel(B, 0.5)] }];
  const lost = (minDekking: number) =>
    reeks([tabel(2020, [100, 10]), tabel(2021, [100, 10])], { koppelingen, minDekking }).bevindingen.filter(
      ({ code }) => code === 'kerncijfers.dekking_te_laag',
    );
  expect(lost(0.95)).toStrictEqual([
    meld('waarschuwing', 'dekking_te_laag', [], { aantal: 2, jaar: 2020, toegestaan: 0.05 }),
  ]);
  expect(lost(0.7)).toStrictEqual([
    meld('waarschuwing', 'dekking_te_laag', [], { aantal: 1, jaar: 2020, toegestaan: 0.3 }),
  ]);
  expect(lost(0.5)).toStrictEqual([]);
});

it('breaks where a definition changed', () => {
  const definitiebreuken = [{ jaar: 2021, oorzaak: 'definitie', nl: 'n', en: 'e' }];
  expect(reeks([tabel(2020, [1]), tabel(2021, [2])], { definitiebreuken }).reeksen[0]?.breuken).toStrictEqual([
    { jaar: 2021, oorzaak: 'definitie', toelichting: { nl: 'n', en: 'e' } },
  ]);
});

it('refuses a key with a year, and more work than is allowed', () => {
  expect(weigering(() => reeks([tabel(2020, [1])], { sleutel: 'aantal_inwoners:2020' }))).toStrictEqual(
    weiger('reeks_met_jaar', ['sleutel'], { sleutel: 'aantal_inwoners:2020' }),
  );
  const twee = () => [tabel(2020, [1, 2]), tabel(2021, [1, 2])];
  expect(codeVan(() => reeks(twee(), { werk: 3 }))).toBe('kern.te_veel_werk');
  expect(reeks(twee(), { werk: 4 }).reeksen).toHaveLength(2);
  expect(codeVan(() => reeks([]))).toBe('kerncijfers.geen_rijen');
});
