import {
  type Bijdrage,
  changeBijdrage,
  compareFinanciering,
  computeDekking,
  computeUitputting,
  type Financieringsplan,
  indexBijdragen,
  reconcileFinanciering,
  shiftFinanciering,
  splitByBegrotingsjaar,
  splitByBuurt,
  splitByVerdeelsleutel,
  summarizeFinanciering,
  sumRegels,
} from 'buurtaanpak/financiering';
import { type Bedrag, subtractBedrag, sumBedragen } from 'buurtaanpak/kern';
import { getJaar, toCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { bedragen, datums, plannen, verlopen } from './willekeurig.js';

const seed = 20_260_901;
const alle = (plan: Financieringsplan): Bijdrage[] => plan.perioden.flatMap(({ bijdragen }) => bijdragen);
const totaalVan = (plan: Financieringsplan) => sumBedragen(alle(plan).map(({ bedrag }) => bedrag));
const som = (regels: readonly { readonly bedrag: Bedrag }[]) => sumBedragen(regels.map(({ bedrag }) => bedrag));
const most = (a: bigint, b: bigint) => {
  if (b > a) return b;
  return a;
};
/** Sums as text, without regard to their order. */
const sorted = (regels: readonly object[]) => regels.map((regel) => JSON.stringify(regel)).sort();
/** What the plan says when nobody divides anything over cost bearers. */
const zonderDragers = (plan: Financieringsplan): Financieringsplan => ({
  ...plan,
  perioden: plan.perioden.map((periode) => ({
    ...periode,
    bijdragen: periode.bijdragen.map(({ verdeelsleutel: _, ...rest }) => rest),
  })),
});
const schemaVan = (plan: Financieringsplan) =>
  plan.perioden.flatMap(({ programmajaar, periode }) => [
    { programmajaar, begrotingsjaar: getJaar(periode.van), gewicht: 3 },
    { programmajaar, begrotingsjaar: getJaar(periode.van) + 1, gewicht: 4 },
  ]);

test('no cent appears or vanishes by begrotingsjaar and cost bearer', () => {
  fc.assert(
    fc.property(plannen, fc.constantFrom('dagen', 'maanden', 'schema'), (plan, methode) => {
      const regels = splitByBegrotingsjaar(plan, { methode, schema: schemaVan(plan) });
      return reconcileFinanciering(plan, regels).sluit && regels.every(({ bedrag }) => toCenten(bedrag) > 0n);
    }),
    { numRuns: runs(10_000), seed },
  );
}, 120_000);

test('by year and then by bearer is by bearer and then by year at the total, and the stand divides both further', () => {
  fc.assert(
    fc.property(plannen, datums, fc.constantFrom('dagen', 'maanden', 'schema'), (plan, peildatum, methode) => {
      const options = { methode, schema: schemaVan(plan) } as const;
      const regels = splitByBegrotingsjaar(plan, options);
      const perDrager = alle(plan).flatMap(({ id, bedrag, verdeelsleutel }) =>
        (verdeelsleutel ? splitByVerdeelsleutel(bedrag, verdeelsleutel) : [{ kostendrager: undefined, bedrag }])
          .filter((deel) => deel.bedrag !== '0.00')
          .map((deel) => ({ bijdrage: id, ...deel })),
      );
      expect(sorted(sumRegels(regels, ['bijdrage', 'kostendrager']))).toEqual(
        sorted(sumRegels(perDrager, ['bijdrage', 'kostendrager'])),
      );
      expect(sorted(sumRegels(regels, ['bijdrage', 'begrotingsjaar']))).toEqual(
        sorted(sumRegels(splitByBegrotingsjaar(zonderDragers(plan), options), ['bijdrage', 'begrotingsjaar'])),
      );
      const metStand = splitByBegrotingsjaar(plan, { ...options, peildatum });
      expect(sumRegels(metStand, ['bijdrage', 'kostendrager', 'begrotingsjaar'])).toEqual(
        sumRegels(regels, ['bijdrage', 'kostendrager', 'begrotingsjaar']),
      );
    }),
    { numRuns: runs(1000), seed },
  );
}, 300_000);

test('nor by a shift, an index, a step or a comparison', () => {
  fc.assert(
    fc.property(
      plannen,
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: 1, max: 400 }),
      datums,
      (plan, maanden, procent, dag) => {
        deepFreeze(plan);
        const totaal = totaalVan(plan);
        const later = shiftFinanciering(plan, { maanden });
        expect(totaalVan(later)).toBe(totaal);
        expect(later.perioden.every(({ periode }) => periode.van <= periode.tot)).toBe(true);
        expect(reconcileFinanciering(later, splitByBegrotingsjaar(later)).sluit).toBe(true);
        const vergelijking = compareFinanciering(plan, later);
        expect(vergelijking.totaal.verschil).toBe('0.00');
        expect(sumBedragen(vergelijking.regels.map(({ verschil }) => verschil))).toBe('0.00');
        expect(sumBedragen(vergelijking.perJaar.map(({ na }) => na))).toBe(totaal);

        const reeks = Object.fromEntries(
          Array.from({ length: 80 }, (_, index) => [1990 + index, `${procent + index}.5`]),
        );
        const geindexeerd = indexBijdragen(plan, reeks, { basisjaar: 2026 });
        expect(subtractBedrag(totaalVan(geindexeerd.plan), totaal)).toBe(
          sumBedragen(geindexeerd.indexeringen.map(({ verschil }) => verschil)),
        );
        expect(reconcileFinanciering(geindexeerd.plan, splitByBegrotingsjaar(geindexeerd.plan)).sluit).toBe(true);

        const [eerste] = alle(plan);
        if (eerste)
          expect(
            totaalVan(
              changeBijdrage(plan, eerste.id, { stap: { status: 'betaald', bedrag: eerste.bedrag, werkelijk: dag } }),
            ),
          ).toBe(totaal);
      },
    ),
    { numRuns: runs(4000), seed },
  );
}, 300_000);

