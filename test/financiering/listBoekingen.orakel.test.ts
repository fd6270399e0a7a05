import {
  createGeldverloop,
  type Financieringsplan,
  listBoekingen,
  type Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import { addDuur, type Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { cents, table } from './geld/tabellen.js';
import { dagNa } from './geld/willekeurigVerloop.js';

/** An exact fraction of cents. */
type Breuk = readonly [teller: bigint, noemer: bigint];
const add = ([a, b]: Breuk, [c, d]: Breuk): Breuk => [a * d + c * b, b * d];

interface Zaak {
  readonly jaren: number;
  readonly begin: number;
  readonly bedragen: readonly number[];
  readonly starts: readonly number[];
  readonly gewichten: readonly number[];
  readonly stops: readonly (number | undefined)[];
  readonly opschorting: readonly [van: number, lengte: number] | undefined;
}

const zaken: fc.Arbitrary<Zaak> = fc.record({
  jaren: fc.integer({ min: 1, max: 3 }),
  begin: fc.integer({ min: 0, max: 364 }),
  bedragen: fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 3, maxLength: 3 }),
  starts: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 3, maxLength: 3 }),
  gewichten: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
  stops: fc.array(fc.option(fc.integer({ min: 0, max: 1500 }), { nil: undefined }), { minLength: 3, maxLength: 3 }),
  opschorting: fc.option(fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 300 })), {
    nil: undefined,
  }),
});

const BUURTEN = ['BU00800001', 'BU00800002', 'BU00800003'];

function toPlan({ jaren, begin, bedragen }: Zaak): Financieringsplan {
  return {
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Orakel',
    bijOpschorting: 'vervalt',
    perioden: Array.from({ length: jaren }, (_, j) => ({
      programmajaar: j + 1,
      periode: {
        van: addDuur(dagNa(begin), { jaren: j }),
        tot: addDuur(addDuur(dagNa(begin), { jaren: j + 1 }), { dagen: -1 }),
      },
      bijdragen: [
        {
          id: `b${j}`,
          van: 'bzk',
          soort: 'bedrag',
          bedrag: ((bedragen[j] ?? 0) / 100).toFixed(2),
          aard: 'exact',
          doel: 'werven',
        },
      ],
    })) as unknown as Financieringsplan['perioden'],
  };
}

function toGebeurtenissen({ stops, opschorting }: Zaak): Verloopgebeurtenis[] {
  const dag = dagNa(0);
  const hoofd = (id: string) => ({ id, datum: dag, geregistreerd: dag });
  const uit: Verloopgebeurtenis[] = stops.flatMap((stop, b) =>
    stop === undefined
      ? []
      : [{ ...hoofd(`s${b}`), soort: 'buurt_gestopt' as const, buurt: BUURTEN[b] as string, laatsteDag: dagNa(stop) }],
  );
  if (opschorting === undefined) return uit;
  const [van, lengte] = opschorting;
  return [
    { ...hoofd('o'), soort: 'opgeschort', vanaf: dagNa(van) },
    { ...hoofd('h'), soort: 'hervat', vanaf: dagNa(van + lengte) },
    ...uit,
  ];
}

/** Every day of every buurt gets its part of its year of the programme; the day tells whether it is last or vrijval. */
function reckon(zaak: Zaak): Map<string, Breuk> {
  const { jaren, bedragen, starts, gewichten, stops, opschorting } = zaak;
  const som = BigInt(gewichten.reduce((a, b) => a + b, 0));
  const uit = new Map<string, Breuk>();
  const geschorst = (dag: Datum) =>
    opschorting !== undefined && dag >= dagNa(opschorting[0]) && dag < dagNa(opschorting[0] + opschorting[1]);
  starts.forEach((start, b) => {
    for (let j = 0; j < jaren; j += 1) {
      const dagen: Datum[] = [];
      const eind = addDuur(dagNa(start), { jaren: j + 1 });
      for (let dag = addDuur(dagNa(start), { jaren: j }); dag < eind; dag = addDuur(dag, { dagen: 1 })) dagen.push(dag);
      const deel: Breuk = [BigInt(bedragen[j] as number) * BigInt(gewichten[b] as number), som * BigInt(dagen.length)];
      const tellingen = new Map<string, bigint>();
      for (const dag of dagen) {
        const stop = stops[b];
        const vrij = geschorst(dag) || (stop !== undefined && dag > dagNa(stop));
        const sleutel = [vrij ? 'vrijval' : 'verwacht', `b${j}`, BUURTEN[b], dag.slice(0, 4)].join('|');
        tellingen.set(sleutel, (tellingen.get(sleutel) ?? 0n) + 1n);
      }
      for (const [sleutel, aantal] of tellingen)
        uit.set(sleutel, add(uit.get(sleutel) ?? [0n, 1n], [deel[0] * aantal, deel[1]]));
    }
  });
  return uit;
}

describe('cells beside a reckoner that goes by day, in exact fractions', () => {
  it('differ by less than two cents', () => {
    fc.assert(
      fc.property(zaken, (zaak) => {
        const verloop = createGeldverloop(toPlan(zaak), {
          plaatsen: BUURTEN.map((buurt, b) => ({
            buurt,
            start: dagNa(zaak.starts[b] as number),
            gewicht: zaak.gewichten[b],
          })),
        });
        const boekingen = listBoekingen(
          { ...verloop, gebeurtenissen: toGebeurtenissen(zaak) },
          { peildatum: '2025-12-31' as Datum },
        );
        const cellen = table(boekingen, ['soort', 'bijdrage', 'buurt', 'begrotingsjaar']);
        const exact = reckon(zaak);
        for (const sleutel of new Set([...Object.keys(cellen), ...exact.keys()])) {
          const [teller, noemer] = exact.get(sleutel) ?? [0n, 1n];
          const verschil = cents(cellen[sleutel] ?? '0.00') * noemer - teller;
          expect(verschil < 2n * noemer && verschil > -2n * noemer).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
