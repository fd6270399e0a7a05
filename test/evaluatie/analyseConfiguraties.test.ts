import {
  type AnalyseConfiguratiesOptions,
  type Ankerbereik,
  analyseConfiguraties,
  type Configuratiegeval,
  type Configuratieoplossing,
  calibrateLidmaatschap,
  type Kalibratie,
  type Minimalisering,
} from 'buurtaanpak/evaluatie';
import { formatBevinding } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { codeVan, expectVolledigeTekst, foutVan } from '../hulp.js';
import { permute } from './hulp.js';
import { qcareferentie, toGevallen, toOptions } from './qca.js';

const referentie = qcareferentie();

const sortModellen = (modellen: readonly (readonly string[])[]) =>
  modellen.map((model) => [...model].sort().join(' + ')).sort();
const toModellen = ({ modellen }: Configuratieoplossing) =>
  sortModellen(modellen.map(({ termen }) => termen.map(({ naam }) => naam)));

/** Fails when a measure differs more than 1e-9. */
function expectMaten(gekregen: object, verwacht: object): void {
  for (const [maat, waarde] of Object.entries(verwacht)) {
    if (typeof waarde !== 'number') continue;
    expect(Math.abs(Number(Reflect.get(gekregen, maat)) - waarde), maat).toBeLessThan(1e-9);
  }
}

describe('the reference: R QCA 3.25.1 and a brute force with fractions', () => {
  it.each(referentie.gevallen.map((geval) => [geval.naam, geval] as const))('%s', (_, geval) => {
    const uit = analyseConfiguraties(toGevallen(geval.gevallen, geval.condities), {
      ...toOptions(geval),
      ...(geval.toeval === undefined ? { steekproef: 99, maximum: 1 } : {}),
      ontkenning: false,
      robuustheid: false,
    });
    const { waarheidstabel, behoudend, spaarzaam, tussen, toeval } = uit.uitkomst;

    expect(
      waarheidstabel.map(({ combinatie, n, oordeel }) => [
        geval.condities.map((naam) => (combinatie[naam] === 'aanwezig' ? 1 : 0)),
        n,
        { ja: '1', nee: '0', te_weinig: '?' }[oordeel],
      ]),
    ).toEqual(geval.waarheidstabel.map(({ combinatie, n, uit: oordeel }) => [combinatie, n, oordeel]));
    for (const [i, { incl, PRI }] of geval.waarheidstabel.entries()) {
      expectMaten(waarheidstabel[i] as object, { inclS: incl, PRI });
    }
    const check = (gekregen: Minimalisering, verwacht: typeof geval.behoudend) => {
      expect([...gekregen.priemimplicanten].sort()).toEqual([...verwacht.priemimplicanten].sort());
      expect(toModellen(gekregen)).toEqual(sortModellen(verwacht.modellen));
      for (const [i, model] of verwacht.modellen.entries()) {
        const eigen = gekregen.modellen.find(
          ({ termen }) =>
            termen
              .map(({ naam }) => naam)
              .sort()
              .join() === [...model].sort().join(),
        );
        expectMaten(eigen as object, verwacht.maten[i]?.oplossing as object);
        for (const { term, ...maten } of verwacht.maten[i]?.termen ?? []) {
          expectMaten(eigen?.termen.find(({ naam }) => naam === term) as object, maten);
        }
      }
    };
    check(behoudend, geval.behoudend);
    check(spaarzaam, geval.spaarzaam);
    const sleutel = (een: string) => een.split(' + ').sort().join(' + ');
    expect(tussen).toHaveLength(geval.tussen.length);
    for (const paar of geval.tussen) {
      const [een, ander] = [[...paar.behoudend].sort().join(' + '), [...paar.spaarzaam].sort().join(' + ')];
      const eigen = tussen.find(
        (kandidaat) => sleutel(kandidaat.behoudend) === een && sleutel(kandidaat.spaarzaam) === ander,
      );
      expect(eigen && toModellen(eigen)).toEqual(sortModellen(paar.modellen));
      expect(
        eigen?.gemakkelijkeTegenfeitelijken.map((combinatie) =>
          geval.condities.map((naam) => (combinatie[naam] === 'aanwezig' ? 1 : 0)),
        ),
      ).toEqual(paar.gemakkelijkeTegenfeitelijken);
    }
    if (geval.toeval !== undefined) {
      expect(toeval).toMatchObject({ gedekt: geval.toeval.statistiek, mogelijk: geval.toeval.mogelijk });
      expect(Math.abs(toeval.p - geval.toeval.p)).toBeLessThan(1e-12);
    }
  });

  it('necessity', () => {
    for (const { condities, uitkomst, maten } of referentie.noodzaak.gevallen) {
      const namen = condities.map((_, j) => `c${j}`);
      const rijen = uitkomst.map((y, i) => ({ condities: condities.map((kolom) => kolom[i] as number), uitkomst: y }));
      const { noodzaak } = analyseConfiguraties(toGevallen(rijen, namen), {
        ontkenning: false,
        robuustheid: false,
        maximum: 1,
        steekproef: 99,
      }).uitkomst;
      const eigen = noodzaak.filter(({ aanwezigheid }) => aanwezigheid === 'aanwezig');
      for (const [j, maat] of maten.entries()) expectMaten(eigen[j] as object, maat);
    }
  });
});

