import { checkProgramma, type Deelnemer, getProgrammastand, type Keuze, Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { overeenkomstVanBrief } from '../overeenkomst/overeenkomsten.js';
import { dag } from '../team/vertel.js';
import { briefdossier } from './dossiers.js';
import { keuzebuurten, PEILDATUM, proefprogramma, RESERVE } from './proefprogramma.js';

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];

const kies = (wijziging: Partial<Keuze>, deelnemer: Partial<Deelnemer> = {}): Programma =>
  Programma.parse({
    ...proefprogramma,
    deelnemers: [{ ...leeuwarden, ...deelnemer, keuze: { ...leeuwarden.keuze, ...wijziging } }],
  });

const oud = new Set(checkProgramma(proefprogramma, { peildatum: PEILDATUM }).map(({ code }) => code));

/** What the choice of the letter does not have: code, severity, path below the choice. */
const vind = (programma: Programma, peildatum = PEILDATUM) =>
  checkProgramma(programma, { peildatum })
    .filter(({ code }) => !oud.has(code))
    .map((een) => {
      expectVolledigeTekst(een);
      return `${een.ernst} ${een.code.replace('programma.', '')} ${een.pad.slice(3).join('.')}`;
    });

const eerste = keuzebuurten[0]!;

const metEerste = (wijziging: object) => ({ buurten: keuzebuurten.with(0, { ...eerste, ...wijziging }) });

describe('the documents of a programme against each other', () => {
  test('3 candidates for 12 chosen, decided in 2031, with a chosen buurt as its own reserve', () => {
    const programma = kies({ gescoord: 3, besluitdatum: dag('2031-01-01'), reserves: [RESERVE, eerste] });
    expect(vind(programma)).toEqual([
      'fout reserve_is_gekozen reserves.1.buurt',
      'fout te_weinig_kandidaten gescoord',
      'fout besluit_na_peildatum besluitdatum',
      'fout besluit_na_einde besluitdatum',
    ]);
    expect(getProgrammastand(programma, { peildatum: PEILDATUM }).bevindingen.map(({ code }) => code)).toContain(
      'programma.reserve_is_gekozen',
    );
  });

  test.each<[string, Partial<Keuze>, string[]]>([
    ['no reserves', { reserves: undefined, gescoord: 12 }, []],
    ['as many candidates as chosen and in reserve', { gescoord: 13 }, []],
    ['one candidate too few for the reserve', { gescoord: 12 }, ['fout te_weinig_kandidaten gescoord']],
    ['a reserve twice', { reserves: [RESERVE, RESERVE] }, ['fout reserve_dubbel reserves.1.buurt']],
    ['decided on the day', { besluitdatum: PEILDATUM }, []],
    ['codes of the year of the agreement', { indelingsjaar: 2024 }, []],
    ['codes of another year', { indelingsjaar: 2025 }, ['fout indelingsjaar_wijkt_af indelingsjaar']],
    ['a score below zero', metEerste({ score: -3 }), ['waarschuwing score_onder_nul buurten.0.score']],
    ['a score below zero on a scale that has it', { ...metEerste({ score: -3 }), schaal: { van: -4, tot: 4 } }, []],
    [
      'scores beyond both ends of the scale',
      { ...metEerste({ score: 1.1 }), schaal: { van: 0, tot: 1 }, reserves: [{ ...RESERVE, score: -0.1 }] },
      ['fout score_buiten_schaal buurten.0.score', 'fout score_buiten_schaal reserves.0.score'],
    ],
    ['no score', metEerste({ score: undefined }), []],
    [
      'a reserve elsewhere, for no programme, after the term',
      { reserves: [RESERVE, { ...RESERVE, buurt: 'BU05990101', programma: 'water', start: dag('2029-09-01') }] },
      [
        'fout buurt_buiten_gemeente reserves.1.buurt',
        'fout programma_onbekend reserves.1.programma',
        'fout buurt_buiten_looptijd reserves.1.start',
      ],
    ],
    ['a start other than the agreement has', metEerste({ start: dag('2027-01-01') }), ['fout keuze_wijkt_af buurten']],
    ['the start that the agreement has', metEerste({ start: dag('2026-09-01') }), []],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(kies(wijziging))).toEqual(verwacht);
  });

  test('one code of a composed buurt, typed with an accent in two ways, is one buurt', () => {
    const [nfc, nfd] = ['Caf\u00e9buurt', 'Cafe\u0301buurt'] as const;
    const { reikwijdte } = overeenkomstVanBrief();
    const deelnemer = { overeenkomst: briefdossier({ reikwijdte: { ...reikwijdte, buurten: undefined } }), teams: [] };
    const beide = keuzebuurten.with(0, { ...eerste, buurt: nfc }).with(1, { ...eerste, buurt: nfd });
    expect(vind(kies({ buurten: beide }, deelnemer))).toEqual(['fout buurt_dubbel buurten.1']);
    const reserve = {
      buurten: keuzebuurten.with(0, { ...eerste, buurt: nfc }),
      reserves: [{ ...RESERVE, buurt: nfd }],
    };
    expect(vind(kies(reserve, deelnemer))).toEqual(['fout reserve_is_gekozen reserves.0.buurt']);
  });

  test('a buurt of which only the agreement says when it starts, starts then', () => {
    const { reikwijdte } = overeenkomstVanBrief();
    const buurten = reikwijdte.buurten!.with(0, { ...reikwijdte.buurten![0]!, start: dag('2027-06-01') });
    const overeenkomst = briefdossier({ reikwijdte: { ...reikwijdte, buurten } });
    const programma = kies({}, { overeenkomst, teams: [] });
    expect(getProgrammastand(programma, { peildatum: PEILDATUM }).deelnemers[0]?.buurten[0]?.start).toBe('2027-06-01');
    const laat = checkProgramma(programma, { peildatum: PEILDATUM }).filter(
      ({ code }) => code === 'programma.buurt_zonder_team',
    );
    expect(laat).toHaveLength(11);
    expect(vind(programma)).not.toContain('fout keuze_wijkt_af buurten');
  });
});
