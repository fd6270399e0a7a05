import * as z from 'zod';
import { refuseBevindingen, roundGetal, sumGetallen } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { CATALOGUS } from '../catalogus/catalogus.js';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import { getGebied } from '../tabel/getGebied.js';
import { getKolom } from '../tabel/getKolom.js';
import type { Gebied, Kerncijfer, Kerncijferkolom, Kerncijfertabel, Reden } from '../tabel/kerncijfertabel.js';
import { readCel } from '../tabel/readCel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { computeMediaan } from './computeMediaan.js';
import { computeSpreiding } from './computeSpreiding.js';

/** Options of {@link scoreTypisch}. */
export interface ScoreTypischOptions {
  /** Code of the gemeente. */
  readonly gemeente: string;
  /**
   * The figures of the profile, at least one: shares, means, distances. A count is refused, because that of a gemeente is the sum of its
   * buurten, unless buurten are compared with each other (`profiel: 'mediaan'`). A code, such as a postcode, is always refused.
   */
  readonly sleutels: readonly Cijfersleutel[];
  /** Weight of each figure, zero or more, by the key as in `sleutels`. Default: all figures have the same weight. */
  readonly gewichten?: Readonly<Record<string, number>> | undefined;
  /**
   * The profile of the gemeente: its own row in the table, or the median of its buurten. Default `gemeente`. When the table has no figure
   * for the gemeente, the median is used and the result says so.
   */
  readonly profiel?: 'gemeente' | 'mediaan' | undefined;
  /** The maximum distance of a figure, in spreads, so that one outlier does not decide the score. Default 3. */
  readonly grens?: number | undefined;
  /** The part of the weight for which a buurt must have figures, from 0 to 1. Default 0.5. */
  readonly minDekking?: number | undefined;
}

/** The contribution of one figure to the score of a buurt. */
export type Typischfiguur =
  | {
      readonly sleutel: string;
      readonly waarde: number;
      /** The figure of the profile. */
      readonly profiel: number;
      /** The number of spreads that the buurt lies above (plus) or below (minus) the profile. */
      readonly afstand: number;
      /** Its part of the mean distance. The parts of a buurt add up to `afstand` of the buurt. */
      readonly bijdrage: number;
    }
  | { readonly sleutel: string; readonly reden: Reden };

/** How typical a buurt is. */
export interface Typischescore {
  readonly gebied: Gebied;
  /** From 0 (every figure at the bound) to 100 (exactly the profile); missing with a reason when too few figures are known. */
  readonly score: Kerncijfer;
  /** Mean distance to the profile in spreads, each at most the bound; missing when the score is. */
  readonly afstand: Kerncijfer;
  /** Rank from most to least typical, from 1. Equal scores have the same rank, and are listed by code. */
  readonly rang?: number | undefined;
  readonly figuren: readonly Typischfiguur[];
}

/** The profile with which buurten are compared, figure by figure. */
export interface Profielfiguur {
  readonly sleutel: string;
  readonly profiel: number;
  /** The spread, which is the unit of distances. */
  readonly spreiding: number;
  /** The source of the profile. */
  readonly herkomst: 'gemeente' | 'mediaan';
  /** The number of buurten with the figure. */
  readonly aantal: number;
}

/** What {@link scoreTypisch} gives. */
export interface Typischresultaat {
  readonly profiel: readonly Profielfiguur[];
  /** Keys without a profile: no buurt has the figure, or all have the same value. They do not count. */
  readonly buiten: readonly string[];
  /** The buurten from most to least typical; those without a score last, by code. */
  readonly scores: readonly Typischescore[];
}

function createProfiel(
  kolom: Kerncijferkolom,
  rijen: readonly number[],
  gemeenterij: number | undefined,
  wens: 'gemeente' | 'mediaan',
): Profielfiguur | undefined {
  const waarden = rijen.flatMap((rij) => (kolom.redenen[rij] === 0 ? [roundGetal(f64(kolom.waarden, rij))] : []));
  const mediaan = computeMediaan(waarden);
  const spreiding = computeSpreiding(waarden);
  if (mediaan === undefined || spreiding === undefined) return undefined;
  const eigen = gemeenterij === undefined || wens === 'mediaan' ? undefined : readCel(kolom, gemeenterij);
  const vanGemeente = eigen !== undefined && 'waarde' in eigen;
  return {
    sleutel: kolom.sleutel,
    profiel: vanGemeente ? eigen.waarde : mediaan,
    spreiding,
    herkomst: vanGemeente ? 'gemeente' : 'mediaan',
    aantal: waarden.length,
  };
}

const OptionsSchema = z.looseObject({
  gemeente: z.string(),
  sleutels: z.array(z.string()),
  gewichten: z.record(z.string(), z.unknown()).optional(),
  profiel: z.enum(['gemeente', 'mediaan']).optional(),
});

