import { readFileSync } from 'node:fs';
import { listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { Datum, sumBedragen } from 'buurtaanpak/kern';
import { checkOpzet, compareOpzetten, listOpzetbronnen, Opzet, type Opzetbijdrage, runOpzet } from 'buurtaanpak/opzet';
import { createOvereenkomstdossier, evolveOvereenkomst, Overeenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
import { Teamdossier } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { KLEIN, KLEINE_GEGEVENS, PEILDATUM } from './gegevens.js';
import { rijkeOpzet } from './rijkeOpzet.js';
import { voorbeelden } from './voorbeelden.js';

const lees = (bestand: string) => JSON.parse(readFileSync(new URL(`../../${bestand}`, import.meta.url), 'utf8'));
const codes = (opzet: Opzet) => checkOpzet(opzet).map(({ code, pad }) => `${code} ${pad.join('/')}`);

/** The small opzet with other money. */
const metGeld = (jaren: readonly unknown[], geld: object = {}): Opzet =>
  Opzet.parse({ ...KLEIN, geld: { ...KLEIN.geld, ...geld, jaren } });
const bijdrage = (rest: object) => ({ van: 'gemeente', doel: 'begeleiden', ...rest }) as Opzetbijdrage;

describe('an opzet of version 1', () => {
  const oud = lees('test/goud/opzet-1-volledig.json');
  const metBijdrage = (deel: object) => ({
    ...oud,
    geld: {
      ...oud.geld,
      jaren: [{ programmajaren: [1], bijdragen: [{ ...oud.geld.jaren[0].bijdragen[0], ...deel }] }],
    },
  });
  const fouten = (ruw: unknown) => {
    const gelezen = Opzet.safeParse(ruw);
    return gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, pad }) => `${code} ${pad.join('.')}`);
  };

  test('gets another name for who pays, and keeps its own money', () => {
    const nu = Opzet.parse(oud);
    expect(nu.versie).toBe(2);
    expect(nu.geld?.jaren.map(({ bijdragen }) => bijdragen.map(({ van }) => van))).toEqual([['bzk'], ['gemeente']]);
    expect(oud.geld.jaren[0].bijdragen[0].partij).toBe('bzk');
  });

  test('gives keys to conditions when there are several, and leaves out the day on which one was met', () => {
    const voorwaarden = [{ omschrijving: 'een', vervuldOp: '2026-11-01' }, { omschrijving: 'twee' }];
    const { geld } = Opzet.parse(metBijdrage({ voorwaarden }));
    expect(geld?.jaren[0]?.bijdragen[0]?.voorwaarden).toEqual([
      { id: 'voorwaarde-1', omschrijving: 'een' },
      { id: 'voorwaarde-2', omschrijving: 'twee' },
    ]);
  });

  test('is refused as it stands where it was wrong', () => {
    expect(fouten(metBijdrage({ van: 'bzk' }))).toEqual(['kern.veld_onbekend geld.jaren.0.bijdragen.0.partij']);
    expect(fouten(metBijdrage({ voorwaarden: [{ omschrijving: 'een', vervuldOp: 'ooit' }] }))).toEqual([
      'kern.veld_onbekend geld.jaren.0.bijdragen.0.voorwaarden.0.vervuldOp',
    ]);
    expect(fouten({ ...oud, geld: { ...oud.geld, jaren: [1, { bijdragen: 'geen' }] } })).toContain(
      'kern.type_verkeerd geld.jaren.0',
    );
    expect(fouten({ ...oud, geld: [], $schema: 1 })).toEqual(['kern.type_verkeerd $schema', 'kern.type_verkeerd geld']);
    const { geld: _, $schema: __, ...zonder } = oud;
    expect(fouten(zonder)).toEqual([]);
    const { partij: ___, ...naamloos } = oud.geld.jaren[0].bijdragen[0];
    expect(fouten({ ...oud, geld: { ...oud.geld, jaren: [{ programmajaren: [1], bijdragen: [naamloos] }] } })).toEqual([
      'kern.veld_ontbreekt geld.jaren.0.bijdragen.0.van',
    ]);
  });
});

