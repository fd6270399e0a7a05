import { checkProgramma, type Deelnemer, getProgrammastand, Programma } from 'buurtaanpak/programma';
import { computeTeamindicatoren, findTeamstand, type Signaalregel, type Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { dag, type Stap, Verteller } from '../team/vertel.js';
import { keuzebuurten, PEILDATUM, proefprogramma } from './proefprogramma.js';

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];
const met = (wijziging: Partial<Deelnemer>): Programma =>
  Programma.parse({ ...proefprogramma, deelnemers: [{ ...leeuwarden, ...wijziging }] });
const vind = (programma: Programma, codes: readonly string[], peildatum = PEILDATUM, options = {}) =>
  checkProgramma(programma, { peildatum, ...options })
    .filter((een) => codes.includes(een.code.replace('programma.', '')))
    .map((een) => {
      expectVolledigeTekst(een);
      return { code: een.code.replace('programma.', ''), ernst: een.ernst, pad: een.pad.slice(2), ...een.params };
    });
const project = (naam: string, eenheid?: string): Stap => ({
  soort: 'project_starten',
  project: naam,
  titel: naam,
  thema: 'caf\u00e9'.normalize(eenheid === undefined ? 'NFC' : 'NFD'),
  omvang: 1,
  complexiteit: 1,
  partners: [],
  bijdragen: [],
  afhankelijkVan: [],
});
const afronden = (naam: string, eenheid: string): Stap => ({
  soort: 'project_afronden',
  project: naam,
  bewonersBereikt: 1,
  resultaten: [{ eenheid, aantal: 2 }],
});
/** A formed team in the first buurt, from 1 October 2026. */
const vorm = () =>
  new Verteller('team-1')
    .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: keuzebuurten[0]!.buurt, begeleidingsjaren: 2 })
    .op('2026-09-02', { soort: 'werving_starten' })
    .op('2026-09-03', { soort: 'begeleider_toewijzen', begeleider: 'b' })
    .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: [] })
    .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] })
    .op('2026-10-01', { soort: 'team_vormen' });

const regel = (soort: Signaalregel['soort'], velden: object = {}): Signaalregel =>
  ({ soort, ernst: 'waarschuwing', reden: 'Proef.', opschalenNa: 0, ...velden }) as Signaalregel;

