import { readFileSync } from 'node:fs';
import { listBoekingen, splitByVerdeelsleutel, sumRegels } from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { createVingerafdruk, Datum, type Pad } from 'buurtaanpak/kern';
import { readKerncijfers, toKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { OPZETSTAPPEN, Opzet, type Opzetgegevens, type Opzetuitkomst, runOpzet } from 'buurtaanpak/opzet';
import {
  createOvereenkomstdossier,
  evolveOvereenkomst,
  initialOvereenkomstdossier,
  Overeenkomstgebeurtenis,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { verifyVerantwoording } from 'buurtaanpak/register';
import { Beoordelingen, scoreBuurten } from 'buurtaanpak/routekaart';
import { createSelectiebesluit, describeGebieden, selectBuurten } from 'buurtaanpak/selectie';
import { decideTeam, evolveTeam, initialTeamdossier, type Teamcommando } from 'buurtaanpak/team';
import { checkVerslag, renderTekst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze, expectVolledigeTekst } from '../hulp.js';
import {
  KLEIN,
  KLEINE_GEGEVENS,
  KWB,
  leesOpzet,
  leesTekst,
  maakGegevens,
  maakKaart,
  PEILDATUM,
  RIJEN,
  VIER,
} from './gegevens.js';

const run = (opzet: Opzet, gegevens: Opzetgegevens = KLEINE_GEGEVENS, peildatum = PEILDATUM): Opzetuitkomst =>
  runOpzet(opzet, gegevens, { peildatum, briefdatum: peildatum });

/** The findings as `code at path`, without those that only inform. */
const codes = ({ bevindingen }: Opzetuitkomst): string[] => {
  for (const een of bevindingen) expectVolledigeTekst(een);
  return bevindingen.filter(({ ernst }) => ernst !== 'info').map(({ code, pad }) => `${code} ${pad.join('/')}`);
};
const gekozen = ({ gekozen: lijst }: Opzetuitkomst) => lijst?.map(({ code }) => code);
/** Changes one place of the small opzet. */
const wijzig = (pad: Pad, waarde: unknown, opzet: Opzet = KLEIN): Opzet => {
  const kopie = JSON.parse(JSON.stringify(opzet));
  const laatste = pad.at(-1) ?? '';
  const plek = pad.slice(0, -1).reduce((deel, stap) => deel[stap], kopie);
  if (waarde === undefined) delete plek[laatste];
  else plek[laatste] = waarde;
  return Opzet.parse(kopie);
};

describe('the four opzetten of the examples', () => {
  const uitkomsten = new Map(
    VIER.map((naam) => {
      const opzet = deepFreeze(leesOpzet(naam));
      return [naam, { opzet, uitkomst: run(opzet, maakGegevens(opzet)) }] as const;
    }),
  );

  test.each(VIER)('%s runs to the end: twelve buurten, within the quota, in an agreement without a fault', (naam) => {
    const { opzet, uitkomst } = uitkomsten.get(naam) ?? expect.fail();
    expect(uitkomst.nodig).toEqual([]);
    expect(uitkomst.gegeven).toEqual([]);
    expect(uitkomst.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(uitkomst.selectie?.uitkomst).toBe('optimaal');
    expect(uitkomst.gekozen).toHaveLength(12);
    for (const { id, quota } of opzet.programmas)
      for (const quotum of quota)
        expect(uitkomst.gekozen?.filter((een) => een.programma === id && een.quotum === quotum.id)).toHaveLength(
          Number(quotum.aantal),
        );
    expect(uitkomst.overeenkomst?.reikwijdte).toMatchObject({ aantalBuurten: 12, indelingsjaar: 2024 });
    expect(Object.keys(uitkomst.stukken)).toEqual(opzet.brieven?.stukken ?? ['raadsbrief']);
    for (const stuk of Object.values(uitkomst.stukken)) expect(checkVerslag(stuk)).toEqual([]);
  });

  test.each(VIER)('the account of %s can be redone, and names the opzet', (naam) => {
    const { opzet, uitkomst } = uitkomsten.get(naam) ?? expect.fail();
    const verantwoording = JSON.parse(JSON.stringify(uitkomst.verantwoording));
    expect(verifyVerantwoording(verantwoording)).toEqual({ klopt: true, bevindingen: [] });
    expect(verantwoording.opzet).toEqual({ id: opzet.id, vingerafdruk: createVingerafdruk(opzet) });
    expect(uitkomst.programma?.opzet).toEqual(verantwoording.opzet);
    const ander = { ...verantwoording, opzet: { ...verantwoording.opzet, id: 'ander' } };
    expect(verifyVerantwoording(ander).klopt).toBe(false);
  });

  test('Leeuwarden gives what the same steps give by hand', () => {
    const { opzet, uitkomst } = uitkomsten.get('leeuwarden') ?? expect.fail();
    const { rijen, oordelen = [] } = maakGegevens(opzet);
    const { tabel } = readKerncijfers(rijen?.kwb, { jaar: 2024, gemeenten: ['GM0080'] });
    const scores = Object.fromEntries(
      opzet.programmas.map(({ id, routekaart: naam }) => {
        const routekaart = opzet.routekaarten.find((een) => een.id === naam) ?? expect.fail();
        return [id, scoreBuurten(routekaart, tabel, oordelen.find((een) => een.routekaart === naam)?.rijen)];
      }),
    );
    const bewoond = [{ cijfer: 'aantal_inwoners', minimaal: 100 }];
    const quota = opzet.programmas.flatMap(({ id, quota: lijst }) =>
      lijst.map(({ waar, ...quotum }) => ({ ...quotum, programma: id, waar: { ...waar, cijfers: bewoond } })),
    );
    const { kenmerken } = opzet;
    const selectie = selectBuurten(scores, quota, { gebieden: describeGebieden(tabel, { kenmerken, quota }) });
    expect(uitkomst.selectie).toMatchObject({
      uitkomst: 'optimaal',
      gekozen: 'gekozen' in selectie && selectie.gekozen,
    });
    for (const [programma, deel] of Object.entries(scores))
      expect(JSON.stringify(uitkomst.scores[programma])).toBe(JSON.stringify(deel));
    const boekingen = listBoekingen(uitkomst.verloop ?? expect.fail(), { peildatum: PEILDATUM });
    // 60,000 a year from 1 September 2027: four months of 2027 are 122 of 366 days.
    const in2027 = boekingen.filter(({ begrotingsjaar }) => begrotingsjaar === 2027);
    const delen = sumRegels(in2027, ['van', 'kostendrager']).map(({ van, kostendrager, bedrag }) => [
      van,
      kostendrager,
      bedrag,
    ]);
    // Laid over buurten first: a cent more or less than the parts of the whole.
    expect(delen).toEqual([
      ['bzk', undefined, '99863.01'],
      ['gemeente', 'wijkplannen-oost', '13333.32'],
      ['gemeente', 'thema-energie', '6666.68'],
    ]);
    expect(uitkomst.zekerheid?.trekkingen).toBe(1000);
    expect(uitkomst.registraties?.map(({ name, source_id }) => [name, source_id])).toEqual([
      ['Buurten kiezen: Programma Leeuwarden Oost, Thema energie', 'leeuwarden-oost'],
    ]);
    expect(renderTekst(uitkomst.stukken.raadsbrief ?? expect.fail())).toContain('1.000 keer');
  });

  test('two gemeenten share a Routekaart: each is scored among its own buurten', () => {
    const { uitkomst } = uitkomsten.get('boxtel-sint-michielsgestel') ?? expect.fail();
    for (const [programma, gemeente] of [
      ['boxtel', 'GM0757'],
      ['sint-michielsgestel', 'GM0845'],
    ] as const) {
      const scores = uitkomst.scores[programma] ?? expect.fail();
      const lijst = 'buurten' in scores ? scores.buurten : expect.fail();
      expect(new Set(lijst.map((een) => een.gemeente))).toEqual(new Set([gemeente]));
    }
  });

  test('the buurten of Rotterdam start in three waves, in turn', () => {
    const { uitkomst } = uitkomsten.get('rotterdam') ?? expect.fail();
    const starts = uitkomst.overeenkomst?.reikwijdte.buurten?.map(({ start }) => start);
    expect(starts).toEqual(Array.from({ length: 4 }, () => ['2027-01-01', '2027-07-01', '2028-01-01']).flat());
  });
});

describe('a run of the small opzet', () => {
  test('takes the two of Oost and the dorp with most owned homes, and divides the money by buurt', () => {
    const uitkomst = run(KLEIN);
    expect(codes(uitkomst)).toEqual([
      'programma.jaar_niet_toegezegd programma/deelnemers/0/overeenkomst',
      'opzet.bevinding_zonder_stuk stukken',
    ]);
    expect(gekozen(uitkomst)).toEqual(['BU00802004', 'BU00802003', 'BU00808004']);
    const bijdrage = uitkomst.financieringsplan?.perioden[0]?.bijdragen[0] ?? expect.fail();
    expect(bijdrage.id).toBe('gemeente-1');
    expect(
      splitByVerdeelsleutel('bedrag' in bijdrage ? bijdrage.bedrag : expect.fail(), bijdrage.verdeelsleutel ?? []),
    ).toEqual([
      { kostendrager: 'wijken', bedrag: '20000.00' },
      { kostendrager: 'dorpen', bedrag: '10000.00' },
    ]);
    expect(uitkomst.overeenkomst?.looptijd).toEqual({ van: '2026-09-01', tot: '2028-08-31' });
    expect(uitkomst.programma?.deelnemers[0]).toMatchObject({ id: 'klein', naam: 'Leeuwarden', teams: [] });
    expect(uitkomst.reserves?.map(({ reserves }) => reserves.map(({ code }) => code))).toEqual([
      ['BU00802002', 'BU00802001'],
      ['BU00808003', 'BU00808002', 'BU00808001'],
    ]);
    expect(uitkomst.programma?.deelnemers[0]?.keuze?.reserves?.[0]).toEqual({
      buurt: 'BU00802002',
      naam: 'Oost 2',
      wijk: 'Oost',
      programma: 'oost',
      quotum: 'oost',
      score: 1 / 7,
      inwoners: 501,
    });
  });

  test('is the same again, from JSON, and from frozen facts', () => {
    const opzet = deepFreeze(KLEIN);
    const gegevens = deepFreeze(JSON.parse(JSON.stringify(KLEINE_GEGEVENS)));
    const eerste = JSON.stringify(run(opzet, gegevens));
    expect(JSON.stringify(run(opzet, gegevens))).toBe(eerste);
    expect(JSON.stringify(run(JSON.parse(JSON.stringify(opzet)), gegevens))).toBe(eerste);
  });

  test.each(OPZETSTAPPEN)('stops after %s when that is asked', (tot) => {
    const uitkomst = runOpzet(KLEIN, KLEINE_GEGEVENS, { peildatum: PEILDATUM, tot });
    const velden = ['tabel', 'selectie', 'overeenkomst', 'programma', 'verantwoording'] as const;
    const komen = OPZETSTAPPEN.slice(0, OPZETSTAPPEN.indexOf(tot) + 1);
    expect(velden.filter((veld) => uitkomst[veld] !== undefined)).toEqual(
      velden.filter((veld) => komen.some((stap) => stap === veld)),
    );
    expect(Object.keys(uitkomst.scores)).toHaveLength(tot === 'tabel' ? 0 : 2);
    expect('raadsbrief' in uitkomst.stukken).toBe(komen.includes('stukken'));
  });

  test('asks for what the next step needs', () => {
    expect(run(KLEIN, {}).nodig).toEqual([{ stap: 'tabel', wat: 'rijen', id: 'kwb' }]);
    const oordeel = {
      ...KLEIN.routekaarten[0],
      criteria: [{ id: 'o', naam: 'O', richting: 'hoger', bron: { soort: 'beoordeling' } }],
    };
    const schaal = { van: 1, tot: 2, ankers: [1, 2].map((waarde) => ({ waarde, betekenis: 'x' })) };
    const metOordeel = wijzig(['routekaarten', 0], { ...oordeel, beoordelingsschaal: schaal });
    const zonder = run(metOordeel);
    expect(zonder.nodig).toEqual([{ stap: 'scores', wat: 'oordelen', id: 'koop' }]);
    expect([zonder.scores, zonder.selectie]).toEqual([{}, undefined]);
    expect(run(wijzig(['overeenkomst', 'start'], undefined)).nodig).toEqual([{ stap: 'overeenkomst', wat: 'start' }]);
    const keuze = ['partijen', 'overeenkomst', 'geld'].reduce((opzet, deel) => wijzig([deel], undefined, opzet), KLEIN);
    expect(run(keuze).nodig.map(({ stap, wat }) => `${stap} ${wat}`)).toEqual([
      'overeenkomst partijen',
      'overeenkomst overeenkomst',
      'overeenkomst geld',
    ]);
    expect(codes(run(keuze))).toEqual([]);
    const regels = [{ soort: 'niet_aangrenzend' }];
    expect(run(wijzig(['keuze'], { regels })).nodig).toEqual([{ stap: 'selectie', wat: 'buren' }]);
  });

  test('a first day of the facts goes before that of the opzet', () => {
    const later = run(KLEIN, { ...KLEINE_GEGEVENS, start: Datum.parse('2027-01-01') });
    expect(later.overeenkomst?.looptijd.van).toBe('2027-01-01');
  });

  test('an impossible choice is a result, with its cause, and goes no further', () => {
    const uitkomst = run(wijzig(['programmas', 0, 'quota', 0, 'aantal'], 5));
    expect(uitkomst.selectie?.uitkomst).toBe('onhaalbaar');
    expect(codes(uitkomst)).toEqual(['selectie.botsing_quotum selectie/programmas/0/quota/0']);
    expect([uitkomst.gekozen, uitkomst.overeenkomst, uitkomst.stukken]).toEqual([undefined, undefined, {}]);
    expect(verifyVerantwoording(uitkomst.verantwoording).klopt).toBe(true);
  });

  test('a quotum for which there is no buurt at all is told so, at its place', () => {
    const waar = { cijfers: [{ cijfer: 'percentage_koopwoningen', minimaal: 101 }] };
    const uitkomst = run(wijzig(['programmas', 1, 'quota', 0], { id: 'dorp', naam: 'in een dorp', aantal: 1, waar }));
    expect(codes(uitkomst)).toEqual(['opzet.quotum_zonder_buurten selectie/programmas/1/quota/0']);
    expect(uitkomst.bevindingen[0]?.params).toEqual({ quotum: 'in een dorp' });
  });

  test('a quotum that is none of the opzet, in a choice that was handed in, keeps its name', () => {
    const selectie = selectBuurten({ oost: [] }, [{ id: 'vreemd', programma: 'oost', aantal: 1 }]);
    expect(codes(run(KLEIN, { ...KLEINE_GEGEVENS, selectie }))).toContain(
      'selectie.botsing_quotum selectie/quota/vreemd',
    );
  });
});

describe('what is wrong stops only what works with it', () => {
  const velden = ['tabel', 'selectie', 'overeenkomst', 'programma', 'verantwoording'] as const;
  const over = (uitkomst: Opzetuitkomst) => velden.filter((veld) => uitkomst[veld] !== undefined);

  test.each([
    ['money', wijzig(['geld', 'jaren', 0, 'programmajaren'], [2]), ['tabel', 'selectie', 'verantwoording']],
    ['a kostendrager', wijzig(['programmas', 0, 'kostendragers'], ['wijk']), ['tabel', 'selectie', 'verantwoording']],
    ['a feature of a quotum', wijzig(['programmas', 0, 'quota', 0, 'waar', 'kenmerken'], ['west']), ['tabel']],
    ['a Routekaart', wijzig(['programmas', 0, 'routekaart'], 'kop'), ['tabel']],
    ['a figure', wijzig(['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'], 'percentage_kopwoningen'), ['tabel']],
    ['a source twice', wijzig(['bronnen'], [KLEIN.bronnen[0], KLEIN.bronnen[0]]), []],
  ] as const)('%s', (_, opzet, verwacht) => {
    const uitkomst = run(opzet);
    expect(over(uitkomst)).toEqual(verwacht);
    expect(uitkomst.bevindingen.some(({ ernst, pad }) => ernst === 'fout' && pad[0] === 'opzet')).toBe(true);
  });

  test('a figure that the file does not have is told at every place that uses it', () => {
    const opzet = wijzig(['keuze'], { kandidaten: { cijfers: [{ cijfer: 'gemiddelde_woz_waarde', minimaal: 1 }] } });
    const uitkomst = run(opzet);
    expect(codes(uitkomst)).toEqual(['opzet.cijfer_ontbreekt opzet/keuze/kandidaten/cijfers/0/cijfer']);
    expect(Object.keys(uitkomst.scores)).toEqual(['oost', 'dorp']);
    expect(uitkomst.selectie).toBeUndefined();
  });

  test('an area that the figures do not have is told at its place in the opzet', () => {
    const uitkomst = run(wijzig(['kenmerken', 0, 'gebieden'], ['WK008021']));
    expect(codes(uitkomst)).toEqual(['selectie.waar_onbekend selectie/kenmerken/0/gebieden/0']);
    const regel = wijzig(['keuze'], {
      regels: [{ soort: 'uitgesloten', codes: ['BU00802009'], motief: 'bestaat niet' }],
    });
    expect(codes(run(regel))).toEqual(['selectie.code_onbekend selectie/keuze/regels/0/codes/0']);
  });

  test('rows that cannot be read, rows of no source, and a gemeente without buurten', () => {
    expect(codes(run(KLEIN, { rijen: { kwb: 'geen rijen' } }))).toEqual(['kerncijfers.rijen_ongeldig tabel/kwb']);
    expect(codes(run(KLEIN, { rijen: { kwb: RIJEN, kbw: [] } })).slice(0, 1)).toEqual([
      'opzet.bron_onbekend tabel/kbw',
    ]);
    const ander = { tabel: readKerncijfers([{ ...RIJEN[3], gwb_code_10: 'BU01060101' }], { jaar: 2024 }).tabel };
    const uitkomst = run(KLEIN, ander);
    expect(codes(uitkomst)).toEqual(['opzet.gemeente_zonder_buurten tabel/GM0080']);
    expect(uitkomst.tabel).toBeUndefined();
  });

  test('what is no opzet, no facts or no options is told all at once, and nothing runs', () => {
    const uitkomst = runOpzet(
      { ...KLEIN, kenmerkn: [] } as Opzet,
      { oordelne: [] } as Opzetgegevens,
      { peildatum: '1 september', tot: 'brieven' } as never,
    );
    expect(codes(uitkomst)).toEqual([
      'kern.veld_onbekend opzet/kenmerkn',
      'kern.veld_onbekend_suggestie gegevens/oordelne',
      'kern.datum_ongeldig opties/peildatum',
      'kern.keuze_onbekend opties/tot',
    ]);
    expect(uitkomst).toMatchObject({ scores: {}, stukken: {}, gegeven: [], nodig: [] });
    for (const niets of [null, undefined, 3, 'x', []])
      expect(runOpzet(niets as never, niets as never, niets as never).bevindingen.length).toBeGreaterThan(2);
  });
});

/** An event as it is written down, without its head. */
type Opgeschreven = { readonly soort: string; readonly datum: string } & Record<string, unknown>;

describe('what is handed in is not computed', () => {
  const eerste = run(KLEIN);

  test('the figures: as a table, and as a stored document', () => {
    const tabel = eerste.tabel ?? expect.fail();
    for (const gegeven of [tabel, toKerncijferdocument(tabel)]) {
      const uitkomst = run(KLEIN, { tabel: gegeven });
      expect(uitkomst.gegeven).toEqual(['tabel']);
      expect(JSON.stringify(uitkomst.programma)).toBe(JSON.stringify(eerste.programma));
      expect(JSON.stringify(uitkomst.verantwoording)).toBe(JSON.stringify(eerste.verantwoording));
    }
    // Of a table of the app its own keys count, not those of the sources.
    const eigen = { ...tabel, kolommen: tabel.kolommen.map((een) => ({ ...een, sleutel: `${een.sleutel}_x` })) };
    const opzet = wijzig(['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'], 'percentage_koopwoningen_x');
    expect(gekozen(run(opzet, { tabel: eigen }))).toEqual(gekozen(eerste));
    for (const onzin of [null, {}, [], 'x', { soort: 'kerncijfertabel' }])
      expect(codes(run(KLEIN, { tabel: onzin as never })).length).toBeGreaterThan(0);
  });

  test('scores, for all programmes or for some', () => {
    const dorp = ['BU00808001', 'BU00808002'].map((code, i) => ({ code, score: 1 - i / 2 }));
    const deels = run(KLEIN, { ...KLEINE_GEGEVENS, scores: { dorp } });
    expect(deels.gegeven).toEqual(['scores']);
    expect(gekozen(deels)).toEqual(['BU00802004', 'BU00802003', 'BU00808001']);
    expect(deels.scores.dorp).toBe(dorp);
    expect(deels.verantwoording).toBeUndefined();
    expect(deels.bevindingen.filter(({ code }) => code === 'opzet.niet_na_te_rekenen')).toMatchObject([
      { ernst: 'info', pad: ['verantwoording'], params: { wat: ['scores'] } },
    ]);
    const alle = run(KLEIN, { ...KLEINE_GEGEVENS, scores: eerste.scores });
    expect(JSON.stringify(alle.programma)).toBe(JSON.stringify(eerste.programma));
    const fout = run(KLEIN, {
      ...KLEINE_GEGEVENS,
      scores: { drop: [], oost: [{ code: 'x' }] as never, dorp: {} as never },
    });
    expect(codes(fout).slice(0, 3)).toEqual([
      'opzet.programma_onbekend scores/drop',
      'kern.veld_ontbreekt scores/oost/0/score',
      'kern.veld_ontbreekt scores/dorp/soort',
    ]);
  });

  test('a choice of people: the difference with the best one is told, with its price', () => {
    const keuze = [
      { code: 'BU00802004', programma: 'oost', motief: 'het wijkplan' },
      { code: 'BU00802001', programma: 'oost', quotum: 'oost' },
      { code: 'BU00808004', programma: 'dorp' },
    ];
    const uitkomst = run(KLEIN, { ...KLEINE_GEGEVENS, selectie: keuze });
    expect(uitkomst.gekozen).toEqual([
      { code: 'BU00802004', programma: 'oost', motief: 'het wijkplan', score: 3 / 7 },
      { code: 'BU00802001', programma: 'oost', quotum: 'oost', score: 0 },
      { code: 'BU00808004', programma: 'dorp', score: 1 },
    ]);
    expect(uitkomst.bevindingen.filter(({ pad }) => pad[0] === 'selectie')).toEqual([
      {
        code: 'opzet.keuze_wijkt_af',
        ernst: 'info',
        pad: ['selectie'],
        params: { anders: 1, verschil: 0.286 },
      },
    ]);
    expect(uitkomst.overeenkomst?.reikwijdte.buurten?.map(({ buurt }) => buurt)).toEqual(keuze.map(({ code }) => code));
    const inProgramma = uitkomst.programma?.deelnemers[0]?.keuze;
    expect(inProgramma?.buurten[1]).toMatchObject({ naam: 'Oost 1', wijk: 'Oost', quotum: 'oost', score: 0 });
    expect(inProgramma).not.toHaveProperty('optimaal');
    expect(uitkomst.gegeven).toEqual(['selectie']);
    // The best choice by hand is the best choice: nothing to tell.
    const zelfde = run(KLEIN, { ...KLEINE_GEGEVENS, selectie: eerste.gekozen });
    expect(zelfde.bevindingen.filter(({ code }) => code.startsWith('opzet.keuze_wijkt_af'))).toEqual([]);
    expect(zelfde.programma?.deelnemers[0]?.keuze?.optimaal).toBe(true);
    // Fewer buurten cannot be compared by score, and do not fit in the agreement.
    const minder = run(KLEIN, { ...KLEINE_GEGEVENS, selectie: keuze.slice(0, 1) });
    expect(minder.bevindingen.find(({ pad }) => pad[0] === 'selectie')?.code).toBe('opzet.keuze_wijkt_af_zonder_score');
    expect(minder.programma).toBeUndefined();
    expect(minder.overeenkomst).toBeDefined();
  });

  test('a choice of people that cannot be', () => {
    const uitkomst = run(KLEIN, {
      ...KLEINE_GEGEVENS,
      selectie: [
        { code: 'BU00802044', programma: 'oost' },
        { code: 'BU00802001', programma: 'west' },
        { code: 'BU00802001', programma: 'oost', quotum: 'west' },
      ],
    });
    expect(codes(uitkomst)).toEqual([
      'opzet.buurt_onbekend_suggestie selectie/gekozen/0/code',
      'opzet.programma_onbekend selectie/gekozen/1/programma',
      'opzet.id_dubbel selectie/gekozen/2/code',
      'opzet.quotum_onbekend selectie/gekozen/2/quotum',
    ]);
    expect(uitkomst.gekozen).toBeUndefined();
  });

  test('a selection, and a decision on it with a deviation', () => {
    const selectie = eerste.selectie ?? expect.fail();
    const metSelectie = run(KLEIN, { ...KLEINE_GEGEVENS, selectie });
    expect(metSelectie.selectie).toBe(selectie);
    expect(metSelectie.gekozen).toEqual(eerste.gekozen);
    const vast = { kenmerk: 'Z-1', datum: Datum.parse('2026-08-20'), routekaarten: {} };
    const gelijk = createSelectiebesluit(selectie, vast);
    const zonder = run(KLEIN, { ...KLEINE_GEGEVENS, besluit: gelijk });
    expect(zonder.programma?.deelnemers[0]?.keuze).toMatchObject({
      kenmerk: 'Z-1',
      besluitdatum: '2026-08-20',
      vingerafdruk: gelijk.vingerafdrukken.geheel,
      optimaal: true,
    });
    expect(verifyVerantwoording(zonder.verantwoording).klopt).toBe(true);
    const besluit = createSelectiebesluit(selectie, {
      ...vast,
      afwijkingen: [{ eruit: 'BU00802003', erin: 'BU00802001', quotum: 'oost', motief: 'bewoners zijn al begonnen' }],
    });
    const uitkomst = run(KLEIN, { ...KLEINE_GEGEVENS, besluit });
    expect(uitkomst.gekozen?.map(({ code, motief }) => [code, motief])).toEqual([
      ['BU00802004', undefined],
      ['BU00802001', 'bewoners zijn al begonnen'],
      ['BU00808004', undefined],
    ]);
    expect(uitkomst.programma?.deelnemers[0]?.keuze).toMatchObject({ kenmerk: 'Z-1', besluitdatum: '2026-08-20' });
    expect(verifyVerantwoording(uitkomst.verantwoording).klopt).toBe(true);
    expect(uitkomst.verantwoording?.besluit).toEqual(besluit);
  });

  test('an agreement that is signed, and its state with an end', () => {
    const concept = eerste.overeenkomst ?? expect.fail();
    const datum = (tekst: string) => Datum.parse(tekst);
    const getekend = {
      ...concept,
      handtekeningen: [
        { partij: 'gemeente', functie: 'burgemeester', datum: datum('2026-08-25') },
        { partij: 'buurkracht', functie: 'directeur', datum: datum('2026-08-25') },
      ],
    };
    const metTekst = run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst: getekend });
    expect(metTekst.gegeven).toEqual(['overeenkomst']);
    expect(metTekst.overeenkomst).toEqual(getekend);
    expect(codes(metTekst)).toContain('overeenkomst.besluit_ontbreekt overeenkomst/partijen/0/besluit');
    expect(codes(metTekst).join()).not.toContain('niet_ondertekend');
    const volg = (gebeurtenissen: readonly Opgeschreven[]) =>
      replayOvereenkomst(
        gebeurtenissen.map((een, i) =>
          Overeenkomstgebeurtenis.parse({
            versie: 2,
            id: `e${i}`,
            overeenkomst: concept.id,
            geregistreerd: een.datum,
            door: 'medewerker-7',
            ...een,
          }),
        ),
      );
    const getekendOp = [
      { soort: 'concept_opgesteld', datum: '2026-07-01', document: concept },
      { soort: 'ter_ondertekening_aangeboden', datum: '2026-07-02' },
      { soort: 'handtekening_gezet', datum: '2026-08-25', partij: 'gemeente', functie: 'burgemeester' },
      { soort: 'handtekening_gezet', datum: '2026-08-25', partij: 'buurkracht', functie: 'directeur' },
      { soort: 'in_werking_getreden', datum: '2026-09-01' },
    ];
    const lopend = run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst: volg(getekendOp) });
    expect(lopend.stand?.deelnemers[0]?.overeenkomst).toBe('lopend');
    expect(lopend.overeenkomst).toEqual({ ...concept, handtekeningen: getekend.handtekeningen });
    expect(lopend.programma?.deelnemers[0]?.overeenkomst).toEqual(volg(getekendOp));
    // The end reaches the money, also when it is known before it comes.
    const opgezegd = volg([
      ...getekendOp,
      { soort: 'opgezegd', datum: '2027-01-15', partij: 'gemeente', grond: 'geen geld', per: '2027-04-30' },
    ]);
    const einde = run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst: opgezegd }, datum('2027-05-01'));
    const boekingen = listBoekingen(einde.verloop ?? expect.fail(), { peildatum: datum('2027-05-01') });
    // 30,000 a year: 242 of the 365 days of the first.
    expect(sumRegels(boekingen, ['soort']).map(({ soort, bedrag }) => [soort, bedrag])).toEqual([
      ['gerealiseerd', '19890.41'],
      ['vrijval', '40109.59'],
    ]);
    const vroeg = run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst: volg(getekendOp) }, datum('2026-06-01'));
    expect(codes(vroeg)).toEqual(['opzet.overeenkomst_niet_begonnen overeenkomst']);
    for (const leeg of [
      initialOvereenkomstdossier,
      { soort: 'overeenkomstdossier' },
      { soort: 'samenwerkingsovereenkomst' },
    ])
      expect(run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst: leeg as never }).programma).toBeUndefined();
  });
});