describe('what a year costs beside what is contributed', () => {
  const tekort = (benodigd: string, ...bijdragen: readonly object[]) =>
    checkOpzet(metGeld([{ programmajaren: [1, 2], benodigd, bijdragen: bijdragen.map(bijdrage) }])).flatMap(
      ({ code, params }) => (code === 'opzet.geld_te_weinig' ? [params.bijdragen] : []),
    );

  test('counts a price for every buurt, a share of the costs up to its ceiling, and no uitkering', () => {
    const prijs = { id: 'prijs', soort: 'prijs_per_buurt', prijs: '1000.00' };
    const kosten = { id: 'kosten', soort: 'werkelijke_kosten', aandeel: '50', raming: '5000.00', plafond: '2000.00' };
    const spuk = { id: 'spuk', soort: 'specifieke_uitkering', van: 'bzk', bedrag: '900.00', dekt: ['prijs'] };
    // Three buurten of the two programmes, and 2,000 of 2,500.
    expect(tekort('9000.00', prijs, kosten, spuk)).toEqual(['5000.00']);
    expect(tekort('5000.00', prijs, kosten, spuk)).toEqual([]);
    expect(tekort('9000.00', { ...prijs, programmas: ['oost'] })).toEqual(['2000.00']);
    expect(tekort('9000.00', { ...prijs, buurten: ['BU00802001'] })).toEqual(['1000.00']);
    expect(tekort('9000.00', { ...kosten, aandeel: '2.5' })).toEqual(['125.00']);
  });

  test('leaves out VAT that comes back, but no more than the rate has', () => {
    const btw = (deel: object) => ({ id: 'b', bedrag: '12100.00', btw: { tarief: '21', ...deel } });
    expect(tekort('12100.00', btw({ verwerking: 'compensabel' }))).toEqual(['10000.00']);
    expect(tekort('12100.00', btw({ verwerking: 'verrekenbaar', bedrag: '100.00' }))).toEqual(['12000.00']);
    expect(tekort('12100.00', btw({ verwerking: 'compensabel', bedrag: '9000.00' }))).toEqual(['10000.00']);
    expect(tekort('12100.00', btw({ verwerking: 'kostprijsverhogend' }))).toEqual([]);
  });

  test('says nothing when a contribution may be higher, or is more than an amount can be', () => {
    const veel = { id: 'v', soort: 'prijs_per_buurt', prijs: '9999999999999999.00' };
    expect(tekort('9000.00', { id: 'a', bedrag: '1.00', aard: 'ten_minste' })).toEqual([]);
    expect(tekort('9000.00', veel)).toEqual([]);
    const bedrag = '9999999999999999.00';
    expect(tekort('9000.00', { id: 'a', bedrag }, { id: 'b', bedrag })).toEqual([]);
  });
});

test('names in the money lead somewhere: receivers, programmes, buurten, and what an uitkering covers', () => {
  const gevonden = codes(rijkeOpzet).filter((een) => /onbekend/.test(een));
  expect(gevonden).toEqual(['opzet.bijdrage_onbekend geld/jaren/0/bijdragen/5/dekt/2']);
  const mis = metGeld([
    {
      programmajaren: [1, 2],
      bijdragen: [
        bijdrage({ bedrag: '10.00', naar: 'niemand', programmas: ['zuid'], buurten: ['BU00802001', 'BU99990001'] }),
        bijdrage({ soort: 'specifieke_uitkering', van: 'buurkracht', bedrag: '1.00', dekt: ['gemeentee'] }),
      ],
    },
  ]);
  expect(codes(mis).filter((een) => /onbekend|gebied/.test(een))).toEqual([
    'opzet.partij_onbekend geld/jaren/0/bijdragen/0/naar',
    'opzet.programma_onbekend geld/jaren/0/bijdragen/0/programmas/0',
    'opzet.bijdrage_onbekend_suggestie geld/jaren/0/bijdragen/1/dekt/0',
    'opzet.gebied_buiten_gemeenten geld/jaren/0/bijdragen/0/buurten/1',
  ]);
});

