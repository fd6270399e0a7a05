import {
  type Bijdrage,
  createGeldverloop,
  explainBoekingen,
  type Geldverloop,
  type ListBoekingenOptions,
  listBoekingen,
  type Plaats,
} from 'buurtaanpak/financiering';
import { adoptVerloop } from 'buurtaanpak/financiering/huis';
import { type Datum, DomeinFout } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { leesZaak } from './geld/leesZaak.js';
import { table, total } from './geld/tabellen.js';

type Los = Readonly<Record<string, unknown>>;

const JAAR = { van: '2026-01-01', tot: '2026-12-31' };
const TWEE = { van: '2027-01-01', tot: '2027-12-31' };
const basis = { id: 'a', van: 'bzk', soort: 'bedrag', bedrag: '36500.00', aard: 'exact', doel: 'werven' };
const kosten = {
  id: 'a',
  van: 'bzk',
  soort: 'werkelijke_kosten',
  aandeel: '60',
  plafond: '6000.00',
  raming: '7300.00',
  aard: 'ten_hoogste',
  doel: 'werven',
};
const SLEUTEL = [
  { soort: 'vast', kostendrager: 'oost', bedrag: '30000.00' },
  { soort: 'rest', kostendrager: 'energie' },
];

const plan = (bijdragen: readonly Los[], anders: Los = {}, perioden: readonly Los[] = []): never =>
  ({
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Grens',
    perioden: [{ programmajaar: 1, periode: JAAR, bijdragen }, ...perioden],
    ...anders,
  }) as never;

const TWEE_BUURTEN: Plaats[] = [{ buurt: 'BU00800001' }, { buurt: 'BU00810002' }];

/** A course of one plan with events; an event is recorded on its day unless it says so itself. */
const verloopMet = (
  bijdragen: readonly Los[],
  gebeurtenissen: readonly Los[] = [],
  { plaatsen, partijen, aantalBuurten, perioden, ...anders }: Los = {},
): Geldverloop => ({
  ...createGeldverloop(plan(bijdragen, anders, perioden as Los[]), {
    plaatsen: plaatsen as Plaats[] | undefined,
    partijen: partijen as never,
    aantalBuurten: aantalBuurten as number | undefined,
  }),
  gebeurtenissen: gebeurtenissen.map((een, g) => {
    const datum = een.datum ?? '2026-06-30';
    return { id: `e${g}`, datum, geregistreerd: datum, ...een };
  }) as never,
});

const list = (verloop: Geldverloop, peildatum = '2026-12-31', opties: Los = {}) =>
  listBoekingen(verloop, { peildatum, ...opties } as ListBoekingenOptions);

const perSoort = (verloop: Geldverloop, peildatum?: string) =>
  table(list(verloop, peildatum), ['soort', 'begrotingsjaar']);

const codes = (compute: () => unknown): string[] => {
  try {
    compute();
  } catch (fout) {
    if (fout instanceof DomeinFout)
      return fout.bevindingen.length > 0 ? fout.bevindingen.map(({ code }) => code) : [fout.code];
    throw fout;
  }
  return [];
};

describe('cells at the edges', () => {
  it('have every field that is known, and no other', () => {
    const verloop = verloopMet(
      [{ ...basis, naar: 'buurkracht', taakveld: { code: '6.1', jaar: 2026 }, verdeelsleutel: SLEUTEL }],
      [],
      {
        plaatsen: [{ buurt: 'BU00800001' }],
        kostendragers: [{ id: 'energie', naam: 'Energie', partij: 'bzk', taakveld: { code: '7.4', jaar: 2026 } }],
      },
    );
    const dagen = { programmajaar: 1, begrotingsjaar: 2026, buurt: 'BU00800001' };
    const kop = { bijdrage: 'a', van: 'bzk', naar: 'buurkracht', aard: 'exact', doel: 'werven' };
    const later = { soort: 'verwacht', periode: { van: '2026-07-02', tot: '2026-12-31' } };
    expect(list(verloop, '2026-07-01').filter(({ soort }) => soort === 'verwacht')).toEqual([
      { ...later, ...kop, kostendrager: 'oost', taakveld: { code: '6.1', jaar: 2026 }, ...dagen, bedrag: '15041.10' },
      { ...later, ...kop, kostendrager: 'energie', taakveld: { code: '7.4', jaar: 2026 }, ...dagen, bedrag: '3258.90' },
    ]);
  });

  it('are none before the first text is known', () => {
    const { verloop } = leesZaak('brief');
    expect(list(verloop, '2026-12-31', { bekendOp: '1999-12-31' })).toEqual([]);
  });

  it('weigh months when that is asked', () => {
    const later = verloopMet([basis], [], { plaatsen: [{ buurt: 'BU00800001', start: '2026-11-16' }] });
    expect(table(list(later, '2026-12-31', { methode: 'maanden' }), ['begrotingsjaar'])).toEqual({
      2026: '4562.50',
      2027: '31937.50',
    });
  });

  it('of a price count the buurten, chosen or not', () => {
    const prijs = { ...basis, soort: 'prijs_per_buurt', bedrag: undefined, prijs: '1000.00' };
    const { bedrag: _, ...zonder } = prijs;
    expect(total(list(verloopMet([zonder], [], { aantalBuurten: 0 })))).toBe('0.00');
    expect(total(list(verloopMet([zonder], [], { aantalBuurten: 12 })))).toBe('12000.00');
    const perBuurt = table(
      list(verloopMet([zonder], [], { plaatsen: [{ buurt: 'x', kostendragers: ['oost'] }, { buurt: 'y' }] })),
      ['buurt'],
    );
    expect(perBuurt).toEqual({ x: '1000.00', y: '1000.00' });
  });

  it('of a gemeente are for its own buurten, unless the contribution names buurten or programmas', () => {
    const partijen = [
      { id: 'bzk', rol: 'gemeente', gemeentecode: 'GM0080' },
      { id: 'kaal', rol: 'gemeente' },
    ];
    const plaatsen = [...TWEE_BUURTEN, { buurt: 'eigen-gebied', programma: 'energie' }];
    const buurten = (bijdrage: Los) =>
      Object.keys(table(list(verloopMet([{ ...basis, ...bijdrage }], [], { plaatsen, partijen })), ['buurt']));
    expect(buurten({})).toEqual(['BU00800001', 'eigen-gebied']);
    expect(buurten({ van: 'kaal' })).toHaveLength(3);
    expect(buurten({ buurten: ['BU00810002'] })).toEqual(['BU00810002']);
    expect(buurten({ programmas: ['energie'] })).toEqual(['eigen-gebied']);
  });

  it('of an option exist only when it was taken in time', () => {
    const perioden = [
      { programmajaar: 2, periode: TWEE, optie: { uiterlijk: '2026-10-01' }, bijdragen: [{ ...basis, id: 'b' }] },
    ];
    const jaren = (datum?: string, programmajaar = 2) =>
      Object.keys(
        table(
          list(
            verloopMet([basis], datum === undefined ? [] : [{ soort: 'optie_gelicht', programmajaar, datum }], {
              perioden,
            }),
          ),
          ['bijdrage'],
        ),
      );
    expect(jaren()).toEqual(['a']);
    expect(jaren('2026-10-01')).toEqual(['a', 'b']);
    expect(jaren('2026-10-02')).toEqual(['a']);
    expect(jaren('2026-09-01', 3)).toEqual(['a']);
  });
});

