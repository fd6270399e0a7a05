import { chartReeks, type Reekslijn, type Reekslijnen } from 'buurtaanpak/grafieken';
import { createReeks } from 'buurtaanpak/kerncijfers';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze, foutVan } from '../hulp.js';
import { A, B, inwoners } from '../kerncijfers/reeks.js';
import { draw } from './tekenen.js';

type Laag = {
  readonly mark: { readonly type: string; readonly filled?: boolean };
  readonly data?: { values: Record<string, unknown>[] };
};

const values = (grafiek: Grafiek) => (grafiek.spec.data as { values: Record<string, unknown>[] }).values;
const lagen = (grafiek: Grafiek, type: string) =>
  (grafiek.spec.layer as unknown as Laag[]).filter(({ mark }) => mark.type === type);
const lijn = (
  code: string,
  naam: string,
  cijfers: Readonly<Record<number, number>>,
  rest: Partial<Reekslijn> = {},
): Reekslijn => ({
  gebied: { code, naam },
  jaren: Object.entries(cijfers).map(([jaar, waarde]) => ({ jaar: Number(jaar), waarde })),
  breuken: [],
  ...rest,
});
const reeks = (reeksen: readonly Reekslijn[], rest: Partial<Reekslijnen> = {}): Reekslijnen => ({
  sleutel: 'aantal_inwoners',
  label: { nl: 'Inwoners' },
  eenheid: 'aantal',
  reeksen,
  ...rest,
});