/** Cases from a text of rows such as `101 1`: the conditions A, B, C and so on, and the outcome. */
const scherp = (...rijen: readonly string[]): Configuratiegeval[] =>
  rijen.map((rij, i) => {
    const [condities = '', uitkomst] = rij.split(' ');
    return {
      geval: `g${i}`,
      condities: Object.fromEntries([...condities].map((teken, j) => ['ABCDEFGHI'.charAt(j), Number(teken)])),
      uitkomst: Number(uitkomst),
    };
  });
const codes = (analyse: { readonly bevindingen: readonly { readonly code: string }[] }) =>
  analyse.bevindingen.map(({ code }) => code.replace('evaluatie.', ''));

describe('the answer in words', () => {
  const dorp = (aantal: number) =>
    scherp(...Array.from({ length: aantal }, (_, i) => `${i % 2}${(i >> 1) % 2} ${Number(i % 4 === 1)}`));

  it('is a finding only when chance seldom gives as much', () => {
    const veel = analyseConfiguraties(dorp(12), { naam: 'Actief', verkennend: false });
    expect(veel.bevinding).toBe(true);
    expect(veel.uitkomst.toeval).toMatchObject({
      gedekt: 3,
      metUitkomst: 3,
      p: 4 / 220,
      wijze: 'volledig',
      aantal: 220,
    });
    expect(formatBevinding(veel.conclusie, nl)).toBe(
      'Bevinding bij Actief: de combinaties A*~B gaan ermee samen (* is en, ~ is niet, + is of). Zij dekken 3 van de 3 gevallen met de uitkomst; zo veel geeft het toeval zelden (p 0,0182). Dat zij de oorzaak zijn, staat hiermee niet vast.',
    );
    const weinig = analyseConfiguraties(dorp(4), { naam: 'Actief' });
    expect(weinig.bevinding).toBe(false);
    for (const teksten of [nl, en])
      expect(formatBevinding(weinig.conclusie, teksten)).not.toMatch(/bevinding|finding/i);
    expect(weinig.conclusie.code).toBe('evaluatie.conclusie_configuraties_toeval');
    for (const { conclusie } of [veel, weinig]) expectVolledigeTekst(conclusie);
  });

  it('is that there is none, when no combination is sufficient', () => {
    const uit = analyseConfiguraties(scherp('0 1', '0 0', '1 1', '1 0'));
    expect(uit.conclusie.code).toBe('evaluatie.conclusie_configuraties_geen');
    expectVolledigeTekst(uit.conclusie);
    expect(uit.bevinding).toBe(false);
    expect(uit.uitkomst).toMatchObject({
      behoudend: { modellen: [], priemimplicanten: [], volledig: true },
      tussen: [],
      toeval: { gedekt: 0, p: 1 },
    });
    expect(uit.robuustheid?.inclusiegrens).toEqual({ boven: 0.5 });
  });

  it('measures no effect: no level, and exploring unless it is said', () => {
    const { bewijs } = analyseConfiguraties(dorp(12));
    expect(bewijs).toMatchObject({
      vraag: 'waar_werkt_het',
      verkennend: true,
      zin: { code: 'evaluatie.bewijs_beschrijvend' },
    });
    expect(bewijs).not.toHaveProperty('bewijsniveau');
    expect(analyseConfiguraties(dorp(12), { verkennend: false }).bewijs.verkennend).toBe(false);
  });

  it('leaves out what was not asked', () => {
    const uit = analyseConfiguraties(dorp(12), { ontkenning: false, robuustheid: false });
    expect(uit).not.toHaveProperty('ontkenning');
    expect(uit).not.toHaveProperty('robuustheid');
    expect(JSON.parse(JSON.stringify(uit))).toEqual(uit);
  });
});

