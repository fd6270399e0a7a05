import type { Criterium, RoutekaartInvoer, Routekaartscores } from 'buurtaanpak/routekaart';
import { compareJaren, explainVerandering, scoreBuurten } from 'buurtaanpak/routekaart';
import { readGrond } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { compareDefinities } from '../../src/routekaart/verandering/compareDefinities.js';
import { isZelfdeDrempel } from '../../src/routekaart/verandering/isZelfdeDrempel.js';
import { isZelfdeMethode } from '../../src/routekaart/verandering/isZelfdeMethode.js';
import { divideStappen, hasStanden, sumDelen } from '../../src/routekaart/verandering/veranderdelen.js';
import {
  type Criteriumpaar,
  writeCriterium,
  writeGat,
  writeSamenvatting,
} from '../../src/routekaart/verandering/writeVerandering.js';
import { foutVan } from '../hulp.js';
import { cijfers, criterium, gebied, kaart, tabel, thema } from './klein.js';

type Cel = number | null;
const bij = (x: number) => expect.closeTo(x, 12);
const vast = (id: string, velden: Partial<Criterium> = {}) =>
  criterium(id, { normalisatie: { methode: 'ijkpunten', onder: 0, boven: 10 }, ...velden });
const score = (
  criteria: readonly Criterium[],
  kolommen: Readonly<Record<string, readonly Cel[]>>,
  velden: Partial<RoutekaartInvoer> = {},
  wijken?: string,
): Routekaartscores => {
  const eigen = Object.entries(kolommen).map(([sleutel, waarden]) => cijfers(sleutel, waarden));
  const gebieden = Array.from({ length: eigen[0]?.waarden.length ?? 0 }, (_, i) =>
    gebied('ABCDEF'.charAt(i), wijken === undefined ? {} : { wijk: wijken.charAt(i) }),
  );
  return scoreBuurten(kaart(criteria, { dekking: 0, ...velden }), tabel(eigen, gebieden));
};
/** The parts of every criterion, and of what is missing. */
const tell = (toen: Routekaartscores, nu: Routekaartscores, code = 'A') => {
  const { delen, tussenstanden, criteria, ontbrekend, verschil } = explainVerandering(toen, nu, code);
  expect(delen.cijfers + delen.meetlat + delen.methode).toBeCloseTo(verschil, 12);
  expect([...criteria, ...ontbrekend].reduce((som, een) => som + een.verschil, 0)).toBeCloseTo(verschil, 12);
  return {
    delen: [delen.cijfers, delen.meetlat, delen.methode],
    tussen: tussenstanden && [tussenstanden.cijfers, tussenstanden.meetlat],
    criteria: criteria.map((een) => [een.id, een.soort, een.cijfers, een.meetlat, een.methode]),
    gaten: ontbrekend.map((een) => [een.soort, een.id, een.mist, een.gevolg, een.cijfers, een.meetlat, een.methode]),
  };
};

