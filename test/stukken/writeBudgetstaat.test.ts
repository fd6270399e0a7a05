/** The sheet of the controller: it adds up to the cells, names what changed and what explains it, and every value can be traced. */
import {
  computeBudgetstaat,
  draftBegrotingswijziging,
  listBoekingen,
  listSisaregels,
  reconcileBoeken,
} from 'buurtaanpak/financiering';
import { type Bedrag, euro, Procent, sumBedragen } from 'buurtaanpak/kern';
import { initialOvereenkomstdossier, type Overeenkomstdossier, toGeldverloop } from 'buurtaanpak/overeenkomst';
import type { Programma } from 'buurtaanpak/programma';
import { listBronnen, type WriteBudgetstaatOptions, writeBudgetstaat } from 'buurtaanpak/stukken';
import {
  checkVerslag,
  renderCsv,
  renderHtml,
  renderTekst,
  Verslag,
  type Verslagblok,
  type Verslagtabel,
  type Verslagwaarde,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { composeBudgetjaren } from '../../src/stukken/controller/composeBudgetjaren.js';
import type { Bladstuk } from '../../src/stukken/controller/controleblad.js';
import { BLADBRON } from '../../src/stukken/controller/opBlad.js';
import { sumControle } from '../../src/stukken/controller/sumControle.js';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst, type Feit, metDeelnemer } from '../programma/dossiers.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag } from '../team/vertel.js';

const options = { peildatum: PEILDATUM };
const met = (overeenkomst: Overeenkomstdossier): Programma =>
  deepFreeze(metDeelnemer(proefprogramma, { overeenkomst, teams: [] }));

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}

/** The piece, after it was found to be traceable and to add up. */
function lees(programma: Programma, opties: WriteBudgetstaatOptions = options) {
  const verslag = writeBudgetstaat(programma, opties);
  expect(checkVerslag(verslag)).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(programma, opties))).toEqual([]);
  const tabellen = new Map<string, Verslagtabel>();
  for (const blok of visit(verslag.blokken)) if (blok.soort === 'tabel') tabellen.set(blok.tabel.id, blok.tabel);
  const rijen = (id: string) =>
    (tabellen.get(id)?.rijen ?? []).map((rij) => rij.map((waarde) => formatWaarde(waarde, { plaats: 'tabel' })));
  return { verslag, tabellen, rijen, tekst: renderTekst(verslag, { breedte: 10_000 }) };
}

const opB = (soort: string, datum: string, bijdrage: string, bedrag: string, rest: object = {}): Feit => ({
  soort,
  datum,
  bijdrage,
  bedrag,
  ...rest,
});
const bevestigd = (datum: string, bijdrage: string, stand: string, bedrag: string, rest: object = {}): Feit =>
  opB('stand_bevestigd', datum, bijdrage, bedrag, { stand, ...rest });

const STOP: Feit = {
  soort: 'buurt_gestopt',
  datum: '2027-06-01',
  geregistreerd: '2027-06-10',
  buurt: 'BU00802004',
  laatsteDag: '2027-05-31',
};
const dossier = briefdossier(
  {},
  opB('verplichting_aangegaan', '2026-07-01', 'gemeente-2', '60000.00'),
  opB('betaald', '2026-09-15', 'bzk-1', '140000.00'),
  STOP,
);

