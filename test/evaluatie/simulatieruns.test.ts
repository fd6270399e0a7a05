import {
  compareKeuzerand,
  computeVerschilInVerschillen,
  type Evaluatieplan,
  evaluateSituaties,
  type Simulatiecel,
  type Simulatieopzet,
  testLoting,
  testTrapsgewijs,
  type Uitkomstregel,
} from 'buurtaanpak/evaluatie';
import { createToeval } from 'buurtaanpak/kern';
import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { assignRand } from '../../src/evaluatie/vooraf/simulatie/assignRand.js';
import { createBinnen } from '../../src/evaluatie/vooraf/simulatie/createBinnen.js';
import { createKeuzerand } from '../../src/evaluatie/vooraf/simulatie/createKeuzerand.js';
import { createProgramma } from '../../src/evaluatie/vooraf/simulatie/createProgramma.js';
import { readEinden } from '../../src/evaluatie/vooraf/simulatie/readEinden.js';
import { readOordeel } from '../../src/evaluatie/vooraf/simulatie/readOordeel.js';
import { readSimulatie } from '../../src/evaluatie/vooraf/simulatie/readSimulatie.js';
import type { Vraagstuk } from '../../src/evaluatie/vooraf/simulatie/vraagstuk.js';
import { change, dag, kanten, NA, opzet, PLAN, SELECTIE, START } from './simulatiebouw.js';

const EERDER = dag('2023-07-01');
const LATER = dag('2030-07-01');
const ZAAD = 'zaad/3';

const lees = (plan: Partial<Evaluatieplan>, cellen: readonly Simulatiecel[], extra: Partial<Simulatieopzet> = {}) =>
  readSimulatie(change(plan), opzet(cellen, extra), { runs: 100, rangschikkingen: 99 });
/** A row for every buurt: the figures in order. */
const regels = ({ buurten }: Vraagstuk, cijfers: readonly number[], moment = NA, uitkomst = 'score'): Uitkomstregel[] =>
  buurten.map(({ buurt }, i) => ({ buurt, uitkomst, moment, waarde: Number(cijfers[i]) }));
/** What every question of a plan about the programme says. */
const VRAAG = {
  uitkomst: 'score',
  zaad: ZAAD,
  alfa: 0.05,
  vastgesteldOp: PLAN.vastgesteldOp,
  maximum: 99,
  steekproef: 99,
};
const [V] = PLAN.vergelijkingen;
const keer = (...wijzigingen: readonly object[]) =>
  wijzigingen.map((wijziging, i) => ({ ...V!, sleutel: `v${i}`, ...wijziging }));
const ACHT = [11, 12, 13, 14.5, 1, 2, 3, 4];