describe('the plan of a run', () => {
  const planVan = (opzet: Opzet) => runOpzet(opzet, KLEINE_GEGEVENS, { peildatum: PEILDATUM }).financieringsplan;
  const uitkering = (dekt: readonly string[]) =>
    bijdrage({ soort: 'specifieke_uitkering', id: 'spuk', van: 'buurkracht', naar: 'gemeente', bedrag: '5.00', dekt });

  test('has the SiSa code of an uitkering', () => {
    const metCode = { ...uitkering(['gemeente']), sisacode: 'C62' } as Opzetbijdrage;
    const plan = planVan(metGeld([{ programmajaren: [1, 2], bijdragen: [bijdrage({ bedrag: '10.00' }), metCode] }]));
    expect(plan?.perioden.map(({ bijdragen }) => bijdragen[1])).toMatchObject([
      { sisacode: 'C62' },
      { sisacode: 'C62' },
    ]);
  });

  test('has the year behind every key: of what an uitkering covers in its own year, else in every year', () => {
    const zelf = { programmajaren: [1, 2], bijdragen: [bijdrage({ bedrag: '10.00' }), uitkering(['gemeente'])] };
    expect(
      planVan(metGeld([zelf]))?.perioden.map(({ bijdragen }) =>
        bijdragen.map((een) => [een.id, 'dekt' in een && een.dekt]),
      ),
    ).toEqual([
      [
        ['gemeente-1', false],
        ['spuk-1', ['gemeente-1']],
      ],
      [
        ['gemeente-2', false],
        ['spuk-2', ['gemeente-2']],
      ],
    ]);
    const vooraf = [
      { programmajaren: [1], bijdragen: [uitkering(['gemeente'])] },
      { programmajaren: [2, 3], bijdragen: [bijdrage({ bedrag: '10.00' })] },
    ];
    expect(planVan(metGeld(vooraf))?.perioden[0]?.bijdragen).toMatchObject([{ dekt: ['gemeente-2', 'gemeente-3'] }]);
  });

  test('has instalments on days, options before their years, and what happens at a stop and a suspension', () => {
    const termijnen = [
      { id: 'a', aandeel: '80' },
      { id: 'b', aandeel: '20', maanden: 12, dagen: -1 },
    ];
    const plan = planVan(
      metGeld(
        [
          { programmajaren: [1, 2], bijdragen: [bijdrage({ bedrag: '10.00', termijnen })] },
          { programmajaren: [3], optie: { maandenVooraf: 6 }, bijdragen: [bijdrage({ bedrag: '10.00' })] },
        ],
        { bijStop: 'vervanger', bijOpschorting: 'vervalt' },
      ),
    );
    expect(plan).toMatchObject({ bijStop: 'vervanger', bijOpschorting: 'vervalt' });
    expect(plan?.perioden[0]?.bijdragen[0]?.termijnen?.map(({ gepland }) => gepland)).toEqual([
      '2026-09-01',
      '2027-08-31',
    ]);
    expect(plan?.perioden[2]?.optie).toEqual({ uiterlijk: '2028-03-01' });
  });

  test('a year that is an option lies after the term; only options make a term of them', () => {
    const optie = { maandenVooraf: 0 };
    const looptijd = (...jaren: readonly object[]) =>
      runOpzet(metGeld(jaren), KLEINE_GEGEVENS, { peildatum: PEILDATUM }).overeenkomst?.looptijd.tot;
    const jaar = (n: number, rest: object = {}) => ({
      programmajaren: [n],
      bijdragen: [bijdrage({ bedrag: '10.00' })],
      ...rest,
    });
    expect(looptijd(jaar(1), jaar(2, { optie }))).toBe('2027-08-31');
    expect(looptijd(jaar(1, { optie }), jaar(2, { optie }))).toBe('2028-08-31');
  });

  test('tells what is wrong in it once, at its place in the opzet', () => {
    const dubbel = metGeld([
      { programmajaren: [1, 2], bijdragen: [bijdrage({ bedrag: '1.00' }), bijdrage({ bedrag: '2.00' })] },
    ]);
    expect(codes(dubbel)).toContain('financiering.bijdrage_dubbel geld/jaren/0/bijdragen/1/id');
    expect(codes(dubbel).filter((een) => een.startsWith('financiering.bijdrage_dubbel'))).toHaveLength(1);
  });
});

