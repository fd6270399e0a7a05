import type { Criterium, RoutekaartInvoer, Weging } from 'buurtaanpak/routekaart';
import { checkSchalen } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { checkHerhaling } from '../../src/routekaart/model/checkHerhaling.js';
import { getSchaalsoort } from '../../src/routekaart/model/getSchaalsoort.js';
import { cijfers, criterium, kaart, meld, tabel, thema } from './klein.js';

const check = (criteria: readonly Criterium[], velden: Partial<RoutekaartInvoer> = {}) =>
  checkSchalen(kaart(criteria, velden));
const mix = (ernst: 'fout' | 'waarschuwing', pad: readonly (string | number)[], plaats: string, ids: string[]) =>
  meld(ernst, 'schalen_gemengd', pad, { plaats, ids });

const gewoon = (id: string, velden: Partial<Criterium> = {}) => criterium(id, velden);
const rang = (id: string, velden: Partial<Criterium> = {}) =>
  criterium(id, { normalisatie: { methode: 'rang' }, ...velden });
const z = (id: string, velden: Partial<Criterium> = {}) =>
  criterium(id, { normalisatie: { methode: 'zscore' }, ...velden });

describe('checkSchalen', () => {
  test('one scale, or none', () => {
    expect(check([gewoon('a'), gewoon('b')])).toEqual([]);
    expect(check([rang('a'), rang('b')])).toEqual([]);
    expect(check([z('a'), criterium('b', { normalisatie: { methode: 'robuuste_zscore' } })])).toEqual([]);
  });

  test('ranks beside another scale are wrong, other scales are suspect', () => {
    expect(check([gewoon('a'), rang('r'), rang('s')])).toEqual([mix('fout', [], 'proef', ['r', 's'])]);
    expect(check([rang('r'), criterium('b', { normalisatie: { methode: 'borda' } })])).toEqual([
      mix('fout', [], 'proef', ['r', 'b']),
    ]);
    expect(check([gewoon('a'), z('z')])).toEqual([mix('waarschuwing', [], 'proef', ['z'])]);
  });

  test('what has no weight does not count', () => {
    expect(check([gewoon('a'), rang('r', { gewicht: 0 })])).toEqual([]);
    const swing = (punten: Readonly<Record<string, number>>): Weging => ({ methode: 'swing', punten });
    expect(check([gewoon('a'), rang('r')], { weging: swing({ a: 1, r: 0 }) })).toEqual([]);
    expect(check([gewoon('a'), rang('r')], { weging: swing({ a: 1, r: 1 }) })).toHaveLength(1);
    const onder = [gewoon('a', { thema: 't' }), rang('r', { thema: 't' })];
    expect(check(onder, { themas: [thema('t', { weging: swing({ a: 1, r: 0 }) })] })).toEqual([]);
    expect(check(onder, { themas: [thema('t')], weging: swing({ t: 1, r: 0 }) })).toHaveLength(1);
    expect(check([gewoon('a'), rang('r', { thema: 't' })], { themas: [thema('t', { gewicht: 0 })] })).toEqual([]);
  });

  test('duels make any scales one, which grows with the number of buurten', () => {
    expect(check([gewoon('a'), rang('r')], { aggregatie: { methode: 'copeland' } })).toEqual([]);
    const themas = [thema('t', { aggregatie: { methode: 'copeland' } })];
    const onder = [gewoon('a', { thema: 't' }), rang('r', { thema: 't' })];
    expect(check(onder, { themas })).toEqual([]);
    expect(check([...onder, gewoon('b')], { themas })).toEqual([mix('fout', [], 'proef', ['t'])]);
    expect(check([...onder, gewoon('b')], { themas, aggregatie: { methode: 'copeland' } })).toEqual([]);
  });

  test('a thema has the scale of what stands below it, and is told of where it mixes', () => {
    const themas = [thema('leeg'), thema('t'), thema('u', { boven: 't' })];
    expect(check([gewoon('a'), rang('r', { thema: 'u' })], { themas })).toEqual([mix('fout', [], 'proef', ['t'])]);
    expect(check([gewoon('a'), z('z', { thema: 'u' })], { themas })).toEqual([mix('waarschuwing', [], 'proef', ['t'])]);
    // The mix below is told once.
    expect(check([gewoon('a'), gewoon('b', { thema: 'u' }), z('z', { thema: 'u' })], { themas })).toEqual([
      mix('waarschuwing', ['themas', 2], 'u', ['z']),
    ]);
    expect(check([gewoon('a'), gewoon('b', { thema: 'u' }), rang('r', { thema: 'u' })], { themas })).toEqual([
      mix('fout', ['themas', 2], 'u', ['r']),
    ]);
    expect(check([z('y'), gewoon('a'), gewoon('b', { thema: 't' }), z('z', { thema: 't' })], { themas })).toEqual([
      mix('waarschuwing', [], 'proef', ['y']),
      mix('waarschuwing', ['themas', 1], 't', ['z']),
    ]);
    // A mix beside ranks is one scale more.
    expect(check([rang('r'), gewoon('b', { thema: 't' }), z('z', { thema: 't' })], { themas })).toEqual([
      mix('fout', [], 'proef', ['r']),
      mix('waarschuwing', ['themas', 1], 't', ['z']),
    ]);
  });

  test('a circle of themas ends', () => {
    const themas = [thema('t', { boven: 'u' }), thema('u', { boven: 't' })];
    expect(check([gewoon('a', { thema: 't' }), rang('r', { thema: 'u' })], { themas })).toEqual([
      mix('fout', ['themas', 0], 't', ['u']),
      mix('fout', ['themas', 1], 'u', ['r']),
    ]);
  });
});

