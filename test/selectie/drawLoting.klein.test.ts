import { createVingerafdruk } from 'buurtaanpak/kern';
import {
  type BijnaGelijken,
  drawLoting,
  findBijnaGelijken,
  type Loting,
  listTrekkingen,
  selectIngeloot,
  verifyLoting,
} from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { buurt, gevonden, meld, quotum, scoresVan, weiger, weigering } from './klein.js';

const SCORES = () => scoresVan({ A: 9, B: 7, C: 7, D: 7, E: 1 });
const selectie = (opties: object = {}, aantal: number | { van: number; tot: number } = 3) =>
  gevonden(SCORES(), [quotum('p', aantal)], opties);
const blokVan = (wijziging: object = {}) => ({
  quotum: 'p',
  plaatsen: 1,
  deelnemers: [
    { code: 'B', score: 7, gekozen: false },
    { code: 'A', score: 9, gekozen: true },
  ],
  ...wijziging,
});
const vraag = (wijziging: object = {}) =>
  ({
    grens: { soort: 'marge', marge: 0 },
    blokken: [blokVan()],
    eisen: [],
    buitenLoting: [],
    afgevallen: [],
    ...wijziging,
  }) as BijnaGelijken;
const sealed = ({ vingerafdruk: _, ...rest }: Loting): Loting => ({ ...rest, vingerafdruk: createVingerafdruk(rest) });

test('the document of a lot', () => {
  const { vingerafdruk, ...loting } = drawLoting(findBijnaGelijken(selectie()), { zaad: 'zaad' });
  const kans = 2 / 3;
  expect(loting).toEqual({
    soort: 'loting',
    versie: 1,
    zaad: 'zaad',
    methode: 'sha256-xoshiro128',
    grens: { soort: 'marge', marge: 0 },
    blokken: [
      {
        quotum: 'p',
        plaatsen: 2,
        deelnemers: [
          { code: 'B', score: 7, gekozen: true, kans },
          { code: 'C', score: 7, gekozen: true, kans },
          { code: 'D', score: 7, gekozen: false, kans },
        ],
        ingeloot: ['C', 'D'],
        uitgeloot: ['B'],
      },
    ],
    eisen: [],
    buitenLoting: [{ code: 'A', quotum: 'p' }],
    wijze: 'opgesomd',
    mogelijk: 3,
    nummer: 2,
    kansen: 'exact',
    voorrang: ['D', 'C', 'B'],
  });
  expect(vingerafdruk).toBe(createVingerafdruk(loting));
});

test('blocks and participants are drawn in order of code, each with its chance', () => {
  const los = blokVan({
    quotum: 'r',
    plaatsen: 2,
    deelnemers: [
      { code: 'F', score: 1, gekozen: true },
      { code: 'D', score: 2, gekozen: true },
      { code: 'E', score: 3, gekozen: false },
    ],
  });
  const { blokken, mogelijk } = drawLoting(vraag({ blokken: [los, blokVan()] }), { zaad: 'x' });
  expect(mogelijk).toBe(6);
  expect(blokken.map((blok) => [blok.quotum, ...blok.deelnemers.map(({ code, kans }) => `${code} ${kans}`)])).toEqual([
    ['p', 'A 0.5', 'B 0.5'],
    ['r', `D ${2 / 3}`, `E ${2 / 3}`, `F ${2 / 3}`],
  ]);
});

test('a lot needs a block, a seed, and what its blocks must be', () => {
  const draw = (wijziging: object, opties: object = { zaad: 'x' }) =>
    weigering(() => drawLoting(vraag(wijziging), opties as never));
  expect(draw({ blokken: [] })).toEqual(weiger('loting_leeg'));
  expect(draw({}, {})?.params).toMatchObject({ soort: 'opties' });
  expect(draw({}, { zaad: '' })?.params).toMatchObject({ soort: 'opties' });
  const mis = (wijziging: object) => draw(wijziging)?.bevindingen;
  expect(mis({ blokken: [blokVan({ plaatsen: 2 })] })).toEqual([
    meld('fout', 'loting_plaatsen', [], { quotum: 'p', plaatsen: 2, aantal: 2 }),
  ]);
  expect(mis({ blokken: [blokVan(), blokVan({ quotum: 'r' })] })).toEqual([
    meld('fout', 'loting_dubbel', [], { code: 'B' }),
    meld('fout', 'loting_dubbel', [], { code: 'A' }),
  ]);
  const eisen = [
    {
      regel: 0,
      leden: [{ code: 'X' }, { code: 'A' }],
      paren: [
        ['A', 'Y'],
        ['X', 'Y'],
      ],
    },
  ];
  expect(mis({ eisen })).toEqual([
    meld('fout', 'loting_onbekend', [], { code: 'X' }),
    meld('fout', 'loting_onbekend', [], { code: 'Y' }),
  ]);
  const veel = (n: number) => [
    blokVan({ deelnemers: Array.from({ length: n }, (_, i) => ({ code: `c${i}`, score: 1, gekozen: i === 0 })) }),
  ];
  expect(mis({ blokken: veel(500) })).toBeUndefined();
  expect(mis({ blokken: veel(501) })).toEqual([meld('fout', 'loting_te_veel', [], { aantal: 501, hoogstens: 500 })]);
});