describe('sources, judgements and neighbours', () => {
  const meldingen = {
    id: 'meldingen',
    soort: 'eigen',
    tabel: {
      tabel: 'meldingen',
      bron: 'gemeente',
      jaar: 2024,
      codekolom: 'buurt',
      kolommen: [
        { kolom: 'aantal', sleutel: 'meldingen', eenheid: 'aantal' },
        { kolom: 'inwoners', sleutel: 'aantal_inwoners' },
      ],
    },
  };
  const rijen = RIJEN.slice(3).map(({ gwb_code_10: buurt }, i) => ({ buurt, aantal: 100 - i, inwoners: 10 + i }));
  const metMeldingen = (sleutel: string) =>
    wijzig(
      ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      sleutel,
      wijzig(['bronnen'], [...KLEIN.bronnen, meldingen]),
    );

  test('a second source adds columns; of a figure that is there twice the first counts, of another year both', () => {
    const uitkomst = run(metMeldingen('meldingen'), { rijen: { kwb: RIJEN, meldingen: rijen } });
    expect(gekozen(uitkomst)).toEqual(['BU00802001', 'BU00802002', 'BU00808001']);
    expect(uitkomst.tabel?.kolommen.map(({ sleutel }) => sleutel)).toEqual([
      'aantal_inwoners',
      'percentage_koopwoningen',
      'meldingen',
    ]);
    const weg = uitkomst.bevindingen.filter(({ code }) => code === 'kerncijfers.kolom_weggelaten');
    expect(weg.map(({ pad }) => pad)).toEqual([['tabel', 'meldingen', 'aantal_inwoners']]);
    const eerder = wijzig(['bronnen', 1, 'tabel', 'kolommen', 1, 'jaar'], 2023, metMeldingen('aantal_inwoners:2023'));
    expect(gekozen(run(eerder, { rijen: { kwb: RIJEN, meldingen: rijen } }))).toEqual([
      'BU00802004',
      'BU00802003',
      'BU00808004',
    ]);
    expect(run(metMeldingen('meldingen'), { rijen: { kwb: RIJEN } }).nodig).toEqual([
      { stap: 'tabel', wat: 'rijen', id: 'meldingen' },
    ]);
    expect(codes(run(metMeldingen('meldingen'), { rijen: { kwb: RIJEN, meldingen: 3 } }))).toEqual([
      'kerncijfers.rijen_ongeldig tabel/meldingen',
    ]);
  });

  test('figures of another classification are converted where there is a mapping', () => {
    const oud = RIJEN.map((rij) => ({ ...rij, gwb_code_10: rij.gwb_code_10.replace('BU008020', 'BU008025') }));
    const opzet = wijzig(['bronnen', 0, 'jaar'], 2023);
    const delen = RIJEN.map(({ gwb_code_10: naar }) => ({
      van: naar.replace('BU008020', 'BU008025'),
      naar,
      aandeel: 1,
    }));
    const koppelingen = [{ van: 2023, naar: 2024, delen }];
    const zonder = run(opzet, { rijen: { kwb: RIJEN } });
    expect(codes(zonder)).toContain('opzet.bron_jaar opzet/bronnen/0');
    const met = run(opzet, { rijen: { kwb: oud }, koppelingen });
    expect(codes(met)).not.toContain('opzet.bron_jaar opzet/bronnen/0');
    expect(gekozen(met)).toEqual(['BU00802004', 'BU00802003', 'BU00808004']);
    const kapot = [{ van: 2023, naar: 2024, delen: [...delen, ...delen] }];
    expect(codes(run(opzet, { rijen: { kwb: oud }, koppelingen: kapot })).length).toBeGreaterThan(0);
  });

  test('judgements: of an unknown Routekaart, after the last day, of a role that was not asked, of a later day', () => {
    const schaal = { van: 1, tot: 5, ankers: [1, 5].map((waarde) => ({ waarde, betekenis: 'x' })) };
    const criteria = [{ id: 'animo', naam: 'Animo', richting: 'hoger', bron: { soort: 'beoordeling' } }];
    const kaart = { ...KLEIN.routekaarten[0], beoordelingsschaal: schaal, criteria };
    const opzet = wijzig(
      ['formulier'],
      { rollen: ['gemeente'], tot: '2026-06-01' },
      wijzig(['routekaarten', 0], kaart),
    );
    const oordeel = (i: number, rest = {}) => ({
      buurt: RIJEN[3 + i]?.gwb_code_10 ?? '',
      criterium: 'animo',
      rol: 'gemeente' as const,
      beoordelaar: 'g-1',
      score: 1 + (i % 5),
      datum: Datum.parse('2026-05-01'),
      ...rest,
    });
    const goed = Array.from({ length: 8 }, (_, i) => oordeel(i));
    const document = (rijenVan: Beoordelingen['rijen'], routekaart = 'koop') =>
      Beoordelingen.create({ routekaart, rijen: rijenVan });
    const uitkomst = run(opzet, {
      ...KLEINE_GEGEVENS,
      oordelen: [
        document(goed.slice(0, 4)),
        document([...goed.slice(4), oordeel(0, { rol: 'wijk', beoordelaar: 'w-1', datum: '2026-07-01' })]),
        document(goed, 'kopo'),
        { soort: 'beoordelingen' } as never,
      ],
    });
    expect(codes(uitkomst).slice(0, 6)).toEqual([
      'opzet.oordelen_onbekend scores/oordelen/2/routekaart',
      'kern.veld_ontbreekt scores/oordelen/3/versie',
      'kern.veld_ontbreekt scores/oordelen/3/routekaart',
      'kern.veld_ontbreekt scores/oordelen/3/rijen',
      'opzet.rol_niet_gevraagd scores/oordelen/koop/8/rol',
      'opzet.oordeel_te_laat scores/oordelen/koop/8/datum',
    ]);
    expect(gekozen(uitkomst)).toEqual(['BU00802004', 'BU00802003', 'BU00808001']);
    const later = run(opzet, { ...KLEINE_GEGEVENS, oordelen: [document([oordeel(0, { datum: '2027-01-01' })])] });
    expect(later.bevindingen.filter(({ ernst }) => ernst === 'fout').map(({ pad }) => pad)).toEqual([
      ['scores', 'oordelen', 'koop', 0, 'datum'],
    ]);
    expect(later.scores).toEqual({});
  });

  const gebieden = RIJEN.slice(3).map(({ gwb_code_10: code }) => code);
  const kaart = maakKaart(gebieden);

  test.each([
    ['pairs', {}, { buren: gebieden.slice(1).map((code, i) => [gebieden[i] ?? '', code] as const) }],
    ['outlines', { buren: { soort: 'omtrek' } }, { kaart }],
    [
      'points',
      { buren: { soort: 'afstand', hoogstens: 100 } },
      { punten: gebieden.map((code, i) => ({ code, x: i * 100, y: 0 })) },
    ],
  ] as const)('neighbours from %s', (_, hoe, feiten) => {
    const opzet = wijzig(['keuze'], { regels: [{ soort: 'niet_aangrenzend' }], ...hoe });
    // The two best of Oost touch each other; so one of them makes way.
    expect(gekozen(run(opzet, { ...KLEINE_GEGEVENS, ...feiten }))).toEqual(['BU00802004', 'BU00802002', 'BU00808004']);
  });

  test('an outline that is none is told', () => {
    const opzet = wijzig(['keuze'], { regels: [{ soort: 'niet_aangrenzend' }], buren: { soort: 'omtrek' } });
    expect(codes(run(opzet, { ...KLEINE_GEGEVENS, kaart: 'geen kaart' }))).toEqual([
      'gebied.geojson_ongeldig selectie/buren',
    ]);
  });
});

