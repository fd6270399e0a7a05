import type { Doel, Regel } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { checkRegels } from '../../src/selectie/vraagstuk/checkRegels.js';
import { checkWaar } from '../../src/selectie/vraagstuk/checkWaar.js';
import { createPlekken } from '../../src/selectie/vraagstuk/plekken.js';
import { meld, quotum } from './klein.js';

const plaatsen = () => ({
  buurten: createPlekken([{ code: 'A1' }, { code: 'A2' }, { code: 'B1' }]),
  isWijk: (code: string) => code === 'WIJK1',
  listWijken: () => ['WIJK1'],
});
const TOTAAL: Doel = { soort: 'totaal' };
const QUOTA = () => [quotum('p', 1), quotum('r', { van: 0, tot: 2 }), quotum('p2', 1, { programma: 'p' })];
const check = (regel: Regel, doel: Doel = TOTAAL, metBuren = true) =>
  checkRegels([regel], QUOTA(), doel, plaatsen(), metBuren);
const onbekend = (code: string, suggestie: string, ...pad: readonly (string | number)[]) =>
  meld('fout', 'code_onbekend', ['opties', 'regels', 0, ...pad], { code, suggestie });
const zonder = (programma: string, ...pad: readonly (string | number)[]) =>
  meld('fout', 'programma_zonder_quotum', ['opties', ...pad], { programma, bekend: ['p', 'r'] });

