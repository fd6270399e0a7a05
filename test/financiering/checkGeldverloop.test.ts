import { checkGeldverloop, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { addDuur } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst, foutVan } from '../hulp.js';
import { opties } from './geld/kolommen.js';
import { listZaken } from './geld/leesZaak.js';
import { bijdrage, dag, feit, opB, plaatsen, tekst, verloop } from './geld/maak.js';

/** The findings that the cases have; others have no answer there. */
const VAN_ZAKEN = [
  'betaald_zonder_verplichting',
  'betaald_voor_verplichting',
  'betaald_boven_verplichting',
  'meer_betaald_dan_verschuldigd',
  'voorwaarde_verlopen',
  'betaald_op_verlopen_voorwaarde',
  'niet_ondertekend',
  'begonnen_voor_ondertekening',
  'buurt_vervalt_met_addendum',
  'afgesloten_jaar_gewijzigd',
  'overheveling_boven_ruimte',
];

describe('checkGeldverloop on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const codes = checkGeldverloop(verloop, opties(vraag)).map(({ code }) => code.replace('financiering.', ''));
      const uit = [...new Set(codes)].filter((code) => VAN_ZAKEN.includes(code)).sort();
      expect(uit, vraag.peildatum).toEqual(vraag.verwacht.bevindingen);
    }
  });
});

const getekend = feit('ondertekening_voltooid', '2025-12-01');
const verplicht = opB('verplichting_aangegaan', '2025-12-15', '60000.00');

/** The findings on a day, as code without the room, place and params. Signed and committed before, unless told otherwise. */
function vind(
  teksten: Parameters<typeof verloop>[0],
  feiten: readonly Verloopgebeurtenis[],
  peildatum: string,
  vooraf: readonly Verloopgebeurtenis[] = [getekend, verplicht],
) {
  return checkGeldverloop(verloop(teksten, [...vooraf, ...feiten]), { peildatum: dag(peildatum) }).map((bevinding) => {
    expectVolledigeTekst(bevinding);
    return [
      bevinding.code.replace('financiering.', ''),
      bevinding.ernst,
      bevinding.pad.join('.'),
      bevinding.params,
    ] as const;
  });
}
const codes = (...args: Parameters<typeof vind>) => vind(...args).map(([code]) => code);
const B = ['teksten', 0, 'plan', 'perioden', 0, 'bijdragen', 0].join('.');

test('a course in which all is in order has no findings', () => {
  const betaald = opB('betaald', '2026-03-01', '60000.00');
  expect(vind([bijdrage()], [betaald, opB('factuur_ontvangen', '2026-02-01', '60000.00')], '2026-12-31')).toEqual([]);
});

