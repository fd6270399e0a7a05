import type {
  Bijdrage,
  Financieringsplan,
  Geldtekst,
  Geldverloop,
  Plaats,
  Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import { addDuur, type Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';

const BEGIN = '2026-01-01' as Datum;

/** A day some days after the beginning of 2026. */
export const dagNa = (dagen: number): Datum => addDuur(BEGIN, { dagen });

const GEMEENTEN = { noord: 'GM0080', zuid: 'GM0081' } as const;

const bedrag = fc.integer({ min: 0, max: 9_999_999 }).map((centen) => (centen / 100).toFixed(2));

const sleutel = fc.constantFrom(undefined, [
  { soort: 'aandeel', kostendrager: 'oost', aandeel: '2' },
  { soort: 'aandeel', kostendrager: 'energie', aandeel: '1.5' },
]);

const btw = fc.constantFrom(
  undefined,
  undefined,
  { tarief: '21', verwerking: 'compensabel' },
  { tarief: '9', verwerking: 'kostprijsverhogend' },
);

const bijdrage = (id: string): fc.Arbitrary<Bijdrage> =>
  fc
    .record({
      van: fc.constantFrom('noord', 'zuid', 'bzk'),
      soort: fc.constantFrom('bedrag', 'bedrag', 'prijs_per_buurt'),
      geld: bedrag,
      verdeelsleutel: sleutel,
      btw,
    })
    .map(
      ({ van, soort, geld, verdeelsleutel, btw: belasting }) =>
        ({
          id,
          van,
          aard: 'exact',
          doel: 'begeleiden',
          soort,
          ...(soort === 'bedrag' ? { bedrag: geld } : { prijs: geld }),
          ...(verdeelsleutel === undefined || soort !== 'bedrag' ? {} : { verdeelsleutel }),
          ...(belasting === undefined ? {} : { btw: belasting }),
        }) as unknown as Bijdrage,
    );

/** A plan of one to three years from a day in 2026 on, with one or two contributions a year. */
const plan: fc.Arbitrary<Financieringsplan> = fc
  .record({
    jaren: fc.integer({ min: 1, max: 3 }),
    begin: fc.integer({ min: 0, max: 364 }),
    bijdragen: fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map(bijdrage)),
    bijStop: fc.constantFrom('terug', 'overige_buurten', 'vervanger'),
    bijOpschorting: fc.constantFrom('telt_door', 'vervalt', 'schuift_op'),
  })
  .map(({ jaren, begin, bijdragen, bijStop, bijOpschorting }) => ({
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Willekeurig',
    bijStop,
    bijOpschorting,
    perioden: Array.from({ length: jaren }, (_, j) => ({
      programmajaar: j + 1,
      periode: {
        van: addDuur(dagNa(begin), { jaren: j }),
        tot: addDuur(addDuur(dagNa(begin), { jaren: j + 1 }), { dagen: -1 }),
      },
      bijdragen: bijdragen.slice(j * 2, j * 2 + 2),
    })),
  }));

/** Two buurten or more in each of the two gemeenten, charged to every bearer. */
const plaatsen: fc.Arbitrary<Plaats[]> = fc
  .array(
    fc.record({
      start: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
      gewicht: fc.constantFrom(undefined, 1, 2, 0.5, 1.25),
    }),
    { minLength: 4, maxLength: 6 },
  )
  .map((lijst) =>
    lijst.map(({ start, gewicht }, p) => ({
      buurt: `BU00${p % 2 === 0 ? '80' : '81'}000${p}`,
      ...(start === undefined ? {} : { start: dagNa(start) }),
      ...(gewicht === undefined ? {} : { gewicht }),
    })),
  );

type Inhoud = Readonly<Record<string, unknown>>;
const dag = fc.integer({ min: 0, max: 1500 }).map(dagNa);
const buurt = fc.integer({ min: 0, max: 3 }).map((p) => `BU00${p % 2 === 0 ? '80' : '81'}000${p}`);
const id = fc.constantFrom('a', 'b');

/** Events that move cells, each with the day on which it works. */
export const INHOUD = {
  buurt_gestopt: fc.record({ buurt, laatsteDag: dag }),
  buurt_vervangen: fc.record({
    buurt: fc.constantFrom('BU00809001', 'BU00809002'),
    vervangt: buurt,
    start: dag,
  }),
  opgeschort: fc.record({ vanaf: dag }),
  hervat: fc.record({ vanaf: dag }),
  beeindigd: fc.record({ laatsteDag: dag }),
  partij_uitgetreden: fc.record({ partij: fc.constantFrom('noord', 'zuid', 'bzk'), laatsteDag: dag }),
  besluit_genomen: fc.record({
    programmajaar: fc.integer({ min: 1, max: 3 }),
    uitkomst: fc.constantFrom('door', 'stop'),
  }),
  vastgesteld: fc.record({ bijdrage: id, bedrag }),
  vaststelling_gewijzigd: fc.record({ bijdrage: id, bedrag }),
  verlening_gewijzigd: fc.record({ bijdrage: id, bedrag }),
  betaald: fc.record({ bijdrage: id, bedrag }),
  jaar_afgesloten: fc.record({ begrotingsjaar: fc.integer({ min: 2026, max: 2028 }) }),
} satisfies Record<string, fc.Arbitrary<Inhoud>>;

/** Random events of some kinds, each on a day of its own, so that 'the latest' is never a tie. */
export const willekeurigeGebeurtenissen = (
  soorten: readonly (keyof typeof INHOUD)[],
  maxLength = 7,
): fc.Arbitrary<Verloopgebeurtenis[]> =>
  fc
    .uniqueArray(
      fc.constantFrom(...soorten).chain((soort) =>
        fc.record({
          soort: fc.constant(soort),
          inhoud: INHOUD[soort] as fc.Arbitrary<Inhoud>,
          datum: fc.integer({ min: 0, max: 1500 }),
          later: fc.integer({ min: 0, max: 200 }),
        }),
      ),
      { maxLength, selector: ({ datum }) => datum },
    )
    .map((lijst) =>
      lijst.map(
        ({ soort, inhoud, datum, later }, g) =>
          ({
            id: `g${g}`,
            soort,
            datum: dagNa(datum),
            geregistreerd: dagNa(datum + later),
            ...inhoud,
          }) as unknown as Verloopgebeurtenis,
      ),
    );

/** All kinds of {@link INHOUD}. */
export const ALLE = Object.keys(INHOUD) as (keyof typeof INHOUD)[];

/** A text: a plan with its buurten. */
export const willekeurigeTekst: fc.Arbitrary<Geldtekst> = fc.record({ plan, plaatsen }).map((een) => ({
  geregistreerd: '2020-01-01' as Datum,
  vanaf: een.plan.perioden[0]?.periode.van as Datum,
  ...een,
}));

/** A course with one text. */
export const willekeurigVerloop = (soorten = ALLE, maxLength = 7): fc.Arbitrary<Geldverloop> =>
  fc
    .record({ tekst: willekeurigeTekst, gebeurtenissen: willekeurigeGebeurtenissen(soorten, maxLength) })
    .map(({ tekst, gebeurtenissen }) => ({
      partijen: [
        ...Object.entries(GEMEENTEN).map(([partij, gemeentecode]) => ({
          id: partij,
          rol: 'gemeente' as const,
          gemeentecode,
        })),
        { id: 'bzk', rol: 'medefinancier' as const },
      ] as unknown as Geldverloop['partijen'],
      teksten: [tekst],
      // A replacement must replace what takes part: `BU0081…3` is always there, as four buurten are.
      gebeurtenissen,
    }));

/** The same course with an addendum: other amounts from a day on. */
export const metAddendum = (verloop: Geldverloop, addendum: Geldtekst, vanaf: Datum): Geldverloop => ({
  ...verloop,
  teksten: [...verloop.teksten, { ...addendum, vanaf, geregistreerd: vanaf }],
});
