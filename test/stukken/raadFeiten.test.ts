/** The facts that a letter computes: of the choice, the teams, their opgaven and projects, and what a plan can see. */
import { describe, expect, test } from 'vitest';
import { countGroei } from '../../src/stukken/raad/countGroei.js';
import { countOpgaven } from '../../src/stukken/raad/countOpgaven.js';
import { listKeuzefeiten } from '../../src/stukken/raad/listKeuzefeiten.js';
import { listVervangingen } from '../../src/stukken/raad/listVervangingen.js';
import { readBrieffeiten } from '../../src/stukken/raad/readBrieffeiten.js';
import { readLeercijfers } from '../../src/stukken/raad/readLeercijfers.js';
import { summarizeInwoners } from '../../src/stukken/raad/summarizeInwoners.js';
import { A, vorm } from '../programma/klein.js';
import { opgave } from '../team/vertel.js';
import { als, DAG } from './klein.js';

describe('of the choice', () => {
  const BUURTEN = [
    { buurt: 'BU00802001', naam: 'De Wal', inwoners: 500 },
    { buurt: 'BU00802002', naam: 'Haven' },
    { buurt: 'samen-1', naam: 'Samen', inwoners: 900 },
  ];

  test('nothing, or only buurten', () => {
    expect(listKeuzefeiten(undefined)).toEqual({ muntworpen: [], samengesteld: [] });
    expect(listKeuzefeiten(als({ buurten: BUURTEN.slice(1, 2) }))).toEqual({ muntworpen: [], samengesteld: [] });
  });

  test('everything', () => {
    const perBuurt = [
      { buurt: 'samen-1', kans: 0.35 },
      { buurt: 'BU00802001', kans: 0.65 },
      { buurt: 'BU00802002', kans: 0.651 },
      { buurt: 'BU00802009', kans: 0.5 },
    ];
    const keuze = {
      buurten: BUURTEN,
      gat: 0.1231,
      gescoord: 9,
      zonderScore: [{}, {}],
      zekerheid: { overlap: 0.5, perBuurt },
      methode: { beoordelaars: [{ aantal: 3 }, { aantal: 2 }] },
    };
    expect(listKeuzefeiten(als(keuze))).toEqual({
      gevraagdeScores: 11,
      gat: 0.124,
      blijven: 1.5,
      muntworpen: ['De Wal', 'Samen'],
      samengesteld: ['Samen'],
      beoordelaars: 5,
      inwoners: { bekend: 2, laagste: 500, hoogste: 900, gemiddelde: 700 },
    });
    const laag = [{ buurt: 'samen-1', kans: 0.349 }];
    expect(listKeuzefeiten(als({ ...keuze, zekerheid: { overlap: 1, perBuurt: laag } })).muntworpen).toEqual([]);
  });

  test('each only with all that it needs', () => {
    const feiten = (keuze: object) => Object.keys(listKeuzefeiten(als({ buurten: [], ...keuze })));
    expect(feiten({ gescoord: 9 })).toEqual(['muntworpen', 'samengesteld']);
    expect(feiten({ zonderScore: [] })).toEqual(['muntworpen', 'samengesteld']);
    expect(feiten({ zekerheid: { overlap: 1 } })).toEqual(['blijven', 'muntworpen', 'samengesteld']);
    expect(feiten({ methode: {} })).toEqual(['muntworpen', 'samengesteld']);
  });

  test('how many people live there: only those that are known', () => {
    expect(summarizeInwoners([])).toBeUndefined();
    expect(summarizeInwoners(als([{ inwoners: 3 }, {}, { inwoners: 1 }, { inwoners: 5 }]))).toEqual({
      bekend: 3,
      laagste: 1,
      hoogste: 5,
      gemiddelde: 3,
    });
  });
});

