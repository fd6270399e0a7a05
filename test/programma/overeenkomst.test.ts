/** What a programma tells of its agreements: one status, one end, and the stops that agreement and teams both know. */
import { initialOvereenkomstdossier, type Overeenkomstdossier } from 'buurtaanpak/overeenkomst';
import { checkProgramma, type Deelnemer, getProgrammastand, type Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { overeenkomstVanBrief } from '../overeenkomst/overeenkomsten.js';
import { dag, Verteller } from '../team/vertel.js';
import { briefdossier, type Feit, metDeelnemer } from './dossiers.js';
import { keuzebuurten, PEILDATUM, proefprogramma, RESERVE } from './proefprogramma.js';

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];
const met = (wijziging: Partial<Deelnemer>): Programma => metDeelnemer(proefprogramma, wijziging);
const vind = (
  programma: Programma,
  codes: readonly string[],
  peildatum = PEILDATUM,
  bekendOp?: string,
): Readonly<Record<string, unknown>>[] =>
  checkProgramma(programma, { peildatum, bekendOp: bekendOp === undefined ? undefined : dag(bekendOp) })
    .filter(({ code }) => codes.includes(code.replace('programma.', '')))
    .map((een) => {
      expectVolledigeTekst(een);
      return { code: een.code.replace('programma.', ''), ernst: een.ernst, pad: een.pad.slice(2), ...een.params };
    });
const stand = (overeenkomst: Overeenkomstdossier, peildatum: string) =>
  getProgrammastand(met({ overeenkomst }), { peildatum: dag(peildatum) }).deelnemers[0];
const code = (nummer: number) => `BU008020${String(nummer).padStart(2, '0')}`;

describe('the status of an agreement is that of its record', () => {
  test('signed by the burgemeester alone it is signed and runs, and no team works without an agreement', () => {
    const [burgemeester, , directeur] = overeenkomstVanBrief().handtekeningen ?? [];
    const overeenkomst = briefdossier({ handtekeningen: [burgemeester!, directeur!] });
    expect(stand(overeenkomst, '2027-01-01')?.overeenkomst).toBe('lopend');
    expect(vind(met({ overeenkomst }), ['niet_ondertekend'])).toEqual([]);
  });

  test('what runs is never called unsigned, also when its begin was recorded before the last signature', () => {
    const begonnen = { soort: 'in_werking_getreden', datum: '2026-09-01' };
    const overeenkomst = briefdossier({ handtekeningen: undefined }, begonnen);
    expect(stand(overeenkomst, '2027-01-01')).toMatchObject({ overeenkomst: 'lopend' });
    expect(stand(overeenkomst, '2027-01-01')).not.toHaveProperty('ondertekendOp');
    expect(vind(met({ overeenkomst }), ['niet_ondertekend'])).toEqual([]);
  });

  test('a draft under which teams work is an error', () => {
    const overeenkomst = briefdossier({ handtekeningen: undefined });
    expect(vind(met({ overeenkomst }), ['niet_ondertekend'])).toEqual([
      { code: 'niet_ondertekend', ernst: 'fout', pad: ['overeenkomst'], deelnemer: 'Leeuwarden', teams: 13 },
    ]);
    expect(vind(met({ overeenkomst, teams: [] }), ['niet_ondertekend'])).toEqual([]);
  });

  test('without any text it is told', () => {
    const zonder = met({ overeenkomst: initialOvereenkomstdossier });
    expect(vind(zonder, ['overeenkomst_ontbreekt', 'niet_ondertekend']).map((een) => een.code)).toEqual([
      'overeenkomst_ontbreekt',
      'niet_ondertekend',
    ]);
    expect(vind(met({ overeenkomst: initialOvereenkomstdossier, keuze: undefined }), ['keuze_ontbreekt'])).toEqual([]);
  });
});