const CODE_EENHEDEN = new Set(CATALOGUS.flatMap(({ aard, eenheid }) => (aard === 'code' ? [eenheid] : [])));

/**
 * Whether a figure is a number of people, dwellings or hectares. The number of a gemeente is the sum of its buurten, so no buurt is near
 * it.
 */
function isAantal(kolom: Kerncijferkolom): boolean {
  const item = findCatalogusitem(kolom.figuur);
  if (item !== undefined) return item.aard === 'aantal';
  const { soort } = getAggregatie(kolom);
  return soort === 'som' || (soort === 'geen' && kolom.eenheid === 'aantal');
}

function checkVergelijkbaar(kolommen: readonly Kerncijferkolom[], profiel: 'gemeente' | 'mediaan'): void {
  const bevindingen = kolommen
    .filter((kolom) => CODE_EENHEDEN.has(kolom.eenheid) || (profiel === 'gemeente' && isAantal(kolom)))
    .map(({ sleutel }) => createBevinding('fout', 'kerncijfers.aantal_niet_vergelijkbaar', [sleutel], { sleutel }));
  refuseBevindingen(bevindingen);
}

/**
 * The columns that the keys mean, each once, with their weight. A key may be shorter than that of its column, so a weight goes with the key
 * that was given; where several keys mean one column, the first that has a weight decides.
 */
function chooseKolommen(
  tabel: Kerncijfertabel,
  sleutels: readonly Cijfersleutel[],
  gewichten: Readonly<Record<string, number>>,
): Map<Kerncijferkolom, number | undefined> {
  const gekozen = new Map<Kerncijferkolom, number | undefined>();
  for (const sleutel of sleutels) {
    const kolom = getKolom(tabel, sleutel);
    const gewicht = Object.hasOwn(gewichten, sleutel) ? gewichten[sleutel] : undefined;
    gekozen.set(kolom, gekozen.get(kolom) ?? gewicht);
  }
  return gekozen;
}

function checkOptions(options: ScoreTypischOptions): void {
  parseSchema(OptionsSchema, options, 'opties');
  const { sleutels, gewichten = {}, grens = 3, minDekking = 0.5 } = options;
  if (sleutels.length === 0) refuse('kerncijfers.sleutels_leeg', {});
  if (!(Number.isFinite(grens) && grens > 0)) refuse('kerncijfers.grens_ongeldig', { waarde: grens }, ['grens']);
  if (!(typeof minDekking === 'number' && minDekking >= 0 && minDekking <= 1))
    refuse('kerncijfers.dekking_ongeldig', { waarde: minDekking }, ['minDekking']);
  for (const [sleutel, gewicht] of Object.entries(gewichten)) {
    if (!sleutels.includes(sleutel))
      refuse('kerncijfers.sleutel_onbekend', { sleutel, sleutels }, ['gewichten', sleutel]);
    if (!(Number.isFinite(gewicht) && gewicht >= 0))
      refuse('kerncijfers.gewicht_ongeldig', { sleutel, waarde: gewicht }, ['gewichten', sleutel]);
  }
  if (sleutels.every((sleutel) => gewichten[sleutel] === 0)) refuse('kerncijfers.sleutels_leeg', {}, ['gewichten']);
}

/**
 * Scores how near each buurt is to the profile of its gemeente. The 'gemiddelde' buurt resembles the gemeente in all figures together,
 * and not only in one.
 *
 * The distance of every figure to the profile is measured in spreads. The spread is the median absolute deviation of the buurten times
 * 1.4826, which is robust against outliers (Rousseeuw and Croux 1993). When more than half of the buurten are equal that is 0, and the
 * mean absolute deviation times 1.2533 is used. The distance of a buurt is the weighted mean over the figures that it has, each at most
 * `grens`; the score is 100 at the profile and 0 at the bound.
 *
 * Cost: n log n in the buurten of the gemeente, for each figure.
 *
 * @param tabel - figures, with the row of the gemeente when its own profile is used
 * @param options - the gemeente, the figures and how they count
 * @returns the profile, and the buurten from most to least typical, each explained figure by figure
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, `kerncijfers.sleutels_leeg`, `kerncijfers.gebied_onbekend` (no buurt in that
 *   gemeente), `kerncijfers.grens_ongeldig`, `kerncijfers.dekking_ongeldig`, `kerncijfers.gewicht_ongeldig`,
 *   `kerncijfers.aantal_niet_vergelijkbaar`, `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` for invalid keys or options
 *
 * @example
 * ```ts
 * import { readKerncijfers, scoreTypisch } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   { gwb_code_10: 'GM0080', recs: 'Gemeente', a_inw: '9000', p_koopw: '50', g_hhgro: '2,0' },
 *   { gwb_code_10: 'BU00802000', recs: 'Buurt', p_koopw: '20', g_hhgro: '1,5' },
 *   { gwb_code_10: 'BU00802001', recs: 'Buurt', p_koopw: '48', g_hhgro: '2,1' },
 *   { gwb_code_10: 'BU00802002', recs: 'Buurt', p_koopw: '85', g_hhgro: '2,6' },
 * ];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * const { scores } = scoreTypisch(tabel, {
 *   gemeente: 'GM0080',
 *   sleutels: ['percentage_koopwoningen', 'gemiddelde_huishoudensgrootte'],
 * });
 * scores.map(({ gebied, rang }) => [gebied.code, rang]); // => [['BU00802001', 1], ['BU00802000', 2], ['BU00802002', 3]]
 * scoreTypisch(tabel, { gemeente: 'GM0080', sleutels: ['aantal_inwoners'] }); // throws kerncijfers.aantal_niet_vergelijkbaar
 * ```
 */
