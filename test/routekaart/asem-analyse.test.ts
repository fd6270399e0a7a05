import { analyseSamenhang } from 'buurtaanpak/gevoeligheid';
import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { computeCronbach } from '../../src/gevoeligheid/samenhang/computeCronbach.js';
import { correlateSoort } from '../../src/rekenen/samenhang/correlateSoort.js';
import { type Kolom, makeAsem, makeAsemTabel, readAsem } from './asem.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel, readReferentie } from './hulp.js';
import { weighByPca } from './wegen.js';

interface Aggregaten {
  readonly normalised: Readonly<Record<string, Kolom>>;
  readonly aggregates: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly small: Readonly<Record<string, unknown>>;
  readonly raw_with_dat_thresh: Readonly<Record<string, Readonly<Record<string, Kolom>>>>;
}
interface Analyse {
  readonly corr_pillars_pearson: Correlaties;
  readonly corr_spearman: Correlaties;
  readonly corr_kendall: Correlaties;
  readonly cronbach_raw_physical: number;
  readonly eff_weights: { readonly iCode: readonly string[]; readonly EffWeight: readonly number[] };
  readonly pca_weights: { readonly iCode: readonly string[]; readonly Weight: readonly number[] };
  readonly remove_elements: { readonly Scores: Readonly<Record<string, readonly number[]>> };
}
interface Correlaties {
  readonly Var1: readonly string[];
  readonly Var2: readonly string[];
  readonly Correlation: readonly number[];
}

const toGetallen = (kolom: Kolom) => Float64Array.from(kolom, (waarde) => waarde ?? Number.NaN);
const asIs = () => ({ richting: 'hoger', normalisatie: { methode: 'ijkpunten', onder: 1, boven: 100 } }) as const;

