import { Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

type Kenmerken = Evaluatiegegevens['situaties'][number]['kenmerken'];

type Plandeel = Partial<Record<keyof Evaluatieplan, unknown>>;

const OP = '2027-09-01';

function plan(vergelijkingen: readonly object[], rest: Plandeel = {}): Evaluatieplan {
  return deepFreeze(
    Evaluatieplan.parse({
      soort: 'evaluatieplan',
      versie: 2,
      naam: 'Waar werkt het',
      vastgesteldOp: '2026-09-01',
      uitkomsten: [
        { sleutel: 'projecten', naam: 'Afgeronde projecten', soort: 'getal' },
        { sleutel: 'actief', naam: 'Team nog actief', soort: 'janee' },
      ],
      kenmerken: [
        { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
        { sleutel: 'thema', naam: 'thema', soort: 'groep' },
        { sleutel: 'inkomen', naam: 'inkomen', soort: 'getal' },
      ],
      vergelijkingen: vergelijkingen.map((v, i) => ({
        sleutel: `v${i}`,
        uitkomst: 'projecten',
        kenmerk: 'ligging',
        op: OP,
        ...v,
      })),
      ...rest,
    }),
  );
}

interface Buurt {
  readonly kenmerken: Kenmerken;
  readonly projecten?: unknown;
  readonly actief?: unknown;
  readonly blok?: string;
}

function gegevens(buurten: readonly Buurt[], extra: readonly object[] = []): Evaluatiegegevens {
  const code = (i: number) => `b${String(i).padStart(2, '0')}`;
  return deepFreeze(
    Evaluatiegegevens.parse({
      soort: 'evaluatiegegevens',
      versie: 2,
      situaties: buurten.map(({ kenmerken, blok }, i) => ({
        buurt: code(i),
        kenmerken,
        ...(blok === undefined ? {} : { blok }),
      })),
      uitkomsten: [
        ...buurten.flatMap((buurt, i) =>
          (['projecten', 'actief'] as const).flatMap((uitkomst) =>
            buurt[uitkomst] === undefined ? [] : [{ buurt: code(i), uitkomst, moment: OP, waarde: buurt[uitkomst] }],
          ),
        ),
        ...extra,
      ],
    }),
  );
}

const rij = (ligging: string, projecten: unknown, rest: Partial<Buurt> = {}): Buurt => ({
  kenmerken: { ligging },
  projecten,
  ...rest,
});

// Eight in Oost and four elsewhere, the second four all above: of C(12,4) = 495 divisions one is as extreme, so p = 1/495 (the
// mirror, the four lowest, has a smaller difference of means).
const DUIDELIJK = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((waarde) => rij('oost', waarde)),
  ...[20, 21, 22, 23].map((waarde) => rij('elders', waarde)),
];

describe('the documents', () => {
  test('return what is wrong when asked', () => {
    expect(Evaluatieplan.safeParse({}).success).toBe(false);
    expect(Evaluatieplan.safeParse(plan([{}])).success).toBe(true);
    expect(Evaluatiegegevens.safeParse({}).success).toBe(false);
    expect(Evaluatiegegevens.safeParse(gegevens(DUIDELIJK)).success).toBe(true);
  });

  test('of version 1 keep what is wrong, so that it is refused at its place', () => {
    const { versie: _, ...oud } = plan([{}]);
    const read = (rest: object) => {
      const gelezen = Evaluatieplan.safeParse({ ...oud, versie: 1, ...rest });
      return gelezen.success ? gelezen.data : gelezen.error.bevindingen.map(({ pad }) => pad[0]);
    };
    expect(read({ geloot: 'ja' })).toEqual(['geloot']);
    expect(read({ geloot: true, kenmerken: 'ligging' })).toEqual(['kenmerken']);
    expect(read({ geloot: false })).not.toHaveProperty('geloot');
    expect(read({ geloot: true })).toMatchObject({ opzet: 'loting' });
  });

  test('refuse what JSON cannot hold', () => {
    const rijen = gegevens(DUIDELIJK);
    const kapot = { ...rijen, uitkomsten: [{ ...rijen.uitkomsten[0], waarde: Number.NaN }] };
    expect(() => Evaluatiegegevens.parse(kapot)).toThrow(expect.objectContaining({ code: 'kern.document_ongeldig' }));
  });
});
