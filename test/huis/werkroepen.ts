import * as evaluatie from 'buurtaanpak/evaluatie';
import { createGeldverloop, explainBoekingen, Financieringsplan } from 'buurtaanpak/financiering';
import * as gebied from 'buurtaanpak/gebied';
import * as gevoeligheid from 'buurtaanpak/gevoeligheid';
import { Datum, Factor, type Werkopties } from 'buurtaanpak/kern';
import * as kerncijfers from 'buurtaanpak/kerncijfers';
import { Routekaart } from 'buurtaanpak/routekaart';
import * as selectie from 'buurtaanpak/selectie';
import { writeBuurtbrieven } from 'buurtaanpak/stukken';
import { kies, maakInvoer, OPTIONS } from '../stukken/bewonersgeval.js';

/** A call of a function that counts its work, with these options of it and its own. It takes at least two steps. */
export type Roep = (werkopties: Werkopties) => unknown;

const dag = (tekst: string) => Datum.parse(tekst);
const namen = (letter: string, aantal: number) => Array.from({ length: aantal }, (_, i) => `${letter}${i}`);
const reken = (i: number) => ((i * 7919) % 97) / 10;

const OP = dag('2029-09-01');
const VOOR = dag('2026-09-01');
const regels = (buurten: readonly string[], moment = OP) =>
  buurten.map((buurt, i) => ({ buurt, uitkomst: 'score', moment, waarde: reken(i + 3) + (moment === OP ? i % 3 : 0) }));

const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
const kolom = (sleutel: string, waarden: readonly number[]) => ({
  sleutel,
  figuur: sleutel,
  eenheid: 'aantal',
  bron,
  waarden: Float64Array.from(waarden),
  redenen: new Uint8Array(waarden.length),
});
const cijfers = {
  indeling: { gebieden: 'cbs' as const, jaar: 2024 },
  gebieden: ['BU00010001', 'BU00010002', 'BU00010003'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
  kolommen: [kolom('gas', [900, 1300, 1000]), kolom('koop', [80, 20, 50])],
};
const kaart = Routekaart.create({
  id: 'energie',
  naam: 'Energie',
  criteria: ['gas', 'koop'].map((id) => ({
    id,
    naam: id,
    bron: { soort: 'kerncijfer' as const, sleutel: id },
    richting: 'hoger' as const,
  })),
});

/** Money that was indexed. */
const bewogen = {
  ...createGeldverloop(
    Financieringsplan.parse({
      soort: 'financieringsplan',
      versie: 2,
      naam: 'Financiering',
      perioden: [
        {
          programmajaar: 1,
          periode: { van: '2026-09-01', tot: '2027-08-31' },
          bijdragen: [
            { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '73000.00', aard: 'exact', doel: 'begeleiden' },
          ],
        },
      ],
    }),
  ),
  gebeurtenissen: [
    {
      id: 'index',
      soort: 'geindexeerd' as const,
      datum: dag('2026-11-15'),
      geregistreerd: dag('2026-11-15'),
      bijdragen: ['een'],
      van: Factor.parse('100'),
      naar: Factor.parse('102'),
    },
  ],
};

const kiesUit = (quota: readonly string[], kandidaten: number, aantal: number) =>
  selectie.selectBuurten(
    Object.fromEntries(quota.map((q, j) => [q, namen(q, kandidaten).map((code, i) => ({ code, score: 90 - i - j }))])),
    quota.map((q) => ({ id: q, programma: q, aantal })),
  );
const gekozen = kiesUit(['oost'], 12, 6);
const loting = selectie.drawLoting(selectie.findBijnaGelijken(gekozen, { marge: 20 }), { zaad: 'Lotto 1 2 3 4 5 6' });

const brieven = maakInvoer(kies({ oost: { A: 0.9, B: 0.8, C: 0.5 } }, [{ id: 'q', programma: 'oost', aantal: 2 }]));

const plan = (vergelijking: object) =>
  evaluatie.Evaluatieplan.create({
    naam: 'Waar werkt het',
    vastgesteldOp: dag('2026-08-01'),
    uitkomsten: [{ sleutel: 'score', naam: 'Score', soort: 'getal' }],
    kenmerken: [{ sleutel: 'thema', naam: 'Thema', soort: 'groep' }],
    vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'thema', op: OP, ...vergelijking }],
  });
const vierkant = (code: string, x: number) => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Polygon', coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] }, // biome-ignore format: a square
});
const jaren = [2023, 2024].map(
  (jaar) =>
    kerncijfers.readKerncijfers([{ gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: jaar }], { jaar })
      .tabel,
);