describe('the rows', () => {
  const { rijen, tabellen, tekst } = lees(met(dossier));
  const cellen = listBoekingen(toGeldverloop(dossier), options);
  const som = (lijst: readonly { readonly bedrag: Bedrag }[]) => sumBedragen(lijst.map(({ bedrag }) => bedrag));
  const cel = (bedrag: Bedrag) => formatWaarde({ soort: 'bedrag', waarde: bedrag }, { plaats: 'tabel' });

  test('name year, party, bearer and buurt, by name and code', () => {
    const [eerste] = rijen('budgetregels');
    expect(tabellen.get('budgetregels')?.kolommen.map(({ kop }) => kop)).toEqual([
      'Begrotingsjaar',
      'Partij',
      'Kostendrager',
      'Taakveld',
      'Buurt',
      'Code',
      'Afgesproken',
      'Gerealiseerd',
      'Verwacht',
      'Prognose',
      'Vrijval',
    ]);
    expect(eerste?.slice(0, 6)).toEqual(['2026', 'Ministerie van BZK', 'n.v.t.', 'n.v.t.', 'Molenhoek', 'BU00802001']);
    // Zonneveld stopped on 31 May: of its twelfth of 150,000 euro it used 151 of the 243 days in 2027, and gave back the other 92.
    const zonneveld = rijen('budgetregels').filter((rij) => rij[0] === '2027' && rij[4] === 'Zonneveld');
    expect(zonneveld[0]?.slice(6)).toEqual(['€ 8.321,92', '€ 5.171,23', '€ 0,00', '€ 5.171,23', '€ 3.150,69']);
  });

  test('add up to the cells of the ledger: row by row, by year and in all', () => {
    const staat = computeBudgetstaat(toGeldverloop(dossier), options);
    expect(rijen('budgetregels')).toHaveLength(staat.regels.length + 1);
    for (const [i, regel] of staat.regels.entries()) {
      const eigen = cellen.filter(
        (een) =>
          een.begrotingsjaar === regel.begrotingsjaar &&
          een.van === regel.van &&
          een.kostendrager === regel.kostendrager &&
          een.buurt === regel.buurt,
      );
      expect(rijen('budgetregels')[i]?.slice(6)).toEqual([
        cel(som(eigen)),
        ...(['gerealiseerd', 'verwacht'] as const).map((soort) => cel(som(eigen.filter((een) => een.soort === soort)))),
        cel(som(eigen.filter(({ soort }) => soort !== 'vrijval'))),
        cel(som(eigen.filter(({ soort }) => soort === 'vrijval'))),
      ]);
    }
    const jaren = rijen('budgetjaren');
    for (const rij of jaren) {
      const eigen = cellen.filter(({ begrotingsjaar }) => rij[0] === 'Totaal' || String(begrotingsjaar) === rij[0]);
      expect([rij[1], rij[6], rij[7]]).toEqual([cel(som(eigen)), cel(som(eigen)), '€ 0,00']);
    }
    expect(jaren.map(([jaar]) => jaar)).toEqual(['2026', '2027', '2028', '2029', 'Totaal']);
    expect(tekst).toContain('komt bij gerealiseerd, verwacht en vrijval hetzelfde uit: het verschil is € 0.');
    expect(tekst).toContain('Afgesproken is ten minste € 270.000.');
  });

  test('go out as CSV of which the last line is the sum of the others', () => {
    const regels = renderCsv(tabellen.get('budgetregels') as Verslagtabel, { bom: false })
      .trimEnd()
      .split('\r\n');
    const centen = regels.slice(1).map((regel) => BigInt((regel.split(';')[9] ?? '').replace(',', '')));
    expect(centen.at(-1)).toBe(centen.slice(0, -1).reduce((tot, een) => tot + een, 0n));
  });

  test('have a column for the taakveld when there is one, and say when there is no buurt or no name', () => {
    const { financieringsplan, reikwijdte } = brieftekst();
    const { buurten: _, ...zonderBuurten } = reikwijdte;
    const zonderVeld = (financieringsplan.kostendragers ?? []).map(({ taakveld: __, ...een }) => een);
    const koppen = (taakveld?: object, kostendragers: readonly object[] = zonderVeld, aantal = 3) => {
      const perioden = financieringsplan.perioden.slice(0, aantal).map((periode) => ({
        ...periode,
        bijdragen: periode.bijdragen.map(({ taakveld: __, ...een }) =>
          taakveld === undefined || een.van !== 'bzk'
            ? een
            : { ...een, taakveld: { code: '0.10', jaar: 2026, ...taakveld } },
        ),
      }));
      const plan = { ...financieringsplan, kostendragers, perioden } as typeof financieringsplan;
      const gelezen = lees(met(briefdossier({ financieringsplan: plan, reikwijdte: zonderBuurten })));
      return [
        gelezen.tabellen
          .get('budgetregels')
          ?.kolommen.map(({ kop }) => kop)
          .slice(2, -5),
        gelezen.rijen,
      ] as const;
    };
    const [met2, rijen2] = koppen({ categorie: '4.3.1' });
    expect(met2).toEqual(['Kostendrager', 'Taakveld', 'Categorie', 'Buurt', 'Code']);
    expect(rijen2('budgetregels')[0]?.slice(2, 7)).toEqual(['n.v.t.', '0.10', '4.3.1', 'geen buurt', 'n.v.t.']);
    const gemeente = rijen2('budgetregels').find(([, partij]) => partij === 'Gemeente Leeuwarden');
    expect(gemeente?.slice(3, 5)).toEqual(['n.v.t.', 'n.v.t.']);
    expect(koppen({})[0]).toEqual(['Kostendrager', 'Taakveld', 'Buurt', 'Code']);
    expect(koppen()[0]).toEqual(['Kostendrager', 'Buurt', 'Code']);
    expect(koppen(undefined, [], 1)[0]).toEqual(['Buurt', 'Code']);
  });
});

