import {
  type Bijdrage,
  checkFinancieringsplan,
  Financieringsplan,
  splitByVerdeelsleutel,
  sumRegels,
} from 'buurtaanpak/financiering';
import { sumBedragen } from 'buurtaanpak/kern';
import { toCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepFreeze, expectVolledigeTekst } from '../hulp.js';
import { runs } from '../runs.js';
import { plannen, vormplannen } from './willekeurig.js';

const seed = 20_260_901;
const alle = (plan: Financieringsplan): Bijdrage[] => plan.perioden.flatMap(({ bijdragen }) => bijdragen);

test('a plan is plain JSON, and reading it changes nothing', () => {
  fc.assert(
    fc.property(vormplannen, (plan) => {
      expect(Financieringsplan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      expect(Financieringsplan.create(deepFreeze(plan))).toEqual(plan);
    }),
    { numRuns: runs(1000), seed },
  );
});

test('no cent appears or vanishes by cost bearer', () => {
  fc.assert(
    fc.property(plannen, (plan) => {
      for (const bijdrage of alle(plan)) {
        if (bijdrage.soort !== 'bedrag' || bijdrage.verdeelsleutel === undefined) continue;
        const delen = splitByVerdeelsleutel(bijdrage.bedrag, bijdrage.verdeelsleutel);
        expect(sumBedragen(delen.map(({ bedrag }) => bedrag))).toBe(bijdrage.bedrag);
        expect(delen.every(({ bedrag }) => toCenten(bedrag) >= 0n)).toBe(true);
        expect(sumRegels(delen, [])).toEqual([{ bedrag: bijdrage.bedrag }]);
      }
    }),
    { numRuns: runs(1500), seed },
  );
});

test('the findings about a plan are about what is wrong with it, and each has all that its text names', () => {
  fc.assert(
    fc.property(vormplannen, (plan) => {
      const bevindingen = checkFinancieringsplan(deepFreeze(plan));
      for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
      const codes = new Set(bevindingen.map(({ code }) => code.replace('financiering.', '')));
      const leeg = plan.perioden.some(({ bijdragen }) => bijdragen.length === 0);
      expect(codes.has('periode_zonder_bijdrage')).toBe(leeg);
      const anders = alle(plan).some(({ van, verdeelsleutel }) => verdeelsleutel !== undefined && van !== 'gemeente');
      expect(codes.has('kostendrager_andere_partij')).toBe(anders);
      // The keys of these plans divide all of every amount; of a price they divide nothing.
      const prijs = alle(plan).some(
        ({ soort, verdeelsleutel }) => verdeelsleutel !== undefined && soort === 'prijs_per_buurt',
      );
      expect([...codes].filter((code) => code.startsWith('verdeelsleutel'))).toEqual(
        prijs ? ['verdeelsleutel_zonder_werking'] : [],
      );
      // Share x estimate above the ceiling, reckoned another way.
      const boven = alle(plan).some(
        (een) =>
          een.soort === 'werkelijke_kosten' &&
          toCenten(een.raming) * BigInt(een.aandeel) >= toCenten(een.plafond) * 100n + 50n,
      );
      expect(codes.has('raming_boven_plafond')).toBe(boven);
    }),
    { numRuns: runs(1500), seed },
  );
});
