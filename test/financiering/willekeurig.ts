import type { Bijdrage, Financieringsplan, Verdeelsleutel } from 'buurtaanpak/financiering';
import { Aandeel, addDuur, type Bedrag, Datum, Procent } from 'buurtaanpak/kern';
import { fromCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';

/** Small amounts, where rounding shows, beside ordinary and very large ones. */
export const bedragen: fc.Arbitrary<Bedrag> = fc
  .oneof(fc.bigInt(0n, 20n), fc.bigInt(0n, 100_000_00n), fc.bigInt(0n, 10n ** 14n))
  .map(fromCenten);

const datums = fc.integer({ min: 0, max: 4000 }).map((dagen) => addDuur(Datum.parse('2024-01-01'), { dagen }));
const dragers = ['a', 'b', 'c'] as const;
const aandelen = fc
  .integer({ min: 1, max: 1_000_000 })
  .map((getal) => Aandeel.parse(`${Math.floor(getal / 1000)}.${String(getal % 1000 || 1).padStart(3, '0')}`));

/** A key that divides all of the amount. */
const sleutels = (bedrag: Bedrag): fc.Arbitrary<Verdeelsleutel | undefined> => {
  const cent = BigInt(bedrag.replace('.', ''));
  const vast = fc.bigInt(0n, cent).map(fromCenten);
  return fc.oneof(
    fc.constant(undefined),
    fc
      .tuple(aandelen, aandelen, aandelen)
      .map((delen) =>
        delen.map((aandeel, index) => ({ soort: 'aandeel', kostendrager: dragers[index]!, aandeel }) as const),
      ),
    vast.map(
      (deel) =>
        [
          { soort: 'vast', kostendrager: 'a', bedrag: deel },
          { soort: 'rest', kostendrager: 'b' },
        ] as const,
    ),
    fc.integer({ min: 1, max: 99 }).map(
      (procent) =>
        [
          { soort: 'procent', kostendrager: 'a', procent: Procent.parse(procent) },
          { soort: 'procent', kostendrager: 'b', procent: Procent.parse(100 - procent) },
        ] as const,
    ),
    fc.constant([
      { soort: 'procent', kostendrager: 'a', procent: Procent.parse('50') },
      { soort: 'vast', kostendrager: 'b', bedrag: fromCenten(cent / 4n) },
      { soort: 'aandeel', kostendrager: 'c', aandeel: Aandeel.parse('1') },
    ] as const),
  );
};

/** No instalments, or some, on days that need not lie in the period. */
const termijnen = fc.option(
  fc
    .array(fc.record({ aandeel: aandelen, gepland: datums }), { minLength: 1, maxLength: 4 })
    .map((rij) => rij.map((termijn, index) => ({ id: `termijn-${index + 1}`, ...termijn }))),
  { nil: undefined },
);

const hoofd = {
  van: fc.constantFrom('bzk', 'gemeente', 'fonds'),
  aard: fc.constantFrom('exact', 'ten_minste', 'ten_hoogste', 'geraamd'),
  doel: fc.constantFrom('directe_kosten', 'begeleiden', 'overig'),
  termijnen,
};

const bedragbijdragen = bedragen.chain((bedrag) =>
  fc.record({ ...hoofd, soort: fc.constant('bedrag'), bedrag: fc.constant(bedrag), verdeelsleutel: sleutels(bedrag) }),
);

/** Contributions of every kind but that of a specifieke uitkering, which covers others. */
const vormbijdragen = fc.oneof(
  bedragbijdragen,
  bedragen.chain((prijs) =>
    fc.record({
      ...hoofd,
      soort: fc.constant('prijs_per_buurt'),
      prijs: fc.constant(prijs),
      verdeelsleutel: sleutels(prijs),
    }),
  ),
  fc.record({
    ...hoofd,
    soort: fc.constant('werkelijke_kosten'),
    aandeel: fc.integer({ min: 1, max: 100 }).map((procent) => Procent.parse(procent)),
    plafond: bedragen,
    raming: bedragen,
  }),
);

function createPlannen(bijdragen: fc.Arbitrary<object>): fc.Arbitrary<Financieringsplan> {
  return fc
    .record({
      start: datums,
      perioden: fc.array(
        fc.record({
          na: fc.integer({ min: -20, max: 40 }),
          maanden: fc.integer({ min: 0, max: 30 }),
          dagen: fc.integer({ min: 1, max: 31 }),
          bijdragen: fc.array(bijdragen, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ start, perioden }) => {
      let van = start;
      return {
        soort: 'financieringsplan',
        versie: 2,
        naam: 'Willekeurig',
        kostendragers: dragers.map((id) => ({ id, naam: id, partij: 'gemeente' })),
        perioden: perioden.map((een, p) => {
          van = addDuur(van, { dagen: p === 0 ? 0 : een.na });
          const periode = { van, tot: addDuur(van, { maanden: een.maanden, dagen: een.dagen - 1 }) };
          van = addDuur(periode.tot, { dagen: 1 });
          return {
            programmajaar: p + 1,
            periode,
            bijdragen: een.bijdragen.map((velden, b) =>
              Object.fromEntries(
                Object.entries({ id: `b-${p}-${b}`, ...velden }).filter(([, waarde]) => waarde !== undefined),
              ),
            ) as unknown as Bijdrage[],
          };
        }),
      };
    });
}

/** Plans of one to four periods, adjoining, with a gap or overlapping, of a day to some years; every contribution is an amount. */
export const plannen: fc.Arbitrary<Financieringsplan> = createPlannen(bedragbijdragen);

/** The same with contributions of other kinds among them: a price for a buurt, a share of the costs. */
export const vormplannen: fc.Arbitrary<Financieringsplan> = createPlannen(vormbijdragen);

export { datums };