describe('of the teams', () => {
  const project = (afgerondOp: string | undefined, omvang: number) => ({ afgerondOp, omvang });
  const groei = (...projecten: readonly object[]) => countGroei(als([{ gevormdOp: '2026-11-02', projecten }]));

  test('a project after the first year is set beside the largest of that year', () => {
    expect(
      groei(project('2027-11-01', 2), project('2027-01-01', 1), project('2027-11-02', 3), project('2028-01-01', 2)),
    ).toEqual({ projecten: 2, groter: 1 });
  });

  test('nothing to say without projects of both, or without a team', () => {
    expect(groei()).toBeUndefined();
    expect(groei(project('2027-11-01', 2), project(undefined, 3))).toBeUndefined();
    expect(groei(project('2027-11-02', 2))).toBeUndefined();
    const projecten = [project('2027-11-01', 2), project('2027-11-02', 3)];
    expect(
      countGroei(als([{ projecten }, { gevormdOp: '2026-11-02', projecten }, { gevormdOp: '2026-11-02', projecten }])),
    ).toEqual({ projecten: 2, groter: 2 });
  });

  test('the opgaven by status and source', () => {
    const maak = (status: string, bron: string, van = '2027-08-01', opnieuwBekijkenOp = '2027-09-01') => ({
      status,
      bron,
      van,
      opnieuwBekijkenOp,
    });
    const opgaven = [
      maak('wachtkamer', 'wijkplan', '2027-08-21', '2027-08-30'),
      maak('wachtkamer', 'sociale_basis', '2027-08-01', '2027-10-01'),
      maak('wachtkamer', 'bewoners', '2027-08-11', DAG),
      maak('opgepakt', 'wijkplan'),
      maak('opgepakt', 'verduurzamingsopgave'),
      maak('vervallen', 'verduurzamingsopgave'),
      maak('vervallen', 'sociale_basis'),
    ];
    expect(countOpgaven(als([{ opgaven: opgaven.slice(0, 2) }, { opgaven: opgaven.slice(2) }]), DAG)).toEqual({
      opgaven: { wijkplan: 1, verduurzaming: 1, socialeBasis: 1 },
      wachtkamer: { aantal: 3, dagen: 30, opnieuwOp: DAG, voorbij: 1 },
    });
    expect(countOpgaven(als([{ opgaven: opgaven.slice(0, 1) }]), DAG).wachtkamer).toEqual({
      aantal: 1,
      dagen: 10,
      voorbij: 1,
    });
    expect(countOpgaven([], DAG)).toEqual({ opgaven: { wijkplan: 0, verduurzaming: 0, socialeBasis: 0 } });
  });

  test('which buurt came in the place of which', () => {
    const oud = {
      buurt: 'BU1',
      naam: 'Oud',
      vervangenDoor: 'BU2',
      programma: 'oost',
      score: 0.75,
      laatsteDag: '2027-01-31',
    };
    const nieuw = { buurt: 'BU2', naam: 'Nieuw', vervangt: 'BU1', programma: 'oost', score: 0.5 };
    const team = { buurt: 'BU1', einde: { soort: 'vervangen', datum: '2027-02-01', reden: 'Geen animo' } };
    const lijst = (teams: readonly object[], ...buurten: readonly object[]) =>
      listVervangingen(als({ buurten }), als(teams));
    expect(lijst([team], oud, nieuw)).toEqual([
      { eruit: 'Oud', erin: 'Nieuw', datum: '2027-02-01', reden: 'Geen animo', verschil: 0.25 },
    ]);
    const kaal = { eruit: 'Oud', erin: 'Nieuw', datum: '2027-01-31' };
    expect(lijst([{ ...team, einde: { ...team.einde, soort: 'gestopt' } }], oud, nieuw)).toEqual([
      { ...kaal, verschil: 0.25 },
    ]);
    expect(lijst([{ ...team, buurt: 'BU2' }, { buurt: 'BU1' }], oud, { ...nieuw, programma: 'elders' })).toEqual([
      kaal,
    ]);
    expect(lijst([], { ...oud, score: undefined }, nieuw)).toEqual([kaal]);
    expect(lijst([], oud, { ...nieuw, score: undefined })).toEqual([kaal]);
    expect(lijst([], { ...oud, laatsteDag: undefined }, nieuw)).toEqual([]);
    expect(lijst([], oud, { ...nieuw, vervangt: undefined })).toEqual([]);
    expect(lijst([], oud, { ...nieuw, buurt: 'BU3' })).toEqual([]);
  });
});

