import {
  type Evaluatieplan,
  type SimulateEvaluatieOptions,
  type Simulatiecel,
  type Simulatieopzet,
  simulateEvaluatie,
} from 'buurtaanpak/evaluatie';
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { concludeSimulatie, concludeSimulatievraag } from '../../src/evaluatie/vooraf/simulatie/concludeSimulatie.js';
import { countAandeel } from '../../src/evaluatie/vooraf/simulatie/countAandeel.js';
import { createBinnen } from '../../src/evaluatie/vooraf/simulatie/createBinnen.js';
import { createProgramma } from '../../src/evaluatie/vooraf/simulatie/createProgramma.js';
import { drawStroom } from '../../src/evaluatie/vooraf/simulatie/drawStroom.js';
import { readSimulatie } from '../../src/evaluatie/vooraf/simulatie/readSimulatie.js';
import { summarizeRuns } from '../../src/evaluatie/vooraf/simulatie/summarizeRuns.js';
import { toUitkomstregels } from '../../src/evaluatie/vooraf/simulatie/toUitkomstregels.js';
import type { Runuitslag } from '../../src/evaluatie/vooraf/simulatie/vraagstuk.js';
import { foutVan } from '../hulp.js';
import { change, dag, KEUZE, kanten, NA, opzet, PLAN } from './simulatiebouw.js';

type Invoer = readonly [
  plan: Partial<Evaluatieplan>,
  cellen: readonly Simulatiecel[],
  extra?: Partial<Simulatieopzet>,
  options?: SimulateEvaluatieOptions,
];
const make = ([plan, cellen, extra, options]: Invoer) =>
  [
    change(plan),
    opzet(cellen, extra),
    { runs: 100, rangschikkingen: 99, effecten: [] as readonly number[], ...options },
  ] as const;
const simulate = (...invoer: Invoer) => simulateEvaluatie(...make(invoer));
const lees = (...invoer: Invoer) => readSimulatie(...make(invoer));
const [V] = PLAN.vergelijkingen;
const keer = (...wijzigingen: readonly object[]) =>
  wijzigingen.map((wijziging, i) => ({ ...V!, sleutel: `v${i}`, ...wijziging }));
const [NOOIT, ALTIJD] = [countAandeel(0, 100), countAandeel(100, 100)];
const groepen = (een: number, ander: number): Simulatiecel[] => [
  { aantal: een, kenmerken: { groep: 'een' } },
  { aantal: ander, kenmerken: { groep: 'ander' } },
];

/**
 * A lot of two and two buurten that are alike: the place of each is 0.5, and below a share of 0.3 it is a yes. So every run is the same: from an
 * effect above 0.2 on those with the programme are a yes, and nobody else is. Of the six draws two are as far apart.
 */
const GELIJK: Partial<Evaluatieplan> = {
  opzet: 'loting',
  alfa: 0.4,
  uitkomsten: [{ sleutel: 'score', naam: 'Actief', soort: 'janee' }],
};
const VLAK = { tussen: 0, aandeel: 0.3 };
/** What every run of it says, when those with the programme are a yes or when nobody is. */
const zeg = (plan: Partial<Evaluatieplan>, ja: boolean, momenten = [NA]): Runuitslag[] => {
  const vraagstuk = lees(plan, kanten(2, 2), VLAK);
  const regels = momenten.flatMap((moment) =>
    vraagstuk.buurten.map(({ buurt, programma }) => ({
      buurt,
      uitkomst: 'score',
      moment,
      waarde: Number(ja && programma),
    })),
  );
  return createProgramma(vraagstuk)(regels, 'zaad');
};
/** A signal that counts how often it was read, and breaks off after so many times. */
const createTeller = (hoogstens = Number.POSITIVE_INFINITY) => {
  let aantal = 0;
  return {
    gelezen: () => aantal,
    get aborted() {
      aantal++;
      return aantal > hoogstens;
    },
  };
};
const honderd = <T>(een: T): T[] => Array.from({ length: 100 }, () => een);