describe('letters, teams, register and certainty', () => {
  test('every piece, with what the opzet decides about it', () => {
    const stukken = [
      'raadsbrief',
      'samenvatting',
      'voortgangsrapportage',
      'teamoverzicht',
      'financiele_verantwoording',
      'budgetstaat',
      'selectieverantwoording',
    ];
    const opzet = wijzig(
      ['teams'],
      { maandenTotTeam: 3 },
      wijzig(['brieven'], {
        kleineAantallen: 'toon_alles',
        stukken,
        raadsbrief: { aanleiding: ['Daarom.'], kanttekeningen: ['Let wel.'] },
        selectieverantwoording: { oneens: ['Bel ons.'] },
      }),
    );
    const uitkomst = run(opzet);
    expect(Object.keys(uitkomst.stukken)).toEqual(stukken);
    const tekst = renderTekst(uitkomst.stukken.raadsbrief ?? expect.fail());
    expect(tekst).toContain('Daarom.');
    expect(tekst).toContain('Let wel.');
    const uitleg = renderTekst(uitkomst.stukken.selectieverantwoording ?? expect.fail());
    expect(uitleg).toContain('Bel ons.');
    expect(uitleg).toContain('CBS, kwb-2024, 2024');
    const [bron] = opzet.bronnen;
    const genoemd = run(wijzig(['bronnen', 0], { ...bron, naam: 'CBS, Kerncijfers' }, opzet));
    expect(renderTekst(genoemd.stukken.selectieverantwoording ?? expect.fail())).toContain('CBS, Kerncijfers');
    const gegeven = run(opzet, { ...KLEINE_GEGEVENS, scores: { dorp: [{ code: 'BU00808001', score: 1 }] } });
    expect(gegeven.bevindingen.filter(({ code }) => code === 'opzet.stuk_zonder_uitleg')).toMatchObject([
      { ernst: 'info', pad: ['stukken', 'selectieverantwoording'], params: { wat: ['dorp'] } },
    ]);
    expect(Object.keys(gegeven.stukken)).toEqual(stukken.slice(0, -1));
  });

  test('entries for the register, one for each gemeente', () => {
    const register = leesOpzet('leeuwarden').register;
    const uitkomst = run(wijzig(['register'], register));
    expect(uitkomst.registraties?.map(({ name }) => name)).toEqual(['Buurten kiezen: Koopwoningen']);
    const lang = { ...register, trefwoorden: Array.from({ length: 200 }, () => 'een lang trefwoord') };
    const teLang = run(wijzig(['register'], lang));
    expect(teLang.registraties).toBeUndefined();
    expect(codes(teLang).some((code) => code.startsWith('kern.te_groot registraties/trefwoorden'))).toBe(true);
  });

  test('certainty only of what the run computed itself', () => {
    const opzet = wijzig(['keuze'], {
      zekerheid: { zaad: 'x', trekkingen: 20, onzekerheid: { aanvullingen: [{ regel: 'weglaten' }] } },
    });
    const uitkomst = run(opzet);
    expect(uitkomst.zekerheid?.geheel.kans).toBe(1);
    expect(uitkomst.programma?.deelnemers[0]?.keuze?.zekerheid).toEqual({
      trekkingen: 20,
      kans: 1,
      overlap: 1,
      bronnen: ['methode'],
      perBuurt: uitkomst.zekerheid?.buurten.map(({ code, kans }) => ({ buurt: code, kans })),
    });
    const gegeven = run(opzet, { ...KLEINE_GEGEVENS, scores: { dorp: [{ code: 'BU00808001', score: 1 }] } });
    expect(gegeven.zekerheid).toBeUndefined();
    expect(gegeven.bevindingen.find(({ code }) => code === 'opzet.zekerheid_onbekend')?.params).toEqual({
      wat: ['dorp'],
    });
    const { bevindingen } = run(opzet, { ...KLEINE_GEGEVENS, selectie: uitkomst.selectie });
    expect(bevindingen.find(({ code }) => code === 'opzet.zekerheid_onbekend')?.params).toEqual({ wat: ['selectie'] });
  });

  test('software of the app stands in the account', () => {
    const software = { naam: 'wijkapp', versie: '3' };
    expect(runOpzet(KLEIN, KLEINE_GEGEVENS, { peildatum: PEILDATUM, software }).verantwoording?.software).toEqual(
      software,
    );
  });

  test('codes of an own classification cannot stand in an agreement, and are told', () => {
    const uitkomst = run(KLEIN, {
      ...KLEINE_GEGEVENS,
      selectie: [{ code: Buurtcode.parse('BU00802001'), programma: 'oost' }],
    });
    expect(codes(uitkomst).some((code) => code.startsWith('overeenkomst.'))).toBe(true);
  });
});

