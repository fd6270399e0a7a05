import type { Bijdrage } from 'buurtaanpak/financiering';
import { addDuur, createPeriode, euro, sumBedragen } from 'buurtaanpak/kern';
import { getProgrammastand, type Programma } from 'buurtaanpak/programma';
import { listBronnen, type StukOptions, writeBudgetstaat, writeFinancieleVerantwoording } from 'buurtaanpak/stukken';
import {
  checkVerslag,
  listLezers,
  renderTekst,
  type Verslag,
  type Verslagblok,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst, type Feit, metDeelnemer } from '../programma/dossiers.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { runs } from '../runs.js';
import { dag } from '../team/vertel.js';

deepFreeze(proefprogramma);

const options = { peildatum: PEILDATUM };

const read = (verslag: Verslag, id: string) =>
  [...visit(verslag.blokken)].flatMap((blok) =>
    blok.soort === 'tabel' && blok.tabel.id === id ? [blok.tabel] : [],
  )[0];

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}

test('an account of exact amounts of one party in one year says neither at least nor a total of one column', () => {
  const { financieringsplan } = brieftekst();
  const [eerste] = financieringsplan.perioden as readonly [(typeof financieringsplan.perioden)[number]];
  const perioden = [
    {
      ...eerste,
      periode: createPeriode(dag('2027-01-01'), dag('2027-12-31')),
      bijdragen: [
        { id: 'a', soort: 'bedrag', van: 'stichting', bedrag: euro(100), aard: 'exact', doel: 'begeleiden' } as const,
      ],
    },
  ];
  const overeenkomst = briefdossier({ financieringsplan: { ...financieringsplan, perioden } });
  const programma = metDeelnemer(proefprogramma, { overeenkomst });
  const verslag = writeFinancieleVerantwoording(programma, options);
  expect(checkVerslag(verslag)).toEqual([]);
  const tekst = renderTekst(verslag, { breedte: 400 });
  expect(tekst).toContain('Van de afgesproken bijdragen, samen € 100, is € 0 vastgelegd');
  expect(tekst).toContain('De bijdragen zijn samen € 100.');
  expect(tekst).not.toContain('ten minste');
  // A party that the agreement does not name is called by its key.
  const koppen = (id: string) => read(verslag, id)?.kolommen.map(({ kop }) => kop);
  expect(koppen('bijdragen-per-begrotingsjaar')).toEqual(['Begrotingsjaar', 'stichting']);
  expect(koppen('kostendragers-per-begrotingsjaar')).toEqual(['Kostendrager', '2027']);
});

test('the account of the money adds up, and keeps no warning back', () => {
  const verslag = writeFinancieleVerantwoording(proefprogramma, options);
  const tekst = renderTekst(verslag, { breedte: 200 });
  expect(tekst).toContain('samen ten minste € 270.000, is € 0 vastgelegd en € 0 betaald, na aftrek van wat is');
  expect(tekst).toContain('de bijdrage van Ministerie van BZK voor programmajaar 1 is niet toegezegd');
  expect(tekst).toContain('nog geen team');
  expect(
    read(verslag, 'uitputting')
      ?.rijen.at(-1)
      ?.map((een) => formatWaarde(een)),
  ).toEqual(['Totaal', '', '', '€ 270.000', '€ 0', '€ 150.000', '€ 270.000', '€ 0', '€ 120.000', '€ 0']);
});

/** The programme of the letter, without teams and choice, of which the contributions of the first year are changed. */
function metBijdrage(wijziging: object, ...feiten: readonly Feit[]): Programma {
  const { perioden, ...plan } = brieftekst().financieringsplan;
  const change = (een: Bijdrage): Bijdrage => ({ ...een, ...wijziging }) as Bijdrage;
  const financieringsplan = {
    ...plan,
    perioden: perioden.map((een, p) => (p === 0 ? { ...een, bijdragen: een.bijdragen.map(change) } : een)),
  };
  const { keuze: _, ...zonder } = proefprogramma.deelnemers[0]!;
  const overeenkomst = briefdossier({ financieringsplan }, ...feiten);
  return { ...proefprogramma, deelnemers: [{ ...zonder, overeenkomst, teams: [] }] };
}

/** The piece, after it was found to mislead nobody and to be traceable. */
function lees(programma: Programma, opties: StukOptions = options, write = writeFinancieleVerantwoording) {
  const verslag = write(programma, opties);
  const { bevindingen } = getProgrammastand(programma, opties);
  expect(checkVerslag(verslag, { bevindingen })).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(programma, opties))).toEqual([]);
  const rijen = (id: string) =>
    (read(verslag, id)?.rijen ?? []).map((rij) => rij.map((waarde) => formatWaarde(waarde, { plaats: 'tabel' })));
  return { verslag, rijen, tekst: renderTekst(verslag, { breedte: 10_000 }), bevindingen };
}

