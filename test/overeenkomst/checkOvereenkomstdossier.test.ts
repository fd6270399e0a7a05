import { type Bevinding, Datum } from 'buurtaanpak/kern';
import {
  checkOvereenkomstdossier,
  initialOvereenkomstdossier,
  type Overeenkomstcommando,
  type Overeenkomstdossier,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { findPlek, toDossierpad } from '../../src/overeenkomst/toezicht/toDossierpad.js';
import { codeVan, expectVolledigeTekst } from '../hulp.js';
import { addendum, concept, gaVerder, na, opdracht, tekenen, totLopend } from './leven.js';

const d = Datum.parse;
const lopend = na(...totLopend());

const vind = (dossier: Overeenkomstdossier, dag: string): Bevinding[] => {
  const gevonden = checkOvereenkomstdossier(dossier, { peildatum: d(dag) });
  gevonden.forEach(expectVolledigeTekst);
  return gevonden;
};

describe('what an agreement asks for on a day', () => {
  const vraag = (dag: string, ...commandos: readonly Overeenkomstcommando[]) =>
    vind(na(...commandos), dag).flatMap(({ code }) =>
      code.startsWith('overeenkomst.') ? [code.replace('overeenkomst.', '')] : [],
    );
  const raad = opdracht('informeer_raad', '2026-09-01', { onderwerp: 'Raadsbrief' });
  const alles = [...totLopend(), raad];
  const opgezegd = opdracht('zeg_op', '2027-01-01', { partij: 'leeuwarden', grond: 'x', per: '2027-06-30' });
  const eind = opdracht('evalueer', '2029-08-31', { moment: 'eind', eind: false, uitkomst: 'x' });
  const stop = opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001', laatsteDag: '2027-03-31' });
  test.each([
    ['not all signed on the day before the start', '2026-08-31', totLopend().slice(0, 4), []],
    ['not all signed on the first day', '2026-09-01', totLopend().slice(0, 4), ['ondertekening_te_laat']],
    [
      'not all signed, and begun',
      '2026-09-01',
      [...totLopend().slice(0, 4), opdracht('neem_in_werking', '2026-09-01')],
      ['ondertekening_te_laat', 'raad_niet_geinformeerd'],
    ],
    ['signed, on the first day', '2026-09-01', [...totLopend().slice(0, 5), raad], []],
    ['signed, council never told', '2026-06-16', totLopend().slice(0, 5), ['raad_niet_geinformeerd']],
    ['running, council never told', '2026-09-02', totLopend(), ['raad_niet_geinformeerd']],
    ['running on the last day', '2029-08-31', alles, []],
    ['after the last day', '2029-09-01', alles, ['looptijd_voorbij', 'evaluatie_achterstallig']],
    ['evaluated in time', '2029-09-01', [...alles, eind], ['looptijd_voorbij']],
    ['notice, on its last day', '2027-06-30', [...alles, opgezegd], []],
    ['notice, a day later', '2027-07-01', [...alles, opgezegd], ['opzegging_voorbij']],
    ['a buurt that stopped', '2027-07-01', [...alles, stop], ['buurt_niet_vervangen']],
    [
      'a buurt that was replaced',
      '2027-07-01',
      [
        ...alles,
        stop,
        opdracht('vervang_buurt', '2027-04-15', { buurt: 'BU00802099', vervangt: 'BU00802001', start: '2027-05-01' }),
      ],
      [],
    ],
    [
      'ended, and not evaluated',
      '2029-10-01',
      [...alles, opdracht('beeindig', '2029-09-01', { laatsteDag: '2029-08-31', reden: 'looptijd_verstreken' })],
      ['evaluatie_achterstallig'],
    ],
    ['a draft asks for nothing', '2030-01-01', totLopend().slice(0, 1), []],
  ] as [string, string, Overeenkomstcommando[], string[]][])('%s', (_, dag, commandos, verwacht) => {
    expect(vraag(dag, ...commandos)).toEqual(verwacht);
  });
  test('nothing, before the first event', () => {
    expect(vind(initialOvereenkomstdossier, '2027-07-01')).toEqual([]);
  });
  test('only what was known', () => {
    const dossier = gaVerder(na(...alles), { ...stop, geregistreerd: d('2027-08-01') } as never);
    const codes = (bekendOp: string) =>
      checkOvereenkomstdossier(dossier, { peildatum: d('2027-07-15'), bekendOp: d(bekendOp) }).map(({ code }) => code);
    expect(codes('2027-08-01')).toContain('overeenkomst.buurt_niet_vervangen');
    expect(codes('2027-07-31')).not.toContain('overeenkomst.buurt_niet_vervangen');
  });
});

describe('what stands in the way of going on', () => {
  const CODES = ['geen_geld_meer', 'uitvoerder_uitgetreden', 'gemeente_uitgetreden'];
  const found = (dossier: Overeenkomstdossier, dag: string) =>
    vind(dossier, dag).flatMap(({ code, ernst, pad, params }) => {
      const kort = code.replace('overeenkomst.', '');
      return CODES.includes(kort) ? [[kort, ernst, pad.join('.'), params]] : [];
    });
  const verder = (...commandos: readonly Overeenkomstcommando[]) => gaVerder(lopend, ...commandos);
  const stop = opdracht('neem_besluit', '2027-06-01', { programmajaar: 2, uitkomst: 'stop' });
  const laatUit = (partij: string, laatsteDag = '2027-06-30', datum = '2027-06-01') =>
    opdracht('laat_uittreden', datum, { partij, laatsteDag });

  test('the money is used up, and the term and the buurten go on', () => {
    const gestopt = verder(stop);
    expect(found(lopend, '2027-08-31')).toEqual([]);
    expect(found(gestopt, '2027-08-30')).toEqual([]);
    expect(found(gestopt, '2027-08-31')).toEqual([
      ['geen_geld_meer', 'waarschuwing', 'status', { datum: '2027-08-31', tot: '2029-08-31', aantal: 12 }],
    ]);
    expect(found(lopend, '2029-08-31')).toEqual([]);
    const uit = gaVerder(gestopt, laatUit('leeuwarden', '2027-08-31'));
    expect(found(uit, '2027-08-31').map(([code]) => code)).toEqual(['gemeente_uitgetreden']);
    const stil = gaVerder(gestopt, opdracht('schort_op', '2027-09-01', { vanaf: '2027-09-01', reden: 'x' }));
    expect(found(stil, '2027-09-02')).toEqual([]);
    const einde = opdracht('beeindig', '2027-08-01', { laatsteDag: '2027-08-31', reden: 'wederzijds_goedvinden' });
    expect(found(gaVerder(gestopt, einde), '2027-08-31')).toEqual([]);
    expect(found(gaVerder(gestopt, einde), '2027-09-01')).toEqual([]);
  });

  test('the uitvoerder leaves, and contributions to it go on', () => {
    expect(found(verder(laatUit('buurkracht')), '2027-06-15')).toEqual([
      [
        'uitvoerder_uitgetreden',
        'waarschuwing',
        'uitgetreden.0',
        { partij: 'buurkracht', laatsteDag: '2027-06-30', bijdragen: ['bzk-1', 'gemeente-2', 'gemeente-3'] },
      ],
    ]);
    expect(found(verder(stop, laatUit('buurkracht', '2027-08-31')), '2027-08-15')).toEqual([]);
    expect(found(verder(laatUit('bzk')), '2027-07-15')).toEqual([]);
    // Another uitvoerder receives what names nobody; what names the one that left still goes to it.
    const ander = { ...concept().partijen[1]!, id: 'welzijn' };
    const erbij = opdracht('laat_toetreden', '2027-06-01', { partij: ander, vanaf: '2027-07-01' });
    expect(found(verder(erbij, laatUit('buurkracht')), '2027-06-15')).toEqual([]);
    expect(found(verder(erbij, laatUit('welzijn', '2027-08-31', '2027-07-01')), '2027-07-15')).toEqual([]);
    const { financieringsplan } = concept();
    const perioden = financieringsplan.perioden.map((periode) => ({
      ...periode,
      bijdragen: periode.bijdragen.map((een) => ({
        ...een,
        naar: een.van === 'bzk' ? een.naar : ('buurkracht' as never),
      })),
    }));
    const genoemd = na(...totLopend(concept({ financieringsplan: { ...financieringsplan, perioden } })));
    expect(
      found(gaVerder(genoemd, erbij, laatUit('buurkracht')), '2027-06-15').map(([, , , params]) => params),
    ).toEqual([{ partij: 'buurkracht', laatsteDag: '2027-06-30', bijdragen: ['gemeente-2', 'gemeente-3'] }]);
  });

  test('the last gemeente leaves before the last day', () => {
    expect(found(verder(laatUit('leeuwarden')), '2027-07-15')).toEqual([
      [
        'gemeente_uitgetreden',
        'waarschuwing',
        'uitgetreden.0',
        { partij: 'leeuwarden', laatsteDag: '2027-06-30', tot: '2029-08-31' },
      ],
    ]);
    expect(found(verder(laatUit('leeuwarden', '2029-08-31')), '2029-08-15')).toEqual([]);
    const { tooi: _, ...gemeente } = concept().partijen[0] as ReturnType<typeof concept>['partijen'][number] & {
      tooi?: unknown;
    };
    const ander = { ...gemeente, id: 'waadhoeke', gemeentecode: 'GM1949' };
    const erbij = opdracht('laat_toetreden', '2027-06-01', { partij: ander, vanaf: '2027-06-01' });
    expect(found(verder(erbij, laatUit('leeuwarden')), '2027-07-15')).toEqual([]);
  });

  test('of money that cannot be reckoned with it does not say that it is used up', () => {
    const dubbel = { ...lopend.gebeurtenissen[0]! } as unknown as { document: ReturnType<typeof concept> };
    const { financieringsplan } = dubbel.document;
    const perioden = financieringsplan.perioden
      .slice(0, 1)
      .map((een) => ({ ...een, bijdragen: [...een.bijdragen, ...een.bijdragen] }));
    const document = { ...dubbel.document, financieringsplan: { ...financieringsplan, perioden } };
    const gebeurtenissen = [{ ...dubbel, document }, ...lopend.gebeurtenissen.slice(1)] as never;
    expect(found({ ...lopend, gebeurtenissen }, '2028-08-31')).toEqual([]);
  });
});

describe('signatures', () => {
  test('before the decision of the college, or without one', () => {
    const document = concept();
    const met = (besluit?: { kenmerk: string; datum: Datum }) => {
      const [gemeente, ...rest] = document.partijen;
      const { besluit: _, ...zonder } = gemeente as typeof gemeente & { besluit: unknown };
      return concept({ partijen: [{ ...zonder, ...(besluit && { besluit }) } as never, ...rest] });
    };
    const op = (tekst: typeof document) =>
      vind(na(...totLopend(tekst)), '2026-09-01').flatMap(({ code, ernst, pad }) =>
        code.includes('besluit') ? [[code, ernst, pad.join('.')]] : [],
      );
    expect(op(document)).toEqual([]);
    expect(op(met())).toEqual([
      ['overeenkomst.besluit_ontbreekt', 'waarschuwing', 'versies.0.document.partijen.0.besluit'],
    ]);
    expect(op(met({ kenmerk: 'B-1', datum: d('2026-06-16') }))).toEqual([
      ['overeenkomst.besluit_na_ondertekening', 'waarschuwing', 'versies.0.document.partijen.0.besluit.datum'],
    ]);
  });
});

describe('money is found with a path to its event', () => {
  const betaald = (datum: string, bedrag: string) =>
    opdracht('leg_vast', datum, { feit: { soort: 'betaald', datum, bijdrage: 'bzk-1', bedrag } });
  const money = (dossier: Overeenkomstdossier, dag = '2027-01-01') =>
    vind(dossier, dag).flatMap(({ code, pad }) => (code.startsWith('financiering.') ? [[code, pad]] : []));

  test('paid without a commitment: the event, and the correction that wrote it', () => {
    const dossier = gaVerder(lopend, betaald('2026-10-01', '1000.00'));
    expect(money(dossier)).toContainEqual(['financiering.betaald_zonder_verplichting', ['gebeurtenissen', 6]]);
    const wordt = { soort: 'betaald', datum: '2026-10-01', bijdrage: 'bzk-1', bedrag: '2000.00' };
    const beter = gaVerder(dossier, opdracht('corrigeer', '2026-11-01', { betreft: 'e7', reden: 'x', wordt }));
    expect(money(beter)).toContainEqual(['financiering.betaald_zonder_verplichting', ['gebeurtenissen', 7, 'wordt']]);
  });

  test('work without a signature, and a buurt that an addendum leaves out', () => {
    const zonder = na(...totLopend().slice(0, 3), opdracht('neem_in_werking', '2026-09-01'));
    expect(money(zonder).map(([code]) => code)).toContain('financiering.niet_ondertekend');
    const { reikwijdte } = concept();
    const korter = concept({
      reikwijdte: {
        ...reikwijdte,
        aantalBuurten: 11,
        programmas: reikwijdte.programmas.map((een, p) => (p === 0 ? { ...een, aantalBuurten: 7 } : een)),
        buurten: reikwijdte.buurten!.slice(1),
      },
    });
    const dossier = gaVerder(lopend, opdracht('stel_addendum_vast', '2027-12-01', addendum(korter)));
    const [, pad] = money(dossier, '2028-02-01').find(([code]) => code === 'financiering.buurt_vervalt_met_addendum')!;
    expect((pad as unknown[]).slice(0, 3)).toEqual(['gebeurtenissen', 6, 'document']);
  });

  test('an overrun of the budget is about no event; a notice that came back is about the notice', () => {
    const min = {
      soort: 'begroting_gewijzigd',
      datum: '2026-10-01',
      bijdrage: 'gemeente-2',
      begrotingsjaar: 2027,
      bedrag: '-15000.00',
    };
    const dossier = gaVerder(lopend, opdracht('leg_vast', '2026-10-01', { feit: min }));
    expect(money(dossier, '2028-08-31')).toContainEqual(['financiering.begroting_overschreden', []]);
    const terug = gaVerder(
      lopend,
      opdracht('zeg_op', '2027-01-01', { partij: 'bzk', grond: 'x', per: '2027-06-30' }),
      opdracht('trek_opzegging_in', '2027-02-01'),
      opdracht('corrigeer', '2027-03-01', { betreft: 'e8', reden: 'x' }),
    );
    expect(toDossierpad(['gebeurtenissen', 1, 'laatsteDag'], terug)).toEqual(['gebeurtenissen', 6, 'laatsteDag']);
    expect(toDossierpad(['teksten', 0], terug)).toEqual(['gebeurtenissen', 0, 'document']);
    expect(findPlek('e7~2', terug)).toEqual(['gebeurtenissen', 6]);
  });

  test('a draft that cannot be reckoned with is found, and nothing is thrown', () => {
    const document = concept();
    const { perioden } = document.financieringsplan;
    const dubbel = concept({
      financieringsplan: {
        ...document.financieringsplan,
        perioden: [perioden[0]!, perioden[1]!, { ...perioden[1]!, programmajaar: 3 }],
      },
    });
    const dossier = na(opdracht('stel_op', '2026-05-01', { document: dubbel }));
    expect(money(dossier)).toContainEqual([
      'financiering.bijdrage_dubbel',
      ['gebeurtenissen', 0, 'document', 'financieringsplan', 'perioden', 2, 'bijdragen', 0, 'id'],
    ]);
  });
});

describe('a record that was stored in another way', () => {
  const [begin, aangeboden] = lopend.gebeurtenissen;
  const stroom = (...rest: readonly object[]): Overeenkomstdossier => ({
    ...lopend,
    gebeurtenissen: [...lopend.gebeurtenissen, ...(rest as never[])],
  });
  const hoofd = {
    versie: 2,
    overeenkomst: lopend.overeenkomst,
    door: 'x',
    datum: '2027-01-01',
    geregistreerd: '2027-01-01',
  };
  const raad = { ...hoofd, id: 'x', soort: 'raad_geinformeerd', onderwerp: 'x' };
  const fouten = (dossier: Overeenkomstdossier) =>
    vind(dossier, '2027-02-01').flatMap(({ code, ernst, pad }) =>
      ernst === 'fout' && code.startsWith('overeenkomst.')
        ? [`${code.replace('overeenkomst.', '')} ${pad.join('.')}`]
        : [],
    );

  test.each([
    [
      'of another agreement',
      [{ ...raad, overeenkomst: 'ander' }],
      ['andere_overeenkomst gebeurtenissen.6.overeenkomst'],
    ],
    ['an id that was used', [{ ...raad, id: 'e1' }], ['gebeurtenis_bestaat_al gebeurtenissen.6.id']],
    [
      'a second draft',
      [{ ...begin!, id: 'x', geregistreerd: '2027-01-01' }],
      ['stroom_tweede_begin gebeurtenissen.6.soort'],
    ],
    ['recorded before it happened', [{ ...raad, datum: '2027-01-02' }], ['in_toekomst gebeurtenissen.6.datum']],
    [
      'recording that runs back',
      [{ ...raad, datum: '2026-08-01', geregistreerd: '2026-08-01' }],
      ['registratie_loopt_terug gebeurtenissen.6.geregistreerd'],
    ],
    [
      'a correction of nothing, and of what comes after it',
      [
        { ...hoofd, id: 'c1', soort: 'correctie', betreft: 'nooit', reden: 'x' },
        { ...hoofd, id: 'c2', soort: 'correctie', betreft: 'x', reden: 'x' },
        raad,
      ],
      ['correctie_zonder_doel gebeurtenissen.6.betreft', 'correctie_zonder_doel gebeurtenissen.7.betreft'],
    ],
    [
      'a correction to what is still to come',
      [
        {
          ...hoofd,
          id: 'c1',
          soort: 'correctie',
          betreft: 'e6',
          reden: 'x',
          wordt: { soort: 'in_werking_getreden', datum: '2027-01-02' },
        },
      ],
      ['in_toekomst gebeurtenissen.6.wordt.datum'],
    ],
    [
      'an event that is not possible',
      [{ ...hoofd, id: 'x', soort: 'hervat', vanaf: '2027-01-01' }],
      ['niet_opgeschort gebeurtenissen.6.soort'],
    ],
    [
      'one that a correction made impossible',
      [
        {
          ...hoofd,
          id: 'c1',
          soort: 'correctie',
          betreft: 'e6',
          reden: 'x',
          wordt: { soort: 'hervat', datum: '2026-09-02', vanaf: '2026-09-02' },
        },
      ],
      ['niet_opgeschort gebeurtenissen.6.wordt.soort'],
    ],
    [
      'a signature that binds nobody',
      [{ ...hoofd, id: 'x', soort: 'handtekening_gezet', partij: 'provincie', functie: 'gedeputeerde' }],
      ['handtekening_geen_partij gebeurtenissen.6.partij', 'handtekening_na_begin versies.0.handtekeningen.3.datum'],
    ],
  ] as [string, object[], string[]][])('%s', (_, rest, verwacht) => {
    expect(fouten(stroom(...rest))).toEqual(verwacht);
  });

  test('without its beginning', () => {
    const zonder = { ...lopend, gebeurtenissen: [aangeboden!] };
    expect(fouten(zonder)).toEqual(['stroom_zonder_begin gebeurtenissen.0.soort', 'voor_begin gebeurtenissen.0.datum']);
  });

  test('a record made by commands has none of these', () => {
    expect(fouten(lopend)).toEqual([]);
    expect(fouten(replayOvereenkomst(na(...totLopend().slice(0, 2), ...tekenen('2026-06-20')).gebeurtenissen))).toEqual(
      [],
    );
  });
});

test('a day that is none', () => {
  expect(codeVan(() => checkOvereenkomstdossier(lopend, { peildatum: 'nu' as never }))).toBe('kern.datum_ongeldig');
});
