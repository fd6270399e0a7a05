/** What is refused, as a whole and at its border. */
import { describe, expect, test } from 'vitest';
import { checkGetallen } from '../../src/rekenen/checkGetallen.js';
import { checkLengte } from '../../src/rekenen/checkLengte.js';
import {
  adjustBenjaminiHochberg,
  adjustHolm,
  checkAantal,
  checkKans,
  computeCliffDelta,
  computeHedgesG,
  computeKleinsteAandeelverschil,
  computeKleinsteSamenhang,
  computeKleinsteVerschil,
  estimateClopperPearson,
  estimateHodgesLehmann,
  estimateKaplanMeier,
  refuseTeGroot,
  testGroepen,
  testVerhoudingen,
  testVerschil,
} from '../../src/rekenen/index.js';
import { readVermogenOptions } from '../../src/rekenen/vermogen/vermogen.js';
import { weigering } from './klein.js';

const aantal = (naam: string, waarde: string, minimum: number, pad: readonly string[] = [naam]) => ({
  code: 'evaluatie.aantal_ongeldig',
  params: { naam, waarde, minimum },
  pad,
});
const groot = (naam: string, waarde: number, maximum: number, pad: readonly (string | number)[] = [naam]) => ({
  code: 'evaluatie.aantal_te_groot',
  params: { naam, waarde, maximum },
  pad,
});
const kans = (naam: string, waarde: string) => ({
  code: 'evaluatie.kans_ongeldig',
  params: { naam, waarde },
  pad: [naam],
});
const weinig = (naam: string, keer: number, minimum: number) => ({
  code: 'evaluatie.te_weinig_waarden',
  params: { naam, aantal: keer, minimum },
  pad: [naam],
});
const boven = (keer: number, totaal: number, pad: readonly string[]) => ({
  code: 'evaluatie.aantal_boven_totaal',
  params: { aantal: keer, totaal },
  pad,
});
const lengte = (een: string, lengteEen: number, ander: string, lengteAnder: number) => ({
  code: 'evaluatie.lengte_verschilt',
  params: { een, lengteEen, ander, lengteAnder },
  pad: [ander],
});

test('what lies just inside its border is not refused', () => {
  checkAantal('n', 3, 3);
  checkAantal('n', 3, 3, 3);
  checkAantal('n', Number.MAX_SAFE_INTEGER, 0);
  checkKans('p', Number.MIN_VALUE);
  checkKans('p', 1 - 2 ** -53);
  checkLengte('een', 2, 'ander', 2);
  checkGetallen('x', [1e100, -1e100], 2);
  checkGetallen('x', [], 0);
  expect(readVermogenOptions({})).toEqual({ alfa: 0.05, onderscheidingsvermogen: 0.8 });
  expect(readVermogenOptions({ alfa: 0.1, onderscheidingsvermogen: 0.5 })).toEqual({
    alfa: 0.1,
    onderscheidingsvermogen: 0.5,
  });
  expect(adjustHolm([0, 1])).toEqual([0, 1]);
});