const opBzk = (soort: string, datum: string, bedrag: string, rest: object = {}): Feit => ({
  soort,
  datum,
  bijdrage: 'bzk-1',
  bedrag,
  ...rest,
});
const VASTGELEGD = opBzk('verplichting_aangegaan', '2026-07-01', '150000.00');

describe('what is late', () => {
  const termijnen = [
    { id: 'een', aandeel: '1', gepland: '2027-05-15' },
    { id: 'twee', aandeel: '2', gepland: '2027-08-30' },
  ];
  const voorwaarden = [{ omschrijving: 'Het jaarverslag', uiterlijk: '2027-09-01' }];
  const planning = [{ stap: 'toegezegd', uiterlijk: '2026-10-01' }];

  test('comes first, longest first, with who, how much, by when and how many days', () => {
    const { tekst, verslag } = lees(metBijdrage({ termijnen, planning }, VASTGELEGD));
    const [, laat] = tekst.split('Wat te laat is');
    expect(
      laat
        ?.split('\n')
        .filter((regel) => regel.startsWith('- '))
        .slice(0, 3),
    ).toEqual([
      '- Van de bijdrage van Ministerie van BZK (programmajaar 1) zou € 150.000 zijn toegezegd op 1 oktober 2026. Op 31 augustus 2027 was dat nog niet gebeurd: 334 dagen te laat.',
      '- Ministerie van BZK (programmajaar 1) zou € 50.000 betalen op 15 mei 2027. Op 31 augustus 2027 was dat nog niet gebeurd: 108 dagen te laat.',
      '- Ministerie van BZK (programmajaar 1) zou € 100.000 betalen op 30 augustus 2027. Op 31 augustus 2027 was dat nog niet gebeurd: 1 dag te laat.',
    ]);
    expect(tekst).toContain('Aan betalingen is samen € 150.000 te laat.');
    expect(tekst.indexOf('Wat te laat is')).toBeLessThan(tekst.indexOf('De bijdragen'));
    expect(tekst).not.toContain('geen fouten of waarschuwingen');
    expect(verslag.lezer).toBe('controller');
    expect(verslag.vermeldingen.map(({ code }) => code)).toContain('financiering.termijn_te_laat');
  });

  test('is told of every step, of a claim and of a condition, and never of nothing', () => {
    for (const [stap, woorden] of [
      ['gevraagd', 'zijn gevraagd'],
      ['vastgelegd', 'zijn vastgelegd'],
      ['vastgesteld', 'zijn vastgesteld'],
      ['teruggevorderd', 'zijn teruggevorderd'],
    ] as const) {
      const plan = [{ stap, uiterlijk: '2026-10-01', bedrag: '1000.00' }];
      expect(lees(metBijdrage({ planning: plan })).tekst).toContain(`zou € 1.000 ${woorden} op 1 oktober 2026.`);
    }
    const vordering = lees(
      metBijdrage(
        {},
        VASTGELEGD,
        opBzk('betaald', '2026-09-01', '150000.00'),
        opBzk('vastgesteld', '2027-06-01', '140000.00'),
        opBzk('teruggevorderd', '2027-06-01', '10000.00', { uiterlijk: '2027-08-01' }),
      ),
    );
    expect(vordering.tekst).toContain(
      'zou € 10.000 terug zijn op 1 augustus 2027. Op 31 augustus 2027 was dat nog niet gebeurd: 30 dagen te laat.',
    );
    const voorwaarde = lees(metBijdrage({ voorwaarden }), { peildatum: dag('2027-09-02') });
    expect(voorwaarde.tekst).toContain(
      '- Een voorwaarde van de bijdrage van Ministerie van BZK (programmajaar 1) zou vervuld zijn op 1 september 2027: Het jaarverslag. Op 2 september 2027 was dat nog niet gebeurd: 1 dag te laat.',
    );
    for (const { tekst } of [vordering, voorwaarde])
      expect(tekst).not.toMatch(/€ 0 (?:betalen|terug|zijn)|€ 0 te laat/);
  });

  test('on its own day nothing is late; that there is nothing to look at is said with the day and with what was looked at', () => {
    const { tekst } = lees(metBijdrage({ termijnen, voorwaarden }, VASTGELEGD), { peildatum: dag('2026-08-01') });
    expect(tekst).toContain(
      'Op 1 augustus 2026 zijn er voor de controller geen fouten of waarschuwingen gevonden, en is er van het geld niets te laat. Gekeken is naar 3 bijdragen: hun termijnen,',
    );
    expect(lees(metBijdrage({ termijnen }, VASTGELEGD), { peildatum: dag('2027-05-15') }).tekst).not.toContain(
      'te laat is',
    );
  });

  test('the sheet beside the books begins with it too', () => {
    const blad = lees(metBijdrage({ termijnen }, VASTGELEGD), options, writeBudgetstaat).tekst;
    expect(blad).toContain('zou € 50.000 betalen op 15 mei 2027.');
    expect(blad.indexOf('Wat te laat is')).toBeLessThan(blad.indexOf('De regels'));
  });
});