test('what is wrong with the text is told where the text stands, also in a correction', () => {
  const { reikwijdte } = overeenkomstVanBrief();
  const fout = briefdossier({ reikwijdte: { ...reikwijdte, aantalBuurten: 13 } });
  const paden = (overeenkomst: Overeenkomstdossier) =>
    checkProgramma(met({ overeenkomst }), { peildatum: PEILDATUM })
      .filter((een) => een.code === 'overeenkomst.programmas_tellen_niet_op')
      .map(({ pad }) => pad.slice(0, 6).join('.'));
  expect(paden(fout)).toEqual(['deelnemers.0.overeenkomst.gebeurtenissen.0.document']);
  const [concept] = fout.gebeurtenissen;
  if (concept?.soort !== 'concept_opgesteld') throw new Error('no draft');
  const correctie: Feit = {
    soort: 'correctie',
    datum: '2026-07-01',
    betreft: 'tekst-1',
    reden: 'Verkeerd aantal',
    wordt: { soort: 'concept_opgesteld', datum: concept.datum, document: concept.document },
  };
  expect(paden(briefdossier({}, correctie))).toEqual(['deelnemers.0.overeenkomst.gebeurtenissen.6.wordt']);
});

describe('an agreement that was dissolved in 2027', () => {
  const einde: Feit = { soort: 'beeindigd', datum: '2027-06-01', laatsteDag: '2027-06-30', reden: 'ontbonden' };
  const overeenkomst = briefdossier({}, einde);

  test('is over, and nothing is expected after it', () => {
    expect(stand(overeenkomst, '2027-06-30')).toMatchObject({ overeenkomst: 'lopend', programmajaar: 1 });
    const na = stand(overeenkomst, '2027-07-01');
    expect(na).toMatchObject({ overeenkomst: 'beeindigd', laatsteDag: '2027-06-30' });
    expect(na).not.toHaveProperty('programmajaar');
    expect(na?.geld.perBegrotingsjaar.map(({ begrotingsjaar }) => begrotingsjaar)).toEqual([2026, 2027]);
    expect(na?.geld.prognose).toBe(na?.geld.gerealiseerd);
    expect(na?.geld.kas.filter(({ begrotingsjaar }) => begrotingsjaar > 2027)).toEqual([]);
  });

  test('tells of the teams that go on', () => {
    const codes = ['teams_na_einde', 'begeleiding_na_looptijd'];
    const teams = ['team-1', 'team-3', 'team-5', 'team-6', 'team-7', 'team-8'];
    expect(vind(met({ overeenkomst }), codes)).toMatchObject([
      { code: 'teams_na_einde', ernst: 'fout', pad: ['teams'], einde: '2027-06-30' },
      { code: 'begeleiding_na_looptijd', einde: '2027-06-30' },
    ]);
    expect(vind(met({ overeenkomst }), ['teams_na_einde'])[0]).toMatchObject({ teams: expect.arrayContaining(teams) });
    expect(vind(met({ overeenkomst }), ['teams_na_einde'], dag('2027-06-30'))).toEqual([]);
    expect(vind(met({ overeenkomst, teams: [] }), ['teams_na_einde'])).toEqual([]);
  });
});