describe('chartReeks', () => {
  const tabellen = [
    inwoners(2021, { [A]: 1000, [B]: 500 }),
    inwoners(2022, { [A]: 1010, [B]: 510 }),
    inwoners(2023, { [A]: 1400, [B]: 520 }, { [A]: 3, [B]: 1 }),
    inwoners(2024, { [A]: 1450, [B]: 530 }),
  ];
  const gebroken = createReeks(tabellen, { sleutel: 'aantal_inwoners' });

  test('takes what createReeks gives, and tells no change over a break', () => {
    const grafiek = chartReeks(deepFreeze(gebroken));
    expect(grafiek.id).toBe('reeks');
    expect(grafiek.titel).toBe('Aantal inwoners, 2021 tot en met 2024');
    expect(grafiek.alternatief).toBe(
      `Grafiek met 2 lijnen: Aantal inwoners. ${A}: van 1.000 in 2021 naar 1.010 in 2022, na een breuk van 1.400 in 2023 naar 1.450 in 2024. ${B}: van 500 in 2021 naar 530 in 2024. Niet te vergelijken met de jaren ervoor: 2023 (grens kan anders zijn, bij ${A}).`,
    );
    // The two parts of the line of A are two lines.
    expect(values(grafiek).map(({ deel, jaar }) => [deel, jaar])).toEqual([
      [`${A} 0`, 2021],
      [`${A} 0`, 2022],
      [`${A} 1`, 2023],
      [`${A} 1`, 2024],
      ...[2021, 2022, 2023, 2024].map((jaar) => [`${B} 0`, jaar]),
    ]);
    expect(lagen(grafiek, 'rule')[0]?.data?.values).toMatchObject([{ breuk: 2022.5 }]);
    expect(lagen(grafiek, 'text').at(-1)?.data?.values).toMatchObject([{ tekst: `grens kan anders zijn (${A})` }]);
    expect(grafiek.spec.title).toMatchObject({
      subtitle: ['Stippellijn: breuk. De cijfers ervoor en erna zijn niet te vergelijken.'],
    });
  });

  test('is drawn with one line a part, and said mark by mark', async () => {
    const svg = await draw(chartReeks(gebroken));
    const paden = [...svg.matchAll(/<path d="(M[^"]*)" stroke="#(?:0072b2|e69f00)" stroke-width="2"/g)].map(
      ([, pad = '']) => pad,
    );
    // Two parts of two points, and one line of four.
    expect(paden.map((pad) => pad.split('L').length).sort()).toEqual([2, 2, 4]);
    expect(svg).toContain(`aria-label="${A}, 2023: 1.400"`);
  });

  test('shows one area by its name, and the years without a figure at the ends too', () => {
    const grafiek = chartReeks(gebroken, { gebieden: [B] });
    expect(grafiek.titel).toBe(`Aantal inwoners in ${B}, 2021 tot en met 2024`);
    const gaten = lijn('A', 'De Wal', { 2022: 4, 2023: 5 });
    const met = chartReeks(reeks([{ ...gaten, jaren: [{ jaar: 2020 }, ...gaten.jaren] }]));
    expect(met.titel).toBe('Inwoners in De Wal, 2020 tot en met 2023');
    expect(JSON.stringify(met.spec)).toContain('"domain":[2020,2023]');
    expect(chartReeks(reeks([lijn('A', 'De Wal', { 2022: 4 })])).titel).toBe('Inwoners in De Wal, 2022');
  });

  test('marks what was carried over or filled in as open, and says so', () => {
    const jaren = [
      { jaar: 2020, waarde: 10, van: 'omgerekend' },
      { jaar: 2021, waarde: 11, van: 'geschat' },
      { jaar: 2022, waarde: 12, van: 'gemeten' },
    ] as const;
    const grafiek = chartReeks(reeks([lijn('A', 'De Wal', {}, { jaren })]));
    expect(lagen(grafiek, 'point').map(({ mark }) => mark.filled)).toEqual([true, false]);
    expect(values(grafiek).map(({ gemeten, beschrijving }) => [gemeten, beschrijving])).toEqual([
      [false, 'De Wal, 2020: 10 (omgerekend)'],
      [false, 'De Wal, 2021: 11 (geschat)'],
      [true, 'De Wal, 2022: 12'],
    ]);
    expect(JSON.stringify(grafiek.spec.title)).toContain('Open teken: omgerekend uit een andere indeling, of geschat.');
  });

  test('shows bounds as a band', () => {
    const jaren = [
      { jaar: 2012, waarde: 39.1, onder: 37, boven: 41 },
      { jaar: 2016, waarde: 44.9, onder: 43 },
      { jaar: 2020, waarde: 45.7, onder: 44, boven: 47.5 },
    ];
    const grafiek = chartReeks(reeks([lijn('A', 'De Wal', {}, { jaren })], { eenheid: 'percentage' }));
    expect(lagen(grafiek, 'area')).toHaveLength(1);
    expect(values(grafiek).map(({ beschrijving }) => beschrijving)).toEqual([
      'De Wal, 2012: 39,1%, tussen 37,0% en 41,0%',
      'De Wal, 2016: 44,9%',
      'De Wal, 2020: 45,7%, tussen 44,0% en 47,5%',
    ]);
    // Figures that lie near each other are drawn from close by, and that is said.
    expect(grafiek.spec.title).toMatchObject({
      subtitle: [
        'Gekleurd vlak: tussen de onder- en de bovengrens van het cijfer.',
        'De verticale as begint niet bij nul.',
      ],
    });
  });

  const met = (jaar: number, waarde: number, af: number) => ({ jaar, waarde, onder: waarde - af, boven: waarde + af });
  const uitleg = (grafiek: Grafiek) => JSON.stringify(grafiek.spec.title);

  test('leaves out bounds that a mark would hide, in the drawing and in words', () => {
    // The axis is 280 pixels high, from 0 up to the highest bound: 1000 and 4 is 2.2 pixels, 1000 and 22 is 12.05, and 21 is 11.5.
    const teken = (...af: readonly number[]) =>
      chartReeks(
        reeks(
          af.map((een, i) =>
            lijn(
              `A${i}`,
              `W${i}`,
              {},
              { jaren: [met(2020, 400, een), { jaar: 2021, waarde: 500 }, met(2022, 1000, een)] },
            ),
          ),
        ),
      );
    for (const smal of [0, 4, 21]) {
      const grafiek = teken(smal);
      expect(lagen(grafiek, 'area')).toEqual([]);
      expect(uitleg(grafiek)).not.toContain('grens');
      expect(grafiek.alternatief).toBe('Grafiek met een lijn: Inwoners. W0: van 400 in 2020 naar 1.000 in 2022.');
      expect(values(grafiek).at(-1)?.beschrijving).toBe('W0, 2022: 1.000');
    }
    const breed = teken(22);
    expect(lagen(breed, 'area')).toHaveLength(1);
    expect(breed.alternatief).toContain(
      'W0: van 400 (tussen 378 en 422) in 2020 naar 1.000 (tussen 978 en 1.022) in 2022.',
    );
    // Each line by itself.
    expect(values(teken(4, 100)).map(({ gebied, onder }) => [gebied, onder])).toEqual([
      ['W0', undefined],
      ['W0', undefined],
      ['W0', undefined],
      ['W1', 300],
      ['W1', undefined],
      ['W1', 900],
    ]);
  });

  test('shows the rounding of figures that are drawn from close by', () => {
    const dichtbij = [2021, 2022, 2023].map((jaar, i) => inwoners(jaar, { [A]: [700, 705, 690][i]! }));
    const grafiek = chartReeks(createReeks(dichtbij, { sleutel: 'aantal_inwoners' }));
    expect(values(grafiek).map(({ onder, boven }) => [onder, boven])).toEqual([
      [696, 704],
      [701, 709],
      [686, 694],
    ]);
    expect(uitleg(grafiek)).toContain('Gekleurd vlak: tussen de onder- en de bovengrens van het cijfer.');
  });

  test('draws no band over a break, and a bar for the bounds of a year alone', async () => {
    const jaren = [met(2012, 39, 2), met(2016, 45, 2), met(2020, 46, 1), met(2022, 50, 2)];
    const breuken = [
      { jaar: 2016, oorzaak: 'definitie' },
      { jaar: 2022, oorzaak: 'populatie' },
    ] as const;
    const grafiek = chartReeks(reeks([lijn('A', 'De Wal', {}, { jaren, breuken })], { eenheid: 'percentage' }));
    expect(values(grafiek).map(({ jaar, los }) => [jaar, los])).toEqual([
      [2012, true],
      [2016, false],
      [2020, false],
      [2022, true],
    ]);
    expect(uitleg(grafiek)).toContain('Gekleurd vlak of balkje: tussen');
    expect(grafiek.alternatief).toContain('na een breuk 50% (tussen 48% en 52%) in 2022.');
    const svg = await draw(grafiek);
    const banden = [...svg.matchAll(/<path[^>]* d="(M[^"]*)" fill="#0072b2" opacity="0.15"/g)].map(
      ([, pad = '']) => pad,
    );
    // One band of two years: there and back.
    expect(banden.map((pad) => pad.split('L').length)).toEqual([4]);
    expect([...svg.matchAll(/stroke="#0072b2" stroke-width="8" opacity="0.25"/g)]).toHaveLength(2);
    const los = chartReeks(reeks([lijn('A', 'De Wal', {}, { jaren: [met(2020, 46, 2)] })], { eenheid: 'percentage' }));
    expect(uitleg(los)).toContain('Gekleurd balkje: tussen');
    expect(lagen(los, 'area')).toEqual([]);
    await draw(los);
  });

  test('writes every unit as people do', () => {
    const zeg = (eenheid: string, waarde: number) =>
      chartReeks(reeks([lijn('A', 'A', { 2020: waarde })], { eenheid })).alternatief;
    expect(zeg('1000 euro', 24.1)).toContain('A: € 24.100 in 2020.');
    expect(zeg('km', 1.2)).toContain('A: 1,2 km in 2020.');
    expect(zeg('aantal', 225.5)).toContain('A: 226 in 2020.');
    expect(zeg('kWh', 2.666666)).toContain('A: 2,67 kWh in 2020.');
    expect(zeg('klasse', 2)).toContain('A: 2 in 2020.');
  });

  test('stacks the words of breaks, tells many areas by their number, and a break of all without names', () => {
    const grens = (jaar: number) => ({ jaar, oorzaak: 'grens' }) as const;
    const definitie = { jaar: 2021, oorzaak: 'definitie' } as const;
    const lijnen = ['A', 'B', 'C', 'D'].map((code) =>
      lijn(
        code,
        code,
        { 2020: 1, 2021: 2, 2022: 3, 2023: 4 },
        { breuken: [definitie, ...(code === 'D' ? [] : [grens(2023)])] },
      ),
    );
    const grafiek = chartReeks(reeks(lijnen));
    const teksten = lagen(grafiek, 'text').flatMap(({ data }) => data?.values ?? []);
    expect([...new Set(teksten.map(({ tekst, boven, links }) => `${tekst} ${boven} ${links}`))].sort()).toEqual([
      'andere definitie 0 false',
      'grens kan anders zijn (3 gebieden) 15 true',
    ]);
    expect(grafiek.alternatief).toContain('2021 (andere definitie) en 2023 (grens kan anders zijn, bij A, B en C).');
  });

  test('tells more than six breaks in a word each, together for a year', () => {
    const breuken = (
      [
        [2021, 'definitie'],
        [2021, 'status'],
        [2022, 'definitie'],
        [2022, 'populatie'],
        [2023, 'grens'],
        [2023, 'code'],
        [2023, 'status'],
      ] as const
    ).map(([jaar, oorzaak]) => ({ jaar, oorzaak }));
    const grafiek = chartReeks(reeks([lijn('A', 'A', { 2020: 1, 2021: 2, 2022: 3, 2023: 4 }, { breuken })]));
    const teksten = lagen(grafiek, 'text').flatMap(({ data }) => data?.values ?? []);
    expect([...new Set(teksten.map(({ breuk, tekst, boven }) => `${breuk} ${tekst} ${boven}`))].sort()).toEqual([
      '2020.5 definitie, status 0',
      '2021.5 definitie, groep of eenheid 15',
      '2022.5 grens, code, status 30',
    ]);
  });

  test('says that there are no figures', () => {
    for (const leeg of [reeks([]), reeks([lijn('A', 'A', {}, { jaren: [{ jaar: 2020 }] })])])
      expect(JSON.stringify(chartReeks(leeg).spec)).toContain('Er zijn geen gegevens om te tonen.');
    expect(chartReeks(reeks([])).titel).toBe('Inwoners');
    expect(chartReeks(reeks([lijn('A', 'A', {})])).alternatief).toBe(
      'Grafiek met een lijn: Inwoners. A: geen cijfers.',
    );
  });

  test('has a name of the caller, of the catalogue, or the key', () => {
    const een = [lijn('A', 'A', { 2020: 1 })];
    expect(chartReeks(reeks(een), { naam: 'Bewoners' }).titel).toBe('Bewoners in A, 2020');
    expect(chartReeks(reeks(een, { label: undefined })).titel).toBe('aantal_inwoners in A, 2020');
  });

  test('refuses more lines than a reader can follow, and areas that are not there', () => {
    const veel = Array.from({ length: 9 }, (_, i) => lijn(`A${i}`, 'Buurt', { 2020: i }));
    expect(foutVan(() => chartReeks(reeks(veel)))).toMatchObject({
      code: 'grafieken.te_veel_lijnen',
      params: { aantal: 9, hoogstens: 8 },
    });
    const keuze = chartReeks(reeks(veel), { gebieden: ['A8', 'A0', 'A8'] });
    // Of two areas of one name each has its code, and each is there once.
    expect([...new Set(values(keuze).map(({ gebied }) => gebied))]).toEqual(['Buurt (A8)', 'Buurt (A0)']);
    expect(codeVan(() => chartReeks(reeks(veel), { gebieden: ['A9'] }))).toBe('grafieken.reeks_ontbreekt');
  });

  test.each([
    null,
    undefined,
    'x',
    {},
    reeks([{} as never]),
    reeks([lijn('A', 'A', { 2020: Number.NaN })]),
    reeks([lijn('A', 'A', { 20200: 1 })]),
  ])('refuses what is no series: %j', (vreemd) => {
    expect(codeVan(() => chartReeks(vreemd as never))).toBe('kern.document_ongeldig');
  });
});
