import type { Pad } from 'buurtaanpak/kern';
import { checkOpzet, Opzet } from 'buurtaanpak/opzet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze, expectVolledigeTekst } from '../hulp.js';
import { KLEIN, leesOpzet, leesTabel, VIER } from './gegevens.js';

/** Changes places of an opzet; `undefined` removes. */
function wijzig(opzet: Opzet, ...wijzigingen: readonly (readonly [Pad, unknown])[]): Opzet {
  const kopie = JSON.parse(JSON.stringify(opzet));
  for (const [pad, waarde] of wijzigingen) {
    const laatste = pad.at(-1) ?? '';
    const plek = pad.slice(0, -1).reduce((deel, stap) => deel[stap], kopie);
    if (waarde === undefined) delete plek[laatste];
    else plek[laatste] = waarde;
  }
  return Opzet.parse(kopie);
}

/** The findings as `code at path`. */
const codes = (opzet: Opzet, options: Parameters<typeof checkOpzet>[1] = {}) =>
  checkOpzet(opzet, options).map((een) => {
    expectVolledigeTekst(een);
    return `${een.code} ${een.pad.join('/')}`;
  });

describe('checkOpzet', () => {
  test('finds no fault in the opzetten of the examples, with and without their figures', () => {
    for (const naam of VIER) {
      const opzet = deepFreeze(leesOpzet(naam));
      for (const options of [{}, { tabel: leesTabel(opzet) }])
        expect(checkOpzet(opzet, options).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    }
    expect(checkOpzet(KLEIN)).toEqual([]);
  });

  test('names that occur twice, each in its own list', () => {
    const [bron] = KLEIN.bronnen;
    const [kaart] = KLEIN.routekaarten;
    const dubbel = wijzig(
      KLEIN,
      [['bronnen'], [bron, bron]],
      [['routekaarten'], [kaart, kaart]],
      [['gemeenten'], [...KLEIN.gemeenten, ...KLEIN.gemeenten]],
      [['kenmerken', 1, 'id'], 'oost'],
      [['programmas', 1, 'id'], 'oost'],
      [['programmas', 1, 'quota', 0], { id: 'oost', aantal: 1 }],
    );
    expect(codes(dubbel)).toEqual([
      'opzet.id_dubbel bronnen/1/id',
      'opzet.id_dubbel kenmerken/1/id',
      'opzet.id_dubbel gemeenten/1/code',
      'opzet.id_dubbel routekaarten/1/id',
      'opzet.id_dubbel programmas/1/id',
      'opzet.id_dubbel programmas/1/quota/0/id',
    ]);
  });

  test('what one part names and another lacks, with the nearest name', () => {
    const opzet = wijzig(
      KLEIN,
      [['programmas', 0, 'routekaart'], 'kopo'],
      [['programmas', 0, 'gemeente'], 'GM0081'],
      [['programmas', 0, 'kostendragers'], ['wijkn']],
      [['programmas', 0, 'quota', 0, 'waar'], { kenmerken: ['ost'], zonderKenmerken: ['drop'] }],
      [['programmas', 1, 'quota', 0, 'waar'], { gebieden: ['WK008180', 'dorp'] }],
      [['kenmerken', 0, 'gebieden'], ['WK00802']],
      [['partijen', 0, 'gemeentecode'], 'GM0082'],
      [
        ['keuze'],
        { regels: [{ soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['x'] } }], voorrang: ['BU00900000'] },
      ],
    );
    expect(codes(opzet)).toEqual([
      'opzet.routekaart_onbekend_suggestie programmas/0/routekaart',
      'opzet.kenmerk_onbekend_suggestie programmas/0/quota/0/waar/kenmerken/0',
      'opzet.kenmerk_onbekend_suggestie programmas/0/quota/0/waar/zonderKenmerken/0',
      'opzet.kenmerk_onbekend keuze/regels/0/waar/kenmerken/0',
      'opzet.gemeente_onbekend programmas/0/gemeente',
      'opzet.gemeente_onbekend partijen/0/gemeentecode',
      'opzet.kostendrager_onbekend_suggestie programmas/0/kostendragers/0',
      'opzet.gebied_ongeldig kenmerken/0/gebieden/0',
      'opzet.gebied_buiten_gemeenten programmas/1/quota/0/waar/gebieden/0',
      'opzet.gebied_ongeldig programmas/1/quota/0/waar/gebieden/1',
      'opzet.gebied_buiten_gemeenten keuze/voorrang/0',
    ]);
    const suggesties = checkOpzet(opzet).flatMap(({ params: { suggestie } }) => suggestie ?? []);
    expect(suggesties).toEqual(['koop', 'oost', 'dorp', 'wijken']);
    expect(
      codes(wijzig(KLEIN, [['programmas', 1, 'routekaart'], 'k'], [['programmas', 0, 'routekaart'], 'k'])),
    ).toContain('opzet.routekaart_ongebruikt routekaarten/0');
  });

  test('codes of an own classification may have any form where a source has them', () => {
    const tabel = {
      tabel: 'vierkanten',
      bron: 'gemeente',
      jaar: 2024,
      codes: 'vrij',
      codekolom: 'c',
      kolommen: [{ kolom: 'k', sleutel: 'k', eenheid: 'x' }],
    };
    const vrij = [['bronnen'], [...KLEIN.bronnen, { id: 'vrij', soort: 'eigen', tabel }]] as const;
    const regels = [
      { soort: 'vast', code: 'E1' },
      { soort: 'samen', codes: ['E1', 'E2'] },
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: [{ naam: 'g', codes: ['E3'] }] },
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
      { soort: 'niet_aangrenzend' },
    ];
    expect(codes(wijzig(KLEIN, [['keuze'], { regels }], vrij))).toEqual([]);
    expect(codes(wijzig(KLEIN, [['keuze'], { regels }]))).toEqual([
      'opzet.gebied_ongeldig keuze/regels/0/code',
      'opzet.gebied_ongeldig keuze/regels/1/codes/0',
      'opzet.gebied_ongeldig keuze/regels/1/codes/1',
      'opzet.gebied_ongeldig keuze/regels/2/groepen/0/codes/0',
    ]);
  });

  test('figures: in no source and not in the catalogue, or not in the table', () => {
    const opzet = wijzig(
      KLEIN,
      [['kenmerken', 0, 'cijfers'], [{ cijfer: 'aantal_inwooners', minimaal: 5 }]],
      [['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'], 'meldingen'],
      [['keuze'], { kandidaten: { typisch: { cijfers: ['gemiddelde_woz_waarde'], hoogstens: 0.5 } } }],
    );
    expect(codes(opzet)).toEqual([
      'opzet.cijfer_onbekend_suggestie kenmerken/0/cijfers/0/cijfer',
      'opzet.cijfer_onbekend routekaarten/0/criteria/0/bron/sleutel',
    ]);
    const tabel = leesTabel(KLEIN);
    expect(codes(opzet, { tabel })).toEqual([
      'opzet.cijfer_ontbreekt_suggestie kenmerken/0/cijfers/0/cijfer',
      'opzet.cijfer_ontbreekt routekaarten/0/criteria/0/bron/sleutel',
    ]);
    const eigen = (jaar: number) => ({
      id: 'eigen',
      soort: 'eigen',
      tabel: {
        tabel: 't',
        bron: 'b',
        jaar,
        codekolom: 'c',
        kolommen: [{ kolom: 'm', sleutel: 'meldingen', eenheid: 'x' }],
      },
    });
    const met = wijzig(opzet, [['kenmerken', 0, 'cijfers'], undefined], [['bronnen'], [...KLEIN.bronnen, eigen(2024)]]);
    expect(codes(met)).toEqual([]);
    const later = wijzig(
      met,
      [['bronnen', 1], eigen(2023)],
      [['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'], 'meldingen:2023'],
    );
    expect(codes(later)).toEqual(['opzet.bron_jaar bronnen/1']);
    expect(codes(wijzig(KLEIN, [['bronnen', 0, 'indeling'], 2020]))).toEqual(['opzet.bron_jaar bronnen/0']);
  });

  test('codes that the table does not have', () => {
    const tabel = leesTabel(KLEIN);
    const opzet = wijzig(
      KLEIN,
      [['kenmerken', 0, 'gebieden'], ['WK008099']],
      [['keuze'], { regels: [{ soort: 'uitgesloten', codes: ['BU00809999'], motief: 'x' }] }],
    );
    expect(codes(opzet)).toEqual([]);
    expect(codes(opzet, { tabel })).toEqual(['selectie.waar_onbekend kenmerken/0/gebieden/0']);
    const goed = wijzig(opzet, [['kenmerken', 0, 'gebieden'], ['WK008020']]);
    expect(codes(goed, { tabel })).toEqual(['selectie.code_onbekend keuze/regels/0/codes/0']);
    // A column without one figure is told by the Routekaart.
    const leeg = tabel.kolommen.map((een) =>
      een.sleutel === 'percentage_koopwoningen'
        ? { ...een, waarden: een.waarden.map(() => Number.NaN), redenen: een.redenen.map(() => 1) }
        : een,
    );
    expect(codes(KLEIN, { tabel: { ...tabel, kolommen: leeg } })).toEqual([
      'routekaart.criterium_zonder_gegevens routekaarten/0/criteria/0/bron/sleutel',
    ]);
  });

  test('the question of the choice, at its places in the opzet', () => {
    const opzet = wijzig(
      KLEIN,
      [['programmas', 0, 'quota', 0, 'aantal'], { van: 3, tot: 2 }],
      [['programmas', 0, 'aantalBuurten'], 2],
      [['programmas', 1, 'quota', 0, 'waar'], { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 5, maximaal: 4 }] }],
      [
        ['keuze'],
        {
          kandidaten: { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 3, maximaal: 2 }] },
          regels: [
            { soort: 'vast', code: 'BU00802001', quotum: 'west' },
            { soort: 'minimumscore', minimaal: 0, programma: 'west' },
          ],
          doel: { soort: 'lexicografisch', volgorde: ['oost'] },
          voorrang: ['BU00802001', 'BU00802001'],
          zekerheid: { zaad: 'x', trekkingen: 1, onzekerheid: { gewichten: { methode: 'marge', marge: 2 } } },
        },
      ],
    );
    expect(codes(opzet)).toEqual([
      'selectie.aantal_omgekeerd programmas/0/quota/0/aantal',
      'selectie.grenzen_omgekeerd programmas/1/quota/0/waar/cijfers/0',
      'selectie.quotum_onbekend keuze/regels/0/quotum',
      'selectie.programma_zonder_quotum keuze/regels/1/programma',
      'selectie.grenzen_omgekeerd keuze/kandidaten/cijfers/0',
      'selectie.volgorde_onvolledig keuze/doel/volgorde',
      'selectie.voorrang_dubbel keuze/voorrang/1',
      'routekaart.onzekerheid_buiten_bereik keuze/zekerheid/onzekerheid/gewichten/marge',
    ]);
    const veel = Array.from({ length: 200 }, (_, i) => ({ id: `q${i}`, aantal: 1 }));
    expect(codes(wijzig(KLEIN, [['programmas', 0, 'quota'], veel]))).toContain('selectie.te_veel_quota programmas');
  });

  test('what holds for all candidates and for one quotum cannot both name areas', () => {
    const opzet = wijzig(
      KLEIN,
      [['programmas', 0, 'quota', 0, 'waar'], { gebieden: ['WK008020'] }],
      [['keuze'], { kandidaten: { gebieden: ['WK008020'] } }],
    );
    expect(codes(opzet)).toEqual(['opzet.kandidaten_dubbel programmas/0/quota/0/waar/gebieden']);
  });

  test('a range needs a number in the agreement, and only there', () => {
    const bereik = [['programmas', 0, 'quota', 0, 'aantal'], { van: 1, tot: 3 }] as const;
    expect(codes(wijzig(KLEIN, bereik))).toContain('opzet.aantal_onbepaald programmas/0/aantalBuurten');
    expect(codes(wijzig(KLEIN, bereik, [['programmas', 0, 'aantalBuurten'], 2]))).toEqual([]);
    const zonder = wijzig(
      KLEIN,
      bereik,
      [['overeenkomst'], undefined],
      [['geld'], undefined],
      [['partijen'], undefined],
    );
    expect(codes(zonder)).toEqual([]);
  });

  test('judgements that need more roles than are asked', () => {
    const schaal = { van: 1, tot: 5, ankers: [1, 5].map((waarde) => ({ waarde, betekenis: 'x' })) };
    const bron = { soort: 'beoordeling', minimumRollen: 3 };
    const opzet = wijzig(
      KLEIN,
      [['routekaarten', 0, 'beoordelingsschaal'], schaal],
      [['routekaarten', 0, 'criteria', 0], { id: 'a', naam: 'A', richting: 'hoger', bron }],
    );
    expect(codes(opzet)).toEqual([]);
    expect(codes(wijzig(opzet, [['formulier'], { rollen: ['wijk', 'wijk', 'gemeente'] }]))).toEqual([
      'opzet.oordelen_zonder_rol routekaarten/0/criteria/0/bron/minimumRollen',
    ]);
  });

  test('money: years, what is divided by buurt, and what the room finds, at its place', () => {
    const [blok] = KLEIN.geld?.jaren ?? [];
    const [bijdrage] = blok?.bijdragen ?? [];
    const opzet = wijzig(KLEIN, [
      ['geld', 'jaren'],
      [
        { programmajaren: [1, 1], bijdragen: [bijdrage] },
        {
          programmajaren: [4],
          bijdragen: [
            { ...bijdrage, van: 'buurkracht' },
            {
              ...bijdrage,
              id: 'sleutel',
              verdeelsleutel: [{ soort: 'procent', kostendrager: 'wijken', procent: '60' }],
            },
          ],
        },
      ],
    ]);
    expect(codes(opzet)).toEqual([
      'opzet.jaar_dubbel geld/jaren/0/programmajaren/1',
      'opzet.jaar_ontbreekt geld/jaren',
      'opzet.jaar_ontbreekt geld/jaren',
      'opzet.per_buurt_onverdeelbaar geld/jaren/1/bijdragen/0/verdeelsleutel',
      'financiering.bijdrage_dubbel geld/jaren/0/bijdragen/0/id',
      'financiering.verdeelsleutel_laat_over geld/jaren/1/bijdragen/1/verdeelsleutel',
    ]);
  });

  test('parties and agreement, at their places', () => {
    const opzet = wijzig(
      KLEIN,
      [['partijen', 0, 'ondertekenaars'], []],
      [['geld', 'jaren', 0, 'bijdragen', 0, 'van'], 'bzk'],
      [['geld', 'jaren', 0, 'bijdragen', 0, 'verdeelsleutel'], undefined],
      [['overeenkomst', 'jaren'], 1],
      [['overeenkomst', 'evaluatiemomenten'], [{ id: 'e', datum: '2020-01-01', onderwerp: 'Te vroeg' }]],
    );
    expect(codes(opzet)).toEqual([
      'opzet.partij_onbekend geld/jaren/0/bijdragen/0/van',
      'overeenkomst.functie_ontbreekt partijen/0/ondertekenaars',
      'overeenkomst.evaluatiemoment_voor_begin overeenkomst/evaluatiemomenten/0/datum',
      'overeenkomst.financiering_buiten_looptijd geld/jaren/0',
    ]);
    // Without a first day what depends on it is not judged.
    expect(codes(wijzig(opzet, [['overeenkomst', 'start'], undefined]))).not.toContain(
      'overeenkomst.evaluatiemoment_voor_begin overeenkomst/evaluatiemomenten/0/datum',
    );
    expect(codes(wijzig(KLEIN, [['partijen'], undefined]))).toEqual(['opzet.deel_ontbreekt partijen']);
    const kort = wijzig(
      KLEIN,
      [['overeenkomst', 'jaren'], 3],
      [['geld', 'kostendragers', 0, 'partij'], 'bzk'],
      [['programmas', 0, 'kostendragers'], ['xyz']],
    );
    expect(codes(kort)).toEqual([
      'opzet.kostendrager_onbekend programmas/0/kostendragers/0',
      'opzet.partij_onbekend geld/kostendragers/0/partij',
      'overeenkomst.financiering_dekt_looptijd_niet geld/jaren',
    ]);
    expect(checkOpzet(kort)[0]?.params).toEqual({ kostendrager: 'xyz' });
    const nul = KLEIN.programmas.map((een) => ({
      ...een,
      quota: een.quota.map((quotum) => ({ ...quotum, aantal: 0 })),
    }));
    expect(codes(wijzig(KLEIN, [['programmas'], nul]))).toContain('kern.te_klein programmas');
    expect(codes(wijzig(KLEIN, [['partijen'], []]))).toEqual([
      'opzet.partij_ontbreekt gemeenten/0',
      'kern.te_klein partijen',
    ]);
  });

  test('an agreement in waves is held against its money when there are buurten', () => {
    const golven = [{ maanden: 0 }, { maanden: 12 }];
    const opzet = wijzig(KLEIN, [['overeenkomst', 'golven'], golven], [['overeenkomst', 'jaren'], 3]);
    expect(codes(opzet)).toEqual([]);
  });

  test('a wave after the term, whatever says how long that is', () => {
    const golven = [
      ['overeenkomst', 'golven'],
      [{ maanden: 0 }, { jaren: 9 }],
    ] as const;
    const laat = ['opzet.golf_buiten_looptijd overeenkomst/golven/1'];
    expect(codes(wijzig(KLEIN, golven, [['overeenkomst', 'jaren'], 3]))).toEqual(laat);
    const zonder = [
      [['overeenkomst', 'jaren'], undefined],
      [['overeenkomst', 'start'], undefined],
    ] as const;
    expect(codes(wijzig(KLEIN, golven, ...zonder))).toEqual(laat);
  });

  test('names in the money, without kostendragers and without parties', () => {
    const [jaar, ...rest] = KLEIN.geld?.jaren ?? [];
    const bijdragen = jaar?.bijdragen.map(({ verdeelsleutel: _, ...een }) => ({ ...een, van: 'gemeentee' }));
    const zonder = wijzig(
      KLEIN,
      [['geld', 'kostendragers'], undefined],
      [
        ['geld', 'jaren'],
        [{ ...jaar, bijdragen }, ...rest],
      ],
    );
    expect(codes(zonder)).toContain('opzet.partij_onbekend_suggestie geld/jaren/0/bijdragen/0/van');
    expect(codes(wijzig(zonder, [['partijen'], undefined]))).toContain('opzet.deel_ontbreekt partijen');
  });

  test('days that no calendar has are told, never thrown', () => {
    const golven = (golf: object) => wijzig(KLEIN, [['overeenkomst', 'golven'], [golf]]);
    expect(codes(golven({ jaren: 10_000 }))).toEqual(['opzet.golf_buiten_looptijd overeenkomst/golven/0']);
    const laat = wijzig(golven({ maanden: 6 }), [['overeenkomst', 'start'], '9999-06-01']);
    expect(codes(laat)).toEqual(['kern.datum_buiten_bereik overeenkomst']);
    expect(codes(wijzig(KLEIN, [['overeenkomst', 'start'], '9999-06-01']))).toEqual([
      'kern.datum_buiten_bereik overeenkomst',
    ]);
  });

  test('the plan of the evaluation, the Routekaart and the register', () => {
    const plan = {
      soort: 'evaluatieplan',
      versie: 2,
      naam: 'Waar werkt het',
      vastgesteldOp: '2026-09-01',
      uitkomsten: [{ sleutel: 'p', naam: 'P', soort: 'getal' }],
      kenmerken: [{ sleutel: 'l', naam: 'L', soort: 'groep' }],
      vergelijkingen: [{ sleutel: 'v', uitkomst: 'q', kenmerk: 'l', op: '2027-09-01' }],
    };
    const { register } = leesOpzet('leeuwarden');
    const [kaart] = KLEIN.routekaarten;
    const opzet = wijzig(
      KLEIN,
      [['evaluatieplan'], plan],
      [['routekaarten'], [kaart, { ...kaart, id: 'tweede', criteria: [{ ...kaart?.criteria[0], thema: 'x' }] }]],
      [['programmas', 1, 'routekaart'], 'tweede'],
      [['register'], { ...register, aiVerordening: undefined }],
    );
    expect(codes(opzet)).toEqual([
      'routekaart.thema_onbekend routekaarten/1/criteria/0/thema',
      'routekaart.top_leeg routekaarten/1',
      'evaluatie.uitkomst_onbekend evaluatieplan/vergelijkingen/0/uitkomst',
      'register.oordeel_ontbreekt register/aiVerordening',
    ]);
  });

  test('refuses what is no opzet, no options and no table', () => {
    expect(codeVan(() => checkOpzet({} as Opzet))).toBe('kern.document_ongeldig');
    expect(codeVan(() => checkOpzet(KLEIN, null as never))).toBe('kern.document_ongeldig');
    expect(codeVan(() => checkOpzet(KLEIN, { tabl: 1 } as never))).toBe('kern.document_ongeldig');
    expect(codeVan(() => checkOpzet(KLEIN, { tabel: {} as never }))).toBe('kerncijfers.tabel_ongeldig');
  });

  test('the order of the parts makes no difference to what is found', () => {
    const opzet = wijzig(
      leesOpzet('leeuwarden'),
      [['programmas', 0, 'routekaart'], 'x'],
      [['geld', 'jaren', 0, 'programmajaren'], [5]],
    );
    const gevonden = checkOpzet(opzet)
      .map(({ code, params }) => JSON.stringify([code, params]))
      .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(opzet), { minLength: Object.keys(opzet).length }), (velden) => {
        const anders = Object.fromEntries(velden.map((veld) => [veld, opzet[veld as keyof Opzet]]));
        const nu = checkOpzet(Opzet.parse(anders))
          .map(({ code, params }) => JSON.stringify([code, params]))
          .sort();
        expect(nu).toEqual(gevonden);
      }),
      { numRuns: 5 },
    );
  });
});
