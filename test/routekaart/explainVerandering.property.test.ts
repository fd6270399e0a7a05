import {
  compareJaren,
  deriveMeetlat,
  explainVerandering,
  Routekaart,
  type Routekaartscores,
  type Scoreverandering,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moreThan, runs } from '../runs.js';
import { attempt, listFouten, makeJaar, makeKaart, type TweeJaren, tweeJaren } from './verandering.js';

const hasDuels = ({ top, themas }: TweeJaren) =>
  [top, ...themas.map(({ aggregatie }) => aggregatie)].some(({ methode }) => methode === 'copeland');
const copy = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

/** The size of what scores are made of. */
const measureMaat = (...jaren: readonly Routekaartscores[]) =>
  Math.max(
    ...jaren.flatMap(({ buurten, criteria }) => [
      ...buurten.map(({ score }) => Math.abs(score ?? 0)),
      ...criteria.flatMap(({ bijdragen }) => bijdragen.map((deel) => Math.abs(deel ?? 0))),
    ]),
  );

/** Every buurt with a score in both. */
function explainAlle(toen: Routekaartscores, nu: Routekaartscores): Scoreverandering[] {
  return compareJaren(toen, nu).buurten.map(({ code }) => explainVerandering(toen, nu, code));
}

/** The raw figure of a buurt, `null` where it has none of its own. */
function readRuw(scores: Routekaartscores, id: string, code: string): number | null {
  const rij = scores.buurten.findIndex((buurt) => buurt.code === code);
  const kolom = scores.criteria.find((een) => een.id === id);
  if (kolom === undefined || kolom.aangevuld.includes(rij)) return null;
  return kolom.ingrepen.find((ingreep) => ingreep.rij === rij)?.was ?? kolom.waarden[rij] ?? null;
}

test('the parts add up, whole and by criterion, a criterion that did not change in a step has no part in it, and compareJaren says the same', () => {
  let gescoord = 0;
  let gaten = 0;
  fc.assert(
    fc.property(tweeJaren, fc.boolean(), (geval, zelfdeMeetlat) => {
      const paar = attempt(() => {
        const kaart = makeKaart(geval);
        const toen = scoreBuurten(kaart, makeJaar(geval, 'toen'));
        const meetlat = zelfdeMeetlat ? { meetlat: toen.meetlat } : {};
        return { toen, nu: scoreBuurten(kaart, makeJaar(geval, 'nu'), [], meetlat) };
      });
      if (paar === undefined) return;
      const { toen, nu } = paar;
      const maat = measureMaat(toen, nu);
      for (const rij of compareJaren(toen, nu).buurten) {
        const v = explainVerandering(toen, nu, rij.code);
        gescoord += 1;
        gaten += v.ontbrekend.length;
        expect(listFouten(v, maat)).toEqual([]);
        expect(v.delen.methode).toBe(0);
        const { cijfers, meetlat, methode } = rij;
        expect({ cijfers, meetlat, methode }).toEqual(v.delen);
        expect([rij.scoreToen, rij.scoreNu, rij.rangToen, rij.rangNu]).toEqual([
          v.toen.score,
          v.nu.score,
          v.toen.rang,
          v.nu.rang,
        ]);
        if (zelfdeMeetlat && !hasDuels(geval)) expect(v.delen.meetlat).toBe(0);
        const fout = v.criteria.filter(({ id, cijfers: deel }) => {
          const [was, is] = [readRuw(toen, id, v.code), readRuw(nu, id, v.code)];
          if (was === null || is === null || was === is) return deel !== 0;
          const { richting = 'hoger' } = geval.criteria[Number(id.slice(1))]?.richting ?? {};
          const tegen = deel * Math.sign(is - was) * (richting === 'lager' ? -1 : 1) < 0;
          return tegen && richting !== 'doel' && !hasDuels(geval);
        });
        expect(fout).toEqual([]);
      }
    }),
    { seed: 20261128, numRuns: runs(200) },
  );
  expect(gescoord).toBeGreaterThan(moreThan(30));
  expect(gaten).toBeGreaterThan(moreThan(8));
});