describe('the remarks', () => {
  it('name cases that contradict a row', () => {
    const uit = analyseConfiguraties(scherp('1 1', '1 1', '1 1', '1 1', '1 0', '0 1', '0 0'), { ontkenning: false });
    expect(uit.uitkomst.waarheidstabel.map(({ oordeel, tegenspraak }) => [oordeel, tegenspraak])).toEqual([
      ['nee', ['g5']],
      ['ja', ['g4']],
    ]);
    expect(codes(uit).filter((code) => code === 'configuratie_tegenspraak')).toHaveLength(2);
    for (const bevinding of uit.bevindingen) expectVolledigeTekst(bevinding);
  });

  it('flag a combination that fits the outcome and its absence, which PRI tells apart', () => {
    const rijen = [
      { condities: [0.6], uitkomst: 0.55 },
      { condities: [0.6], uitkomst: 0.55 },
      { condities: [0.4], uitkomst: 0.4 },
    ];
    const uit = analyseConfiguraties(toGevallen(rijen, ['A']), { prigrens: 0 });
    expect(uit.uitkomst.waarheidstabel.map(({ naam, tweezijdig }) => [naam, tweezijdig])).toEqual([
      ['~A', true],
      ['A', true],
    ]);
    expect(codes(uit)).toContain('configuratie_tweezijdig');
  });

  it('warn of too many conditions: three with 12 cases, six with 48', () => {
    const maak = (aantal: number, k: number) =>
      scherp(...Array.from({ length: aantal }, (_, i) => `${(i % 2 ** k).toString(2).padStart(k, '0')} ${i % 2}`));
    const has = (aantal: number, k: number) =>
      codes(analyseConfiguraties(maak(aantal, k), { robuustheid: false, steekproef: 99, maximum: 1 })).includes(
        'configuraties_veel_condities',
      );
    expect([has(12, 3), has(12, 4), has(48, 6), has(48, 7), has(2, 1)]).toEqual([false, true, false, true, false]);
  });

  it('say when all rows go with the outcome: it is simply always there', () => {
    const uit = analyseConfiguraties(scherp('1 1', '0 1'), { ontkenning: false });
    expect(uit.uitkomst.spaarzaam.modellen.map(({ naam, covS }) => [naam, covS])).toEqual([['1', 1]]);
    expect(codes(uit)).toContain('configuratie_altijd');
  });

  it('say which cases the models rest on', () => {
    const { robuustheid, bevindingen } = analyseConfiguraties(scherp('11 1', '10 0', '01 0', '01 0', '00 0', '00 0'));
    expect(robuustheid?.weglaten.map(({ gelijk }) => gelijk)).toEqual([false, false, true, true, true, true]);
    expect(bevindingen.find(({ code }) => code === 'evaluatie.configuraties_wankel')?.params).toEqual({
      gevallen: ['g0', 'g1'],
    });
    expect(analyseConfiguraties(scherp('1 1')).robuustheid?.weglaten).toEqual([{ geval: 'g0', gelijk: false }]);
  });

  it('report every model where there are more, and that there are too many to list', () => {
    // Each positive row can be covered in two ways, over and over: a cyclic table.
    const kring = ['000', '001', '011', '111', '110', '100'];
    const uit = analyseConfiguraties(scherp(...kring.map((rij) => `${rij} 1`), '010 0', '101 0'), {
      ontkenning: false,
    });
    expect(uit.uitkomst.behoudend.modellen).toHaveLength(2);
    expect(uit.bevindingen.find(({ code }) => code === 'evaluatie.modellen_meer')).toMatchObject({
      params: { aantal: 2, soort: 'behoudend' },
    });
    // Alternating combinations of eight conditions, of which many occur with and many without the outcome.
    const veel = Array.from({ length: 64 }, (_, i) => ((i * 73 + 11) % 256).toString(2).padStart(8, '0'));
    const groot = analyseConfiguraties(scherp(...veel.map((rij, i) => `${rij} ${(i * 7) % 3 === 0 ? 1 : 0}`)), {
      ontkenning: false,
      robuustheid: false,
      frequentiegrens: 1,
      steekproef: 99,
    });
    expect(groot.uitkomst.spaarzaam.volledig).toBe(false);
    expect(groot.uitkomst.spaarzaam.modellen.length).toBeLessThanOrEqual(100);
    expect(codes(groot)).toContain('modellen_niet_volledig');
    expect(groot.conclusie.code).toBe('evaluatie.conclusie_configuraties_toeval');
  });
});

