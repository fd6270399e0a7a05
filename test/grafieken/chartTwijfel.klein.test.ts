/** Which source of doubt moves whom, of two buurten: the drawing as a whole, and the words at each border. */
import { type ChartTwijfelOptions, chartTwijfel, type Twijfel } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { INKT, readOnderschrift, readTekening, readWaarden, rijas, UITSPRAAK } from './klein.js';

const STIP = '● voor de naam: gekozen. Zonder ●: niet gekozen, of kon niet meedoen.';
const UITLEG = 'Het getal is de spreiding (standaardafwijking) van de rang. Donkerder is meer.';
const BUURTEN = [
  { code: 'A', naam: 'De Wal' },
  { code: 'B', naam: 'Het Hof' },
];
const bron = (naam: string, ...spreidingen: readonly number[]): Twijfel => ({
  bron: naam,
  buurten: spreidingen.map((spreidingRang, i) => ({ code: 'ABCDEFGH'.charAt(i), spreidingRang })),
});
const vertel = (bronnen: readonly Twijfel[], options?: ChartTwijfelOptions) =>
  chartTwijfel(BUURTEN, bronnen, options).alternatief.replace(
    'Hoeveel plaatsen elke bron van twijfel de rang verschuift, voor 2 buurten. ',
    '',
  );
const kleurVan = (bronnen: readonly Twijfel[]) =>
  (
    chartTwijfel(BUURTEN, bronnen).spec.layer as unknown as {
      encoding: { color: { scale: { domain: readonly number[] } } };
    }[]
  )[0]?.encoding.color.scale.domain;