test('nor by an amendment: the difference of two plans is the difference of their totals, in every table', () => {
  fc.assert(
    fc.property(plannen, fc.array(bedragen, { minLength: 12, maxLength: 12 }), (plan, nieuw) => {
      let plaats = 0;
      const na: Financieringsplan = {
        ...plan,
        perioden: plan.perioden.map((periode) => ({
          ...periode,
          bijdragen: periode.bijdragen.map(({ verdeelsleutel: _, ...bijdrage }) => {
            plaats += 1;
            return { ...bijdrage, bedrag: nieuw[plaats % 12] ?? bijdrage.bedrag };
          }),
        })),
      };
      const { totaal, perJaar, regels } = compareFinanciering(plan, na);
      const verschil = subtractBedrag(totaalVan(na), totaalVan(plan));
      expect(totaal.verschil).toBe(verschil);
      expect(sumBedragen(perJaar.map((jaar) => jaar.verschil))).toBe(verschil);
      expect(sumBedragen(regels.map((regel) => regel.verschil))).toBe(verschil);
    }),
    { numRuns: runs(10_000), seed },
  );
}, 300_000);

test('nor over buurten that start, stop and are replaced, by any rule', () => {
  fc.assert(
    fc.property(
      plannen,
      verlopen,
      fc.constantFrom('terug', 'overige_buurten', 'vervanger'),
      fc.constantFrom('dagen', 'maanden'),
      (plan, verloop, vrijval, methode) => {
        const regels = splitByBuurt(plan, verloop.inzet, { gestopt: verloop.gestopt, vrijval, methode });
        expect(reconcileFinanciering(plan, regels).sluit).toBe(true);
        expect(regels.every(({ bedrag }) => toCenten(bedrag) > 0n)).toBe(true);
        expect(sorted(sumRegels(regels, ['bijdrage', 'kostendrager']))).toEqual(
          sorted(sumRegels(splitByBegrotingsjaar(plan), ['bijdrage', 'kostendrager'])),
        );
        // A buurt costs nothing after its last day.
        for (const { buurt, datum } of verloop.gestopt) {
          const na = regels.filter(
            (regel) => regel.soort === 'inzet' && regel.buurt === buurt && regel.periode.tot > datum,
          );
          expect(na).toEqual([]);
        }
      },
    ),
    { numRuns: runs(10_000), seed },
  );
}, 300_000);

