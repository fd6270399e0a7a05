/** What `checkProgramma` tells about the money of a deelnemer on a day. */
import type { Bijdrage } from 'buurtaanpak/financiering';
import { splitByBuurt, sumRegels } from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { euro } from 'buurtaanpak/kern';
import type { Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { checkProgramma, type Deelnemer, getProgrammastand } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { maakBoxtelEnSintMichielsgestel } from '../../examples/overeenkomsten/documenten/boxtelEnSintMichielsgestel.js';
import { expectVolledigeTekst } from '../hulp.js';
import { dag } from '../team/vertel.js';
import { PEILDATUM, proefprogramma } from './proefprogramma.js';

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];
const met = (wijziging: Partial<Deelnemer>) => ({
  ...proefprogramma,
  deelnemers: [{ ...leeuwarden, teams: [], ...wijziging }],
});

/** The findings with a code of the room financiering. */
function geldVan(overeenkomst: Samenwerkingsovereenkomst, wijziging: Partial<Deelnemer> = {}, peildatum = PEILDATUM) {
  const bevindingen = checkProgramma(met({ ...wijziging, overeenkomst }), { peildatum }).filter(({ code }) =>
    code.startsWith('financiering.'),
  );
  for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
  return bevindingen;
}

const metBijdrage = (wijziging: Partial<Bijdrage>): Samenwerkingsovereenkomst => {
  const { overeenkomst } = leeuwarden;
  const [een, ...later] = overeenkomst.financieringsplan.perioden;
  const perioden = een
    ? [{ ...een, bijdragen: een.bijdragen.map((bijdrage) => ({ ...bijdrage, ...wijziging })) }, ...later]
    : [];
  return { ...overeenkomst, financieringsplan: { ...overeenkomst.financieringsplan, perioden } };
};
const hier = ['deelnemers', 0, 'overeenkomst', 'financieringsplan', 'perioden', 0, 'bijdragen', 0];

test('nothing in the programme of the letter', () => {
  expect(geldVan(leeuwarden.overeenkomst)).toEqual([]);
});

test('a payment and a condition that are late', () => {
  const laat = metBijdrage({
    stappen: [
      { status: 'toegezegd', bedrag: euro(150000), werkelijk: dag('2026-06-01') },
      { status: 'betaald', bedrag: euro(150000), gepland: dag('2027-05-15') },
    ],
    voorwaarden: [{ omschrijving: 'Verslag over het eerste jaar', uiterlijk: dag('2027-08-01') }],
  });
  const verwacht = [
    {
      code: 'financiering.stap_te_laat',
      ernst: 'waarschuwing',
      pad: [...hier, 'stappen', 1],
      params: { bedrag: '150000.00', gepland: '2027-05-15', dagen: 108 },
    },
    {
      code: 'financiering.voorwaarde_verlopen',
      ernst: 'waarschuwing',
      pad: [...hier, 'voorwaarden', 0],
      params: { voorwaarde: 'Verslag over het eerste jaar', uiterlijk: '2027-08-01', dagen: 30 },
    },
  ];
  expect(geldVan(laat, {}, dag('2027-08-31'))).toEqual(verwacht);
  expect(geldVan(laat, {}, dag('2027-05-15'))).toEqual([]);
  const { bevindingen } = getProgrammastand(met({ overeenkomst: laat }), { peildatum: dag('2027-08-31') });
  expect(bevindingen.filter(({ code }) => code.startsWith('financiering.'))).toEqual(verwacht);
});

test('buurten with a start of their own, by the agreement or by the choice', () => {
  const { overeenkomst, keuze } = leeuwarden;
  const { reikwijdte } = overeenkomst;
  const buurten = reikwijdte.buurten?.map((een, i) =>
    i < 3 ? een : { ...een, start: dag(i < 8 ? '2027-01-01' : '2026-09-01') },
  );
  const gemeld = (wijziging: Partial<Deelnemer>) =>
    geldVan(wijziging.overeenkomst ?? overeenkomst, wijziging).map(({ code, params }) => [code, params]);
  const aantal = (nummer: number) => [['financiering.buurten_eigen_start', { aantal: nummer, start: '2026-09-01' }]];
  expect(gemeld({ overeenkomst: { ...overeenkomst, reikwijdte: { ...reikwijdte, buurten } } })).toEqual(aantal(5));
  const gekozen = keuze?.buurten.map((een, i) => (i === 0 ? { ...een, start: dag('2027-03-01') } : een)) ?? [];
  expect(gemeld({ keuze: { buurten: gekozen } })).toEqual(aantal(1));
  expect(
    gemeld({
      keuze: { buurten: gekozen },
      overeenkomst: { ...overeenkomst, reikwijdte: { ...reikwijdte, buurten: undefined } },
    }),
  ).toEqual(aantal(1));
  expect(
    gemeld({ keuze: undefined, overeenkomst: { ...overeenkomst, reikwijdte: { ...reikwijdte, buurten: undefined } } }),
  ).toEqual([]);
});

