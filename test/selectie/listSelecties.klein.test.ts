import { listSelecties, type Regel, rankReserves, replaceBuurt } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { buurt, gevonden, meld, ongeldig, quotum, scoresVan, weiger, weigering } from './klein.js';

const P = (code: string, score: number) => buurt(code, 'p', score);
const [A, B, C] = [P('A', 9), P('B', 7), P('C', 7)];
const drie = (opties: object = {}) => gevonden(scoresVan({ A: 9, B: 7, C: 7, D: null }), [quotum('p', 2)], opties);
const lijstbuurt = (code: string, keren: number, aantal: number, binnen: number) =>
  meld('info', 'lijst_buurt', [], { code, keren, aantal, binnen });

test('the selections that are as good, and in how many each buurt is', () => {
  expect(listSelecties(drie())).toEqual({
    status: 'alle',
    binnen: 0,
    selecties: [
      { gekozen: [A, B], verschil: 0 },
      { gekozen: [A, C], verschil: 0 },
    ],
    buurten: [
      { code: 'A', keren: 2 },
      { code: 'B', keren: 1 },
      { code: 'C', keren: 1 },
    ],
    altijd: ['A'],
    nooit: [],
    bevindingen: [meld('info', 'lijst_gelijk', [], { aantal: 2 }), lijstbuurt('B', 1, 2, 0), lijstbuurt('C', 1, 2, 0)],
  });
});

test('the selections within some points, at the border', () => {
  const aantal = (binnen: number) => listSelecties(drie({ decimalen: 1 }), { binnen }).selecties.length;
  expect([1.9, 2, 1.99999999].map(aantal)).toEqual([2, 3, 3]);
  const { selecties, bevindingen } = listSelecties(drie(), { binnen: 2 });
  expect(selecties.map(({ verschil }) => verschil)).toEqual([0, 0, 2]);
  expect(bevindingen).toEqual([
    meld('info', 'lijst_alle', [], { aantal: 3, binnen: 2 }),
    ...['A', 'B', 'C'].map((code) => lijstbuurt(code, 2, 3, 2)),
  ]);
});

test('a list that was cut short says so, and does not say always or never', () => {
  const selectie = gevonden(scoresVan({ A: 9, B: 7, C: 7, E: 1 }), [quotum('p', 2)]);
  expect(listSelecties(selectie, { hoogstens: 1 })).toEqual({
    status: 'meer',
    binnen: 0,
    selecties: [{ gekozen: [A, B], verschil: 0 }],
    buurten: [
      { code: 'A', keren: 1 },
      { code: 'B', keren: 1 },
    ],
    bevindingen: [meld('info', 'lijst_gelijk_meer', [], { aantal: 1 })],
  });
  expect(listSelecties(selectie, { hoogstens: 2, binnen: 2 }).bevindingen[0]).toEqual(
    meld('info', 'lijst_meer', [], { aantal: 2, binnen: 2 }),
  );
  expect(listSelecties(selectie).nooit).toEqual(['E']);
  const volgorde = { soort: 'lexicografisch' as const, volgorde: ['p'] };
  const twee = drie({ doel: volgorde });
  expect(listSelecties(twee).status).toBe('alle');
  expect(listSelecties({ ...twee, bewijs: { ...twee.bewijs, optimaal: false } }).status).toBe('alle');
  const hoogste = drie({ doel: { soort: 'hoogste_minimum' } });
  expect(listSelecties(hoogste).status).toBe('alle');
  expect(listSelecties({ ...hoogste, bewijs: { ...hoogste.bewijs, optimaal: false } }).status).toBe('meer');
});

test('a selection that is not the best is told of', () => {
  const selectie = drie();
  const stappen = [{ doel: 'totaal' as const, doelwaarde: 14, bovengrens: 16 }];
  const minder = { ...selectie, gekozen: [B, C], bewijs: { ...selectie.bewijs, doelwaarde: 14, stappen } };
  const uit = listSelecties(minder);
  expect(uit.selecties).toEqual([
    { gekozen: [A, B], verschil: 0 },
    { gekozen: [A, C], verschil: 0 },
  ]);
  expect(uit.bevindingen[0]).toEqual(meld('waarschuwing', 'lijst_beter_gevonden', [], { punten: 2 }));
});

test('options of a list have their form', () => {
  for (const options of [{ binnen: -1 }, { hoogstens: 0 }, { hoogstens: 1001 }, { zoek: 1 }])
    expect(weigering(() => listSelecties(drie(), options as never))?.params).toMatchObject({ soort: 'opties' });
  expect(listSelecties(drie(), { hoogstens: 1000 }).status).toBe('alle');
});

const NIET_SAMEN = (): Regel[] => [{ soort: 'niet_samen', codes: ['A', 'B'] }];
const vier = (opties: object = {}) => gevonden(scoresVan({ A: 9, B: 8, C: 5, D: 1 }), [quotum('p', 2)], opties);