describe('the whole answer', () => {
  test('holds every size of the effect, and the smallest that is found', () => {
    const [nee, ja] = [zeg(GELIJK, false), zeg(GELIJK, true)].map(([uitslag]) => uitslag!) as [Runuitslag, Runuitslag];
    const vraag = {
      vergelijking: 'v',
      vraag: 'werkt_het',
      bewijs: nee.bewijs,
      valseVondsten: NOOIT,
      oordeel: 'geschikt',
      uitkomsten: [
        summarizeRuns(honderd(nee), 0, 0),
        summarizeRuns(honderd(nee), 0.2, 0.2),
        summarizeRuns(honderd(ja), 0.203, 0.203),
      ],
      // Within two percent of what fails.
      kleinsteEffect: 0.203,
    } as const;
    const conclusie = {
      ernst: 'info',
      code: 'evaluatie.simulatie_laat_zien',
      pad: ['vragen', 0, 'conclusie'],
      params: { uitkomst: 'Actief', aantal: 4, kleinste: 0.203, vermogen: 0.9, niveau: nee.bewijs.bewijsniveau },
    };
    const plan = { ...GELIJK, onderscheidingsvermogen: 0.9 };
    expect(simulate(plan, kanten(2, 2), VLAK, { effecten: [0.2, 0.203] })).toEqual({
      naam: PLAN.naam,
      opzet: 'loting',
      alfa: 0.4,
      onderscheidingsvermogen: 0.9,
      runs: 100,
      vragen: [{ ...vraag, conclusie }],
      valseVondsten: NOOIT,
      conclusie: {
        ernst: 'info',
        code: 'evaluatie.simulatie_plan_kan',
        pad: ['conclusie'],
        params: { zichtbaar: 1, aantal: 1 },
      },
    });
    expect([ja.gevonden, nee.gevonden, ja.waarde, nee.waarde]).toEqual([true, false, 1, 0]);
  });

  test('of a plan that could find nothing has no smallest effect', () => {
    const uit = simulate({ ...GELIJK, alfa: 0.3 }, kanten(2, 2), VLAK);
    expect(uit.vragen[0]?.oordeel).toBe('geschikt');
    expect(uit.vragen[0]).not.toHaveProperty('kleinsteEffect');
    expect(uit.vragen[0]?.conclusie.params).toEqual({
      uitkomst: 'Actief',
      aantal: 4,
      vermogen: 0.8,
      grootste: 0,
      kans: 0,
    });
    expect(uit.conclusie).toEqual(concludeSimulatie(uit.vragen));
  });
});

describe('several questions', () => {
  const LATER = dag('2030-07-01');
  const plan: Partial<Evaluatieplan> = {
    ...GELIJK,
    correctie: 'geen',
    vergelijkingen: keer({}, { op: LATER }),
  };

  test('are told apart, and searched together: what one tried another need not', () => {
    const signaal = createTeller();
    const { vragen } = simulate(plan, kanten(2, 2), VLAK, { effecten: [0.2, 0.2055], signaal });
    const vooraf = createTeller();
    lees(plan, kanten(2, 2), VLAK, { signaal: vooraf });
    const bewijzen = zeg(plan, false, [NA, LATER]).map(({ bewijs }) => bewijs);
    // Halfway 0.2 and 0.2055, which is within two percent of what fails.
    expect(vragen.map(({ vergelijking, bewijs, kleinsteEffect }) => [vergelijking, bewijs, kleinsteEffect])).toEqual([
      ['v0', bewijzen[0], expect.closeTo(0.20275, 9)],
      ['v1', bewijzen[1], expect.closeTo(0.20275, 9)],
    ]);
    expect(vragen.map(({ conclusie }) => conclusie.pad)).toEqual([
      ['vragen', 0, 'conclusie'],
      ['vragen', 1, 'conclusie'],
    ]);
    // The signal is read after every 15 runs of 2 * (4 * 2 * 5 + 99) numbers: there were four times a hundred.
    expect(signaal.gelezen() - vooraf.gelezen()).toBe(Math.floor(400 / 15));
  });

  test('with one that finds what is not there make the plan unfit', () => {
    const scheef = (uitkomst: string) => ({ uitkomst, sleutel: uitkomst });
    const uit = simulate(
      {
        opzet: 'loting',
        alfa: 0.4,
        correctie: 'geen',
        blok: 'geen',
        blokreden: 'proef',
        uitkomsten: [
          { sleutel: 'actief', naam: 'Actief', soort: 'janee' },
          { sleutel: 'score', naam: 'Score', soort: 'getal' },
        ],
        vergelijkingen: keer(scheef('actief'), scheef('score')),
      },
      [
        { aantal: 2, blok: 'a' },
        { aantal: 2, blok: 'b', programma: false },
      ],
      { ...VLAK, tussenBlokken: 3 },
      { effecten: [0.2, 0.203] },
    );
    // Without any spread a yes is a yes everywhere, while the figure has the level of its block.
    expect(uit.vragen.map(({ oordeel, valseVondsten }) => [oordeel, valseVondsten])).toEqual([
      ['geschikt', NOOIT],
      ['ongeschikt', ALTIJD],
    ]);
    expect(uit.vragen[1]).not.toHaveProperty('kleinsteEffect');
    expect(uit.vragen[1]?.conclusie).toEqual(
      concludeSimulatievraag(uit.vragen[1]!, 'Score', {
        alfa: 0.4,
        vermogen: 0.8,
        aantal: 4,
        pad: ['vragen', 1, 'conclusie'],
      }),
    );
    expect(uit.valseVondsten).toEqual(ALTIJD);
    expect(uit.conclusie.params).toEqual({ vals: 1, aantal: 2 });
  });
});