test('getSchaalsoort: which scores can be added up', () => {
  expect(getSchaalsoort(undefined)).toBe('schaal');
  expect(getSchaalsoort({ methode: 'minmax' })).toBe('schaal');
  expect(getSchaalsoort({ methode: 'percentielrang' })).toBe('schaal');
  expect(getSchaalsoort({ methode: 'rang' })).toBe('rang');
  expect(getSchaalsoort({ methode: 'borda' })).toBe('borda');
  expect(getSchaalsoort({ methode: 'vector' })).toBe('vector');
  expect(getSchaalsoort({ methode: 'robuuste_zscore' })).toBe('zscore 0 1');
  expect(getSchaalsoort({ methode: 'zscore' })).toBe('zscore 0 1');
  expect(getSchaalsoort({ methode: 'zscore', gemiddelde: 100, spreiding: 15 })).toBe('zscore 100 15');
});

describe('checkHerhaling', () => {
  const op = (id: string, sleutel: string, velden: Partial<Criterium> = {}) =>
    criterium(id, { bron: { soort: 'kerncijfer', sleutel }, ...velden });
  const dubbel = (code: string, tweede: number, sleutel: string, ids: string[]) =>
    meld('waarschuwing', code, ['criteria', tweede, 'bron'], { sleutel, ids });

  test('one figure twice, in one direction or against itself', () => {
    expect(checkHerhaling(kaart([op('a', 'x'), op('b', 'y')]))).toEqual([]);
    expect(checkHerhaling(kaart([op('a', 'x'), op('b', 'y'), op('c', 'x'), op('d', 'x')]))).toEqual([
      dubbel('kerncijfer_dubbel', 2, 'x', ['a', 'c', 'd']),
    ]);
    expect(checkHerhaling(kaart([op('a', 'x', { richting: 'lager' }), op('b', 'x')]))).toEqual([
      dubbel('kerncijfer_tegengesteld', 1, 'x', ['a', 'b']),
    ]);
    const doel = { van: 1, tot: 2 };
    expect(checkHerhaling(kaart([op('a', 'x', { richting: 'doel', doel }), op('b', 'x')]))).toEqual([
      dubbel('kerncijfer_dubbel', 1, 'x', ['a', 'b']),
    ]);
  });

  test('without weight, or a judgement, it does not count', () => {
    expect(checkHerhaling(kaart([op('a', 'x'), op('b', 'x', { gewicht: 0 })]))).toEqual([]);
    const oordeel = (id: string) => criterium(id, { bron: { soort: 'beoordeling' } });
    expect(checkHerhaling(kaart([oordeel('a'), oordeel('b')]))).toEqual([]);
  });

  test('the table tells which keys are one figure', () => {
    const bron = (jaar: number) => ({ bron: { naam: 'CBS', tabel: 'T', jaar } });
    const een = tabel([cijfers('gas:2024', [1], { figuur: 'gas' })]);
    const twee = tabel([
      cijfers('gas:2023', [1], { figuur: 'gas', ...bron(2023) }),
      cijfers('gas:2024', [1], { figuur: 'gas' }),
    ]);
    const kaarten = kaart([op('a', 'gas'), op('b', 'gas:2024')]);
    expect(checkHerhaling(kaarten)).toEqual([]);
    expect(checkHerhaling(kaarten, een)).toEqual([dubbel('kerncijfer_dubbel', 1, 'gas:2024', ['a', 'b'])]);
    expect(checkHerhaling(kaarten, twee)).toEqual([]);
    expect(checkHerhaling(kaart([op('a', 'onbekend'), op('b', 'onbekend')]), een)).toEqual([
      dubbel('kerncijfer_dubbel', 1, 'onbekend', ['a', 'b']),
    ]);
    // Two ways of writing one letter.
    expect(checkHerhaling(kaart([op('a', 'caf\u00e9'), op('b', 'cafe\u0301')]))).toEqual([
      dubbel('kerncijfer_dubbel', 1, 'caf\u00e9', ['a', 'b']),
    ]);
  });
});