describe('explainVerandering', () => {
  test('a whole change: own figures, then what these are measured by', () => {
    const criteria = [criterium('a', { gewicht: 3 }), criterium('b', { richting: 'lager' })];
    const toen = score(criteria, { a: [0, 2, 4], b: [10, 20, 30] });
    const nu = score(criteria, { a: [0, 3, 8], b: [10, 20, 30] });
    // Then 3/4 x 1/2 + 1/4 x 1/2. With the figure of now a is 3/4 by the measure of then, and 3/8 by that of now.
    expect(explainVerandering(toen, nu, 'B')).toEqual({
      code: 'B',
      naam: 'Buurt B',
      toen: { score: 0.5, rang: 2, aantal: 3 },
      nu: { score: 0.40625, rang: 2, aantal: 3 },
      verschil: -0.09375,
      tussenstanden: { cijfers: 0.6875, meetlat: 0.40625 },
      delen: { cijfers: 0.1875, meetlat: -0.28125, methode: 0 },
      criteria: [
        {
          id: 'a',
          naam: 'A',
          soort: 'gebleven',
          cijfers: 0.1875,
          meetlat: -0.28125,
          methode: 0,
          verschil: -0.09375,
          toen: expect.objectContaining({ id: 'a', waarde: 2, bijdrage: 0.375 }),
          nu: expect.objectContaining({ id: 'a', waarde: 3, bijdrage: 0.28125 }),
          zin: {
            nl: 'A 2 m3 → 3 m3: +0,19 (cijfers), -0,28 (meetlat)',
            en: 'A 2 m3 → 3 m3: +0.19 (figures), -0.28 (yardstick)',
          },
        },
        {
          id: 'b',
          naam: 'B',
          soort: 'gebleven',
          cijfers: 0,
          meetlat: 0,
          methode: 0,
          verschil: 0,
          toen: expect.objectContaining({ id: 'b', waarde: 20 }),
          nu: expect.objectContaining({ id: 'b', waarde: 20 }),
          zin: { nl: 'B blijft 20 m3: 0,00', en: 'B stays 20 m3: 0.00' },
        },
      ],
      ontbrekend: [],
      samenvatting: {
        nl: 'Buurt B: score 0,50 → 0,41 (-0,09), blijft plaats 2 van 3. Daarvan: cijfers +0,19, meetlat -0,28, gewichten of methode 0,00. Met de cijfers van nu en al het andere van toen was de score 0,69 geweest.',
        en: 'Buurt B: score 0.50 → 0.41 (-0.09), still rank 2 of 3. Of this: figures +0.19, yardstick -0.28, weights or method 0.00. With the figures of now and all else of then the score would have been 0.69.',
      },
    });
  });

  test('weights, a new criterion and one that went are method', () => {
    const toen = score([vast('a'), vast('b')], { a: [2, 9], b: [8, 9] });
    const zwaar = score([vast('a', { gewicht: 3 }), vast('b')], { a: [5, 9], b: [8, 9] });
    expect(tell(toen, zwaar)).toEqual({
      delen: [bij(0.15), 0, bij(-0.075)],
      tussen: [bij(0.65), bij(0.65)],
      criteria: [
        ['a', 'gebleven', bij(0.15), 0, bij(0.125)],
        ['b', 'gebleven', 0, 0, bij(-0.2)],
      ],
      gaten: [],
    });
    const nieuw = score([vast('b'), vast('c')], { b: [8, 9], c: [4, 9] });
    const uit = explainVerandering(toen, nieuw, 'A');
    expect(uit.criteria.map(({ id, soort, methode, zin }) => [id, soort, methode, zin])).toEqual([
      [
        'c',
        'nieuw',
        bij(0.2),
        {
          nl: 'C 4 m3 (nieuw criterium): +0,20 (gewichten of methode)',
          en: 'C 4 m3 (new criterion): +0.20 (weights or method)',
        },
      ],
      [
        'a',
        'vervallen',
        bij(-0.1),
        {
          nl: 'A 2 m3 (geen criterium meer): -0,10 (gewichten of methode)',
          en: 'A 2 m3 (no criterion any more): -0.10 (weights or method)',
        },
      ],
      ['b', 'gebleven', 0, { nl: 'B blijft 8 m3: 0,00', en: 'B stays 8 m3: 0.00' }],
    ]);
    expect(uit.criteria.map((een) => ['toen' in een, 'nu' in een])).toEqual([
      [false, true],
      [true, false],
      [true, true],
    ]);
    expect(uit.delen).toEqual({ cijfers: 0, meetlat: 0, methode: bij(0.1) });
  });

  test('valued in another way: figures first, then method', () => {
    const toen = score([vast('a')], { a: [2, 9] });
    const anders = criterium('a', { normalisatie: { methode: 'ijkpunten', onder: 0, boven: 5 } });
    const nu = score([anders], { a: [4, 9] });
    expect(tell(toen, nu)).toEqual({
      delen: [bij(0.2), 0, bij(0.4)],
      tussen: [bij(0.4), bij(0.4)],
      criteria: [['a', 'gewijzigd', bij(0.2), 0, bij(0.4)]],
      gaten: [],
    });
    expect(explainVerandering(toen, nu, 'A').criteria[0]?.zin).toEqual({
      nl: 'A 2 m3 → 4 m3, nu anders gemeten of gewaardeerd: +0,20 (cijfers), +0,40 (gewichten of methode)',
      en: 'A 2 m3 → 4 m3, now measured or valued in another way: +0.20 (figures), +0.40 (weights or method)',
    });
    // Another figure under the same id has no figures in between.
    const ander = scoreBuurten(
      kaart([vast('a', { bron: { soort: 'kerncijfer', sleutel: 'x' } })], { dekking: 0 }),
      tabel([cijfers('x', [4, 9])]),
    );
    expect(tell(toen, ander)).toEqual({
      delen: [0, 0, bij(0.2)],
      tussen: [bij(0.2), bij(0.2)],
      criteria: [['a', 'gewijzigd', 0, 0, bij(0.2)]],
      gaten: [],
    });
  });

  test('a figure that came or went stands on a line of its own', () => {
    const criteria = [vast('a'), vast('b')];
    const vol = score(criteria, { a: [2, 9], b: [8, 9] });
    const leeg = score(criteria, { a: [2, 9], b: [null, 9] });
    expect(tell(vol, leeg)).toEqual({
      delen: [bij(-0.3), 0, 0],
      tussen: [bij(0.2), bij(0.2)],
      criteria: [
        ['a', 'gebleven', 0, 0, 0],
        ['b', 'gebleven', 0, 0, 0],
      ],
      gaten: [['criterium', 'b', { toen: false, nu: true }, 'weggelaten', bij(-0.3), 0, 0]],
    });
    expect(tell(leeg, vol).gaten).toEqual([
      ['criterium', 'b', { toen: true, nu: false }, 'weggelaten', bij(0.3), 0, 0],
    ]);
    expect(explainVerandering(leeg, vol, 'A').ontbrekend[0]).toMatchObject({
      naam: 'B',
      verschil: bij(0.3),
      zin: {
        nl: 'B ontbrak toen en telde niet mee: +0,30 (cijfers)',
        en: 'B was missing then and did not count: +0.30 (figures)',
      },
    });
    const vul = [vast('a'), vast('b', { ontbrekend: { regel: 'gemiddelde' } })];
    const gevuld = (a: Cel, anderen: number) => score(vul, { a: [2, 9, 9], b: [a, anderen, anderen] });
    // Filled in with what the others had then; then with what they have now.
    expect(tell(gevuld(8, 5), gevuld(null, 4))).toMatchObject({
      delen: [bij(-0.1), bij(-0.1), 0],
      gaten: [['criterium', 'b', { toen: false, nu: true }, 'aangevuld', bij(-0.1), bij(-0.1), 0]],
    });
    expect(tell(gevuld(null, 6), gevuld(null, 4)).gaten).toEqual([
      ['criterium', 'b', { toen: true, nu: true }, 'aangevuld', 0, bij(-0.1), 0],
    ]);
  });

  test('a thema in which nothing is left', () => {
    const criteria = [vast('a'), vast('b', { thema: 't' })];
    const themas = [thema('t', { dekking: 0 })];
    const toen = score(criteria, { a: [2, 9], b: [8, 9] }, { themas });
    const nu = score(criteria, { a: [2, 9], b: [null, 9] }, { themas });
    expect(tell(toen, nu)).toMatchObject({
      delen: [bij(-0.3), 0, 0],
      gaten: [['thema', 't', { toen: false, nu: true }, 'weggelaten', bij(-0.3), 0, 0]],
    });
    expect(explainVerandering(toen, nu, 'A').ontbrekend[0]?.zin).toEqual({
      nl: 'T ontbreekt nu en telt niet mee: -0,30 (cijfers)',
      en: 'T is missing now and does not count: -0.30 (figures)',
    });
  });

  test('where the rules of then give no score, all is method', () => {
    const toen = score([vast('a', { ontbrekend: { regel: 'weigeren' } }), vast('b')], { a: [2, 9], b: [8, 9] });
    const nu = score([vast('a'), vast('b')], { a: [null, 9], b: [8, 9] });
    const uit = explainVerandering(toen, nu, 'A');
    expect([uit.delen, 'tussenstanden' in uit]).toEqual([{ cijfers: 0, meetlat: 0, methode: bij(0.3) }, false]);
    expect(uit.samenvatting).toEqual({
      nl: 'Buurt A: score 0,50 → 0,80 (+0,30), blijft plaats 2 van 2. Daarvan: cijfers 0,00, meetlat 0,00, gewichten of methode +0,30. Met de regels van toen zou de buurt nu geen score hebben.',
      en: 'Buurt A: score 0.50 → 0.80 (+0.30), still rank 2 of 2. Of this: figures 0.00, yardstick 0.00, weights or method +0.30. By the rules of then the buurt would have no score now.',
    });
    expect(uit.criteria.map(({ id, methode }) => [id, methode])).toEqual([
      ['b', bij(0.4)],
      ['a', bij(-0.1)],
    ]);
  });

  test('duels against the others as they were; what these did is the rest', () => {
    const copeland = { aggregatie: { methode: 'copeland' } } as const;
    const criteria = [vast('a'), vast('b', { gewicht: 2 })];
    const toen = score(criteria, { a: [2, 4, 6], b: [2, 4, 6] }, copeland);
    // A goes above B, and C below all.
    const nu = score(criteria, { a: [5, 4, 1], b: [5, 4, 1] }, copeland);
    expect(tell(toen, nu)).toEqual({
      delen: [2, 2, 0],
      tussen: [0, 2],
      criteria: [
        ['b', 'gebleven', bij(4 / 3), bij(4 / 3), 0],
        ['a', 'gebleven', bij(2 / 3), bij(2 / 3), 0],
      ],
      gaten: [],
    });
    const ander = score([vast('a', { gewicht: 5 }), vast('b')], { a: [5, 4, 1], b: [5, 4, 1] }, copeland);
    expect(tell(toen, ander)).toMatchObject({ delen: [2, 0, 2], tussen: [0, 0] });
  });

  test('by another code then, and what is asked wrongly', () => {
    const toen = score([vast('a')], { a: [2, 9, null] });
    const nu = score([vast('a')], { a: [4, null, 3] });
    expect(explainVerandering(toen, nu, 'C', { codeToen: 'A' })).toMatchObject({
      code: 'C',
      toen: { score: bij(0.2), rang: 2, aantal: 2 },
      nu: { score: bij(0.3), rang: 2, aantal: 2 },
    });
    const refused = (...vraag: [string, { codeToen?: string }?]) => {
      const { code, params, pad } = foutVan(() => explainVerandering(toen, nu, ...vraag));
      return [code, params, pad];
    };
    expect(refused('X')).toEqual(['routekaart.buurt_onbekend', { buurt: 'X' }, ['toen']]);
    expect(refused('X', { codeToen: 'A' })).toEqual(['routekaart.buurt_onbekend', { buurt: 'X' }, ['nu']]);
    expect(refused('C')).toEqual(['routekaart.buurt_zonder_score', { buurt: 'C' }, ['toen']]);
    expect(refused('B')).toEqual(['routekaart.buurt_zonder_score', { buurt: 'B' }, ['nu']]);
    expect(refused('A', { codeToen: 3 as never })[0]).toBe('kern.document_ongeldig');
  });

  test('who moved to another wijk is filled in by the figure of that one', () => {
    const criteria = [vast('a', { ontbrekend: { regel: 'gemiddelde', groep: 'wijk' } })];
    const toen = score(criteria, { a: [null, 4, 8] }, {}, 'VVW');
    const nu = score(criteria, { a: [null, 4, 8] }, {}, 'WVW');
    expect(tell(toen, nu)).toMatchObject({
      delen: [bij(0.4), 0, 0],
      gaten: [['criterium', 'a', { toen: true, nu: true }, 'aangevuld', bij(0.4), 0, 0]],
    });
  });
});