test('a plan that is unfit has no smallest effect, also when a large one is always found', () => {
  // Blocks that differ, compared as if they were one.
  const [vraag] = simulate(
    { opzet: 'loting', alfa: 0.1, blok: 'geen', blokreden: 'proef' },
    [
      { aantal: 3, blok: 'a' },
      { aantal: 3, blok: 'b', programma: false },
    ],
    { tussenBlokken: 1 },
    { effecten: [20] },
  ).vragen;
  expect(vraag?.oordeel).toBe('ongeschikt');
  expect(vraag?.valseVondsten.onder).toBeGreaterThan(0.1);
  expect(vraag?.valseVondsten.aandeel).toBeLessThan(0.8);
  expect(vraag?.uitkomsten[1]?.gevonden).toEqual(ALTIJD);
  expect(vraag).not.toHaveProperty('kleinsteEffect');
});

describe('runs without a verdict', () => {
  test('all of them: nothing is said', () => {
    const invoer: Invoer = [{}, groepen(2, 2), {}, { effecten: [1] }];
    const vraagstuk = lees(...invoer);
    const regels = vraagstuk.buurten.map(({ buurt }, i) => ({ buurt, uitkomst: 'score', moment: NA, waarde: i * i }));
    const [geweigerd] = createBinnen(vraagstuk)(regels, 'zaad');
    const uit = simulate(...invoer);
    expect(uit).toMatchObject({ opzet: 'binnen', alfa: 0.05, onderscheidingsvermogen: 0.8, valseVondsten: NOOIT });
    expect(uit.vragen).toEqual([
      {
        vergelijking: 'v',
        vraag: 'waar_werkt_het',
        bewijs: geweigerd?.bewijs,
        valseVondsten: NOOIT,
        oordeel: 'geweigerd',
        uitkomsten: [
          { effect: 0, gevonden: NOOIT, geweigerd: ALTIJD, waar: 0 },
          { effect: 1, gevonden: NOOIT, geweigerd: ALTIJD, waar: 1 },
        ],
        conclusie: {
          ernst: 'waarschuwing',
          code: 'evaluatie.simulatie_geen_oordeel',
          pad: ['vragen', 0, 'conclusie'],
          params: { uitkomst: 'Score', aantal: 4 },
        },
      },
    ]);
  });

  test('of three groups there is no single truth', () => {
    const plan = { vergelijkingen: keer({ groep: undefined }) };
    const cellen = [...groepen(1, 1), { aantal: 1, kenmerken: { groep: 'derde' } }];
    const [vraag] = simulate(plan, cellen, {}, { effecten: [2] }).vragen;
    expect(vraag?.uitkomsten.map(({ waar }) => waar)).toEqual([0, undefined]);
  });

  test('only those without an effect: no smallest is looked for', () => {
    const plan: Partial<Evaluatieplan> = { uitkomsten: [{ sleutel: 'score', naam: 'Actief', soort: 'janee' }] };
    const [vraag] = simulate(plan, groepen(4, 4), { tussen: 0 }, { effecten: [0.1] }).vragen;
    expect(vraag?.uitkomsten.map(({ gevonden, geweigerd }) => [gevonden, geweigerd])).toEqual([
      [NOOIT, ALTIJD],
      [ALTIJD, NOOIT],
    ]);
    expect(vraag?.oordeel).toBe('geschikt');
    expect(vraag).not.toHaveProperty('kleinsteEffect');
    expect(vraag?.bewijs).not.toHaveProperty('bewijsniveau');
  });

  test('some of them, by drop-out: the level is that of the others', () => {
    const [vraag] = simulate({ opzet: 'loting', alfa: 0.02 }, kanten(2, 2), { uitval: 0.8 }).vragen;
    const [zonder] = vraag!.uitkomsten;
    expect(zonder?.geweigerd.aandeel).toBeGreaterThan(0.5);
    expect(zonder?.geweigerd.aandeel).toBeLessThan(1);
    expect(vraag?.bewijs).toHaveProperty('bewijsniveau');
  });
});

