import { createWerk } from 'buurtaanpak/kern/huis';
import type { FindBijnaGelijkenOptions, Regel } from 'buurtaanpak/selectie';
import { findBijnaGelijken } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { findBlokken, isBinnen } from '../../src/selectie/loting/findBlokken.js';
import { findDeelnemers, sortByCode } from '../../src/selectie/loting/findDeelnemers.js';
import { findMuntworpen } from '../../src/selectie/loting/findMuntworpen.js';
import { listAfgevallen } from '../../src/selectie/loting/listAfgevallen.js';
import { listGelijken } from '../../src/selectie/loting/listGelijken.js';
import { listLotkandidaten } from '../../src/selectie/loting/listLotkandidaten.js';
import { openLotvraag } from '../../src/selectie/loting/openLotvraag.js';
import { gevonden, quotum, scoresVan, weiger, weigering } from './klein.js';

const werk = () => createWerk({}, { standaard: 20_000, wat: 'paren' });
const SCORES = () => scoresVan({ A: 9, B: 7, C: 7, D: 7, E: 6.5, F: 1 });
const open = (regels: readonly Regel[] = [], aantal = 3, opties: object = {}) =>
  openLotvraag(gevonden(SCORES(), [quotum('p', aantal)], { decimalen: 1, regels, ...opties }));

test('near-ties: who may change places goes first, then the smallest difference', () => {
  const vraag = open([{ soort: 'niet_samen', codes: ['D', 'A'] }]);
  const uit = listGelijken(vraag, listLotkandidaten(vraag), 5, werk());
  // A, B and C were chosen; D may not be with A.
  const paar = ({ in: een, uit: ander, verschil, midden, ruilbaar, quotum: q }: (typeof uit)[number]) =>
    `${q} ${een.c}${ander.c} ${verschil} ${midden} ${ruilbaar}`;
  expect(uit.map(paar)).toEqual(['0 14 5 135 true', '0 24 5 135 true', '0 13 0 140 false', '0 23 0 140 false']);
  const smal = listGelijken(vraag, listLotkandidaten(vraag), 4, werk());
  expect(smal.map(paar)).toEqual(['0 13 0 140 false', '0 23 0 140 false']);
  const weinig = createWerk({ werk: 3 }, { standaard: 1, wat: 'paren' });
  expect(weigering(() => listGelijken(vraag, listLotkandidaten(vraag), 5, weinig))?.code).toBe('kern.te_veel_werk');
});

test('near-ties of several quota stand by quotum, middle and code', () => {
  const scores = scoresVan({ A: 5, B: 5, C: 5, D: 4 }, { E: 3, F: 3, G: 2 });
  const vraag = openLotvraag(
    gevonden(scores, [quotum('p', 2), quotum('r', 1)], { decimalen: 0, voorrang: ['B', 'C', 'F'] }),
  );
  const namen = vraag.vraagstuk.kandidaten.map(({ code }) => code);
  const uit = listGelijken(vraag, listLotkandidaten(vraag), 1, werk());
  expect(uit.map((een) => `${een.quotum} ${namen[een.in.c]}${namen[een.uit.c]} ${een.verschil}`)).toEqual([
    '0 BA 0',
    '0 CA 0',
    '1 FE 0',
    '0 BD 1',
    '0 CD 1',
    '1 FG 1',
  ]);
});

test('a score lies within half the margin of the middle', () => {
  const lig = (eenheden: number, midden: number, marge: number) => isBinnen({ eenheden } as never, midden, marge);
  expect([lig(10, 23, 3), lig(10, 23, 2), lig(10, 17, 3), lig(10, 17, 2), lig(10, 20, 0)]).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});

test('a block has its participants, who was looked at, and the middle of its cut', () => {
  const vraag = open();
  const kandidaten = listLotkandidaten(vraag);
  const blokken = (marge: number) =>
    findBlokken(vraag, kandidaten, listGelijken(vraag, kandidaten, marge, werk()), marge);
  expect(blokken(0)).toEqual([{ quotum: 0, leden: [1, 2, 3], bewezen: true, bekeken: [1, 2, 3], midden: 140 }]);
  // The middle is that of the nearest pair: E lies 5 from it, which is more than half of 9.
  expect(blokken(9)).toEqual([{ quotum: 0, leden: [1, 2, 3], bewezen: true, bekeken: [1, 2, 3], midden: 140 }]);
  expect(blokken(10)).toEqual([{ quotum: 0, leden: [1, 2, 3, 4], bewezen: true, bekeken: [1, 2, 3, 4], midden: 140 }]);
});