test('compareJaren: every buurt with a score in both, and those in one', () => {
  const criteria = [vast('a')];
  const toen = scoreBuurten(
    kaart(criteria),
    tabel(
      [cijfers('a', [2, 6, 3, 5])],
      ['A', 'B', 'C', 'D'].map((code) => gebied(code)),
    ),
  );
  const nu = scoreBuurten(
    kaart(criteria),
    tabel(
      [cijfers('a', [8, 6, null, 1])],
      ['A', 'B', 'C', 'E'].map((code) => gebied(code, { naam: `Nu ${code}` })),
    ),
  );
  expect(compareJaren(toen, nu)).toEqual({
    buurten: [
      {
        code: 'A',
        naam: 'Nu A',
        scoreToen: 0.2,
        scoreNu: 0.8,
        rangToen: 4,
        rangNu: 1,
        verschil: bij(0.6),
        cijfers: bij(0.6),
        meetlat: 0,
        methode: 0,
      },
      {
        code: 'B',
        naam: 'Nu B',
        scoreToen: 0.6,
        scoreNu: 0.6,
        rangToen: 1,
        rangNu: 2,
        verschil: 0,
        cijfers: 0,
        meetlat: 0,
        methode: 0,
      },
    ],
    alleenToen: [
      { code: 'C', naam: 'Buurt C', reden: 'zonder_score' },
      { code: 'D', naam: 'Buurt D', reden: 'geen_kandidaat' },
    ],
    alleenNu: [{ code: 'E', naam: 'Nu E', reden: 'geen_kandidaat' }],
  });
});