describe('a changed grant', () => {
  const wijziging = (bedrag: string, anders: Los = {}) => ({
    soort: 'verlening_gewijzigd',
    bijdrage: 'a',
    bedrag,
    ...anders,
  });

  it('changes the whole contribution in proportion', () => {
    expect(perSoort(verloopMet([basis], [wijziging('18250.00')]))).toEqual({
      'gerealiseerd|2026': '18250.00',
      'vrijval|2026': '18250.00',
    });
    expect(perSoort(verloopMet([basis], [wijziging('40000.00')]))).toEqual({
      'gerealiseerd|2026': '40000.00',
      'vrijval|2026': '-3500.00',
    });
  });

  it('changes the days from the one on that it works back to', () => {
    const terug = wijziging('30000.00', { werktTerugTot: '2026-07-01' });
    expect(table(list(verloopMet([basis], [terug]), '2026-06-30'), ['soort'])).toEqual({
      gerealiseerd: '18100.00',
      verwacht: '11900.00',
      vrijval: '6500.00',
    });
    const onder = wijziging('10000.00', { werktTerugTot: '2026-07-01' });
    expect(perSoort(verloopMet([basis], [onder]))).toEqual({
      'gerealiseerd|2026': '18100.00',
      'vrijval|2026': '18400.00',
    });
  });

  it('leaves other contributions as they are', () => {
    const ander = { ...basis, id: 'b' };
    expect(table(list(verloopMet([basis, ander], [wijziging('18250.00')])), ['bijdrage', 'soort'])).toEqual({
      'a|gerealiseerd': '18250.00',
      'a|vrijval': '18250.00',
      'b|gerealiseerd': '36500.00',
    });
  });

  it('takes its part of what fell free before it too', () => {
    const stop = { soort: 'buurt_gestopt', buurt: 'BU00800001', laatsteDag: '2025-12-31' };
    const gestopt = verloopMet([basis], [stop, wijziging('18250.00')], { plaatsen: TWEE_BUURTEN });
    expect(table(list(gestopt), ['soort'])).toEqual({ gerealiseerd: '9125.00', vrijval: '27375.00' });
    const allen = [stop, { ...stop, buurt: 'BU00810002' }, wijziging('1.00')];
    expect(table(list(verloopMet([basis], allen, { plaatsen: TWEE_BUURTEN })), ['soort'])).toEqual({
      vrijval: '36500.00',
    });
  });

  it('rises with an index after it, and leaves a text that was recorded after it alone', () => {
    const index = (datum: string) => ({ soort: 'geindexeerd', bijdragen: ['a'], van: '100', naar: '110', datum });
    const hoger = verloopMet([basis], [wijziging('10000.00'), index('2026-07-01')]);
    expect(perSoort(hoger)).toMatchObject({ 'gerealiseerd|2026': '11000.00' });
    const eerder = verloopMet([basis], [index('2026-06-01'), wijziging('10000.00')]);
    expect(perSoort(eerder)).toMatchObject({ 'gerealiseerd|2026': '10000.00' });
    const [tekst] = eerder.teksten;
    const addendum = { ...tekst, vanaf: '2026-01-01', geregistreerd: '2026-08-01' } as never;
    expect(perSoort({ ...eerder, teksten: [...eerder.teksten, addendum] })).toEqual({
      'gerealiseerd|2026': '36500.00',
    });
  });
});