describe('buurten beside each other', () => {
  const cellen: readonly Simulatiecel[] = [
    { aantal: 4, kenmerken: { groep: 'een' } },
    { aantal: 4, kenmerken: { groep: 'ander' } },
  ];
  /** As the evaluation of the real ones says it. */
  const evalueer = (vraagstuk: Vraagstuk, rijen: readonly Uitkomstregel[]) =>
    evaluateSituaties(
      {
        soort: 'evaluatiegegevens',
        versie: 2,
        situaties: vraagstuk.buurten.map(({ buurt, gemeente, kenmerken, start }) => ({
          buurt,
          start,
          kenmerken,
          ...(gemeente === '' ? {} : { gemeente }),
        })),
        uitkomsten: rijen,
      },
      vraagstuk.plan,
      { maximum: 99, steekproef: 99, zaad: ZAAD },
    ).vergelijkingen;

  test('are found, with the difference and its interval', () => {
    const vraagstuk = lees({}, cellen);
    const rijen = regels(vraagstuk, ACHT);
    const [verwacht] = evalueer(vraagstuk, rijen);
    expect(createBinnen(vraagstuk)(rijen, ZAAD)).toEqual([
      { gevonden: true, geweigerd: false, bewijs: verwacht?.bewijs, ...readEinden(verwacht!.maten.verschil!) },
    ]);
    expect(verwacht?.maten.verschil?.waarde).toBeCloseTo(10.125, 9);
    expect(verwacht?.toetsing?.p).toBeCloseTo(2 / 70, 9);
  });

  test('are found up to the level of the plan, corrected for several questions', () => {
    const gevonden = (plan: Partial<Evaluatieplan>) => {
      const vraagstuk = lees(plan, cellen);
      return createBinnen(vraagstuk)(regels(vraagstuk, ACHT), ZAAD).map((uitslag) => uitslag.gevonden);
    };
    expect(gevonden({ alfa: 2 / 70 })).toEqual([true]);
    expect(gevonden({ alfa: 0.028 })).toEqual([false]);
    // Two times 2/70 is above 0.05.
    const twee = keer({}, { groep: 'ander' });
    expect(gevonden({ vergelijkingen: twee })).toEqual([false, false]);
    expect(gevonden({ vergelijkingen: twee, correctie: 'geen' })).toEqual([true, true]);
  });

  test('of three groups have no difference', () => {
    const drie = [...cellen, { aantal: 4, kenmerken: { groep: 'derde' } }];
    const vraagstuk = lees({ vergelijkingen: keer({ groep: undefined }) }, drie);
    const rijen = regels(vraagstuk, [...ACHT, 20, 21, 22, 23]);
    const [verwacht] = evalueer(vraagstuk, rijen);
    expect(createBinnen(vraagstuk)(rijen, ZAAD)).toEqual([
      { gevonden: true, geweigerd: false, bewijs: verwacht?.bewijs },
    ]);
  });

  test('of a figure have a slope', () => {
    const kenmerken = [...PLAN.kenmerken, { sleutel: 'inkomen', naam: 'Inkomen', soort: 'getal' }] as const;
    const vraagstuk = lees({ kenmerken, vergelijkingen: keer({ kenmerk: 'inkomen', groep: undefined }) }, [
      { aantal: 6 },
    ]);
    const rijen = regels(
      vraagstuk,
      vraagstuk.buurten.map((buurt) => 2 * Number(buurt.kenmerken.inkomen) + 1),
    );
    const [verwacht] = evalueer(vraagstuk, rijen);
    const [uitslag] = createBinnen(vraagstuk)(rijen, ZAAD);
    expect(uitslag).toEqual({
      gevonden: true,
      geweigerd: false,
      bewijs: verwacht?.bewijs,
      ...readEinden(verwacht!.maten.helling!),
    });
    expect(uitslag?.waarde).toBeCloseTo(2, 9);
  });

  test('that are too few have no verdict', () => {
    const vraagstuk = lees({}, [{ ...cellen[0]!, aantal: 2 }, cellen[1]!]);
    const rijen = regels(vraagstuk, ACHT);
    expect(createBinnen(vraagstuk)(rijen, ZAAD)).toEqual([
      { gevonden: false, geweigerd: true, bewijs: evalueer(vraagstuk, rijen)[0]?.bewijs },
    ]);
  });

  test('are measured near the day, from their own start, within their gemeente', () => {
    const eigen = cellen.flatMap((cel) => [
      { ...cel, aantal: 3, blok: 'GM0080' },
      { ...cel, aantal: 3, blok: 'GM0599', start: dag('2027-09-01') },
    ]);
    const plan = { margeDagen: 3, vergelijkingen: keer({ op: { maandenNaStart: 12 } }) };
    const vraagstuk = lees(plan, eigen);
    const cijfers = [11, 12, 13, 31, 32, 33, 1, 2, 3, 21, 22, 23.5];
    const rijen = vraagstuk.buurten.map(({ buurt, gemeente }, i) => ({
      buurt,
      uitkomst: 'score',
      moment: dag(gemeente === 'GM0080' ? '2027-09-04' : '2028-08-29'),
      waarde: Number(cijfers[i]),
    }));
    const [verwacht] = evalueer(vraagstuk, rijen);
    const [uitslag] = createBinnen(vraagstuk)(rijen, ZAAD);
    expect(uitslag).toEqual({
      gevonden: true,
      geweigerd: false,
      bewijs: verwacht?.bewijs,
      ...readEinden(verwacht!.maten.verschil!),
    });
    expect(uitslag?.waarde).toBeCloseTo(10 - 0.5 / 6, 9);
    // A day more is too far.
    const zonderMarge = lees({ ...plan, margeDagen: 2 }, eigen);
    expect(createBinnen(zonderMarge)(rijen, ZAAD)[0]?.geweigerd).toBe(true);
  });

  test('of many are sampled by the seed, as many as was said', () => {
    const vraagstuk = lees(
      {},
      cellen.map((cel) => ({ ...cel, aantal: 8 })),
    );
    const cijfers = [5, 3, 9, 1, 7, 8, 2, 6, 4, 2, 1, 3, 0, 5, 2.5, 1.5];
    const rijen = regels(vraagstuk, cijfers);
    const [verwacht] = evalueer(vraagstuk, rijen);
    expect(createBinnen(vraagstuk)(rijen, ZAAD)[0]).toMatchObject(readEinden(verwacht!.maten.verschil!));
  });
});