describe('whether the rows add up', () => {
  const verloop = toGeldverloop(dossier);
  const staat = computeBudgetstaat(verloop, options);
  const cellen = listBoekingen(verloop, options);

  test('is computed: a cell that is missing, or moved to another year, is noticed', () => {
    expect(sumControle(staat, cellen).sluitAan).toBe(true);
    expect(sumControle(staat, cellen.slice(1)).sluitAan).toBe(false);
    const verschoven = cellen.map((een, i) => (i === 0 ? { ...een, begrotingsjaar: een.begrotingsjaar + 1 } : een));
    expect(sumControle(staat, verschoven).sluitAan).toBe(false);
    const [eerste] = cellen;
    const vreemd = [...cellen, { ...eerste!, begrotingsjaar: 2040 }];
    expect(sumControle(staat, vreemd).sluitAan).toBe(false);
    expect(
      sumControle(
        staat,
        cellen.map((een) => ({ ...een, soort: 'verwacht' as const })),
      ).sluitAan,
    ).toBe(false);
    expect(
      sumControle(
        staat,
        cellen.map((een) => (een.soort === 'vrijval' ? { ...een, soort: 'verwacht' as const } : een)),
      ).sluitAan,
    ).toBe(false);
  });

  test('is told, with the difference', () => {
    const blad = { budgetstaat: staat, ...sumControle(staat, cellen.slice(1)) };
    const stuk = { blad, lezer: createLezer({ [BLADBRON]: blad }) } as unknown as Bladstuk;
    const [alinea] = composeBudgetjaren(stuk);
    const zin = alinea?.soort === 'alinea' ? alinea.tekst : [];
    expect(zin.map((deel) => (typeof deel === 'string' ? deel : formatWaarde(deel))).join('')).toContain(
      `tellen niet op tot de boekingen. Het verschil is in totaal ${formatWaarde({ soort: 'bedrag', waarde: cellen[0]?.bedrag as Bedrag })}.`,
    );
  });
});

