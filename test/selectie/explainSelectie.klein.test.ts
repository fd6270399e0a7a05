import { explainSelectie, type Regel, type Selectie, type SelectieGevonden } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { buurt, gevonden, meld, quotum, scoresVan, weiger, weigering } from './klein.js';

const info = (code: string, params: object = {}, pad: readonly (string | number)[] = []) =>
  meld('info', `uitleg_${code}`, pad, params);
const anders = (kosten: number, erin: readonly object[], eruit: readonly object[]) => ({
  kosten: [kosten],
  wijzigingen: { erin, eruit, verschoven: [] },
  optimaal: true,
});
const P = (code: string, score: number) => buurt(code, 'p', score);
const kaal = () => gevonden(scoresVan({ A: 9, B: 7, C: 5, D: 5 }), [quotum('p', 2)]);
const REGELPAD = ['opties', 'regels', 0];

test('a chosen buurt: the best selection without it, and what it can lose', () => {
  expect(explainSelectie(kaal(), 'A')).toEqual({
    soort: 'gekozen',
    buurt: P('A', 9),
    zonder: anders(4, [P('C', 5)], [P('A', 9)]),
    speling: 4,
    bevindingen: [
      info('gekozen', { code: 'A', quotum: 'p', score: 9 }),
      info('vervanging', { code: 'A', kosten: 4, erin: ['C'] }),
      info('speling', { code: 'A', punten: 4 }),
    ],
  });
});

test('a buurt that was not chosen: what keeps it out, and what brings it in', () => {
  const vol = { soort: 'quotum', quotum: 'p', van: 2, tot: 2, gevolg: 'gekozen', houders: [P('A', 9), P('B', 7)] };
  const score = { soort: 'score', quotum: 'p', score: 5, laagste: 7, houders: [P('A', 9), P('B', 7)] };
  const zinnen = (code: string) => [
    info('niet_gekozen', { code, kosten: 2, eruit: ['B'] }),
    info('score_lager', { code, quotum: 'p', houders: ['A', 'B'], score: 5, laagste: 7 }),
  ];
  const stijging = (code: string) => info('stijging_meer', { code, programma: 'p', punten: 2, score: 7 });
  const hoger = { programma: 'p', punten: 2.000000001, score: 7.000000001 };
  expect(explainSelectie(kaal(), 'C')).toEqual({
    soort: 'niet_gekozen',
    code: 'C',
    met: anders(2, [P('C', 5)], [P('B', 7)]),
    gemist: [],
    oorzaken: [score, vol],
    verruimingen: [{ soort: 'aantal', quotum: 'p', van: 3, tot: 3 }],
    bevindingen: [...zinnen('C'), info('met_aantal', { code: 'C', quotum: 'p', aantal: 3 }), stijging('C')],
    stijging: hoger,
  });
  // C goes before D, so that D needs a place more.
  expect(explainSelectie(kaal(), 'D')).toEqual({
    soort: 'niet_gekozen',
    code: 'D',
    met: anders(2, [P('D', 5)], [P('B', 7)]),
    gemist: [],
    oorzaken: [score],
    verruimingen: [{ soort: 'aantal', quotum: 'p', van: 4, tot: 4 }],
    bevindingen: [...zinnen('D'), stijging('D'), info('met_aantal', { code: 'D', quotum: 'p', aantal: 4 })],
    stijging: hoger,
  });
});

test('a tie is told on both sides', () => {
  const selectie = gevonden(scoresVan({ A: 9, B: 7, C: 7 }), [quotum('p', 2)]);
  const gelijk = { doorslag: 'code', selecties: 2, alle: true, keren: 1 };
  expect(explainSelectie(selectie, 'B')).toEqual({
    soort: 'gekozen',
    buurt: P('B', 7),
    zonder: anders(0, [P('C', 7)], [P('B', 7)]),
    speling: 0,
    gelijk,
    bevindingen: [
      info('gekozen', { code: 'B', quotum: 'p', score: 7 }),
      info('vervanging_gelijk_code', { code: 'B', erin: ['C'] }),
      info('even_goed', { code: 'B', aantal: 2, keren: 1 }),
    ],
  });
  expect(explainSelectie(selectie, 'C')).toEqual({
    soort: 'niet_gekozen',
    code: 'C',
    met: anders(0, [P('C', 7)], [P('B', 7)]),
    gemist: [],
    oorzaken: [
      { soort: 'gelijk', ...gelijk },
      { soort: 'quotum', quotum: 'p', van: 2, tot: 2, gevolg: 'gekozen', houders: [P('A', 9), P('B', 7)] },
    ],
    verruimingen: [{ soort: 'aantal', quotum: 'p', van: 3, tot: 3 }],
    bevindingen: [
      info('gelijk_code', { code: 'C', eruit: ['B'] }),
      info('even_goed', { code: 'C', aantal: 2, keren: 1 }),
      info('quotum_vol', { code: 'C', quotum: 'p', aantal: 3, houders: ['A', 'B'] }),
      info('stijging_elke', { code: 'C', programma: 'p', score: 7 }),
    ],
    stijging: { programma: 'p', punten: 1e-9, score: 7.000000001 },
  });
});