describe('whether two years are made in one way', () => {
  const grond = (criteria: readonly Criterium[], kolommen: Readonly<Record<string, readonly Cel[]>>, velden = {}) =>
    readGrond(score(criteria, kolommen, velden));
  const ab = { a: [2, 9], b: [8, 9] };

  test('the same tree, means and weights', () => {
    const eerste = () => grond([vast('a'), vast('b')], ab);
    const zelfde = (
      criteria: readonly Criterium[],
      velden = {},
      kolommen: Readonly<Record<string, readonly Cel[]>> = ab,
    ) => isZelfdeMethode(eerste(), grond(criteria, kolommen, velden));
    expect(zelfde([vast('b'), vast('a')])).toBe(true);
    expect(zelfde([vast('a', { gewicht: 2 }), vast('b', { gewicht: 2 })])).toBe(true);
    expect(zelfde([vast('a', { gewicht: 2 }), vast('b')])).toBe(false);
    expect(zelfde([vast('a'), vast('b')], { aggregatie: { methode: 'meetkundig' } })).toBe(false);
    expect(zelfde([vast('a')])).toBe(false);
    expect(zelfde([vast('a'), vast('b'), vast('c', { gewicht: 0 })], {}, { ...ab, c: [1, 2] })).toBe(false);
    const t = { themas: [thema('t')] };
    expect(zelfde([vast('a'), vast('b', { thema: 't' })], t)).toBe(false);
    expect(isZelfdeMethode(grond([vast('a'), vast('b', { thema: 't' })], ab, t), eerste())).toBe(false);
    expect(
      isZelfdeMethode(
        grond([vast('a'), vast('b', { thema: 't' })], ab, t),
        grond([vast('a', { thema: 't' }), vast('b')], ab, t),
      ),
    ).toBe(false);
  });

  test('another threshold is the same where it decides nothing', () => {
    const met = (dekking: number, kolommen: Readonly<Record<string, readonly Cel[]>>, t = 0.5) =>
      grond([vast('a'), vast('b', { thema: 't' }), vast('c', { thema: 't' })], kolommen, {
        dekking,
        themas: [thema('t', { dekking: t })],
      });
    const vol = { a: [2, 9], b: [8, 9], c: [1, 2] };
    const gat = { ...vol, c: [null, 2] };
    expect(isZelfdeDrempel(met(0.5, gat), met(0.5, gat))).toBe(true);
    expect(isZelfdeDrempel(met(0.5, vol), met(0.9, vol))).toBe(true);
    expect(isZelfdeDrempel(met(0.5, vol, 0.5), met(0.5, vol, 0.9))).toBe(true);
    expect(isZelfdeDrempel(met(0.5, gat, 0.5), met(0.5, gat, 0.9))).toBe(false);
    expect(isZelfdeDrempel(met(0.5, gat, 0.5), met(0.5, vol, 0.9))).toBe(false);
    expect(isZelfdeDrempel(met(0.5, vol, 0.9), met(0.5, gat, 0.5))).toBe(false);
    expect(isZelfdeDrempel(met(0.5, gat, 0.4), met(0.5, gat, 0.5))).toBe(true);
    // Of the top half is missing where the thema is.
    const leeg = { ...vol, b: [null, 9], c: [null, 2] };
    expect(isZelfdeDrempel(met(0.5, leeg), met(0.6, leeg))).toBe(false);
    expect(isZelfdeDrempel(met(0.4, leeg), met(0.5, leeg))).toBe(true);
  });

  test('one criterion: the same, in another way, or another figure', () => {
    const op = (eigen: Criterium, velden: Partial<RoutekaartInvoer> = {}, eenheid: string | undefined = 'm3') => ({
      routekaart: kaart([eigen], velden),
      kolom: { criterium: eigen, eenheid } as never,
    });
    const compare = (eigen: Criterium, velden: Partial<RoutekaartInvoer> = {}, eenheid?: string) =>
      compareDefinities(op(criterium('a')), op(eigen, velden, eenheid));
    expect(compare(criterium('a', { naam: 'Anders', gewicht: 3, thema: 't' }))).toBe('zelfde');
    expect(compare(criterium('a', { ontbrekend: { regel: 'weglaten' }, normalisatie: { methode: 'minmax' } }))).toBe(
      'zelfde',
    );
    expect(compare(criterium('a'), { schaal: { van: 0, tot: 1 } })).toBe('zelfde');
    expect(compare(criterium('a', { bron: { soort: 'kerncijfer', sleutel: 'a:2020' } }))).toBe('zelfde');
    expect(compare(criterium('a', { bron: { soort: 'kerncijfer', sleutel: 'b' } }))).toBe('ander_cijfer');
    expect(compare(criterium('a'), {}, 'kWh')).toBe('ander_cijfer');
    expect(
      compareDefinities({ ...op(criterium('a')), kolom: { criterium: criterium('a') } as never }, op(criterium('a'))),
    ).toBe('zelfde');
    expect(
      compareDefinities(op(criterium('a')), { ...op(criterium('a')), kolom: { criterium: criterium('a') } as never }),
    ).toBe('zelfde');
    for (const velden of [
      { richting: 'lager' },
      { behandeling: {} },
      { ontbrekend: { regel: 'bodem' } },
      { normalisatie: { methode: 'rang' } },
      { doel: { van: 1, tot: 2 } },
    ] as const)
      expect(compare(criterium('a', velden))).toBe('andere_wijze');
    expect(compare(criterium('a'), { schaal: { van: 0, tot: 2 } })).toBe('andere_wijze');
    const oordeel = (velden = {}) => criterium('a', { bron: { soort: 'beoordeling', ...velden } });
    const schaal = (van: number, tot: number, meer = {}) => ({ van, tot, ankers: [], ...meer });
    const oordelen = (een: Criterium, ander: Criterium, velden: Partial<RoutekaartInvoer> = {}) =>
      compareDefinities(op(een), op(ander, velden));
    expect(oordelen(oordeel(), oordeel())).toBe('zelfde');
    expect(
      oordelen(oordeel({ schaal: schaal(1, 5) }), oordeel(), { beoordelingsschaal: schaal(1, 5, { stap: 1 }) }),
    ).toBe('zelfde');
    expect(oordelen(oordeel({ schaal: schaal(1, 5) }), oordeel({ schaal: schaal(1, 5, { stap: 2 }) }))).toBe(
      'ander_cijfer',
    );
    expect(oordelen(oordeel({ schaal: schaal(1, 5) }), oordeel({ schaal: schaal(1, 3) }))).toBe('ander_cijfer');
    expect(oordelen(oordeel({ schaal: schaal(1, 5) }), oordeel({ schaal: schaal(0, 5) }))).toBe('ander_cijfer');
    expect(oordelen(oordeel(), oordeel({ minimumRollen: 2 }))).toBe('ander_cijfer');
    expect(oordelen(oordeel(), criterium('a'))).toBe('ander_cijfer');
  });
});