describe('aggregation of COINr', () => {
  test.each([
    ['a_copeland_by_df', ['copeland', 'copeland', 'copeland']],
    ['mixed_gmean_amean_amean', ['meetkundig', 'rekenkundig', 'rekenkundig']],
  ] as const)('%s', (naam, [onder, midden, top]) => {
    const asem = readAsem();
    const { normalised, aggregates } = readReferentie<Aggregaten>('asem_aggregate.json');
    const { uCode, ...kolommen } = normalised;
    const codes = uCode as unknown as readonly string[];
    const { themas, criteria } = makeAsem(asem, asIs);
    const kaart = Routekaart.create({
      id: 'asem',
      naam: 'ASEM',
      schaal: { van: 1, tot: 100 },
      aggregatie: { methode: top },
      themas: themas.map((thema) => ({
        ...thema,
        aggregatie: { methode: thema.boven === undefined ? midden : onder },
      })),
      criteria,
    });
    const verwacht = aggregates[naam]!;
    for (const { code, score, themas: perThema, bijdragen } of lees(
      scoreBuurten(kaart, makeAsemTabel(codes, kolommen), []),
    ).buurten) {
      const rij = codes.indexOf(code);
      expect(Math.abs(score - verwacht.Index![rij]!), code).toBeLessThan(1e-9);
      for (const [id, { score: themascore }] of Object.entries(perThema))
        expect(Math.abs(themascore - verwacht[id]![rij]!), `${code} ${id}`).toBeLessThan(1e-9);
      const som = Object.values(bijdragen).reduce((a, b) => a + b, 0);
      expect(Math.abs(som - score)).toBeLessThan(1e-12 * 50);
    }
  });

  test.each([
    ['a_amean', { methode: 'rekenkundig' }],
    ['a_gmean', { methode: 'meetkundig' }],
    ['a_hmean', { methode: 'harmonisch' }],
    ['a_genmean_p3', { methode: 'machtsgemiddelde', macht: 3 }],
    ['a_genmean_pm2', { methode: 'machtsgemiddelde', macht: -2 }],
  ] as const)('a small matrix with a gap: %s', (naam, aggregatie) => {
    const { small } = readReferentie<Aggregaten>('asem_aggregate.json');
    const x = small.x as readonly (readonly (number | null)[])[];
    const w = small.w as readonly number[];
    const ids = w.map((_, k) => `k${k}`);
    const criteria = ids.map((id, k) => makeCriterium(id, { ...asIs(), gewicht: w[k]! }));
    const kaart = makeRoutekaart(criteria, { schaal: { van: 1, tot: 100 }, aggregatie });
    const tabel = makeTabel(Object.fromEntries(ids.map((id, k) => [id, x.map((rij) => rij[k]!)])));
    const { scores } = lees(scoreBuurten(kaart, tabel, [])).kolommen;
    (small[naam] as readonly (number | null)[]).forEach((verwacht, i) => {
      // COINr loses the row with the gap in a generalised mean; here the others take its weight.
      if (verwacht !== null) expect(Math.abs(scores[i]! - verwacht)).toBeLessThan(1e-9);
      else expect(scores[i]).toBeGreaterThan(0);
    });
  });

  test('Copeland of the small matrix without the row with the gap', () => {
    const { small } = readReferentie<Aggregaten>('asem_aggregate.json');
    const x = (small.x as readonly (readonly number[])[]).filter((_, i) => i !== 1);
    const w = small.w as readonly number[];
    const ids = w.map((_, k) => `k${k}`);
    const kaart = makeRoutekaart(
      ids.map((id, k) => makeCriterium(id, { ...asIs(), gewicht: w[k]! })),
      { schaal: { van: 1, tot: 100 }, aggregatie: { methode: 'copeland' } },
    );
    const tabel = makeTabel(Object.fromEntries(ids.map((id, k) => [id, x.map((rij) => rij[k]!)])));
    expect([...lees(scoreBuurten(kaart, tabel, [])).kolommen.scores]).toEqual(small.a_copeland_without_row2);
  });

  test.each([
    ['none', 0],
    ['t90', 0.9],
    ['t100', 1],
  ] as const)('gaps are left out and reweighed; data availability %s', (naam, dekking) => {
    const asem = readAsem();
    const verwacht = readReferentie<Aggregaten>('asem_aggregate.json').raw_with_dat_thresh[naam]!;
    const codes = verwacht.uCode as unknown as readonly string[];
    const rij = new Map(asem.units.uCode.map((code, i) => [code, i]));
    const kolommen = Object.fromEntries(
      asem.indicators.map((code) => [code, codes.map((unit) => asem.raw[code]![rij.get(unit)!]!)]),
    );
    const { themas, criteria } = makeAsem(asem, () => ({}));
    const kaart = Routekaart.create({
      id: 'asem',
      naam: 'ASEM',
      schaal: { van: 0, tot: 100 },
      dekking,
      themas: themas.map((thema) => ({ ...thema, dekking })),
      criteria,
    });
    const scores = scoreBuurten(kaart, makeAsemTabel(codes, kolommen), []);
    expect(
      lees(scores)
        .buurten.map(({ code }) => code)
        .sort(),
    ).toEqual(codes.filter((_, i) => verwacht.Index![i] !== null).sort());
    expect(
      lees(scores)
        .zonderScore.map(({ code }) => code)
        .sort(),
    ).toEqual(codes.filter((_, i) => verwacht.Index![i] === null).sort());
    for (const { code, score, themas: perThema } of lees(scores).buurten) {
      const i = codes.indexOf(code);
      expect(Math.abs(score - verwacht.Index![i]!), code).toBeLessThan(1e-9);
      for (const [id, thema] of Object.entries(perThema))
        expect(Math.abs(thema.score - verwacht[id]![i]!), `${code} ${id}`).toBeLessThan(1e-9);
    }
  });
});