test('a rule that keeps a buurt out', () => {
  const regel: Regel = { soort: 'niet_samen', codes: ['A', 'B'] };
  const selectie = gevonden(scoresVan({ A: 9, B: 8, C: 5, D: 1 }), [quotum('p', 2)], { regels: [regel] });
  expect(explainSelectie(selectie, 'B')).toEqual({
    soort: 'niet_gekozen',
    code: 'B',
    met: anders(1, [P('B', 8)], [P('A', 9)]),
    gemist: [],
    oorzaken: [{ soort: 'regel', positie: 0, regel, gevolg: 'gekozen', houders: [P('A', 9)] }],
    verruimingen: [{ soort: 'zonder_regel', positie: 0, regel }],
    bevindingen: [
      info('niet_samen', { code: 'B', regel: 'niet_samen (1)', houders: ['A'] }, REGELPAD),
      info('niet_gekozen', { code: 'B', kosten: 1, eruit: ['A'] }),
      info('stijging_meer', { code: 'B', programma: 'p', punten: 1, score: 9 }),
    ],
    stijging: { programma: 'p', punten: 1.000000001, score: 9.000000001 },
  });
});

test('a buurt that is no candidate, by a rule, a score, or both', () => {
  const uit: Regel = { soort: 'uitgesloten', codes: ['A', 'C'], motief: 'm' };
  const regels: Regel[] = [uit, { soort: 'minimumscore', minimaal: 6 }];
  const selectie = gevonden(scoresVan({ A: 9, B: 8, C: 5, D: null }), [quotum('p', 1)], { regels });
  const gemist = { soort: 'uitgesloten', positie: 0, motief: 'm' };
  expect(explainSelectie(selectie, 'A')).toEqual({
    soort: 'niet_gekozen',
    code: 'A',
    oorzaken: [{ soort: 'regel', positie: 0, regel: uit, gevolg: 'gekozen', houders: [] }],
    gemist: [gemist],
    verruimingen: [
      { soort: 'toelaten', positie: 0, code: 'A' },
      { soort: 'zonder_regel', positie: 0, regel: uit },
    ],
    bevindingen: [
      info('uitgesloten', { code: 'A', motief: 'm' }, REGELPAD),
      info('door_regel', { code: 'A', regel: 'uitgesloten (1)' }, REGELPAD),
      info('met_toelating', { code: 'A', regel: 'uitgesloten (1)' }, REGELPAD),
    ],
  });
  const laag = { soort: 'minimumscore', quotum: 'p', positie: 1, programma: 'p', score: 5, minimaal: 6 };
  const leeg = { soort: 'niet_gekozen', oorzaken: [], verruimingen: [] };
  expect(explainSelectie(selectie, 'C')).toEqual({
    ...leeg,
    code: 'C',
    gemist: [gemist, laag],
    bevindingen: [
      info('uitgesloten', { code: 'C', motief: 'm' }, REGELPAD),
      info('minimumscore', { code: 'C', programma: 'p', score: 5, minimaal: 6 }, ['opties', 'regels', 1]),
    ],
  });
  expect(explainSelectie(selectie, 'D')).toEqual({
    ...leeg,
    code: 'D',
    gemist: [{ soort: 'zonder_score', quotum: 'p', programma: 'p' }],
    bevindingen: [
      info('geen_kandidaat', { code: 'D' }),
      info('zonder_score', { code: 'D', quotum: 'p', programma: 'p' }),
    ],
  });
  // Nothing else can be chosen; below six points B may not be.
  expect(explainSelectie(selectie, 'B')).toEqual({
    soort: 'gekozen',
    buurt: P('B', 8),
    speling: 2,
    bevindingen: [
      info('gekozen', { code: 'B', quotum: 'p', score: 8 }),
      info('onmisbaar', { code: 'B' }),
      info('speling', { code: 'B', punten: 2 }),
    ],
  });
});

test('an excluded buurt that has a score for one quotum only: the other does not matter', () => {
  const regels: Regel[] = [{ soort: 'uitgesloten', codes: ['C', 'D'], motief: 'm' }];
  const quota = [quotum('p', 1), quotum('r', 1)];
  const selectie = gevonden(scoresVan({ A: 9, B: 8, C: 5, D: null }, { A: 1, B: 2, D: null }), quota, { regels });
  const codes = (code: string) =>
    explainSelectie(selectie, code).bevindingen.map((een) => een.code.replace('selectie.uitleg_', ''));
  expect(codes('C')).toEqual(['uitgesloten']);
  expect(codes('D')).toEqual(['uitgesloten', 'zonder_score', 'zonder_score']);
});