describe('fault 9: payments and commitments', () => {
  test('paid without, before and above a commitment, and above what is due', () => {
    const betaald = (datum: string, bedrag: string) => opB('betaald', datum, bedrag);
    const klein = opB('verplichting_aangegaan', '2026-03-01', '30000.00');
    expect(vind([bijdrage()], [betaald('2026-02-01', '10000.00')], '2026-02-01', [getekend])).toEqual([
      [
        'betaald_zonder_verplichting',
        'fout',
        'gebeurtenissen.1',
        { bijdrage: 'b', betaald: '10000.00', datum: '2026-02-01' },
      ],
    ]);
    const feiten = [betaald('2026-02-01', '10000.00'), klein, betaald('2026-04-01', '25000.00')];
    expect(vind([bijdrage()], feiten, '2026-04-01', [getekend])).toEqual([
      [
        'betaald_voor_verplichting',
        'waarschuwing',
        'gebeurtenissen.1',
        { bijdrage: 'b', betaald: '10000.00', datum: '2026-02-01', verplicht: '2026-03-01' },
      ],
      [
        'betaald_boven_verplichting',
        'fout',
        'gebeurtenissen.3',
        { bijdrage: 'b', betaald: '35000.00', verplicht: '30000.00' },
      ],
    ]);
    expect(codes([bijdrage()], feiten, '2026-03-31', [getekend])).toEqual(['betaald_voor_verplichting']);
    expect(codes([bijdrage()], [betaald('2025-12-15', '0.00')], '2026-04-01', [getekend])).toEqual([]);
    expect(codes([bijdrage()], [betaald('2025-12-15', '60000.00')], '2026-04-01')).toEqual([]);
    expect(vind([bijdrage()], [betaald('2026-01-15', '60000.01')], '2026-04-01')).toEqual([
      [
        'betaald_boven_verplichting',
        'fout',
        'gebeurtenissen.2',
        { bijdrage: 'b', betaald: '60000.01', verplicht: '60000.00' },
      ],
      [
        'meer_betaald_dan_verschuldigd',
        'fout',
        'gebeurtenissen.2',
        { bijdrage: 'b', betaald: '60000.01', verschuldigd: '60000.00', teVorderen: '0.01' },
      ],
    ]);
  });

  test('payments are compared with the VAT in them', () => {
    const btw = { tarief: '21', verwerking: 'compensabel' };
    const met = bijdrage({ bedrag: '72600.00', btw });
    const vast = opB('verplichting_aangegaan', '2025-12-15', '72600.00');
    const betaald = (bedrag: string) => [opB('betaald', '2026-03-01', bedrag)];
    expect(codes([met], betaald('72600.00'), '2026-12-31', [getekend, vast])).toEqual([]);
    expect(codes([met], betaald('72600.01'), '2026-12-31', [getekend, vast])).toEqual([
      'betaald_boven_verplichting',
      'meer_betaald_dan_verschuldigd',
    ]);
  });

  test('paid on a condition that is open, and on one that expired', () => {
    const met = bijdrage({ voorwaarden: [{ omschrijving: 'krediet', uiterlijk: '2026-06-30' }] });
    const betaald = opB('betaald', '2026-05-15', '10000.00');
    const later = opB('betaald', '2026-07-15', '10000.00');
    const vervuld = feit('voorwaarde_vervuld', '2026-06-01', { bijdrage: 'b' });
    expect(vind([met], [betaald], '2026-06-30')).toEqual([
      [
        'betaald_voor_voorwaarde',
        'waarschuwing',
        'gebeurtenissen.2',
        { bijdrage: 'b', voorwaarde: 'krediet', datum: '2026-05-15' },
      ],
    ]);
    expect(codes([met], [betaald, vervuld], '2026-07-31')).toEqual(['betaald_voor_voorwaarde']);
    expect(codes([met], [later, vervuld], '2026-07-31')).toEqual([]);
    expect(codes([met], [], '2026-06-30')).toEqual([]);
    expect(vind([met], [], '2026-07-02')).toEqual([
      [
        'voorwaarde_verlopen',
        'waarschuwing',
        `${B}.voorwaarden.0`,
        { bijdrage: 'b', voorwaarde: 'krediet', uiterlijk: '2026-06-30', dagen: 2 },
      ],
    ]);
    const opVerlopen = (...feiten: readonly Verloopgebeurtenis[]) =>
      vind([met], feiten, '2026-07-31').find(([code]) => code === 'betaald_op_verlopen_voorwaarde');
    expect(opVerlopen(betaald, later)).toEqual([
      'betaald_op_verlopen_voorwaarde',
      'fout',
      'gebeurtenissen.3',
      { bijdrage: 'b', voorwaarde: 'krediet', datum: '2026-07-15', uiterlijk: '2026-06-30' },
    ]);
    expect(opVerlopen(betaald)?.[2]).toBe('gebeurtenissen.2');
  });

  test('invoices above what is left of the commitment', () => {
    const factuur = (bedrag: string) => opB('factuur_ontvangen', '2026-03-01', bedrag);
    expect(vind([bijdrage()], [factuur('50000.00'), factuur('10000.01')], '2026-03-01')).toEqual([
      [
        'factuur_boven_verplichting',
        'waarschuwing',
        'gebeurtenissen.3',
        { bijdrage: 'b', gefactureerd: '60000.01', verplicht: '60000.00' },
      ],
    ]);
    expect(codes([bijdrage()], [factuur('90000.00')], '2026-03-01', [getekend])).toEqual([]);
  });

  test('a specifieke uitkering covers what is known, once', () => {
    const spuk = (id: string, ...dekt: readonly string[]) =>
      bijdrage({ id, soort: 'specifieke_uitkering', van: 'bzk', naar: 'gemeente', dekt });
    expect(vind([bijdrage(), spuk('s', 'b', 'weg'), spuk('t', 'b')], [], '2026-03-01')).toEqual([
      [
        'spuk_dekt_onbekend',
        'fout',
        'teksten.0.plan.perioden.0.bijdragen.1.dekt.1',
        { uitkering: 's', bijdrage: 'weg' },
      ],
      [
        'uitkering_dubbel_gedekt',
        'fout',
        'teksten.0.plan.perioden.0.bijdragen.2.dekt.0',
        { uitkering: 't', bijdrage: 'b', eerder: 's' },
      ],
    ]);
  });
});

