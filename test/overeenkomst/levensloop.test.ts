import { reconcileFinanciering, splitByBuurt } from 'buurtaanpak/financiering';
import { addDuur, Datum } from 'buurtaanpak/kern';
import {
  checkOvereenkomststaat,
  decideOvereenkomst,
  evolveOvereenkomst,
  findVersie,
  initialOvereenkomststaat,
  listMeedoendeBuurten,
  type Overeenkomstcommando,
  Overeenkomstgebeurtenis,
  Overeenkomststaat,
  replayOvereenkomst,
  toBuurtinzet,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { concept, leef, na, opdracht, tekenen, totLopend } from './leven.js';

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

describe('what an agreement asks for on a day', () => {
  const vraag = (dag: string, ...commandos: readonly Overeenkomstcommando[]) =>
    checkOvereenkomststaat(na(...commandos), { peildatum: d(dag) }).map(({ code }) =>
      code.replace('overeenkomst.', ''),
    );
  const raad = opdracht('informeer_raad', '2026-09-01', { onderwerp: 'Raadsbrief' });
  const lopend = [...totLopend(), raad];
  const opgezegd = opdracht('zeg_op', '2027-01-01', { door: 'leeuwarden', grond: 'x', per: '2027-06-30' });
  const eind = opdracht('evalueer', '2029-08-31', { moment: 'eind', eind: false, uitkomst: 'x' });
  test.each([
    ['not all signed on the day before the start', '2026-08-31', totLopend().slice(0, 4), []],
    ['not all signed on the first day', '2026-09-01', totLopend().slice(0, 4), ['ondertekening_te_laat']],
    ['signed, on the first day', '2026-09-01', [...totLopend().slice(0, 5), raad], []],
    ['signed, a day later not begun', '2026-09-02', [...totLopend().slice(0, 5), raad], ['begin_te_laat']],
    ['signed, council never told', '2026-06-16', totLopend().slice(0, 5), ['raad_niet_geinformeerd']],
    ['running, council never told', '2026-09-02', totLopend(), ['raad_niet_geinformeerd']],
    ['running on the last day', '2029-08-31', lopend, []],
    ['running after the last day', '2029-09-01', lopend, ['looptijd_voorbij', 'evaluatie_achterstallig']],
    ['evaluated in time', '2029-09-01', [...lopend, eind], ['looptijd_voorbij']],
    ['notice, on its last day', '2027-06-30', [...lopend, opgezegd], []],
    ['notice, a day later', '2027-07-01', [...lopend, opgezegd], ['opzegging_voorbij']],
    [
      'a buurt that stopped',
      '2027-07-01',
      [...lopend, opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' })],
      ['buurt_niet_vervangen'],
    ],
    [
      'ended, and not evaluated',
      '2029-10-01',
      [...lopend, opdracht('beeindig', '2029-09-01', { reden: 'looptijd_verstreken' })],
      ['evaluatie_achterstallig'],
    ],
    ['a draft asks for nothing', '2030-01-01', totLopend().slice(0, 1), []],
  ] as [string, string, Overeenkomstcommando[], string[]][])('%s', (_, dag, commandos, verwacht) => {
    expect(vraag(dag, ...commandos)).toEqual(verwacht);
  });
  test('a buurt that was replaced', () => {
    const commandos = [
      ...lopend,
      opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' }),
      opdracht('vervang_buurt', '2027-04-15', { buurt: 'BU00802099', vervangt: 'BU00802001', start: '2027-05-01' }),
    ];
    expect(vraag('2027-07-01', ...commandos)).toEqual([]);
    expect(checkOvereenkomststaat(initialOvereenkomststaat, { peildatum: d('2027-07-01') })).toEqual([]);
  });
});

describe('buurten that stop', () => {
  const stop = opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001', reden: 'te weinig vrijwilligers' });
  const vervang = opdracht('vervang_buurt', '2027-04-15', {
    buurt: 'BU00802099',
    vervangt: 'BU00802001',
    start: '2027-05-01',
  });
  const codes = (staat: ReturnType<typeof na>, dag: string) =>
    listMeedoendeBuurten(staat, { peildatum: d(dag) }).map(({ buurt }) => buurt.slice(-2));

  test('take part until their last day; another comes in their place', () => {
    const staat = na(...totLopend(), stop, vervang);
    expect(codes(staat, '2026-08-31')).toEqual([]);
    expect(codes(staat, '2027-03-31')).toHaveLength(12);
    expect(codes(staat, '2027-04-01')).toEqual(['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']);
    expect(listMeedoendeBuurten(staat, { peildatum: d('2027-05-01') }).at(-1)).toEqual({
      buurt: 'BU00802099',
      programma: 'leeuwarden-oost',
      start: '2027-05-01',
      vervangt: 'BU00802001',
    });
  });

  test('a replacement takes the place of one that stopped, not of another', () => {
    const ander = opdracht('stop_buurt', '2027-03-30', { buurt: 'BU00802002' });
    const staat = na(...totLopend(), ander, stop, vervang);
    expect(staat.status !== 'geen' && staat.gestopt).toEqual([
      { buurt: 'BU00802002', datum: '2027-03-30' },
      {
        buurt: 'BU00802001',
        datum: '2027-03-31',
        reden: 'te weinig vrijwilligers',
        vervangenDoor: { buurt: 'BU00802099', start: '2027-05-01' },
      },
    ]);
    expect(
      checkOvereenkomststaat(staat, { peildatum: d('2027-07-01') })
        .filter(({ code }) => code === 'overeenkomst.buurt_niet_vervangen')
        .map(({ params }) => params),
    ).toEqual([{ buurt: 'BU00802002', datum: '2027-03-30' }]);
  });

  test('what every buurt costs follows from the agreement', () => {
    const document = concept();
    const [oost, energie] = document.reikwijdte.programmas;
    const staat = na(
      ...totLopend(
        concept({
          reikwijdte: {
            ...document.reikwijdte,
            programmas: [
              { ...oost!, kostendragers: ['wijkplannen-oost'] },
              { ...energie!, kostendragers: ['thema-energie'] },
            ],
          },
        }),
      ),
      stop,
      vervang,
    );
    const { inzet, gestopt } = toBuurtinzet(staat);
    expect(inzet).toHaveLength(13);
    expect(inzet.at(-1)).toEqual({
      buurt: 'BU00802099',
      start: '2027-05-01',
      vervangt: 'BU00802001',
      kostendragers: ['wijkplannen-oost'],
    });
    const plan = document.financieringsplan;
    const regels = splitByBuurt(plan, inzet, { gestopt, vrijval: 'vervanger' });
    expect(reconcileFinanciering(plan, regels).sluit).toBe(true);
    expect(regels.some(({ soort }) => soort === 'vrijval')).toBe(false);
  });

  test('an addendum that takes the replacement into the scope', () => {
    const document = concept();
    const buurten = document.reikwijdte.buurten!.map((een) =>
      een.buurt === 'BU00802001' ? { ...een, buurt: 'BU00802099' as never } : een,
    );
    const staat = na(
      ...totLopend(),
      stop,
      vervang,
      opdracht(
        'stel_addendum_vast',
        '2027-12-01',
        addendum(concept({ reikwijdte: { ...document.reikwijdte, buurten } })),
      ),
    );
    expect(codes(staat, '2028-01-01')).toHaveLength(12);
    const { inzet, gestopt } = toBuurtinzet(staat);
    expect(inzet).toHaveLength(13);
    expect(inzet.at(-1)).toEqual({ buurt: 'BU00802099', start: '2027-05-01', vervangt: 'BU00802001' });
    expect(gestopt.map(({ buurt }) => buurt)).toEqual(['BU00802001']);
    expect(listMeedoendeBuurten(staat, { peildatum: d('2028-01-01') })[0]).toMatchObject({
      start: '2027-05-01',
      vervangt: 'BU00802001',
    });
  });

  test('a replacement that stops as well', () => {
    const staat = na(...totLopend(), stop, vervang, opdracht('stop_buurt', '2028-01-31', { buurt: 'BU00802099' }));
    expect(codes(staat, '2028-02-01')).toHaveLength(11);
    expect(toBuurtinzet(staat).gestopt).toEqual([
      { buurt: 'BU00802001', datum: '2027-03-31', reden: 'te weinig vrijwilligers' },
      { buurt: 'BU00802099', datum: '2028-01-31' },
    ]);
  });

  test('before any text, and without buurten', () => {
    expect(toBuurtinzet(initialOvereenkomststaat)).toEqual({ inzet: [], gestopt: [] });
    const { buurten: _, ...reikwijdte } = concept().reikwijdte;
    expect(listMeedoendeBuurten(na(...totLopend(concept({ reikwijdte }))), { peildatum: d('2027-01-01') })).toEqual([]);
    expect(toBuurtinzet(na(...totLopend(concept({ reikwijdte })))).inzet).toEqual([]);
  });

  test.each([
    ['stopping twice', [stop, stop], 'overeenkomst.buurt_al_gestopt'],
    [
      'stopping a stranger',
      [opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802099' })],
      'overeenkomst.buurt_doet_niet_mee',
    ],
    ['replacing one that goes on', [vervang], 'overeenkomst.buurt_niet_gestopt'],
    ['replacing twice', [stop, vervang, { ...vervang, buurt: 'BU00802098' }], 'overeenkomst.buurt_al_vervangen'],
    ['replacing by one that takes part', [stop, { ...vervang, buurt: 'BU00802002' }], 'overeenkomst.buurt_doet_al_mee'],
    ['replacing by one elsewhere', [stop, { ...vervang, buurt: 'BU05990110' }], 'overeenkomst.buurt_buiten_gemeente'],
    [
      'replacing from the last day on',
      [stop, { ...vervang, start: '2027-03-31' }],
      'overeenkomst.vervanging_past_niet',
    ],
    ['replacing after the term', [stop, { ...vervang, start: '2029-09-01' }], 'overeenkomst.vervanging_past_niet'],
  ] as [string, Overeenkomstcommando[], string][])('refused: %s', (_, commandos, code) => {
    expect(codeVan(() => na(...totLopend(), ...commandos))).toBe(code);
  });
});

test('before anything happened there is no text, and nobody takes part', () => {
  expect(findVersie(initialOvereenkomststaat, { peildatum: d('2026-09-01') })).toBeUndefined();
  expect(listMeedoendeBuurten(initialOvereenkomststaat, { peildatum: d('2026-09-01') })).toEqual([]);
  expect(codeVan(() => findVersie(initialOvereenkomststaat, { peildatum: 'nu' as never }))).toBe('kern.datum_ongeldig');
});

describe('the stream', () => {
  test('only goes forward', () => {
    expect(codeVan(() => na(...totLopend(), opdracht('schort_op', '2026-08-31', { reden: 'x' })))).toBe(
      'overeenkomst.datum_voor_vorige',
    );
  });
  test('a command in the wrong status', () => {
    expect(codeVan(() => na(opdracht('bied_aan', '2026-05-01')))).toBe('overeenkomst.status_past_niet');
    expect(codeVan(() => na(...totLopend(), opdracht('stel_op', '2026-09-02', { document: concept() })))).toBe(
      'overeenkomst.status_past_niet',
    );
  });
  test('a command that is none', () => {
    expect(codeVan(() => decideOvereenkomst({ soort: 'verleg' } as never, initialOvereenkomststaat))).toBe(
      'kern.document_ongeldig',
    );
  });
  test('begins once', () => {
    const { gebeurtenissen } = leef(...totLopend());
    expect(codeVan(() => replayOvereenkomst(gebeurtenissen.slice(1)))).toBe('overeenkomst.stroom_zonder_begin');
    expect(codeVan(() => replayOvereenkomst([...gebeurtenissen, ...gebeurtenissen]))).toBe(
      'overeenkomst.stroom_tweede_begin',
    );
  });
  test('a fact is never refused, also when it skips a step', () => {
    const [begin] = leef(...totLopend()).gebeurtenissen;
    const staat = replayOvereenkomst([begin!, { soort: 'opgeschort', versie: 1, datum: d('2027-01-01'), reden: 'x' }]);
    expect(staat).toMatchObject({ status: 'opgeschort', ondertekendOp: '2027-01-01', sinds: '2027-01-01' });
  });
  test('a snapshot of later than the day that is asked is refused', () => {
    const staat = na(...totLopend());
    expect(codeVan(() => replayOvereenkomst([], { vanaf: staat, peildatum: d('2026-08-31') }))).toBe(
      'overeenkomst.foto_na_peildatum',
    );
    expect(replayOvereenkomst([], { vanaf: staat, peildatum: d('2026-09-01') })).toEqual(staat);
    expect(replayOvereenkomst([], { peildatum: d('2026-09-01') })).toEqual(initialOvereenkomststaat);
  });
  test('a suspension that ends on the day it began was none', () => {
    const staat = na(
      ...totLopend(),
      opdracht('schort_op', '2027-01-10', { reden: 'x' }),
      opdracht('hervat', '2027-01-10'),
    );
    expect(staat).toMatchObject({ status: 'lopend', opschortingen: [] });
  });
  test('events and snapshots survive JSON, and nothing is changed in place', () => {
    const commandos = [
      ...totLopend(),
      opdracht('schort_op', '2027-01-10', { reden: 'Ziekte' }),
      opdracht('hervat', '2027-02-01'),
      opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' }),
      opdracht('vervang_buurt', '2027-04-15', { buurt: 'BU00802099', vervangt: 'BU00802001', start: '2027-05-01' }),
      opdracht('verleng', '2027-12-01', addendum()),
      opdracht('zeg_op', '2028-01-01', { door: 'buurkracht', grond: 'x', per: '2028-04-01' }),
      opdracht('beeindig', '2028-04-02', { reden: 'opgezegd' }),
      opdracht('evalueer', '2028-05-01', { eind: true, uitkomst: 'x' }),
    ];
    const { gebeurtenissen, staat } = leef(...deepFreeze(commandos));
    deepFreeze(gebeurtenissen);
    const gelezen = gebeurtenissen.map((een) => Overeenkomstgebeurtenis.parse(JSON.parse(JSON.stringify(een))));
    expect(gelezen).toEqual(gebeurtenissen);
    for (let knip = 0; knip <= gebeurtenissen.length; knip += 1) {
      const foto = Overeenkomststaat.parse(
        JSON.parse(JSON.stringify(replayOvereenkomst(gebeurtenissen.slice(0, knip)))),
      );
      expect(replayOvereenkomst(gebeurtenissen.slice(knip), { vanaf: deepFreeze(foto) })).toEqual(staat);
    }
  });
  test('an event in an earlier form is brought up to date, and what is wrong is returned when asked', () => {
    const { gebeurtenissen, staat } = leef(...totLopend());
    const eerste = gebeurtenissen[0]!;
    const oud = { ...eerste, versie: 0 };
    const kring = { [eerste.soort]: { 0: () => oud } };
    const rond = Overeenkomstgebeurtenis.safeParse(oud, { upcasters: kring });
    expect(rond.success ? [] : rond.error.bevindingen.map(({ code }) => code)).toEqual(['kern.upcasters_in_kring']);
    expect(Overeenkomstgebeurtenis.safeParse(oud).success).toBe(false);
    expect(
      Overeenkomstgebeurtenis.safeParse(oud, {
        upcasters: { [eerste.soort]: { 0: (een) => ({ ...een, versie: 1 }) } },
      }),
    ).toEqual({ success: true, data: eerste });
    expect(Overeenkomststaat.safeParse(JSON.parse(JSON.stringify(staat)))).toEqual({ success: true, data: staat });
    const stuk = Overeenkomststaat.safeParse({ ...staat, laatsteDatum: 'gisteren' });
    expect(stuk.success ? [] : stuk.error.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.datum_ongeldig', ['laatsteDatum']],
    ]);
  });
  test('an event of a kind that this version does not know is no silence', () => {
    expect(codeVan(() => Overeenkomstgebeurtenis.parse({ soort: 'verkocht', versie: 1, datum: '2027-01-01' }))).toBe(
      'kern.document_ongeldig',
    );
    expect(
      evolveOvereenkomst(na(...totLopend()), {
        soort: 'verlengd',
        versie: 1,
        datum: d('2027-01-01'),
        nummer: 1,
        was: d('2029-08-31'),
        wordt: d('2030-08-31'),
      }).status,
    ).toBe('lopend');
  });
  test('signing again after it went back', () => {
    const staat = na(
      ...totLopend().slice(0, 4),
      opdracht('neem_terug', '2026-06-16', { reden: 'x' }),
      opdracht('bied_aan', '2026-06-17'),
      ...tekenen('2026-06-18'),
    );
    expect(staat).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-06-18' });
  });
});