test('the buurten that start with the plan and never stop cost per begrotingsjaar what the plan does', () => {
  fc.assert(
    fc.property(plannen, fc.integer({ min: 1, max: 13 }), (plan, aantal) => {
      const start = plan.perioden.map(({ periode }) => periode.van).sort()[0]!;
      const inzet = Array.from({ length: aantal }, (_, index) => ({
        buurt: `BU0080${String(index).padStart(4, '0')}` as never,
        start,
      }));
      expect(sorted(sumRegels(splitByBuurt(plan, inzet), ['bijdrage', 'begrotingsjaar']))).toEqual(
        sorted(sumRegels(splitByBegrotingsjaar(plan), ['bijdrage', 'begrotingsjaar'])),
      );
    }),
    { numRuns: runs(200), seed },
  );
}, 300_000);

test('uitputting: budget is the plan; the prognosis of a contribution is the plan less what lapsed, or what was paid when that is more', () => {
  fc.assert(
    fc.property(plannen, datums, (plan, peildatum) => {
      const regels = computeUitputting(plan, { peildatum });
      expect(sumBedragen(regels.map(({ begroot }) => begroot))).toBe(totaalVan(plan));
      let minstens = 0n;
      let hoogstens = 0n;
      for (const { periode, bijdragen } of plan.perioden)
        for (const { bedrag, stappen = [] } of bijdragen) {
          const gebeurd = stappen
            .filter(({ werkelijk = '9999-12-31' }) => werkelijk <= peildatum)
            .sort((a, b) => (`${a.werkelijk}` < `${b.werkelijk}` ? -1 : Number(a.werkelijk !== b.werkelijk)));
          const van = (soort: string) =>
            gebeurd.filter(({ status }) => status === soort).map((stap) => toCenten(stap.bedrag));
          const netto = [...van('betaald'), ...van('teruggevorderd').map((b) => -b)].reduce((a, b) => a + b, 0n);
          const vast = van('vastgelegd').map((b) => -most(-b, -toCenten(bedrag)));
          const hoogste = vast.reduce(most, 0n);
          const verwacht = toCenten(bedrag) - hoogste + (vast.at(-1) ?? 0n);
          const meest = most(verwacht, netto);
          const afgerekend = periode.tot < peildatum && van('teruggevorderd').length > 0;
          minstens += afgerekend ? netto : meest;
          hoogstens += meest;
        }
      const prognose = toCenten(sumBedragen(regels.map((regel) => regel.prognose)));
      expect(prognose >= minstens && prognose <= hoogstens).toBe(true);
      for (const { begroot, verplicht, prognose: p, vrij, afwijking } of regels) {
        expect(subtractBedrag(begroot, verplicht)).toBe(vrij);
        expect(subtractBedrag(p, begroot)).toBe(afwijking);
      }
    }),
    { numRuns: runs(700), seed },
  );
}, 300_000);

test('coverage: what is surely there is never more than what may be there', () => {
  fc.assert(
    fc.property(plannen, fc.option(datums, { nil: undefined }), (plan, peildatum) => {
      const { totaal, perioden } = computeDekking(plan, peildatum === undefined ? {} : { peildatum });
      for (const { minimum, maximum } of [totaal, ...perioden.map(({ dekking }) => dekking)])
        expect(maximum === undefined || toCenten(minimum) <= toCenten(maximum)).toBe(true);
      expect(totaal.minimum).toBe(sumBedragen(perioden.map(({ dekking }) => dekking.minimum)));
    }),
    { numRuns: runs(500), seed },
  );
}, 300_000);

test('every table of the summary adds up to the total', () => {
  fc.assert(
    fc.property(plannen, (plan) => {
      const { totaal, ...tabellen } = summarizeFinanciering(plan);
      expect(totaal).toBe(totaalVan(plan));
      for (const tabel of Object.values(tabellen)) expect(som(tabel)).toBe(totaal);
    }),
    { numRuns: runs(500), seed },
  );
}, 300_000);