describe('refuses', () => {
  test.each<[string, () => unknown, object]>([
    ['a number below the least', () => checkAantal('n', 2, 3), aantal('n', '2', 3)],
    ['a fraction', () => checkAantal('n', 3.5, 3), aantal('n', '3.5', 3)],
    ['a number above the most', () => checkAantal('n', 4, 3, 3), groot('n', 4, 3)],
    ['with a path of its own', () => refuseTeGroot('n', 4, 3, ['a', 0]), groot('n', 4, 3, ['a', 0])],
    ['a chance of 0', () => checkKans('p', 0), kans('p', '0')],
    ['a chance of 1', () => checkKans('p', 1), kans('p', '1')],
    ['no chance', () => checkKans('p', Number.NaN), kans('p', 'NaN')],
    ['another length', () => checkLengte('een', 2, 'ander', 1), lengte('een', 2, 'ander', 1)],
    [
      'no finite number',
      () => checkGetallen('x', [1, Number.NEGATIVE_INFINITY], 1),
      { code: 'evaluatie.getal_ongeldig', params: { naam: 'x', positie: 1, waarde: '-Infinity' }, pad: ['x', 1] },
    ],
    ['a number too large', () => checkGetallen('x', [0, -1.5e100], 1), groot('x[1]', -1.5e100, 1e100, ['x', 1])],
    ['too few numbers', () => checkGetallen('x', [1], 2), weinig('x', 1, 2)],
    ['the level', () => readVermogenOptions({ alfa: 1 }), kans('alfa', '1')],
    ['the power', () => readVermogenOptions({ onderscheidingsvermogen: 0 }), kans('onderscheidingsvermogen', '0')],
    [
      'a p below 0',
      () => adjustHolm([0.5, -0.1]),
      { code: 'evaluatie.p_ongeldig', params: { positie: 1, waarde: '-0.1' }, pad: [1] },
    ],
    [
      'a p above 1',
      () => adjustBenjaminiHochberg([1.5]),
      { code: 'evaluatie.p_ongeldig', params: { positie: 0, waarde: '1.5' }, pad: [0] },
    ],
    ['Cliff: none', () => computeCliffDelta([], [1]), weinig('een', 0, 1)],
    ['Cliff: no others', () => computeCliffDelta([1], []), weinig('ander', 0, 1)],
    ['Hedges: none', () => computeHedgesG([], [1, 2, 3]), weinig('een', 0, 1)],
    ['Hedges: no others', () => computeHedgesG([1, 2, 3], []), weinig('ander', 0, 1)],
    ['Hedges: two', () => computeHedgesG([1], [2]), weinig('een en ander', 2, 3)],
    ['Hodges and Lehmann: none', () => estimateHodgesLehmann([]), weinig('een', 0, 1)],
    ['Hodges and Lehmann: no others', () => estimateHodgesLehmann([1], []), weinig('ander', 0, 1)],
    [
      'Hodges and Lehmann: more than four million differences',
      () => estimateHodgesLehmann(new Array<number>(2_001).fill(0), new Array<number>(2_000).fill(0)),
      groot('verschillen', 4_002_000, 4_000_000),
    ],
    [
      'Hodges and Lehmann: more than four million means',
      () => estimateHodgesLehmann(new Array<number>(2_828).fill(0)),
      groot('verschillen', 4_000_206, 4_000_000),
    ],
    ['a share: no total', () => estimateClopperPearson(0, 0), aantal('totaal', '0', 1)],
    ['a share: below 0', () => estimateClopperPearson(-1, 1), aantal('aantal', '-1', 0)],
    ['a share: of too many', () => estimateClopperPearson(0, 100_000_001), groot('totaal', 100_000_001, 100_000_000)],
    ['a share: more than all', () => estimateClopperPearson(3, 2), boven(3, 2, ['aantal'])],
    [
      'a share: the confidence',
      () => estimateClopperPearson(1, 2, { betrouwbaarheid: 1 }),
      kans('betrouwbaarheid', '1'),
    ],
    ['correlation: none', () => computeKleinsteSamenhang(0), aantal('aantal', '0', 1)],
    ['correlation: too many', () => computeKleinsteSamenhang(1_000_001), groot('aantal', 1_000_001, 1_000_000)],
    [
      'one group',
      () => computeKleinsteVerschil([5]),
      { code: 'evaluatie.te_weinig_groepen', params: { aantal: 1 }, pad: [] },
    ],
    ['an empty group', () => computeKleinsteVerschil([5, 0]), aantal('groepen[1]', '0', 1)],
    ['groups too large', () => computeKleinsteVerschil([999_999, 2]), groot('groepen', 1_000_001, 1_000_000)],
    ['shares: none', () => computeKleinsteAandeelverschil(0, 1), aantal('een', '0', 1)],
    ['shares: too many', () => computeKleinsteAandeelverschil(1, 501), groot('ander', 501, 500)],
    [
      'shares: above 1',
      () => computeKleinsteAandeelverschil(5, 5, { uitgangspunt: 1.1 }),
      { code: 'evaluatie.aandeel_ongeldig', params: { waarde: '1.1' }, pad: ['uitgangspunt'] },
    ],
    [
      'a table: a count that is none',
      () => testVerhoudingen({ aantal: 0.5, totaal: 2 }, { aantal: 1, totaal: 1 }),
      aantal('een.aantal', '0.5', 0),
    ],
    [
      'a table: a count below 0',
      () => testVerhoudingen({ aantal: 1, totaal: 2 }, { aantal: -1, totaal: 1 }),
      aantal('ander.aantal', '-1', 0),
    ],
    [
      'a table: a total of none',
      () => testVerhoudingen({ aantal: 0, totaal: 2 }, { aantal: 0, totaal: 0 }),
      aantal('ander.totaal', '0', 1),
    ],
    [
      'a table: a total too large',
      () => testVerhoudingen({ aantal: 0, totaal: 1_000_001 }, { aantal: 0, totaal: 1 }),
      groot('een.totaal', 1_000_001, 1_000_000),
    ],
    [
      'a table: more than all',
      () => testVerhoudingen({ aantal: 3, totaal: 2 }, { aantal: 0, totaal: 1 }),
      boven(3, 2, ['een', 'aantal']),
    ],
    [
      'a table: the confidence',
      () => testVerhoudingen({ aantal: 1, totaal: 2 }, { aantal: 1, totaal: 1 }, { betrouwbaarheid: 0 }),
      kans('betrouwbaarheid', '0'),
    ],
    ['two groups: none', () => testVerschil([], [1]), weinig('een', 0, 1)],
    ['two groups: no others', () => testVerschil([1], []), weinig('ander', 0, 1)],
    [
      'two groups: blocks of the one',
      () => testVerschil([1], [2], { blokken: { een: [], ander: ['a'] } }),
      lengte('een', 1, 'blokken.een', 0),
    ],
    [
      'two groups: blocks of the other',
      () => testVerschil([1], [2], { blokken: { een: ['a'], ander: ['a', 'a'] } }),
      lengte('ander', 1, 'blokken.ander', 2),
    ],
    [
      'two groups: each in a block of its own',
      () => testVerschil([1], [2], { blokken: { een: ['a'], ander: ['b'] } }),
      { code: 'evaluatie.geen_contrast', params: {}, pad: [] },
    ],
    [
      'groups: one',
      () => testGroepen([[1, 2]]),
      { code: 'evaluatie.te_weinig_groepen', params: { aantal: 1 }, pad: [] },
    ],
    ['groups: an empty one', () => testGroepen([[1], []]), weinig('groepen[1]', 0, 1)],
    ['groups: blocks', () => testGroepen([[1], [2]], { blokken: [['a']] }), lengte('groepen', 2, 'blokken', 1)],
    [
      'groups: blocks of one',
      () => testGroepen([[1], [2]], { blokken: [['a'], ['a', 'b']] }),
      lengte('groepen[1]', 1, 'blokken[1]', 2),
    ],
    [
      'groups: each in a block of its own',
      () => testGroepen([[1], [2]], { blokken: [['a'], ['b']] }),
      { code: 'evaluatie.geen_contrast', params: {}, pad: [] },
    ],
    [
      'a duration',
      () =>
        estimateKaplanMeier([
          { duur: 0, vertrokken: true },
          { duur: -1, vertrokken: true },
        ]),
      { code: 'team.duur_ongeldig', params: { positie: 2, waarde: '-1' }, pad: [1, 'duur'] },
    ],
  ])('%s', (_, call, verwacht) => {
    expect(weigering(call)).toEqual(verwacht);
  });
});