describe('what stands still is told once the signal has reached the programme', () => {
  const codes = [
    'team_lang_gepauzeerd',
    'project_staat_stil',
    'team_zonder_bijeenkomst',
    'team_zonder_begeleider',
    'signaal_opgeschaald',
  ];
  const stil = (verhaal: Verteller, peildatum: string, options = {}) =>
    vind(met({ teams: [verhaal.dossier] }), codes, dag(peildatum), options);
  const team = { ernst: 'waarschuwing', pad: ['teams', 0], team: 'team-1' };

  test('a project of 17 months in one phase, and no meeting ever', () => {
    const verhaal = vorm().op('2026-11-01', project('tuin'));
    expect(stil(verhaal, '2028-04-01')).toEqual([
      { code: 'team_zonder_bijeenkomst', ...team, sinds: '2026-10-01' },
      { code: 'project_staat_stil', ...team, project: 'tuin', sinds: '2026-11-01' },
    ]);
    expect(stil(verhaal, '2027-09-29')).toEqual([]);
    const signaalregels = [regel('project_staat_stil', { maanden: 1 })];
    expect(stil(verhaal, '2026-12-01', { signaalregels })).toHaveLength(1);
    expect(stil(verhaal, '2026-11-30', { signaalregels })).toEqual([]);
    verhaal
      .op('2027-09-01', { soort: 'bijeenkomst_vastleggen' })
      .op('2027-09-01', { soort: 'project_voortzetten', project: 'tuin', fase: 'uitvoering' });
    expect(stil(verhaal, '2028-04-01')).toEqual([]);
  });

  test('a pause of 11 months', () => {
    const verhaal = vorm().op('2026-11-01', { soort: 'pauzeren', reden: 'x' });
    expect(stil(verhaal, '2027-10-01')).toEqual([{ code: 'team_lang_gepauzeerd', ...team, sinds: '2026-11-01' }]);
    expect(stil(verhaal, '2027-04-30')).toEqual([]);
    expect(stil(verhaal, '2027-10-01', { signaalregels: [] })).toEqual([]);
  });

  test('a begeleider who left without a successor', () => {
    const verhaal = vorm().op('2026-11-01', { soort: 'begeleider_afmelden', reden: 'x' });
    expect(stil(verhaal, '2027-01-28')).toEqual([]);
    expect(stil(verhaal, '2027-01-29')).toEqual([{ code: 'team_zonder_begeleider', ...team, sinds: '2026-11-01' }]);
  });

  test('any other signal that a rule lets through, without a person or how few there are', () => {
    const verhaal = vorm().op('2026-11-01', {
      soort: 'rollen_wijzigen',
      vrijwilliger: 'v1',
      rollen: ['kenner', 'verbinder'],
    });
    const signaalregels = [
      regel('geen_project', { maanden: 1 }),
      regel('te_weinig_vrijwilligers', { minimum: 3 }),
      regel('een_persoon_draagt_alles'),
    ];
    const gevonden = stil(verhaal, '2026-12-01', { signaalregels });
    const bezetting = { code: 'signaal_opgeschaald', ...team, signaal: 'bezetting_van_het_team' };
    expect(gevonden).toEqual([
      { code: 'signaal_opgeschaald', ...team, signaal: 'geen_project', sinds: '2026-11-01' },
      { ...bezetting, sinds: '2026-10-01' },
      { ...bezetting, sinds: '2026-11-01' },
    ]);
    expect(JSON.stringify(gevonden)).not.toContain('v1');
  });

  test('not of a team that ended, nor of one that was never formed', () => {
    expect(stil(vorm().op('2026-11-01', { soort: 'stoppen', reden: 'x' }), '2028-04-01')).toEqual([]);
    const werft = new Verteller('team-1')
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: keuzebuurten[0]!.buurt, begeleidingsjaren: 3 })
      .op('2026-09-02', { soort: 'werving_starten' });
    expect(stil(werft, '2028-04-01')).toEqual([]);
  });

  test('as it was known: what was noted later does not count', () => {
    const verhaal = vorm().op('2026-11-01', { soort: 'pauzeren', reden: 'x' }, '2027-06-01');
    const bekend = (bekendOp: string) =>
      stil(verhaal, '2027-10-01', { bekendOp: dag(bekendOp) }).map(({ code }) => code);
    expect(bekend('2027-05-31')).toEqual(['team_zonder_bijeenkomst']);
    expect(bekend('2027-06-01')).toEqual(['team_lang_gepauzeerd']);
  });

  test('a rule that is no rule is refused', () => {
    expect(() => checkProgramma(proefprogramma, { peildatum: PEILDATUM, signaalregels: [{} as Signaalregel] })).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
  });
});

test('a word with an accent, typed in two ways, is one theme and one unit', () => {
  const verhaal = vorm();
  for (const [i, eenheid] of ['m\u00e8tre', 'me\u0300tre'].entries())
    verhaal
      .op('2026-11-01', project(`p${i}`, i === 0 ? undefined : eenheid))
      .op('2026-11-02', { soort: 'project_voortzetten', project: `p${i}`, fase: 'uitvoering' })
      .op('2026-11-03', afronden(`p${i}`, eenheid));
  const stand = findTeamstand(verhaal.dossier, { peildatum: PEILDATUM }) as Teamstand;
  expect(computeTeamindicatoren([stand], { peildatum: PEILDATUM }).themas).toMatchObject([
    { thema: 'caf\u00e9', projecten: 2, resultaten: [{ eenheid: 'm\u00e8tre', aantal: 4 }] },
  ]);
  const { totaal } = getProgrammastand(met({ teams: [verhaal.dossier] }), { peildatum: PEILDATUM });
  expect(totaal.tellingen.resultaten).toEqual([{ eenheid: 'm\u00e8tre', aantal: 4 }]);
});
