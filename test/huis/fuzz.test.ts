import { readFileSync } from 'node:fs';
import { Datum, DomeinFout } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { findBreuk } from '../../scripts/fuzz/beloof.js';
import { copyTak } from '../../scripts/fuzz/boom.js';
import { decodeWaarde, encodeWaarde } from '../../scripts/fuzz/code.js';
import { countAanroepen } from '../../scripts/fuzz/countAanroepen.js';
import type { Doel, Functie } from '../../scripts/fuzz/doel.js';
import { DEUREN, DOELEN, VAN_BINNEN } from '../../scripts/fuzz/doelen.js';
import { fuzz } from '../../scripts/fuzz/fuzz.js';
import { fuzzGroot } from '../../scripts/fuzz/groot.js';
import { TABELLEZERS } from '../../scripts/fuzz/grootTabellen.js';
import { Bron } from '../../scripts/fuzz/invoer.js';
import { fuzzPlekken, listPaden, tryPlek } from '../../scripts/fuzz/plekken.js';
import { KEREN, repeatLicht, ZWAAR } from '../../scripts/fuzz/zwaar.js';
import { doorNames } from '../../scripts/rooms.mjs';
import { listFuncties } from '../functies.js';
import { runs } from '../runs.js';

const eindeloos = () => 1;
const maakDoel = (roep: Functie, erbij: Partial<Doel> = {}): Doel => ({
  naam: 'proef',
  roep,
  maak: () => [[{ van: '2026-09-01', tot: '2029-08-31' }, 3]],
  vast: [],
  ...erbij,
});
/** What the run says of a call with good arguments. */
const see = (roep: Functie, erbij?: Partial<Doel>, ms = 20_000) =>
  findBreuk(maakDoel(roep, erbij), [{ van: '2026-09-01' }], ms);

test('every function of every door is in the run', () => {
  expect(Object.keys(DEUREN).sort()).toEqual([...doorNames].sort());
  const bekend = new Set([...DOELEN.map(({ naam }) => naam), ...VAN_BINNEN]);
  const namen = Object.entries(DEUREN).flatMap(([kamer, deur]) =>
    [...listFuncties(deur).keys()].map((naam) => `${kamer}.${naam}`),
  );
  expect(namen.length).toBeGreaterThan(200);
  expect(namen.filter((naam) => !bekend.has(naam))).toEqual([]);
  // As the API report has them: none of its functions is no function of a door.
  for (const kamer of doorNames) {
    const verslag = readFileSync(`etc/${kamer}.api.md`, 'utf8');
    for (const [, naam] of verslag.matchAll(/^export (?:declare )?function (\w+)/gm))
      expect(bekend).toContain(`${kamer}.${naam}`);
  }
});

test('a round calls every function, and a quick one more often', () => {
  const ronde = repeatLicht(DOELEN);
  const aantallen = countAanroepen(ronde, 0, ronde.length);
  expect([...aantallen.keys()].sort()).toEqual(DOELEN.map(({ naam }) => naam).sort());
  for (const naam of ZWAAR) expect(aantallen.get(naam), naam).toBe(1);
  for (const { naam } of DOELEN) expect(aantallen.get(naam), naam).toBe(ZWAAR.has(naam) ? 1 : KEREN);
  // A part that begins and ends within a round, counted call by call.
  const [van, tot] = [ronde.length - 500, ronde.length + 700];
  const geteld = new Map(DOELEN.map(({ naam }) => [naam, 0]));
  for (let geval = van; geval < tot; geval++) {
    const naam = ronde[geval % ronde.length]?.naam ?? '';
    geteld.set(naam, (geteld.get(naam) ?? 0) + 1);
  }
  expect(new Map(countAanroepen(ronde, van, tot))).toEqual(geteld);
});

test('what the run starts from is good: every function takes the arguments of its row', async () => {
  const bron = new Bron();
  const slecht: string[] = [];
  for (const doel of DOELEN.slice(0, runs(DOELEN.length))) {
    const lijsten = await bron.maak(doel);
    const goed = lijsten.some((argumenten) => {
      try {
        doel.roep(...argumenten.map(copyTak));
        return true;
      } catch {
        return false;
      }
    });
    if (lijsten.length > 0 && !goed) slecht.push(doel.naam);
  }
  expect(slecht).toEqual([]);
});