describe('signatures and texts', () => {
  test('costs without a signature, and before it', () => {
    expect(codes([bijdrage()], [], '2025-12-31', [])).toEqual([]);
    expect(vind([bijdrage()], [], '2026-01-01', [])).toEqual([
      ['niet_ondertekend', 'fout', 'teksten.0', { begin: '2026-01-01', datum: '2026-01-01' }],
    ]);
    const laat = feit('ondertekening_voltooid', '2026-01-02');
    expect(codes([bijdrage()], [], '2026-01-01', [laat])).toEqual(['niet_ondertekend']);
    expect(vind([bijdrage()], [], '2026-01-02', [laat])).toEqual([
      ['begonnen_voor_ondertekening', 'waarschuwing', 'gebeurtenissen.0', { begin: '2026-01-01', datum: '2026-01-02' }],
    ]);
    expect(codes([bijdrage()], [], '2026-02-01', [feit('ondertekening_voltooid', '2026-01-01')])).toEqual([]);
  });

  test('a plan by itself has no parties, so nobody can sign it', () => {
    const zonder = verloop([bijdrage()], [], []);
    expect(checkGeldverloop(zonder, { peildatum: dag('2026-06-30') })).toEqual([]);
  });

  test('a decision to stop a year that had begun at its first place frees what was worked', () => {
    const twee = tekst([[bijdrage()], [bijdrage({ id: 'c' })]], {
      plaatsen: [{ buurt: 'BU00800001' }, { buurt: 'BU00800002', start: dag('2026-03-01') }],
    });
    const besluit = (datum: string, uitkomst = 'stop', programmajaar = 2) =>
      feit('besluit_genomen', datum, { programmajaar, uitkomst });
    const found = (...feiten: readonly Verloopgebeurtenis[]) =>
      vind([twee], feiten, '2027-06-30').filter(([code]) => code === 'besluit_na_begin');
    expect(found(besluit('2027-01-01'))).toEqual([]);
    expect(found(besluit('2027-01-02'))).toEqual([
      [
        'besluit_na_begin',
        'waarschuwing',
        'gebeurtenissen.2',
        { programmajaar: 2, datum: '2027-01-02', begin: '2027-01-01' },
      ],
    ]);
    expect(found(besluit('2027-01-02', 'door'))).toEqual([]);
    expect(found(besluit('2027-01-02'), besluit('2027-01-03', 'door'))).toEqual([]);
    expect(found(besluit('2026-12-01'), besluit('2027-02-01'))).toEqual([]);
    expect(found(besluit('2026-12-01'), besluit('2026-12-15', 'door'), besluit('2027-02-01'))).toHaveLength(1);
    expect(found(besluit('2027-02-01', 'stop', 9))).toEqual([]);
  });

  test('texts that state one amount but together count another', () => {
    const jaar = (van: string, tot: string, velden = {}) => {
      const een = tekst([[bijdrage(velden)]], { vanaf: dag('2026-07-01'), geregistreerd: dag('2026-06-01') });
      const [periode] = een.plan.perioden;
      return { ...een, plan: { ...een.plan, perioden: [{ ...periode!, periode: { van: dag(van), tot: dag(tot) } }] } };
    };
    const eerst = tekst([[bijdrage()]]);
    const found = (later: ReturnType<typeof tekst>, ...feiten: readonly Verloopgebeurtenis[]) =>
      vind([eerst, later], feiten, '2026-07-01').filter(([code]) => code === 'afspraak_telt_anders');
    expect(found(jaar('2026-01-01', '2026-12-31'))).toEqual([]);
    // 181 of 365 days by the first text, and 365 of 546 days of the stretched year: 29,753.42 + 40,109.89.
    const lang = jaar('2026-01-01', '2027-06-30');
    expect(found(lang)).toEqual([
      [
        'afspraak_telt_anders',
        'waarschuwing',
        'teksten.1.plan.perioden.0.bijdragen.0',
        { bijdrage: 'b', afgesproken: '60000.00', geteld: '69863.31' },
      ],
    ]);
    // The rest of the year in a text that begins on its own first day: it is all counted again.
    expect(found(jaar('2026-07-01', '2026-12-31')).map(([, , , params]) => params)).toEqual([
      { bijdrage: 'b', afgesproken: '60000.00', geteld: '89753.42' },
    ]);
    // What was all before the addendum is lost.
    expect(found(jaar('2026-01-01', '2026-06-30')).map(([, , , params]) => params)).toEqual([
      { bijdrage: 'b', afgesproken: '60000.00', geteld: '29753.42' },
    ]);
    expect(found(jaar('2026-01-01', '2027-06-30', { bedrag: '60000.01' }))).toEqual([]);
    expect(found(jaar('2026-01-01', '2027-06-30', { id: 'c' })).map(([, , , params]) => params)).toEqual([
      { bijdrage: 'c', afgesproken: '60000.00', geteld: '40109.89' },
    ]);
    for (const een of [
      feit('geindexeerd', '2026-06-30', { bijdragen: ['b'], van: '100', naar: '102' }),
      opB('verlening_gewijzigd', '2026-06-30', '60000.00'),
      opB('vastgesteld', '2026-06-30', '60000.00'),
      opB('vaststelling_gewijzigd', '2026-06-30', '60000.00'),
    ])
      expect(found(lang, een)).toEqual([]);
  });

  test('an amount by price or costs, and an option that nobody took, state nothing that can be counted', () => {
    const optie = tekst([[bijdrage()]]);
    const [periode] = optie.plan.perioden;
    const perioden = [{ ...periode!, optie: { uiterlijk: dag('2025-12-01') } }];
    const found = (een: ReturnType<typeof tekst>) =>
      vind([een], [], '2026-06-30').filter(([code]) => code === 'afspraak_telt_anders');
    expect(found({ ...optie, plan: { ...optie.plan, perioden } })).toEqual([]);
    const prijs = bijdrage({ soort: 'prijs_per_buurt', prijs: '1000.00' });
    expect(found(tekst([[prijs]], { plaatsen: plaatsen('BU00800001', 'BU00800002') }))).toEqual([]);
  });

  test('money that a suspension moved past the last day of the text', () => {
    const stil = [
      feit('opgeschort', '2026-03-01', { vanaf: '2026-03-01' }),
      feit('hervat', '2026-03-31', { vanaf: '2026-03-31' }),
    ];
    const met = (bijOpschorting: 'schuift_op' | 'telt_door', velden = {}) => {
      const een = tekst([[bijdrage({ bedrag: '36500.00' })]], velden);
      return { ...een, plan: { ...een.plan, bijOpschorting } };
    };
    const found = (een: ReturnType<typeof met>, feiten: readonly Verloopgebeurtenis[]) =>
      vind([een], feiten, '2026-06-30').filter(([code]) => code === 'verschoven_na_looptijd');
    expect(found(met('schuift_op'), [])).toEqual([]);
    expect(found(met('telt_door'), stil)).toEqual([]);
    expect(found(met('schuift_op'), stil)).toEqual([
      [
        'verschoven_na_looptijd',
        'waarschuwing',
        'teksten.0.plan.bijOpschorting',
        { bedrag: '3000.00', tot: '2026-12-31', einde: '2027-01-30' },
      ],
    ]);
    // A buurt with a start of its own has its own last day; what was moved within those of another is not found.
    const laat = [{ buurt: 'BU00800001' }, { buurt: 'BU00800002', start: dag('2026-03-01') }];
    expect(found(met('schuift_op', { plaatsen: laat.slice(1) }), stil)[0]?.[3]).toMatchObject({ tot: '2027-02-28' });
    const kort = [
      feit('opgeschort', '2026-11-01', { vanaf: '2026-12-31' }),
      feit('hervat', '2026-11-02', { vanaf: '2026-12-31' }),
    ];
    expect(found(met('schuift_op', { plaatsen: laat }), kort)).toEqual([]);
  });

  test('an index figure for a contribution that names no index, in a plan with another one that does', () => {
    const indexering = { reeks: 'CPI', basisjaar: 2026 };
    const index = feit('geindexeerd', '2026-06-30', { bijdragen: ['c', 'b'], van: '100', naar: '102' });
    const found = (...bijdragen: readonly ReturnType<typeof bijdrage>[]) =>
      vind(bijdragen, [index], '2026-06-30').filter(([code]) => code === 'index_niet_afgesproken');
    expect(found(bijdrage({ indexering }), bijdrage({ id: 'c' }))).toEqual([
      ['index_niet_afgesproken', 'info', 'gebeurtenissen.2.bijdragen.0', { bijdrage: 'c' }],
    ]);
    expect(found(bijdrage({ indexering }), bijdrage({ id: 'c', indexering }))).toEqual([]);
    expect(found(bijdrage(), bijdrage({ id: 'c' }))).toEqual([]);
    const later = tekst([[bijdrage({ indexering }), bijdrage({ id: 'c' })]], {
      vanaf: dag('2026-09-01'),
      geregistreerd: dag('2026-08-01'),
    });
    const course = verloop([tekst([[bijdrage()]]), later], [index]);
    const nu = { peildatum: dag('2026-06-30'), bekendOp: dag('2026-06-30') };
    expect(checkGeldverloop(course, nu).map(({ code }) => code)).not.toContain('financiering.index_niet_afgesproken');
  });

  test('an addendum that leaves out a buurt that did not stop, also one that took the place of another', () => {
    const met = (...codesVan: readonly string[]) => tekst([[bijdrage()]], { plaatsen: plaatsen(...codesVan) });
    const later = { vanaf: dag('2026-07-01'), geregistreerd: dag('2026-06-01') };
    const zonder = [met('BU00800001', 'BU00800002'), { ...met('BU00800001'), ...later }];
    expect(vind(zonder, [], '2026-08-01')).toEqual([
      ['buurt_vervalt_met_addendum', 'waarschuwing', 'teksten.1', { buurt: 'BU00800002', vanaf: '2026-07-01' }],
    ]);
    const stop = feit('buurt_gestopt', '2026-03-31', { buurt: 'BU00800002', laatsteDag: '2026-03-31' });
    expect(codes(zonder, [stop], '2026-08-01')).toEqual([]);
    const vervanger = feit('buurt_vervangen', '2026-04-01', {
      buurt: 'BU00800003',
      vervangt: 'BU00800002',
      start: '2026-04-01',
    });
    expect(vind(zonder, [stop, vervanger], '2026-08-01').map(([, , , params]) => params)).toEqual([
      { buurt: 'BU00800003', vanaf: '2026-07-01' },
    ]);
    const uit = feit('partij_uitgetreden', '2026-03-31', { partij: 'gemeente', laatsteDag: '2026-06-30' });
    expect(codes(zonder, [uit], '2026-08-01')).toEqual([]);
    expect(codes(zonder, [{ ...uit, partij: 'bzk' } as Verloopgebeurtenis], '2026-08-01')).toEqual([
      'buurt_vervalt_met_addendum',
    ]);
    const ongekozen = [
      met('BU00800001'),
      { ...tekst([[bijdrage()]]), ...later },
      { ...met('BU00800001'), ...later, vanaf: dag('2026-09-01') },
    ];
    expect(codes(ongekozen, [], '2026-10-01')).toEqual([]);
  });

  test('more that became known of a closed year, told by the event that closed it', () => {
    const twee = tekst([[bijdrage()]], { plaatsen: plaatsen('BU00800001', 'BU00800002') });
    const gesloten = feit('jaar_afgesloten', '2027-03-01', { begrotingsjaar: 2026 });
    const stop = feit('buurt_gestopt', '2026-12-01', {
      buurt: 'BU00800002',
      laatsteDag: '2025-12-31',
      geregistreerd: '2027-04-01',
    });
    const anders = feit('jaar_afgesloten', '2026-12-31', { begrotingsjaar: 2026, vervallenOp: '2027-01-15' });
    expect(
      vind([twee], [anders, gesloten, stop], '2027-12-31').filter(([code]) => code.startsWith('afgesloten')),
    ).toEqual([
      [
        'afgesloten_jaar_gewijzigd',
        'waarschuwing',
        'gebeurtenissen.3',
        { bijdrage: 'b', jaar: 2026, boekjaar: 2027, last: '-30000.00', vrijval: '30000.00' },
      ],
    ]);
  });
});

