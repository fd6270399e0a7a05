/** Whatever was selected: the choice does not contradict itself, survives JSON, and its numbers are those of the selection. */
import { createKeuze, type Keuze, Programma } from 'buurtaanpak/programma';
import { countVerdelingen, type Regel, selectBuurten } from 'buurtaanpak/selectie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkKeuzedelen } from '../../src/programma/controle/checkKeuzedelen.js';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { proefprogramma } from './proefprogramma.js';

const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const [deelnemer] = proefprogramma.deelnemers;

const scoreArb = fc.option(
  fc.integer({ min: -20, max: 100 }).map((punten) => punten / 100),
  { nil: null, freq: 4 },
);
const rijenArb = fc
  .array(scoreArb, { minLength: CODES.length, maxLength: CODES.length })
  .map((scores) => scores.map((score, i) => ({ code: CODES[i]!, score })));

const vraagArb = fc.record({
  scores: fc.record({ oost: rijenArb, energie: rijenArb }),
  quota: fc
    .array(
      fc.record({
        programma: fc.constantFrom('oost', 'energie'),
        aantal: fc.oneof(
          fc.nat(2),
          fc.tuple(fc.nat(1), fc.nat(2)).map(([van, meer]) => ({ van, tot: van + meer })),
        ),
        waar: fc.constantFrom({}, { kenmerken: ['dorp'] }, { zonderKenmerken: ['dorp'] }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((rijen) => rijen.map((rij, q) => ({ id: `q${q}`, ...rij }))),
  regels: fc.subarray<Regel>([
    { soort: 'uitgesloten', codes: ['A', 'H'], motief: 'sloop' },
    { soort: 'niet_samen', codes: ['B', 'C'] },
    { soort: 'minimumscore', minimaal: 0.2 },
  ]),
  dorpen: fc.subarray(CODES),
  wijzigingen: fc.array(fc.record({ eruit: fc.nat(3), erin: fc.constantFrom(...CODES) }), { maxLength: 2 }),
});

test('the choice of any selection fits, and any deviations from it', () => {
  let gekozen = 0;
  fc.assert(
    fc.property(vraagArb, ({ scores, quota, regels, dorpen, wijzigingen }) => {
      const gebieden = CODES.map((code, i) => ({
        code,
        naam: `Buurt ${code}`,
        kenmerken: dorpen.includes(code) ? ['dorp'] : [],
        inwoners: i * 100,
      }));
      const selectie = selectBuurten(scores, quota, { gebieden, regels });
      if (!('gekozen' in selectie)) return;
      gekozen++;
      const isGoed = (keuze: Keuze) => {
        expect(checkKeuzedelen(keuze).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
        const programma = { ...proefprogramma, deelnemers: [{ ...deelnemer, keuze, teams: [] }] };
        expect(Programma.parse(JSON.parse(JSON.stringify(programma))).deelnemers[0]?.keuze).toEqual(keuze);
      };
      const keuze = createKeuze(deepFreeze(selectie), []);
      isGoed(keuze);
      const { konMeedoen, toewijzingen, perQuotum } = countVerdelingen(selectie);
      expect([keuze.konMeedoen, keuze.verdelingen]).toEqual([konMeedoen, toewijzingen]);
      expect(keuze.quota?.map((een) => [een.id, een.konMeedoen])).toEqual(Object.entries(perQuotum));
      expect(keuze.gescoord! + keuze.zonderScore!.length).toBe(CODES.length);
      // Take some out and others in, as far as that can be.
      const nu = selectie.gekozen.map((een) => een);
      const afwijkingen = wijzigingen.flatMap(({ eruit, erin }) => {
        const weg = nu[eruit];
        if (weg === undefined || nu.some(({ code }) => code === erin)) return [];
        nu.splice(eruit, 1, { ...weg, code: erin });
        return [{ eruit: weg.code, erin, quotum: weg.quotum, motief: 'Mensen kozen anders.' }];
      });
      const anders = createKeuze(selectie, [], { afwijkingen });
      isGoed(anders);
      expect(anders.buurten.map(({ buurt }) => buurt).sort()).toEqual(nu.map(({ code }) => code).sort());
    }),
    { seed: 23, numRuns: runs(1500, 150) },
  );
  expect(gekozen).toBeGreaterThan(20);
});