describe('the books', () => {
  const geld: readonly Feit[] = [
    opB('verplichting_aangegaan', '2027-02-01', 'gemeente-2', '60000.00', { geregistreerd: '2027-03-15' }),
    opB('betaald', '2027-02-20', 'bzk-1', '140000.00'),
    bevestigd('2027-02-28', 'gemeente-2', 'verplicht', '0.00', { kenmerk: 'ADM-1' }),
    bevestigd('2027-02-28', 'bzk-1', 'betaald', '140000.00'),
    bevestigd('2027-02-28', 'bzk-1', 'gerealiseerd', '1.00'),
    bevestigd('2027-06-30', 'gemeente-2', 'verplicht', '60000.00'),
  ];
  const boekdossier = briefdossier({}, ...geld);
  const { rijen, tekst } = lees(met(boekdossier));

  test('every confirmation stands beside what is here, and says whether it is the same', () => {
    expect(rijen('boeken')).toEqual([
      [
        '28 februari 2027',
        'Gemeente Leeuwarden',
        '2',
        'verplicht',
        'ADM-1',
        '€ 0,00',
        '€ 60.000,00',
        '€ -60.000,00',
        'nee, later opnieuw bevestigd',
      ],
      [
        '28 februari 2027',
        'Ministerie van BZK',
        '1',
        'betaald',
        'n.v.t.',
        '€ 140.000,00',
        '€ 140.000,00',
        '€ 0,00',
        'ja',
      ],
      [
        '28 februari 2027',
        'Ministerie van BZK',
        '1',
        'gerealiseerd',
        'n.v.t.',
        '€ 1,00',
        '€ 74.383,59',
        '€ -74.382,59',
        'nee',
      ],
      ['30 juni 2027', 'Gemeente Leeuwarden', '2', 'verplicht', 'n.v.t.', '€ 60.000,00', '€ 60.000,00', '€ 0,00', 'ja'],
    ]);
    expect(tekst).toContain(
      'Bevestigde standen: 4. Daarvan wijken af: 2. Wat de boeken het laatst zeiden, is niet bij',
    );
  });

  test('a difference has the events that explain it, or says that there are none', () => {
    const verklaringen = rijen('verklaringen');
    expect(verklaringen[0]).toEqual([
      '28 februari 2027',
      'Gemeente Leeuwarden',
      '2',
      'verplicht',
      '€ -60.000,00',
      '1',
      'hier pas later vastgelegd',
      'verplichting aangegaan',
      'f-2',
      '1 februari 2027',
      '15 maart 2027',
      '€ -60.000,00',
    ]);
    expect(verklaringen.at(-1)?.slice(4)).toEqual([
      '€ -74.382,59',
      'n.v.t.',
      'geen verklaring gevonden',
      ...Array.from({ length: 5 }, () => 'n.v.t.'),
    ]);
    // The parts of each possibility add up to the difference.
    const { regels } = reconcileBoeken(toGeldverloop(boekdossier), options);
    for (const { verschil, verklaringen: lijst } of regels)
      for (const { delen } of lijst) expect(sumBedragen(delen.map(({ bedrag }) => bedrag))).toBe(verschil);
  });

  test('what was never confirmed is listed, and without a confirmation there is nothing to compare', () => {
    const zonder = lees(met(briefdossier({}, opB('betaald', '2027-08-30', 'gemeente-2', '5000.00'))));
    expect(zonder.rijen('nooit-bevestigd')).toEqual([['Gemeente Leeuwarden', '2', 'betaald', '€ 5.000,00']]);
    expect(zonder.tekst).toContain('De boeken bevestigden nog geen stand, dus er is niets te vergelijken.');
    expect(zonder.tabellen.has('boeken')).toBe(false);
    const goed = lees(met(briefdossier({}, bevestigd('2027-02-28', 'bzk-1', 'betaald', '0.00'))));
    expect(goed.tekst).toContain('Daarvan wijken af: 0. Wat de boeken het laatst zeiden, is bij elke kolom hetzelfde');
    expect(goed.tabellen.has('verklaringen')).toBe(false);
  });

  test('VAT explains without an event', () => {
    const { financieringsplan } = brieftekst();
    const perioden = financieringsplan.perioden.map((periode) => ({
      ...periode,
      bijdragen: periode.bijdragen.map((een) =>
        een.van === 'bzk' ? een : { ...een, btw: { tarief: Procent.parse('21'), verwerking: 'compensabel' as const } },
      ),
    }));
    const btw = lees(
      met(
        briefdossier(
          { financieringsplan: { ...financieringsplan, perioden } },
          opB('verplichting_aangegaan', '2027-02-01', 'gemeente-2', '60000.00'),
          bevestigd('2027-06-30', 'gemeente-2', 'verplicht', '60000.00'),
        ),
      ),
    );
    expect(btw.rijen('verklaringen').map((rij) => rij.slice(6))).toContainEqual([
      'met of zonder btw',
      'n.v.t.',
      'n.v.t.',
      'n.v.t.',
      'n.v.t.',
      '€ 10.413,22',
    ]);
    expect(btw.tekst).toContain('Die btw is op de prognose € 20.826,44.');
  });
});