describe('a set amount', () => {
  const zet = (bedrag: string, anders: Los = {}) => ({ soort: 'vastgesteld', bijdrage: 'a', bedrag, ...anders });
  const einde = { soort: 'beeindigd', laatsteDag: '2025-12-31' };

  it('stands as it was set last, whatever the order of recording', () => {
    const laatste = { ...zet('30000.00'), soort: 'vaststelling_gewijzigd', datum: '2027-03-01' };
    expect(perSoort(verloopMet([basis], [laatste, zet('20000.00')]))).toMatchObject({
      'gerealiseerd|2026': '30000.00',
    });
    const eerste = { ...laatste, datum: '2026-01-01' };
    expect(perSoort(verloopMet([basis], [zet('20000.00'), eerste]))).toMatchObject({ 'gerealiseerd|2026': '20000.00' });
  });

  it('is laid anew when no cell is left, also of a contribution of nothing', () => {
    expect(perSoort(verloopMet([basis], [einde, zet('100.00')]))).toEqual({
      'gerealiseerd|2026': '100.00',
      'vrijval|2026': '36400.00',
    });
    const niets = { ...basis, bedrag: '0.00' };
    expect(perSoort(verloopMet([niets], [zet('100.00')]))).toEqual({
      'gerealiseerd|2026': '100.00',
      'vrijval|2026': '-100.00',
    });
    expect(list(verloopMet([niets], [zet('0.00')]))).toEqual([]);
    const sleutel = [
      { soort: 'vast', kostendrager: 'oost', bedrag: '0.00' },
      { soort: 'vast', kostendrager: 'energie', bedrag: '0.00' },
    ];
    expect(
      table(list(verloopMet([{ ...niets, verdeelsleutel: sleutel }], [zet('100.00')])), ['soort', 'kostendrager']),
    ).toEqual({
      'gerealiseerd|oost': '50.00',
      'gerealiseerd|energie': '50.00',
      'vrijval|oost': '-50.00',
      'vrijval|energie': '-50.00',
    });
  });

  it('of a contribution that only a later or an unknown text has', () => {
    const eerste = verloopMet([{ ...basis, id: 'b' }], [zet('100.00')]);
    const addendum = {
      ...verloopMet([{ ...basis, bedrag: '0.00' }]).teksten[0],
      geregistreerd: '2026-08-01',
      vanaf: '2026-07-01',
    } as never;
    const beide = { ...eerste, teksten: [...eerste.teksten, addendum] };
    expect(table(list(beide), ['bijdrage', 'soort'])).toEqual({
      'a|gerealiseerd': '100.00',
      'a|vrijval': '-100.00',
      'b|gerealiseerd': '18100.00',
    });
    expect(table(list(beide, '2026-12-31', { bekendOp: '2026-07-01' }), ['bijdrage'])).toEqual({ b: '36500.00' });
  });

  it('of an uitkering moves no cell', () => {
    const uitkering = { ...basis, id: 'spuk', soort: 'specifieke_uitkering', dekt: ['a'] };
    expect(table(list(verloopMet([basis, uitkering], [{ ...zet('1.00'), bijdrage: 'spuk' }])), ['bijdrage'])).toEqual({
      a: '36500.00',
    });
  });
});

describe('a key that no longer fits', () => {
  it('divides in proportion to the agreed parts', () => {
    const vast = {
      ...basis,
      verdeelsleutel: [
        { soort: 'vast', kostendrager: 'oost', bedrag: '30000.00' },
        { soort: 'vast', kostendrager: 'energie', bedrag: '6500.00' },
      ],
    };
    const index = { soort: 'geindexeerd', bijdragen: ['a'], van: '100', naar: '110' };
    expect(table(list(verloopMet([vast], [index])), ['kostendrager'])).toEqual({
      oost: '33000.00',
      energie: '7150.00',
    });
  });

  it('is refused when the index gives money to a bearer without buurten', () => {
    const vol = {
      ...basis,
      verdeelsleutel: [
        { soort: 'vast', kostendrager: 'oost', bedrag: '36500.00' },
        { soort: 'rest', kostendrager: 'energie' },
      ],
    };
    const plaatsen = [{ buurt: 'BU00800001', kostendragers: ['oost'] }];
    const index = { soort: 'geindexeerd', bijdragen: ['a'], van: '100', naar: '110' };
    expect(total(list(verloopMet([vol], [], { plaatsen })))).toBe('36500.00');
    expect(codes(() => list(verloopMet([vol], [index], { plaatsen })))).toEqual([
      'financiering.kostendrager_zonder_buurt',
    ]);
  });

  it('is refused when a gemeente has no buurten of its own', () => {
    const partijen = [{ id: 'bzk', rol: 'gemeente', gemeentecode: 'GM0099' }];
    expect(codes(() => list(verloopMet([basis], [], { plaatsen: TWEE_BUURTEN, partijen })))).toEqual([
      'financiering.kostendrager_zonder_buurt',
    ]);
    const gezet = { soort: 'vastgesteld', bijdrage: 'a', bedrag: '100.00' };
    const niets = verloopMet([{ ...basis, bedrag: '0.00' }], [gezet], { plaatsen: TWEE_BUURTEN, partijen });
    expect(codes(() => list(niets))).toEqual(['financiering.kostendrager_zonder_buurt']);
  });

  it('may stand in an addendum for a year that was over before it', () => {
    const eigen = { ...basis, verdeelsleutel: [{ soort: 'rest', kostendrager: 'oost' }] };
    const eerste = verloopMet([eigen], [], { plaatsen: [{ buurt: 'x', kostendragers: ['oost'] }] });
    const tekst = (vanaf: string) =>
      ({
        ...eerste.teksten[0],
        plaatsen: [{ buurt: 'y', kostendragers: ['energie'] }],
        geregistreerd: vanaf,
        vanaf,
      }) as never;
    const met = (vanaf: string) => ({ ...eerste, teksten: [...eerste.teksten, tekst(vanaf)] });
    expect(table(list(met('2027-01-01')), ['buurt'])).toEqual({ x: '36500.00' });
    expect(codes(() => list(met('2026-12-31')))).toEqual(['financiering.kostendrager_zonder_buurt']);
  });
});