describe('a lot', () => {
  test('is judged by its document', () => {
    const vraagstuk = lees({ opzet: 'loting' }, kanten(4, 4));
    const rijen = regels(vraagstuk, ACHT);
    const verwacht = readOordeel(testLoting(vraagstuk.loting!, rijen, { ...VRAAG, op: NA }), 0.05);
    expect(createProgramma(vraagstuk)(rijen, ZAAD)).toEqual([verwacht]);
    expect(verwacht).toMatchObject({ gevonden: true, geweigerd: false, bewijs: { bewijsniveau: 5 } });
    expect(verwacht.waarde).toBeCloseTo(10.125, 9);
  });

  test('without a document is judged by who was drawn', () => {
    const { loting: _, ...vraagstuk } = lees({ opzet: 'loting' }, kanten(4, 4));
    const rijen = regels(vraagstuk, ACHT);
    const namen = vraagstuk.buurten.map(({ buurt }) => buurt);
    const blokken = [{ ingeloot: namen.slice(0, 4), uitgeloot: namen.slice(4) }];
    const verwacht = readOordeel(testLoting({ blokken }, rijen, { ...VRAAG, op: NA }), 0.05);
    expect(createProgramma(vraagstuk)(rijen, ZAAD)).toEqual([verwacht]);
    expect(verwacht).toMatchObject({ gevonden: true, geweigerd: false, bewijs: { bewijsniveau: 3 } });
    // Pairs are for a comparison.
    const paren = { ...vraagstuk, opzet: { ...vraagstuk.opzet, paren: true } };
    expect(createProgramma(paren)(rijen, ZAAD)).toEqual([verwacht]);
  });

  test('may be about a change, and share its level among questions', () => {
    const vraagstuk = lees({ opzet: 'loting', vergelijkingen: keer({ vanaf: EERDER }, { op: LATER }) }, kanten(4, 4));
    const rijen = [
      ...regels(vraagstuk, ACHT),
      ...regels(vraagstuk, [1, 2, 3, 4, 1, 2, 3, 4.5], EERDER),
      ...regels(vraagstuk, [1, 1, 1, 1, 2, 2, 2, 3], LATER),
    ];
    const vraag = { ...VRAAG, alfa: 0.025 };
    const verwacht = [{ op: NA, vanaf: EERDER }, { op: LATER }].map((hoe) =>
      readOordeel(testLoting(vraagstuk.loting!, rijen, { ...vraag, ...hoe }), 0.025),
    );
    expect(createProgramma(vraagstuk)(rijen, ZAAD)).toEqual(verwacht);
    // 2/70 is above the level of each.
    expect(verwacht.map(({ gevonden }) => gevonden)).toEqual([false, false]);
    expect(verwacht.map(({ waarde }) => waarde)).toEqual([expect.closeTo(10.25, 9), expect.closeTo(-1.25, 9)]);
  });

  test('a day may be reckoned from the start', () => {
    const vergelijkingen = keer({ vanaf: { maandenNaStart: 0 }, op: { maandenNaStart: 12 } });
    const vraagstuk = lees({ opzet: 'loting', vergelijkingen }, kanten(4, 4));
    const rijen = [
      ...regels(vraagstuk, ACHT, dag('2027-09-01')),
      ...regels(vraagstuk, [1, 2, 3, 4, 1, 2, 3, 4.5], START),
    ];
    const hoe = { ...VRAAG, op: dag('2027-09-01'), vanaf: START };
    const verwacht = readOordeel(testLoting(vraagstuk.loting!, rijen, hoe), 0.05);
    expect(createProgramma(vraagstuk)(rijen, ZAAD)).toEqual([verwacht]);
    expect(verwacht.geweigerd).toBe(false);
  });
});