describe('the chance test', () => {
  it('deals out in every way, also within blocks', () => {
    const rijen = scherp('1 1', '1 1', '0 0', '0 0', '1 1', '0 0').map((rij, i) => ({
      ...rij,
      blok: i < 4 ? 'GM1' : 'GM2',
    }));
    const { toeval } = analyseConfiguraties(rijen).uitkomst;
    // Of 6 x 2 ways only the one found covers three cases, and the one in which A goes with the absence.
    expect(toeval).toMatchObject({ mogelijk: 12, aantal: 12, gedekt: 3, p: 2 / 12, kleinsteP: 2 / 12 });
    expect(analyseConfiguraties(scherp('1 1', '1 1', '0 0', '0 0', '1 1', '0 0')).uitkomst.toeval.mogelijk).toBe(20);
  });

  it('is what trying every order of memberships gives', () => {
    const rijen = [0.9, 0.8, 0.7, 0.2, 0.1, 0.6].map((lid, i) => ({
      condities: [lid, (i * 0.37 + 0.11) % 1],
      uitkomst: [0.8, 0.9, 0.4, 0.1, 0.3, 0.7][i] as number,
    }));
    const analyse = (volgorde: readonly number[]) =>
      analyseConfiguraties(
        toGevallen(
          rijen.map(({ condities }, i) => ({ condities, uitkomst: volgorde[i] as number })),
          ['A', 'B'],
        ),
        { ontkenning: false, robuustheid: false },
      ).uitkomst;
    const count = (volgorde: readonly number[]) =>
      analyse(volgorde)
        .waarheidstabel.filter(({ oordeel }) => oordeel === 'ja')
        .flatMap(({ gevallen }) => gevallen)
        .filter((geval) => (volgorde[Number(geval.slice(1))] as number) > 0.5).length;
    const uitkomsten = rijen.map(({ uitkomst }) => uitkomst);
    const gevonden = count(uitkomsten);
    const { toeval } = analyse(uitkomsten);
    expect(toeval.gedekt).toBe(gevonden);
    // A tenth of the 720 orders by way of the function itself takes too long; the statistic is counted by hand instead.
    const orden = permute(uitkomsten, 6);
    expect(toeval.aantal).toBe(orden.length);
    expect(toeval.p).toBe(orden.filter((orde) => countGedekt(rijen, orde) >= gevonden).length / orden.length);
  });

  it('draws with a seed when there are many ways, near the exact p', () => {
    const geval = referentie.gevallen.find(({ naam }) => naam === 'gemaakt 30');
    if (geval?.toeval === undefined) throw new Error('no case');
    const vraag = (zaad: string) =>
      analyseConfiguraties(toGevallen(geval.gevallen, geval.condities), {
        ...toOptions(geval),
        maximum: 1,
        steekproef: 5_000,
        zaad,
      });
    const { toeval } = vraag('a').uitkomst;
    expect(toeval).toMatchObject({ wijze: 'steekproef', aantal: 5_001, kleinsteP: 1 / 5_001 });
    expect(Math.abs(toeval.p - geval.toeval.p)).toBeLessThan(0.03);
    expect(toeval.pInterval?.onder).toBeLessThan(geval.toeval.p);
    expect(vraag('a').uitkomst.toeval).toEqual(toeval);
    expect(vraag('b').uitkomst.toeval.p).not.toBe(toeval.p);
    expect(codes(vraag('a'))).toContain('configuraties_steekproef');
  });

  it('draws 99,999 ways when nothing is said', () => {
    const { aantal } = analyseConfiguraties(scherp('1 1', '0 0', '0 0'), { maximum: 1, ontkenning: false }).uitkomst
      .toeval;
    expect(aantal).toBe(100_000);
  });

  it('leaves combinations with too few cases out', () => {
    const uit = analyseConfiguraties(scherp('1 1', '0 0', '0 0'), { frequentiegrens: 2 });
    // A frequency that no combination has, however high: the same from the fullest one on.
    const hoog = (frequentiegrens: number) =>
      analyseConfiguraties(scherp('1 1', '0 0', '0 0'), { frequentiegrens }).robuustheid?.frequentiegrens;
    expect(hoog(2 ** 31)).toEqual({ van: 2 });
    expect(hoog(2 ** 31)).toEqual(hoog(4));
    expect(uit.uitkomst.waarheidstabel.map(({ oordeel }) => oordeel)).toEqual(['nee', 'te_weinig']);
    expect(uit.uitkomst.toeval).toMatchObject({ gedekt: 0, metUitkomst: 1 });
    expect(analyseConfiguraties(scherp('1 1', '0 0'), { frequentiegrens: 3 }).uitkomst.toeval.p).toBe(1);
  });
});