describe('lateness', () => {
  const termijnen = [
    { id: 'slot', aandeel: '20', gepland: '2026-09-01' },
    { id: 'voorschot', aandeel: '80', gepland: '2026-02-01' },
  ];
  const met = bijdrage({ termijnen });
  const teLaat = (feiten: readonly Verloopgebeurtenis[], peildatum: string) =>
    vind([met], feiten, peildatum).filter(([code]) => code === 'termijn_te_laat');

  test('an instalment is late from the day after it, and not while payment is suspended', () => {
    expect(teLaat([], '2026-02-01')).toEqual([]);
    const laat = [
      'termijn_te_laat',
      'waarschuwing',
      `${B}.termijnen.1`,
      { bijdrage: 'b', termijn: 'voorschot', bedrag: '48000.00', gepland: '2026-02-01', dagen: 1 },
    ];
    expect(teLaat([], '2026-02-02')).toEqual([laat]);
    const opgeschort = feit('betaling_opgeschort', '2026-01-20', { bijdrage: 'b', tot: '2026-02-02' });
    expect(teLaat([opgeschort], '2026-02-02')).toEqual([]);
    expect(teLaat([opgeschort], '2026-02-03')).toHaveLength(1);
    expect(teLaat([opB('betaald', '2026-02-02', '48000.00', { termijn: 'voorschot' })], '2026-02-03')).toEqual([]);
  });

  test('what was paid too little on instalments is late with the last of them', () => {
    const betaald = [
      opB('betaald', '2026-02-01', '47000.00', { termijn: 'voorschot' }),
      opB('betaald', '2026-09-01', '12000.00', { termijn: 'slot' }),
    ];
    expect(teLaat(betaald, '2026-09-01')).toEqual([]);
    expect(teLaat(betaald, '2026-09-02')).toEqual([
      [
        'termijn_te_laat',
        'waarschuwing',
        `${B}.termijnen.0`,
        { bijdrage: 'b', termijn: 'slot', bedrag: '1000.00', gepland: '2026-09-01', dagen: 1 },
      ],
    ]);
    expect(teLaat([...betaald, opB('betaald', '2026-09-02', '1000.00')], '2026-09-02')).toEqual([]);
  });

  test('an instalment is not late when all that was due by its day is paid, whatever the payments name', () => {
    const los = (bedrag: string, velden = {}) => opB('betaald', '2026-02-01', bedrag, velden);
    const laat = (feiten: readonly Verloopgebeurtenis[], peildatum: string) =>
      teLaat(feiten, peildatum).map(([, , , { termijn, bedrag }]) => [termijn, bedrag]);
    expect(laat([los('48000.00')], '2026-08-01')).toEqual([]);
    expect(laat([los('20000.00')], '2026-08-01')).toEqual([['voorschot', '28000.00']]);
    expect(laat([los('20000.00')], '2026-09-02')).toEqual([
      ['voorschot', '28000.00'],
      ['slot', '12000.00'],
    ]);
    expect(laat([los('50000.00')], '2026-08-01')).toEqual([]);
    expect(laat([los('50000.00')], '2026-09-02')).toEqual([['slot', '10000.00']]);
    expect(laat([los('60000.00')], '2026-09-02')).toEqual([]);
    expect(laat([los('70000.00')], '2026-09-02')).toEqual([]);
    // The advance was paid with the key of the last instalment: what is left is late on the day of that one.
    const verkeerd = los('48000.00', { termijn: 'slot' });
    expect(laat([verkeerd], '2026-08-01')).toEqual([]);
    expect(laat([verkeerd], '2026-09-02')).toEqual([['slot', '12000.00']]);
    expect(laat([los('48000.00'), opB('terugontvangen', '2026-03-01', '8000.00')], '2026-08-01')).toEqual([
      ['voorschot', '8000.00'],
    ]);
  });

  test('a payment on a contribution with instalments that names none', () => {
    const found = (een: typeof met, ...feiten: readonly Verloopgebeurtenis[]) =>
      vind([een], feiten, '2026-02-01').filter(([code]) => code === 'betaling_zonder_termijn');
    const betaald = opB('betaald', '2026-02-01', '48000.00');
    expect(found(met, betaald)).toEqual([
      [
        'betaling_zonder_termijn',
        'waarschuwing',
        'gebeurtenissen.2',
        { bijdrage: 'b', bedrag: '48000.00', datum: '2026-02-01' },
      ],
    ]);
    expect(found(met, opB('betaald', '2026-02-01', '48000.00', { termijn: 'voorschot' }))).toEqual([]);
    expect(found(bijdrage(), betaald)).toEqual([]);
    expect(found(bijdrage({ termijnen: [] }), betaald)).toEqual([]);
  });

  test('a step that was recorded for less than the planned amount is late too', () => {
    const late = (stap: string, ...feiten: readonly Verloopgebeurtenis[]) =>
      codes(
        [bijdrage({ planning: [{ stap, uiterlijk: '2026-03-31', bedrag: '10000.00' }] }), bijdrage({ id: 'c' })],
        [opB('betaald', '2026-02-01', '60000.00'), ...feiten],
        '2026-04-01',
        [getekend, opB('verplichting_aangegaan', '2025-12-15', '60000.00')],
      ).includes('stap_te_laat');
    const op = (soort: Verloopgebeurtenis['soort'], bedrag: string, velden = {}) =>
      opB(soort, '2026-03-01', bedrag, velden);
    for (const [stap, soort] of [
      ['gevraagd', 'bijdrage_gevraagd'],
      ['toegezegd', 'bijdrage_toegezegd'],
      ['vastgelegd', 'verlening_gewijzigd'],
      ['vastgesteld', 'vastgesteld'],
      ['vastgesteld', 'vaststelling_gewijzigd'],
      ['teruggevorderd', 'teruggevorderd'],
    ] as const) {
      expect(late(stap, op(soort, '9999.99')), soort).toBe(true);
      expect(late(stap, op(soort, '10000.00')), soort).toBe(false);
    }
    expect(late('vastgelegd')).toBe(false);
    expect(late('toegezegd')).toBe(true);
    // The latest promise counts, and claims add up.
    expect(late('toegezegd', op('bijdrage_toegezegd', '20000.00'), op('bijdrage_toegezegd', '9000.00'))).toBe(true);
    expect(late('teruggevorderd', op('teruggevorderd', '6000.00'), op('teruggevorderd', '4000.00'))).toBe(false);
    expect(late('teruggevorderd', op('verrekend', '10000.00', { met: 'c' }))).toBe(false);
    expect(late('teruggevorderd', op('teruggevorderd', '5000.00'), op('verrekend', '5000.00', { met: 'c' }))).toBe(
      true,
    );
    expect(late('teruggevorderd', op('verrekend', '10000.00', { bijdrage: 'c', met: 'b' }))).toBe(true);
  });

  test('a step of the planning is late from the day after it, until its event', () => {
    const plan = bijdrage({
      planning: [
        { stap: 'vastgesteld', uiterlijk: '2027-06-30' },
        { stap: 'toegezegd', uiterlijk: '2026-01-01' },
      ],
    });
    const toegezegd = opB('bijdrage_toegezegd', '2026-01-02', '60000.00');
    expect(codes([plan], [toegezegd], '2027-06-30')).toEqual([]);
    expect(vind([plan], [toegezegd], '2027-07-03')).toEqual([
      [
        'stap_te_laat',
        'waarschuwing',
        `${B}.planning.0`,
        { bijdrage: 'b', stap: 'vastgesteld', bedrag: '60000.00', gepland: '2027-06-30', dagen: 3 },
      ],
    ]);
    expect(codes([plan], [toegezegd, opB('vastgesteld', '2027-07-03', '60000.00')], '2027-07-03')).toEqual([]);
  });

  test('a claim is late as long as money must come back', () => {
    const feiten = [
      opB('betaald', '2026-02-01', '60000.00'),
      opB('vastgesteld', '2027-01-15', '50000.00'),
      opB('teruggevorderd', '2027-01-15', '10000.00', { uiterlijk: '2027-03-01' }),
    ];
    const late = (meer: readonly Verloopgebeurtenis[], peildatum: string) =>
      vind([bijdrage()], [...feiten, ...meer], peildatum).filter(([code]) => code === 'vordering_te_laat');
    expect(late([], '2027-03-01')).toEqual([]);
    expect(late([opB('terugontvangen', '2027-03-02', '4000.00')], '2027-03-03')).toEqual([
      [
        'vordering_te_laat',
        'waarschuwing',
        'gebeurtenissen.4',
        { bijdrage: 'b', bedrag: '6000.00', uiterlijk: '2027-03-01', dagen: 2 },
      ],
    ]);
    expect(late([opB('terugontvangen', '2027-03-02', '10000.00')], '2027-03-03')).toEqual([]);
    expect(late([opB('teruggevorderd', '2027-01-16', '10000.00')], '2027-03-03')).toEqual([]);
  });
});