describe('the three parts', () => {
  const scores = (cijferstand: number, meetlatstand: number, toenstand = 1) => ({
    toen: 1,
    nu: 4,
    stand: { toen: toenstand, cijfers: cijferstand, meetlat: meetlatstand },
  });
  test('add up to the change', () => {
    expect(sumDelen({ cijfers: 1, meetlat: 2, methode: 4 })).toBe(7);
    const [gewoon, anders] = [
      { zelfdeMethode: true, duels: false },
      { zelfdeMethode: false, duels: false },
    ];
    expect(divideStappen(scores(1.5, 4), gewoon)).toEqual({ cijfers: 0.5, meetlat: 2.5, methode: 0 });
    expect(divideStappen(scores(1.5, 3), anders)).toEqual({ cijfers: 0.5, meetlat: 1.5, methode: 1 });
    expect(divideStappen(scores(1.5, 1.5), { ...gewoon, duels: true })).toEqual({
      cijfers: 0.5,
      meetlat: 2.5,
      methode: 0,
    });
    expect(divideStappen(scores(1.5, 1.5), { ...anders, duels: true })).toEqual({
      cijfers: 0.5,
      meetlat: 0,
      methode: 2.5,
    });
    for (const mis of [scores(Number.NaN, 1), scores(1, Number.NaN), scores(1, 1, Number.NaN)]) {
      expect(hasStanden(mis)).toBe(false);
      expect(divideStappen(mis, gewoon)).toEqual({ cijfers: 0, meetlat: 0, methode: 3 });
    }
    expect(hasStanden(scores(1, 1))).toBe(true);
  });
});