describe('the proposal for the council', () => {
  test('says what moves and what is added, with the budget before and after it', () => {
    const plan = { ...brieftekst().financieringsplan, bijOpschorting: 'schuift_op' as const };
    const feiten: readonly Feit[] = [
      { soort: 'opgeschort', datum: '2027-09-20', vanaf: '2027-10-01', reden: 'Ziekte' },
      { soort: 'hervat', datum: '2027-10-20', vanaf: '2027-11-01' },
      { ...STOP, datum: '2027-12-01', geregistreerd: '2027-12-01', laatsteDag: '2027-12-31' },
    ];
    const peildatum = dag('2027-12-31');
    const geldig = briefdossier({ financieringsplan: plan }, ...feiten);
    const { rijen, tekst } = lees(met(geldig), { peildatum });
    expect(tekst).toContain('De raad beslist over de begroting van de eigen gemeente.');
    expect(rijen('voorstellen')[0]?.slice(0, 5)).toEqual(['Gemeente Leeuwarden', '2', 'overhevelen', '2027', '2028']);
    expect(rijen('voorstellen').map((rij) => rij[2])).toContain('bijstellen');
    // Of every contribution and year: what the proposals do is what the table says.
    const { voorstellen, totaal } = draftBegrotingswijziging(toGeldverloop(geldig), { peildatum });
    const [, ...omgekeerd] = [...rijen('begrotingswijziging')].reverse();
    const min = (bedrag: Bedrag) => euro(-Number(bedrag));
    for (const [jaar, , programmajaar, , wijziging] of omgekeerd) {
      const eigen = voorstellen.flatMap((een) => {
        if (een.bijdrage !== `gemeente-${programmajaar}`) return [];
        if (een.soort === 'begroting_gewijzigd') return String(een.begrotingsjaar) === jaar ? [een.bedrag] : [];
        return [
          ...(String(een.vanJaar) === jaar ? [min(een.bedrag)] : []),
          ...(String(een.naarJaar) === jaar ? [een.bedrag] : []),
        ];
      });
      expect(wijziging).toBe(formatWaarde({ soort: 'bedrag', waarde: sumBedragen(eigen) }, { plaats: 'tabel' }));
    }
    expect(rijen('begrotingswijziging').at(-1)?.[4]).toBe(
      formatWaarde({ soort: 'bedrag', waarde: totaal.verschil }, { plaats: 'tabel' }),
    );
  });

  test('is empty as long as all goes as it was agreed', () => {
    const { tekst, tabellen } = lees(met(briefdossier()));
    expect(tekst).toContain(
      'Er is niets te wijzigen: in elk open begrotingsjaar is de begroting gelijk aan de prognose.',
    );
    expect([tabellen.has('voorstellen'), tabellen.has('begrotingswijziging')]).toEqual([false, false]);
  });
});

describe('the SiSa lines', () => {
  const { perioden, ...rest } = brieftekst().financieringsplan;
  const [een, ...later] = perioden;
  const spuk = (id: string, extra: object) => ({
    id,
    soort: 'specifieke_uitkering' as const,
    van: 'bzk',
    naar: 'leeuwarden',
    bedrag: euro(90_000),
    dekt: ['gemeente-2'],
    aard: 'exact' as const,
    doel: 'begeleiden' as const,
    ...extra,
  });
  const metSpuk = (...uitkeringen: ReturnType<typeof spuk>[]) => ({
    financieringsplan: { ...rest, perioden: [{ ...een!, bijdragen: [...een!.bijdragen, ...uitkeringen] }, ...later] },
  });

  test('stand by year up to that of the peildatum, with the code when it is known', () => {
    const ontvangen = opB('uitkering_ontvangen', '2025-12-20', 'spuk-1', '40000.00');
    const uit = met(briefdossier(metSpuk(spuk('spuk-1', { sisacode: 'X99' }), spuk('spuk-2', {})), ontvangen));
    const peildatum = dag('2028-12-31');
    const { rijen, tekst } = lees(uit, { peildatum });
    const verloop = toGeldverloop(uit.deelnemers[0]!.overeenkomst);
    const verwacht = [2025, 2026, 2027, 2028].flatMap((begrotingsjaar) =>
      listSisaregels(verloop, { begrotingsjaar, peildatum }),
    );
    expect(rijen('sisa')).toHaveLength(verwacht.length);
    expect(rijen('sisa')[0]).toEqual([
      '2025',
      'spuk-1',
      '1',
      'X99',
      '€ 0,00',
      '€ 0,00',
      '€ 40.000,00',
      '€ 40.000,00',
      'nee',
      'nee',
      '15 juli 2026',
    ]);
    expect(rijen('sisa').find((rij) => rij[1] === 'spuk-2')?.[3]).toBe('n.v.t.');
    expect(rijen('sisa').at(-1)?.[8]).toBe('ja');
    expect(tekst).toContain('Besteed zijn de lasten tot en met 31 december 2028 van wat de uitkering dekt');
  });

  test('are not there without a specifieke uitkering', () => {
    expect(lees(met(briefdossier())).tekst).toContain('Er loopt tot nu toe geen specifieke uitkering');
  });
});

