import { addDuur, Datum } from 'buurtaanpak/kern';
import {
  decideOvereenkomst,
  findVersie,
  type Overeenkomstcommando,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { concept, leef, na, opdracht, totLopend } from './leven.js';

const soorten = (...commandos: readonly Overeenkomstcommando[]) =>
  leef(...commandos).gebeurtenissen.map(({ soort }) => soort);

const d = Datum.parse;

const handtekeningen = (datum: string) => [
  { partij: 'leeuwarden', functie: 'burgemeester', datum },
  { partij: 'leeuwarden', functie: 'secretaris', datum },
  { partij: 'buurkracht', functie: 'directeur', datum },
];

/** The same agreement, one year longer; the gemeente pays that year as well. */
function langer() {
  const document = concept();
  const tot = addDuur(document.looptijd.tot, { jaren: 1 });
  const extra = document.financieringsplan.perioden[2]!;
  return concept({
    looptijd: { van: document.looptijd.van, tot },
    fasen: [],
    financieringsplan: {
      ...document.financieringsplan,
      perioden: [
        ...document.financieringsplan.perioden,
        {
          programmajaar: 4,
          periode: { van: d('2029-09-01'), tot },
          bijdragen: extra.bijdragen.map((bijdrage) => ({ ...bijdrage, id: 'gemeente-4' })),
        },
      ],
    },
  });
}

const addendum = (document = langer(), ingangsdatum = '2028-01-01', getekend = '2027-12-01') => ({
  ingangsdatum,
  onderwerp: 'Verlenging met een jaar',
  document,
  handtekeningen: handtekeningen(getekend),
});

describe('from draft to running', () => {
  test('the events of the way', () => {
    expect(soorten(...totLopend())).toEqual([
      'concept_opgesteld',
      'ter_ondertekening_aangeboden',
      'handtekening_gezet',
      'handtekening_gezet',
      'handtekening_gezet',
      'ondertekening_voltooid',
      'in_werking_getreden',
    ]);
  });

  test('the state at the end', () => {
    const staat = na(...totLopend());
    expect(staat).toMatchObject({ status: 'lopend', ondertekendOp: '2026-06-15', sinds: '2026-09-01', aantal: 7 });
  });

  test('any past day', () => {
    const { gebeurtenissen } = leef(...totLopend());
    const status = (dag: string) => replayOvereenkomst(gebeurtenissen, { peildatum: d(dag) }).status;
    expect(['2026-04-30', '2026-05-01', '2026-06-14', '2026-06-15', '2026-09-01'].map(status)).toEqual([
      'geen',
      'concept',
      'ter_ondertekening',
      'ondertekend',
      'lopend',
    ]);
  });

  test('changed as a draft', () => {
    const staat = na(
      opdracht('stel_op', '2026-05-01', { document: concept() }),
      opdracht('wijzig_concept', '2026-05-02', { document: concept({ titel: 'Andere titel' }) }),
    );
    expect(staat.status !== 'geen' && staat.versies.map(({ document }) => document.titel)).toEqual(['Andere titel']);
  });

  test('taken back: the signatures are void', () => {
    const staat = na(
      ...totLopend().slice(0, 3),
      opdracht('neem_terug', '2026-06-16', { reden: 'Een fout in de bijlage.' }),
    );
    expect(staat.status).toBe('concept');
    expect(staat.status !== 'geen' && staat.versies[0].handtekeningen).toEqual([]);
  });

  test('the council is informed at any time', () => {
    const staat = na(
      opdracht('stel_op', '2026-05-01', { document: concept() }),
      opdracht('informeer_raad', '2026-05-02', { onderwerp: 'Raadsbrief', kenmerk: 'RB-1' }),
      opdracht('informeer_raad', '2026-05-03', { onderwerp: 'Mondeling' }),
    );
    expect(staat.status !== 'geen' && staat.raadsinformatie).toEqual([
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
    const staat = na(opdracht('stel_op', '2026-05-01', { document: concept() }));
    expect(codeVan(() => decideOvereenkomst(opdracht('bied_aan', '2026-05-02'), staat, { selectie: [] }))).toBe(
      'overeenkomst.document_past_niet',
    );
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
    const { staat, gebeurtenissen } = leef(...totLopend(), opdracht('verleng', '2027-12-01', addendum()));
    expect(gebeurtenissen.slice(-2)).toMatchObject([
      { soort: 'addendum_vastgesteld', nummer: 1, ingangsdatum: '2028-01-01' },
      { soort: 'verlengd', nummer: 1, was: '2029-08-31', wordt: '2030-08-31' },
    ]);
    const nummerOp = (dag: string) => findVersie(staat, { peildatum: d(dag) })?.nummer;
    expect(['2026-08-31', '2026-09-01', '2027-12-31', '2028-01-01', '2030-01-01'].map(nummerOp)).toEqual([
      undefined,
      0,
      0,
      1,
      1,
    ]);
    expect(replayOvereenkomst(gebeurtenissen, { peildatum: d('2027-11-30') })).not.toHaveProperty(['versies', 1]);
  });

  test('two from the same day: the later one holds', () => {
    const staat = na(
      ...totLopend(),
      opdracht('stel_addendum_vast', '2027-12-01', addendum(concept({ titel: 'Een' }))),
      opdracht('stel_addendum_vast', '2027-12-02', addendum(concept({ titel: 'Twee' }))),
    );
    expect(findVersie(staat, { peildatum: d('2028-01-01') })?.document.titel).toBe('Twee');
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
    const staat = na(
      ...totLopend().slice(0, -1),
      opdracht('stel_addendum_vast', '2026-07-01', addendum(concept({ titel: 'Beter' }), '2026-09-01', '2026-07-01')),
      opdracht('neem_in_werking', '2026-09-01'),
    );
    expect(findVersie(staat, { peildatum: d('2026-09-01') })?.document.titel).toBe('Beter');
  });
});

describe('suspension, notice and end', () => {
  const lopend = totLopend();
  test('suspended and resumed', () => {
    const staat = na(
      ...lopend,
      opdracht('schort_op', '2027-01-10', { reden: 'Ziekte' }),
      opdracht('hervat', '2027-02-01'),
    );
    expect(staat).toMatchObject({
      status: 'lopend',
      sinds: '2026-09-01',
      opschortingen: [{ van: '2027-01-10', tot: '2027-01-31', reden: 'Ziekte' }],
    });
  });
  // The notice is three months: given on 1 October 2027, the earliest last day is 1 January 2028.
  const opzeggen = (per: string, door = 'leeuwarden') =>
    opdracht('zeg_op', '2027-10-01', { door, grond: 'Geen resultaat', per });
  test('notice', () => {
    const staat = na(...lopend, opzeggen('2028-01-01'));
    expect(staat).toMatchObject({ status: 'opgezegd', opzegging: { per: '2028-01-01', door: 'leeuwarden' } });
    expect(codeVan(() => na(...lopend, opzeggen('2027-12-31')))).toBe('overeenkomst.opzegtermijn_te_kort');
    expect(codeVan(() => na(...lopend, opzeggen('2029-09-01')))).toBe('overeenkomst.opzegging_na_looptijd');
    expect(codeVan(() => na(...lopend, opzeggen('2028-01-01', 'provincie')))).toBe(
      'overeenkomst.opzegging_geen_partij',
    );
  });
  test('notice taken back, also during a suspension', () => {
    const terug = opdracht('trek_opzegging_in', '2027-11-01');
    expect(na(...lopend, opzeggen('2028-01-01'), terug).status).toBe('lopend');
    expect(
      na(...lopend, opdracht('schort_op', '2027-09-01', { reden: 'x' }), opzeggen('2028-01-01'), terug).status,
    ).toBe('opgeschort');
  });
  test.each([
    ['when the term is over', [], '2029-09-01', 'looptijd_verstreken', undefined],
    ['before the term is over', [], '2029-08-31', 'looptijd_verstreken', 'overeenkomst.looptijd_niet_verstreken'],
    ['by notice', [opzeggen('2028-01-01')], '2028-01-01', 'opgezegd', undefined],
    ['by notice, too early', [opzeggen('2028-01-01')], '2027-12-31', 'opgezegd', 'overeenkomst.opzegtermijn_loopt'],
    ['by notice, without notice', [], '2028-01-01', 'opgezegd', 'overeenkomst.niet_opgezegd'],
    ['by consent', [], '2026-10-01', 'wederzijds_goedvinden', undefined],
  ] as const)('ends %s', (_, eerst, datum, reden, code) => {
    const einde = () => na(...lopend, ...eerst, opdracht('beeindig', datum, { reden }));
    if (code === undefined) expect(einde()).toMatchObject({ status: 'beeindigd', beeindigdOp: datum, reden });
    else expect(codeVan(einde)).toBe(code);
  });
  test('ends a suspension that still runs', () => {
    const staat = na(
      ...lopend,
      opdracht('schort_op', '2027-01-10', { reden: 'x' }),
      opdracht('beeindig', '2027-03-01', { reden: 'ontbonden', toelichting: 'Wanprestatie' }),
    );
    expect(staat).toMatchObject({ opschortingen: [{ van: '2027-01-10', tot: '2027-02-28' }] });
  });
  test('is evaluated on the way, and after the end for good', () => {
    const tussentijds = opdracht('evalueer', '2027-09-01', { eind: false, uitkomst: 'Gaat goed.', kenmerk: 'E-1' });
    const einde = opdracht('beeindig', '2029-09-01', { reden: 'looptijd_verstreken' });
    const eind = opdracht('evalueer', '2029-10-01', {
      moment: 'eind',
      eind: true,
      uitkomst: 'Werkt het beste in dorpen.',
    });
    expect(na(...lopend, tussentijds, einde).status).toBe('beeindigd');
    const staat = na(...lopend, tussentijds, einde, eind);
    expect(staat).toMatchObject({
      status: 'geevalueerd',
      evaluaties: [{ kenmerk: 'E-1' }, { moment: 'eind', eind: true }],
    });
    expect(
      codeVan(() => na(...lopend, opdracht('evalueer', '2027-09-01', { moment: 'nooit', eind: false, uitkomst: 'x' }))),
    ).toBe('overeenkomst.evaluatiemoment_onbekend');
  });
  test('starts within its term only', () => {
    const getekend = totLopend().slice(0, -1);
    expect(codeVan(() => na(...getekend, opdracht('neem_in_werking', '2026-08-31')))).toBe(
      'overeenkomst.buiten_looptijd',
    );
    expect(codeVan(() => na(...getekend, opdracht('neem_in_werking', '2029-09-01')))).toBe(
      'overeenkomst.buiten_looptijd',
    );
  });
});
