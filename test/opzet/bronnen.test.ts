import type { Koppeling } from 'buurtaanpak/gebied';
import { getKerncijfer, type Kerncijfertabel, listKerncijfers } from 'buurtaanpak/kerncijfers';
import { checkOpzet, listOpzetbronnen, Opzet, type Opzetgegevens, runOpzet, writeOpzet } from 'buurtaanpak/opzet';
import { renderTekst, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze, expectVolledigeTekst } from '../hulp.js';
import { KLEIN, PEILDATUM, RIJEN } from './gegevens.js';

type Bron = Readonly<Record<string, unknown>>;
const KWB: Bron = { id: 'kwb', soort: 'gepubliceerd', jaar: 2024 };

/** The small opzet with further sources, and with other parts. */
const maak = (bronnen: readonly Bron[], rest: object = {}): Opzet =>
  Opzet.parse({ ...JSON.parse(JSON.stringify(KLEIN)), bronnen: [KWB, ...bronnen], ...rest });
/** The same, with one criterion about this figure. */
const metCijfer = (opzet: Opzet, sleutel: string): Opzet => {
  const los = JSON.parse(JSON.stringify(opzet));
  los.routekaarten[0].criteria[0].bron.sleutel = sleutel;
  return Opzet.parse(los);
};
const run = (opzet: Opzet, gegevens: Opzetgegevens) => {
  const uitkomst = runOpzet(deepFreeze(opzet), gegevens, { peildatum: PEILDATUM, tot: 'selectie' });
  for (const een of uitkomst.bevindingen) expectVolledigeTekst(een);
  return uitkomst;
};
const cel = (tabel: Kerncijfertabel | undefined, code: string, sleutel: string) =>
  getKerncijfer(tabel ?? expect.fail(), code, sleutel);
const fouten = (opzet: Opzet) => checkOpzet(opzet).map(({ code, pad }) => [code, ...pad]);
const tekst = (opzet: Opzet) => {
  const verslag = writeOpzet(opzet, { peildatum: PEILDATUM });
  expect(verifyHerkomst(verslag, listOpzetbronnen(opzet))).toEqual([]);
  return renderTekst(verslag).replace(/\s+/g, ' ');
};
const [GEMEENTE] = RIJEN.map(({ gwb_code_10 }) => gwb_code_10);
const BUURTEN = RIJEN.slice(3).map(({ gwb_code_10 }) => gwb_code_10);
const EENZAAM = 'percentage_eenzaam@leeftijd=65_plus';