describe('all together', () => {
  const BUURT = {
    buurt: A,
    naam: 'De Wal',
    programma: 'oost',
    status: 'begeleid',
    vrijwilligers: 6,
    gevormdOp: '2026-10-01',
  };
  const lees = (
    deel: object,
    meer: {
      readonly fasen?: object[];
      readonly teams?: object[];
      readonly andere?: object[];
      readonly opdracht?: object;
    } = {},
  ) => {
    const heel = {
      naam: 'Leeuwarden',
      gemeenten: [{ naam: 'Leeuwarden' }],
      buurten: [],
      partijen: [],
      programmas: [],
      kostendragers: [{ id: 'k', naam: 'Wonen' }],
      geld: { bijdragen: [], perKostendrager: [] },
      ...deel,
    };
    const { fasen = [], teams = [], andere = [], opdracht } = meer;
    const tekst = { fasen, financieringsplan: { perioden: [] } };
    const basis = { deelnemer: { teams }, stand: { deelnemers: [heel, ...andere] }, deel: heel, tekst };
    return readBrieffeiten(als({ opdracht }), als(basis), { peildatum: DAG });
  };
  const KAAL = {
    peildatum: DAG,
    anderen: [],
    gezamenlijk: false,
    bijdragen: [],
    dragers: [],
    muntworpen: [],
    samengesteld: [],
    vervangingen: [],
    opgaven: { wijkplan: 0, verduurzaming: 0, socialeBasis: 0 },
  };

  test('of nothing', () => {
    expect(lees({})).toEqual(KAAL);
  });

  test('the order, the others by name, and the intensive years', () => {
    const andere = [
      { naam: 'Los', gemeenten: [] },
      { naam: 'Z', gemeenten: [{ naam: 'Zaanstad' }] },
      { naam: 'B', gemeenten: [{ naam: 'Boxtel' }, { naam: 'Best' }] },
    ];
    const fasen = [
      { programmajaar: 2, intensiteit: 'intensief' },
      { programmajaar: 1, intensiteit: 'intensief' },
      { programmajaar: 3, intensiteit: 'regulier' },
    ];
    const opdracht = { aantalDeelnemers: 4 };
    expect(lees({}, { andere, fasen, opdracht })).toEqual({
      ...KAAL,
      opdracht,
      anderen: ['Los', 'Zaanstad', 'Boxtel en Best samen'],
      gezamenlijk: true,
      intensief: 'het eerste en het tweede jaar',
    });
  });

  test('who bears it: each bearer once, what has none is left out', () => {
    const perKostendrager = [
      { kostendrager: 'k', bedrag: '1.00' },
      { bedrag: '2.00' },
      { kostendrager: 'x', bedrag: '4.00' },
      { kostendrager: 'k', bedrag: '8.00' },
    ];
    expect(lees({ geld: { bijdragen: [], perKostendrager } }).dragers).toEqual([
      { naam: 'Wonen', bedrag: '9.00' },
      { naam: 'x', bedrag: '4.00' },
    ]);
  });

  test('how large the teams are: the smallest is of a buurt or of a programme', () => {
    const programmas = [{ id: 'oost' }, { id: 'energie' }];
    const groot = (...buurten: readonly object[]) =>
      lees({ programmas, buurten: buurten.map((een) => ({ ...BUURT, ...een })) }).teamgrootte;
    expect(groot({}, { vrijwilligers: 9, programma: 'energie' })).toEqual({ gemiddelde: 7.5, kleinste: 6 });
    expect(groot({ vrijwilligers: 5 }, {})).toEqual({ gemiddelde: 5.5, kleinste: 0 });
    expect(groot({}, { gevormdOp: undefined, vrijwilligers: 2, programma: 'energie' })).toEqual({
      gemiddelde: 6,
      kleinste: 2,
    });
    expect(groot({}, { status: 'gestopt', vrijwilligers: 1, programma: 'energie' })).toEqual({
      gemiddelde: 6,
      kleinste: 0,
    });
    expect(groot({ gevormdOp: undefined })).toBeUndefined();
  });

  test('only of the teams that the stand knows', () => {
    const team = vorm('t1', A).op('2026-10-02', opgave('o'));
    const wijkplan = (buurt: object) =>
      lees({ buurten: [{ ...BUURT, ...buurt }] }, { teams: [team.dossier] }).opgaven.wijkplan;
    expect(wijkplan({ team: 't1' })).toBe(1);
    expect(wijkplan({ team: 't2' })).toBe(0);
    expect(wijkplan({ team: 't1', buurt: 'BU00802002' })).toBe(0);
  });
});