describe('a stop is known to the agreement and to the team, or it is told', () => {
  const codes = ['team_gestopt_overeenkomst_niet', 'buurt_gestopt_team_niet'];
  const stop = (nummer: number, laatsteDag: string): Feit => ({
    soort: 'buurt_gestopt',
    datum: laatsteDag,
    buurt: code(nummer),
    laatsteDag,
  });
  const vervang: Feit = {
    soort: 'buurt_vervangen',
    datum: '2027-02-02',
    buurt: RESERVE.buurt,
    vervangt: code(2),
    start: '2027-02-15',
  };

  test('both know both', () => {
    const overeenkomst = briefdossier({}, stop(2, '2027-02-01'), vervang, stop(4, '2027-04-01'));
    expect(vind(met({ overeenkomst }), codes)).toEqual([]);
    const buurten = stand(overeenkomst, '2027-08-31')?.buurten ?? [];
    expect(buurten[1]).toMatchObject({ vervangenDoor: RESERVE.buurt, laatsteDag: '2027-02-01' });
    // The replacement begins as the agreement has it, and takes over the money of its place.
    expect(buurten[2]).toMatchObject({ naam: 'Kerkbuurt', vervangt: code(2), start: '2027-02-15' });
  });

  test('the agreement knows a replacement of which no team tells', () => {
    const overeenkomst = briefdossier({}, stop(2, '2027-02-01'), vervang);
    const programma = met({ overeenkomst, teams: [] });
    const [deel] = getProgrammastand(programma, { peildatum: PEILDATUM }).deelnemers;
    expect(deel?.buurten.slice(1, 3)).toMatchObject([
      { naam: 'Kanaalzicht', vervangenDoor: RESERVE.buurt },
      { naam: 'Kerkbuurt', vervangt: code(2) },
    ]);
    expect(deel?.tellingen.buurten).toBe(12);
  });

  test('only the team knows, also of a buurt that no text names', () => {
    expect(vind(proefprogramma, codes).map(({ pad, buurt }) => [pad, buurt])).toEqual([
      [['teams', 1], code(2)],
      [['teams', 3], code(4)],
    ]);
    const [, , , vier] = leeuwarden.teams;
    const { reikwijdte } = overeenkomstVanBrief();
    const zonder = briefdossier({ reikwijdte: { ...reikwijdte, buurten: undefined } });
    expect(vind(met({ overeenkomst: zonder, teams: [vier!] }), codes)).toEqual([]);
    const opnieuw = new Verteller('team-4b').op('2027-05-01', {
      soort: 'gebied_aanmelden',
      buurt: code(4),
      begeleidingsjaren: 2,
    }).dossier;
    expect(vind(met({ teams: [vier!, opnieuw] }), codes)).toEqual([]);
    const eerder = briefdossier(
      {},
      { soort: 'beeindigd', datum: '2027-03-01', laatsteDag: '2027-03-31', reden: 'opgezegd' },
    );
    expect(vind(met({ overeenkomst: eerder, teams: [vier!] }), codes)).toEqual([]);
  });

  test('only the agreement knows', () => {
    const overeenkomst = briefdossier({}, stop(1, '2027-05-31'));
    const [een] = leeuwarden.teams;
    const gevonden = vind(met({ overeenkomst, teams: [een!] }), codes);
    expect(gevonden).toEqual([
      {
        code: 'buurt_gestopt_team_niet',
        ernst: 'waarschuwing',
        pad: ['teams', 0],
        buurt: code(1),
        laatsteDag: '2027-05-31',
      },
    ]);
    expect(vind(met({ overeenkomst, teams: [een!] }), codes, dag('2027-05-31'))).toEqual([]);
    // A buurt that stopped is not asked for a team any more.
    const leeg = checkProgramma(met({ overeenkomst, teams: [] }), { peildatum: PEILDATUM });
    const zonderTeam = leeg.filter((een) => een.code === 'programma.buurt_zonder_team');
    expect(zonderTeam.map(({ params }) => params.buurt)).not.toContain('Molenhoek');
    expect(zonderTeam).toHaveLength(11);
  });

  test('a gemeente that leaves takes its buurten along', () => {
    const weg: Feit = {
      soort: 'partij_uitgetreden',
      datum: '2027-03-01',
      partij: 'leeuwarden',
      laatsteDag: '2027-03-31',
    };
    const bzk: Feit = { ...weg, partij: 'bzk' };
    const [een] = leeuwarden.teams;
    expect(vind(met({ overeenkomst: briefdossier({}, weg), teams: [een!] }), codes)).toMatchObject([
      { code: 'buurt_gestopt_team_niet', laatsteDag: '2027-03-31' },
    ]);
    expect(vind(met({ overeenkomst: briefdossier({}, bzk), teams: [een!] }), codes)).toEqual([]);
    const eigen = keuzebuurten.map((buurt, i) => (i === 0 ? { ...buurt, buurt: 'samengesteld-1' } : buurt));
    const samen = getProgrammastand(
      met({ overeenkomst: briefdossier({}, weg), teams: [], keuze: { buurten: eigen } }),
      {
        peildatum: PEILDATUM,
      },
    );
    expect(samen.deelnemers[0]?.buurten.slice(0, 2).map(({ laatsteDag }) => laatsteDag)).toEqual([
      undefined,
      '2027-03-31',
    ]);
  });
});

