import { Financieringsplan, upcastStappen } from 'buurtaanpak/financiering';
import { geldvelden } from 'buurtaanpak/financiering/huis';
import { type Bedrag, isDomeinFout, sumBedragen } from 'buurtaanpak/kern';
import { formatPad, toCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { deepFreeze, foutVan } from '../hulp.js';
import { runs } from '../runs.js';
import { planVanBrief } from './plannen.js';
import { bedragen, datums } from './willekeurig.js';

const STATUSSEN = ['gevraagd', 'toegezegd', 'vastgelegd', 'betaald', 'teruggevorderd'] as const;

interface Stap {
  readonly status: (typeof STATUSSEN)[number];
  readonly bedrag: Bedrag;
  readonly gepland?: string;
  readonly werkelijk?: string;
  readonly kenmerk?: string;
}

interface Bijdrage {
  readonly id: string;
  readonly voorwaarden?: readonly { readonly omschrijving: string; readonly vervuldOp?: string }[];
  readonly stappen?: readonly Stap[];
}

/** A plan of version 1. */
const oud = (bijdragen: readonly object[]) =>
  deepFreeze({
    soort: 'financieringsplan',
    versie: 1,
    naam: 'Proef',
    perioden: [
      {
        programmajaar: 1,
        periode: { van: '2026-01-01', tot: '2026-12-31' },
        bijdragen: bijdragen.map((een, b) => ({
          id: `b-${b}`,
          partij: 'gemeente',
          bedrag: '60000.00',
          aard: 'exact',
          doel: 'overig',
          ...een,
        })),
      },
    ],
  });

describe('the facts of a plan of version 1', () => {
  test('are its steps that happened and its conditions that were met, by day', () => {
    const stappen = [
      { status: 'betaald', bedrag: '10.00', gepland: '2026-05-01', werkelijk: '2026-05-03', kenmerk: 'F2' },
      { status: 'betaald', bedrag: '20.00', werkelijk: '2026-05-02', begrotingsjaar: 2027 },
      { status: 'betaald', bedrag: '30.00', gepland: '2026-09-01' },
      { status: 'betaald', bedrag: '40.00', gepland: '2026-10-01', werkelijk: '2026-05-03' },
      { status: 'teruggevorderd', bedrag: '5.00', werkelijk: '2026-12-31', kenmerk: 'C1' },
      { status: 'gevraagd', bedrag: '1.00', werkelijk: '2026-01-01' },
      { status: 'toegezegd', bedrag: '2.00', werkelijk: '2026-01-02' },
      { status: 'vastgelegd', bedrag: '3.00', gepland: '2026-01-01', werkelijk: '2026-01-03' },
    ];
    expect(upcastStappen(oud([{ stappen }]))).toEqual([
      { soort: 'bijdrage_gevraagd', datum: '2026-01-01', bijdrage: 'b-0', bedrag: '1.00' },
      { soort: 'bijdrage_toegezegd', datum: '2026-01-02', bijdrage: 'b-0', bedrag: '2.00' },
      { soort: 'verplichting_aangegaan', datum: '2026-01-03', bijdrage: 'b-0', bedrag: '3.00' },
      { soort: 'betaald', datum: '2026-05-02', bijdrage: 'b-0', bedrag: '20.00' },
      { soort: 'betaald', datum: '2026-05-03', bijdrage: 'b-0', bedrag: '10.00', kenmerk: 'F2', termijn: 'termijn-1' },
      { soort: 'betaald', datum: '2026-05-03', bijdrage: 'b-0', bedrag: '40.00', termijn: 'termijn-3' },
      { soort: 'teruggevorderd', datum: '2026-12-31', bijdrage: 'b-0', bedrag: '5.00', kenmerk: 'C1' },
      { soort: 'terugontvangen', datum: '2026-12-31', bijdrage: 'b-0', bedrag: '5.00', kenmerk: 'C1' },
    ]);
  });
  test('a condition among several is named by the key that it gets', () => {
    const voorwaarden = [
      { omschrijving: 'a' },
      { omschrijving: 'b', uiterlijk: '2026-04-01', vervuldOp: '2026-03-01' },
    ];
    const bijdragen = [{ voorwaarden }, { voorwaarden: voorwaarden.slice(1) }];
    expect(upcastStappen(oud(bijdragen))).toEqual([
      { soort: 'voorwaarde_vervuld', datum: '2026-03-01', bijdrage: 'b-0', voorwaarde: 'voorwaarde-2' },
      { soort: 'voorwaarde_vervuld', datum: '2026-03-01', bijdrage: 'b-1' },
    ]);
    const nieuw = Financieringsplan.parse(oud(bijdragen)).perioden[0]?.bijdragen ?? [];
    expect(nieuw.map(({ voorwaarden }) => voorwaarden?.map(({ id }) => id))).toEqual([
      ['voorwaarde-1', 'voorwaarde-2'],
      [undefined],
    ]);
  });
  test('a payment of nothing names no instalment, as there is none', () => {
    const stappen = [{ status: 'betaald', bedrag: '0.00', gepland: '2026-01-01', werkelijk: '2026-01-02' }];
    expect(upcastStappen(oud([{ stappen }]))).toEqual([
      { soort: 'betaald', datum: '2026-01-02', bijdrage: 'b-0', bedrag: '0.00' },
    ]);
  });
  test('a plan of version 2 holds none', () => {
    expect(upcastStappen(planVanBrief('2026-09-01'))).toEqual([]);
  });
});

describe('what is no plan', () => {
  const problemen = (plan: unknown) =>
    foutVan(() => upcastStappen(plan)).bevindingen.map(({ code, pad }) => `${code} ${formatPad(pad)}`);
  test('is refused with every problem of what is read', () => {
    const stappen = [
      { status: 'betaald', bedrag: '1,00', gepland: '2026-01-01' },
      { status: 'betaald', bedrag: '-1.00', werkelijk: '2026-01-01' },
      { status: 'vastgesteld', bedrag: '1.00', werkelijk: '2026-01-01' },
      { status: 'gevraagd', bedrag: '1.00' },
    ];
    const hier = 'perioden[0].bijdragen[0]';
    expect(problemen(oud([{ id: 'Een', voorwaarden: [{ vervuldOp: 'ja' }], stappen }]))).toEqual([
      `financiering.sleutel_ongeldig ${hier}.id`,
      `kern.datum_ongeldig ${hier}.voorwaarden[0].vervuldOp`,
      `kern.bedrag_notatie ${hier}.stappen[0].bedrag`,
      `financiering.bedrag_negatief ${hier}.stappen[1].bedrag`,
      `kern.keuze_onbekend ${hier}.stappen[2].status`,
      `financiering.stap_zonder_datum ${hier}.stappen[3]`,
    ]);
  });
  test.each([
    [null, 'kern.type_verkeerd '],
    [[], 'kern.type_verkeerd '],
    [{ soort: 'programma', versie: 1 }, 'kern.soort_verkeerd soort'],
    [{ soort: 'financieringsplan', versie: 9 }, 'kern.versie_onbekend versie'],
    [{ versie: 1, perioden: [] }, 'kern.veld_ontbreekt soort'],
    [{ soort: 'financieringsplan' }, 'kern.veld_ontbreekt versie'],
    [{ soort: 'financieringsplan', versie: 1, perioden: [] }, 'kern.te_klein perioden'],
  ])('%j', (plan, probleem) => {
    expect(problemen(plan)).toContain(probleem);
  });
});

const optie = <T>(waarden: fc.Arbitrary<T>) => fc.option(waarden, { nil: undefined });
const stappen: fc.Arbitrary<Stap> = fc
  .record({
    status: fc.constantFrom(...STATUSSEN),
    bedrag: bedragen,
    gepland: optie(datums),
    werkelijk: optie(datums),
    kenmerk: optie(fc.constant('K1')),
  })
  .filter(({ gepland, werkelijk }) => gepland !== undefined || werkelijk !== undefined)
  .map((stap) => JSON.parse(JSON.stringify(stap)));
const bijdragen: fc.Arbitrary<readonly Bijdrage[]> = fc
  .array(
    fc.record({
      voorwaarden: fc.array(
        fc
          .record({ omschrijving: fc.constant('x'), vervuldOp: optie(datums) })
          .map((een) => JSON.parse(JSON.stringify(een))),
        { maxLength: 3 },
      ),
      stappen: fc.array(stappen, { maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rij) => rij.map((een, b) => ({ id: `b-${b}`, ...een })));

const som = (rij: readonly { readonly bedrag: Bedrag }[]) => sumBedragen(rij.map(({ bedrag }) => bedrag));

test('nothing of a plan of version 1 is lost: what happened is an event, what was planned is in the plan', () => {
  fc.assert(
    fc.property(bijdragen, (rij) => {
      const plan = oud(rij);
      const feiten = upcastStappen(plan);
      const nieuw = Financieringsplan.parse(plan).perioden[0]?.bijdragen ?? [];
      for (const feit of feiten)
        z.strictObject({ soort: z.string(), datum: z.string(), ...geldvelden[feit.soort] }).parse(feit);
      expect(feiten.map(({ datum }) => datum)).toEqual(feiten.map(({ datum }) => datum).sort());
      rij.forEach(({ id, stappen = [], voorwaarden = [] }, b) => {
        const van = (soort: string) =>
          feiten.flatMap((feit) =>
            'bedrag' in feit && 'bijdrage' in feit && feit.soort === soort && feit.bijdrage === id ? [feit] : [],
          );
        const gezet = (status: string) =>
          stappen.filter((stap) => stap.status === status && stap.werkelijk !== undefined);
        for (const [status, soort] of [
          ['gevraagd', 'bijdrage_gevraagd'],
          ['toegezegd', 'bijdrage_toegezegd'],
          ['vastgelegd', 'verplichting_aangegaan'],
          ['betaald', 'betaald'],
          ['teruggevorderd', 'teruggevorderd'],
          ['teruggevorderd', 'terugontvangen'],
        ] as const) {
          expect(van(soort).length).toBe(gezet(status).length);
          expect(som(van(soort))).toBe(som(gezet(status)));
        }
        const gepland = stappen.filter(
          ({ status, gepland, bedrag }) => status === 'betaald' && gepland !== undefined && bedrag !== '0.00',
        );
        const termijnen = nieuw[b]?.termijnen ?? [];
        expect(termijnen.map(({ gepland }) => gepland)).toEqual(gepland.map((stap) => stap.gepland));
        // As long as no amount has more than nine digits, a share is the amount.
        if (gepland.every(({ bedrag }) => toCenten(bedrag) < 10n ** 11n))
          expect(termijnen.map(({ aandeel }) => Number(aandeel))).toEqual(gepland.map(({ bedrag }) => Number(bedrag)));
        const betaald = feiten.flatMap((feit) =>
          feit.soort === 'betaald' && feit.bijdrage === id && feit.termijn !== undefined ? [feit.termijn] : [],
        );
        expect(betaald.sort()).toEqual(
          termijnen
            .filter((_, plek) => gepland[plek]?.werkelijk !== undefined)
            .map((termijn) => termijn.id)
            .sort(),
        );
        const verwacht = stappen.filter(({ status, werkelijk }) => status !== 'betaald' && werkelijk === undefined);
        expect(nieuw[b]?.planning ?? []).toEqual(
          verwacht.map(({ status, gepland, bedrag }) => ({ stap: status, uiterlijk: gepland, bedrag })),
        );
        expect(feiten.filter((feit) => feit.soort === 'voorwaarde_vervuld' && feit.bijdrage === id).length).toBe(
          voorwaarden.filter(({ vervuldOp }) => vervuldOp !== undefined).length,
        );
      });
    }),
    { numRuns: runs(800), seed: 21 },
  );
}, 60_000);

/** Every place in a document, as a path. */
function listPaden(value: unknown, pad: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [pad];
  return [pad, ...Object.entries(value).flatMap(([sleutel, deel]) => listPaden(deel, [...pad, sleutel]))];
}

function put(value: unknown, [eerste, ...rest]: readonly string[], nieuw: unknown): unknown {
  if (eerste === undefined) return nieuw;
  const kopie = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  kopie[eerste] = put(kopie[eerste], rest, nieuw);
  return kopie;
}

test('anything in any place of a plan of version 1 ends in a plan or in a refusal', () => {
  const plan = oud([
    {
      voorwaarden: [{ omschrijving: 'a', vervuldOp: '2026-01-01' }, { omschrijving: 'b' }],
      btw: { tarief: '21', bedrag: '1.00', verwerking: 'compensabel' },
      stappen: [
        { status: 'betaald', bedrag: '1.00', gepland: '2026-01-01', werkelijk: '2026-01-02', begrotingsjaar: 2026 },
        { status: 'gevraagd', bedrag: '1.00', gepland: '2026-01-01' },
      ],
    },
  ]);
  const paden = listPaden(plan).filter((pad) => pad.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...paden), fc.jsonValue({ maxDepth: 3 }), (pad, waarde) => {
      const kapot = put(plan, pad, waarde);
      for (const werk of [() => Financieringsplan.parse(kapot), () => upcastStappen(kapot)])
        try {
          werk();
        } catch (fout) {
          if (!isDomeinFout(fout)) throw fout;
        }
    }),
    { numRuns: runs(2500), seed: 21 },
  );
}, 60_000);