describe('a comparison', () => {
  const plan = { opzet: 'vergelijking', selectie: SELECTIE('2026-01-01', '2026-12-31') } as const;
  const vanaf = { vergelijkingen: keer({ vanaf: EERDER }) };
  const rijenVan = (vraagstuk: Vraagstuk, voor = EERDER) => [
    ...regels(vraagstuk, [...ACHT, 9]),
    ...regels(vraagstuk, [1, 2, 3, 4, 1, 2, 3, 4.5, 8], voor),
  ];

  test('is one of the change in a block, or in pairs', () => {
    const vraagstuk = lees({ ...plan, ...vanaf }, kanten(4, 5));
    const namen = vraagstuk.buurten.map(({ buurt }) => buurt);
    const rijen = rijenVan(vraagstuk);
    const hoe = { ...VRAAG, selectie: plan.selectie, voor: EERDER, na: NA };
    const blok = [{ behandeld: namen.slice(0, 4), vergelijking: namen.slice(4) }];
    const verwacht = readOordeel(computeVerschilInVerschillen(rijen, blok, hoe), 0.05);
    expect(createProgramma(vraagstuk)(rijen, ZAAD)).toEqual([verwacht]);
    expect(verwacht).toMatchObject({ geweigerd: false, gevonden: true });

    const paren = namen.slice(0, 4).map((buurt, i) => ({ behandeld: [buurt], vergelijking: [namen[4 + i]!] }));
    const inParen = readOordeel(computeVerschilInVerschillen(rijen, paren, hoe), 0.05);
    const metParen = { ...vraagstuk, opzet: { ...vraagstuk.opzet, paren: true } };
    expect(createProgramma(metParen)(rijen, ZAAD)).toEqual([inParen]);
    expect(inParen.einden).not.toEqual(verwacht.einden);
    const zonderParen = { ...vraagstuk, opzet: { ...vraagstuk.opzet, paren: false } };
    expect(createProgramma(zonderParen)(rijen, ZAAD)).toEqual([verwacht]);
  });

  test('may have been matched, which raises its level', () => {
    const vraagstuk = lees({ ...plan, ...vanaf, koppeling: ['groep'] }, kanten(4, 5));
    const namen = vraagstuk.buurten.map(({ buurt }) => buurt);
    const rijen = rijenVan(vraagstuk);
    const hoe = { ...VRAAG, selectie: plan.selectie, voor: EERDER, na: NA, koppeling: ['groep'] };
    const blok = [{ behandeld: namen.slice(0, 4), vergelijking: namen.slice(4) }];
    expect(createProgramma(vraagstuk)(rijen, ZAAD)).toEqual([
      readOordeel(computeVerschilInVerschillen(rijen, blok, hoe), 0.05),
    ]);
  });

  test('without a first day is one since the start', () => {
    const vraagstuk = lees({ opzet: 'vergelijking' }, kanten(4, 5));
    const namen = vraagstuk.buurten.map(({ buurt }) => buurt);
    const rijen = rijenVan(vraagstuk, START);
    const blok = [{ behandeld: namen.slice(0, 4), vergelijking: namen.slice(4) }];
    expect(createProgramma(vraagstuk)(rijen, ZAAD)).toEqual([
      readOordeel(computeVerschilInVerschillen(rijen, blok, { ...VRAAG, voor: START, na: NA }), 0.05),
    ]);
  });
});

describe('staggered starts', () => {
  const starts = ['2027-01-01', '2028-01-01', '2029-01-01'].map(dag);
  const cellen = ['a', 'b'].flatMap((blok) => starts.map((start) => ({ aantal: 2, start, blok })));
  const perioden = ['2026-12-31', '2027-12-31', '2028-12-31', NA].map((moment) => dag(moment));

  test.each([[undefined], [true], [false]])('are judged on their days: drawn by lot %s', (geloot) => {
    const plan = { opzet: 'trapsgewijs', ...(geloot === undefined ? {} : { geloot }) } as const;
    const vraagstuk = lees(plan, cellen);
    const rijen = perioden.flatMap((moment, p) =>
      regels(
        vraagstuk,
        vraagstuk.buurten.map(({ start }, i) => (i % 5) + (i % 3) * (p % 2) + (moment >= start ? 7 : 0)),
        moment,
      ),
    );
    const eigen = vraagstuk.buurten.map(({ buurt, blok, start }) => ({ buurt, blok, start }));
    const hoe = { ...VRAAG, perioden, ...(geloot === undefined ? {} : { geloot }) };
    const verwacht = readOordeel(testTrapsgewijs(rijen, eigen, hoe), 0.05);
    expect(createProgramma(vraagstuk)(rijen, ZAAD)).toEqual([verwacht]);
    expect(verwacht).toMatchObject({ geweigerd: false, bewijs: { vraag: 'werkt_het' } });
  });
});