describe('corners', () => {
  const eerste = run(KLEIN);
  const overeenkomst = eerste.overeenkomst ?? expect.fail();

  test('a choice and an agreement without figures give a programma without names of buurten', () => {
    const keuze = eerste.gekozen?.map(({ code, programma }) => ({ code, programma }));
    const uitkomst = run(KLEIN, { selectie: keuze, overeenkomst });
    expect(uitkomst.gegeven).toEqual(['selectie', 'overeenkomst']);
    expect(uitkomst.programma?.deelnemers[0]).not.toHaveProperty('keuze');
    expect(uitkomst.gekozen?.every(({ score }) => score === undefined)).toBe(true);
    const alleen = run(KLEIN, { overeenkomst });
    expect(Object.keys(alleen.stukken)).toEqual(['raadsbrief']);
    expect(alleen.nodig).toEqual([{ stap: 'tabel', wat: 'rijen', id: 'kwb' }]);
  });

  test('a selection of buurten that the figures do not have goes no further than the agreement', () => {
    const selectie = selectBuurten({ oost: [{ code: 'BU00990001', score: 1 }] }, [
      { id: 'oost', programma: 'oost', aantal: 1 },
    ]);
    const uitkomst = run(KLEIN, { ...KLEINE_GEGEVENS, selectie, overeenkomst });
    expect(codes(uitkomst)).toContain('programma.naam_ontbreekt programma/keuze/gekozen/0');
    expect(uitkomst.programma).toBeUndefined();
    expect(uitkomst.reserves).toBeUndefined();
  });

  test('what the check of the opzet told of its money is not told again of the concept', () => {
    const rotterdam = leesOpzet('rotterdam');
    const j = rotterdam.geld?.jaren.findIndex(({ bijdragen }) => bijdragen.some(({ btw }) => btw !== undefined)) ?? -1;
    const b = rotterdam.geld?.jaren[j]?.bijdragen.findIndex(({ btw }) => btw !== undefined) ?? -1;
    const pad = ['geld', 'jaren', j, 'bijdragen', b, 'btw', 'bedrag'];
    const uitkomst = run(wijzig(pad, '72000.00', rotterdam), maakGegevens(rotterdam));
    expect(codes(uitkomst).filter((een) => een.startsWith('financiering.btw_past_niet'))).toEqual([
      `financiering.btw_past_niet opzet/${pad.join('/')}`,
    ]);
  });

  test('teams that are none are told; a team is followed by the rules of the opzet', () => {
    const kapot = run(KLEIN, { ...KLEINE_GEGEVENS, teams: [{}] as never });
    expect(kapot.programma).toBeUndefined();
    expect(kapot.teams).toEqual([]);
    expect(codes(kapot).some((code) => code.includes('programma/deelnemers/0/teams/0'))).toBe(true);
    const datum = (tekst: string) => Datum.parse(tekst);
    const commandos = [
      { soort: 'gebied_aanmelden', datum: '2026-09-01', buurt: 'BU00802004', begeleidingsjaren: 2 },
      { soort: 'werving_starten', datum: '2026-09-02' },
    ];
    const dossier = commandos.reduce((staat, { datum: dag, ...velden }, i) => {
      const hoofd = { id: `g${i}`, team: 't1', datum: datum(dag), geregistreerd: datum(dag), door: 'b-1' };
      return decideTeam({ ...hoofd, ...velden } as Teamcommando, staat).reduce(evolveTeam, staat);
    }, initialTeamdossier);
    const regels = {
      signaalregels: [{ soort: 'werving_duurt_lang', maanden: 1, ernst: 'fout', reden: 'Wij beginnen snel.' }],
    };
    const opzet = wijzig(['teams'], regels);
    const uitkomst = run(opzet, { ...KLEINE_GEGEVENS, overeenkomst, teams: [dossier] }, datum('2027-03-01'));
    expect(
      uitkomst.teams?.map(({ stand, signalen, opgaven }) => [
        stand.team,
        signalen.map(({ regel, ernst }) => [regel, ernst]),
        opgaven,
      ]),
    ).toEqual([['t1', [['werving_duurt_lang', 'fout']], []]]);
    // The stand and the letters go by the same rules: one that reaches the programme is told in both.
    const [wervend] = regels.signaalregels;
    const hoger = wijzig(
      ['teams'],
      { signaalregels: [{ ...wervend, opschalenNa: 0 }] },
      wijzig(['brieven'], { stukken: ['voortgangsrapportage'] }),
    );
    const gehoord = run(hoger, { ...KLEINE_GEGEVENS, overeenkomst, teams: [dossier] }, datum('2027-03-01'));
    const code = 'programma.signaal_opgeschaald';
    expect(gehoord.stand?.bevindingen.filter((een) => een.code === code)).toHaveLength(1);
    expect(uitkomst.stand?.bevindingen.some((een) => een.code === code)).toBe(false);
    const { voortgangsrapportage } = gehoord.stukken;
    expect(renderTekst(voortgangsrapportage ?? expect.fail())).toContain('werving duurt lang');
    // What was published before counts along: a team of nobody that was shown then cannot be hidden now.
    const alles = wijzig(['brieven'], { stukken: ['voortgangsrapportage'], kleineAantallen: 'toon_alles' });
    const opDag = { peildatum: datum('2027-03-01') };
    const gegevens = { ...KLEINE_GEGEVENS, overeenkomst, teams: [dossier] };
    const open = Object.values(runOpzet(alles, gegevens, opDag).stukken);
    const later = runOpzet(wijzig(['brieven'], { stukken: ['voortgangsrapportage'] }), gegevens, {
      ...opDag,
      eerder: open,
    });
    expect(later.stukken).toEqual({});
    expect(later.bevindingen.map((een) => een.code)).toContain('verslag.al_gepubliceerd');
    const geen = runOpzet(KLEIN, gegevens, { ...opDag, eerder: [{}] as never });
    expect(geen.bevindingen.map(({ pad }) => pad.slice(0, 3))).toContainEqual(['opties', 'eerder', 0]);
    // Without rules of its own the standard ones hold. Before its first day there is no team.
    const standaard = run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst, teams: [dossier] }, datum('2027-06-01'));
    expect(standaard.teams?.[0]?.signalen.map(({ regel }) => regel)).toContain('werving_duurt_lang');
    expect(run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst, teams: [dossier] }, datum('2026-08-31')).teams).toEqual([]);
    expect(run(KLEIN, { teams: [dossier] }, datum('2027-03-01')).teams).toHaveLength(1);
  });

  test('a given agreement whose money cannot be divided has no stand', () => {
    const [periode, ...rest] = overeenkomst.financieringsplan.perioden;
    const [bijdrage] = periode?.bijdragen ?? [];
    const sleutel = [{ soort: 'procent' as const, kostendrager: 'wijken', procent: '140' }];
    const kapot = {
      ...overeenkomst,
      financieringsplan: {
        ...overeenkomst.financieringsplan,
        perioden: [{ ...periode, bijdragen: [{ ...bijdrage, verdeelsleutel: sleutel }] }, ...rest],
      },
    } as typeof overeenkomst;
    const uitkomst = run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst: kapot });
    expect(uitkomst.programma).toBeDefined();
    expect(uitkomst.stand).toBeUndefined();
    expect(uitkomst.stukken).toEqual({});
  });

  test('figures without wijken of their own, and with the names of wijken as they are', () => {
    const zonder = run(KLEIN, { rijen: { kwb: RIJEN.filter(({ recs }) => recs === 'Buurt') } });
    expect(zonder.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(zonder.programma?.deelnemers[0]?.keuze?.reserves?.[0]).not.toHaveProperty('wijk');
    const tabel = eerste.tabel ?? expect.fail();
    const eigen = {
      ...tabel,
      gebieden: tabel.gebieden.map((gebied) => (gebied.soort === 'buurt' ? { ...gebied, wijk: 'De Oost' } : gebied)),
    };
    const opzet = wijzig(
      ['kenmerken'],
      [
        { id: 'oost', cijfers: [{ cijfer: 'percentage_koopwoningen', maximaal: 45 }] },
        { id: 'dorp', cijfers: [{ cijfer: 'percentage_koopwoningen', minimaal: 45 }] },
      ],
    );
    expect(run(opzet, { tabel: eigen }).programma?.deelnemers[0]?.keuze?.reserves?.[0]?.wijk).toBe('De Oost');
  });

  test('an account needs figures; with a decision that is not about this choice it is not made', () => {
    const besluit = createSelectiebesluit(eerste.selectie ?? expect.fail(), {
      kenmerk: 'Z-1',
      datum: Datum.parse('2026-08-20'),
      routekaarten: {},
    });
    expect(run(KLEIN, { besluit }).verantwoording).toBeUndefined();
    const ander = run(wijzig(['programmas', 0, 'quota', 0, 'aantal'], 1, wijzig(['overeenkomst'], undefined)), {
      ...KLEINE_GEGEVENS,
      besluit,
    });
    expect(ander.verantwoording).toBeUndefined();
    expect(codes(ander)).toContain('register.besluit_verschilt verantwoording/besluit/quota');
    const quotum = run(KLEIN, { ...KLEINE_GEGEVENS, besluit: { ...besluit, quota: [] } as never });
    expect(codes(quotum)).toContain('kern.te_klein gegevens/besluit/quota');
    const vreemd = { ...besluit, afwijkingen: [{ erin: 'BU00802001', quotum: 'west', motief: 'x' }] };
    expect(codes(run(KLEIN, { ...KLEINE_GEGEVENS, besluit: vreemd }))).toContain(
      'opzet.programma_onbekend selectie/besluit/3/programma',
    );
  });

  test('notation and choices of a published source reach the reader', () => {
    const bron = {
      ...KLEIN.bronnen[0],
      vorm: 'kwb',
      indeling: 2024,
      decimaalteken: '.',
      duizendtalteken: ',',
      selectie: {},
    };
    const punt = RIJEN.map((rij) => ({
      ...rij,
      gwb_code_10: rij.gwb_code_10,
      a_inw: '1,200',
      p_koopw: `${rij.p_koopw}.5`,
    }));
    const opzet = wijzig(['bronnen', 0], { ...bron, herstelNullen: true, markeringen: { '-': 'geheim' } });
    const uitkomst = run(opzet, { rijen: { kwb: punt } });
    expect(uitkomst.bevindingen.filter(({ pad }) => pad[0] === 'tabel')).toEqual([]);
    expect(gekozen(uitkomst)).toEqual(['BU00802004', 'BU00802003', 'BU00808004']);
  });

  test('money without a key of its own, an agreement with parts of its own, and a programme without kostendragers', () => {
    const { bijdragen: [bijdrage] = [] } = KLEIN.geld?.jaren[0] ?? {};
    const { id: _, verdeelsleutel: __, ...kaal } = bijdrage ?? expect.fail();
    const verplichting = {
      id: 'rapport',
      wie: 'buurkracht',
      soort: 'rapporteren',
      wat: 'Ieder jaar een rapport.',
      periode: { van: '2026-09-01', tot: '2028-08-31' },
      bewijs: 'Het rapport.',
    };
    const opzet = [
      [['geld', 'jaren', 0, 'bijdragen'], [kaal]],
      [['overeenkomst', 'verplichtingen'], [verplichting]],
      [['overeenkomst', 'evaluatiemomenten'], [{ id: 'eind', datum: '2028-08-31', onderwerp: 'Einde' }]],
      [['overeenkomst', 'beeindiging'], { opzegtermijnMaanden: 6, gronden: [] }],
      [['overeenkomst', 'bijlagen'], [{ id: 'b1', titel: 'Kaart' }]],
      [['programmas', 0, 'kostendragers'], undefined],
      [['programmas', 1, 'kostendragers'], undefined],
    ].reduce<Opzet>((tot, [pad, waarde]) => wijzig(pad as Pad, waarde, tot), KLEIN);
    const uitkomst = run(opzet);
    expect(uitkomst.financieringsplan?.perioden.map(({ bijdragen }) => bijdragen[0]?.id)).toEqual([
      'gemeente-1',
      'gemeente-2',
    ]);
    expect(uitkomst.overeenkomst).toMatchObject({
      verplichtingen: [{ id: 'rapport' }],
      evaluatiemomenten: [{ id: 'eind' }],
      beeindiging: { opzegtermijnMaanden: 6 },
      bijlagen: [{ id: 'b1' }],
    });
    expect(uitkomst.overeenkomst?.reikwijdte.programmas[0]).not.toHaveProperty('kostendragers');
  });

  test('two programmes of one Routekaart have one entry in the register, with the scores of both', () => {
    const uitkomst = run(wijzig(['register'], leesOpzet('leeuwarden').register));
    const [een] = uitkomst.registraties ?? [];
    const alleen = run(
      wijzig(['register'], leesOpzet('leeuwarden').register, wijzig(['programmas'], KLEIN.programmas.slice(0, 1))),
    );
    expect(een?.methods_and_models).not.toBe(alleen.registraties?.[0]?.methods_and_models);
    const gegeven = run(wijzig(['register'], leesOpzet('leeuwarden').register), { scores: {} });
    expect(gegeven.registraties).toHaveLength(1);
    const fout = run(
      wijzig(['register'], leesOpzet('leeuwarden').register, wijzig(['programmas', 0, 'routekaart'], 'x')),
    );
    expect(fout.registraties).toBeUndefined();
  });

  test('a choice beside a question that cannot be asked, of a buurt without a score, and of codes of its own', () => {
    const kapot = wijzig(['programmas', 0, 'quota', 0, 'waar', 'kenmerken'], ['west']);
    const selectie = [{ code: 'BU00802001', programma: 'oost' }];
    const zonder = run(kapot, { ...KLEINE_GEGEVENS, selectie, overeenkomst });
    expect(zonder.selectie).toBeUndefined();
    expect(zonder.programma?.deelnemers[0]?.keuze?.buurten).toHaveLength(1);
    const gat = RIJEN.map((rij) => (rij.gwb_code_10 === 'BU00802001' ? { ...rij, p_koopw: '.' } : rij));
    const leeg = run(KLEIN, { rijen: { kwb: gat }, selectie, overeenkomst });
    expect(leeg.gekozen).toEqual(selectie);
    expect(leeg.programma?.deelnemers[0]?.keuze?.buurten[0]).not.toHaveProperty('score');
    const eigen = run(KLEIN, { selectie: [{ code: 'E1', programma: 'oost' }] });
    expect(codes(eigen)).toContain('gebied.buurtcode_ongeldig overeenkomst/reikwijdte/buurten/0/buurt');
    expect(run(KLEIN, { selectie: [{ code: 'E1', programma: 'oost' }], overeenkomst }).overeenkomst).toEqual(
      overeenkomst,
    );
    const ver = run(KLEIN, { ...KLEINE_GEGEVENS, selectie: [{ code: 'x', programma: 'oost' }] });
    expect(ver.bevindingen.find(({ code }) => code === 'opzet.buurt_onbekend')?.params).toEqual({ code: 'x' });
  });

  test('own scores with a hole, of a buurt that is not there, and beside an own choice', () => {
    const dorp = [
      { code: 'BU00808001', score: 0.5 },
      { code: 'BU00808002', score: null },
    ];
    const selectie = [
      { code: 'BU00802001', programma: 'oost' },
      { code: 'BU00808001', programma: 'dorp' },
    ];
    const uitkomst = run(KLEIN, { ...KLEINE_GEGEVENS, scores: { dorp }, selectie });
    expect(uitkomst.gekozen?.map(({ score }) => score)).toEqual([0, 0.5]);
    const vreemd = run(KLEIN, { ...KLEINE_GEGEVENS, scores: { dorp: [{ code: 'BU00999999', score: 1 }] } });
    expect(codes(vreemd)).toContain('selectie.score_zonder_gebied selectie/scores/dorp/0');
    const buren = [['BU00802001']] as never;
    const regels = [{ soort: 'niet_aangrenzend' }];
    expect(codes(run(wijzig(['keuze'], { regels }), { ...KLEINE_GEGEVENS, buren }))).toContain(
      'selectie.paar_ongeldig selectie/opties/buren/0',
    );
  });

  test('an agreement that begins too late for any calendar, and one that ended', () => {
    const laat = run(KLEIN, { ...KLEINE_GEGEVENS, start: Datum.parse('9999-06-01') });
    expect(codes(laat)).toContain('kern.datum_buiten_bereik overeenkomst/geld');
    const dossier = createOvereenkomstdossier(overeenkomst, { datum: Datum.parse('2026-08-01') });
    const ontbonden = evolveOvereenkomst(
      dossier,
      Overeenkomstgebeurtenis.parse({
        soort: 'beeindigd',
        versie: 2,
        id: 'einde',
        overeenkomst: overeenkomst.id,
        datum: '2027-05-01',
        geregistreerd: '2027-05-01',
        door: 'medewerker-7',
        laatsteDag: '2027-04-15',
        reden: 'ontbonden',
      }),
    );
    const einde = run(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst: ontbonden }, Datum.parse('2027-06-01'));
    expect(einde.stand?.deelnemers[0]?.overeenkomst).toBe('beeindigd');
    const boekingen = listBoekingen(einde.verloop ?? expect.fail(), { peildatum: Datum.parse('2027-06-01') });
    expect(boekingen.filter(({ soort }) => soort === 'verwacht')).toEqual([]);
  });

  test('of three sources with one figure of one year the first counts', () => {
    const opzet = wijzig(
      ['bronnen'],
      ['a', 'b', 'c'].map((id) => ({ ...KLEIN.bronnen[0], id })),
    );
    const uitkomst = run(opzet, { rijen: { a: RIJEN, b: RIJEN, c: RIJEN } });
    const weg = uitkomst.bevindingen.filter(({ code }) => code === 'kerncijfers.kolom_weggelaten');
    expect(weg.map(({ pad }) => pad.join('/'))).toEqual(
      ['b', 'c'].flatMap((id) =>
        ['aantal_inwoners', 'percentage_koopwoningen'].map((sleutel) => `tabel/${id}/${sleutel}`),
      ),
    );
    expect(uitkomst.tabel?.kolommen).toHaveLength(2);
  });

  test('a second source of another year is converted to the areas of the first; other mappings do not matter', () => {
    const delen = RIJEN.map(({ gwb_code_10: code }) => ({ van: code, naar: code, aandeel: 1 }));
    const koppelingen = [
      { van: 2022, naar: 2024, delen },
      { van: 2020, naar: 2021, delen },
    ];
    const opzet = wijzig(
      ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      'percentage_koopwoningen:2022',
      wijzig(['bronnen'], [KLEIN.bronnen[0], { id: 'oud', soort: 'gepubliceerd', jaar: 2022 }]),
    );
    const omgekeerd = RIJEN.map((rij) => ({ ...rij, p_koopw: String(100 - Number(rij.p_koopw)) }));
    const uitkomst = run(opzet, { rijen: { kwb: RIJEN, oud: omgekeerd }, koppelingen });
    expect(gekozen(uitkomst)).toEqual(['BU00802001', 'BU00802002', 'BU00808001']);
  });

  test('areas of the gemeente itself, such as squares, are kept and scored', () => {
    const tabel = { tabel: 'vierkanten', bron: 'gemeente', jaar: 2024, codekolom: 'c', codes: 'vrij' };
    const kolommen = [{ kolom: 'koop', sleutel: 'percentage_koopwoningen' }];
    const vrij = { id: 'vrij', soort: 'eigen', tabel: { ...tabel, kolommen } };
    const opzet = wijzig(
      ['bronnen'],
      [vrij],
      wijzig(['programmas', 0, 'quota', 0, 'waar'], undefined, wijzig(['programmas'], KLEIN.programmas.slice(0, 1))),
    );
    const rijen = [30, 20, 10].map((koop, i) => ({ c: `E${i}`, koop }));
    const uitkomst = run(opzet, { rijen: { vrij: rijen } });
    expect(uitkomst.tabel?.gebieden).toHaveLength(3);
    expect(gekozen(uitkomst)).toBeUndefined();
    const alleen = wijzig(['kenmerken'], undefined, opzet);
    expect(gekozen(run(alleen, { rijen: { vrij: rijen } }))).toEqual(['E0', 'E1']);
    const ander = [{ c: 'E9', koop: 5, g: 'GM0085' }];
    const metGemeente = wijzig(['bronnen', 0, 'tabel', 'gemeentekolom'], 'g', alleen);
    expect(codes(run(metGemeente, { rijen: { vrij: ander } })).length).toBeGreaterThan(0);
  });

  test('the account for residents needs a choice, and one that the run explained itself', () => {
    const brieven = { stukken: ['selectieverantwoording'] };
    const opzet = wijzig(['brieven'], brieven);
    expect(run(opzet, {}).stukken).toEqual({});
    const metSelectie = run(opzet, { ...KLEINE_GEGEVENS, selectie: eerste.selectie });
    expect(metSelectie.bevindingen.find(({ code }) => code === 'opzet.stuk_zonder_uitleg')?.params).toEqual({
      stuk: 'selectieverantwoording',
      wat: ['selectie'],
    });
    const tabel = run(wijzig(['bronnen', 0, 'naam'], 'Niet deze', opzet), { tabel: eerste.tabel });
    expect(renderTekst(tabel.stukken.selectieverantwoording ?? expect.fail())).toContain('CBS, kwb-2024, 2024');
  });

  test('conditions of all candidates and of a quotum hold together', () => {
    const cijfers = [{ cijfer: 'aantal_inwoners', minimaal: 502 }];
    const kandidaten = { cijfers, kenmerken: ['oost'], zonderKenmerken: ['dorp'] };
    const alleen = wijzig(['programmas'], KLEIN.programmas.slice(0, 1));
    expect(gekozen(run(wijzig(['keuze'], { kandidaten }, alleen)))).toEqual(['BU00802004', 'BU00802003']);
    const zonder = wijzig(['programmas', 0, 'quota', 0, 'waar'], undefined, alleen);
    expect(gekozen(run(wijzig(['keuze'], { kandidaten: { kenmerken: ['oost'] } }, zonder)))).toEqual([
      'BU00802004',
      'BU00802003',
    ]);
    const eigen = { cijfers: [{ cijfer: 'aantal_inwoners', maximaal: 502 }] };
    const samen = wijzig(
      ['keuze'],
      { kandidaten: { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 501 }] } },
      wijzig(['programmas', 0, 'quota', 0, 'waar'], eigen, alleen),
    );
    expect(gekozen(run(samen))).toEqual(['BU00802003', 'BU00802002']);
    expect(gekozen(run(wijzig(['keuze'], { kandidaten: {} }, zonder)))).toEqual(['BU00808004', 'BU00808003']);
  });

  test('of a range the choice takes the number that the agreement promises, also beside rules', () => {
    const bereik = wijzig(['programmas', 0, 'quota', 0, 'aantal'], { van: 1, tot: 4 });
    for (const aantal of [1, 3]) {
      const uitkomst = run(wijzig(['programmas', 0, 'aantalBuurten'], aantal, bereik));
      expect(uitkomst.gekozen?.filter(({ programma }) => programma === 'oost')).toHaveLength(aantal);
      expect(uitkomst.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
      expect(verifyVerantwoording(uitkomst.verantwoording).klopt).toBe(true);
    }
    const regels = [{ soort: 'uitgesloten', codes: ['BU00802004'], motief: 'x' }];
    const met = run(wijzig(['keuze'], { regels }, wijzig(['programmas', 0, 'aantalBuurten'], 3, bereik)));
    expect(gekozen(met)?.slice(0, 3)).toEqual(['BU00802003', 'BU00802002', 'BU00802001']);
  });

  test('kostendragers of one programme share its buurten equally, in whole shares', () => {
    const opzet = [
      [['geld', 'kostendragers', 2], { id: 'zorg', naam: 'zorg', partij: 'gemeente' }],
      [
        ['programmas', 0, 'kostendragers'],
        ['wijken', 'zorg', 'wijken'],
      ],
      [['programmas', 1, 'kostendragers'], ['wijken']],
    ].reduce<Opzet>((tot, [pad, waarde]) => wijzig(pad as Pad, waarde, tot), KLEIN);
    const sleutel = (van: Opzet) => run(van).financieringsplan?.perioden[0]?.bijdragen[0]?.verdeelsleutel;
    expect(sleutel(opzet)).toEqual([
      { soort: 'aandeel', kostendrager: 'wijken', aandeel: '4' },
      { soort: 'aandeel', kostendrager: 'zorg', aandeel: '2' },
    ]);
    expect(sleutel(wijzig(['programmas', 1, 'kostendragers'], undefined, opzet))).toEqual([
      { soort: 'aandeel', kostendrager: 'wijken', aandeel: '2' },
      { soort: 'aandeel', kostendrager: 'zorg', aandeel: '2' },
    ]);
  });

  test('a decision of before it had a fingerprint', () => {
    const verzegeld = createSelectiebesluit(eerste.selectie ?? expect.fail(), {
      kenmerk: 'Z-1',
      datum: Datum.parse('2026-08-20'),
      routekaarten: {},
    });
    const besluit = { ...verzegeld, vingerafdrukken: { versie: 1 as const } };
    const keuze = run(KLEIN, { ...KLEINE_GEGEVENS, besluit }).programma?.deelnemers[0]?.keuze;
    expect(keuze).toMatchObject({ kenmerk: 'Z-1' });
    expect(keuze).not.toHaveProperty('vingerafdruk');
  });

  test('the version of the library is that of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(eerste.verantwoording?.software).toEqual({ naam: 'buurtaanpak', versie: version });
  });
});