describe('the law', () => {
  const betaald = opB('betaald', '2026-02-01', '60000.00');
  const gezet = opB('vastgesteld', '2027-01-15', '50000.00');
  const verjaard = (feiten: readonly Verloopgebeurtenis[]) =>
    vind([bijdrage(), bijdrage({ id: 'c' })], [betaald, ...feiten], '2033-01-01').filter(
      ([code]) => code === 'terugvordering_verjaard' || code === 'vaststelling_te_laat_gewijzigd',
    );

  test('Awb 4:57: a claim within five years of the vaststelling, also when it is set off', () => {
    const eis = (datum: string) => opB('teruggevorderd', datum, '10000.00');
    expect(verjaard([gezet, eis('2032-01-15')])).toEqual([]);
    expect(verjaard([eis('2032-01-16')])).toEqual([]);
    expect(verjaard([gezet, eis('2032-01-16')])).toEqual([
      [
        'terugvordering_verjaard',
        'fout',
        'gebeurtenissen.4',
        { bijdrage: 'b', bedrag: '10000.00', datum: '2032-01-16', vastgesteld: '2027-01-15' },
      ],
    ]);
    const verrekend = opB('verrekend', '2032-01-16', '10000.00', { met: 'c' });
    const ook = { ...gezet, bijdrage: 'c' } as Verloopgebeurtenis;
    expect(verjaard([gezet, verrekend]).map(([, , pad]) => pad)).toEqual(['gebeurtenissen.4']);
    expect(verjaard([ook, verrekend])).toEqual([]);
  });

  test('Awb 4:49: a vaststelling is lowered within five years', () => {
    const anders = (datum: string, bedrag: string) => opB('vaststelling_gewijzigd', datum, bedrag);
    expect(verjaard([gezet, anders('2032-01-15', '49999.99')])).toEqual([]);
    expect(verjaard([gezet, anders('2032-01-16', '50000.00')])).toEqual([]);
    expect(verjaard([gezet, anders('2032-01-16', '49999.99')])).toEqual([
      [
        'vaststelling_te_laat_gewijzigd',
        'fout',
        'gebeurtenissen.4',
        { bijdrage: 'b', bedrag: '49999.99', datum: '2032-01-16', vastgesteld: '2027-01-15' },
      ],
    ]);
  });

  test('Awb 4:56: payment is suspended for thirteen weeks at most, and not done in the meantime', () => {
    const opgeschort = (tot: string) => feit('betaling_opgeschort', '2026-01-01', { bijdrage: 'b', tot });
    expect(codes([bijdrage()], [opgeschort('2026-04-01')], '2026-05-01')).toEqual([]);
    expect(vind([bijdrage()], [opgeschort('2026-04-02')], '2026-05-01')).toEqual([
      [
        'opschorting_te_lang',
        'waarschuwing',
        'gebeurtenissen.2',
        { bijdrage: 'b', vanaf: '2026-01-01', tot: '2026-04-02', dagen: 92 },
      ],
    ]);
    const tijdens = (tot: string) => vind([bijdrage()], [opgeschort(tot), betaald], '2026-05-01');
    expect(tijdens('2026-01-31')).toEqual([]);
    expect(tijdens('2026-02-01')).toEqual([
      [
        'betaald_tijdens_opschorting',
        'waarschuwing',
        'gebeurtenissen.3',
        { bijdrage: 'b', bedrag: '60000.00', datum: '2026-02-01', tot: '2026-02-01' },
      ],
    ]);
  });

  test('more came back than was paid', () => {
    const terug = [opB('terugontvangen', '2026-03-01', '60000.00'), opB('terugontvangen', '2026-03-02', '0.01')];
    expect(vind([bijdrage()], [betaald, ...terug], '2026-03-02')).toEqual([
      [
        'terugontvangen_boven_betaald',
        'fout',
        'gebeurtenissen.4',
        { bijdrage: 'b', terugontvangen: '60000.01', betaald: '60000.00' },
      ],
    ]);
    expect(codes([bijdrage()], [betaald, terug[0]!], '2026-03-02')).toEqual([]);
  });
});

