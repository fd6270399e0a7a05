import * as evaluatie from 'buurtaanpak/evaluatie';
import * as gebied from 'buurtaanpak/gebied';
import * as gevoeligheid from 'buurtaanpak/gevoeligheid';
import { Datum, isDomeinFout, type Werkopties } from 'buurtaanpak/kern';
import * as kerncijfers from 'buurtaanpak/kerncijfers';
import { compareOpzetten, runOpzet } from 'buurtaanpak/opzet';
import { Routekaart } from 'buurtaanpak/routekaart';
import * as selectie from 'buurtaanpak/selectie';
import { writeBuurtbrieven } from 'buurtaanpak/stukken';
import { describe, expect, test } from 'vitest';
import { kleineOpzet, kleineRijen, peildatum } from '../opzet/feiten.js';
import { kies, maakInvoer, OPTIONS } from '../stukken/bewonersgeval.js';
import { DEUREN, openHuis } from './openHuis.js';

/** A call of a function that counts its work, with these options of it and its own. It takes at least two steps. */
type Roep = (werkopties: Werkopties) => unknown;

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

const ROEPEN: Readonly<Record<string, Roep>> = {
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
    const tweemaal = kiesUit(['P', 'Q'], 16, 8);
    return evaluatie.compareKeuzerand(tweemaal, regels([...namen('P', 16), ...namen('Q', 16)]), {
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
          { aantal: 4, kenmerken: { thema: 'energie' } },
          { aantal: 4, kenmerken: { thema: 'groen' } },
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
    return evaluatie.selectVergelijkingsbuurten(rijen('A', 10), rijen('K', 90), { kenmerken: ['woz'], ...opties });
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
      namen('q', 6).map((id, q) => ({
        id,
        aantal: 3,
        kandidaten: namen('B', 64).filter((_, b) => ((b >> q) & 1) === 1),
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
      [{ code: 'BU00010001', inwoners: 1728 }],
      Array.from({ length: 144 }, (_, i) => ({
        code: `E${2000 + (i % 12)}N${5000 + Math.floor(i / 12)}`,
        inwoners: 12,
        buurt: 'BU00010001',
      })),
      { inspanning: 40, ...opties },
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

/** Functions that a signal stops, and that have no budget of their own. */
const ALLEEN_SIGNAAL: Readonly<Record<string, string>> = {
  'opzet.compareOpzetten': 'two runs',
  'opzet.runOpzet': 'the parts of a run have their own defaults',
  'selectie.selectBuurten': 'what it found so far is an answer; it has `knopenbudget` and `pivotbudget`',
};

const { checker, readGezicht } = openHuis();

/** The functions of all doors of which an argument has a field of this name. */
function findMetVeld(veld: string): string[] {
  return DEUREN.flatMap((deur) => {
    const [, room = ''] = deur.split('/');
    return readGezicht(deur)
      .filter(({ type }) =>
        (type?.getCallSignatures() ?? []).some(({ parameters }) =>
          parameters.some(({ valueDeclaration: plek }) => {
            if (plek === undefined) return false;
            const soort = checker.getNonNullableType(checker.getTypeAtLocation(plek));
            return checker.getPropertyOfType(soort, veld) !== undefined;
          }),
        ),
      )
      .map(({ naam }) => `${room}.${naam}`);
  }).sort();
}

/** What a call throws; `undefined` when it ends well. */
async function catchFout(roep: Roep, opties: Werkopties) {
  try {
    await roep(opties);
  } catch (fout) {
    if (isDomeinFout(fout)) return { code: fout.code, params: fout.params };
    throw fout;
  }
  return undefined;
}

describe('the functions with a budget of work', () => {
  test('are those of the table, found by the types of the doors', () => {
    expect(findMetVeld('werk')).toEqual(Object.keys(ROEPEN).sort());
    expect(findMetVeld('signaal')).toEqual([...Object.keys(ROEPEN), ...Object.keys(ALLEEN_SIGNAAL)].sort());
  });

  test.each(Object.entries(ROEPEN))('%s', async (_, roep) => {
    // A little budget.
    expect(await catchFout(roep, { werk: 1 })).toMatchObject({ code: 'kern.te_veel_werk', params: { hoogstens: 1 } });
    expect(await catchFout(roep, { signaal: { aborted: true } })).toEqual({
      code: 'kern.afgebroken',
      params: { gedaan: 0 },
    });
    expect((await catchFout(roep, { werk: 0 }))?.code).toBe('kern.document_ongeldig');
    expect((await catchFout(roep, { signaal: 'nee' as never }))?.code).toBe('kern.document_ongeldig');
    // The default is enough, and the signal is read more than once: from its last reading on it stops the call on its way.
    let keren = 0;
    let grens = Number.POSITIVE_INFINITY;
    const signaal = {
      get aborted() {
        keren += 1;
        return keren >= grens;
      },
    };
    expect(await catchFout(roep, { signaal })).toBeUndefined();
    [grens, keren] = [keren, 0];
    const fout = await catchFout(roep, { signaal });
    expect(fout?.code).toBe('kern.afgebroken');
    expect(fout?.params.gedaan).toBeGreaterThan(0);
  });
});

describe('a run of an opzet', () => {
  const gegevens = { rijen: { kwb: kleineRijen } };
  const roepen: Readonly<Record<string, Roep>> = {
    runOpzet: ({ signaal }) => runOpzet(kleineOpzet, gegevens, { peildatum, signaal }),
    compareOpzetten: ({ signaal }) => compareOpzetten(kleineOpzet, kleineOpzet, { peildatum, gegevens, signaal }),
  };

  test.each(Object.entries(roepen))('%s is stopped by a signal, and gives no half result', async (_, roep) => {
    expect((await catchFout(roep, { signaal: { aborted: true } }))?.code).toBe('kern.afgebroken');
    let keren = 0;
    let grens = Number.POSITIVE_INFINITY;
    const signaal = {
      get aborted() {
        keren += 1;
        return keren >= grens;
      },
    };
    expect(await catchFout(roep, { signaal })).toBeUndefined();
    const alle = keren;
    for (const deel of [0.3, 0.6, 1]) {
      [grens, keren] = [Math.ceil(alle * deel), 0];
      expect((await catchFout(roep, { signaal }))?.code).toBe('kern.afgebroken');
    }
  });

  test('a signal of another form is a finding of the options', () => {
    const { bevindingen } = runOpzet(kleineOpzet, gegevens, { peildatum, signaal: 'nee' as never });
    expect(bevindingen.map(({ code, pad }) => [code, pad])).toEqual([['kern.signaal_ongeldig', ['opties', 'signaal']]]);
  });
});