export function scoreTypisch(tabel: Kerncijfertabel, options: ScoreTypischOptions): Typischresultaat {
  getTabelindex(tabel);
  checkOptions(options);
  const { gemeente, sleutels, gewichten = {}, profiel: wens = 'gemeente', grens = 3, minDekking = 0.5 } = options;
  const gekozen = chooseKolommen(tabel, sleutels, gewichten);
  const kolommen = [...gekozen.keys()];
  checkVergelijkbaar(kolommen, wens);
  const rijen = tabel.gebieden.flatMap(({ soort, gemeente: in_ }, rij) =>
    (soort === 'buurt' || soort === 'samengesteld') && in_ === gemeente ? [rij] : [],
  );
  if (rijen.length === 0) getGebied({ indeling: tabel.indeling, gebieden: [], kolommen: [] }, gemeente);
  const gemeenterij = getTabelindex(tabel).rij.get(gemeente);

  const metProfiel = kolommen.flatMap((kolom) => {
    const figuur = createProfiel(kolom, rijen, gemeenterij, wens);
    const gewicht = gekozen.get(kolom) ?? 1;
    return figuur === undefined || gewicht === 0 ? [] : [{ kolom, figuur, gewicht }];
  });
  const vol = sumGetallen(metProfiel.map(({ gewicht }) => gewicht));

  const scores = rijen.map((rij) => {
    const bekend = metProfiel.filter(({ kolom }) => kolom.redenen[rij] === 0);
    const dekking = sumGetallen(bekend.map(({ gewicht }) => gewicht));
    const genoeg = bekend.length > 0 && dekking >= minDekking * vol * (1 - 1e-12);
    const figuren = metProfiel.map(({ kolom, figuur, gewicht }): Typischfiguur => {
      const cel = readCel(kolom, rij);
      if ('reden' in cel) return { sleutel: kolom.sleutel, reden: cel.reden };
      const afstand = roundGetal((cel.waarde - figuur.profiel) / figuur.spreiding);
      const bijdrage = (Math.min(Math.abs(afstand), grens) * gewicht) / dekking;
      return { sleutel: kolom.sleutel, waarde: cel.waarde, profiel: figuur.profiel, afstand, bijdrage };
    });
    const afstand = roundGetal(sumGetallen(figuren.map((figuur) => ('bijdrage' in figuur ? figuur.bijdrage : 0))));
    const reden = figuren.find((figuur) => 'reden' in figuur);
    const ontbreekt: Kerncijfer = {
      reden: reden !== undefined && 'reden' in reden ? reden.reden : 'niet_van_toepassing',
    };
    return {
      gebied: tabel.gebieden[rij] as Gebied,
      score: genoeg ? { waarde: roundGetal(100 * (1 - afstand / grens)) } : ontbreekt,
      afstand: genoeg ? { waarde: afstand } : ontbreekt,
      figuren,
    };
  });
  const hoogte = (score: Kerncijfer): number => ('waarde' in score ? score.waarde : Number.NEGATIVE_INFINITY);
  scores.sort((a, b) => hoogte(b.score) - hoogte(a.score) || (a.gebied.code < b.gebied.code ? -1 : 1));
  const rangen = new Map<number, number>();
  for (const [plek, { score }] of scores.entries()) if (!rangen.has(hoogte(score))) rangen.set(hoogte(score), plek + 1);
  return {
    profiel: metProfiel.map(({ figuur }) => figuur),
    buiten: kolommen
      .map(({ sleutel }) => sleutel)
      .filter((sleutel) => !metProfiel.some(({ kolom }) => kolom.sleutel === sleutel)),
    scores: scores.map((score) =>
      'waarde' in score.score ? { ...score, rang: rangen.get(hoogte(score.score)) } : score,
    ),
  };
}