/** A payment by the gemeente of the second year, and a decision on its option. */
const gebeurtenis = (overeenkomst: string, soort: string, inhoud: object) =>
  Overeenkomstgebeurtenis.parse({
    soort,
    versie: 2,
    id: soort,
    overeenkomst,
    datum: '2026-09-02',
    geregistreerd: '2026-09-02',
    door: 'medewerker-7',
    ...inhoud,
  });

test('two gemeenten: each pays for its own buurten, without cost bearers', () => {
  const { boxtel } = voorbeelden;
  expect(boxtel.geld?.kostendragers).toBeUndefined();
  const gekozen = [
    ...Array.from({ length: 7 }, (_, i) => ({ code: `BU075799${String(i + 10)}`, programma: 'boxtel' })),
    ...Array.from({ length: 5 }, (_, i) => ({ code: `BU084599${String(i + 10)}`, programma: 'sint-michielsgestel' })),
  ];
  const peildatum = Datum.parse('2026-11-15');
  const { verloop } = runOpzet(boxtel, { selectie: gekozen }, { peildatum, tot: 'overeenkomst' });
  const boekingen = listBoekingen(verloop ?? expect.fail(), { peildatum });
  const som = (van: string, gemeente: string) =>
    sumBedragen(boekingen.flatMap((een) => (een.van === van && een.buurt?.startsWith(gemeente) ? [een.bedrag] : [])));
  expect(som('boxtel', 'BU0757')).toBe('71166.66');
  expect(som('boxtel', 'BU0845')).toBe('0.00');
  expect(som('sint-michielsgestel', 'BU0757')).toBe('0.00');
  expect(som('sint-michielsgestel', 'BU0845')).toBe('50833.34');
  expect(som('bzk', 'BU0757')).toBe('88200.00');
});

test('the money of an agreement that was handed in is that of its record, payments and all', () => {
  const concept = runOpzet(KLEIN, KLEINE_GEGEVENS, { peildatum: PEILDATUM }).overeenkomst ?? expect.fail();
  const dossier = evolveOvereenkomst(
    createOvereenkomstdossier(concept, { datum: Datum.parse('2026-08-01') }),
    gebeurtenis(concept.id, 'buurt_gestopt', { buurt: Buurtcode.parse('BU00802004'), laatsteDag: '2026-12-31' }),
  );
  const { verloop } = runOpzet(KLEIN, { ...KLEINE_GEGEVENS, overeenkomst: dossier }, { peildatum: PEILDATUM });
  const delen = sumRegels(listBoekingen(verloop ?? expect.fail(), { peildatum: PEILDATUM }), ['reden']);
  expect(delen.map(({ reden }) => reden)).toContain('gestopt');
});

test('the end of the money of a team is that of the years that count: an option only once it is taken', () => {
  const opzet = metGeld([
    { programmajaren: [1], bijdragen: [bijdrage({ bedrag: '10.00' })] },
    { programmajaren: [2], optie: { maandenVooraf: 0 }, bijdragen: [bijdrage({ bedrag: '10.00' })] },
  ]);
  const { overeenkomst: concept } = runOpzet(opzet, KLEINE_GEGEVENS, { peildatum: PEILDATUM });
  const dossier = createOvereenkomstdossier(concept ?? expect.fail(), { datum: Datum.parse('2026-08-01') });
  const gelicht = evolveOvereenkomst(dossier, gebeurtenis(dossier.overeenkomst, 'optie_gelicht', { programmajaar: 2 }));
  const team = Teamdossier.parse(lees('test/goud/teamdossier-1-volledig.json'));
  const peildatum = Datum.parse('2027-03-01');
  const signalen = (overeenkomst: typeof dossier) =>
    runOpzet(
      opzet,
      { ...KLEINE_GEGEVENS, overeenkomst, teams: [team] },
      { peildatum, tot: 'programma' },
    ).teams?.flatMap(({ signalen: lijst }) => lijst.flatMap(({ params }) => params.financieringTot ?? []));
  expect([signalen(dossier), signalen(gelicht)]).toEqual([['2027-08-31'], ['2028-08-31']]);
});