test('a year later: the same opzet from its file with new figures, and the account of before redone by its fingerprint', () => {
  const opzet = leesOpzet('zaanstad');
  const gegevens = maakGegevens(opzet);
  const toen = run(opzet, gegevens);
  const bewaard = JSON.parse(
    JSON.stringify({ verantwoording: toen.verantwoording, opzet: JSON.parse(leesTekst('zaanstad')) }),
  );
  // The fingerprint of the account tells which opzet it was.
  expect(createVingerafdruk(bewaard.opzet)).toBe(bewaard.verantwoording.opzet.vingerafdruk);
  const kwb = KWB.map((rij) => ({
    ...rij,
    p_koopw: String(100 - Number(rij.p_koopw ?? '.')).replace('NaN', '.'),
  }));
  const nu = run(Opzet.parse(bewaard.opzet), { ...gegevens, rijen: { kwb } }, Datum.parse('2027-09-01'));
  expect(gekozen(nu)).not.toEqual(gekozen(toen));
  expect(nu.verantwoording?.opzet).toEqual(bewaard.verantwoording.opzet);
  const opnieuw = run(Opzet.parse(bewaard.opzet), gegevens);
  expect(opnieuw.verantwoording?.vingerafdrukken).toEqual(bewaard.verantwoording.vingerafdrukken);
  expect(
    verifyVerantwoording(bewaard.verantwoording, { vingerafdruk: opnieuw.verantwoording?.vingerafdrukken.geheel ?? '' })
      .klopt,
  ).toBe(true);
});
