/** What `checkProgramma` and `getProgrammastand` tell about the money of a deelnemer. */
import type { Bijdrage } from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { Aandeel, euro, Procent } from 'buurtaanpak/kern';
import type { Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { checkProgramma, type Deelnemer, getProgrammastand } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { maakBoxtelEnSintMichielsgestel } from '../../examples/overeenkomsten/documenten/boxtelEnSintMichielsgestel.js';
import { expectVolledigeTekst } from '../hulp.js';
import { dag } from '../team/vertel.js';
import { briefdossier, brieftekst, dossierVan, type Feit, metDeelnemer } from './dossiers.js';
import { PEILDATUM, proefprogramma } from './proefprogramma.js';

const met = (wijziging: Partial<Deelnemer>) => metDeelnemer(proefprogramma, { teams: [], ...wijziging });

/** The agreement of the letter of which the contributions of the first year are changed. */
function metBijdrage(wijziging: Partial<Bijdrage>): Partial<Samenwerkingsovereenkomst> {
  const { perioden, ...plan } = brieftekst().financieringsplan;
  const change = (een: Bijdrage): Bijdrage => ({ ...een, ...wijziging }) as Bijdrage;
  return {
    financieringsplan: {
      ...plan,
      perioden: perioden.map((een, p) => (p === 0 ? { ...een, bijdragen: een.bijdragen.map(change) } : een)),
    },
  };
}

describe('what the course of the money finds is told at its place in the programma', () => {
  const geldVan = (wijziging: Partial<Samenwerkingsovereenkomst>, feiten: readonly Feit[], peildatum = PEILDATUM) =>
    checkProgramma(met({ overeenkomst: briefdossier(wijziging, ...feiten) }), { peildatum })
      .filter(({ code }) => code.startsWith('financiering.'))
      .map((bevinding) => {
        expectVolledigeTekst(bevinding);
        expect(bevinding.pad.slice(0, 3)).toEqual(['deelnemers', 0, 'overeenkomst']);
        return bevinding.code.replace('financiering.', '');
      });
  const laat = metBijdrage({
    termijnen: [{ id: 'een', aandeel: Aandeel.parse('1'), gepland: dag('2027-05-15') }],
    voorwaarden: [{ omschrijving: 'Verslag over het eerste jaar', uiterlijk: dag('2027-08-01') }],
  });
  const verplichting: Feit = {
    soort: 'verplichting_aangegaan',
    datum: '2026-07-01',
    bijdrage: 'bzk-1',
    bedrag: '150000.00',
  };

  test('nothing in the programme of the letter', () => {
    expect(geldVan({}, [])).toEqual([]);
  });

  test('an instalment and a condition that are late', () => {
    expect(geldVan(laat, [verplichting], dag('2027-05-15'))).toEqual([]);
    expect(geldVan(laat, [verplichting], dag('2027-05-16'))).toEqual(['termijn_te_laat']);
    expect(geldVan(laat, [verplichting], dag('2027-08-02'))).toContain('voorwaarde_verlopen');
  });

  test('a payment before the commitment, and one without any', () => {
    const betaald: Feit = { soort: 'betaald', datum: '2026-06-26', bijdrage: 'bzk-1', bedrag: '1.00' };
    expect(geldVan({}, [betaald, verplichting])).toEqual(['betaald_voor_verplichting']);
    expect(geldVan({}, [betaald])).toEqual(['betaald_zonder_verplichting']);
  });
});

describe('a commitment above the highest amount', () => {
  const vind = (wijziging: Partial<Samenwerkingsovereenkomst>, bedrag: string, ...rest: readonly Feit[]) =>
    checkProgramma(
      met({
        overeenkomst: briefdossier(
          wijziging,
          { soort: 'verplichting_aangegaan', datum: '2026-07-01', bijdrage: 'bzk-1', bedrag },
          ...rest,
        ),
      }),
      { peildatum: PEILDATUM },
    ).filter(({ code }) => code === 'programma.vastgelegd_boven_hoogste');
  const hoogstens = metBijdrage({ aard: 'ten_hoogste' });

  test('is an error, for an amount at most and for a ceiling', () => {
    expect(vind(hoogstens, '150000.00')).toEqual([]);
    expect(vind({}, '150001.00')).toEqual([]);
    const [gevonden] = vind(hoogstens, '150001.00');
    expect(gevonden).toMatchObject({
      ernst: 'fout',
      pad: ['deelnemers', 0, 'overeenkomst'],
      params: { bijdrage: 'bzk-1', vastgelegd: '€ 150.001,00', hoogste: '€ 150.000,00' },
    });
    const { perioden, ...plan } = brieftekst().financieringsplan;
    const kosten: Bijdrage = {
      id: 'bzk-1',
      soort: 'werkelijke_kosten',
      van: 'bzk',
      aandeel: Procent.parse('60'),
      plafond: euro(90_000),
      raming: euro(120_000),
      aard: 'ten_hoogste',
      doel: 'directe_kosten',
    };
    const metKosten = {
      financieringsplan: {
        ...plan,
        perioden: perioden.map((een, p) => (p === 0 ? { ...een, bijdragen: [kosten] } : een)),
      },
    };
    expect(vind(metKosten, '90000.01')).toHaveLength(1);
    expect(vind(metKosten, '90000.00')).toEqual([]);
  });

  test('is none when an index raised what was agreed', () => {
    const index: Feit = { soort: 'geindexeerd', datum: '2026-10-01', bijdragen: ['bzk-1'], van: '100', naar: '110' };
    expect(vind(hoogstens, '160000.00', index)).toEqual([]);
    expect(vind(hoogstens, '165001.00', index)).toHaveLength(1);
  });
});

test('in the example of two gemeenten each pays for its own buurten, 7 and 5', () => {
  const voorbeeld = maakBoxtelEnSintMichielsgestel();
  const buurten = [...Array(12).keys()].map((i) => ({
    buurt: Buurtcode.parse(i < 7 ? `BU0757000${i}` : `BU0845000${i - 7}`),
    programma: voorbeeld.reikwijdte.programmas[i < 7 ? 0 : 1]?.id ?? '',
  }));
  const overeenkomst = dossierVan({ ...voorbeeld, reikwijdte: { ...voorbeeld.reikwijdte, buurten } });
  const { geld } =
    getProgrammastand(met({ overeenkomst, keuze: undefined }), { peildatum: PEILDATUM }).deelnemers[0] ?? {};
  const perGemeente = (code: string) =>
    (geld?.perBuurt ?? []).flatMap(({ buurt = '', bedrag }) => (buurt.startsWith(code) ? [Number(bedrag)] : []));
  const som = (getallen: readonly number[]) => Math.round(getallen.reduce((a, b) => a + b, 0) * 100) / 100;
  // The ministry pays 151,200 for all twelve, the gemeenten twice 61,000 by 7 : 5 for their own.
  expect(perGemeente('BU0757')).toHaveLength(7);
  expect(som(perGemeente('BU0757'))).toBe(88_200 + 71_166.66);
  expect(som(perGemeente('BU0845'))).toBe(63_000 + 50_833.34);
  expect(geld?.perPartij).toEqual([
    { partij: 'bzk', bedrag: '151200.00' },
    { partij: 'boxtel', bedrag: '71166.66' },
    { partij: 'sint-michielsgestel', bedrag: '50833.34' },
  ]);
});