/** The cases with the outcome in rows that are consistent, counted apart from the library. */
function countGedekt(rijen: readonly { readonly condities: readonly number[] }[], orde: readonly number[]): number {
  let gedekt = 0;
  for (const rij of ['00', '01', '10', '11']) {
    const lid = rijen.map(({ condities }) => Math.min(...condities.map((x, j) => (rij[j] === '1' ? x : 1 - x))));
    if (!lid.some((x) => x > 0.5)) continue;
    const som = (f: (i: number) => number) => lid.reduce((totaal, _, i) => totaal + f(i), 0);
    const [x, xy, xyn] = [
      som((i) => lid[i] as number),
      som((i) => Math.min(lid[i] as number, orde[i] as number)),
      som((i) => Math.min(lid[i] as number, orde[i] as number, 1 - (orde[i] as number))),
    ];
    if (xy / x < 0.8 - 1e-12 || (xy - xyn) / (x - xyn) < 0.5 - 1e-12) continue;
    gedekt += lid.filter((een, i) => een > 0.5 && (orde[i] as number) > 0.5).length;
  }
  return gedekt;
}

describe('how far a calibration can move', () => {
  const kalibratie: Kalibratie = { buiten: 10, kruispunt: 25, binnen: 60 };
  const waarden = [5, 12, 18, 22, 28, 33, 47, 61, 70, 81];
  const uitkomsten = [0.27, 0.24, 0.19, 0.39, 0.41, 0.44, 0.81, 0.88, 0.66, 0.71];
  const ander = [0.8, 0.73, 0.69, 0.34, 0.49, 0.23, 0.92, 0.18, 0.45, 0.06];
  const maak = (anders: Partial<Kalibratie> = {}) => {
    const lid = calibrateLidmaatschap(waarden, { ...kalibratie, ...anders });
    return toGevallen(
      lid.map((een, i) => ({ condities: [een, ander[i] as number], uitkomst: uitkomsten[i] as number })),
      ['A', 'B'],
    );
  };
  const basis: AnalyseConfiguratiesOptions = { ontkenning: false, steekproef: 99, maximum: 1 };
  const modellen = (gevallen: readonly Configuratiegeval[]) => {
    const { behoudend, spaarzaam } = analyseConfiguraties(gevallen, { ...basis, robuustheid: false }).uitkomst;
    return [behoudend, spaarzaam].map((een) => een.modellen.map(({ naam }) => naam));
  };

  it('is found to the edge: just within the models are the same, just outside they are not', () => {
    const { robuustheid } = analyseConfiguraties(maak(), {
      ...basis,
      ruw: { condities: { A: { waarden, kalibratie } } },
    });
    expect(robuustheid?.ankers.map(({ anker }) => anker)).toEqual(['buiten', 'kruispunt', 'binnen']);
    let einden = 0;
    for (const { anker, van, tot, waarde } of robuustheid?.ankers ?? []) {
      expect(waarde).toBe(kalibratie[anker]);
      for (const [einde, uit] of [
        [van, -1e-4],
        [tot, 1e-4],
      ] as const) {
        if (einde === undefined) continue;
        einden++;
        expect(modellen(maak({ [anker]: einde - uit }))).toEqual(modellen(maak()));
        expect(modellen(maak({ [anker]: einde + uit }))).not.toEqual(modellen(maak()));
      }
    }
    expect(einden).toBe(4);
    // There the crossover meets the figure of a case.
    expect(robuustheid?.ankers[1]?.tot).toBe(47);
  });

  it('is said of the outcome too, and of a set that falls', () => {
    const om: Kalibratie = { buiten: 60, kruispunt: 25, binnen: 10 };
    const cijfers = [70, 66, 52, 40, 22, 18, 12, 9, 8, 5];
    const lid = calibrateLidmaatschap(cijfers, om);
    const gevallen = maak().map((geval, i) => ({ ...geval, uitkomst: lid[i] as number }));
    const { robuustheid } = analyseConfiguraties(gevallen, {
      ...basis,
      ruw: { uitkomst: { waarden: cijfers, kalibratie: om } },
    });
    const ankers: readonly Ankerbereik[] = robuustheid?.ankers ?? [];
    expect(ankers).toHaveLength(3);
    expect(ankers.some((anker) => 'conditie' in anker)).toBe(false);
    for (const { waarde, van = waarde, tot = waarde } of ankers) {
      expect(van).toBeLessThanOrEqual(waarde);
      expect(tot).toBeGreaterThanOrEqual(waarde);
    }
  });

  it('jumps at the figure of a case', () => {
    const scherpe = [1, 2, 3, 4, 5, 6, 7, 8];
    const smal: Kalibratie = { buiten: 4.4999, kruispunt: 4.5, binnen: 4.5001 };
    const lid = calibrateLidmaatschap(scherpe, smal);
    const gevallen = toGevallen(
      lid.map((een, i) => ({ condities: [een], uitkomst: Number(i > 3) })),
      ['A'],
    );
    const { robuustheid } = analyseConfiguraties(gevallen, {
      ...basis,
      ruw: { condities: { A: { waarden: scherpe, kalibratie: { ...smal } } } },
    });
    // Within its neighbours the crossover meets no case; the outer figures reach far.
    expect(robuustheid?.ankers[1]).toEqual({ conditie: 'A', anker: 'kruispunt', waarde: 4.5 });
  });

  it('refuses figures that do not belong to the memberships, all at once', () => {
    const gevallen = maak();
    const fout = foutVan(() =>
      analyseConfiguraties(gevallen, {
        ruw: {
          condities: {
            A: { waarden: waarden.map((een) => een + 1), kalibratie },
            B: { waarden: [1], kalibratie: { buiten: 1, kruispunt: 1, binnen: 2 } },
            Z: { waarden, kalibratie },
          },
          uitkomst: { waarden, kalibratie: { buiten: 1, kruispunt: 3, binnen: 2 } },
        },
      }),
    );
    const gevonden = new Set(fout.bevindingen.map(({ code }) => code.replace('evaluatie.', '')));
    expect([...gevonden].sort()).toEqual([
      'conditie_onbekend',
      'kalibratie_gelijk',
      'kalibratie_volgorde',
      'ruw_aantal',
      'ruw_wijkt_af',
    ]);
  });
});