describe('the choice beside the text in force', () => {
  const codes = ['keuze_wijkt_af', 'keuze_telt_anders'];
  const tekst = overeenkomstVanBrief();
  const { reikwijdte } = tekst;
  const zonder = (...nummers: readonly number[]) =>
    reikwijdte.buurten?.filter(({ buurt }) => !nummers.some((nummer) => buurt === code(nummer))) ?? [];
  const addendum = (document: object): Feit => ({
    soort: 'addendum_vastgesteld',
    datum: '2027-06-15',
    nummer: 1,
    ingangsdatum: '2027-07-01',
    onderwerp: 'Verder met minder buurten',
    document: { ...tekst, handtekeningen: undefined, ...document },
    handtekeningen: [],
  });
  const stop: Feit = { soort: 'buurt_gestopt', datum: '2027-05-31', buurt: code(4), laatsteDag: '2027-05-31' };
  const elf = {
    reikwijdte: {
      ...reikwijdte,
      aantalBuurten: 11,
      programmas: reikwijdte.programmas.map((een, i) => (i === 0 ? { ...een, aantalBuurten: 7 } : een)),
      buurten: zonder(4),
    },
  };

  test('a text that goes on without a buurt that stopped agrees with the choice, and costs what that buurt cost', () => {
    const overeenkomst = briefdossier({}, stop, addendum(elf));
    expect(vind(met({ overeenkomst, teams: [] }), codes)).toEqual([]);
    const [deel] = getProgrammastand(met({ overeenkomst, teams: [] }), { peildatum: PEILDATUM }).deelnemers;
    expect(deel).toMatchObject({ afgesprokenBuurten: 11, looptijd: tekst.looptijd });
    const zonnig = deel?.geld.perBuurt.find(({ buurt }) => buurt === code(4));
    expect(Number(zonnig?.bedrag)).toBeCloseTo((12_500 * 273) / 365, 1);
  });

  test('a text that lists it still agrees too, and one that leaves out a buurt that goes on does not', () => {
    const nogTwaalf = briefdossier({}, stop, addendum({}));
    expect(vind(met({ overeenkomst: nogTwaalf, teams: [] }), codes)).toEqual([]);
    const zonderStop = briefdossier({}, addendum(elf));
    expect(vind(met({ overeenkomst: zonderStop, teams: [] }), codes)).toEqual([
      {
        code: 'keuze_telt_anders',
        ernst: 'fout',
        pad: ['keuze', 'buurten'],
        programma: 'programma Leeuwarden Oost',
        aantal: 8,
        afgesproken: 7,
      },
      { code: 'keuze_wijkt_af', ernst: 'fout', pad: ['keuze', 'buurten'], buurten: [code(4)] },
    ]);
    // Before the addendum holds, the first text counts.
    expect(vind(met({ overeenkomst: zonderStop, teams: [] }), codes, dag('2027-06-30'))).toEqual([]);
  });

  test('a text that lists the replacement agrees with the choice', () => {
    const vervang: Feit = {
      soort: 'buurt_vervangen',
      datum: '2027-06-01',
      buurt: RESERVE.buurt,
      vervangt: code(4),
      start: '2027-06-01',
    };
    const buurten = [...zonder(4), { buurt: RESERVE.buurt, programma: 'leeuwarden-oost' }];
    const overeenkomst = briefdossier({}, stop, vervang, addendum({ reikwijdte: { ...reikwijdte, buurten } }));
    expect(vind(met({ overeenkomst, teams: [] }), codes)).toEqual([]);
    expect(
      vind(
        met({ overeenkomst: briefdossier({}, addendum({ reikwijdte: { ...reikwijdte, buurten } })), teams: [] }),
        codes,
      ),
    ).toEqual([
      {
        code: 'keuze_wijkt_af',
        ernst: 'fout',
        pad: ['keuze', 'buurten'],
        buurten: [RESERVE.buurt, code(4)],
      },
    ]);
  });
});

test('the day of knowing cuts the records of the teams too', () => {
  const bekend = (bekendOp: string) =>
    getProgrammastand(proefprogramma, { peildatum: PEILDATUM, bekendOp: dag(bekendOp) }).deelnemers[0]?.buurten[0];
  expect(bekend('2027-04-30')).toMatchObject({ projectenLopend: 1, projectenAfgerond: 0, bewonersBereikt: 0 });
  expect(bekend('2027-05-01')).toMatchObject({ projectenLopend: 0, projectenAfgerond: 1, bewonersBereikt: 31 });
  expect(bekend('2026-08-31')).toMatchObject({ status: 'geen_team' });
});