describe('VAT that the payer gets back', () => {
  it('is what the contribution says, in proportion, when that is only a part', () => {
    const deel = { ...basis, btw: { tarief: '21', verwerking: 'verrekenbaar', bedrag: '500.00' } };
    expect(total(list(verloopMet([deel])))).toBe('36000.00');
    const half = { soort: 'vastgesteld', bijdrage: 'a', bedrag: '18250.00' };
    expect(table(list(verloopMet([deel], [half])), ['soort'])).toEqual({
      gerealiseerd: '18000.00',
      vrijval: '18000.00',
    });
    const niets = { ...deel, bedrag: '0.00', btw: { ...deel.btw, bedrag: '0.00' } };
    expect(list(verloopMet([niets]))).toEqual([]);
  });

  it('is left out of costs and of a changed grant', () => {
    const btw = { tarief: '21', verwerking: 'compensabel' };
    const gemaakt = { soort: 'kosten_gemaakt', bijdrage: 'a', bedrag: '1210.00' };
    expect(table(list(verloopMet([{ ...kosten, btw }], [gemaakt]), '2026-06-30'), ['soort'])).toMatchObject({
      gerealiseerd: '600.00',
    });
    const lager = { soort: 'verlening_gewijzigd', bijdrage: 'a', bedrag: '12100.00' };
    expect(perSoort(verloopMet([{ ...basis, btw }], [lager]))).toMatchObject({ 'gerealiseerd|2026': '10000.00' });
  });
});

describe('a share of costs', () => {
  const kost = (datum: string, bedrag: string) => ({ soort: 'kosten_gemaakt', bijdrage: 'a', bedrag, datum });

  it('divides over its bearers, and stops at the ceiling', () => {
    const sleutel = [
      { soort: 'aandeel', kostendrager: 'oost', aandeel: '2' },
      { soort: 'aandeel', kostendrager: 'energie', aandeel: '1' },
    ];
    const verloop = verloopMet(
      [{ ...kosten, verdeelsleutel: sleutel }],
      [kost('2026-09-01', '9999.00'), kost('2026-03-01', '1000.00'), kost('2026-10-01', '50.00')],
      { plaatsen: TWEE_BUURTEN },
    );
    expect(table(list(verloop), ['kostendrager'])).toEqual({ oost: '4000.00', energie: '2000.00' });
    expect(table(list(verloop, '2026-03-01'), ['soort', 'kostendrager'])).toMatchObject({
      'gerealiseerd|oost': '400.00',
      'gerealiseerd|energie': '200.00',
    });
  });

  it('is set at its final amount on the day of it', () => {
    const gezet = { soort: 'vastgesteld', bijdrage: 'a', bedrag: '500.00', datum: '2027-02-01' };
    const verloop = verloopMet([kosten], [kost('2026-03-01', '1000.00'), gezet]);
    expect(table(list(verloop, '2027-02-01'), ['soort', 'begrotingsjaar'])).toEqual({
      'gerealiseerd|2026': '600.00',
      'gerealiseerd|2027': '-100.00',
    });
    expect(
      table(list(verloopMet([kosten], [kost('2026-03-01', '1000.00'), { ...gezet, bedrag: '600.00' }]), '2027-02-01'), [
        'soort',
      ]),
    ).toEqual({ gerealiseerd: '600.00' });
  });

  it('has a new ceiling when the grant is changed, and keeps what fell free', () => {
    const lager = { soort: 'verlening_gewijzigd', bijdrage: 'a', bedrag: '1000.00' };
    expect(table(list(verloopMet([kosten], [lager]), '2025-12-31'), ['soort'])).toEqual({ verwacht: '1000.00' });
    const einde = { soort: 'beeindigd', laatsteDag: '2026-06-30' };
    expect(table(list(verloopMet([kosten], [einde]), '2025-12-31'), ['soort'])).toEqual({
      verwacht: '2172.00',
      vrijval: '2208.00',
    });
    expect(table(list(verloopMet([{ ...kosten, raming: '90000.00' }]), '2025-12-31'), ['soort'])).toEqual({
      verwacht: '6000.00',
    });
  });

  it('follows the text of the day of a cost', () => {
    const eerste = verloopMet([kosten], [kost('2026-03-01', '1000.00'), kost('2026-08-01', '1000.00')]);
    const later = {
      ...verloopMet([{ ...kosten, aandeel: '50' }]).teksten[0],
      geregistreerd: '2026-05-01',
      vanaf: '2026-07-01',
    } as never;
    const beide = { ...eerste, teksten: [...eerste.teksten, later] };
    expect(table(list(beide), ['soort'])).toEqual({ gerealiseerd: '1100.00' });
    const alleenLater = {
      ...eerste,
      teksten: [{ ...(verloopMet([{ ...basis, id: 'b' }]).teksten[0] as object) } as never, later],
    };
    expect(table(list(alleenLater, '2026-04-01'), ['bijdrage', 'soort'])).toMatchObject({ 'a|gerealiseerd': '500.00' });
  });
});