test('a price comes to the first kostendrager of the programme; of a range it counts the most buurten', () => {
  const prijs = bijdrage({ soort: 'prijs_per_buurt', prijs: '1000.00' });
  const dragersVan = (opzet: Opzet) => {
    const [, uitwerking] = listOpzetbronnen(opzet);
    const { verdeling } = (uitwerking?.document ?? expect.fail()) as { readonly verdeling: unknown };
    return verdeling;
  };
  const opzet = metGeld([{ programmajaren: [1], bijdragen: [prijs] }]);
  expect(dragersVan(opzet)).toEqual([
    [
      { partij: 'gemeente', kostendrager: 'wijken', bedrag: '2000.00' },
      { partij: 'gemeente', kostendrager: 'dorpen', bedrag: '1000.00' },
    ],
  ]);
  const { partijen: _, ...zonder } = opzet;
  const bereik = opzet.programmas.map(({ quota, ...rest }) => ({
    ...rest,
    quota: quota.map((een) => ({ ...een, aantal: { van: 1, tot: 4 } })),
  }));
  expect(dragersVan(Opzet.parse({ ...zonder, programmas: bereik }))).toMatchObject([
    [{ bedrag: '4000.00' }, { bedrag: '4000.00' }],
  ]);
});

test('a year without contributions is told once, by the check and not again by the run', () => {
  const opzet = metGeld([
    { programmajaren: [1], bijdragen: [bijdrage({ bedrag: '10.00' })] },
    { programmajaren: [2], bijdragen: [] },
    { programmajaren: [3], bijdragen: [bijdrage({ bedrag: '10.00' })] },
  ]);
  const { bevindingen } = runOpzet(opzet, KLEINE_GEGEVENS, { peildatum: PEILDATUM });
  expect(bevindingen.filter(({ code }) => code === 'financiering.periode_zonder_bijdrage')).toHaveLength(1);
});

describe('the money of two opzetten', () => {
  const na = metGeld([{ programmajaren: [1, 2], bijdragen: [bijdrage({ bedrag: '30000.00' })] }]);
  const geld = (voor: Opzet, later: Opzet, gegevens: object = KLEINE_GEGEVENS) =>
    compareOpzetten(voor, later, { peildatum: PEILDATUM, gegevens }).gevolgen?.geld?.totaal.verschil;

  test('is compared by its cells, also without a choice or parties', () => {
    const hoger = metGeld([{ programmajaren: [1, 2], bijdragen: [bijdrage({ bedrag: '31000.00' })] }]);
    expect(geld(na, hoger)).toBe('2000.00');
    expect(geld(na, hoger, {})).toBe('2000.00');
    const { partijen: _, ...zonder } = hoger;
    expect(geld(na, zonder, {})).toBe('2000.00');
    // A price counts for the buurten that are promised, as long as they are not chosen.
    const prijs = metGeld([
      { programmajaren: [1, 2], bijdragen: [bijdrage({ soort: 'prijs_per_buurt', prijs: '11000.00' })] },
    ]);
    expect(geld(na, prijs, {})).toBe('6000.00');
  });

  test('is not compared when one of them cannot be laid on days', () => {
    const kapot = metGeld([
      {
        programmajaren: [1, 2],
        bijdragen: [
          bijdrage({ bedrag: '10.00', verdeelsleutel: [{ soort: 'procent', kostendrager: 'wijken', procent: '60' }] }),
        ],
      },
    ]);
    expect(geld(na, kapot)).toBeUndefined();
  });
});