describe('sentences', () => {
  const moment = (waarde: number | undefined, eenheid: string | undefined = 'm3') => ({
    verklaring: { aangevuld: false, ...(waarde === undefined ? {} : { waarde }) } as never,
    eenheid,
  });
  const write = (paar: object, delen = { cijfers: 0.1, meetlat: 0, methode: -0.25 }) =>
    writeCriterium({ id: 'a', naam: 'Gas', ...paar } as Criteriumpaar, delen);

  test('about a criterion', () => {
    expect(write({ soort: 'gebleven', toen: moment(undefined), nu: moment(3) })).toEqual({
      nl: 'Gas onbekend → 3 m3: +0,10 (cijfers), -0,25 (gewichten of methode)',
      en: 'Gas unknown → 3 m3: +0.10 (figures), -0.25 (weights or method)',
    });
    expect(
      write({ soort: 'gewijzigd', toen: moment(3), nu: moment(3) }, { cijfers: 0, meetlat: 0.001, methode: -0.001 }),
    ).toEqual({
      nl: 'Gas blijft 3 m3, nu anders gemeten of gewaardeerd: 0,00',
      en: 'Gas stays 3 m3, now measured or valued in another way: 0.00',
    });
    const gevuld = { verklaring: { aangevuld: true, waarde: 3, reden: 'geheim' } as never, eenheid: 'm3' };
    expect(write({ soort: 'nieuw', nu: gevuld }).nl).toBe(
      'Gas geheim (nieuw criterium): +0,10 (cijfers), -0,25 (gewichten of methode)',
    );
  });

  test.each<[boolean, boolean, 'weggelaten' | 'aangevuld', string, string]>([
    [false, true, 'weggelaten', 'ontbreekt nu en telt niet mee', 'is missing now and does not count'],
    [false, true, 'aangevuld', 'ontbreekt nu en is aangevuld', 'is missing now and is filled in'],
    [true, true, 'weggelaten', 'ontbreekt toen en nu en telt niet mee', 'is missing then and now and does not count'],
    [true, true, 'aangevuld', 'ontbreekt toen en nu en is aangevuld', 'is missing then and now and is filled in'],
    [true, false, 'weggelaten', 'ontbrak toen en telde niet mee', 'was missing then and did not count'],
    [true, false, 'aangevuld', 'ontbrak toen en was aangevuld', 'was missing then and was filled in'],
  ])('about what is missing: %s %s %s', (toen, nu, gevolg, inNl, inEn) => {
    expect(
      writeGat('Gas', {
        soort: 'criterium',
        id: 'a',
        mist: { toen, nu },
        gevolg,
        cijfers: 0,
        meetlat: 0.2,
        methode: 0,
      }),
    ).toEqual({ nl: `Gas ${inNl}: +0,20 (meetlat)`, en: `Gas ${inEn}: +0.20 (yardstick)` });
  });

  test('about the whole', () => {
    const plaats = (score: number, rang: number, aantal: number) => ({ score, rang, aantal });
    const delen = { cijfers: 0.1, meetlat: 0.2, methode: 0 };
    const kort = (toen: ReturnType<typeof plaats>, nu: ReturnType<typeof plaats>) =>
      writeSamenvatting('A', toen, nu, delen, 0.6).nl.split('.')[0];
    expect(kort(plaats(0.5, 2, 3), plaats(0.8, 2, 3))).toBe('A: score 0,50 → 0,80 (+0,30), blijft plaats 2 van 3');
    expect(kort(plaats(0.5, 2, 3), plaats(0.8, 1, 3))).toBe(
      'A: score 0,50 → 0,80 (+0,30), plaats 2 van 3 → plaats 1 van 3',
    );
    expect(kort(plaats(0.5, 2, 3), plaats(0.8, 2, 1234))).toBe(
      'A: score 0,50 → 0,80 (+0,30), plaats 2 van 3 → plaats 2 van 1',
    );
    expect(writeSamenvatting('A', plaats(0.5, 1.5, 3), plaats(0.8, 1, 1234), delen, 0.6).en).toBe(
      'A: score 0.50 → 0.80 (+0.30), rank 1.5 of 3 → rank 1 of 1,234. Of this: figures +0.10, yardstick +0.20, weights or method 0.00. With the figures of now and all else of then the score would have been 0.60.',
    );
  });
});