describe('a published source', () => {
  const rivm = BUURTEN.map((code, i) => ({ WijkenEnBuurten: code, Perioden: '2020JJ00', Eenzaam_28: `${40 + i},0` }));
  const bron = {
    id: 'rivm',
    soort: 'gepubliceerd',
    jaar: 2020,
    dimensies: { leeftijd: '65_plus' },
    decimaalteken: ',',
  };

  test('says of whom its rows are', () => {
    const opzet = metCijfer(maak([bron]), EENZAAM);
    expect(fouten(opzet)).toEqual([['opzet.bron_jaar', 'bronnen', 1]]);
    const { tabel, gekozen, bevindingen } = run(opzet, { rijen: { kwb: RIJEN, rivm } });
    expect(cel(tabel, BUURTEN[7] ?? '', EENZAAM)).toEqual({ waarde: 47 });
    expect(bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(gekozen?.map(({ code }) => code)).toContain(BUURTEN[7]);
    expect(tekst(opzet)).toContain('Eenzaam (65 jaar en ouder)');
  });

  test('of all years, of one release, or for some figures only', () => {
    const jaren = [2016, 2020].flatMap((jaar) => rivm.map((rij) => ({ ...rij, Perioden: `${jaar}JJ00` })));
    const { jaar: _, ...alleJaren } = bron;
    const { tabel } = run(maak([alleJaren]), { rijen: { kwb: RIJEN, rivm: jaren } });
    expect(cel(tabel, BUURTEN[0] ?? '', `${EENZAAM}:2016`)).toEqual({ waarde: 40 });
    expect(cel(tabel, BUURTEN[0] ?? '', `${EENZAAM}:2020`)).toEqual({ waarde: 40 });
    expect(tekst(maak([alleJaren]))).toContain('over alle jaren in de tabel (in de opzet: rivm)');

    const eerder = { ...KWB, id: 'eerder', jaar: 2023, sleutels: ['aantal_inwoners'] };
    const uit = run(maak([eerder]), { rijen: { kwb: RIJEN, eerder: RIJEN } });
    expect(uit.tabel?.kolommen.map(({ sleutel }) => sleutel)).toEqual([
      'aantal_inwoners:2024',
      'percentage_koopwoningen',
      'aantal_inwoners:2023',
    ]);
    const leeg = RIJEN.map((rij) => ({ ...rij, g_wozbag: '.' }));
    const laatste = run(maak([], { bronnen: [{ ...KWB, afgifte: 'laatste' }] }), { rijen: { kwb: leeg } });
    expect(cel(laatste.tabel, BUURTEN[0] ?? '', 'gemiddelde_woz_waarde')).toEqual({ reden: 'niet_gepubliceerd' });
    const eerste = run(maak([], { bronnen: [{ ...KWB, afgifte: 'eerste' }] }), { rijen: { kwb: leeg } });
    expect(cel(eerste.tabel, BUURTEN[0] ?? '', 'gemiddelde_woz_waarde')).toEqual({ reden: 'nog_niet_verschenen' });
  });
});

describe('a long table', () => {
  const tabel = {
    bron: 'gemeente Leeuwarden',
    tabel: 'Monitor',
    codekolom: 'gebied',
    jaarkolom: 'jaar',
    indeling: 2024,
    variabelekolom: 'variabele',
    waardekolom: 'waarde',
    eenheden: { _P: 'percentage' },
  };
  const lang = { id: 'monitor', soort: 'lang', tabel, sleutels: ['jeugd_p', 'trots'] };
  const rijen = BUURTEN.flatMap((gebied, i) =>
    [2022, 2024].map((jaar) => ({ gebied, jaar: String(jaar), variabele: 'JEUGD_P', waarde: String(10 + i) })),
  );

  test('gives the figures that are asked, with their years', () => {
    const opzet = metCijfer(maak([lang]), 'jeugd_p:2024');
    expect(fouten(opzet)).toEqual([]);
    expect(fouten(metCijfer(maak([lang]), 'jeugd'))).toEqual([
      ['opzet.cijfer_onbekend_suggestie', 'routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
    ]);
    const uit = run(opzet, { rijen: { kwb: RIJEN, monitor: [...rijen, { ...rijen[0], variabele: 'ANDERS_P' }] } });
    expect(cel(uit.tabel, BUURTEN[7] ?? '', 'jeugd_p:2024')).toEqual({ waarde: 17 });
    expect(uit.tabel?.kolommen.map(({ sleutel }) => sleutel)).not.toContain('anders_p');
    expect(uit.gekozen?.map(({ code }) => code)).toContain(BUURTEN[7]);
    expect(tekst(opzet)).toContain('Monitor, van gemeente Leeuwarden, over alle jaren in de tabel.');
  });
});

test('a figure is told to the council in words, with its year, wherever that stands', () => {
  const monitor = {
    id: 'monitor',
    soort: 'eigen',
    tabel: {
      tabel: 'Monitor',
      bron: 'gemeente Leeuwarden',
      jaar: 2024,
      jaarkolom: 'jaar',
      codekolom: 'code',
      kolommen: [{ kolom: 'Meldingen over afval', sleutel: 'afval', eenheid: 'aantal' }],
    },
  };
  const rivm = { id: 'rivm', soort: 'gepubliceerd' };
  const met = (sleutel: string) =>
    tekst(metCijfer(maak([rivm, monitor], { reeksen: [{ sleutel: 'afval' }] }), sleutel));
  expect(met(`${EENZAAM}:2020`)).toContain('Eenzaam (65 jaar en ouder) in 2020');
  expect(met('afval:2023')).toContain('Koopwoningen Meldingen over afval in 2023 hoe hoger');
  expect(met('afval')).toContain('Koopwoningen Meldingen over afval hoe hoger');
  expect(met('groei_afval')).toContain('Koopwoningen Meldingen over afval (groei) hoe hoger');
  const lang = {
    id: 'lang',
    soort: 'lang',
    sleutels: ['trots'],
    tabel: { bron: 'b', tabel: 't', codekolom: 'c', waardekolom: 'w', jaarkolom: 'j', indeling: 2024 },
  };
  expect(tekst(metCijfer(maak([lang]), 'trots:2023'))).toContain('Koopwoningen trots in 2023 hoe hoger');
});

describe('figures in another classification', () => {
  const eerder = { ...KWB, id: 'eerder', jaar: 2023, sleutels: ['aantal_inwoners'], andereIndeling: 'koppeling' };
  const opzet = maak([eerder]);
  const koppeling: Koppeling = {
    van: 2023,
    naar: 2024,
    delen: [{ van: 'BU00802099', naar: BUURTEN[0] ?? '', aandeel: 1 }],
  };

  test('are asked to be carried over, or taken by equal codes with a warning', () => {
    expect(fouten(opzet)).toEqual([]);
    const zonder = run(opzet, { rijen: { kwb: RIJEN, eerder: RIJEN } });
    expect(zonder.nodig).toEqual([{ stap: 'tabel', wat: 'koppeling', id: 'eerder' }]);
    expect(zonder.tabel).toBeUndefined();
    expect(tekst(opzet)).toContain('worden omgerekend naar de buurten van nu');

    const met = run(opzet, {
      rijen: { kwb: RIJEN, eerder: [{ gwb_code_10: 'BU00802099', regio: 'Oud', recs: 'Buurt', a_inw: '480' }] },
      koppelingen: [koppeling],
    });
    expect(met.nodig.map(({ wat }) => wat)).not.toContain('koppeling');
    expect(cel(met.tabel, BUURTEN[0] ?? '', 'aantal_inwoners:2023')).toEqual({ waarde: 480 });

    const { andereIndeling: _, ...gelijk } = eerder;
    expect(fouten(maak([gelijk]))).toEqual([['opzet.bron_jaar', 'bronnen', 1]]);
    expect(
      cel(run(maak([gelijk]), { rijen: { kwb: RIJEN, eerder: RIJEN } }).tabel, GEMEENTE ?? '', 'aantal_inwoners:2023'),
    ).toEqual({
      waarde: 6400,
    });
  });
});

describe('growth and trend', () => {
  const eerder = (jaar: number) => ({ ...KWB, id: `kwb-${jaar}`, jaar, sleutels: ['aantal_inwoners'] });
  const reeksen = [{ sleutel: 'aantal_inwoners' }];
  /** The rows of an earlier year: the same areas, with so many people less. */
  const rijenVan = (minder: number) =>
    RIJEN.map((rij) => ({ ...rij, a_inw: String(Number(rij.a_inw) - minder), ind_wbi: '1' }));
  const NU = RIJEN.map((rij) => ({ ...rij, ind_wbi: rij.gwb_code_10 === BUURTEN[3] ? '3' : '1' }));
  const rijen = { kwb: NU, 'kwb-2022': rijenVan(100), 'kwb-2023': rijenVan(50) };
  const opzet = metCijfer(maak([eerder(2022), eerder(2023)], { reeksen }), 'groei_aantal_inwoners');

  test('of buurten that stayed the same can be used as a criterion', () => {
    expect(fouten(opzet)).toEqual([
      ['opzet.bron_jaar', 'bronnen', 1],
      ['opzet.bron_jaar', 'bronnen', 2],
    ]);
    const uit = run(opzet, { rijen });
    expect(cel(uit.tabel, BUURTEN[0] ?? '', 'groei_aantal_inwoners')).toEqual({ waarde: 25 });
    expect(cel(uit.tabel, BUURTEN[0] ?? '', 'trend_aantal_inwoners')).toEqual({ waarde: 50 });
    // CBS says that its border changed in 2024.
    expect(cel(uit.tabel, BUURTEN[3] ?? '', 'groei_aantal_inwoners')).toEqual({ reden: 'niet_van_toepassing' });
    expect(uit.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(uit.gekozen?.map(({ code }) => code)).not.toContain(BUURTEN[3]);
    expect(tekst(opzet)).toContain('Van deze cijfers kan ook tellen hoe zij veranderen');
    expect(tekst(opzet)).toContain('Aantal inwoners (groei)');
    // The table of the outcome, handed in, keeps its columns.
    expect(run(opzet, { tabel: uit.tabel ?? expect.fail() }).tabel).toEqual(uit.tabel);
    expect(checkOpzet(opzet, { tabel: uit.tabel ?? expect.fail() })).toEqual(checkOpzet(opzet));
  });

  test('of a composed buurt are those of its people over the years, without what a border changed', () => {
    const buren: [string, string][] = BUURTEN.slice(1).map((code, i) => [BUURTEN[i] ?? code, code]);
    const samen = Opzet.parse({ ...opzet, samenstelling: { doel: 1000, min: 800, max: 1200 } });
    const { tabel } = run(samen, { rijen, buren });
    expect(cel(tabel, 'WK008020-001', 'aantal_inwoners:2022')).toEqual({ waarde: 801 });
    expect(cel(tabel, 'WK008020-001', 'groei_aantal_inwoners')).toEqual({ waarde: 24.9687890137 });
    const metGrens = tabel?.gebieden.find(({ naam }) => naam.includes('Oost 4'))?.code ?? '';
    expect(cel(tabel, metGrens, 'aantal_inwoners:2022')).toEqual({ reden: 'niet_van_toepassing' });
    expect('reden' in cel(tabel, metGrens, 'groei_aantal_inwoners')).toBe(true);
  });

  test('are judged: one figure without year, once, of two years at least', () => {
    const met = (een: object[], bronnen: Bron[] = [eerder(2023)]) =>
      fouten(maak(bronnen, { reeksen: een })).filter(([code]) => code !== 'opzet.bron_jaar');
    expect(met([{ sleutel: 'aantal_inwoners:2023' }])).toEqual([['opzet.reeks_met_jaar', 'reeksen', 0, 'sleutel']]);
    expect(met([...reeksen, ...reeksen])).toEqual([['opzet.reeks_dubbel', 'reeksen', 1, 'sleutel']]);
    expect(met(reeksen, [])).toEqual([['opzet.reeks_een_jaar', 'reeksen', 0, 'sleutel']]);
    expect(met([{ sleutel: 'aantal_inwonners' }])).toEqual([
      ['opzet.cijfer_onbekend_suggestie', 'reeksen', 0, 'sleutel'],
    ]);
    expect(met(reeksen)).toEqual([]);
    expect(fouten(metCijfer(maak([eerder(2023)]), 'groei_aantal_inwoners')).map(([code]) => code)).toEqual([
      'opzet.bron_jaar',
      'opzet.reeks_ontbreekt',
    ]);
  });

  test('take a change of meaning and the share that must be carried over', () => {
    const breuk = { jaar: 2024, nl: 'nu ook studenten', en: 'students too' };
    const anders = Opzet.parse({
      ...opzet,
      reeksen: [{ sleutel: 'aantal_inwoners', minDekking: 0.9, definitiebreuken: [breuk] }],
    });
    const { tabel } = run(anders, { rijen });
    expect(
      listKerncijfers(tabel ?? expect.fail()).every((rij) => 'reden' in (rij.kerncijfers.groei_aantal_inwoners ?? {})),
    ).toBe(true);
    expect(tekst(anders)).toContain('Vanaf 2024 betekent het cijfer iets anders: nu ook studenten.');
    expect(tekst(anders)).toContain('ten minste 90%');
  });

  test('are not there where nobody says that the border stayed, which is told once for each source', () => {
    const zonder = (rij: (typeof RIJEN)[number]) => ({ ...rij, ind_wbi: '.' });
    const uit = run(opzet, { rijen: { kwb: RIJEN, 'kwb-2022': RIJEN.map(zonder), 'kwb-2023': RIJEN.map(zonder) } });
    expect('reden' in cel(uit.tabel, BUURTEN[0] ?? '', 'groei_aantal_inwoners')).toBe(true);
    expect(
      uit.bevindingen.filter(({ code }) => code === 'kerncijfers.jaren_verschillen').map(({ pad }) => pad[1]),
    ).toEqual(['kwb-2022', 'kwb-2023']);
  });

  test('of a figure that no file has are told, with and without composing', () => {
    const gas = [{ sleutel: 'gemiddeld_aardgasverbruik' }];
    const buren: [string, string][] = BUURTEN.slice(1).map((code, i) => [BUURTEN[i] ?? code, code]);
    const bronnen = [{ ...eerder(2023), sleutels: ['aantal_inwoners', 'gemiddeld_aardgasverbruik'] }];
    for (const samenstelling of [undefined, { doel: 1000, min: 800, max: 1200 }]) {
      const uit = run(maak(bronnen, { reeksen: gas, samenstelling }), {
        rijen: { kwb: NU, 'kwb-2023': rijenVan(50) },
        buren,
      });
      expect(uit.bevindingen.map(({ code, pad }) => [code, ...pad.slice(0, 3)])).toContainEqual([
        'kerncijfers.sleutel_onbekend',
        'tabel',
        'reeksen',
        'gemiddeld_aardgasverbruik',
      ]);
      expect(uit.tabel).toBeDefined();
    }
  });
});

describe('figures that are not clear', () => {
  test('two years of a figure ask for one', () => {
    const opzet = maak([{ ...KWB, id: 'kwb-2023', jaar: 2023, indeling: 2024 }]);
    expect(fouten(opzet)).toEqual([]);
    const uit = run(opzet, { rijen: { kwb: RIJEN, 'kwb-2023': RIJEN } });
    expect(uit.bevindingen.find(({ code }) => code === 'opzet.cijfer_meerduidig')).toMatchObject({
      pad: ['opzet', 'routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { sleutels: ['percentage_koopwoningen:2024', 'percentage_koopwoningen:2023'] },
    });
  });

  test('a figure that is nothing like any other, and a key of the wrong form', () => {
    expect(fouten(maak([{ ...KWB, id: 'een', sleutels: ['qqqq_xyz'] }]))).toEqual([
      ['opzet.cijfer_onbekend', 'bronnen', 1, 'sleutels', 0],
    ]);
    expect(tekst(metCijfer(maak([]), 'Wat de wijk vindt'))).toContain('Wat de wijk vindt');
  });

  test('an own table of several years has its figures with a year', () => {
    const eigen = {
      id: 'meldpunt',
      soort: 'eigen',
      tabel: {
        tabel: 'Meldingen',
        bron: 'gemeente Leeuwarden',
        jaar: 2024,
        jaarkolom: 'jaar',
        codekolom: 'buurt',
        kolommen: [{ kolom: 'aantal', sleutel: 'meldingen', eenheid: 'aantal' }],
      },
    };
    const meldpunt = BUURTEN.flatMap((buurt, i) =>
      [2023, 2024].map((jaar) => ({ buurt, jaar, aantal: i * (jaar === 2024 ? 2 : 1) })),
    );
    const opzet = metCijfer(maak([eigen]), 'meldingen:2024');
    expect(fouten(opzet)).toEqual([]);
    expect(cel(run(opzet, { rijen: { kwb: RIJEN, meldpunt } }).tabel, BUURTEN[3] ?? '', 'meldingen:2024')).toEqual({
      waarde: 6,
    });
  });
});