describe('what changed since the previous sheet', () => {
  const nu = { ...options, vergelekenMet: dag('2027-06-09') };

  test('by year, by event and by row, with one difference', () => {
    const { rijen, tekst } = lees(met(dossier), nu);
    expect(tekst).toContain('Wat is er veranderd sinds de vorige keer');
    expect(tekst).toContain('Vastgelegd op 10 juni 2027: een buurt stopt (Zonneveld).');
    expect(rijen('oorzaken')[0]?.slice(0, 3)).toEqual(['10 juni 2027', 'een buurt stopt', 'f-4']);
    const verschil = rijen('verandering').at(-1)?.at(-1);
    expect([rijen('oorzaken').at(-1)?.at(-1), rijen('veranderde-regels').at(-1)?.at(-1)]).toEqual([verschil, verschil]);
    for (const rij of rijen('veranderde-regels').slice(0, -1)) expect(rij[4]).toBe('Zonneveld');
  });

  test('nothing changed is told as that, and without the question there is no section', () => {
    const gelijk = lees(met(dossier), { ...options, vergelekenMet: PEILDATUM });
    expect(gelijk.tekst).toContain('De prognose is dezelfde als met wat bekend was op 31 augustus 2027.');
    expect(gelijk.tabellen.has('veranderde-regels')).toBe(false);
    expect(lees(met(dossier)).tekst).not.toContain('sinds de vorige keer');
  });

  test('a later day than that of knowing is refused; the sources of another piece are not', () => {
    const later = { ...options, bekendOp: dag('2027-06-05'), vergelekenMet: dag('2027-06-09') };
    expect(codeVan(() => writeBudgetstaat(met(dossier), later))).toBe('kern.document_ongeldig');
    expect(listBronnen(met(dossier), later).map(({ id }) => id)).not.toContain(BLADBRON);
    expect(lees(met(dossier), { ...later, vergelekenMet: later.bekendOp }).tekst).toContain(
      'met wat bekend was op 5 juni 2027',
    );
  });
});

test('a buurt that the programma does not name has only its code', () => {
  const zonder = deepFreeze(metDeelnemer(proefprogramma, { overeenkomst: dossier, teams: [], keuze: undefined }));
  const { rijen } = lees(zonder);
  const codes = rijen('budgetregels').map((rij) => rij[5]);
  expect(codes).toContain('BU00802004');
});

test('the whole of the first year is a document that comes back as it was, and renders in every form', () => {
  const { verslag } = lees(proefprogramma);
  expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
  for (const render of [renderHtml, renderTekst]) expect(render(verslag)).not.toMatch(/undefined|NaN|\[object/);
  const waarden = [...visit(verslag.blokken)].flatMap((blok): Verslagwaarde[] =>
    blok.soort === 'tabel' ? blok.tabel.rijen.flat() : [],
  );
  expect(waarden.filter((een) => een.soort === 'bedrag').every((een) => een.herkomst !== undefined)).toBe(true);
});

test('what is no programma, or has no text, is refused by name', () => {
  expect(codeVan(() => writeBudgetstaat({} as never, options))).toBe('kern.document_ongeldig');
  expect(codeVan(() => writeBudgetstaat(proefprogramma, { ...options, deelnemer: 'nergens' }))).toBe(
    'verslag.deelnemer_onbekend',
  );
  expect(codeVan(() => writeBudgetstaat(met(initialOvereenkomstdossier), options))).toBe(
    'verslag.overeenkomst_onbekend',
  );
});