describe('the budget', () => {
  const hevel = (datum: string, bedrag: string) =>
    feit('krediet_overgeheveld', datum, { bijdrage: 'b', vanJaar: 2026, naarJaar: 2027, bedrag });

  test('moved out of a year that needs it, and below zero', () => {
    const ruimer = feit('begroting_gewijzigd', '2026-05-01', {
      bijdrage: 'b',
      begrotingsjaar: 2026,
      bedrag: '5000.00',
    });
    expect(codes([bijdrage()], [ruimer, hevel('2026-06-01', '5000.00')], '2026-06-01')).toEqual([]);
    expect(
      vind([bijdrage()], [ruimer, hevel('2026-06-01', '5000.00'), hevel('2026-06-02', '0.01')], '2026-06-02'),
    ).toEqual([
      [
        'overheveling_boven_ruimte',
        'waarschuwing',
        'gebeurtenissen.4',
        { bijdrage: 'b', jaar: 2026, overgeheveld: '0.01', begroot: '59999.99', prognose: '60000.00' },
      ],
    ]);
    expect(vind([bijdrage()], [hevel('2026-01-02', '60000.01')], '2026-01-02').at(-2)).toEqual([
      'begroting_onder_nul',
      'fout',
      B,
      { bijdrage: 'b', jaar: 2026, begroot: '-0.01' },
    ]);
    const vreemd = feit('krediet_overgeheveld', '2026-01-02', {
      bijdrage: 'b',
      vanJaar: 2030,
      naarJaar: 2026,
      bedrag: '0.00',
    });
    expect(codes([bijdrage()], [vreemd], '2026-01-02')).toEqual([]);
  });

  test('realised lasten of a gemeente above its budget of a year, over all its contributions', () => {
    const minder = feit('begroting_gewijzigd', '2026-05-01', {
      bijdrage: 'b',
      begrotingsjaar: 2026,
      bedrag: '-1000.00',
    });
    const meer = feit('begroting_gewijzigd', '2026-05-01', { bijdrage: 'c', begrotingsjaar: 2026, bedrag: '1000.00' });
    const twee = [bijdrage(), bijdrage({ id: 'c' }), bijdrage({ id: 'r', van: 'bzk' })];
    expect(codes(twee, [minder], '2026-12-01')).toEqual([]);
    expect(codes(twee, [minder, meer], '2026-12-31')).toEqual([]);
    expect(vind(twee, [minder], '2026-12-31')).toEqual([
      [
        'begroting_overschreden',
        'waarschuwing',
        '',
        { partij: 'gemeente', jaar: 2026, begroot: '119000.00', gerealiseerd: '120000.00' },
      ],
    ]);
    const later = tekst([[bijdrage({ id: 'n' })]], { vanaf: dag('2026-01-01'), geregistreerd: dag('2025-12-01') });
    const nieuw = verloop([tekst([[bijdrage({ bedrag: '0.00' })]]), later], [getekend]);
    const bevindingen = checkGeldverloop(nieuw, { peildatum: dag('2026-12-31') });
    expect(bevindingen.map(({ params }) => params)).toEqual([
      { partij: 'gemeente', jaar: 2026, begroot: '0.00', gerealiseerd: '60000.00' },
    ]);
  });
});

