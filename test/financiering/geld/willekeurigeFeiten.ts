import type { Bijdrage, Geldverloop, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { addDuur } from 'buurtaanpak/kern';
import { fromCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { bijdrage, dag, feit, plaatsen, tekst, verloop } from './maak.js';

const bedragen = fc.bigInt(0n, 80_000_00n).map(fromCenten);
const dagen = fc.integer({ min: 0, max: 1200 }).map((n) => addDuur(dag('2025-12-01'), { dagen: n }));
const ids = fc.constantFrom('b', 'c', 'd');
const jaren = fc.integer({ min: 2026, max: 2028 });
const BUURTEN = ['BU00800001', 'BU00800002', 'BU00800003'];

const termijnen = fc.option(
  fc.array(fc.record({ aandeel: fc.integer({ min: 1, max: 9 }).map(String), gepland: dagen }), {
    minLength: 1,
    maxLength: 3,
  }),
  { nil: undefined },
);
const btw = fc.option(
  fc.record({ tarief: fc.constantFrom('21', '9'), verwerking: fc.constantFrom('compensabel', 'kostprijsverhogend') }),
  { nil: undefined },
);
const soorten = fc.oneof(
  { weight: 3, arbitrary: bedragen.map((bedrag) => ({ soort: 'bedrag', bedrag })) },
  bedragen.map((prijs) => ({ soort: 'prijs_per_buurt', prijs })),
  fc
    .record({ plafond: bedragen, raming: bedragen })
    .map((een) => ({ soort: 'werkelijke_kosten', aandeel: '60', ...een })),
);

/** A contribution of the gemeente or of bzk. */
const bijdragen = (id: string): fc.Arbitrary<Bijdrage> =>
  fc.record({ soort: soorten, termijnen, btw, uiterlijk: fc.option(dagen, { nil: undefined, freq: 5 }) }).map((een) =>
    bijdrage({
      id,
      van: id === 'c' ? 'bzk' : 'gemeente',
      ...een.soort,
      ...(een.btw ? { btw: een.btw } : {}),
      ...(een.termijnen ? { termijnen: een.termijnen.map((termijn, t) => ({ id: `t${t}`, ...termijn })) } : {}),
      ...(een.uiterlijk ? { voorwaarden: [{ omschrijving: 'krediet', uiterlijk: een.uiterlijk }] } : {}),
    }),
  );

const op = (bijdrageVan: fc.Arbitrary<string>) => fc.record({ bijdrage: bijdrageVan, bedrag: bedragen });
const metTermijn = fc.record({
  bijdrage: ids,
  bedrag: bedragen,
  termijn: fc.constantFrom(undefined, 't0', 't1'),
});

/** The fields of an event by its kind. */
const inhoud: readonly (readonly [Verloopgebeurtenis['soort'], fc.Arbitrary<Readonly<Record<string, unknown>>>])[] = [
  ['betaald', metTermijn],
  ['betaald', metTermijn],
  ['verplichting_aangegaan', op(ids)],
  ['terugontvangen', op(ids)],
  ['teruggevorderd', fc.record({ bijdrage: ids, bedrag: bedragen, uiterlijk: dagen })],
  ['verrekend', fc.record({ bijdrage: ids, bedrag: bedragen, met: ids })],
  ['vastgesteld', op(ids)],
  ['kosten_gemaakt', op(fc.constant('d'))],
  ['verlening_gewijzigd', op(ids)],
  ['voorwaarde_vervuld', fc.record({ bijdrage: ids })],
  ['geindexeerd', fc.record({ bijdragen: ids.map((id) => [id]), van: fc.constant('100'), naar: fc.constant('103.7') })],
  ['begroting_gewijzigd', fc.record({ bijdrage: ids, bedrag: bedragen, begrotingsjaar: jaren })],
  ['krediet_overgeheveld', fc.record({ bijdrage: ids, bedrag: bedragen, vanJaar: jaren, naarJaar: jaren })],
  ['jaar_afgesloten', fc.record({ begrotingsjaar: jaren })],
  ['buurt_gestopt', fc.record({ buurt: fc.constantFrom(...BUURTEN.slice(1)), laatsteDag: dagen })],
  ['beeindigd', fc.record({ laatsteDag: dagen })],
  ['opgeschort', fc.record({ vanaf: dagen })],
  ['stand_bevestigd', fc.record({ bijdrage: ids, bedrag: bedragen, stand: fc.constantFrom('betaald', 'verplicht') })],
  ['factuur_ontvangen', op(ids)],
];

const gebeurtenis = fc
  .tuple(fc.constantFrom(...inhoud), dagen, fc.integer({ min: 0, max: 200 }))
  .chain(([[soort, velden], datum, later]) =>
    velden.map((een) => feit(soort, datum, { ...een, geregistreerd: addDuur(datum, { dagen: later }) })),
  );

/** A course of two or three years with events of every kind, no two on one day. */
export const verlopen: fc.Arbitrary<Geldverloop> = fc
  .record({
    bijdragen: fc.tuple(bijdragen('b'), bijdragen('c'), bijdragen('d')),
    gekozen: fc.boolean(),
    gebeurtenissen: fc.uniqueArray(gebeurtenis, { maxLength: 14, selector: ({ datum }) => datum }),
    addendum: fc.option(bijdragen('b'), { nil: undefined }),
  })
  .map(({ bijdragen: [b, c, d], gekozen, gebeurtenissen, addendum }) => {
    const waar = gekozen ? { plaatsen: plaatsen(...BUURTEN) } : { aantalBuurten: 2 };
    const later = { ...waar, vanaf: dag('2026-10-01'), geregistreerd: dag('2026-09-01') };
    const teksten = [tekst([[b], [c, d]], waar), ...(addendum ? [tekst([[addendum], [c, d]], later)] : [])];
    // A buurt can stop once it is chosen.
    return verloop(
      teksten,
      gebeurtenissen.filter(({ soort }) => gekozen || soort !== 'buurt_gestopt'),
    );
  });

/** A peildatum. */
export const peildatums = dagen;
