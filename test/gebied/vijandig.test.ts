import * as deur from 'buurtaanpak/gebied';
import * as huis from 'buurtaanpak/gebied/huis';
import { isDomeinFout } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { listFuncties } from '../functies.js';

/** Arguments that each function takes. */
const GOED: Readonly<Record<string, readonly unknown[]>> = {
  checkKoppeling: [{ van: 2024, naar: 2025, delen: [] }],
  composeBuurten: [[{ code: 'A', inwoners: 5 }], [], {}],
  containsGebied: ['GM0080', 'BU00802001'],
  createBuren: [[['A', 'B']]],
  createKoppeling: [
    { soort: 'eenheden', eenheden: [{ van: 'A', naar: 'B', inwoners: 4 }] },
    { van: 2020, naar: 2024 },
  ],
  createBurenByAfstand: [[{ code: 'A', x: 0, y: 0 }], { afstand: 5 }],
  createBurenByOmtrek: [[], {}],
  splitBuurten: [[{ code: 'A', inwoners: 1500 }], [{ code: 'E2300N5800', inwoners: 5, buurt: 'A' }], {}],
  listBuren: [[['A', 'B']], 'A'],
  getGemeentecode: ['BU00802001'],
  getWijkcode: ['BU00802001'],
  ...Object.fromEntries(
    ['Buurtcode', 'Gemeentecode', 'Wijkcode'].flatMap((naam) => [
      [`${naam}.is`, ['x']],
      [`${naam}.parse`, ['BU00802001', {}]],
      [`${naam}.safeParse`, ['BU00802001', {}]],
    ]),
  ),
  ...Object.fromEntries(
    ['Gebiedscode', 'Koppeling'].flatMap((naam) =>
      ['is', 'parse', 'safeParse'].map((lid) => [`${naam}.${lid}`, ['GM0080']]),
    ),
  ),
  toTooi: ['GM0080'],
};
const ONZIN = [{}, null, [1], 'x', undefined, 5, [null], ['x'], [{}], [[1]], new Map(), new Array(2)];
const functies = listFuncties(deur, huis);

describe('nonsense in the place of any argument', () => {
  it('is tried on every function', () => {
    expect(Object.keys(GOED).sort()).toEqual([...functies.keys()].sort());
  });

  it.each(Object.entries(GOED))('ends in a value or a coded error: %s', (naam, args) => {
    for (const [i] of args.entries()) {
      for (const onzin of ONZIN) {
        try {
          functies.get(naam)!(...args.with(i, onzin));
        } catch (fout) {
          if (!isDomeinFout(fout)) throw fout;
        }
      }
    }
  });

  it.each([
    ['getGemeentecode', 'gebied.gebiedscode_ongeldig'],
    ['getWijkcode', 'gebied.wijkcode_ongeldig'],
    ['toTooi', 'gebied.gemeentecode_ongeldig'],
    ['createBuren', 'kern.document_ongeldig'],
  ])('is no code, nor a list of pairs: %s', (naam, code) => {
    for (const onzin of [null, [1], 'x', 5])
      expect(() => functies.get(naam)!(onzin)).toThrow(expect.objectContaining({ code }));
  });
});