describe('who takes over', () => {
  const stop = (buurt: string, laatsteDag: string) => ({ soort: 'buurt_gestopt', buurt, laatsteDag });
  const vervang = (buurt: string, vervangt: string, start: string, datum = '2026-01-02') => ({
    soort: 'buurt_vervangen',
    buurt,
    vervangt,
    start,
    datum,
  });
  const regel = (bijStop: string, gebeurtenissen: readonly Los[]) =>
    table(list(verloopMet([basis], gebeurtenissen, { plaatsen: TWEE_BUURTEN, bijStop })), ['soort', 'buurt']);

  it('is nobody when the replacement has stopped itself, or all others stop on the same day', () => {
    const weg = [
      stop('BU00800001', '2026-06-30'),
      vervang('BU00800009', 'BU00800001', '2026-07-01'),
      stop('BU00800009', '2026-06-30'),
    ];
    expect(regel('vervanger', weg)).toMatchObject({ 'vrijval|BU00800001': '9200.00' });
    expect(regel('vervanger', weg.slice(0, 1))).toMatchObject({ 'vrijval|BU00800001': '9200.00' });
    const allen = [
      stop('BU00810002', '2026-06-30'),
      stop('BU00800001', '2026-06-30'),
      stop('BU00800001', '2026-08-30'),
    ];
    expect(regel('overige_buurten', allen)).toMatchObject({
      'vrijval|BU00800001': '9200.00',
      'vrijval|BU00810002': '9200.00',
    });
  });

  it('is the replacement that was named last', () => {
    const laatst = [
      stop('BU00800001', '2026-06-30'),
      vervang('BU00800009', 'BU00800001', '2026-07-01', '2026-03-01'),
      vervang('BU00800008', 'BU00800001', '2026-07-01'),
    ];
    expect(regel('vervanger', laatst)).toMatchObject({ 'gerealiseerd|BU00800009': '9200.00' });
  });

  it('keeps the clock of a place that no text lists, and of buurten that replace each other', () => {
    const rond = [vervang('BU00800001', 'BU00810002', '2026-03-01'), vervang('BU00810002', 'BU00800001', '2026-03-01')];
    expect(regel('vervanger', rond)).toEqual({
      'gerealiseerd|BU00800001': '18250.00',
      'gerealiseerd|BU00810002': '18250.00',
    });
    const plaatsen = [
      { buurt: 'BU00800002', start: '2026-02-01' },
      { buurt: 'BU00800003', start: '2026-07-01' },
    ];
    const eerste = verloopMet([basis], [vervang('BU00800003', 'BU00800002', '2026-07-01')], { plaatsen });
    expect(table(list(eerste, '2027-12-31'), ['buurt', 'begrotingsjaar'])['BU00800003|2027']).toBe('1550.00');
    const [tekst] = eerste.teksten;
    const zonderStart = {
      ...tekst,
      plaatsen: [{ buurt: 'BU00800002' }],
      vanaf: '2027-01-01',
      geregistreerd: '2026-12-01',
    } as never;
    expect(list({ ...eerste, teksten: [zonderStart, tekst as never] })).not.toEqual([]);
  });

  it('of a party that leaves: nobody', () => {
    const partijen = [{ id: 'noord', rol: 'gemeente', gemeentecode: 'GM0080' }];
    const weg = { soort: 'partij_uitgetreden', partij: 'noord', laatsteDag: '2026-06-30' };
    const verloop = verloopMet([basis], [weg, stop('BU00810002', '2026-06-30')], {
      plaatsen: TWEE_BUURTEN,
      partijen,
      bijStop: 'overige_buurten',
    });
    expect(table(list(verloop), ['reden', 'buurt'])).toEqual({
      'uitgetreden|BU00800001': '9200.00',
      'gestopt|BU00810002': '9200.00',
    });
    const betaler = verloopMet([basis], [{ ...weg, partij: 'bzk' }]);
    expect(table(list(betaler), ['soort'])).toEqual({ gerealiseerd: '18100.00', vrijval: '18400.00' });
  });
});

