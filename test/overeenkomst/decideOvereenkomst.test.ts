import { Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  COMMANDOSOORTEN,
  decideOvereenkomst,
  findVersie,
  initialOvereenkomstdossier,
  type Overeenkomstcommando,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { GEBEURTENIS_PER_COMMANDO } from '../../src/overeenkomst/commando/commandogebeurtenissen.js';
import { GEBEURTENISSTATUSSEN } from '../../src/overeenkomst/regels/gebeurtenisstatussen.js';
import { codeVan, foutVan } from '../hulp.js';
import {
  addendum,
  concept,
  gaVerder,
  gebeurtenissenVan,
  handtekeningen,
  langer,
  na,
  opdracht,
  standOp,
  totLopend,
  withHoofd,
} from './leven.js';

const d = Datum.parse;

const soorten = (...commandos: readonly Overeenkomstcommando[]) =>
  gebeurtenissenVan(...commandos).map(({ soort }) => soort);

describe('from draft to running', () => {
  test('the events of the way', () => {
    expect(soorten(...totLopend())).toEqual([
      'concept_opgesteld',
      'ter_ondertekening_aangeboden',
      'handtekening_gezet',
      'handtekening_gezet',
      'handtekening_gezet',
      'in_werking_getreden',
    ]);
  });

  test('the stand on any day', () => {
    const dossier = na(...totLopend());
    const dagen = ['2026-04-30', '2026-05-01', '2026-06-14', '2026-06-15', '2026-09-01'];
    expect(dagen.map((dag) => standOp(dossier, dag).status)).toEqual([
      'geen',
      'concept',
      'ter_ondertekening',
      'ondertekend',
      'lopend',
    ]);
    expect(standOp(dossier, '2026-09-01')).toMatchObject({ ondertekendOp: '2026-06-15', sinds: '2026-09-01' });
  });

  test('changed as a draft', () => {
    const dossier = na(
      opdracht('stel_op', '2026-05-01', { document: concept() }),
      opdracht('wijzig_concept', '2026-05-02', { document: concept({ titel: 'Andere titel' }) }),
    );
    expect(standOp(dossier, '2026-05-02').versies.map(({ document }) => document.titel)).toEqual(['Andere titel']);
  });

  test('taken back: the signatures are void', () => {
    const dossier = na(
      ...totLopend().slice(0, 3),
      opdracht('neem_terug', '2026-06-16', { reden: 'Een fout in de bijlage.' }),
    );
    expect(standOp(dossier, '2026-06-16')).toMatchObject({ status: 'concept', versies: [{ handtekeningen: [] }] });
  });

  test('the council is informed at any time', () => {
    const dossier = na(
      opdracht('stel_op', '2026-05-01', { document: concept() }),
      opdracht('informeer_raad', '2026-05-02', { onderwerp: 'Raadsbrief', kenmerk: 'RB-1' }),
      opdracht('informeer_raad', '2026-05-03', { onderwerp: 'Mondeling' }),
    );
    expect(standOp(dossier, '2026-05-03').raadsinformatie).toEqual([
      { datum: '2026-05-02', onderwerp: 'Raadsbrief', kenmerk: 'RB-1' },
      { datum: '2026-05-03', onderwerp: 'Mondeling' },
    ]);
  });
});

describe('signing is refused', () => {
  const aangeboden = [opdracht('stel_op', '2025-11-01', { document: concept() }), opdracht('bied_aan', '2025-12-01')];
  const teken = (datum: string, inhoud: object) => () => na(...aangeboden, opdracht('onderteken', datum, inhoud));
  const bevindingenVan = (doe: () => unknown) => {
    try {
      doe();
    } catch (fout) {
      return (fout as { bevindingen: { code: string }[] }).bevindingen.map(({ code }) => code);
    }
    return [];
  };
  test.each([
    [
      'before the mandate',
      '2025-12-31',
      { partij: 'leeuwarden', functie: 'burgemeester' },
      'overeenkomst.handtekening_voor_mandaat',
    ],
    [
      'by the wrong function',
      '2026-06-15',
      { partij: 'leeuwarden', functie: 'wethouder' },
      'overeenkomst.handtekening_verkeerde_functie',
    ],
    [
      'by a stranger',
      '2026-06-15',
      { partij: 'provincie', functie: 'directeur' },
      'overeenkomst.handtekening_geen_partij',
    ],
    [
      'by another person',
      '2026-06-15',
      { partij: 'leeuwarden', functie: 'burgemeester', persoon: 'p-9' },
      'overeenkomst.handtekening_ander_persoon',
    ],
  ])('%s', (_, datum, inhoud, code) => {
    expect(codeVan(teken(datum, inhoud))).toBe('overeenkomst.handtekening_past_niet');
    expect(bevindingenVan(teken(datum, inhoud))).toEqual([code]);
  });
  test('a second time', () => {
    const dubbel = () =>
      na(
        ...aangeboden,
        ...[1, 2].map(() => opdracht('onderteken', '2026-06-15', { partij: 'buurkracht', functie: 'directeur' })),
      );
    expect(codeVan(dubbel)).toBe('overeenkomst.handtekening_dubbel');
  });
  test('of a document that does not fit together', () => {
    const document = concept({ verplichtingen: [{ ...concept().verplichtingen[0]!, wie: 'provincie' }] });
    const doe = () => na(opdracht('stel_op', '2026-05-01', { document }), opdracht('bied_aan', '2026-05-02'));
    expect(codeVan(doe)).toBe('overeenkomst.document_past_niet');
    expect(bevindingenVan(doe)).toEqual(['overeenkomst.verplichting_geen_partij']);
  });
  test('of a document that is not what the selection chose', () => {
    const dossier = na(opdracht('stel_op', '2026-05-01', { document: concept() }));
    const aan = withHoofd(opdracht('bied_aan', '2026-05-02'), dossier);
    expect(codeVan(() => decideOvereenkomst(aan, dossier, { selectie: [] }))).toBe('overeenkomst.document_past_niet');
  });
  test('of a draft that came with signatures', () => {
    const document = concept({
      handtekeningen: [{ partij: 'buurkracht', functie: 'directeur', datum: d('2026-05-01') }],
    });
    expect(codeVan(() => na(opdracht('stel_op', '2026-05-01', { document })))).toBe(
      'overeenkomst.concept_heeft_handtekeningen',
    );
    expect(
      codeVan(() =>
        na(
          opdracht('stel_op', '2026-05-01', { document: concept() }),
          opdracht('wijzig_concept', '2026-05-01', { document }),
        ),
      ),
    ).toBe('overeenkomst.concept_heeft_handtekeningen');
  });
});

describe('addenda', () => {
  test('what held on a day', () => {
    const dossier = na(...totLopend(), opdracht('verleng', '2027-12-01', addendum()));
    expect(dossier.gebeurtenissen.at(-1)).toMatchObject({ soort: 'addendum_vastgesteld', nummer: 1, id: 'e7' });
    const nummerOp = (dag: string) => findVersie(dossier, { peildatum: d(dag) })?.nummer;
    expect(['2026-08-31', '2026-09-01', '2027-12-31', '2028-01-01', '2030-01-01'].map(nummerOp)).toEqual([
      undefined,
      0,
      0,
      1,
      1,
    ]);
    expect(standOp(dossier, '2027-11-30').versies).toHaveLength(1);
    expect(standOp(dossier, '2027-12-01')).toMatchObject({ laatsteDag: '2030-08-31', versies: [{}, { nummer: 1 }] });
  });

  test('one that is agreed on later and takes effect earlier stands before it', () => {
    const dossier = na(
      ...totLopend(),
      opdracht('stel_addendum_vast', '2027-06-01', addendum(concept({ titel: 'Twee' }), '2028-01-01', '2027-06-01')),
      opdracht('stel_addendum_vast', '2027-07-01', addendum(concept({ titel: 'Een' }), '2027-08-01', '2027-07-01')),
    );
    expect(standOp(dossier, '2027-07-01').versies.map(({ nummer }) => nummer)).toEqual([0, 2, 1]);
  });

  test('one that is recorded after a later one gets its own place', () => {
    const dossier = na(
      ...totLopend(),
      opdracht('stel_addendum_vast', '2027-12-01', addendum(concept({ titel: 'Twee' }))),
      opdracht('stel_addendum_vast', '2027-02-01', addendum(concept({ titel: 'Een' }), '2027-02-01', '2027-02-01')),
    );
    const op = (dag: string) => findVersie(dossier, { peildatum: d(dag) })?.document.titel;
    expect(op('2027-06-01')).toBe('Een');
    expect(op('2028-06-01')).toBe('Twee');
    expect(standOp(dossier, '2028-06-01').versies.map(({ nummer }) => nummer)).toEqual([0, 2, 1]);
  });

  test('two from the same day: the later one holds', () => {
    const dossier = na(
      ...totLopend(),
      opdracht('stel_addendum_vast', '2027-12-01', addendum(concept({ titel: 'Een' }))),
      opdracht('stel_addendum_vast', '2027-12-02', addendum(concept({ titel: 'Twee' }))),
    );
    expect(findVersie(dossier, { peildatum: d('2028-01-01') })?.document.titel).toBe('Twee');
  });

  test.each([
    ['of another agreement', addendum({ ...langer(), id: 'ander' }), 'overeenkomst.addendum_andere_overeenkomst'],
    ['from before the agreement', addendum(langer(), '2026-08-31', '2026-08-31'), 'overeenkomst.addendum_voor_vorige'],
    ['from after its own term', addendum(langer(), '2031-01-01'), 'overeenkomst.addendum_buiten_looptijd'],
    [
      'that does not fit together',
      addendum({ ...langer(), looptijd: { ...langer().looptijd, tot: d('2031-08-31') } }),
      'overeenkomst.document_past_niet',
    ],
    [
      'that a signatory is missing from',
      { ...addendum(), handtekeningen: handtekeningen('2027-12-01').slice(1) },
      'overeenkomst.handtekeningen_ontbreken',
    ],
    [
      'signed later than it was made',
      addendum(langer(), '2028-01-01', '2027-12-02'),
      'overeenkomst.handtekening_na_addendum',
    ],
    [
      'signed by the wrong function',
      { ...addendum(), handtekeningen: [{ partij: 'buurkracht', functie: 'stagiair', datum: '2027-12-01' }] },
      'overeenkomst.handtekening_past_niet',
    ],
    ['that makes nothing longer', addendum(concept()), 'overeenkomst.verlenging_niet_later'],
    [
      'with signatures of its own',
      addendum({
        ...langer(),
        handtekeningen: [{ partij: 'buurkracht', functie: 'directeur', datum: d('2027-12-01') }],
      }),
      'overeenkomst.concept_heeft_handtekeningen',
    ],
  ])('refused: one %s', (_, inhoud, code) => {
    expect(codeVan(() => na(...totLopend(), opdracht('verleng', '2027-12-01', inhoud)))).toBe(code);
  });

  test('signed before the start, for a text from the first day', () => {
    const dossier = na(
      ...totLopend().slice(0, -1),
      opdracht('stel_addendum_vast', '2026-07-01', addendum(concept({ titel: 'Beter' }), '2026-09-01', '2026-07-01')),
      opdracht('neem_in_werking', '2026-09-01'),
    );
    expect(findVersie(dossier, { peildatum: d('2026-09-01') })?.document.titel).toBe('Beter');
  });
});

describe('suspension, notice and end', () => {
  const lopend = na(...totLopend());
  const statussen = (dossier: ReturnType<typeof na>, ...dagen: readonly string[]) =>
    dagen.map((dag) => standOp(dossier, dag).status);
  const schort = (vanaf: string, datum = vanaf) => opdracht('schort_op', datum, { vanaf, reden: 'Ziekte' });
  const hervat = (vanaf: string, datum = vanaf) => opdracht('hervat', datum, { vanaf });

  test('suspended and resumed', () => {
    const dossier = gaVerder(lopend, schort('2027-01-10', '2027-01-04'), hervat('2027-02-01', '2027-01-25'));
    expect(standOp(dossier, '2027-02-01')).toMatchObject({
      sinds: '2026-09-01',
      opschortingen: [{ van: '2027-01-10', tot: '2027-01-31', reden: 'Ziekte' }],
    });
    expect(statussen(dossier, '2027-01-09', '2027-01-10', '2027-01-31', '2027-02-01')).toEqual([
      'lopend',
      'opgeschort',
      'opgeschort',
      'lopend',
    ]);
  });

  test('a suspension that was called off on its first day was none', () => {
    const dossier = gaVerder(lopend, schort('2027-01-10'), hervat('2027-01-10'));
    expect(standOp(dossier, '2027-01-10')).toMatchObject({ status: 'lopend', opschortingen: [] });
  });

  test.each([
    [
      'suspended while it is',
      [schort('2027-01-10', '2027-01-04'), schort('2027-01-12', '2027-01-05')],
      'al_opgeschort',
    ],
    ['resumed while it runs', [hervat('2027-01-10')], 'niet_opgeschort'],
    ['resumed before it stopped', [schort('2027-01-10'), hervat('2027-01-09', '2027-01-11')], 'onderbreking_past_niet'],
    [
      'suspended within a suspension of before',
      [schort('2027-01-10'), hervat('2027-02-01'), schort('2027-01-31', '2027-03-01')],
      'onderbreking_past_niet',
    ],
  ] as [string, Overeenkomstcommando[], string][])('refused: %s', (_, commandos, code) => {
    expect(codeVan(() => gaVerder(lopend, ...commandos))).toBe(`overeenkomst.${code}`);
  });

  // The notice is three months: given on 1 October 2027, the earliest last day is 1 January 2028.
  const opzeggen = (per: string, partij = 'leeuwarden') =>
    opdracht('zeg_op', '2027-10-01', { partij, grond: 'Geen resultaat', per });
  test('notice', () => {
    const dossier = gaVerder(lopend, opzeggen('2028-01-01'));
    expect(standOp(dossier, '2027-10-01')).toMatchObject({
      status: 'opgezegd',
      opzegging: { datum: '2027-10-01', per: '2028-01-01', partij: 'leeuwarden' },
      laatsteDag: '2028-01-01',
    });
    expect(statussen(dossier, '2027-09-30', '2028-01-01', '2028-01-02')).toEqual(['lopend', 'opgezegd', 'afgelopen']);
    expect(codeVan(() => gaVerder(lopend, opzeggen('2027-12-31')))).toBe('overeenkomst.opzegtermijn_te_kort');
    expect(codeVan(() => gaVerder(lopend, opzeggen('2029-09-01')))).toBe('overeenkomst.opzegging_na_looptijd');
    expect(codeVan(() => gaVerder(lopend, opzeggen('2028-01-01', 'provincie')))).toBe(
      'overeenkomst.opzegging_geen_partij',
    );
  });

  test('notice taken back, also during a suspension', () => {
    const terug = opdracht('trek_opzegging_in', '2027-11-01');
    expect(standOp(gaVerder(lopend, opzeggen('2028-01-01'), terug), '2027-11-01').status).toBe('lopend');
    const stil = gaVerder(lopend, schort('2027-09-01'), opzeggen('2028-01-01'));
    expect(statussen(gaVerder(stil, terug), '2027-11-01')).toEqual(['opgeschort']);
    expect(
      statussen(gaVerder(stil, hervat('2027-11-01'), opdracht('trek_opzegging_in', '2027-11-02')), '2027-11-02'),
    ).toEqual(['lopend']);
  });

  test.each([
    ['when the term is over', [], '2029-09-01', '2029-08-31', 'looptijd_verstreken', undefined],
    ['before the term is over', [], '2029-08-30', '2029-08-30', 'looptijd_verstreken', 'looptijd_niet_verstreken'],
    ['by notice', [opzeggen('2028-01-01')], '2028-01-01', '2028-01-01', 'opgezegd', undefined],
    ['by notice, too early', [opzeggen('2028-01-01')], '2027-12-31', '2027-12-31', 'opgezegd', 'opzegtermijn_loopt'],
    ['by notice, without notice', [], '2028-01-01', '2028-01-01', 'opgezegd', 'niet_opgezegd'],
    ['by consent', [], '2026-10-01', '2026-12-31', 'wederzijds_goedvinden', undefined],
    [
      'twice',
      [opdracht('beeindig', '2026-10-01', { laatsteDag: '2026-12-31', reden: 'ontbonden' })],
      '2026-10-02',
      '2026-11-30',
      'ontbonden',
      'al_beeindigd',
    ],
  ] as const)('ends %s', (_, eerst, datum, laatsteDag, reden, code) => {
    const einde = () => gaVerder(lopend, ...eerst, opdracht('beeindig', datum, { laatsteDag, reden }));
    if (code !== undefined) return expect(codeVan(einde)).toBe(`overeenkomst.${code}`);
    const dossier = einde();
    expect(standOp(dossier, datum)).toMatchObject({ einde: { laatsteDag, reden }, laatsteDag });
    expect(standOp(dossier, '2030-01-01').status).toBe('beeindigd');
    expect(standOp(dossier, laatsteDag).status).not.toBe('beeindigd');
  });

  test('after an extension the term is the longer one', () => {
    const verlengd = gaVerder(lopend, opdracht('verleng', '2027-12-01', addendum()));
    const einde = opdracht('beeindig', '2029-09-01', { laatsteDag: '2029-08-31', reden: 'looptijd_verstreken' });
    expect(foutVan(() => gaVerder(verlengd, einde))).toMatchObject({
      code: 'overeenkomst.looptijd_niet_verstreken',
      params: { tot: '2030-08-31' },
    });
  });

  test('until its last day it is what it was; the end of a notice is its last day at most', () => {
    const consent = opdracht('beeindig', '2026-10-01', { laatsteDag: '2026-12-31', reden: 'wederzijds_goedvinden' });
    expect(statussen(gaVerder(lopend, consent), '2026-12-31', '2027-01-01')).toEqual(['lopend', 'beeindigd']);
    const laat = opdracht('beeindig', '2028-03-01', { laatsteDag: '2028-03-01', reden: 'opgezegd' });
    const dossier = gaVerder(lopend, opzeggen('2028-01-01'), laat);
    expect(statussen(dossier, '2028-01-01', '2028-02-29', '2028-03-01')).toEqual([
      'opgezegd',
      'afgelopen',
      'beeindigd',
    ]);
    expect(standOp(dossier, '2028-03-01').laatsteDag).toBe('2028-01-01');
  });

  test('is evaluated on the way, and after the end for good', () => {
    const tussentijds = opdracht('evalueer', '2027-09-01', { eind: false, uitkomst: 'Gaat goed.', kenmerk: 'E-1' });
    const einde = opdracht('beeindig', '2029-09-01', { laatsteDag: '2029-08-31', reden: 'looptijd_verstreken' });
    const eind = opdracht('evalueer', '2029-10-01', { moment: 'eind', eind: true, uitkomst: 'Werkt in dorpen.' });
    const dossier = gaVerder(lopend, tussentijds, einde, eind);
    expect(statussen(dossier, '2029-08-31', '2029-09-01', '2029-10-01')).toEqual([
      'lopend',
      'beeindigd',
      'geevalueerd',
    ]);
    expect(standOp(dossier, '2029-10-01').evaluaties).toMatchObject([
      { kenmerk: 'E-1' },
      { moment: 'eind', eind: true },
    ]);
    const nooit = opdracht('evalueer', '2027-09-01', { moment: 'nooit', eind: false, uitkomst: 'x' });
    expect(codeVan(() => gaVerder(lopend, nooit))).toBe('overeenkomst.evaluatiemoment_onbekend');
  });

  test('starts once, within its term', () => {
    const getekend = na(...totLopend().slice(0, -1));
    for (const dag of ['2026-08-31', '2029-09-01'])
      expect(codeVan(() => gaVerder(getekend, opdracht('neem_in_werking', dag)))).toMatch(
        /buiten_looptijd|status_past_niet/,
      );
    expect(codeVan(() => gaVerder(lopend, opdracht('neem_in_werking', '2026-09-02')))).toBe(
      'overeenkomst.al_in_werking',
    );
    // Without the event the work begins on the first day of the term.
    expect(statussen(getekend, '2026-08-31', '2026-09-01')).toEqual(['ondertekend', 'lopend']);
    expect(standOp(getekend, '2026-09-01').sinds).toBe('2026-09-01');
  });
});

describe('years of the programme', () => {
  const metOptie = () => {
    const document = langer();
    const perioden = document.financieringsplan.perioden.map((een) =>
      een.programmajaar === 4 ? { ...een, optie: { uiterlijk: d('2029-03-01') } } : een,
    );
    const { looptijd } = concept();
    return { ...document, looptijd, financieringsplan: { ...document.financieringsplan, perioden } };
  };
  const dossier = na(...totLopend(metOptie()));
  const licht = (datum: string, programmajaar = 4) => opdracht('licht_optie', datum, { programmajaar, kenmerk: 'O-1' });

  test('an option that is taken, in time and once', () => {
    const gelicht = gaVerder(dossier, licht('2029-03-01'));
    expect(standOp(gelicht, '2029-03-01').opties).toEqual([4]);
    expect(codeVan(() => gaVerder(gelicht, licht('2029-03-01')))).toBe('overeenkomst.optie_al_gelicht');
    expect(codeVan(() => gaVerder(dossier, licht('2029-03-02')))).toBe('overeenkomst.optie_verlopen');
    expect(codeVan(() => gaVerder(dossier, licht('2029-03-01', 3)))).toBe('overeenkomst.optie_onbekend');
    expect(codeVan(() => gaVerder(dossier, licht('2029-03-01', 5)))).toBe('overeenkomst.programmajaar_onbekend');
  });

  test('a decision to go on or not', () => {
    const besluit = opdracht('neem_besluit', '2028-05-01', { programmajaar: 3, uitkomst: 'stop' });
    expect(standOp(gaVerder(dossier, besluit), '2028-05-01').besluiten).toEqual([
      { datum: '2028-05-01', programmajaar: 3, uitkomst: 'stop' },
    ]);
    const onbekend = { ...besluit, programmajaar: 9 };
    expect(codeVan(() => gaVerder(dossier, onbekend))).toBe('overeenkomst.programmajaar_onbekend');
  });
});

describe('parties that leave and join', () => {
  const lopend = na(...totLopend());
  const provincie = { rol: 'medefinancier', id: 'provincie', naam: 'Provincie', ondertekenaars: [] };
  const weg = (partij: string) => opdracht('laat_uittreden', '2027-05-01', { partij, laatsteDag: '2027-06-30' });
  const bij = opdracht('laat_toetreden', '2027-05-01', { partij: provincie, vanaf: '2027-07-01' });
  const ids = (dossier: typeof lopend, dag: string) => standOp(dossier, dag).partijen.map(({ id }) => id);

  test('count until their last day, and from their first', () => {
    const dossier = gaVerder(lopend, weg('bzk'), bij);
    expect(ids(dossier, '2027-06-30')).toEqual(['leeuwarden', 'buurkracht', 'bzk']);
    expect(ids(dossier, '2027-07-01')).toEqual(['leeuwarden', 'buurkracht', 'provincie']);
    expect(standOp(dossier, '2027-07-01').uitgetreden).toEqual([{ partij: 'bzk', laatsteDag: '2027-06-30' }]);
  });

  test('a gemeente that leaves takes its buurten with it', () => {
    const dossier = gaVerder(lopend, weg('leeuwarden'));
    expect(standOp(dossier, '2027-06-30').buurten).toHaveLength(12);
    expect(standOp(dossier, '2027-07-01').buurten).toEqual([]);
  });

  test.each([
    ['who is no party', [weg('provincie')], 'partij_onbekend'],
    ['who has left', [weg('bzk'), weg('bzk')], 'partij_al_uitgetreden'],
    ['who is a party already', [{ ...bij, partij: { ...provincie, id: 'bzk' } }], 'partij_dubbel'],
  ] as [string, Overeenkomstcommando[], string][])('refused: %s', (_, commandos, code) => {
    expect(codeVan(() => gaVerder(lopend, ...commandos))).toBe(`overeenkomst.${code}`);
  });
});

describe('a buurt that pauses', () => {
  const lopend = na(...totLopend());
  const buurt = 'BU00802001';
  const pauze = (vanaf: string) => opdracht('pauzeer_buurt', vanaf, { buurt, vanaf, reden: 'Ziekte' });
  const door = (vanaf: string, datum = vanaf) => opdracht('hervat_buurt', datum, { buurt, vanaf });

  test('still takes part', () => {
    const dossier = gaVerder(lopend, pauze('2027-01-10'), door('2027-02-01'), pauze('2027-03-01'));
    const stand = standOp(dossier, '2027-03-01');
    expect(stand.gepauzeerd).toEqual([
      { buurt, van: '2027-01-10', tot: '2027-01-31', reden: 'Ziekte' },
      { buurt, van: '2027-03-01', reden: 'Ziekte' },
    ]);
    expect(stand.buurten).toHaveLength(12);
  });

  test('another goes on pausing', () => {
    const ander = opdracht('pauzeer_buurt', '2027-01-05', { buurt: 'BU00802002', vanaf: '2027-01-05' });
    const dossier = gaVerder(lopend, ander, pauze('2027-01-10'), door('2027-02-01'));
    expect(standOp(dossier, '2027-03-01').gepauzeerd).toMatchObject([
      { buurt: 'BU00802002', van: '2027-01-05' },
      { buurt, tot: '2027-01-31' },
    ]);
  });

  test.each([
    ['a stranger', [{ ...pauze('2027-01-10'), buurt: 'BU00802099' }], 'buurt_doet_niet_mee'],
    ['twice', [pauze('2027-01-10'), pauze('2027-01-12')], 'buurt_al_gepauzeerd'],
    ['going on while it does', [door('2027-01-10')], 'buurt_niet_gepauzeerd'],
    ['going on before it stopped', [pauze('2027-01-10'), door('2027-01-10')], 'onderbreking_past_niet'],
    [
      'within a pause of before',
      [pauze('2027-01-10'), door('2027-02-01'), { ...pauze('2027-03-01'), vanaf: '2027-01-31' }],
      'onderbreking_past_niet',
    ],
  ] as [string, Overeenkomstcommando[], string][])('refused: %s', (_, commandos, code) => {
    expect(codeVan(() => gaVerder(lopend, ...commandos))).toBe(`overeenkomst.${code}`);
  });
});

describe('money', () => {
  const lopend = na(...totLopend());
  const betaald = { soort: 'betaald', datum: '2027-01-15', bijdrage: 'bzk-1', bedrag: '50000.00' };
  const leg = (feit: object, datum = '2027-01-15') =>
    opdracht('leg_vast', datum, { feit: { ...betaald, datum, ...feit } });

  test('is recorded as it happened, lawful or not, and whatever the status', () => {
    expect(gaVerder(lopend, leg({})).gebeurtenissen.at(-1)).toEqual({
      ...betaald,
      versie: 2,
      id: 'e7',
      overeenkomst: 'buurkracht-leeuwarden',
      geregistreerd: '2027-01-15',
      door: 'medewerker-7',
    });
    const concept1 = na(...totLopend().slice(0, 1));
    expect(gaVerder(concept1, leg({ bedrag: '9000000.00' }, '2026-05-01')).gebeurtenissen).toHaveLength(2);
    const index = { soort: 'geindexeerd', bijdragen: ['gemeente-2', 'gemeente-3'], van: '100', naar: '103' };
    expect(
      gaVerder(lopend, opdracht('leg_vast', '2027-01-15', { feit: { ...index, datum: '2027-01-15' } })).gebeurtenissen,
    ).toHaveLength(7);
  });

  test.each([
    ['of an unknown contribution', leg({ bijdrage: 'bzk-9' }), 'overeenkomst.bijdrage_onbekend', ['bijdrage']],
    [
      'set off with an unknown one',
      leg({ soort: 'verrekend', met: 'bzk-9' }),
      'overeenkomst.bijdrage_onbekend',
      ['met'],
    ],
    ['before the first draft', leg({}, '2026-04-30'), 'overeenkomst.voor_begin', ['datum']],
    ['below zero', leg({ bedrag: '-1.00' }), 'kern.document_ongeldig', []],
    ['with a field that it has not', leg({ bedrog: '1.00' }), 'kern.document_ongeldig', []],
    [
      'on another day than its command',
      { ...leg({}), datum: d('2027-01-16') },
      'overeenkomst.datum_verschilt',
      ['feit', 'datum'],
    ],
  ] as [string, Overeenkomstcommando, string, string[]][])('refused: %s', (_, commando, code, pad) => {
    expect(foutVan(() => gaVerder(lopend, commando))).toMatchObject({ code, pad });
  });
  test('index: an unknown one among several', () => {
    const feit = { soort: 'geindexeerd', datum: '2027-01-15', bijdragen: ['bzk-1', 'bzk-9'], van: '100', naar: '103' };
    expect(foutVan(() => gaVerder(lopend, opdracht('leg_vast', '2027-01-15', { feit }))).pad).toEqual(['bijdragen', 1]);
  });
  test('of one year, without a contribution', () => {
    const feit = { soort: 'jaar_afgesloten', datum: '2027-01-15', begrotingsjaar: 2026 };
    expect(gaVerder(lopend, opdracht('leg_vast', '2027-01-15', { feit })).gebeurtenissen).toHaveLength(7);
  });
});

describe('the head of a command', () => {
  const lopend = na(...totLopend());
  const raad = opdracht('informeer_raad', '2027-01-10', { onderwerp: 'x' });
  test.each([
    ['an id that was used', { ...raad, id: 'e3' }, 'gebeurtenis_bestaat_al'],
    ['recorded before it happened', { ...raad, geregistreerd: d('2027-01-09') }, 'in_toekomst'],
    [
      'recorded before what is recorded',
      { ...raad, datum: d('2026-08-01'), geregistreerd: d('2026-08-31') },
      'registratie_loopt_terug',
    ],
    ['before the first draft', { ...raad, datum: d('2026-04-30') }, 'voor_begin'],
    ['a second draft', opdracht('stel_op', '2027-01-10', { document: concept() }), 'status_past_niet'],
  ] as [string, Overeenkomstcommando, string][])('refused: %s', (_, commando, code) => {
    expect(codeVan(() => gaVerder(lopend, commando))).toBe(`overeenkomst.${code}`);
  });
  test('nothing goes before the first draft', () => {
    for (const commando of [
      opdracht('bied_aan', '2026-05-01'),
      opdracht('leg_vast', '2026-05-01', {
        feit: { soort: 'jaar_afgesloten', datum: '2026-05-01', begrotingsjaar: 2025 },
      }),
      opdracht('corrigeer', '2026-05-01', { betreft: 'e1', reden: 'x' }),
    ])
      expect(foutVan(() => na(commando))).toMatchObject({
        code: 'overeenkomst.status_past_niet',
        params: { status: 'geen' },
      });
  });
  test('a command that is none', () => {
    expect(codeVan(() => decideOvereenkomst({ soort: 'verleg' } as never, lopend))).toBe('kern.keuze_onbekend');
    expect(codeVan(() => na(opdracht('stel_op', '2026-05-01')))).toBe('kern.document_ongeldig');
    expect(codeVan(() => na(opdracht('bied_aan', '2026-05-01', { x: 1 })))).toBe('kern.document_ongeldig');
  });
  test('another agreement in a changed draft', () => {
    const wijzig = opdracht('wijzig_concept', '2026-05-02', { document: concept({ id: 'ander' }) });
    expect(codeVan(() => na(...totLopend().slice(0, 1), wijzig))).toBe('overeenkomst.andere_overeenkomst');
  });
  test('every kind that is not of money has its statuses, and a command that leads to it', () => {
    const gevolgd = ['ondertekening_voltooid', 'verlengd'];
    expect(
      Object.keys(GEBEURTENISSTATUSSEN)
        .filter((soort) => !gevolgd.includes(soort))
        .sort(),
    ).toEqual([...new Set<string>(Object.values(GEBEURTENIS_PER_COMMANDO))].sort());
    expect(COMMANDOSOORTEN).toHaveLength(Object.keys(GEBEURTENIS_PER_COMMANDO).length + 2);
  });
});

describe('what was recorded late, or by mistake', () => {
  const lopend = na(...totLopend());
  const stop = opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001', laatsteDag: '2027-03-31' });
  const gestopt = gaVerder(lopend, stop);

  test.each([
    ['a report to the council', opdracht('informeer_raad', '2026-10-01', { onderwerp: 'x' })],
    ['an evaluation', opdracht('evalueer', '2027-01-01', { eind: false, uitkomst: 'x' })],
    ['another stop', opdracht('stop_buurt', '2027-01-31', { buurt: 'BU00802002', laatsteDag: '2027-01-31' })],
    ['a suspension', opdracht('schort_op', '2027-01-10', { vanaf: '2027-01-10', reden: 'Ziekte' })],
    [
      'an addendum',
      opdracht('stel_addendum_vast', '2027-02-01', addendum(concept({ titel: 'x' }), '2027-02-01', '2027-02-01')),
    ],
  ])('events before a recorded stop are accepted: %s', (_, laat) => {
    const dossier = gaVerder(gestopt, laat);
    expect(standOp(dossier, '2027-02-15')).toEqual({ ...standOp(gaVerder(lopend, laat), '2027-02-15') });
    expect(standOp(dossier, '2027-03-31', '2027-03-30')).toEqual(standOp(lopend, '2027-03-31'));
  });

  test('a signature that is recorded after the start', () => {
    const [burgemeester, , directeur] = totLopend().slice(2, 5);
    const begonnen = na(...totLopend().slice(0, 2), burgemeester!, opdracht('neem_in_werking', '2026-09-01'));
    expect(standOp(begonnen, '2026-09-01')).toMatchObject({ status: 'lopend' });
    expect(standOp(begonnen, '2026-09-01')).not.toHaveProperty('ondertekendOp');
    const dossier = gaVerder(begonnen, directeur!);
    expect(dossier.gebeurtenissen.at(-1)).toMatchObject({ datum: '2026-06-15', geregistreerd: '2026-09-01' });
    expect(standOp(dossier, '2026-06-15')).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-06-15' });
  });

  test('a mistaken stop is undone, from the day of the correction', () => {
    const terug = opdracht('corrigeer', '2027-04-20', { betreft: 'e7', reden: 'De verkeerde buurt.' });
    const dossier = gaVerder(gestopt, terug);
    expect(standOp(dossier, '2027-04-01').buurten).toHaveLength(12);
    expect(standOp(dossier, '2027-04-01', '2027-04-19').buurten).toHaveLength(11);
    const wordt = { soort: 'buurt_gestopt', datum: '2027-03-31', buurt: 'BU00802002', laatsteDag: '2027-04-30' };
    const ander = gaVerder(gestopt, opdracht('corrigeer', '2027-04-20', { betreft: 'e7', reden: 'x', wordt }));
    expect(standOp(ander, '2027-05-01').gestopt).toEqual([{ buurt: 'BU00802002', laatsteDag: '2027-04-30' }]);
  });

  test('a correction of a correction: what it says replaces it, and without words it withdraws it', () => {
    const weg = gaVerder(gestopt, opdracht('corrigeer', '2027-04-20', { betreft: 'e7', reden: 'x' }));
    const terug = gaVerder(weg, opdracht('corrigeer', '2027-04-21', { betreft: 'e8', reden: 'Toch wel.' }));
    expect(standOp(terug, '2027-05-01').gestopt).toEqual(standOp(gestopt, '2027-05-01').gestopt);
    const wordt = { soort: 'buurt_gestopt', datum: '2027-03-31', buurt: 'BU00802003', laatsteDag: '2027-03-31' };
    const anders = gaVerder(weg, opdracht('corrigeer', '2027-04-21', { betreft: 'e8', reden: 'x', wordt }));
    expect(standOp(anders, '2027-05-01').gestopt).toMatchObject([{ buurt: 'BU00802003' }]);
    const laatste = gaVerder(anders, opdracht('corrigeer', '2027-04-22', { betreft: 'e7', reden: 'x' }));
    expect(standOp(laatste, '2027-05-01').gestopt).toEqual([]);
    expect(standOp(laatste, '2027-05-01', '2027-04-20').gestopt).toEqual([]);
    expect(standOp(laatste, '2027-05-01', '2027-04-21').gestopt).toMatchObject([{ buurt: 'BU00802003' }]);
  });

  test('a correction of a correction of a correction', () => {
    const corrigeer = (betreft: string, datum: string) => opdracht('corrigeer', datum, { betreft, reden: 'x' });
    const weg = gaVerder(gestopt, corrigeer('e7', '2027-04-20'), corrigeer('e8', '2027-04-21'));
    expect(standOp(weg, '2027-05-01').gestopt).toHaveLength(1);
    expect(standOp(gaVerder(weg, corrigeer('e9', '2027-04-22')), '2027-05-01').gestopt).toEqual([]);
  });

  test('nothing may make what is recorded impossible', () => {
    const vervang = opdracht('vervang_buurt', '2027-04-15', {
      buurt: 'BU00802099',
      vervangt: 'BU00802001',
      start: '2027-05-01',
    });
    const vervangen = gaVerder(gestopt, vervang);
    const terug = opdracht('corrigeer', '2027-05-20', { betreft: 'e7', reden: 'x' });
    expect(foutVan(() => gaVerder(vervangen, terug))).toMatchObject({
      code: 'overeenkomst.latere_gebeurtenis_onmogelijk',
      params: { id: 'e8', gebeurtenis: 'buurt_vervangen', reden: 'overeenkomst.buurt_niet_gestopt' },
    });
    const einde = opdracht('beeindig', '2027-01-31', { laatsteDag: '2027-01-31', reden: 'ontbonden' });
    expect(codeVan(() => gaVerder(gestopt, einde))).toBe('overeenkomst.latere_gebeurtenis_onmogelijk');
  });

  test.each([
    ['of what was not recorded', { betreft: 'e99' }, 'correctie_zonder_doel', ['betreft']],
    ['of the first draft, away', { betreft: 'e1' }, 'begin_blijft', ['wordt']],
    [
      'of the first draft, into something else',
      { betreft: 'e1', wordt: { soort: 'raad_geinformeerd', datum: '2026-05-01', onderwerp: 'x' } },
      'begin_blijft',
      ['wordt'],
    ],
    [
      'to what is still to come',
      {
        betreft: 'e7',
        wordt: { soort: 'buurt_gestopt', datum: '2027-05-01', buurt: 'BU00802001', laatsteDag: '2027-05-01' },
      },
      'in_toekomst',
      ['wordt', 'datum'],
    ],
    [
      'to what cannot be',
      {
        betreft: 'e7',
        wordt: { soort: 'buurt_gestopt', datum: '2027-03-31', buurt: 'BU00802099', laatsteDag: '2027-03-31' },
      },
      'buurt_doet_niet_mee',
      ['wordt', 'buurt'],
    ],
    [
      'to money of an unknown contribution',
      { betreft: 'e7', wordt: { soort: 'betaald', datum: '2027-03-31', bijdrage: 'x', bedrag: '1.00' } },
      'bijdrage_onbekend',
      ['bijdrage'],
    ],
  ])('refused: a correction %s', (_, inhoud, code, pad) => {
    const fout = foutVan(() => gaVerder(gestopt, opdracht('corrigeer', '2027-04-20', { reden: 'x', ...inhoud })));
    expect(fout).toMatchObject({ code: `overeenkomst.${code}`, pad });
  });

  test('the first draft is corrected to another text, and the correction withdrawn', () => {
    const wordt = { soort: 'concept_opgesteld', datum: '2026-04-20', document: concept({ titel: 'Beter' }) };
    const beter = gaVerder(lopend, opdracht('corrigeer', '2027-04-20', { betreft: 'e1', reden: 'x', wordt }));
    expect(standOp(beter, '2026-04-20').tekst?.document.titel).toBe('Beter');
    const terug = gaVerder(beter, opdracht('corrigeer', '2027-04-21', { betreft: 'e7', reden: 'x' }));
    expect(standOp(terug, '2027-04-21')).toEqual(standOp(lopend, '2027-04-21'));
    expect(isDomeinFout(foutVan(() => gaVerder(beter, opdracht('bied_aan', '2026-04-19'))))).toBe(true);
  });

  test('what was impossible before does not stand in the way', () => {
    const [eerste] = lopend.gebeurtenissen;
    const vreemd = {
      ...eerste!,
      soort: 'hervat',
      id: 'x',
      vanaf: d('2026-05-02'),
      datum: d('2026-05-02'),
      geregistreerd: d('2026-05-02'),
    };
    const { document: _, ...hervat } = vreemd as typeof vreemd & { document: unknown };
    const dossier = { ...lopend, gebeurtenissen: [eerste!, hervat as never, ...lopend.gebeurtenissen.slice(1)] };
    expect(gaVerder(dossier, opdracht('informeer_raad', '2027-01-10', { onderwerp: 'x' })).gebeurtenissen).toHaveLength(
      8,
    );
  });
});

test('the record before the first event', () => {
  expect(initialOvereenkomstdossier.gebeurtenissen).toEqual([]);
});