describe('what is refused', () => {
  it('tells every case that is neither in nor out, twice there, out of range or with other conditions', () => {
    const [een, twee] = scherp('10 1', '01 0') as [Configuratiegeval, Configuratiegeval];
    const fout = foutVan(() =>
      analyseConfiguraties(
        [
          een,
          { ...twee, geval: 'g0', uitkomst: 0.5 },
          { geval: 'g2', condities: { A: 0.5, C: 2 }, uitkomst: -1 },
          { geval: 'g3', condities: {}, uitkomst: 0 },
        ],
        { verwachting: { Q: 'aanwezig' } },
      ),
    );
    expect(fout.code).toBe('evaluatie.invoer_ongeldig');
    expect(fout.bevindingen.map(({ code, pad }) => `${code.replace('evaluatie.', '')} ${pad.join('.')}`)).toEqual([
      'lidmaatschap_half gevallen.1.uitkomst',
      'geval_dubbel gevallen.1',
      'lidmaatschap_ongeldig gevallen.2.uitkomst',
      'lidmaatschap_half gevallen.2.condities.A',
      'lidmaatschap_ongeldig gevallen.2.condities.C',
      'geval_condities gevallen.2.condities',
      'geval_condities gevallen.3.condities',
      'conditie_onbekend opties.verwachting.Q',
    ]);
  });

  it('keeps the work within bounds', () => {
    expect(codeVan(() => analyseConfiguraties(scherp('111111111 1')))).toBe('evaluatie.invoer_ongeldig');
    expect(codeVan(() => analyseConfiguraties([{ geval: 'a', condities: {}, uitkomst: 1 }]))).toBe(
      'evaluatie.invoer_ongeldig',
    );
    expect(codeVan(() => analyseConfiguraties(scherp(...Array<string>(201).fill('1 1'))))).toBe(
      'evaluatie.aantal_te_groot',
    );
    const veel = scherp(...Array.from({ length: 60 }, (_, i) => `${i % 2}${(i >> 1) % 2} ${(i >> 2) % 2}`));
    expect(codeVan(() => analyseConfiguraties(veel, { steekproef: 9_000_000 }))).toBe('evaluatie.aantal_te_groot');
    expect(codeVan(() => analyseConfiguraties([]))).toBe('kern.document_ongeldig');
    expect(codeVan(() => analyseConfiguraties(scherp('1 1'), { alfa: 1 }))).toBe('evaluatie.kans_ongeldig');
    expect(codeVan(() => analyseConfiguraties(scherp('1 1'), { alfa: null as never }))).toBe('evaluatie.kans_ongeldig');
    expect(codeVan(() => analyseConfiguraties(scherp('1 1'), { inclusiegrens: 0 }))).toBe('kern.document_ongeldig');
  });
});