describe('analysis of COINr', () => {
  test.each([
    ['corr_pillars_pearson', 'pearson'],
    ['corr_spearman', 'spearman'],
    ['corr_kendall', 'kendall'],
  ] as const)('%s', (naam, soort) => {
    const { normalised } = readReferentie<Aggregaten>('asem_aggregate.json');
    const referentie = readReferentie<Analyse>('asem_analysis.json')[naam];
    referentie.Correlation.forEach((verwacht, i) => {
      const a = toGetallen(normalised[referentie.Var1[i]!]!);
      const b = toGetallen(normalised[referentie.Var2[i]!]!);
      expect(Math.abs(correlateSoort(a, b, soort)! - verwacht)).toBeLessThan(1e-9);
    });
  });

  test("Cronbach's alpha", () => {
    const asem = readAsem();
    const codes = asem.indicators.filter((code) => asem.meta.Parent[asem.meta.iCode.indexOf(code)] === 'Physical');
    const alfa = computeCronbach(Object.fromEntries(codes.map((code) => [code, toGetallen(asem.raw[code]!)])));
    expect(Math.abs(alfa! - readReferentie<Analyse>('asem_analysis.json').cronbach_raw_physical)).toBeLessThan(1e-9);
  });

  test('effective weights, loadings of the first component, and what is left when a pillar is taken out', () => {
    const asem = readAsem();
    const { eff_weights, pca_weights, remove_elements } = readReferentie<Analyse>('asem_analysis.json');
    const { normalised } = readReferentie<Aggregaten>('asem_aggregate.json');
    const { uCode, ...kolommen } = normalised;
    const codes = uCode as unknown as readonly string[];
    const { themas, criteria } = makeAsem(asem, asIs);
    const basis = { id: 'Index', naam: 'ASEM', schaal: { van: 0, tot: 100 }, themas, criteria };
    const tabel = makeAsemTabel(codes, kolommen);
    const scores = scoreBuurten(Routekaart.create(basis), tabel, []);
    for (const { id, effectief } of lees(scores).gewichten)
      expect(Math.abs(effectief - eff_weights.EffWeight[eff_weights.iCode.indexOf(id)]!), id).toBeLessThan(1e-9);

    for (const { id } of themas) {
      const onder = criteria.filter(({ thema }) => thema === id).map((een) => een.id);
      if (onder.length < 2) continue;
      const ladingen = onder.map((code) => pca_weights.Weight[pca_weights.iCode.indexOf(code)]!);
      const x = Object.fromEntries(onder.map((code) => [code, toGetallen(kolommen[code]!)]));
      const eenKant = ladingen.every((l) => l > 0) || ladingen.every((l) => l < 0);
      if (eenKant) {
        const som = ladingen.reduce((a, b) => a + b, 0);
        const onze = weighByPca(x);
        onder.forEach((code, k) => {
          expect(Math.abs(onze[code]! - ladingen[k]! / som), code).toBeLessThan(1e-9);
        });
      } else expect(() => weighByPca(x)).toThrow(expect.objectContaining({ code: 'routekaart.ladingen_tegengesteld' }));
    }

    // In the order of the reference file, which is that of the treated data.
    for (const [weg, verwacht] of Object.entries(remove_elements.Scores)) {
      if (weg === 'uCode') continue;
      const zonder = Routekaart.create({
        ...basis,
        themas: themas.map((thema) => (thema.id === weg ? { ...thema, gewicht: 0 } : thema)),
      });
      const namen = remove_elements.Scores.uCode as unknown as readonly string[];
      for (const { code, score } of lees(scoreBuurten(zonder, tabel, [])).buurten)
        expect(Math.abs(score - verwacht[namen.indexOf(code)]!), `${weg} ${code}`).toBeLessThan(1e-9);
    }
    const samenhang = analyseSamenhang(scores);
    expect(samenhang.paren).toHaveLength((49 * 48) / 2);
    expect(Object.keys(samenhang.cronbach).sort()).toEqual(
      themas
        .map(({ id }) => id)
        .filter((id) => criteria.filter(({ thema }) => thema === id).length > 1)
        .sort(),
    );
  });
});