describe('suspensions and decisions', () => {
  const op = (vanaf: string) => ({ soort: 'opgeschort', vanaf });
  const her = (vanaf: string) => ({ soort: 'hervat', vanaf });

  it('count a second suspension inside the first once, and a loose end not at all', () => {
    const vervalt = (gebeurtenissen: readonly Los[], peildatum?: string) =>
      table(list(verloopMet([basis], gebeurtenissen, { bijOpschorting: 'vervalt' }), peildatum), ['reden']);
    expect(vervalt([op('2026-03-01'), op('2026-03-10'), her('2026-04-01'), her('2026-05-01')])).toEqual({
      opgeschort: '3100.00',
    });
    expect(vervalt([op('2026-03-01')], '2026-03-10')).toEqual({ opgeschort: '1000.00' });
    expect(vervalt([op('2026-03-01')], '2026-02-28')).toEqual({});
  });

  it('cut what they touch, and a single cent goes to one side', () => {
    const perioden = [
      { programmajaar: 2, periode: TWEE, bijdragen: [{ ...basis, id: 'b' }] },
      { programmajaar: 3, periode: { van: '2028-01-01', tot: '2028-12-31' }, bijdragen: [{ ...basis, id: 'c' }] },
    ];
    const stand = (regel: string, van: string, tot: string, bedrag = '36500.00') =>
      table(
        list(
          verloopMet([{ ...basis, bedrag }], [op(van), her(tot)], { perioden, bijOpschorting: regel }),
          '2029-12-31',
        ),
        ['bijdrage', 'soort'],
      );
    expect(stand('vervalt', '2026-12-01', '2027-02-01')).toEqual({
      'a|gerealiseerd': '33400.00',
      'a|vrijval': '3100.00',
      'b|gerealiseerd': '33400.00',
      'b|vrijval': '3100.00',
      'c|gerealiseerd': '36500.00',
    });
    expect(stand('vervalt', '2025-12-01', '2026-01-11')).toMatchObject({
      'a|gerealiseerd': '35500.00',
      'a|vrijval': '1000.00',
    });
    expect(stand('vervalt', '2026-02-01', '2026-02-02', '0.01')).toMatchObject({ 'a|gerealiseerd': '0.01' });
    expect(stand('vervalt', '2026-12-01', '2027-02-01', '0.01')).toMatchObject({ 'a|gerealiseerd': '0.01' });
    expect(stand('vervalt', '2026-01-02', '2027-01-01', '0.01')).toMatchObject({ 'a|vrijval': '0.01' });
    expect(stand('vervalt', '2026-02-01', '2026-12-01', '0.01')).toMatchObject({ 'a|vrijval': '0.01' });
    expect(stand('schuift_op', '2027-02-01', '2027-03-01')).toMatchObject({ 'a|gerealiseerd': '36500.00' });
  });

  it('of two in the same text that lapses are left as they were by the second', () => {
    const twee = verloopMet(
      [basis],
      [op('2026-03-01'), her('2026-04-01'), op('2026-03-15'), op('2026-05-01'), her('2026-06-01')],
      {
        bijOpschorting: 'vervalt',
      },
    );
    expect(table(list(twee), ['reden'])).toEqual({ opgeschort: '6200.00' });
  });

  it('move one contribution as often as it is suspended', () => {
    const tweemaal = verloopMet([basis], [op('2026-03-01'), her('2026-04-01'), op('2026-05-01'), her('2026-06-01')], {
      bijOpschorting: 'schuift_op',
      plaatsen: TWEE_BUURTEN,
    });
    expect(table(list(tweemaal), ['begrotingsjaar'])).toEqual({ 2026: '30300.00', 2027: '6200.00' });
  });

  it('leave a single cent on one side of the end, and what fell free before it where it was', () => {
    const stand = (laatsteDag: string) =>
      table(list(verloopMet([{ ...basis, bedrag: '0.01' }], [{ soort: 'beeindigd', laatsteDag }])), ['soort']);
    expect([stand('2026-02-01'), stand('2026-11-30')]).toEqual([{ vrijval: '0.01' }, { gerealiseerd: '0.01' }]);
    const gestopt = { soort: 'buurt_gestopt', buurt: 'BU00800001', laatsteDag: '2026-06-30' };
    const beide = verloopMet([basis], [gestopt, { soort: 'beeindigd', laatsteDag: '2026-03-31' }], {
      plaatsen: TWEE_BUURTEN,
    });
    expect(table(list(beide), ['reden', 'buurt'])).toEqual({
      'gestopt|BU00800001': '9200.00',
      'beeindigd|BU00800001': '4550.00',
      'beeindigd|BU00810002': '13750.00',
    });
  });

  it('follow the latest decision on a year, and conditions by their key', () => {
    const besluit = (uitkomst: string, datum: string) => ({
      soort: 'besluit_genomen',
      programmajaar: 1,
      uitkomst,
      datum,
    });
    expect(
      table(list(verloopMet([basis], [besluit('door', '2026-03-01'), besluit('stop', '2026-02-01')])), ['soort']),
    ).toEqual({ gerealiseerd: '36500.00' });
    expect(table(list(verloopMet([basis], [besluit('stop', '2026-03-01')])), ['reden'])).toEqual({ no_go: '36500.00' });
    const voorwaarden = [
      { id: 'een', omschrijving: 'Een', uiterlijk: '2026-06-30' },
      { id: 'twee', omschrijving: 'Twee', uiterlijk: '2026-06-30' },
      { omschrijving: 'Zonder dag' },
    ];
    const vervuld = (anders: Los) => [{ soort: 'voorwaarde_vervuld', bijdrage: 'a', datum: '2026-06-30', ...anders }];
    const stand = (gebeurtenissen: readonly Los[], dag = '2026-07-01') =>
      Object.keys(
        table(
          list(
            verloopMet(
              [
                { ...basis, voorwaarden },
                { ...basis, id: 'b' },
              ],
              gebeurtenissen,
            ),
            dag,
          ),
          ['reden', 'bijdrage'],
        ),
      );
    expect(stand(vervuld({}))).toEqual([]);
    expect(stand(vervuld({ voorwaarde: 'een' }))).toEqual(['voorwaarde|a']);
    expect(stand(vervuld({ bijdrage: 'b' }))).toEqual(['voorwaarde|a']);
    expect(stand(vervuld({ datum: '2026-07-01' }))).toEqual(['voorwaarde|a']);
    expect(stand([], '2026-06-30')).toEqual([]);
  });

  it('keep the years that were closed, one after the other', () => {
    const sluit = (begrotingsjaar: number, datum: string) => ({ soort: 'jaar_afgesloten', begrotingsjaar, datum });
    const perioden = [{ programmajaar: 2, periode: TWEE, bijdragen: [{ ...basis, id: 'b' }] }];
    const stop = { soort: 'buurt_gestopt', buurt: 'BU00800001', laatsteDag: '2026-06-30', datum: '2028-03-01' };
    const verloop = verloopMet(
      [basis],
      [sluit(2026, '2027-03-01'), sluit(2027, '2028-02-01'), sluit(2027, '2028-02-15'), stop],
      { perioden, plaatsen: TWEE_BUURTEN },
    );
    expect(table(list(verloop, '2028-12-31'), ['soort', 'begrotingsjaar'])).toEqual({
      'gerealiseerd|2026': '36500.00',
      'gerealiseerd|2027': '36500.00',
      'gerealiseerd|2028': '-27450.00',
      'vrijval|2028': '27450.00',
    });
    const laat = list(verloop, '2027-12-31').filter(({ begrotingsjaar }) => begrotingsjaar === 2028);
    expect(table(laat, ['soort'])).toEqual({ verwacht: '-27450.00', vrijval: '27450.00' });
    const omgekeerd = { ...verloop, gebeurtenissen: [...verloop.gebeurtenissen].reverse() };
    expect(list(omgekeerd, '2028-12-31')).toEqual(list(verloop, '2028-12-31'));
    const tegelijk = verloopMet([basis], [sluit(2027, '2028-02-01'), sluit(2026, '2028-02-01'), stop], {
      perioden,
      plaatsen: TWEE_BUURTEN,
    });
    expect(table(list(tegelijk, '2028-12-31'), ['soort', 'begrotingsjaar'])).toEqual(
      table(list(verloop, '2028-12-31'), ['soort', 'begrotingsjaar']),
    );
  });
});