test('a buurt that could not be in, because another is fixed', () => {
  const regel: Regel = { soort: 'vast', code: 'B', motief: 'al bezig' };
  const selectie = gevonden(scoresVan({ A: 9, B: 8, C: 5 }), [quotum('p', 1)], { regels: [regel] });
  const houders = [P('B', 8)];
  expect(explainSelectie(selectie, 'A')).toEqual({
    soort: 'niet_gekozen',
    code: 'A',
    gemist: [],
    oorzaken: [
      { soort: 'regel', positie: 0, regel, gevolg: 'gekozen', houders },
      { soort: 'quotum', quotum: 'p', van: 1, tot: 1, gevolg: 'gekozen', houders },
    ],
    verruimingen: [
      { soort: 'aantal', quotum: 'p', van: 2, tot: 2 },
      { soort: 'zonder_regel', positie: 0, regel },
    ],
    bevindingen: [
      info('onmogelijk', { code: 'A' }),
      info('door_vast', { code: 'A', regel: 'vast (1)', houders: ['B'], motief: 'al bezig' }, REGELPAD),
      info('quotum_vol', { code: 'A', quotum: 'p', aantal: 2, houders: ['B'] }),
    ],
  });
  expect(explainSelectie(selectie, 'C')).toMatchObject({
    oorzaken: [
      { soort: 'regel', gevolg: 'mogelijk' },
      { soort: 'quotum', gevolg: 'mogelijk' },
    ],
  });
  expect(explainSelectie(selectie, 'B')).toEqual({
    soort: 'gekozen',
    buurt: P('B', 8),
    bevindingen: [info('gekozen', { code: 'B', quotum: 'p', score: 8 }), info('onmisbaar', { code: 'B' })],
  });
});

test('when nothing brings it in, that is told', () => {
  const regels: Regel[] = [{ soort: 'uitgesloten', codes: ['Z'], motief: 'm' }];
  const scores = scoresVan({ A: 9, B: 9, C: 9, D: 9, E: 9, F: 9, G: 9, H: 1, Z: 0 });
  const selectie = gevonden(scores, [quotum('p', 1)], { regels });
  expect(explainSelectie(selectie, 'H')).toMatchObject({ verruimingen: [] });
  expect(explainSelectie(selectie, 'H').bevindingen.at(-1)).toEqual(info('geen_verruiming', { code: 'H' }));
  // F is the sixth: with five places more it is in.
  expect(explainSelectie(selectie, 'F')).toMatchObject({
    verruimingen: [{ soort: 'aantal', quotum: 'p', van: 6, tot: 6 }],
  });
  expect(explainSelectie(selectie, 'G')).toMatchObject({ verruimingen: [] });
});

test('a code that is not there', () => {
  expect(weigering(() => explainSelectie(kaal(), 'AA'))).toEqual(
    weiger('code_onbekend', { code: 'AA', suggestie: 'A' }),
  );
  expect(weigering(() => explainSelectie(kaal(), 'heel anders'))?.params).toEqual({
    code: 'heel anders',
    suggestie: '-',
  });
  expect(weigering(() => explainSelectie(kaal(), 3 as never))).toEqual(
    weiger('code_onbekend', { code: '3', suggestie: '-' }),
  );
  const niets = { ...kaal(), uitkomst: 'onbeslist' } as unknown as Selectie;
  expect(weigering(() => explainSelectie(niets, 'A'))?.params).toEqual({ uitkomst: 'onbeslist' });
});

test('of a selection that is not proven no cause is given', () => {
  const selectie = kaal();
  const minder: SelectieGevonden = { ...selectie, bewijs: { ...selectie.bewijs, optimaal: false } };
  const onbewezen = (code: string) => meld('waarschuwing', 'uitleg_onbewezen', [], { code });
  expect(explainSelectie(minder, 'C')).toEqual({
    soort: 'niet_gekozen',
    code: 'C',
    met: anders(2, [P('C', 5)], [P('B', 7)]),
    gemist: [],
    oorzaken: [],
    verruimingen: [],
    bevindingen: [onbewezen('C'), info('gevonden_met', { code: 'C', kosten: 2 })],
  });
  expect(explainSelectie(minder, 'B')).toEqual({
    soort: 'gekozen',
    buurt: P('B', 7),
    zonder: anders(2, [P('C', 5)], [P('B', 7)]),
    bevindingen: [
      info('gekozen', { code: 'B', quotum: 'p', score: 7 }),
      onbewezen('B'),
      info('gevonden_zonder', { code: 'B', kosten: 2 }),
    ],
  });
  const regels: Regel[] = [{ soort: 'uitgesloten', codes: ['A'], motief: 'm' }];
  const uit = gevonden(scoresVan({ A: 9, B: 8 }), [quotum('p', 1)], { regels });
  expect(explainSelectie({ ...uit, bewijs: { ...uit.bewijs, optimaal: false } }, 'A')).toMatchObject({
    oorzaken: [],
    bevindingen: [{ code: 'selectie.uitleg_uitgesloten' }],
  });
});
