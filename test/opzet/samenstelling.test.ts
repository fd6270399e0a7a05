import { createBuren, type Vierkant } from 'buurtaanpak/gebied';
import { Datum } from 'buurtaanpak/kern';
import { getInterval, getKerncijfer, readKerncijfers, toKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { checkOpzet, Opzet, type Opzetgegevens, runOpzet, writeOpzet } from 'buurtaanpak/opzet';
import { verifyVerantwoording } from 'buurtaanpak/register';
import { renderTekst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze, expectVolledigeTekst } from '../hulp.js';
import { KLEIN, maakKaart, PEILDATUM, RIJEN } from './gegevens.js';

const maak = (samenstelling: object): Opzet => Opzet.parse({ ...JSON.parse(JSON.stringify(KLEIN)), samenstelling });
const run = (opzet: Opzet, gegevens: Opzetgegevens) => {
  const uitkomst = runOpzet(deepFreeze(opzet), gegevens, { peildatum: PEILDATUM });
  for (const een of uitkomst.bevindingen) expectVolledigeTekst(een);
  return uitkomst;
};
const BUURTEN = RIJEN.slice(3).map(({ gwb_code_10: code }) => code);
/** Each buurt touches the next. */
const buren = createBuren(BUURTEN.slice(1).map((code, i) => [BUURTEN[i] ?? code, code]));
const klein = maak({ doel: 1000, min: 600, max: 1200 });
/** A share is weighted by dwellings. */
const rijenVan = (anders: (rij: (typeof RIJEN)[number]) => object = () => ({})) =>
  RIJEN.map((rij) => ({ ...rij, a_woning: '100', ...anders(rij) }));

describe('an opzet that composes buurten', () => {
  test('makes buurten of the size asked for, within their wijk, and chooses from these', () => {
    const uitkomst = run(klein, { rijen: { kwb: rijenVan() }, buren });
    const gemaakt = uitkomst.tabel?.gebieden.filter(({ soort }) => soort === 'samengesteld' || soort === 'buurt') ?? [];
    // Two of Oost are 1001 or 1005 people; each of Dorp is in the band by itself.
    expect(gemaakt.map(({ code, naam, wijk }) => [code, naam, wijk])).toEqual([
      ['WK008020-001', 'Oost 1 en Oost 2', 'WK008020'],
      ['WK008020-002', 'Oost 3 en Oost 4', 'WK008020'],
      ...[1, 2, 3, 4].map((i) => [`BU0080800${i}`, `Dorp ${i}`, 'WK008080']),
    ]);
    expect(uitkomst.samenstelling?.kwaliteit).toMatchObject({ goed: 6, aandeelInwonersGoed: 1 });
    expect(uitkomst.tabel?.gebieden.slice(0, 3).map(({ soort }) => soort)).toEqual(['gemeente', 'wijk', 'wijk']);
    const tabel = uitkomst.tabel ?? expect.fail();
    expect(getKerncijfer(tabel, 'WK008020-001', 'aantal_inwoners')).toEqual({ waarde: 1001 });
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 6400 });
    const codes = new Set(gemaakt.map(({ code }) => code));
    expect(uitkomst.gekozen?.map(({ code }) => codes.has(code))).toEqual([true, true, true]);
    expect(getKerncijfer(tabel, 'WK008020-001', 'percentage_koopwoningen')).toEqual({ waarde: 15 });
    expect(uitkomst.bevindingen.map(({ code }) => code)).toContain('opzet.samengesteld');
    const verantwoording = JSON.parse(JSON.stringify(uitkomst.verantwoording));
    expect(verifyVerantwoording(verantwoording)).toEqual({ klopt: true, bevindingen: [] });
  });

  test('goes on to the letters: an agreement cannot name a composed buurt, the choice names it with its first day', () => {
    const golven = { ...KLEIN.overeenkomst, golven: [{ maanden: 0 }, { maanden: 6 }] };
    const opzet = Opzet.parse({ ...klein, overeenkomst: golven });
    const uitkomst = run(opzet, { rijen: { kwb: rijenVan() }, buren });
    expect(uitkomst.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    const gekozen = uitkomst.gekozen?.map(({ code }) => code) ?? [];
    expect(gekozen).toContain('WK008020-002');
    expect(uitkomst.overeenkomst?.reikwijdte.buurten).toBeUndefined();
    expect(uitkomst.programma?.deelnemers[0]?.keuze?.buurten.map(({ buurt, start }) => [buurt, start])).toEqual(
      gekozen.map((code, i) => [code, i % 2 === 0 ? '2026-09-01' : '2027-03-01']),
    );
    expect(renderTekst(uitkomst.stukken.raadsbrief ?? expect.fail())).toContain('Oost 3 en Oost 4');
    // The agreement, handed in again, fits the choice.
    const { overeenkomst } = run(klein, { rijen: { kwb: rijenVan() }, buren });
    const handtekeningen = (overeenkomst?.partijen ?? []).flatMap(({ id: partij, ondertekenaars }) =>
      ondertekenaars.map(({ functie }) => ({ partij, functie, datum: Datum.parse('2026-08-25') })),
    );
    const teruggekomen = { ...(overeenkomst ?? expect.fail()), handtekeningen };
    const getekend = run(klein, { rijen: { kwb: rijenVan() }, buren, overeenkomst: teruggekomen });
    expect(getekend.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(getekend.stand?.deelnemers[0]?.buurten).toHaveLength(3);
  });

  test('gives its neighbours for a later run on the same table, and says so when they are missing', () => {
    const keuze = { regels: [{ soort: 'niet_aangrenzend' }] };
    const opzet = Opzet.parse({ ...maak({ doel: 1000, min: 600, max: 1200 }), keuze });
    const eerste = run(opzet, { rijen: { kwb: rijenVan() }, buren });
    expect(eerste.buren).toContainEqual(['WK008020-001', 'WK008020-002']);
    // The two of Oost touch, so two of them cannot be chosen.
    expect(eerste.selectie?.uitkomst).toBe('onhaalbaar');
    const tabel = eerste.tabel ?? expect.fail();
    const weer = run(opzet, { tabel, buren: eerste.buren });
    expect([weer.selectie?.uitkomst, weer.bevindingen.map(({ code }) => code)]).toEqual([
      'onhaalbaar',
      eerste.bevindingen.flatMap(({ code, pad }) => (pad[0] === 'selectie' ? [code] : [])),
    ]);
    const oud = run(opzet, { tabel, buren });
    expect(oud.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'opzet.buren_van_andere_buurten', params: { aantal: 2 } }),
    );
  });

  test('takes rules about composed buurten, and says where a buurt that is named went', () => {
    const met = (gebied: string) =>
      Opzet.parse({ ...klein, keuze: { regels: [{ soort: 'uitgesloten', codes: [gebied], motief: 'loopt al' }] } });
    const fouten = (gebied: string) =>
      run(met(gebied), { rijen: { kwb: rijenVan() }, buren }).bevindingen.flatMap(({ ernst, code, params }) =>
        ernst === 'fout' ? [[code, params]] : [],
      );
    expect(checkOpzet(met('WK008020-001'))).toEqual([]);
    expect(checkOpzet(met('WK009920-001')).map(({ code }) => code)).toEqual(['opzet.gebied_buiten_gemeenten']);
    expect(checkOpzet(met('x-001')).map(({ code }) => code)).toEqual(['opzet.gebied_ongeldig']);
    const zonder = run(met('BU00808004'), { rijen: { kwb: rijenVan() }, buren });
    expect(zonder.gekozen?.map(({ code }) => code)).toContain('BU00808003');
    expect(fouten(BUURTEN[0] ?? '')).toEqual([
      ['opzet.buurt_opgegaan', { code: BUURTEN[0], buurten: ['WK008020-001'] }],
    ]);
    // One of the two of Oost is out: told as a rule that cannot be, and not as a code that is none.
    expect(fouten('WK008020-001').map(([code]) => code)).toContain('selectie.botsing_quotum_na');
  });

  test('warns of a figure that does not combine', () => {
    const eigen = {
      id: 'groen',
      soort: 'eigen',
      tabel: {
        tabel: 'groen',
        bron: 'gemeente',
        jaar: 2024,
        codekolom: 'code',
        kolommen: [{ kolom: 'groen', sleutel: 'groen', eenheid: 'percentage' }],
      },
    };
    const cijfers = [{ cijfer: 'groen', minimaal: 0 }];
    const opzet = Opzet.parse({ ...klein, bronnen: [...klein.bronnen, eigen], keuze: { kandidaten: { cijfers } } });
    const rijen = { kwb: rijenVan(), groen: BUURTEN.map((code) => ({ code, groen: '20' })) };
    const { bevindingen } = run(opzet, { rijen, buren });
    expect(bevindingen).toContainEqual(
      expect.objectContaining({
        code: 'opzet.cijfer_niet_samen',
        pad: ['opzet', 'keuze', 'kandidaten', 'cijfers', 0, 'cijfer'],
        params: { cijfer: 'groen', aantal: 2 },
      }),
    );
  });

  test('asks for neighbours and for squares, and leaves a table of the app itself alone', () => {
    const wat = (opzet: Opzet, gegevens: Opzetgegevens) => run(opzet, gegevens).nodig.map((een) => een.wat);
    expect(wat(klein, { rijen: { kwb: RIJEN } })).toEqual(['buren']);
    expect(wat(maak({ splitsen: true }), { rijen: { kwb: RIJEN } })).toEqual(['buren', 'vierkanten']);
    expect(wat(maak({ splitsen: true }), { rijen: { kwb: RIJEN }, buren })).toEqual(['vierkanten']);
    const { tabel } = run(KLEIN, { rijen: { kwb: RIJEN } });
    expect(run(klein, { tabel: tabel ?? expect.fail() }).tabel).toEqual(tabel);
  });

  test('splits a buurt that is too large, and says which figures were taken over', () => {
    const rijen = rijenVan((rij) => (rij.gwb_code_10 === BUURTEN[0] ? { a_inw: '3000' } : {}));
    const vierkanten: Vierkant[] = Array.from({ length: 12 }, (_, i) => ({
      code: `E${1800 + (i % 4)}N${5700 + Math.floor(i / 4)}`,
      inwoners: 250,
      buurt: BUURTEN[0] ?? '',
    }));
    const opzet = maak({ doel: 1000, min: 800, max: 1200, splitsen: true });
    const uitkomst = run(opzet, { rijen: { kwb: rijen }, buren, vierkanten });
    expect(uitkomst.splitsing).toMatchObject({ gesplitst: 1, teSplitsen: [] });
    const tabel = uitkomst.tabel ?? expect.fail();
    const delen = tabel.gebieden.filter(({ naam }) => naam.startsWith('Oost 1, deel'));
    expect(delen.map(({ code }) => code)).toEqual([1, 2, 3].map((nummer) => `${BUURTEN[0]}-0${nummer}`));
    for (const { code } of delen) {
      expect(getKerncijfer(tabel, code, 'aantal_inwoners')).toMatchObject({ waarde: 1000 });
      expect(getInterval(tabel, code, 'percentage_koopwoningen')).toMatchObject({ waarde: 10, onder: 10, boven: 20 });
    }
    expect(uitkomst.bevindingen.map(({ code }) => code)).toContain('kerncijfers.overgenomen');
    const geen = run(maak({ doel: 1000, min: 800, max: 1200, splitsen: true }), {
      rijen: { kwb: rijen },
      buren,
      vierkanten: [{ code: 'x', inwoners: 5, buurt: BUURTEN[0] ?? '' }],
    });
    expect(geen.bevindingen.map(({ code, pad }) => [code, pad[0], pad[1]])).toContainEqual([
      'gebied.vierkant_ongeldig',
      'tabel',
      'samenstelling',
    ]);
    expect(geen.tabel).toBeUndefined();
  });

  test('leaves a buurt without inhabitants as it is, with a word', () => {
    const rijen = rijenVan((rij) => (rij.gwb_code_10 === BUURTEN[0] ? { a_inw: '.' } : {}));
    const uitkomst = run(klein, { rijen: { kwb: rijen }, buren });
    expect(uitkomst.tabel?.gebieden.map(({ code }) => code)).toContain(BUURTEN[0]);
    expect(uitkomst.bevindingen).toContainEqual(
      expect.objectContaining({
        code: 'opzet.buurten_zonder_inwoners',
        params: { aantal: 1, codes: [BUURTEN[0]] },
      }),
    );
  });

  test('is told to the council, and judged', () => {
    const tekst = (samenstelling: object) => renderTekst(writeOpzet(maak(samenstelling), { peildatum: PEILDATUM }));
    expect(tekst({})).toContain('buurten van ongeveer zevenhonderdvijftig inwoners');
    expect(tekst({ doel: 800, min: 600, max: 900, binnen: 'gemeente', splitsen: true }).replace(/\s+/g, ' ')).toContain(
      'buurten van ongeveer 800 inwoners, ten minste 600 en hoogstens 900 van: kleine buurten die aan elkaar grenzen, worden samen een buurt, binnen één gemeente. Een buurt die daarvoor te groot is, wordt verdeeld',
    );
    expect(checkOpzet(maak({ doel: 600, min: 700 })).map(({ code, pad }) => [code, ...pad])).toEqual([
      ['opzet.doelband_ongeldig', 'samenstelling'],
    ]);
  });

  test('takes the neighbours from a map, and leaves every buurt that is of the size asked for as it is', () => {
    const kaart = maakKaart(BUURTEN);
    const heel = run(maak({ doel: 600, min: 400, max: 900 }), { rijen: { kwb: rijenVan() }, kaart });
    expect(heel.nodig.map(({ wat }) => wat)).not.toContain('buren');
    expect(heel.samenstelling?.buurten.map(({ code }) => code)).toEqual(BUURTEN);
    expect(heel.buren).toHaveLength(7);
    const samen = run(klein, { rijen: { kwb: rijenVan() }, kaart });
    expect(samen.samenstelling?.kwaliteit).toMatchObject({ goed: 6 });
  });

  test('takes the figures of squares as a table or as a stored document, to the same end', () => {
    const rijen = rijenVan((rij) => ({ a_hh: '700', ...(rij.gwb_code_10 === BUURTEN[0] ? { a_inw: '3000' } : {}) }));
    const codes = Array.from({ length: 12 }, (_, i) => `E${1800 + (i % 4)}N${5700 + Math.floor(i / 4)}`);
    const vierkanten = codes.map((code): Vierkant => ({ code, inwoners: 250, buurt: BUURTEN[0] ?? '' }));
    const { tabel } = readKerncijfers(
      codes.map((code, i) => ({ crs28992res100m: code, aantal_part_huishoudens: 50 + i })),
      {
        vorm: 'vierkant',
        jaar: 2024,
      },
    );
    const [een, twee] = [tabel, toKerncijferdocument(tabel)].map((vierkantcijfers) =>
      run(maak({ doel: 1000, min: 800, max: 1200, splitsen: true }), {
        rijen: { kwb: rijen },
        buren,
        vierkanten,
        vierkantcijfers,
      }),
    );
    expect(een?.splitsing).toMatchObject({ gesplitst: 1 });
    expect(twee?.tabel).toEqual(een?.tabel);
    const kolom = een?.tabel?.kolommen.find(({ figuur }) => figuur === 'aantal_huishoudens') ?? expect.fail();
    const delen =
      een?.tabel?.gebieden.flatMap(({ code }, rij) => (code.startsWith(`${BUURTEN[0]}-`) ? [rij] : [])) ?? [];
    expect(delen.map((rij) => kolom.geschat?.[rij] ?? 0)).toEqual(delen.map(() => 0));
    expect(delen.reduce((som, rij) => som + (kolom.waarden[rij] ?? Number.NaN), 0)).toBe(700);
  });

  test('without any number of inhabitants leaves all buurten as they are, and names an upper bound alone', () => {
    const rijen = RIJEN.map(({ a_inw: _, ...rij }) => rij);
    const uitkomst = run(klein, { rijen: { kwb: rijen }, buren });
    expect(uitkomst.bevindingen.find(({ code }) => code === 'opzet.buurten_zonder_inwoners')?.params.aantal).toBe(8);
    expect(uitkomst.tabel?.gebieden).toHaveLength(11);
    expect(renderTekst(writeOpzet(maak({ max: 900 }), { peildatum: PEILDATUM })).replace(/\s+/g, ' ')).toContain(
      'ongeveer zevenhonderdvijftig inwoners, hoogstens 900 van',
    );
  });
});