describe('a course that cannot be', () => {
  it('is refused with every problem at once', () => {
    const fout = verloopMet(
      [
        basis,
        { ...basis },
        { ...basis, id: 'c', verdeelsleutel: [{ soort: 'procent', kostendrager: 'oost', procent: '50' }] },
      ],
      [
        { soort: 'betaald', bijdrage: 'x', bedrag: '1.00' },
        { soort: 'verrekend', bijdrage: 'a', met: 'y', bedrag: '1.00' },
        { soort: 'geindexeerd', bijdragen: ['a', 'z'], van: '1', naar: '2' },
        { soort: 'buurt_gestopt', buurt: 'q', laatsteDag: '2026-01-01' },
        { soort: 'buurt_vervangen', buurt: 'nieuw', vervangt: 'r', start: '2026-01-01' },
        { soort: 'buurt_gestopt', buurt: 'nieuw', laatsteDag: '2026-01-01' },
        { soort: 'partij_uitgetreden', partij: 'niemand', laatsteDag: '2026-01-01' },
        { soort: 'hervat', vanaf: '2026-01-01', id: 'e0' },
      ],
      { plaatsen: [{ buurt: 'x' }, { buurt: 'x' }] },
    );
    const alle = [
      'financiering.buurt_dubbel',
      'financiering.bijdrage_dubbel',
      'financiering.verdeelsleutel_laat_over',
      'financiering.gebeurtenis_dubbel',
      'financiering.bijdrage_onbekend',
      'financiering.bijdrage_onbekend',
      'financiering.bijdrage_onbekend',
      'financiering.buurt_onbekend',
      'financiering.buurt_onbekend',
      'financiering.partij_onbekend',
    ];
    expect(codes(() => list(fout))).toEqual(alle);
    expect(codes(() => list(adoptVerloop(fout)))).toEqual(alle);
  });

  it('is judged as it was known: what was replaced before does not count', () => {
    const [tekst] = verloopMet([basis]).teksten;
    const stuk = plan([basis, basis]);
    const teksten = [
      { ...tekst!, plan: stuk, geregistreerd: '2026-01-01', vervallenOp: '2026-02-01' },
      { ...tekst!, geregistreerd: '2026-02-01' },
    ] as never;
    const weg = {
      soort: 'betaald',
      bijdrage: 'x',
      bedrag: '1.00',
      geregistreerd: '2026-03-01',
      vervallenOp: '2026-04-01',
    };
    const verloop = { ...verloopMet([basis], [weg]), teksten };
    const dubbel = ['financiering.bijdrage_dubbel'];
    expect(table(list(verloop), ['soort'])).toEqual({ gerealiseerd: '36500.00' });
    const opDag = (bekendOp: string) => codes(() => list(verloop, '2026-12-31', { bekendOp }));
    expect(['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01'].map(opDag)).toEqual([
      dubbel,
      [],
      ['financiering.bijdrage_onbekend'],
      [],
    ]);
    const explain = (vanaf: string) =>
      codes(() => explainBoekingen(verloop, { peildatum: '2026-12-31' as Datum, vanaf: vanaf as Datum }));
    expect([explain('2026-01-31'), explain('2026-02-15'), explain('2026-04-01')]).toEqual([
      [...dubbel, 'financiering.bijdrage_onbekend'],
      ['financiering.bijdrage_onbekend'],
      [],
    ]);
    const sluit = (geregistreerd: string) => {
      const afsluiting = { soort: 'jaar_afgesloten', begrotingsjaar: 2025, datum: '2026-01-15', geregistreerd };
      return codes(() => list({ ...verloopMet([basis], [afsluiting]), teksten }));
    };
    expect([sluit('2026-01-20'), sluit('2026-02-20')]).toEqual([dubbel, []]);
  });

  it('may hold one id in forms that were never known together', () => {
    const eerst = { soort: 'beeindigd', laatsteDag: '2026-03-31', id: 'x', vervallenOp: '2026-07-10' };
    const dan = { soort: 'beeindigd', laatsteDag: '2026-06-30', id: 'x', bekendVan: '2026-07-10' };
    const verloop = verloopMet([basis], [dan, eerst]);
    expect(table(list(verloop, '2026-12-31', { bekendOp: '2026-07-09' }), ['soort'])).toMatchObject({
      gerealiseerd: '9000.00',
    });
    expect(table(list(verloop), ['soort'])).toMatchObject({ gerealiseerd: '18100.00' });
    expect(codes(() => list(verloopMet([basis], [{ ...eerst, vervallenOp: '2026-07-11' }, dan])))).toEqual([
      'financiering.gebeurtenis_dubbel',
    ]);
  });

  it('is refused when an event was delivered twice, so that it cannot count twice', () => {
    const stop = { soort: 'buurt_gestopt', buurt: 'BU00800001', laatsteDag: '2026-06-30', id: 'stop' };
    const kost = { soort: 'kosten_gemaakt', bijdrage: 'a', bedrag: '1000.00', id: 'kost' };
    const tweemaal = (een: Los) => codes(() => list(verloopMet([kosten], [een, een], { plaatsen: TWEE_BUURTEN })));
    expect([tweemaal(stop), tweemaal(kost)]).toEqual([
      ['financiering.gebeurtenis_dubbel'],
      ['financiering.gebeurtenis_dubbel'],
    ]);
  });

  it('is refused in its form, as are the options', () => {
    const goed = verloopMet([basis]);
    expect(codes(() => list({ ...goed, teksten: [] }))).toHaveLength(1);
    expect(codes(() => list({ ...goed, gebeurtenissen: [{ soort: 'zomaar' }] as never }))).toHaveLength(1);
    expect(codes(() => list(goed, '2026-13-01', { methode: 'weken' }))).toHaveLength(2);
  });

  it('is refused when it lays more cells than anyone can read', () => {
    const plaatsen = Array.from({ length: 10_000 }, (_, b) => ({ buurt: `b${b}` }));
    const bijdragen = Array.from({ length: 101 }, (_, b) => ({ ...basis, id: `a${b}` }));
    expect(codes(() => list(adoptVerloop(verloopMet(bijdragen, [], { plaatsen }))))).toEqual(['kern.te_groot']);
  });

  it('is refused when its days go past the last year', () => {
    const ver = verloopMet([basis], [], { plaatsen: [{ buurt: 'x', start: '9999-12-31' }] });
    expect(codes(() => list(ver))).toEqual(['kern.datum_buiten_bereik']);
  });
});