test('a selection follows its lot by rules and precedence', () => {
  const regels = [{ soort: 'uitgesloten', codes: ['E'], motief: 'm' }];
  const voor = selectie({ regels, voorrang: ['E', 'B', 'C'] });
  const na = selectIngeloot(voor, drawLoting(findBijnaGelijken(voor), { zaad: 'zaad' }));
  const vast = (code: string, motief: string) => ({ soort: 'vast', code, quotum: 'p', motief });
  expect(na).toMatchObject({
    uitkomst: 'optimaal',
    gekozen: [buurt('A', 'p', 9), buurt('D', 'p', 7), buurt('C', 'p', 7)],
    invoer: {
      opties: {
        regels: [...regels, vast('C', 'ingeloot'), vast('D', 'ingeloot'), vast('A', 'gekozen buiten de loting')],
        voorrang: ['D', 'C', 'B', 'E'],
      },
    },
  });
  const ruim = selectie({}, { van: 1, tot: 3 });
  const geloot = selectIngeloot(ruim, drawLoting(findBijnaGelijken(ruim), { zaad: 'zaad' }));
  expect(geloot.invoer.opties.regels?.[0]).toEqual({ soort: 'aantal_met', aantal: 3, waar: {} });
});

test('a lot that was changed, or is of another selection, is refused', () => {
  const voor = selectie();
  const loting = drawLoting(findBijnaGelijken(voor), { zaad: 'zaad' });
  const anders = { ...loting, zaad: 'ander' };
  const { vingerafdruk: _, ...rest } = anders;
  expect(weigering(() => selectIngeloot(voor, anders))).toEqual(
    weiger('loting_gewijzigd', { loting: loting.vingerafdruk, nu: createVingerafdruk(rest) }),
  );
  const andere = weiger('loting_andere_selectie');
  expect(weigering(() => selectIngeloot(selectie({ voorrang: ['D'] }), loting))).toEqual(andere);
  const buitenLoting = [{ code: 'A', quotum: 'r' }];
  expect(weigering(() => selectIngeloot(voor, sealed({ ...loting, buitenLoting })))).toEqual(andere);
  expect(weigering(() => selectIngeloot(voor, sealed({ ...loting, buitenLoting: [] })))).toEqual(andere);
});

test('all draws in order, or a sample', () => {
  const loting = drawLoting(findBijnaGelijken(selectie()), { zaad: 'zaad' });
  expect(listTrekkingen(loting)).toEqual([[['B', 'C']], [['B', 'D']], [['C', 'D']]]);
  const eis = { regel: 0, leden: [{ code: 'B' }, { code: 'C' }], maximaal: 1 };
  expect(listTrekkingen({ ...loting, eisen: [eis] })).toEqual([[['B', 'D']], [['C', 'D']]]);
  const { mogelijk: _, nummer: __, ...rest } = loting;
  const geschud = { ...rest, wijze: 'geschud', pogingen: 1 } as Loting;
  const steek = (opties: object = {}) => listTrekkingen(geschud, { aantal: 5, ...opties });
  expect(steek()).toHaveLength(5);
  expect(steek()).toEqual(steek({ zaad: 'steekproef' }));
  expect(steek({ aantal: 20 })).not.toEqual(steek({ aantal: 20, zaad: 3 }));
  expect(new Set(steek({ aantal: 40 }).map((een) => JSON.stringify(een))).size).toBe(3);
  const metEis = listTrekkingen({ ...geschud, eisen: [eis] }, { aantal: 20 });
  expect(new Set(metEis.map((een) => JSON.stringify(een)))).toEqual(new Set(['[["B","D"]]', '[["C","D"]]']));
  const werk = (van: Loting, aantal: number) => weigering(() => listTrekkingen(van, { aantal: 2, werk: aantal }))?.code;
  expect([werk(loting, 9), werk(loting, 8), werk(geschud, 6), werk(geschud, 5)]).toEqual([
    undefined,
    'kern.te_veel_werk',
    undefined,
    'kern.te_veel_werk',
  ]);
  for (const aantal of [0, 100_001])
    expect(weigering(() => listTrekkingen(loting, { aantal }))?.params).toMatchObject({ soort: 'opties' });
});