describe('what a plan can see', () => {
  const buurten = (...groepen: readonly (readonly [string, number])[]) =>
    groepen.flatMap(([quotum, aantal]) =>
      Array.from({ length: aantal }, () => ({ programma: 'p', quotum, wijk: 'w' })),
    );
  const lees = (kenmerk: object, keuze: readonly object[] | undefined, vergelijking: object = {}, plan: object = {}) =>
    readLeercijfers(
      als({
        naam: 'Plan',
        vastgesteldOp: DAG,
        uitkomsten: [{ sleutel: 'u', soort: 'getal' }],
        kenmerken: [{ sleutel: 'quotum', naam: 'het quotum', soort: 'groep', ...kenmerk }],
        vergelijkingen: [{ uitkomst: 'u', kenmerk: 'quotum', op: DAG, ...vergelijking }],
        ...plan,
      }),
      als(keuze === undefined ? undefined : { buurten: keuze }),
    );
  const zicht = (...args: Parameters<typeof lees>) => {
    const [een] = lees(...args).vergelijkingen;
    return [een?.aantallen, een?.zicht];
  };

  test('the whole, and an unknown kenmerk', () => {
    expect(lees({}, buurten(['a', 5], ['b', 7]))).toEqual({
      naam: 'Plan',
      vastgesteldOp: DAG,
      vergelijkingen: [{ kenmerk: 'het quotum', op: DAG, aantallen: [7, 5], zicht: 'heel_groot' }],
    });
    expect(lees({}, [], { kenmerk: 'x' }).vergelijkingen).toEqual([]);
  });

  test('too few, or so many that small differences show', () => {
    expect(zicht({}, undefined)).toEqual([[0], 'niets']);
    expect(zicht({}, buurten(['a', 2]))).toEqual([[2], 'niets']);
    expect(zicht({}, buurten(['a', 3]))).toEqual([[3], 'beschrijving']);
    expect(zicht({ soort: 'getal' }, buurten(['a', 500]))).toEqual([[500], 'kleiner']);
    expect(zicht({}, buurten(['a', 501]))).toEqual([[501], 'kleiner']);
  });

  test('a small group is described only, unless by lot', () => {
    expect(zicht({}, buurten(['a', 3], ['b', 9]))).toEqual([[9, 3], 'beschrijving']);
    expect(zicht({}, buurten(['a', 4], ['b', 8]))).toEqual([[8, 4], 'heel_groot']);
    expect(zicht({ geloot: true }, buurten(['a', 3], ['b', 9]))[1]).not.toBe('beschrijving');
    expect(zicht({}, buurten(['a', 7]))).toEqual([[7], 'beschrijving']);
    expect(zicht({}, buurten(['a', 8]))[1]).toBe('heel_groot');
  });

  test('a group against the rest, or against one other', () => {
    const drie = buurten(['a', 5], ['b', 6], ['c', 7]);
    expect(zicht({}, drie, { groep: 'a' })[0]).toEqual([13, 5]);
    expect(zicht({}, drie, { groep: 'a', tegenover: 'c' })[0]).toEqual([7, 5]);
    expect(zicht({ sleutel: 'x' }, drie, { kenmerk: 'x', groep: 'c' })[0]).toEqual([11, 7]);
    expect(zicht({ sleutel: 'x' }, drie, { kenmerk: 'x', groep: 'z' })[0]).toEqual([18]);
    expect(zicht({ sleutel: 'x' }, drie, { kenmerk: 'x' })[0]).toEqual([18]);
    expect(zicht({ sleutel: 'wijk' }, [{}, {}, { wijk: 'w' }], { kenmerk: 'wijk' })[0]).toEqual([2, 1]);
  });

  test('the more buurten, the smaller the difference', () => {
    const helft = (n: number) => zicht({}, buurten(['a', n], ['b', n]))[1];
    expect([10, 20, 40].map(helft)).toEqual(['heel_groot', 'groot', 'kleiner']);
    const getal = (n: number) => zicht({ soort: 'getal' }, buurten(['a', n]))[1];
    expect([6, 12, 20, 40].map(getal)).toEqual(['heel_groot', 'groot', 'groot', 'kleiner']);
    const plan = { uitkomsten: [{ sleutel: 'u', soort: 'janee' }] };
    expect([10, 25, 80].map((n) => zicht({}, buurten(['a', n], ['b', n]), {}, plan)[1])).toEqual([
      'niets',
      'groot',
      'kleiner',
    ]);
    expect(zicht({}, buurten(['a', 10], ['b', 10]), {}, { alfa: 0.2, onderscheidingsvermogen: 0.5 })[1]).toEqual(
      'kleiner',
    );
  });

  test('of one kenmerk on one day the sharpest sight is told', () => {
    const vergelijkingen = [
      { uitkomst: 'u', kenmerk: 'quotum', op: DAG },
      { uitkomst: 'u', kenmerk: 'quotum', op: { maandenNaStart: 12 } },
      { uitkomst: 'v', kenmerk: 'quotum', op: DAG },
    ];
    const gelezen = lees({}, buurten(['a', 4], ['b', 4]), {}, { vergelijkingen });
    expect(gelezen.vergelijkingen).toHaveLength(2);
  });
});