describe('several texts', () => {
  const tekst = (vanaf: string, bedrag: string, anders: Los = {}, geregistreerd = vanaf) => ({
    ...(verloopMet([{ ...basis, bedrag }], [], anders).teksten[0] as object),
    vanaf,
    geregistreerd,
  });

  it('of one day: the one that was recorded last holds', () => {
    const eerste = verloopMet([basis]);
    const later = [tekst('2026-07-01', '0.00'), tekst('2026-07-01', '73000.00', {}, '2026-07-02')];
    const drie = { ...eerste, teksten: [...eerste.teksten, ...later] } as Geldverloop;
    expect(total(list(drie))).toBe('54900.00');
    expect(total(list(drie, '2026-12-31', { bekendOp: '2026-07-01' }))).toBe('18100.00');
  });

  it('of which one began during a suspension, and one lists a replacement before the buurt that it replaced', () => {
    const schuif = { bijOpschorting: 'schuift_op' };
    const eerste = verloopMet(
      [basis],
      [
        { soort: 'opgeschort', vanaf: '2026-06-01' },
        { soort: 'hervat', vanaf: '2026-07-01' },
        { soort: 'opgeschort', vanaf: '2026-07-01' },
        { soort: 'hervat', vanaf: '2026-08-01' },
      ],
      schuif,
    );
    const beide = { ...eerste, teksten: [...eerste.teksten, tekst('2026-06-01', '36500.00', schuif)] } as Geldverloop;
    // The second text began on the first day of the first suspension: it moves only what was for July on, by the 31 days of the second.
    expect(table(list(beide), ['begrotingsjaar'])).toEqual({ 2026: '33400.00', 2027: '3100.00' });
    const vervangen = verloopMet(
      [basis],
      [{ soort: 'buurt_vervangen', buurt: 'c', vervangt: 'b', start: '2026-07-01' }],
      {
        plaatsen: [{ buurt: 'c', start: '2026-04-01' }],
      },
    );
    const metB = {
      ...vervangen,
      teksten: [...vervangen.teksten, tekst('2028-01-01', '36500.00', { plaatsen: [{ buurt: 'b' }] }, '2027-06-01')],
    } as Geldverloop;
    const perJaar = (bekendOp: string) => table(list(metB, '2026-12-31', { bekendOp }), ['begrotingsjaar']);
    expect(perJaar('2027-05-31')).toEqual({ 2026: '27500.00', 2027: '9000.00' });
    expect(perJaar('2027-06-01')).toEqual({ 2026: '36500.00' });
  });

  it('of which a later one has a lower ceiling than the costs that were made', () => {
    const eerste = verloopMet(
      [kosten],
      [{ soort: 'kosten_gemaakt', bijdrage: 'a', bedrag: '9000.00', datum: '2026-03-01' }],
    );
    const lager = {
      ...(verloopMet([{ ...kosten, plafond: '3000.00' }]).teksten[0] as object),
      vanaf: '2026-05-01',
      geregistreerd: '2026-05-01',
    };
    const beide = { ...eerste, teksten: [...eerste.teksten, lager] } as Geldverloop;
    expect(table(list(beide, '2026-06-30'), ['soort'])).toEqual({ gerealiseerd: '5400.00' });
  });
});

describe('the clock of a place', () => {
  it('keeps at least one day of a year that its own months do not hold', () => {
    const dag = { van: '2026-01-31', tot: '2026-01-31' };
    const kort = {
      id: 'k',
      van: 'bzk',
      soort: 'bedrag',
      bedrag: '10.00',
      aard: 'exact',
      doel: 'werven',
    } as unknown as Bijdrage;
    const verloop = createGeldverloop(
      {
        soort: 'financieringsplan',
        versie: 2,
        naam: 'Kort',
        perioden: [
          { programmajaar: 1, periode: { van: '2026-01-02', tot: '2026-01-30' }, bijdragen: [] },
          { programmajaar: 2, periode: dag, bijdragen: [kort] },
        ],
      } as never,
      { plaatsen: [{ buurt: 'x', start: '2026-02-02' as Datum }] },
    );
    expect(list(verloop).map(({ periode }) => periode)).toEqual([{ van: '2026-03-03', tot: '2026-03-03' }]);
  });
});