describe('every contribution', () => {
  test('has its margin, what was asked and promised, and its last step with the day', () => {
    const { rijen } = lees(
      metBijdrage(
        { aard: 'geraamd', bandbreedte: { minimum: '140000.00', maximum: '160000.00' } },
        opBzk('bijdrage_gevraagd', '2026-05-01', '155000.00'),
        opBzk('bijdrage_toegezegd', '2026-06-01', '150000.00'),
        opBzk('betaald', '2026-09-01', '140000.00'),
      ),
    );
    expect(rijen('laatste-stappen')).toEqual([
      [
        'Ministerie van BZK',
        '1',
        'geraamd',
        '€ 140.000,00',
        '€ 160.000,00',
        '€ 155.000,00',
        '€ 150.000,00',
        'betaald',
        '1 september 2026',
        '€ 140.000,00',
      ],
      ...['2', '3'].map((jaar) => [
        'Gemeente Leeuwarden',
        jaar,
        'vast',
        '€ 60.000,00',
        '€ 60.000,00',
        'n.v.t.',
        'n.v.t.',
        'nog geen',
        'n.v.t.',
        'n.v.t.',
      ]),
    ]);
    const grenzen = (wijziging: object) => lees(metBijdrage(wijziging)).rijen('laatste-stappen')[0]?.slice(2, 5);
    expect(grenzen({ aard: 'ten_hoogste' })).toEqual(['ten hoogste', 'n.v.t.', '€ 150.000,00']);
    expect(grenzen({})).toEqual(['ten minste', '€ 150.000,00', 'n.v.t.']);
    expect(grenzen({ aard: 'geraamd' })).toEqual(['geraamd', 'n.v.t.', 'n.v.t.']);
  });

  test('has its planned steps and its conditions, also those that were done later', () => {
    const { rijen, tekst } = lees(
      metBijdrage(
        {
          termijnen: [{ id: 'een', aandeel: '1', gepland: '2026-09-01' }],
          planning: [{ stap: 'vastgelegd', uiterlijk: '2026-06-01' }],
          voorwaarden: [
            { id: 'a', omschrijving: 'Het plan', uiterlijk: '2026-09-01' },
            { id: 'b', omschrijving: 'Het verslag' },
          ],
        },
        VASTGELEGD,
        { soort: 'voorwaarde_vervuld', datum: '2026-08-20', bijdrage: 'bzk-1', voorwaarde: 'a' },
        opBzk('betaald', '2026-09-15', '150000.00', { termijn: 'een' }),
      ),
    );
    const wie = ['Ministerie van BZK', '1'];
    expect(rijen('stappen')).toEqual([
      [...wie, 'vastgelegd', 'n.v.t.', '€ 150.000,00', '1 juni 2026', '1 juli 2026', '30', 'later gedaan dan gepland'],
      [
        ...wie,
        'betaald',
        'een',
        '€ 150.000,00',
        '1 september 2026',
        '15 september 2026',
        '14',
        'later gedaan dan gepland',
      ],
    ]);
    expect(rijen('voorwaarden')).toEqual([
      [...wie, 'Het plan', '1 september 2026', '20 augustus 2026', 'n.v.t.', 'vervuld'],
      [...wie, 'Het verslag', 'n.v.t.', 'n.v.t.', 'n.v.t.', 'nog niet vervuld'],
    ]);
    expect(tekst).not.toContain('Wat te laat is');
  });

  test('that is committed and not paid stands open, and all of them add up', () => {
    const { rijen } = lees(
      metBijdrage(
        {},
        VASTGELEGD,
        opBzk('betaald', '2026-09-01', '50000.00'),
        opBzk('terugontvangen', '2026-10-01', '1000.00'),
        { soort: 'verplichting_aangegaan', datum: '2026-08-01', bijdrage: 'gemeente-2', bedrag: '60000.00' },
      ),
    );
    expect(rijen('open-verplichtingen')).toEqual([
      ['Ministerie van BZK', '1', '€ 150.000,00', '€ 50.000,00', '€ 1.000,00', '€ 101.000,00'],
      ['Gemeente Leeuwarden', '2', '€ 60.000,00', '€ 0,00', '€ 0,00', '€ 60.000,00'],
      ['Totaal', '', '€ 210.000,00', '€ 50.000,00', '€ 1.000,00', '€ 161.000,00'],
    ]);
    expect(lees(metBijdrage({})).tekst).toContain(
      'Er is nog geen bijdrage vastgelegd, dus er staat geen verplichting open.',
    );
  });

  test('the budget stands beside the forecast, also when the agreement ended', () => {
    const einde: Feit = { soort: 'beeindigd', datum: '2027-06-01', laatsteDag: '2027-08-31', reden: 'opgezegd' };
    const { tekst } = lees(metBijdrage({}, einde));
    expect(tekst).toContain('Samen is € 270.000 begroot en is de prognose € 150.000: de afwijking is € -120.000.');
    expect(tekst).toContain('Per begrotingsjaar is de prognose samen € 150.000, en per kostendrager samen € 150.000.');
  });
});

