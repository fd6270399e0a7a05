/** A part of the draws of two buurten: what it counts, where it may begin and end, and what its fingerprint is of. */
import {
  type DrawGevoeligheidsdeelOptions,
  drawGevoeligheidsdeel,
  type Onzekerheid,
  type Voortgang,
} from 'buurtaanpak/gevoeligheid';
import { createToeval, isDomeinFout } from 'buurtaanpak/kern';
import { deriveMeetlat } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from '../routekaart/hulp.js';
import { B, f, i32, u32, vier } from './klein.js';

/** Two buurten, each best on one criterion: the scores are the two weights, 3 and 1 of 4. */
const kaart = () => makeRoutekaart([vier('a', { gewicht: 3 }), vier('b')]);
const tabel = () => makeTabel({ a: [4, 0], b: [0, 4] });
/** The weights are 0.75 and 0.25 times a number from 0 to 2. */
const MARGE: Onzekerheid = { gewichten: { methode: 'marge', marge: 1 } };
/** How many numbers a draw takes: two weights and five choices. */
const N = 7;

const deel = (options: object) =>
  drawGevoeligheidsdeel(kaart(), tabel(), undefined, {
    zaad: 'klein',
    onzekerheid: MARGE,
    ...options,
  } as DrawGevoeligheidsdeelOptions);

async function weigering(call: () => Promise<unknown>) {
  try {
    await call();
  } catch (fout) {
    if (isDomeinFout(fout)) return [fout.code, fout.pad, fout.params];
    throw fout;
  }
  return [];
}

/** The score of the first buurt in each draw, by the stream of the seed. */
function scoresVan(trekkingen: number): number[] {
  const stroom = createToeval('klein').split();
  return Array.from({ length: trekkingen }, () => {
    const [ua, ub] = Array.from({ length: N }, () => stroom.nextFractie()) as [number, number];
    return (3 * ua) / (3 * ua + ub);
  });
}