describe('chartTwijfel', () => {
  test('draws a square with its number for every buurt and source', () => {
    const grafiek = chartTwijfel(BUURTEN, [bron('methode', 2.2, 4), bron('een_eigen_bron', 2.25)]);
    expect([grafiek.id, grafiek.titel]).toEqual(['twijfel', 'Waar de twijfel over de rang vandaan komt']);
    expect(grafiek.alternatief).toBe(
      'Hoeveel plaatsen elke bron van twijfel de rang verschuift, voor 2 buurten. De Wal: het meest door een eigen bron (2,3). Het Hof: het meest door de rekenwijze (4,0).',
    );
    const vlak = (plaats: number, buurt: string, kolom: number, waarde: number, tekst: string, donker: boolean) => ({
      buurt,
      plaats,
      bron: ['methode', 'een_eigen_bron'][kolom],
      kop: ['rekenwijze', 'een eigen bron'][kolom],
      kolom,
      waarde,
      tekst,
      donker,
      beschrijving: `${buurt}, ${['de rekenwijze', 'een eigen bron'][kolom]}: ${tekst}`,
    });
    expect(readTekening(grafiek)).toEqual({
      title: { text: 'Waar de twijfel over de rang vandaan komt', subtitle: UITLEG },
      width: 520,
      height: { step: 22 },
      data: {
        values: [
          // 2,2 is just 55% of the largest.
          vlak(0, 'De Wal', 0, 2.2, '2,2', false),
          vlak(0, 'De Wal', 1, 2.25, '2,3', true),
          vlak(1, 'Het Hof', 0, 4, '4,0', true),
        ],
      },
      encoding: {
        y: rijas('buurt', { field: 'plaats' }, { domain: false }),
        x: {
          field: 'kop',
          type: 'nominal',
          sort: { field: 'kolom' },
          axis: {
            title: 'Plaatsen in de rang, als alleen dit onzeker is',
            orient: 'top',
            labelAngle: 0,
            ticks: false,
            domain: false,
          },
        },
      },
      layer: [
        {
          mark: { type: 'rect', stroke: '#ffffff', strokeWidth: 2 },
          encoding: {
            color: {
              field: 'waarde',
              type: 'quantitative',
              scale: { range: ['#eef4fa', '#0b4f8a'], domain: [0, 4] },
              legend: null,
            },
            description: UITSPRAAK,
          },
        },
        {
          mark: { type: 'text', fontSize: 11, aria: false },
          encoding: {
            text: { field: 'tekst' },
            color: { condition: { test: 'datum.donker', value: '#ffffff' }, value: INKT },
          },
        },
      ],
    });
  });

  test('has words for each source, and another in a column head', () => {
    const bronnen = ['gewichten', 'methode', 'beoordelaars', 'cijfers', 'ontbrekend', 'toString'];
    const grafiek = chartTwijfel(
      BUURTEN.slice(0, 1),
      bronnen.map((een) => bron(een, 1)),
    );
    expect(readWaarden(grafiek).map(({ kop, beschrijving }) => [kop, beschrijving])).toEqual([
      ['gewichten', 'De Wal, de gewichten: 1,0'],
      ['rekenwijze', 'De Wal, de rekenwijze: 1,0'],
      ['beoordelaars', 'De Wal, wie oordeelde: 1,0'],
      ['nauwkeurigheid', 'De Wal, de nauwkeurigheid van de cijfers: 1,0'],
      ['ontbrekend', 'De Wal, wat ontbreekt: 1,0'],
      ['toString', 'De Wal, toString: 1,0'],
    ]);
    // Six columns of 96 pixels; the first of equal sources is named.
    expect(grafiek.spec.width).toBe(576);
    expect(grafiek.alternatief).toBe(
      'Hoeveel plaatsen elke bron van twijfel de rang verschuift, voor 1 buurt. De Wal: het meest door de gewichten (1,0).',
    );
  });

  test.each([
    [0.05, 'De Wal: het meest door wat ontbreekt (0,1). Het Hof: geen.'],
    [0.049, 'De Wal: geen. Het Hof: geen.'],
  ])('a spread of %d tells', (spreiding, verwacht) => {
    expect(vertel([bron('gewichten', 0, 0), bron('ontbrekend', spreiding)])).toBe(verwacht);
  });

  test('the colours go to 1 at least, and to the largest of what is shown', () => {
    expect(kleurVan([bron('gewichten', 0.5, 0.25)])).toEqual([0, 1]);
    expect(kleurVan([bron('gewichten', 0.5, 3), bron('cijfers', 2, 1, 9)])).toEqual([0, 3]);
    expect(readWaarden(chartTwijfel(BUURTEN, [bron('gewichten', 0, 0)])).map(({ donker }) => donker)).toEqual([
      false,
      false,
    ]);
  });

  test('marks the chosen ones, and shows them below the ones that were asked', () => {
    const grafiek = chartTwijfel([...BUURTEN, { code: 'C', naam: 'Eind' }], [bron('gewichten', 1, 1, 2)], {
      hoogstens: 1,
      gekozen: ['C', 'X'],
      scorenaam: 'Oost',
    });
    expect(readWaarden(grafiek).map(({ buurt, plaats, beschrijving }) => [buurt, plaats, beschrijving])).toEqual([
      ['De Wal', 0, 'De Wal, de gewichten: 1,0'],
      ['● Eind', 1, 'Eind, de gewichten: 2,0'],
    ]);
    expect(grafiek.titel).toBe('Waar de twijfel over de rang voor Oost vandaan komt');
    expect(grafiek.alternatief).toBe(
      'Hoeveel plaatsen elke bron van twijfel de rang voor Oost verschuift, voor 2 van de 3 buurten. De Wal: het meest door de gewichten (1,0). Eind: het meest door de gewichten (2,0). Een stip voor de naam staat voor een gekozen buurt.',
    );
    expect(readOnderschrift(grafiek)).toEqual([UITLEG, STIP]);
  });

  test('shows twenty unless it is told otherwise, at a width of the caller', () => {
    const veel = Array.from({ length: 21 }, (_, i) => ({ code: `${i}`, naam: `N${i}` }));
    const alle = { bron: 'gewichten', buurten: veel.map(({ code }) => ({ code, spreidingRang: 1 })) };
    const grafiek = chartTwijfel(veel, [alle], { breedte: 300, id: 'eigen', titel: 'Eigen' });
    expect(readWaarden(grafiek)).toHaveLength(20);
    expect(grafiek.alternatief).toContain('voor 20 van de 21 buurten.');
    expect([grafiek.id, grafiek.titel, grafiek.spec.width]).toEqual(['eigen', 'Eigen', 300]);
  });

  test('a long name goes on a second line sooner than in other charts, and a long source at its words', () => {
    const lang = [{ code: 'A', naam: 'Een naam van enkele woorden meer' }];
    const { y, x } = chartTwijfel(lang, [bron('een_eigen_bron_van_ons', 1)]).spec.encoding as unknown as {
      y: { axis: { labelExpr: string } };
      x: { axis: { labelExpr: string } };
    };
    expect(y.axis.labelExpr).toBe(
      '[["Een naam van enkele","woorden meer"]][indexof(["Een naam van enkele woorden meer"], datum.value)] || datum.label',
    );
    expect(x.axis.labelExpr).toBe(
      '[["een eigen bron","van ons"]][indexof(["een eigen bron van ons"], datum.value)] || datum.label',
    );
  });

  test('a source that tells of nobody draws nothing', () => {
    const grafiek = chartTwijfel(BUURTEN, [bron('gewichten')]);
    expect(grafiek.spec.layer).toBeUndefined();
    expect(vertel([])).toBe('De Wal: geen. Het Hof: geen.');
  });
});
