import { reconcileFinanciering, splitByBuurt, sumRegels } from 'buurtaanpak/financiering';
import { Datum, euro } from 'buurtaanpak/kern';
import {
  evolveOvereenkomst,
  listMeedoendeBuurten,
  type Overeenkomstbuurt,
  Overeenkomststaat,
  type Samenwerkingsovereenkomst,
  toBuurtinzet,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';
import { concept, na, opdracht, totLopend } from './leven.js';

const d = Datum.parse;

const buurt = (nummer: number, start?: string) =>
  ({ buurt: `BU0080200${nummer}`, programma: 'oost', ...(start && { start: d(start) }) }) as Overeenkomstbuurt;

/** An agreement of three years at 60,000 a year, with these buurten. */
function drie(buurten: readonly Overeenkomstbuurt[] | undefined, jaarbedrag = 60000): Samenwerkingsovereenkomst {
  const document = concept();
  const { perioden } = document.financieringsplan;
  return concept({
    fasen: [],
    reikwijdte: {
      ...document.reikwijdte,
      aantalBuurten: buurten?.length ?? 3,
      programmas: [{ id: 'oost', naam: 'Oost', aantalBuurten: buurten?.length ?? 3 }],
      buurten,
    },
    financieringsplan: {
      soort: 'financieringsplan',
      versie: 1,
      naam: 'Financiering',
      perioden: perioden.map(({ programmajaar, periode }) => ({
        programmajaar,
        periode,
        bijdragen: [
          {
            id: `jaar-${programmajaar}`,
            partij: 'leeuwarden',
            bedrag: euro(jaarbedrag),
            aard: 'exact',
            doel: 'begeleiden',
          },
        ],
      })),
    },
  });
}

const begin = drie([buurt(1), buurt(2), buurt(3)]);

const stop = opdracht('stop_buurt', '2027-08-31', { buurt: 'BU00802003' });

const vervang = opdracht('vervang_buurt', '2027-09-01', {
  buurt: 'BU00802004',
  vervangt: 'BU00802003',
  start: '2027-09-01',
});

const addendum = (document: Samenwerkingsovereenkomst, ingangsdatum = '2027-09-15', datum = ingangsdatum) =>
  opdracht('stel_addendum_vast', datum, {
    ingangsdatum,
    onderwerp: 'Verder',
    document,
    handtekeningen: [
      { partij: 'leeuwarden', functie: 'burgemeester', datum },
      { partij: 'buurkracht', functie: 'directeur', datum },
    ],
  });

/** What every buurt costs by the newest text, with the rule that a replacement gets what its predecessor leaves. */
function kosten(staat: Overeenkomststaat) {
  if (staat.status === 'geen') throw new Error('no agreement');
  const plan = staat.versies.at(-1)!.document.financieringsplan;
  const { inzet, gestopt } = toBuurtinzet(staat);
  const regels = splitByBuurt(plan, inzet, { gestopt, vrijval: 'vervanger' });
  expect(reconcileFinanciering(plan, regels).sluit).toBe(true);
  return Object.fromEntries(
    sumRegels(regels, ['soort', 'buurt']).map((een) => [`${een.soort} ${een.buurt}`, een.bedrag]),
  );
}

describe('three buurten at 60,000 a year, of which one stops after a year', () => {
  test('an addendum that goes on with two: no answer, rather than one in which the other two pay its 20,000', () => {
    const staat = na(...totLopend(begin), stop, addendum(drie([buurt(1), buurt(2)])));
    expect(foutVan(() => toBuurtinzet(staat))).toMatchObject({
      code: 'overeenkomst.tekst_wijzigt_verleden',
      params: { ingangsdatum: '2027-09-15', onderdelen: ['BU00802003'] },
      pad: ['versies', 1],
    });
  });

  test('without an addendum its 20,000 stays, and what it leaves falls free', () => {
    expect(kosten(na(...totLopend(begin), stop))).toEqual({
      'inzet BU00802001': '60000.00',
      'inzet BU00802002': '60000.00',
      'inzet BU00802003': '20000.00',
      'vrijval BU00802003': '40000.00',
    });
  });

  // By hand: 20,000 for the year of buurt 3; buurt 4 takes its place for the two years after.
  const vervangen = {
    'inzet BU00802001': '60000.00',
    'inzet BU00802002': '60000.00',
    'inzet BU00802003': '20000.00',
    'inzet BU00802004': '40000.00',
  };
  test('replaced, whether or not an addendum names the replacement, with or without a start', () => {
    const eerst = [...totLopend(begin), stop, vervang];
    expect(kosten(na(...eerst))).toEqual(vervangen);
    for (const vier of [buurt(4), buurt(4, '2027-09-01')])
      expect(kosten(na(...eerst, addendum(drie([buurt(1), buurt(2), vier]))))).toEqual(vervangen);
  });

  test('replaced twice, and the addendum names the last', () => {
    const weer = [
      opdracht('stop_buurt', '2028-08-31', { buurt: 'BU00802004' }),
      opdracht('vervang_buurt', '2028-09-01', { buurt: 'BU00802005', vervangt: 'BU00802004', start: '2028-09-01' }),
      addendum(drie([buurt(1), buurt(2), buurt(5)]), '2028-09-15'),
    ];
    expect(kosten(na(...totLopend(begin), stop, vervang, ...weer))).toEqual({
      ...vervangen,
      'inzet BU00802004': '20000.00',
      'inzet BU00802005': '20000.00',
    });
  });

  test('an addendum that names both the place and who came in it counts the place once', () => {
    const beide = drie([buurt(1), buurt(2), buurt(3), buurt(4)]);
    expect(kosten(na(...totLopend(begin), stop, vervang, addendum(beide)))).toEqual(vervangen);
  });
});

test('a place that only an addendum named keeps its start', () => {
  const staat = na(
    ...totLopend(drie(undefined)),
    addendum(begin, '2026-09-01'),
    stop,
    vervang,
    addendum(drie([buurt(1), buurt(2), buurt(4)])),
  );
  expect(toBuurtinzet(staat).inzet.at(-2)).toEqual({ buurt: 'BU00802003', start: '2026-09-01' });
});

describe('an addendum', () => {
  const na2 =
    (voor: Samenwerkingsovereenkomst, ...rest: Parameters<typeof addendum>) =>
    () =>
      toBuurtinzet(na(...totLopend(voor), addendum(...rest)));
  const code = 'overeenkomst.tekst_wijzigt_verleden';

  test.each([
    ['that brings a buurt in that replaces none', drie([buurt(1), buurt(2), buurt(3), buurt(4, '2027-09-15')])],
    ['that gives a buurt another start when it had begun', drie([buurt(1), buurt(2), buurt(3, '2027-10-01')])],
    ['that changes the money of a year that had begun', drie([buurt(1), buurt(2), buurt(3)], 45000)],
    ['that names no buurten any more', drie(undefined)],
  ])('%s is not counted by one text', (_, document) => {
    expect(codeVan(na2(begin, document))).toBe(code);
  });

  test('that changes what is still to come is', () => {
    const later = drie([buurt(1), buurt(2), buurt(3, '2028-03-01')]);
    const nogLater = drie([buurt(1), buurt(2), buurt(3, '2028-09-01')]);
    expect(na2(later, nogLater)().inzet.at(-1)).toEqual({ buurt: 'BU00802003', start: '2028-09-01' });
    const jaar3 = {
      ...begin,
      financieringsplan: {
        ...begin.financieringsplan,
        perioden: begin.financieringsplan.perioden.map((periode, p) =>
          p < 2 ? periode : { ...periode, bijdragen: periode.bijdragen.map((een) => ({ ...een, bedrag: euro(1) })) },
        ),
      },
    };
    expect(na2(begin, jaar3)().inzet).toHaveLength(3);
  });

  test('that names the buurten for the first time is, and so is one in force from the first day', () => {
    expect(na2(drie(undefined), begin)().inzet).toHaveLength(3);
    expect(na2(begin, drie([buurt(1), buurt(2)]), '2026-09-01', '2026-09-01')().inzet).toHaveLength(2);
  });
});

describe('an agreement that was dissolved in 2027', () => {
  const ontbonden = na(...totLopend(begin), opdracht('beeindig', '2027-08-31', { reden: 'ontbonden' }));

  test('has no buurten after its last day, and no bills', () => {
    expect(listMeedoendeBuurten(ontbonden, { peildatum: d('2027-08-31') })).toHaveLength(3);
    expect(listMeedoendeBuurten(ontbonden, { peildatum: d('2027-09-01') })).toEqual([]);
    expect(kosten(ontbonden)).toEqual({
      'inzet BU00802001': '20000.00',
      'inzet BU00802002': '20000.00',
      'inzet BU00802003': '20000.00',
      'vrijval BU00802001': '40000.00',
      'vrijval BU00802002': '40000.00',
      'vrijval BU00802003': '40000.00',
    });
  });

  test('a stop that was recorded for after the end ends with it', () => {
    const staat = na(
      ...totLopend(begin),
      opdracht('stop_buurt', '2027-10-31', { buurt: 'BU00802003', reden: 'x' }),
      opdracht('beeindig', '2027-08-31', { reden: 'wederzijds_goedvinden' }),
    );
    expect(toBuurtinzet(staat).gestopt[0]).toEqual({ buurt: 'BU00802003', datum: '2027-08-31', reden: 'x' });
  });

  test('a snapshot of before the field was there tells the same', () => {
    const { laatsteDag: _, ...oud } = ontbonden as typeof ontbonden & { laatsteDag?: string };
    expect(listMeedoendeBuurten(Overeenkomststaat.parse(oud), { peildatum: d('2027-09-01') })).toEqual([]);
  });
});

describe('after notice', () => {
  const opgezegd = [
    ...totLopend(begin),
    opdracht('zeg_op', '2027-05-01', { door: 'leeuwarden', grond: 'x', per: '2027-08-31' }),
  ];
  const beeindig = (datum: string, reden: string) => opdracht('beeindig', datum, { reden });

  test.each([
    ['the notice is the last day', [], '2027-08-31'],
    ['also when the end was recorded later', [beeindig('2027-10-01', 'opgezegd')], '2027-08-31'],
    ['but when it was dissolved before', [beeindig('2027-06-30', 'ontbonden')], '2027-06-30'],
  ] as const)('%s', (_, rest, laatste) => {
    const staat = na(...opgezegd, ...rest);
    expect(listMeedoendeBuurten(staat, { peildatum: d(laatste) })).toHaveLength(3);
    expect(new Set(toBuurtinzet(staat).gestopt.map(({ datum }) => datum))).toEqual(new Set([laatste]));
  });

  test('the term is the end of one that ran to it', () => {
    const staat = na(...totLopend(begin), beeindig('2029-10-01', 'looptijd_verstreken'));
    expect(staat).toMatchObject({ laatsteDag: '2029-08-31' });
    expect(listMeedoendeBuurten(staat, { peildatum: d('2029-09-01') })).toEqual([]);
  });
});

test('facts of a buurt that no text names are passed by', () => {
  const feiten = [
    { soort: 'buurt_gestopt', versie: 1, datum: d('2027-01-01'), buurt: 'BU00802077' },
    { soort: 'buurt_gestopt', versie: 1, datum: d('2027-01-01'), buurt: 'BU00802078' },
    {
      soort: 'buurt_vervangen',
      versie: 1,
      datum: d('2027-01-02'),
      buurt: 'BU00802003',
      vervangt: 'BU00802078',
      start: d('2027-02-01'),
    },
  ] as never[];
  const { inzet, gestopt } = toBuurtinzet(feiten.reduce(evolveOvereenkomst, na(...totLopend(begin))));
  expect(inzet.map((een) => een.buurt)).toEqual(['BU00802001', 'BU00802002', 'BU00802078', 'BU00802003']);
  expect(gestopt.map((een) => een.buurt)).toEqual(['BU00802078']);
});