test('reserves: who can take whose place under all rules', () => {
  const reserve = (code: string, score: number, rang: number, ...vervangt: readonly string[]) => ({
    ...P(code, score),
    rang,
    vervangt,
  });
  expect(rankReserves(vier({ regels: NIET_SAMEN() }))).toEqual([
    { quotum: 'p', reserves: [reserve('B', 8, 1, 'A'), reserve('D', 1, 2, 'A', 'C')] },
  ]);
  expect(rankReserves(vier({ regels: NIET_SAMEN() }), { aantal: 1 })).toEqual([
    { quotum: 'p', reserves: [reserve('B', 8, 1, 'A')] },
  ]);
  expect(rankReserves(vier(), { aantal: 0 })).toEqual([{ quotum: 'p', reserves: [] }]);
  // A fixed buurt can be replaced as well; who is no candidate is no reserve, and equal ones stand by precedence.
  const regels: Regel[] = [
    { soort: 'vast', code: 'A' },
    { soort: 'uitgesloten', codes: ['E'], motief: 'm' },
  ];
  const scores = scoresVan({ A: 1, B: 9, C: 2, D: 2, E: 8, F: 1.9, G: 0, H: null }, { C: 1, I: 7, A: 3 });
  const selectie = gevonden(scores, [quotum('p', 2), quotum('r', 1)], { regels, voorrang: ['D'] });
  expect(rankReserves(selectie)).toEqual([
    {
      quotum: 'p',
      reserves: [reserve('D', 2, 1, 'B', 'A'), reserve('C', 2, 2, 'B', 'A'), reserve('F', 1.9, 3, 'B', 'A')],
    },
    { quotum: 'r', reserves: [{ ...buurt('C', 'r', 1), rang: 1, vervangt: ['I'] }] },
  ]);
});

test('reserves: a whole number, nought or more', () => {
  for (const aantal of [-1, 1.5, Number.NaN])
    expect(weigering(() => rankReserves(vier(), { aantal }))).toEqual(
      ongeldig(
        meld('fout', 'optie_ongeldig', ['opties', 'aantal'], {
          optie: 'aantal',
          waarde: String(aantal),
          van: 0,
          tot: Number.MAX_SAFE_INTEGER,
        }),
      ),
    );
  expect(weigering(() => rankReserves(vier(), 3 as never))?.code).toBe('selectie.invoer_ongeldig');
});

test('without a buurt: as few changes as possible, and when all may change', () => {
  const zonder = {
    kosten: [1],
    wijzigingen: { erin: [P('B', 8)], eruit: [P('A', 9)], verschoven: [] },
    optimaal: true,
    gekozen: [P('B', 8), P('C', 5)],
    totaalscore: 13,
    behouden: 1,
  };
  expect(replaceBuurt(vier({ regels: NIET_SAMEN() }), 'A')).toEqual({
    code: 'A',
    kleinst: zonder,
    vrij: zonder,
    onbeslist: false,
  });
});

test('fewer changes may cost more', () => {
  // Without A: B for p and C for r is the best, but then C moves; D for p changes only one place.
  const scores = scoresVan({ A: 9, C: 8, D: 1 }, { C: 7, E: 6 });
  const selectie = gevonden(scores, [quotum('p', 1), quotum('r', 1)]);
  const uit = replaceBuurt(selectie, 'A');
  expect(uit.kleinst).toEqual({
    kosten: [8],
    wijzigingen: { erin: [P('D', 1)], eruit: [P('A', 9)], verschoven: [] },
    optimaal: true,
    gekozen: [P('D', 1), buurt('C', 'r', 7)],
    totaalscore: 8,
    behouden: 1,
  });
  expect(uit.vrij).toEqual({
    kosten: [2],
    wijzigingen: { erin: [buurt('E', 'r', 6)], eruit: [P('A', 9)], verschoven: [P('C', 8)] },
    optimaal: true,
    gekozen: [P('C', 8), buurt('E', 'r', 6)],
    totaalscore: 14,
    behouden: 0,
  });
});

test('a fixed buurt can be replaced, and when nobody is left there is no way', () => {
  const vast = gevonden(scoresVan({ A: 1, B: 9 }), [quotum('p', 1)], { regels: [{ soort: 'vast', code: 'A' }] });
  expect(replaceBuurt(vast, 'A')).toMatchObject({ kleinst: { kosten: [-8] }, vrij: { gekozen: [P('B', 9)] } });
  const laatste = gevonden(scoresVan({ A: 1 }), [quotum('p', 1)]);
  expect(replaceBuurt(laatste, 'A')).toEqual({ code: 'A', onbeslist: false });
  expect(weigering(() => replaceBuurt(vast, 'B'))).toEqual(weiger('niet_gekozen', { code: 'B' }));
  expect(weigering(() => replaceBuurt(vast, 3 as never))).toEqual(weiger('niet_gekozen', { code: '3' }));
});