describe('the books, and what events name', () => {
  test('a confirmed stand that differs from the column on its day', () => {
    const stand = (datum: string, naam: string, bedrag: string) =>
      opB('stand_bevestigd', datum, bedrag, { stand: naam });
    const feiten = [
      opB('betaald', '2026-02-01', '20000.00'),
      opB('terugontvangen', '2026-02-15', '5000.00'),
      stand('2026-03-14', 'verplicht', '60000.00'),
      stand('2026-03-14', 'betaald', '20000.00'),
      stand('2026-03-14', 'gerealiseerd', '12000.00'),
    ];
    expect(codes([bijdrage()], feiten, '2026-12-31')).toEqual([]);
    expect(
      vind(
        [bijdrage()],
        [...feiten, stand('2026-03-14', 'gerealiseerd', '12500.00'), stand('2026-12-31', 'betaald', '0.00')],
        '2026-12-31',
      ),
    ).toEqual([
      [
        'stand_wijkt_af',
        'waarschuwing',
        'gebeurtenissen.7',
        {
          bijdrage: 'b',
          stand: 'gerealiseerd',
          datum: '2026-03-14',
          bevestigd: '12500.00',
          berekend: '12000.00',
          verschil: '500.00',
        },
      ],
      [
        'stand_wijkt_af',
        'waarschuwing',
        'gebeurtenissen.8',
        {
          bijdrage: 'b',
          stand: 'betaald',
          datum: '2026-12-31',
          bevestigd: '0.00',
          berekend: '20000.00',
          verschil: '-20000.00',
        },
      ],
    ]);
  });

  test('the books of more than a thousand days are not compared', () => {
    const dagen = Array.from({ length: 1001 }, (_, n) => addDuur(dag('2020-01-01'), { dagen: n }));
    const feiten = dagen.map((datum) => opB('stand_bevestigd', datum, '0.00', { stand: 'betaald' }));
    const course = verloop([bijdrage()], feiten);
    expect(foutVan(() => checkGeldverloop(course, { peildatum: dag('2026-01-01') }))).toMatchObject({
      code: 'kern.te_groot',
      params: { maximum: 1000 },
      pad: ['gebeurtenissen'],
    });
  });

  test('a contribution or an instalment that no known text has', () => {
    const later = tekst([[bijdrage(), bijdrage({ id: 'n' })]], {
      vanaf: dag('2026-07-01'),
      geregistreerd: dag('2026-06-01'),
    });
    const feiten = [
      getekend,
      verplicht,
      opB('betaald', '2026-03-01', '1.00', { termijn: 'derde' }),
      opB('stand_bevestigd', '2026-03-02', '0.00', { bijdrage: 'n', stand: 'betaald' }),
      opB('betaald', '2026-03-02', '1.00', { bijdrage: 'n', termijn: 'een' }),
      feit('geindexeerd', '2026-03-03', { bijdragen: ['b', 'n'], van: '100', naar: '100' }),
      opB('verrekend', '2026-03-04', '1.00', { met: 'n' }),
    ];
    const uit = checkGeldverloop(verloop([tekst([[bijdrage()]]), later], feiten), {
      peildatum: dag('2026-05-01'),
      bekendOp: dag('2026-05-01'),
    });
    expect(uit.map(({ code, ernst, pad, params }) => [code, ernst, pad[1], params])).toEqual([
      ...[3, 4, 5, 6].map((plek) => ['financiering.bijdrage_onbekend', 'fout', plek, { bijdrage: 'n' }]),
      ['financiering.termijn_onbekend', 'fout', 2, { bijdrage: 'b', termijn: 'derde' }],
    ]);
  });

  test('an instalment of an earlier text is known', () => {
    const termijnen = [{ id: 'een', aandeel: '1', gepland: '2026-12-01' }];
    const later = tekst([[bijdrage()]], { vanaf: dag('2026-07-01'), geregistreerd: dag('2026-06-01') });
    const betaald = opB('betaald', '2026-03-01', '1.00', { termijn: 'een' });
    expect(codes([tekst([[bijdrage({ termijnen })]]), later], [betaald], '2026-08-01')).toEqual([]);
  });

  test('an event that the kind of contribution cannot have', () => {
    const spuk = bijdrage({ id: 's', soort: 'specifieke_uitkering', van: 'bzk', dekt: ['b'] });
    const kosten = bijdrage({
      id: 'k',
      soort: 'werkelijke_kosten',
      aandeel: '50',
      plafond: '100.00',
      raming: '100.00',
    });
    const feiten = [
      opB('betaald', '2026-03-01', '1.00', { bijdrage: 's' }),
      opB('verplichting_aangegaan', '2026-03-01', '60000.00', { bijdrage: 's' }),
      opB('vastgesteld', '2026-03-01', '60000.00', { bijdrage: 's' }),
      opB('uitkering_ontvangen', '2026-03-01', '1.00', { bijdrage: 's' }),
      opB('uitkering_ontvangen', '2026-03-01', '1.00'),
      opB('kosten_gemaakt', '2026-03-01', '1.00'),
      opB('kosten_gemaakt', '2026-03-01', '1.00', { bijdrage: 'k' }),
    ];
    expect(vind([bijdrage(), spuk, kosten], feiten, '2026-03-01')).toEqual([
      [
        'gebeurtenis_past_niet',
        'fout',
        'gebeurtenissen.2',
        { bijdrage: 's', soort: 'betaald', bijdragesoort: 'specifieke_uitkering' },
      ],
      [
        'gebeurtenis_past_niet',
        'fout',
        'gebeurtenissen.6',
        { bijdrage: 'b', soort: 'uitkering_ontvangen', bijdragesoort: 'bedrag' },
      ],
      [
        'gebeurtenis_past_niet',
        'fout',
        'gebeurtenissen.7',
        { bijdrage: 'b', soort: 'kosten_gemaakt', bijdragesoort: 'bedrag' },
      ],
    ]);
  });

  test('options that are none are refused', () => {
    expect(() => checkGeldverloop(verloop([bijdrage()]), {} as never)).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
  });
});
