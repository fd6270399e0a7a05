/** The agreement of a deelnemer: its text, its signatures, and what goes on after it. */
import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import { checkProgramma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { dag } from '../team/vertel.js';
import { dossierVan, type Feit, RAAD } from './dossiers.js';
import {
  A,
  addendum,
  B,
  beeindiging,
  kleinDossier,
  kleineTekst,
  kleinProgramma,
  meld,
  REIKWIJDTE,
  vind,
  werf,
} from './klein.js';

test('a deelnemer without a text is told', () => {
  const code = 'overeenkomst_ontbreekt';
  expect(vind({}, code)).toEqual([]);
  expect(vind({ overeenkomst: initialOvereenkomstdossier }, code)).toEqual([
    meld('waarschuwing', code, ['overeenkomst'], { deelnemer: 'Leeuwarden' }),
  ]);
});

describe('teams work under an agreement that was signed', () => {
  const code = 'niet_ondertekend';
  const teams = [werf('t1', A).dossier, werf('t2', B).dossier];
  const [burgemeester] = kleineTekst().handtekeningen ?? [];
  const fout = [meld('fout', code, ['overeenkomst'], { deelnemer: 'Leeuwarden', teams: 2 })];

  test.each([
    ['signed', kleinDossier(), []],
    ['no text', initialOvereenkomstdossier, fout],
    ['a draft', dossierVan(kleineTekst({ handtekeningen: undefined })), fout],
    ['signed by one of them', dossierVan(kleineTekst({ handtekeningen: [burgemeester] })), fout],
    [
      'begun before it was signed',
      dossierVan(kleineTekst({ handtekeningen: undefined }), { soort: 'in_werking_getreden', datum: '2026-09-01' }),
      [],
    ],
  ])('%s', (_, overeenkomst, verwacht) => {
    expect(vind({ teams, overeenkomst }, code)).toEqual(verwacht);
    expect(vind({ overeenkomst }, code)).toEqual([]);
  });
});

test('after an early end no team goes on: those that ended are not named', () => {
  const code = 'teams_na_einde';
  const weg = werf('t2', B).op('2027-03-01', { soort: 'stoppen', reden: 'x' });
  const teams = [weg.dossier, werf('t1', A).dossier];
  const overeenkomst = kleinDossier({}, beeindiging('2027-06-30', '2027-05-01'));
  const params = { deelnemer: 'Leeuwarden', einde: '2027-06-30', teams: ['t1'] };
  expect(vind({ teams, overeenkomst }, code, '2027-06-30')).toEqual([]);
  expect(vind({ teams, overeenkomst }, code, '2027-07-01')).toEqual([meld('fout', code, ['teams'], params)]);
  expect(vind({ teams: [weg.dossier], overeenkomst }, code, '2027-07-01')).toEqual([]);
  expect(vind({ teams }, code, '2030-01-01')).toEqual([]);
});

describe('what is wrong with a text is told where the text stands', () => {
  const drie = { reikwijdte: { ...REIKWIJDTE, aantalBuurten: 3 } };
  const paden = (...args: Parameters<typeof kleinDossier>) =>
    checkProgramma(kleinProgramma({ overeenkomst: kleinDossier(...args) }), { peildatum: dag('2027-08-31') }).flatMap(
      ({ code, pad }) => (code === 'overeenkomst.programmas_tellen_niet_op' ? [pad.slice(0, -2)] : []),
    );
  const correctie = (betreft: string, wordt?: object): Feit => ({
    soort: 'correctie',
    datum: '2027-07-01',
    betreft,
    reden: 'Verkeerd',
    ...(wordt === undefined ? {} : { wordt }),
  });
  const plek = (g: number, ...rest: readonly string[]) => [
    ['deelnemers', 0, 'overeenkomst', 'gebeurtenissen', g, ...rest],
  ];

  test('in the draft', () => {
    expect(paden({})).toEqual([]);
    expect(paden(drie)).toEqual(plek(0, 'document'));
  });

  test('in an addendum, behind an event that was withdrawn', () => {
    expect(paden({}, correctie('f-1'), addendum(drie))).toEqual(plek(7, 'document'));
  });

  test('in the correction that wrote it', () => {
    const { handtekeningen: _, ...document } = kleineTekst(drie);
    const wordt = { soort: 'concept_opgesteld', datum: '2026-06-15', document };
    expect(paden({}, RAAD, correctie('tekst-1', wordt))).toEqual(plek(7, 'wordt', 'document'));
  });
});

test('an option that is none is refused at its place', () => {
  const options = { peildatum: dag('2027-08-31'), maandenTotTeam: -1 };
  const fout = foutVan(() => checkProgramma(kleinProgramma({}), options));
  expect(fout).toMatchObject({ code: 'kern.document_ongeldig', params: { soort: 'opties', aantal: 1 } });
  expect(fout.bevindingen.map(({ pad }) => pad)).toEqual([['maandenTotTeam']]);
});