test('before the agreement has a text nobody is reassured about what its plan calls late', () => {
  const { tekst } = lees(metBijdrage({ voorwaarden: [{ omschrijving: 'Het plan', uiterlijk: '2026-04-01' }] }), {
    peildatum: dag('2026-04-02'),
  });
  expect(tekst).not.toContain('niets te laat');
});

test('a controller is reassured exactly when nothing is late and there is no error or warning', () => {
  const dagen = fc.integer({ min: 0, max: 900 }).map((n) => addDuur(dag('2026-05-01'), { dagen: n }));
  // From the signing on: before it there is no agreement to look at.
  const peildagen = fc.integer({ min: 0, max: 900 }).map((n) => addDuur(dag('2026-07-01'), { dagen: n }));
  const bedragen = fc.constantFrom('0.00', '1000.00', '75000.00', '150000.00');
  const vaak = <T>(een: fc.Arbitrary<T>) => fc.option(een, { nil: undefined, freq: 2 });
  const plannen = fc.record({
    termijnen: vaak(fc.array(dagen, { minLength: 1, maxLength: 3 })),
    voorwaarde: vaak(dagen),
    stap: vaak(fc.tuple(fc.constantFrom('toegezegd', 'vastgelegd', 'vastgesteld'), dagen)),
  });
  const feiten = fc.array(
    fc.tuple(
      fc.constantFrom('verplichting_aangegaan', 'betaald', 'bijdrage_toegezegd', 'vastgesteld', 'terugontvangen'),
      dagen,
      bedragen,
      fc.constantFrom('bzk-1', 'gemeente-2'),
    ),
    { maxLength: 4 },
  );
  const gezien = { gerust: 0, laat: 0 };
  fc.assert(
    fc.property(plannen, feiten, peildagen, ({ termijnen, voorwaarde, stap }, gebeurd, peildatum) => {
      const programma = metBijdrage(
        {
          ...(termijnen && { termijnen: termijnen.map((gepland, t) => ({ id: `t${t}`, aandeel: '1', gepland })) }),
          ...(voorwaarde && { voorwaarden: [{ omschrijving: 'Het verslag', uiterlijk: voorwaarde }] }),
          ...(stap && { planning: [{ stap: stap[0], uiterlijk: stap[1] }] }),
        },
        ...gebeurd.map(([soort, datum, bedrag, bijdrage]) => ({ soort, datum, bedrag, bijdrage })),
      );
      const { verslag, tekst, bevindingen } = lees(programma, { peildatum });
      const mijn = bevindingen.filter(
        ({ code, ernst, params }) => ernst !== 'info' && listLezers(code, params).includes('controller'),
      );
      const { geld } = getProgrammastand(programma, { peildatum }).deelnemers[0]!;
      const laat = geld.bijdragen.flatMap(({ stappen, voorwaarden }) => [
        ...stappen.filter(({ stand }) => stand === 'te_laat'),
        ...voorwaarden.filter(({ stand }) => stand === 'verlopen'),
      ]);
      const beweringen = [...visit(verslag.blokken)].filter(
        (blok) => blok.soort === 'bewering' && blok.aard === 'geen_aandachtspunten',
      );
      expect(beweringen).toHaveLength(mijn.length === 0 && laat.length === 0 ? 1 : 0);
      // What is late is told, and never an amount of nothing.
      expect(tekst.split('dagen te laat.').length + tekst.split('1 dag te laat.').length - 2).toBeGreaterThanOrEqual(
        laat.length,
      );
      expect(tekst).not.toMatch(/zou € 0 |€ 0 te laat/);
      // What is open is what was committed and not paid.
      const open = geld.bijdragen.flatMap(({ openVerplichting }) => openVerplichting ?? []);
      const totaal = read(verslag, 'open-verplichtingen')?.rijen.at(-1)?.at(-1);
      if (open.length > 0) expect(totaal).toMatchObject({ waarde: sumBedragen(open) });
      if (beweringen.length > 0) gezien.gerust += 1;
      if (laat.length > 0) gezien.laat += 1;
    }),
    { numRuns: runs(120, 60), seed: 23 },
  );
  expect(Math.min(gezien.gerust, gezien.laat)).toBeGreaterThan(0);
});