describe('the margin of a choice', () => {
  const kenmerken = [...PLAN.kenmerken, { sleutel: 'inkomen', naam: 'Inkomen', soort: 'getal' }] as const;
  const plan = { opzet: 'keuzerand', kenmerken, venster: 3 } as const;
  const situatiesVan = ({ buurten }: Vraagstuk) =>
    buurten.map(({ buurt, kenmerken: eigen }) => ({ buurt, kenmerken: eigen }));
  const CIJFERS = [11, 12, 13, 14.5, 15, 1, 2, 3, 4, 6];

  test('is looked at by the places of the candidates', () => {
    const vraagstuk = lees(plan, kanten(5, 5), { keuze: { op: EERDER, kandidaten: 12 } });
    const rijen = regels(vraagstuk, CIJFERS);
    // Who has the programme came first, in another order than that of the buurten.
    const plaatsen = new Map(vraagstuk.buurten.map(({ buurt }, i) => [buurt, [4, 2, 0, 1, 3, 9, 5, 6, 8, 7][i]!]));
    const scores = [
      ...[...plaatsen].map(([code, plaats]) => ({ code, score: 12 - plaats })),
      { code: 'p0-0', score: 2 },
      { code: 'p0-1', score: 1 },
    ];
    const gekozen = selectBuurten({ p0: scores }, [{ id: 'p0', programma: 'p0', aantal: 5 }]);
    const hoe = { ...VRAAG, op: NA, venster: 3, situaties: situatiesVan(vraagstuk) };
    const verwacht = readOordeel(compareKeuzerand(gekozen, rijen, hoe), 0.05);
    expect(createKeuzerand(vraagstuk)(rijen, ZAAD, plaatsen)).toEqual([verwacht]);
    // The last three that were chosen are 11, 12 and 15, the first three that were not 2, 3 and 6.
    expect(verwacht.waarde).toBeCloseTo(38 / 3 - 11 / 3, 9);
  });

  test('without places chance gives them, within what was chosen', () => {
    const { venster: _, ...zonderVenster } = plan;
    const vraagstuk = lees(
      { ...zonderVenster, vergelijkingen: keer({ vanaf: { maandenNaStart: 1 }, op: { maandenNaStart: 12 } }) },
      [
        ...kanten(5, 4).map((cel) => ({ ...cel, blok: 'a' })),
        { aantal: 3, blok: 'b', programma: false },
        ...kanten(4, 5).map((cel) => ({ ...cel, blok: 'c' })),
      ],
    );
    const cijfers = [...CIJFERS.slice(0, 9), 0, 0, 0, 14, 11.5, 12, 13, 2, 1, 3.5, 4, 5];
    const rijen = [
      ...regels(vraagstuk, cijfers, dag('2027-09-01')),
      ...regels(
        vraagstuk,
        cijfers.map((cijfer, i) => (i % 4) + cijfer / 10),
        dag('2026-10-01'),
      ),
    ];
    const toeval = createToeval(`${ZAAD}/keuze`);
    const scores = Object.fromEntries(
      [
        ['p0', 'a'],
        ['p2', 'c'],
      ].map(([programma, gemeente]) => {
        const leden = vraagstuk.buurten.filter((buurt) => buurt.gemeente === gemeente);
        const los = assignRand(
          toeval,
          leden,
          leden.map((_een, i) => i),
        );
        return [
          programma,
          [
            ...leden.map(({ buurt }, i) => ({ code: buurt, score: 131 - los[i]! })),
            ...Array.from({ length: 122 }, (_een, i) => ({ code: `${programma}-${i}`, score: 122 - i })),
          ],
        ];
      }),
    );
    const quota = [
      { id: 'p0', programma: 'p0', aantal: 5 },
      { id: 'p2', programma: 'p2', aantal: 4 },
    ];
    const hoe = { ...VRAAG, op: dag('2027-09-01'), vanaf: dag('2026-10-01'), situaties: situatiesVan(vraagstuk) };
    const verwacht = readOordeel(compareKeuzerand(selectBuurten(scores, quota), rijen, hoe), 0.05);
    expect(createKeuzerand(vraagstuk)(rijen, ZAAD, new Map())).toEqual([verwacht]);
    expect(verwacht.geweigerd).toBe(false);
    // Another seed has others at the margin.
    expect(createKeuzerand(vraagstuk)(rijen, 'anders', new Map())[0]?.waarde).not.toBe(verwacht.waarde);
  });
});