test('who really can be drawn, and really can lose a place', () => {
  const deelnemers = (regels: readonly Regel[], leden: readonly number[], aantal = 3) => {
    const kaal = open([], aantal);
    const vraag = { ...kaal, vraagstuk: { ...kaal.vraagstuk, regels } };
    return findDeelnemers(vraag, { quotum: 0, leden });
  };
  const uit = (leden: readonly number[]) => ({ quotum: 0, leden, bewezen: true });
  expect(deelnemers([], [3, 2, 1])).toEqual(uit([1, 2, 3]));
  expect(deelnemers([], [])).toEqual(uit([]));
  expect(deelnemers([], [1, 2])).toEqual(uit([]));
  expect(deelnemers([], [3, 4])).toEqual(uit([]));
  // D may not be with A, which keeps its place.
  expect(deelnemers([{ soort: 'niet_samen', codes: ['A', 'D'] }], [1, 2, 3])).toEqual(uit([]));
  // B only goes with C, and of two only one can come in.
  expect(deelnemers([{ soort: 'samen', codes: ['B', 'C'] }], [1, 2, 3])).toEqual(uit([]));
  // Both go for D and E together.
  expect(
    deelnemers(
      [
        { soort: 'samen', codes: ['B', 'C'] },
        { soort: 'samen', codes: ['D', 'E'] },
      ],
      [1, 2, 3, 4],
    ),
  ).toEqual(uit([1, 2, 3, 4]));
  expect(deelnemers([{ soort: 'samen', codes: ['B', 'C'] }], [1, 2, 3, 4])).toEqual(uit([1, 2, 3, 4]));
  expect(deelnemers([{ soort: 'niet_samen', codes: ['D', 'C'] }], [1, 2, 3])).toEqual(uit([2, 3]));
  const vraag = openLotvraag(gevonden(SCORES(), [quotum('p', 3)], { voorrang: ['F', 'B'] }));
  expect(sortByCode(vraag, [0, 1, 2])).toEqual([2, 1, 0]);
});

type Munt = readonly [code: string, zekerheid: string, perQuotum: Readonly<Record<string, number>>];
const analyse = (...buurten: readonly Munt[]) => ({
  trekkingen: 9,
  buurten: buurten.map(([code, zekerheid, perQuotum]) => ({ code, zekerheid, perQuotum })),
});

test('coin toss takes part for its own quotum, or that for which it is drawn most often', () => {
  const scores = scoresVan({ A: 9, B: 7, C: 6, D: 6 }, { A: 1, C: 5, D: 4, E: 4.5 });
  const vraag = openLotvraag(gevonden(scores, [quotum('p', 2), quotum('r', 1)], { decimalen: 1 }));
  const kandidaten = listLotkandidaten(vraag);
  const munt = (...buurten: readonly Munt[]) => findMuntworpen(vraag, kandidaten, [], analyse(...buurten) as never);
  // A and B were chosen for p, C for r.
  const blok = (q: number, leden: readonly number[], bekeken = leden) => ({ quotum: q, leden, bewezen: true, bekeken });
  expect(
    munt(
      ['A', 'zeker', { p: 1 }],
      ['B', 'muntworp', { p: 0.4, r: 0.2 }],
      ['C', 'muntworp', { p: 0.5, r: 0.1 }],
      ['D', 'muntworp', { p: 0.3, r: 0.2 }],
      ['E', 'muntworp', { r: 0.5 }],
    ),
  ).toEqual([blok(0, [1, 3]), blok(1, [2, 4])]);
  expect(munt(['D', 'muntworp', { p: 0.2, r: 0.3 }], ['C', 'muntworp', {}])).toEqual([blok(1, [2, 3], [3, 2])]);
  expect(munt(['D', 'muntworp', {}], ['B', 'muntworp', { p: 0.4 }])).toEqual([blok(0, [1, 3])]);
  expect(munt(['D', 'muntworp', { p: 1 }])).toEqual([blok(0, [], [3])]);
  expect(munt(['D', 'onwaarschijnlijk', { p: 1 }])).toEqual([]);
  // Those who can change places at an equal score take part as well, unless they do so elsewhere.
  const gelijk = listGelijken(vraag, kandidaten, 10, werk());
  expect(findMuntworpen(vraag, kandidaten, gelijk, analyse(['D', 'muntworp', { r: 0.5 }]) as never)).toEqual([
    blok(1, [2, 3, 4], [3, 2, 4]),
  ]);
});