describe('drawGevoeligheidsdeel', () => {
  test('counts its own draws of the stream', async () => {
    const scores = scoresVan(70).slice(64);
    const rangen = scores.map((score) => (score > 0.5 ? 1 : 2));
    const keer = rangen.filter((rang) => rang === 1).length;
    const sum = (lijst: readonly number[]) => lijst.reduce((a, b) => a + b, 0);
    const { vingerafdruk, knopen, laagsteScore, hoogsteScore, ...rest } = await deel({
      trekkingen: 70,
      k: 1,
      van: 64,
      tot: 70,
    });
    expect(vingerafdruk).toMatch(/^[0-9a-f]{16}$/);
    expect(rest).toEqual({
      zaad: 'klein',
      trekkingen: 70,
      k: 1,
      van: 64,
      tot: 70,
      verdeling: u32(keer, 6 - keer, 0, 6 - keer, keer, 0),
      inTop: u32(keer, 6 - keer),
      besteRang: i32(1, keer === 6 ? 2 : 1),
      slechtsteRang: i32(keer === 6 ? 1 : 2, 2),
      paren: u32(0, keer, 0, 6),
    });
    expect(laagsteScore[0]).toBeCloseTo(Math.min(...scores), 12);
    expect(hoogsteScore[1]).toBeCloseTo(1 - Math.min(...scores), 12);
    expect(knopen).toHaveLength(1);
    const [{ niveau, nummer, somRang, somScore }] = knopen as [(typeof knopen)[number]];
    expect([niveau, nummer, somRang]).toEqual([0, 1, f(sum(rangen), 18 - sum(rangen))]);
    expect(somScore[0]).toBeCloseTo(sum(scores) - 6 * 0.75, 12);
  });

  test('tells how far it is', async () => {
    const stappen: Voortgang[] = [];
    await deel({
      trekkingen: 200,
      van: 64,
      tot: 200,
      onVoortgang: (stap: Voortgang) => {
        stappen.push(stap);
      },
    });
    expect(stappen).toEqual([64, 128, 136].map((gedaan) => ({ gedaan, totaal: 136 })));
  });

  test('begins and ends between blocks of 64 draws, within the run', async () => {
    const weiger = (van: unknown, tot: unknown, trekkingen = 130) => weigering(() => deel({ van, tot, trekkingen }));
    const grens = (van: string, tot: string, trekkingen = 130) => [
      'routekaart.deel_grens_ongeldig',
      ['van'],
      { van, tot, blok: 64, trekkingen },
    ];
    expect(await weiger(0, 64)).toEqual([]);
    expect(await weiger(0, 130)).toEqual([]);
    expect(await weiger(128, 130)).toEqual([]);
    expect(await weiger(0, 65)).toEqual(grens('0', '65'));
    expect(await weiger(1, 64)).toEqual(grens('1', '64'));
    expect(await weiger(64, 64)).toEqual(grens('64', '64'));
    expect(await weiger(128, 64)).toEqual(grens('128', '64'));
    expect(await weiger(-64, 64)).toEqual(grens('-64', '64'));
    expect(await weiger(0, 192)).toEqual(grens('0', '192'));
    expect(await weiger(130, 130)).toEqual(grens('130', '130'));
    expect(await weiger(0.5, 64)).toEqual(grens('0.5', '64'));
    expect(await weiger(undefined, '64')).toEqual(grens('undefined', '64'));
    expect(await weiger({}, null)).toEqual(grens('object', 'null'));
    expect(await weigering(() => deel(null as never))).toEqual(grens('undefined', 'undefined', 1000));
    expect(await weigering(() => drawGevoeligheidsdeel(kaart(), tabel(), [], null as never))).toEqual([
      'routekaart.invoer_onleesbaar',
      ['opties'],
      { deel: 'opties' },
    ]);
  });

  test('the fingerprint is of all that matters', async () => {
    const opties = { zaad: 1, trekkingen: 1, van: 0, tot: 1, onzekerheid: MARGE };
    const print = async (welke = kaart(), cijfers = tabel(), rest: object = {}) =>
      (await drawGevoeligheidsdeel(welke, cijfers, [], { ...opties, ...rest })).vingerafdruk;
    const eigen = await print();
    expect(await print()).toBe(eigen);
    expect(await print(kaart(), tabel(), { zaad: 2, trekkingen: 2, tot: 2, k: 3 })).toBe(eigen);
    const drie = makeTabel({ a: [4, 0, 1], b: [0, 4, 1] });
    const kolommen = (veld: object) => tabel().kolommen.map((kolom) => ({ ...kolom, ...veld }));
    const anders = [
      await print(makeRoutekaart([vier('a', { gewicht: 2 }), vier('b')])),
      await print(kaart(), makeTabel({ a: [4, 0], b: [0, 3] })),
      await print(kaart(), makeTabel({ a: [4, 0], b: [0, 4] }, { codes: ['BU00010001', 'BU00010009'] })),
      await print(kaart(), tabel(), { onzekerheid: {} }),
      await print(kaart(), drie, { kandidaten: [B(1), B(2)], referentie: 'alle' }),
      await print(kaart(), makeTabel({ a: [4, 0, 2], b: [0, 4, 1] }), { kandidaten: [B(1), B(2)], referentie: 'alle' }),
      await print(kaart(), { ...tabel(), kolommen: kolommen({ onder: f(0, 0) }) }),
      await print(kaart(), { ...tabel(), kolommen: kolommen({ onder: f(0, 0), boven: f(4, 4) }) }),
      await print(kaart(), { ...tabel(), kolommen: kolommen({ nauwkeurigheid: { soort: 'aselect', basis: 2 } }) }),
    ];
    expect(new Set([eigen, ...anders]).size).toBe(1 + anders.length);
    const metMeetlat = [makeTabel({ a: [4, 0], b: [0, 4] }), makeTabel({ a: [4, 0], b: [0, 2] })].map((cijfers) =>
      print(kaart(), tabel(), { meetlat: deriveMeetlat(kaart(), cijfers, []) }),
    );
    expect(new Set([eigen, ...(await Promise.all(metMeetlat))]).size).toBe(3);
    const beoordeeld = makeRoutekaart([vier('a'), makeCriterium('v', { bron: { soort: 'beoordeling', schaal } })]);
    const metOordeel = [1, 2].map(async (score) => {
      const oordelen = [makeOordeel(B(1), 'v', 'wijk', 'w', score)];
      return (await drawGevoeligheidsdeel(beoordeeld, tabel(), oordelen, opties)).vingerafdruk;
    });
    expect(new Set(await Promise.all(metOordeel)).size).toBe(2);
  });
});