describe('two gemeenten in one agreement', () => {
  const voorbeeld = maakBoxtelEnSintMichielsgestel();
  const elders = (overeenkomst: Samenwerkingsovereenkomst) =>
    geldVan(overeenkomst, { keuze: undefined }).map(({ code, params }) => [
      code.replace('financiering.', ''),
      params.bijdrage,
      params.programmas,
    ]);
  const wijzig = (
    programmas: (een: Samenwerkingsovereenkomst['reikwijdte']['programmas'][number]) => object,
    bijdragen: (een: Bijdrage) => object = (een) => een,
  ) =>
    ({
      ...voorbeeld,
      reikwijdte: { ...voorbeeld.reikwijdte, programmas: voorbeeld.reikwijdte.programmas.map(programmas) },
      financieringsplan: {
        ...voorbeeld.financieringsplan,
        perioden: voorbeeld.financieringsplan.perioden.map((een) => ({
          ...een,
          bijdragen: een.bijdragen.map(bijdragen),
        })),
      },
    }) as Samenwerkingsovereenkomst;
  const iedereen = [
    ['betaalt_andere_gemeente', 'boxtel-2', ['buurten in Sint-Michielsgestel']],
    ['betaalt_andere_gemeente', 'sint-michielsgestel-2', ['buurten in Boxtel']],
    ['betaalt_andere_gemeente', 'boxtel-3', ['buurten in Sint-Michielsgestel']],
    ['betaalt_andere_gemeente', 'sint-michielsgestel-3', ['buurten in Boxtel']],
  ];
  test('in the example each pays for its own buurten', () => {
    expect(elders(voorbeeld)).toEqual([]);
    const inzet = [...Array(12).keys()].map((i) => ({
      buurt: Buurtcode.parse(i < 7 ? `BU0757000${i}` : `BU0845000${i - 7}`),
      start: voorbeeld.looptijd.van,
      kostendragers: voorbeeld.reikwijdte.programmas[i < 7 ? 0 : 1]?.kostendragers,
    }));
    const regels = splitByBuurt(voorbeeld.financieringsplan, inzet).map((regel) => ({
      ...regel,
      gemeente: regel.buurt.slice(2, 6),
    }));
    // 61,000 a year, 7 : 5, twice; the ministry pays for all twelve: 151,200 / 12 = 12,600.
    expect(sumRegels(regels, ['partij', 'gemeente'])).toEqual([
      { partij: 'bzk', gemeente: '0757', bedrag: '88200.00' },
      { partij: 'bzk', gemeente: '0845', bedrag: '63000.00' },
      { partij: 'boxtel', gemeente: '0757', bedrag: '71166.66' },
      { partij: 'sint-michielsgestel', gemeente: '0845', bedrag: '50833.34' },
    ]);
  });
  test('without cost bearers each pays for the buurten of the other too, and that is told', () => {
    expect(elders(wijzig(({ kostendragers: _, ...een }) => een))).toEqual(iedereen);
    expect(
      elders(
        wijzig(
          (een) => een,
          ({ verdeelsleutel: _, ...een }) => een,
        ),
      ),
    ).toEqual(iedereen);
    expect(elders(wijzig((een) => ({ ...een, kostendragers: ['boxtel'] }))).map(([, bijdrage]) => bijdrage)).toEqual([
      'boxtel-2',
      'boxtel-3',
    ]);
  });
  test('a part of the scope without a gemeente is where its buurten lie', () => {
    const open = wijzig(({ gemeente: _, kostendragers: __, ...een }) => een);
    const metBuurten = (buurt: string) => ({
      ...open,
      reikwijdte: { ...open.reikwijdte, buurten: [{ buurt: Buurtcode.parse(buurt), programma: 'boxtel' }] },
    });
    expect(elders(open)).toEqual([]);
    expect(elders(metBuurten('BU07570001')).filter(([code]) => code === 'betaalt_andere_gemeente')).toEqual([
      ['betaalt_andere_gemeente', 'sint-michielsgestel-2', ['buurten in Boxtel']],
      ['betaalt_andere_gemeente', 'sint-michielsgestel-3', ['buurten in Boxtel']],
    ]);
  });
});