describe('a run', () => {
  test('draws its outcomes by the seed and its number, and is evaluated by them', () => {
    // So little power is asked that no effect is searched for.
    const plan: Partial<Evaluatieplan> = {
      opzet: 'loting',
      alfa: 0.8,
      onderscheidingsvermogen: 0.01,
      uitkomsten: [...PLAN.uitkomsten, { sleutel: 'anders', naam: 'Anders', soort: 'getal' }],
      vergelijkingen: keer({}, { uitkomst: 'anders' }),
    };
    const invoer: Invoer = [plan, kanten(2, 2), { binnen: 1, uitval: 0.1 }, { zaad: 'eigen' }];
    const vraagstuk = lees(...invoer);
    const evaluate = createProgramma(vraagstuk);
    const runs = Array.from({ length: 100 }, (_, run) => {
      const toeval = createToeval(`eigen/${run}`);
      const regels = vraagstuk.stromen.flatMap((stroom) =>
        toUitkomstregels(drawStroom(toeval, vraagstuk, stroom), 0, 0.5),
      );
      return evaluate(regels, `eigen/${run}`);
    });
    const { vragen } = simulate(...invoer);
    for (const vraag of vragen) expect(vraag).not.toHaveProperty('kleinsteEffect');
    expect(vragen.map(({ uitkomsten }) => uitkomsten)).toEqual(
      [0, 1].map((v) => [
        summarizeRuns(
          runs.map((uitslagen) => uitslagen[v]!),
          0,
          0,
        ),
      ]),
    );
  });
});

describe('the work', () => {
  const vang = (doe: () => unknown) => {
    const { code, params } = foutVan(doe);
    return [code, params];
  };

  test('is refused beforehand when it is too much', () => {
    const plan = change({ opzet: 'keuzerand' });
    const eigen = opzet(kanten(4, 4), { keuze: { op: KEUZE, kandidaten: 5_000 } });
    // 8 buurten of two days, five numbers each; 5,000 candidates; one test without figures. A thousand runs of 0, three sizes and the search.
    const perRun = 8 * 2 * 5 + 1_999 + 5_000 * 20 + 1_999;
    expect(vang(() => simulateEvaluatie(plan, eigen))).toEqual([
      'kern.te_veel_werk',
      { wat: 'berekeningen', nodig: 1_000 * (1 + 3 + 10) * perRun, hoogstens: 1_000_000_000 },
    ]);
  });

  test('can be broken off between runs', () => {
    const vooraf = createTeller();
    lees(GELIJK, kanten(2, 2), VLAK, { signaal: vooraf });
    const signaal = createTeller(vooraf.gelezen());
    // A run is 4 * 2 * 5 + 99 = 139 numbers: after 30 of them the signal is read again.
    expect(vang(() => simulate(GELIJK, kanten(2, 2), VLAK, { signaal }))).toEqual([
      'kern.afgebroken',
      { gedaan: 30 * 139 },
    ]);
  });
});
