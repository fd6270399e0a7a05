import type { Evaluatieplan, Planopzet, Simulatiecel } from 'buurtaanpak/evaluatie';
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { composeBuurten } from '../../src/evaluatie/vooraf/simulatie/composeBuurten.js';
import { composeSets } from '../../src/evaluatie/vooraf/simulatie/composeSets.js';
import { drawNormaal } from '../../src/evaluatie/vooraf/simulatie/drawNormaal.js';
import { change, dag, opzet, PLAN, START } from './simulatiebouw.js';
import { simbuurt } from './simulatieklein.js';

const compose = (
  cellen: readonly Simulatiecel[],
  { plan = {}, ontwerp = 'vergelijking', uitval }: { plan?: object; ontwerp?: Planopzet; uitval?: number } = {},
) =>
  composeBuurten(
    change(plan as Partial<Evaluatieplan>),
    ontwerp,
    opzet(cellen, uitval === undefined ? {} : { uitval }),
    'zaad',
  );

describe('the buurten of the cells', () => {
  test('have what their cell says, and a figure that it does not give is drawn', () => {
    const kenmerken = [
      { sleutel: 'inkomen', naam: 'Inkomen', soort: 'getal' },
      ...PLAN.kenmerken,
      { sleutel: 'leeftijd', naam: 'Leeftijd', soort: 'getal' },
    ] as const;
    const eerste: Simulatiecel = { aantal: 2, blok: 'a', kenmerken: { groep: 'een' } };
    const tweede: Simulatiecel = {
      aantal: 1,
      programma: false,
      kenmerken: { inkomen: 7 },
      start: dag('2027-01-01'),
      spreiding: 2,
      uitval: 0.25,
    };
    const toeval = createToeval('zaad/kenmerken');
    const trek = () => ({ inkomen: drawNormaal(toeval), leeftijd: drawNormaal(toeval) });
    const gewoon = { cel: eerste, gemeente: 'a', blok: 'a', programma: true, start: START, spreiding: 1, uitval: 0.5 };
    expect(compose([eerste, tweede], { plan: { kenmerken }, uitval: 0.5 })).toEqual([
      { ...gewoon, buurt: 'b000-000', kenmerken: { ...trek(), groep: 'een' } },
      { ...gewoon, buurt: 'b000-001', kenmerken: { ...trek(), groep: 'een' } },
      {
        buurt: 'b001-000',
        cel: tweede,
        kenmerken: { ...trek(), inkomen: 7 },
        gemeente: '',
        blok: '',
        programma: false,
        start: dag('2027-01-01'),
        spreiding: 2,
        uitval: 0.25,
      },
    ]);
  });

  test('lose no outcome when nobody says so', () => {
    expect(compose([{ aantal: 1 }]).map(({ uitval }) => uitval)).toEqual([0]);
  });

  test('have names in the order of the opzet, also of many', () => {
    const namen = compose(Array.from({ length: 11 }, (_, i) => ({ aantal: i === 10 ? 101 : 1 }))).map((b) => b.buurt);
    expect([namen[0], namen[9], namen[10], namen[20], namen[110]]).toEqual([
      'b000-000',
      'b009-000',
      'b010-000',
      'b010-010',
      'b010-100',
    ]);
    expect([...namen].sort()).toEqual(namen);
  });

  test.each([
    ['binnen', [true, true, true]],
    ['trapsgewijs', [true, true, true]],
    ['loting', [true, true, false]],
    ['keuzerand', [true, true, false]],
    ['vergelijking', [true, true, false]],
  ] as const)('have the programme or not: %s', (ontwerp, verwacht) => {
    const cellen = [{ aantal: 1 }, { aantal: 1, programma: true }, { aantal: 1, programma: false }];
    expect(compose(cellen, { ontwerp }).map(({ programma }) => programma)).toEqual(verwacht);
  });

  test.each([
    ['the gemeente unless the plan names something', {}, ['a', '']],
    ['the gemeente', { blok: 'gemeente' }, ['a', '']],
    ['nothing', { blok: 'geen' }, ['', '']],
    ['a kenmerk', { blok: 'groep' }, ['een', '7']],
  ])('are compared within %s', (_, plan, verwacht) => {
    const cellen = [
      { aantal: 1, blok: 'a', kenmerken: { groep: 'een' } },
      { aantal: 1, kenmerken: { groep: 7 } },
    ];
    const uit = compose(cellen, { plan });
    expect(uit.map(({ blok }) => blok)).toEqual(verwacht);
    expect(uit.map(({ gemeente }) => gemeente)).toEqual(['a', '']);
  });
});

describe('the sets', () => {
  const buurten = [
    simbuurt('a1', { blok: 'a' }),
    simbuurt('b1', { blok: 'b', programma: false }),
    simbuurt('a2', { blok: 'a', programma: false }),
    simbuurt('a3', { blok: 'a' }),
    simbuurt('b2', { blok: 'b' }),
    simbuurt('b3', { blok: 'b', programma: false }),
    simbuurt('c1', { blok: 'c', programma: false }),
  ];

  test('are the blocks', () => {
    expect(composeSets(buurten, false)).toEqual([
      { behandeld: ['a1', 'a3'], vergelijking: ['a2'] },
      { behandeld: ['b2'], vergelijking: ['b1', 'b3'] },
      { behandeld: [], vergelijking: ['c1'] },
    ]);
  });

  test('are pairs in order, with nobody beside the one that is over', () => {
    expect(composeSets([...buurten, simbuurt('b4', { blok: 'b' })], true)).toEqual([
      { behandeld: ['a1'], vergelijking: ['a2'] },
      { behandeld: ['a3'], vergelijking: [] },
      { behandeld: ['b2'], vergelijking: ['b1'] },
      { behandeld: ['b4'], vergelijking: ['b3'] },
    ]);
  });
});
