/** Parts of a run that are not right: each field of one by itself, and draws that are there twice or nowhere. */
import {
  type DrawGevoeligheidsdeelOptions,
  drawGevoeligheidsdeel,
  type Gevoeligheidsdeel,
} from 'buurtaanpak/gevoeligheid';
import { describe, expect, test } from 'vitest';
import { checkDelen } from '../../src/gevoeligheid/trekking/checkDelen.js';
import { prepareAnalyse } from '../../src/gevoeligheid/trekking/prepareAnalyse.js';
import { findFout } from '../hulp.js';
import { makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { f, i32, u32, vier } from './klein.js';

const OPTIES = { zaad: 'delen', trekkingen: 200, k: 1, onzekerheid: {} } as const;
const kaart = () => makeRoutekaart([vier('a', { gewicht: 3 }), vier('b')]);
const tabel = () => makeTabel({ a: [4, 0], b: [0, 4] });
const trek = (van: number, tot: number, rest: Partial<DrawGevoeligheidsdeelOptions> = {}) =>
  drawGevoeligheidsdeel(kaart(), tabel(), [], { ...OPTIES, ...rest, van, tot });

/** Checks parts against one run that is ready to draw. */
function makeCheck() {
  const voorbereiding = prepareAnalyse(kaart(), tabel(), [], OPTIES);
  return (...delen: readonly unknown[]) => {
    let uit: unknown;
    const fout = findFout(() => {
      uit = checkDelen(delen as readonly Gevoeligheidsdeel[], voorbereiding, 2);
    });
    return fout === undefined ? uit : [fout.code, fout.pad, fout.params];
  };
}
const ongeldig = (nummer = 1) => ['routekaart.deel_ongeldig', ['delen', nummer - 1], { nummer }];
const gat = (van: number, tot: number) => ['routekaart.delen_gat', ['delen'], { van, tot }];
const overlap = (van: number, tot: number) => ['routekaart.delen_overlap', ['delen'], { van, tot }];

describe('checkDelen', () => {
  test('gives the parts in the order of their draws', async () => {
    const check = makeCheck();
    const [een, twee, drie] = [await trek(0, 64), await trek(64, 192), await trek(192, 200)];
    expect(check(drie, een, twee)).toEqual([een, twee, drie]);
    const heel = await trek(0, 200);
    expect(check(heel)).toEqual([heel]);
  });

  test('every draw is there once', async () => {
    const check = makeCheck();
    const [een, twee, drie, heel] = [await trek(0, 64), await trek(64, 128), await trek(128, 200), await trek(0, 200)];
    expect(check()).toEqual(gat(0, 200));
    expect(check(een, twee)).toEqual(gat(128, 200));
    expect(check(een, drie)).toEqual(gat(64, 128));
    expect(check(twee, drie)).toEqual(gat(0, 64));
    expect(check(een, een)).toEqual(overlap(0, 64));
    expect(check(een, heel)).toEqual(overlap(0, 64));
    expect(check(heel, twee)).toEqual(overlap(64, 128));
    expect(check(een, twee, await trek(64, 200))).toEqual(overlap(64, 128));
  });

  test('a part of another run: by which field', async () => {
    const check = makeCheck();
    const goed = await trek(0, 64);
    const vreemd = (veld: string, nummer = 1) => [
      'routekaart.deel_vreemd',
      ['delen', nummer - 1, veld],
      { nummer, veld },
    ];
    expect(check({ ...goed, zaad: 'ander' })).toEqual(vreemd('zaad'));
    expect(check(goed, { ...goed, trekkingen: 201 })).toEqual(vreemd('trekkingen', 2));
    expect(check({ ...goed, k: 2 })).toEqual(vreemd('k'));
    expect(check({ ...goed, vingerafdruk: 'x' })).toEqual(vreemd('vingerafdruk'));
    expect(check(await trek(0, 64, { onzekerheid: { criteriumWeglaten: true } }))).toEqual(vreemd('vingerafdruk'));
    expect(check({})).toEqual(vreemd('zaad'));
    expect(check(null)).toEqual(ongeldig());
    expect(check(goed, 'deel')).toEqual(ongeldig(2));
  });

  test('each field has its form', async () => {
    const check = makeCheck();
    const goed = await trek(0, 64);
    const velden = (fouten: Readonly<Record<string, readonly unknown[]>>) => {
      for (const [veld, waarden] of Object.entries(fouten))
        for (const waarde of waarden)
          expect([veld, waarde, check({ ...goed, [veld]: waarde })]).toEqual([veld, waarde, ongeldig()]);
    };
    expect(check(goed)).toEqual(gat(64, 200));
    velden({
      van: [-64, 0.5, 1, 63, 64, '0', undefined],
      tot: [0, -1, 64.5, 65, 128, 10_000_001, '64', undefined],
      knopen: [undefined, {}, [], [goed.knopen[0], goed.knopen[0]], [null]],
      // Once as first for the first, and once as second for the second buurt.
      verdeling: [
        [64, 0, 0, 0, 64, 0],
        undefined,
        u32(64, 0, 0, 0, 64),
        i32(64, 0, 0, 0, 64, 0),
        u32(63, 0, 0, 0, 64, 0),
        u32(64, 0, 0, 0, 63, 0),
        u32(64, 1, 0, 0, 64, 0),
        u32(65, 0, 0, 0, 63, 0),
      ],
      inTop: [u32(64), i32(64, 0), [64, 0], undefined],
      besteRang: [i32(1), u32(1, 2), undefined],
      slechtsteRang: [i32(1, 2, 3), u32(1, 2), undefined],
      laagsteScore: [f(0.75), f(0.75, Number.NaN), new Float32Array(2), undefined],
      hoogsteScore: [f(0.75, 0.25, 0), f(Number.NaN, 0.25), undefined],
      paren: [u32(0, 64, 0), i32(0, 64, 0, 64), u32(0, 65, 0, 64), undefined],
    });
    expect(check({ ...goed, verdeling: u32(0, 0, 64, 0, 64, 0) })).toEqual(gat(64, 200));
    expect(check({ ...goed, laagsteScore: f(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) })).toEqual(
      gat(64, 200),
    );
    expect(check({ ...goed, hoogsteScore: f(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) })).toEqual(
      gat(64, 200),
    );
    expect(check({ ...goed, paren: u32(64, 64, 64, 64) })).toEqual(gat(64, 200));
  });

  test('each field of a node has its form', async () => {
    const check = makeCheck();
    const goed = await trek(0, 64);
    const [knoop] = goed.knopen;
    const met = (rest: object) => check({ ...goed, knopen: [{ ...knoop, ...rest }] });
    expect(knoop?.eersteRijen).toEqual(i32(0));
    expect(knoop?.eersteGewichten).toEqual(f(48, 16));
    expect(met({})).toEqual(gat(64, 200));
    for (const veld of ['somRang', 'somRang2', 'somScore', 'somScore2']) {
      expect([veld, met({ [veld]: f(1) })]).toEqual([veld, ongeldig()]);
      expect([veld, met({ [veld]: [1, 1] })]).toEqual([veld, ongeldig()]);
      expect([veld, met({ [veld]: f(1, Number.POSITIVE_INFINITY) })]).toEqual([veld, ongeldig()]);
      expect([veld, met({ [veld]: f(Number.NaN, 1) })]).toEqual([veld, ongeldig()]);
    }
    for (const rest of [
      { niveau: 1 },
      { nummer: 1 },
      { eersteRijen: undefined },
      { eersteRijen: u32(0) },
      { eersteRijen: [0] },
      { eersteRijen: i32(-1) },
      { eersteRijen: i32(2) },
      { eersteRijen: i32(0, 0), eersteGewichten: f(1, 1, 1, 1) },
      { eersteRijen: i32(1, 0), eersteGewichten: f(1, 1, 1, 1) },
      { eersteRijen: i32() },
      { eersteGewichten: f(1) },
      { eersteGewichten: f(1, 1, 1) },
      { eersteGewichten: f(1, Number.NaN) },
      { eersteGewichten: undefined },
    ])
      expect([rest, met(rest)]).toEqual([rest, ongeldig()]);
    expect(met({ eersteRijen: i32(0, 1), eersteGewichten: f(1, 1, 1, 1) })).toEqual(gat(64, 200));
    expect(met({ eersteRijen: i32(1) })).toEqual(gat(64, 200));
    expect(met({ eersteRijen: i32(), eersteGewichten: f() })).toEqual(gat(64, 200));
  });

  test('the nodes are those that its draws add up to', async () => {
    const check = makeCheck();
    const [goed, drie] = [await trek(0, 200), await trek(64, 200)];
    expect(goed.knopen.map(({ niveau, nummer }) => [niveau, nummer])).toEqual([[2, 0]]);
    expect(drie.knopen.map(({ niveau, nummer }) => [niveau, nummer])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(check({ ...drie, knopen: [...drie.knopen].reverse() })).toEqual(ongeldig());
    expect(check({ ...drie, knopen: drie.knopen.slice(1) })).toEqual(ongeldig());
    expect(check(drie)).toEqual(gat(0, 64));
  });
});