test('the same twice is no change, and a copy from JSON gives the same', () => {
  fc.assert(
    fc.property(tweeJaren, (geval) => {
      const paar = attempt(() => {
        const kaart = makeKaart(geval);
        return {
          toen: scoreBuurten(kaart, makeJaar(geval, 'toen')),
          nu: scoreBuurten(kaart, makeJaar(geval, 'nu')),
        };
      });
      if (paar === undefined) return;
      const { toen, nu } = paar;
      const nul = { cijfers: 0, meetlat: 0, methode: 0 };
      for (const v of [...explainAlle(toen, toen), ...explainAlle(nu, copy(nu))]) {
        expect(v.verschil).toBe(0);
        expect(v.delen).toEqual(nul);
        const alle = [...v.criteria, ...v.ontbrekend];
        expect(alle.filter((een) => een.cijfers !== 0 || een.meetlat !== 0 || een.methode !== 0)).toEqual([]);
      }
      expect(JSON.stringify(explainAlle(copy(toen), copy(nu)))).toBe(JSON.stringify(explainAlle(toen, nu)));
    }),
    { seed: 20261129, numRuns: runs(80) },
  );
});

test('figures rescored by another yardstick: only the yardstick changed', () => {
  let gescoord = 0;
  fc.assert(
    fc.property(tweeJaren, (geval) => {
      if (hasDuels(geval)) return;
      const paar = attempt(() => {
        const kaart = makeKaart(geval);
        const tabel = makeJaar(geval, 'toen');
        const meetlat = deriveMeetlat(kaart, makeJaar(geval, 'nu'));
        return { toen: scoreBuurten(kaart, tabel), nu: scoreBuurten(kaart, tabel, [], { meetlat }) };
      });
      if (paar === undefined) return;
      for (const v of explainAlle(paar.toen, paar.nu)) {
        gescoord += 1;
        expect(listFouten(v, measureMaat(paar.toen, paar.nu))).toEqual([]);
        expect([v.delen.cijfers, v.delen.methode]).toEqual([0, 0]);
        const alle = [...v.criteria, ...v.ontbrekend];
        expect(alle.filter((een) => een.cijfers !== 0 || een.methode !== 0)).toEqual([]);
      }
    }),
    { seed: 20261130, numRuns: runs(120) },
  );
  expect(gescoord).toBeGreaterThan(moreThan(10));
});

const wissel = fc.record({
  gewichten: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 9, maxLength: 9 }),
  weg: fc.boolean(),
  nieuw: fc.boolean(),
  anders: fc.constantFrom('niets', 'richting', 'normalisatie', 'bron', 'schaal', 'top'),
});

/** The Routekaart after a change of weights, criteria or method. */
function changeKaart(
  kaart: Routekaart,
  { gewichten, weg, nieuw, anders }: typeof wissel extends fc.Arbitrary<infer W> ? W : never,
) {
  const { soort: _, versie: __, ...rest } = kaart;
  const criteria = kaart.criteria
    .filter((_, k) => !(weg && k === 0))
    .map((criterium, k) => ({
      ...criterium,
      gewicht: gewichten[k] ?? 1,
      ...(k > 0 || criterium.richting === 'doel'
        ? {}
        : anders === 'richting'
          ? { richting: criterium.richting === 'hoger' ? ('lager' as const) : ('hoger' as const) }
          : anders === 'normalisatie'
            ? { normalisatie: { methode: 'percentielrang' as const, gelijk: 'gemiddeld' as const } }
            : anders === 'bron'
              ? { bron: { soort: 'kerncijfer' as const, sleutel: 'vast0' } }
              : {}),
    }));
  return Routekaart.create({
    ...rest,
    criteria: nieuw
      ? [
          { id: 'nieuw', naam: 'Nieuw', bron: { soort: 'kerncijfer', sleutel: 'vast0' }, richting: 'lager' },
          ...criteria,
        ]
      : criteria,
    ...(anders === 'schaal' ? { schaal: { van: 0, tot: 100 } } : {}),
    ...(anders === 'top' ? { aggregatie: { methode: 'rekenkundig' } } : {}),
  });
}

test('whatever changes in weights, criteria and method, the parts add up; with the same figures all of it is method', () => {
  let gescoord = 0;
  fc.assert(
    fc.property(tweeJaren, wissel, fc.boolean(), (geval, verandering, zelfdeCijfers) => {
      const paar = attempt(() => {
        const kaart = makeKaart(geval);
        const anders = changeKaart(kaart, verandering);
        return {
          toen: scoreBuurten(kaart, makeJaar(geval, 'toen')),
          nu: scoreBuurten(anders, makeJaar(geval, zelfdeCijfers ? 'toen' : 'nu')),
        };
      });
      if (paar === undefined) return;
      const { toen, nu } = paar;
      const kopie = copy(nu);
      for (const rij of compareJaren(toen, nu).buurten.slice(0, 3)) {
        const v = explainVerandering(toen, kopie, rij.code);
        gescoord += 1;
        expect(listFouten(v, measureMaat(toen, nu))).toEqual([]);
        const { cijfers, meetlat, methode } = rij;
        expect({ cijfers, meetlat, methode }).toEqual(v.delen);
        if (zelfdeCijfers) expect([cijfers, meetlat]).toEqual([0, 0]);
        const ids = [...toen.criteria, ...nu.criteria].map(({ id }) => id);
        expect(new Set(v.criteria.map(({ id }) => id))).toEqual(new Set(ids));
      }
    }),
    { seed: 20261201, numRuns: runs(250) },
  );
  expect(gescoord).toBeGreaterThan(moreThan(8));
});