test.each<[string, Regel, readonly object[]]>([
  ['a fixed buurt', { soort: 'vast', code: 'A1' }, []],
  ['a fixed buurt for a quotum', { soort: 'vast', code: 'B1', quotum: 'p2' }, []],
  ['a fixed buurt that is not there', { soort: 'vast', code: 'B9' }, [onbekend('B9', 'B1', 'code')]],
  [
    'a fixed buurt for a quotum that is not there',
    { soort: 'vast', code: 'A1', quotum: 'x' },
    [meld('fout', 'quotum_onbekend', ['opties', 'regels', 0, 'quotum'], { quotum: 'x', bekend: ['p', 'r', 'p2'] })],
  ],
  ['excluded buurten', { soort: 'uitgesloten', codes: ['A1', 'B1'], motief: 'm' }, []],
  [
    'excluded buurten of which some are not there',
    { soort: 'uitgesloten', codes: ['heel anders', 'A1', 'A9'], motief: 'm' },
    [onbekend('heel anders', '-', 'codes', 0), onbekend('A9', 'A1', 'codes', 2)],
  ],
  ['groups by wijk', { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' }, []],
  [
    'groups of which a code is not there',
    {
      soort: 'hoogstens_per_groep',
      hoogstens: 1,
      groepen: [
        { naam: 'g', codes: ['A1'] },
        { naam: 'h', codes: ['A2', 'B9'] },
      ],
      programmas: ['r', 'x'],
    },
    [zonder('x', 'regels', 0, 'programmas', 1), onbekend('B9', 'B1', 'groepen', 1, 'codes', 1)],
  ],
  ['together', { soort: 'samen', codes: ['A1', 'B9'] }, [onbekend('B9', 'B1', 'codes', 1)]],
  ['not together', { soort: 'niet_samen', codes: ['B9', 'A1'] }, [onbekend('B9', 'B1', 'codes', 0)]],
  ['a lowest score', { soort: 'minimumscore', minimaal: 3 }, []],
  ['a lowest score of a programme', { soort: 'minimumscore', minimaal: 3, programma: 'r' }, []],
  [
    'a lowest score of a programme without a quotum',
    { soort: 'minimumscore', minimaal: 3, programma: 'x' },
    [zonder('x', 'regels', 0, 'programma')],
  ],
  ['a number with', { soort: 'aantal_met', aantal: { van: 2, tot: 2 }, waar: { gebieden: ['WIJK1'] } }, []],
  [
    'a number that runs back, somewhere that is not there',
    { soort: 'aantal_met', aantal: { van: 2, tot: 1 }, waar: { gebieden: ['A1', 'WIJK2'] }, programmas: ['p'] },
    [
      meld('fout', 'waar_onbekend', ['opties', 'regels', 0, 'waar', 'gebieden', 1], {
        code: 'WIJK2',
        suggestie: 'WIJK1',
      }),
      meld('fout', 'aantal_omgekeerd', ['opties', 'regels', 0, 'aantal'], { quotum: 'aantal_met', van: 2, tot: 1 }),
    ],
  ],
  ['inhabitants', { soort: 'inwoners', minimaal: 5, maximaal: 5 }, []],
  ['inhabitants with one bound', { soort: 'inwoners', minimaal: 5 }, []],
  ['inhabitants with the other bound', { soort: 'inwoners', maximaal: 5 }, []],
  [
    'inhabitants that run back',
    { soort: 'inwoners', minimaal: 6, maximaal: 5 },
    [meld('fout', 'grenzen_omgekeerd', ['opties', 'regels', 0], { cijfer: 'inwoners', minimaal: 6, maximaal: 5 })],
  ],
  ['no neighbours', { soort: 'niet_aangrenzend', programmas: ['p', 'r'] }, []],
  [
    'no neighbours of a programme without a quotum',
    { soort: 'niet_aangrenzend', programmas: ['y'] },
    [zonder('y', 'regels', 0, 'programmas', 0)],
  ],
  ['rather neighbours', { soort: 'liever_aangrenzend', bonus: 1 }, []],
])('%s', (_, regel, bevindingen) => {
  expect(check(regel)).toEqual(bevindingen);
});

test('rules about neighbours need these, and a bonus a total', () => {
  const ontbreken = (regel: string) => meld('fout', 'buren_ontbreken', ['opties', 'regels', 0], { regel });
  expect(check({ soort: 'niet_aangrenzend' }, TOTAAL, false)).toEqual([ontbreken('niet_aangrenzend')]);
  expect(check({ soort: 'samen', codes: ['A1', 'A2'] }, TOTAAL, false)).toEqual([]);
  expect(check({ soort: 'liever_aangrenzend', bonus: 0 }, { soort: 'hoogste_minimum' }, false)).toEqual([
    meld('fout', 'bonus_alleen_totaal', ['opties', 'regels', 0], { doel: 'hoogste_minimum' }),
    ontbreken('liever_aangrenzend'),
  ]);
});

test('the second rule has its own place', () => {
  const regels: Regel[] = [
    { soort: 'vast', code: 'A1' },
    { soort: 'vast', code: 'A9' },
  ];
  expect(checkRegels(regels, QUOTA(), TOTAAL, plaatsen(), true).map(({ pad }) => pad)).toEqual([
    ['opties', 'regels', 1, 'code'],
  ]);
});

test.each<[readonly string[], boolean]>([
  [['p', 'r'], true],
  [['r', 'p'], true],
  [['p'], false],
  [['p', 'p'], false],
  [['p', 'r', 'r'], false],
  [['p', 'r', 'x'], false],
])('an order of programmes names each once: %j is %s', (volgorde, goed) => {
  expect(checkRegels([], QUOTA(), { soort: 'lexicografisch', volgorde }, plaatsen(), true)).toEqual(
    goed
      ? []
      : [meld('fout', 'volgorde_onvolledig', ['opties', 'doel', 'volgorde'], { volgorde, programmas: ['p', 'r'] })],
  );
});

test('a weight is of a programme of the quota', () => {
  for (const soort of ['totaal', 'hoogste_minimum'] as const)
    expect(checkRegels([], QUOTA(), { soort, gewichten: { p: 1, x: 2 } }, plaatsen(), true)).toEqual([
      zonder('x', 'doel', 'gewichten', 'x'),
    ]);
});

test('the highest minimum needs a buurt', () => {
  const hoogste: Doel = { soort: 'hoogste_minimum' };
  const vraag = (...aantallen: readonly number[]) => {
    const quota = aantallen.map((van, i) => quotum(`q${i}`, { van, tot: 2 }));
    return [hoogste, TOTAAL].map((doel) => checkRegels([], quota, doel, plaatsen(), true));
  };
  expect(vraag(0, 0)).toEqual([[meld('fout', 'minimum_zonder_aantal', ['opties', 'doel'])], []]);
  expect(vraag(0, 1)).toEqual([[], []]);
  expect(checkRegels([], [quotum('p', 0)], hoogste, plaatsen(), true)).toHaveLength(1);
});

test('an area without conditions is everywhere, and a range may be one number', () => {
  const cijfers = [
    { cijfer: 'a', minimaal: 1, maximaal: 1 },
    { cijfer: 'b', minimaal: 1 },
    { cijfer: 'c', maximaal: 1 },
    { cijfer: 'd', minimaal: 1.5, maximaal: 1 },
  ];
  expect(checkWaar({}, plaatsen(), [])).toEqual([]);
  expect(checkWaar({ cijfers, gebieden: ['A2'] }, plaatsen(), ['x'])).toEqual([
    meld('fout', 'grenzen_omgekeerd', ['x', 'cijfers', 3], { cijfer: 'd', minimaal: 1.5, maximaal: 1 }),
  ]);
});