test('draws of several blocks stand block by block', () => {
  const los = blokVan({
    quotum: 'r',
    deelnemers: [
      { code: 'C', score: 1, gekozen: true },
      { code: 'D', score: 1, gekozen: false },
    ],
  });
  const loting = drawLoting(vraag({ blokken: [los, blokVan()] }), { zaad: 'x' });
  expect(listTrekkingen(loting)).toEqual([
    [['A'], ['C']],
    [['A'], ['D']],
    [['B'], ['C']],
    [['B'], ['D']],
  ]);
});

test('a lot is drawn again, and held against the selection', () => {
  const voor = selectie();
  const loting = drawLoting(findBijnaGelijken(voor), { zaad: 'zaad' });
  const zonder = meld('info', 'loting_zonder_selectie', ['blokken']);
  expect(verifyLoting(loting, { selectie: voor })).toEqual({ klopt: true, bevindingen: [] });
  expect(verifyLoting(loting)).toEqual({ klopt: true, bevindingen: [zonder] });
  const anders = sealed({ ...loting, nummer: 1 });
  const verschil = (pad: readonly (string | number)[], toen: string, nu: string) =>
    meld('fout', 'loting_verschil', pad, { veld: pad.join('.'), loting: toen, nu });
  expect(verifyLoting(anders)).toEqual({ klopt: false, bevindingen: [verschil(['nummer'], '1', '2'), zonder] });
  // What is told already is not told again.
  expect(verifyLoting(anders, { selectie: voor }).bevindingen).toEqual([verschil(['nummer'], '1', '2')]);
  const { vingerafdruk: _, ...rest } = { ...loting, nummer: 1 };
  expect(verifyLoting({ ...loting, nummer: 1 }, { selectie: voor }).bevindingen).toEqual([
    meld('fout', 'loting_gewijzigd', ['vingerafdruk'], {
      loting: loting.vingerafdruk,
      nu: createVingerafdruk(rest),
    }),
    verschil(['nummer'], '1', '2'),
  ]);
  const buitenLoting = [{ code: 'E', quotum: 'p' }];
  expect(verifyLoting(sealed({ ...loting, buitenLoting }), { selectie: voor }).bevindingen).toEqual([
    verschil(['buitenLoting', 0, 'code'], '"E"', '"A"'),
  ]);
  const duidelijk = gevonden(scoresVan({ A: 9, B: 8, C: 7, D: 6, E: 1 }), [quotum('p', 3)]);
  expect(verifyLoting(loting, { selectie: duidelijk }).bevindingen).toEqual([
    verschil(['blokken', 0], 'object', 'undefined'),
  ]);
});

test('a lot by an analysis asks for the analysis', () => {
  const voor = selectie();
  const munt = (code: string) => ({ code, zekerheid: 'muntworp', perQuotum: { p: 0.5 } });
  const analyse = { trekkingen: 9, buurten: ['C', 'E'].map(munt) } as never;
  const loting = drawLoting(findBijnaGelijken(voor, { analyse }), { zaad: 'zaad' });
  expect(loting.blokken[0]?.deelnemers.map(({ code }) => code)).toEqual(['B', 'C', 'D', 'E']);
  expect(verifyLoting(loting, { selectie: voor, analyse })).toEqual({ klopt: true, bevindingen: [] });
  expect(verifyLoting(loting, { selectie: voor }).bevindingen).toEqual([
    meld('info', 'loting_zonder_selectie', ['blokken']),
  ]);
  expect(weigering(() => verifyLoting(loting, null as never))?.code).toBe('selectie.invoer_ongeldig');
});