test('the scores on the way are those that scoreBuurten gives by the Routekaart of then, and the yardstick of then and of now', () => {
  let gescoord = 0;
  fc.assert(
    fc.property(tweeJaren, wissel, (geval, verandering) => {
      if (hasDuels(geval)) return;
      const uit = attempt(() => {
        const kaart = makeKaart(geval);
        const [tabelToen, tabelNu] = [makeJaar(geval, 'toen'), makeJaar(geval, 'nu')];
        const toen = scoreBuurten(kaart, tabelToen);
        // Other weights only, so that the yardstick of now fits the Routekaart of then.
        const nu = scoreBuurten(
          changeKaart(kaart, { ...verandering, weg: false, nieuw: false, anders: 'niets' }),
          tabelNu,
        );
        return {
          toen,
          nu,
          metToen: scoreBuurten(kaart, tabelNu, [], { meetlat: toen.meetlat }),
          metNu: scoreBuurten(kaart, tabelNu, [], { meetlat: nu.meetlat }),
        };
      });
      if (uit === undefined) return;
      const { toen, nu, metToen, metNu } = uit;
      const grens = 1e-11 * measureMaat(toen, nu, metToen, metNu);
      const scoreOf = ({ buurten }: Routekaartscores, code: string) =>
        buurten.find((buurt) => buurt.code === code)?.score ?? undefined;
      for (const { code, tussenstanden } of explainAlle(toen, nu)) {
        gescoord += 1;
        const verwacht = [scoreOf(metToen, code), scoreOf(metNu, code)];
        if (tussenstanden === undefined) expect(verwacht).toContain(undefined);
        else {
          expect(Math.abs(tussenstanden.cijfers - (verwacht[0] ?? Number.NaN))).toBeLessThanOrEqual(grens);
          expect(Math.abs(tussenstanden.meetlat - (verwacht[1] ?? Number.NaN))).toBeLessThanOrEqual(grens);
        }
      }
    }),
    { seed: 20261202, numRuns: runs(200) },
  );
  expect(gescoord).toBeGreaterThan(moreThan(10));
});

/** Puts a number at a random place of a document. */
function breakDocument(document: Routekaartscores, plaats: number, getal: number | null): Routekaartscores {
  let teller = 0;
  const plaatsen: { readonly lijst: Record<string, unknown>; readonly sleutel: string }[] = [];
  const visit = (deel: unknown): void => {
    if (typeof deel !== 'object' || deel === null) return;
    for (const [sleutel, waarde] of Object.entries(deel)) {
      if (typeof waarde === 'number') plaatsen.push({ lijst: deel as Record<string, unknown>, sleutel });
      else visit(waarde);
    }
  };
  const kopie = copy(document);
  visit([kopie.meetlat, kopie.criteria, kopie.routekaart]);
  for (const { lijst, sleutel } of plaatsen) if (teller++ === plaats % plaatsen.length) lijst[sleutel] = getal;
  return kopie;
}

test('a document that somebody changed gives numbers or a coded refusal', () => {
  let gelezen = 0;
  const getal = fc.oneof(fc.constantFrom(null, 0, -1, 1e308, -1e308, 5e-324, 1e15), fc.integer({ min: -20, max: 20 }));
  fc.assert(
    fc.property(tweeJaren, fc.nat(1e6), getal, fc.boolean(), (geval, plaats, anders, oud) => {
      const paar = attempt(() => {
        const kaart = makeKaart(geval);
        return {
          toen: scoreBuurten(kaart, makeJaar(geval, 'toen')),
          nu: scoreBuurten(kaart, makeJaar(geval, 'nu')),
        };
      });
      if (paar === undefined) return;
      const toen = oud ? breakDocument(paar.toen, plaats, anders) : paar.toen;
      const nu = oud ? paar.nu : breakDocument(paar.nu, plaats, anders);
      const uit = attempt(() => [compareJaren(toen, nu), ...explainAlle(toen, nu).slice(0, 2)]);
      if (uit === undefined) return;
      gelezen += 1;
      // NaN and Infinity are null in JSON.
      expect(JSON.stringify(uit)).not.toContain('null');
    }),
    { seed: 20261203, numRuns: runs(250) },
  );
  expect(gelezen).toBeGreaterThan(moreThan(4));
});