test('the run notices each kind of broken promise', async () => {
  let keer = 0;
  const weiger = (code: string, params = {}) => {
    throw new DomeinFout(code, params);
  };
  expect(await see(() => 1)).toBeUndefined();
  expect(await see(() => weiger('kern.datum_ongeldig', { waarde: 'x' }))).toBeUndefined();
  expect(await see((waarde) => (waarde as { van: { x: number } }).van.x.toFixed())).toContain('throws TypeError');
  expect(await see(() => weiger('kern.verzonnen'))).toContain('finding without a text');
  expect(await see(() => weiger('kern.datum_ongeldig', { waarde: Number.NaN }))).toContain('a param that JSON cannot');
  expect(await see(() => ({ som: [Number.NaN] }))).toContain('number that JSON cannot hold at som.0');
  expect(await see((waarde) => Object.assign(waarde as object, { van: 1 }))).toContain('writes in an argument');
  expect(await see(() => keer++)).toContain('something else the second time');
  expect(
    await see(() => {
      Object.defineProperty(Object.prototype, 'besmet', { value: 1, configurable: true });
      return 1;
    }),
  ).toContain('changes a prototype');
  expect(Reflect.deleteProperty(Object.prototype, 'besmet')).toBe(true);
  const noEinde: Functie = () => {
    for (;;) eindeloos();
  };
  expect(await see(noEinde, {}, 50)).toContain('takes over 50 ms');
  expect(await see(() => new Promise(() => {}), {}, 50)).toContain('takes over 50 ms');
  expect(await see(async () => weiger('kern.verzonnen'))).toContain('finding without a text');
  expect(await see(() => [{ code: 'x.y', ernst: 'fout', pad: [], params: {} }])).toContain('finding without a text');
});

test('the run notices a parser that is at odds with its twin or with itself', async () => {
  const lezer = { leest: true };
  const lees: Functie = (waarde) => waarde;
  expect(await see(lees, lezer)).toBeUndefined();
  expect(await see(lees, { safe: () => ({ success: false, error: new Error('x') }) })).toContain('disagree');
  expect(await see(lees, { safe: () => ({ success: true, data: 1 }) })).toContain('something else');
  expect(await see(lees, { safe: () => (undefined as never as { x: { y: 1 } }).x.y })).toContain('is safe, and throws');
  expect(await see((waarde) => ({ op: waarde }), lezer)).toContain('after a round trip');
  expect(await see((waarde) => Datum.parse((waarde as { van: string }).van ?? 1), lezer)).toContain('gave itself');
  const zonder: Functie = (waarde) => ({ versie: (waarde as { versie: number }).versie });
  expect(await findBreuk(maakDoel(zonder, lezer), [{ versie: 1, extra: 2 }], 1000)).toContain('gives another');
});

test('a failure is made small, the same seed finds it again, and what JSON cannot hold is kept', async () => {
  const kapot = maakDoel((waarde) => (waarde as { van?: string }).van?.trim());
  const run = (zaad: string) => fuzz(new Bron(), [kapot], { zaad, van: 0, tot: 60, budget: 20_000 });
  const [een] = await run('proef');
  expect(een?.wat).toContain('TypeError');
  expect(JSON.stringify(een?.invoer).length).toBeLessThan(60);
  expect(await run('proef')).toEqual(await run('proef'));
  const rij = [{ meet: () => 1 }];
  const waarden = [
    undefined,
    Number.NaN,
    -0,
    10n,
    'ab'.repeat(400),
    Float64Array.of(1, Number.NaN),
    { $: 1 },
    [[rij[0]?.meet]],
  ];
  const terug = decodeWaarde(JSON.parse(JSON.stringify(encodeWaarde(waarden, rij))), rij);
  expect(terug).toEqual(waarden);
});

test('every place of good arguments is tried with every value, and what breaks is told once with its place', async () => {
  expect(listPaden([{ a: { b: 1 } }, [1, 2, 3]], 99).map((pad) => pad.join('.'))).toEqual([
    '0',
    '1',
    '0.a',
    '1.0',
    '1.1',
    '0.a.b',
  ]);
  expect(listPaden([{ a: { b: 1 } }], 2)).toEqual([[0], [0, 'a']]);
  const kapot = maakDoel((waarde) => (waarde as { van?: string } | null | undefined)?.van?.trim());
  const { aantal, gevonden } = await fuzzPlekken(new Bron(), [kapot], { plekken: 9, budget: 20_000 });
  // Four places of twenty values, and two fields that are left out.
  expect(aantal).toBe(4 * 20 + 2);
  expect(gevonden.map(({ pad, waarde }) => [pad, waarde])).toEqual([[[0, 'van'], 'true']]);
  const [eerste = expect.fail()] = gevonden;
  expect(eerste.wat).toContain('TypeError');
  expect(await tryPlek(new Bron(), kapot, eerste, 20_000)).toBe(eerste.wat);
  expect(await tryPlek(new Bron(), kapot, { ...eerste, waarde: 'not there' }, 20_000)).toBeUndefined();
});

test('hostile input ends in a value or a refusal', async () => {
  const tot = runs(DOELEN.length, DOELEN.length);
  expect(await fuzz(new Bron(), DOELEN, { zaad: 'huis', van: 0, tot, budget: 60_000 })).toEqual([]);
}, 600_000);

test('the readers of tables take a large one with little more memory than it takes itself', async () => {
  expect(TABELLEZERS.length).toBeGreaterThan(8);
  expect(await fuzzGroot({ rijen: 5000, alleen: 'vorm statline' })).toEqual([]);
});