test('who was near and takes no part, with the reason', () => {
  const scores = scoresVan({ A: 9, B: 7, C: 7, D: 7, E: 6.9, F: 7, G: 7, H: 7.1, I: 6.8 }, { G: 99 });
  const regels: Regel[] = [
    { soort: 'uitgesloten', codes: ['D'], motief: 'm' },
    { soort: 'niet_samen', codes: ['F', 'A'] },
  ];
  const selectie = gevonden(scores, [quotum('p', 3), quotum('r', 1)], { decimalen: 1, regels, voorrang: ['B'] });
  // A, H and B were chosen for p, G for r.
  expect(findBijnaGelijken(selectie, { marge: 0.1 })).toEqual({
    grens: { soort: 'marge', marge: 0.1 },
    blokken: [
      {
        quotum: 'p',
        plaatsen: 1,
        deelnemers: [
          { code: 'B', score: 7, gekozen: true },
          { code: 'C', score: 7, gekozen: false },
        ],
      },
    ],
    eisen: [],
    buitenLoting: [
      { code: 'A', quotum: 'p' },
      { code: 'H', quotum: 'p' },
      { code: 'G', quotum: 'r' },
    ],
    afgevallen: [
      { code: 'D', quotum: 'p', score: 7, reden: 'uitgesloten', regel: 0 },
      { code: 'E', quotum: 'p', score: 6.9, reden: 'buiten_marge' },
      { code: 'F', quotum: 'p', score: 7, reden: 'regels' },
      { code: 'G', quotum: 'p', score: 7, reden: 'elders_gekozen' },
      { code: 'H', quotum: 'p', score: 7.1, reden: 'buiten_marge' },
    ],
  });
});

test('the reasons of a block, also when a proof was too long', () => {
  const vraag = open();
  const kandidaten = listLotkandidaten(vraag);
  const af = (wijziging: object, ander: readonly object[] = []) =>
    listAfgevallen(
      vraag,
      kandidaten,
      [{ quotum: 0, leden: [1], bekeken: [1, 2], bewezen: true, midden: 140, ...wijziging }, ...ander] as never,
      0,
    ).map(({ code, reden }) => `${code} ${reden}`);
  expect(af({})).toEqual(['C regels', 'D buiten_marge']);
  expect(af({ bewezen: false })).toEqual(['C niet_gevonden', 'D buiten_marge']);
  expect(af({ midden: undefined })).toEqual(['C regels']);
  expect(af({}, [{ quotum: 0, leden: [2], bekeken: [2], bewezen: true }])).toEqual(['C ander_blok', 'D buiten_marge']);
});

test('by an analysis the bound is the number of draws, and a margin does not go with it', () => {
  const selectie = gevonden(SCORES(), [quotum('p', 3)]);
  const vraag = (options: FindBijnaGelijkenOptions) => findBijnaGelijken(selectie, options);
  const uit = vraag({ analyse: analyse(['C', 'muntworp', { p: 0.5 }], ['E', 'muntworp', { p: 0.5 }]) });
  expect([uit.grens, uit.blokken.map(({ deelnemers }) => deelnemers.map(({ code }) => code))]).toEqual([
    { soort: 'muntworp', trekkingen: 9 },
    [['B', 'C', 'D', 'E']],
  ]);
  expect(weigering(() => vraag({ marge: 0, analyse: analyse() }))).toEqual(weiger('loting_grens'));
  expect(weigering(() => vraag({ marge: -1 }))?.params).toMatchObject({ soort: 'opties' });
  expect(weigering(() => vraag({ marge: 100, werk: 8 }))?.params).toMatchObject({ wat: 'paren' });
  expect(vraag({ marge: 100, werk: 9 }).blokken).toHaveLength(1);
});

test('what the rules ask of a draw is told where some draw breaks it', () => {
  const scores = scoresVan({ A: 9, B: 7, C: 7, D: 7, E: 7, F: 1 });
  const selectie = gevonden(scores, [quotum('p', 3)], {
    regels: [
      { soort: 'niet_samen', codes: ['B', 'F'] },
      { soort: 'niet_samen', codes: ['E', 'D'] },
    ],
  });
  const { eisen, blokken, buitenLoting } = findBijnaGelijken(selectie);
  expect(eisen).toEqual([{ regel: 1, leden: [{ code: 'D' }, { code: 'E' }], maximaal: 1 }]);
  expect(blokken.map(({ plaatsen, deelnemers }) => [plaatsen, deelnemers.length])).toEqual([[2, 4]]);
  expect(buitenLoting).toEqual([{ code: 'A', quotum: 'p' }]);
});