/** The calls of all functions with a budget of work, by room and name. */
export const ROEPEN: Readonly<Record<string, Roep>> = {
  'evaluatie.testLoting': (opties) =>
    evaluatie.testLoting(
      { blokken: [{ ingeloot: namen('A', 7), uitgeloot: namen('B', 7) }] },
      regels([...namen('A', 7), ...namen('B', 7)]),
      {
        uitkomst: 'score',
        op: OP,
        ...opties,
      },
    ),
  'evaluatie.testTrapsgewijs': (opties) => {
    const dagen = ['2026-09-01', '2027-09-01', '2028-09-01', '2029-09-01'].map(dag);
    const buurten = namen('A', 12);
    return evaluatie.testTrapsgewijs(
      dagen.flatMap((moment) => regels(buurten, moment)),
      buurten.map((buurt, i) => ({ buurt, start: dagen[1 + (i % 3)] ?? OP })),
      { uitkomst: 'score', geloot: true, ...opties },
    );
  },
  'evaluatie.compareKeuzerand': (opties) => {
    const tweemaal = kiesUit(['P', 'Q'], 12, 6);
    return evaluatie.compareKeuzerand(tweemaal, regels([...namen('P', 12), ...namen('Q', 12)]), {
      uitkomst: 'score',
      op: OP,
      ...opties,
    });
  },
  'evaluatie.computeVerschilInVerschillen': (opties) => {
    const [behandeld, vergelijking] = [namen('A', 7), namen('B', 7)];
    const buurten = [...behandeld, ...vergelijking];
    return evaluatie.computeVerschilInVerschillen(
      [...regels(buurten, VOOR), ...regels(buurten)],
      [{ behandeld, vergelijking }],
      { uitkomst: 'score', voor: VOOR, na: OP, koppeling: [], ...opties },
    );
  },
  'evaluatie.evaluateSituaties': (opties) => {
    const buurten = namen('A', 14);
    return evaluatie.evaluateSituaties(
      evaluatie.Evaluatiegegevens.create({
        situaties: buurten.map((buurt, i) => ({ buurt, kenmerken: { thema: i < 7 ? 'energie' : 'groen' } })),
        uitkomsten: regels(buurten),
      }),
      plan({ groep: 'energie' }),
      opties,
    );
  },
  'evaluatie.analyseConfiguraties': (opties) =>
    evaluatie.analyseConfiguraties(
      namen('g', 14).map((geval, i) => ({
        geval,
        condities: { dorp: i % 2, jong: (i >> 1) % 2 },
        uitkomst: i % 2 === 1 && i % 4 === 1 ? 1 : 0,
      })),
      opties,
    ),
  'evaluatie.simulateEvaluatie': (opties) =>
    evaluatie.simulateEvaluatie(
      plan({ groep: 'energie' }),
      {
        cellen: [
          { aantal: 2, kenmerken: { thema: 'energie' } },
          { aantal: 2, kenmerken: { thema: 'groen' } },
        ],
        start: VOOR,
        tussen: 1,
        binnen: 0.5,
      },
      { runs: 100, rangschikkingen: 99, effecten: [], ...opties },
    ),
  'evaluatie.selectVergelijkingsbuurten': (opties) => {
    const rijen = (letter: string, aantal: number) =>
      namen(letter, aantal).map((buurt, i) => ({ buurt, kenmerken: { woz: reken(i) } }));
    return evaluatie.selectVergelijkingsbuurten(rijen('A', 10), rijen('K', 30), { kenmerken: ['woz'], ...opties });
  },
  'gevoeligheid.analyseGevoeligheid': (opties) =>
    gevoeligheid.analyseGevoeligheid(kaart, cijfers, [], { zaad: 1, trekkingen: 200, k: 1, ...opties }),
  'gevoeligheid.drawGevoeligheidsdeel': (opties) =>
    gevoeligheid.drawGevoeligheidsdeel(kaart, cijfers, [], { zaad: 1, trekkingen: 200, van: 0, tot: 200, ...opties }),
  'gevoeligheid.rankByMethode': (opties) =>
    gevoeligheid.rankByMethode(
      {
        codes: namen('A', 80),
        kolommen: { gas: Float64Array.from(namen('A', 80), (_, i) => reken(i)) },
        gewichten: { gas: 1 },
      },
      'promethee',
      opties,
    ),
  'selectie.countVerdelingen': (opties) =>
    selectie.countVerdelingen(
      namen('q', 5).map((id, q) => ({
        id,
        aantal: 3,
        kandidaten: namen('B', 32).filter((_, b) => ((b >> q) & 1) === 1),
      })),
      opties,
    ),
  'selectie.findBijnaGelijken': (opties) => selectie.findBijnaGelijken(gekozen, { marge: 20, ...opties }),
  'selectie.listTrekkingen': (opties) => selectie.listTrekkingen(loting, opties),
  'selectie.analyseSelectie': (opties) => {
    const codes = ['A', 'B', 'C'];
    const oost = [[9, 8, 1], [9, 5, 7], [9, 8, 2]].map((rij) => ({ codes, scores: Float64Array.from(rij) })); // biome-ignore format: rows
    return selectie.analyseSelectie({ oost }, [{ id: 'oost', programma: 'oost', aantal: 2 }], opties);
  },
  'financiering.explainBoekingen': (opties) =>
    explainBoekingen(bewogen, { peildatum: dag('2027-12-31'), vanaf: dag('2026-09-01'), ...opties }),
  'gebied.createBurenByAfstand': (opties) =>
    gebied.createBurenByAfstand(
      namen('A', 4).map((code, x) => ({ code, x, y: 0 })),
      { afstand: 1, ...opties },
    ),
  'gebied.createBurenByOmtrek': (opties) =>
    gebied.createBurenByOmtrek(
      namen('A', 4).map((code, i) => vierkant(code, i)),
      { soort: 'queen', ...opties },
    ),
  'gebied.splitBuurten': (opties) =>
    gebied.splitBuurten(
      [{ code: 'BU00010001', inwoners: 1200 }],
      Array.from({ length: 100 }, (_, i) => ({
        code: `E${2000 + (i % 10)}N${5000 + Math.floor(i / 10)}`,
        inwoners: 12,
        buurt: 'BU00010001',
      })),
      { inspanning: 45, ...opties },
    ),
  'gebied.composeBuurten': (opties) =>
    gebied.composeBuurten(
      namen('A', 80).map((code) => ({ code, inwoners: 100 })),
      namen('A', 79).map((code, i) => [code, `A${i + 1}`] as const),
      { inspanning: 60, ...opties },
    ),
  'kerncijfers.createReeks': (opties) => kerncijfers.createReeks(jaren, { sleutel: 'aantal_inwoners', ...opties }),
  'stukken.writeBuurtbrieven': (opties) => writeBuurtbrieven(brieven, { ...OPTIONS, ...opties }),
};
