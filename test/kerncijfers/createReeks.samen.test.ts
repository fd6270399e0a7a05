import {
  aggregateKerncijfers,
  createReeks,
  fromKerncijferdocument,
  getKerncijfer,
  joinKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { explainScore, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, it } from 'vitest';
import { A, B, inwoners, jaartabel } from './reeks.js';

describe('the growth of a composed buurt', () => {
  const toen = jaartabel(2023, {
    [A]: { a_inw: '200', a_hh: '300', g_hhgro: '3,0' },
    [B]: { a_inw: '400', a_hh: '100', g_hhgro: '2,0' },
  });
  const nu = jaartabel(
    2024,
    { [A]: { a_inw: '300', a_hh: '100', g_hhgro: '3,0' }, [B]: { a_inw: '600', a_hh: '300', g_hhgro: '2,0' } },
    1,
  );
  // Every year is composed first, each with its own weight; the mean of the growths of the parts would be another figure.
  const { tabel } = aggregateKerncijfers(joinKerncijfers([nu, toen]).tabel, [
    { code: 'AB', naam: 'Samen', eenheden: [A, B] },
  ]);

  it('is that of the composed figures of each year', () => {
    const [reeks] = createReeks([tabel], { sleutel: 'aantal_inwoners' }).reeksen;
    expect(reeks).toMatchObject({
      gebied: { code: 'AB', naam: 'Samen' },
      breuken: [],
      groei: { waarde: 50, eerste: 2023, laatste: 2024 },
    });
  });

  it('weighs every year by the count of that year', () => {
    // (3 x 300 + 2 x 100) / 400 = 2.75 households then, (3 x 100 + 2 x 300) / 400 = 2.25 now.
    const [reeks] = createReeks([tabel], { sleutel: 'gemiddelde_huishoudensgrootte' }).reeksen;
    expect(reeks?.jaren.map((een) => ('waarde' in een ? een.waarde : een.reden))).toEqual([2.75, 2.25]);
    expect(reeks?.groei).toMatchObject({ waarde: -18.1818181818, eerste: 2023, laatste: 2024 });
  });
});

describe('growth as a criterium', () => {
  const C = 'BU00802003';
  const tabellen = [
    inwoners(2022, { [A]: 100, [B]: 100, [C]: 100 }),
    inwoners(2023, { [A]: 101, [B]: 105, [C]: 100 }),
    inwoners(2024, { [A]: 102, [B]: 110, [C]: 90 }, { [A]: 1, [B]: 1, [C]: 3 }),
  ];
  const { tabel: groei } = createReeks(tabellen, { sleutel: 'aantal_inwoners' });
  const { tabel, bevindingen } = joinKerncijfers([tabellen[2]!, groei]);
  const routekaart = Routekaart.create({
    id: 'groei',
    naam: 'Groei',
    criteria: [
      {
        id: 'groei',
        naam: 'Groei',
        bron: { soort: 'kerncijfer', sleutel: 'groei_aantal_inwoners' },
        richting: 'hoger',
      },
    ],
  });

  it('is joined to the figures of now and scored as any other figure', () => {
    expect(bevindingen).toEqual([]);
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual([
      'aantal_inwoners',
      'groei_aantal_inwoners',
      'trend_aantal_inwoners',
    ]);
    const scores = scoreBuurten(routekaart, tabel);
    expect(scores.buurten.map(({ code, score }) => [code, score])).toEqual([
      [B, 1],
      [A, 0],
      [C, null],
    ]);
    // Of a buurt with another border nobody knows how it grew.
    expect(getKerncijfer(tabel, C, 'groei_aantal_inwoners')).toEqual({ reden: 'niet_van_toepassing' });
    expect(JSON.stringify(explainScore(scores, B))).toContain('10%');
  });

  it('is kept as any other table', () => {
    const document = toKerncijferdocument(groei);
    expect(fromKerncijferdocument(JSON.parse(JSON.stringify(document)))).toEqual(groei);
  });
});
