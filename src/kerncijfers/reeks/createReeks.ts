import { createWerk } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import { listWijzigingen } from '../koppeling/listWijzigingen.js';
import type { Gebied, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { bringJaren, type Reeksstand } from './bringJaren.js';
import { checkReekstabellen } from './checkReekstabellen.js';
import { collectJaren } from './collectJaren.js';
import { createBreuklezer } from './createBreuklezer.js';
import { createGroeitabel } from './createGroeitabel.js';
import { createJaarlezer } from './createJaarlezer.js';
import { listKolombreuken } from './listKolombreuken.js';
import { listVergelijkbaar } from './listVergelijkbaar.js';
import { measureGroei } from './measureGroei.js';
import { measureTrend } from './measureTrend.js';
import type { Gebiedsreeks, Reeksresultaat } from './reeks.js';
import { type CreateReeksOptions, readReeksopties } from './reeksopties.js';

/** The areas that are asked, each once, or all. */
function chooseGebieden({ gebieden }: Reeksstand, codes: readonly string[] | undefined): readonly Gebied[] {
  return [...new Set(codes ?? gebieden.keys())].map(
    (code) =>
      gebieden.get(code) ?? refuse('kerncijfers.gebied_onbekend', { code, aantal: gebieden.size }, ['gebieden']),
  );
}

/** Tells of figures that were left out because too little of them was carried over. */
function reportVerloren(reeksen: readonly Gebiedsreeks[], minDekking: number): readonly Bevinding[] {
  const perJaar = new Map<number, number>();
  for (const { jaren } of reeksen)
    for (const een of jaren)
      if ('reden' in een && een.verloren !== undefined) perJaar.set(een.jaar, (perJaar.get(een.jaar) ?? 0) + 1);
  return [...perJaar].map(([jaar, aantal]) =>
    createBevinding('waarschuwing', 'kerncijfers.dekking_te_laag', [], {
      aantal,
      jaar,
      toegestaan: Number((1 - minDekking).toPrecision(12)),
    }),
  );
}

/**
 * The figures of areas over the years, in one classification, with the breaks over which they cannot be compared and the growth since the
 * last of these.
 *
 * A code means an area of one year. So a year of another classification is brought to that of the series: by mappings, or else by equal
 * codes. Of equal codes the area is the same where CBS says 'no change' for every year in between (`Gebied.wijziging`, from `ind_wbi`), or
 * where a gemeente has the same buurten. Where CBS says that only the code changed, the old code is not known without a mapping: the years
 * before are `niet_geleverd`, with a break `code`. Where the border changed, or nothing is known, there is a break `grens`; the figures
 * before it are those of the area that then had this code.
 *
 * A mapping may lose a part of an old area. Losses of several steps multiply; a figure of which less than `minDekking` was carried over is
 * left out. A figure of one whole area stays as published, also under a new code.
 *
 * Growth and trend are about the figures after the last break, without those that somebody filled in. Growth needs two figures, of which
 * the first is above 0. Its bounds go from the highest first figure to the lowest last one and the other way round: wider than an interval
 * of the same certainty. Trend is the slope of least squares, and needs three figures. Both are rounded to 12 digits. The `tabel` has them
 * as columns `groei_<figuur>` (percentage) and `trend_<figuur>` (unit a year; of a percentage: `procentpunt per jaar`), each about the years
 * that most areas have; of areas with other years the cell is `niet_van_toepassing`.
 *
 * For composed buurten: join the years, compose with `aggregateKerncijfers`, then make the series. So every year has its own weight.
 *
 * Cost: n in the areas, for each year and mapping.
 *
 * @param tabellen - tables of several years, in any order; a table may hold several years. Each year has the figure once. Tables without the
 *   figure help by what they tell of areas
 * @param options - the figure, the classification, the areas and the mappings
 * @returns the series, by area in the order asked or of the tables; and findings: `kerncijfers.jaren_verschillen` for areas that may be
 *   another one, `kerncijfers.dekking_te_laag`, `kerncijfers.groei_andere_jaren`, and those of `convertKerncijfers`; `pad` begins with the
 *   place of the table
 * @throws DomeinFout `kerncijfers.geen_rijen` without a table, `kerncijfers.tabel_ongeldig`, `kerncijfers.indelingen_gemengd`,
 *   `kerncijfers.reeks_met_jaar`, `kerncijfers.sleutel_onbekend`, `kerncijfers.sleutel_meerduidig`, `kerncijfers.sleutel_dubbel` for a year
 *   that two tables have, `kerncijfers.indeling_onbekend`, `kerncijfers.gebied_onbekend`, `kerncijfers.dekking_ongeldig`,
 *   `kern.te_veel_werk`, `kern.afgebroken`, `kern.document_ongeldig` for other options or a mapping that is not right
 *
 * @example
 * ```ts
 * import { createReeks, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const tabellen = [1000, 1010, 1050].map((inwoners, i) => {
 *   const rijen = [{ gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: inwoners, ind_wbi: 1 }];
 *   return readKerncijfers(rijen, { jaar: 2022 + i }).tabel;
 * });
 * const { reeksen, tabel } = createReeks(tabellen, { sleutel: 'aantal_inwoners' });
 * reeksen[0]?.jaren[0]; // => { jaar: 2022, waarde: 1000, onder: 996, boven: 1004, van: 'gemeten', verloren: 0 }
 * reeksen[0]?.breuken; // => []
 * reeksen[0]?.groei;
 * // => { waarde: 5, onder: 4.18326693227, boven: 5.82329317269, eerste: 2022, laatste: 2024 }
 * reeksen[0]?.trend; // => { waarde: 25, eerste: 2022, laatste: 2024 }
 * tabel.kolommen.map(({ sleutel }) => sleutel); // => ['groei_aantal_inwoners', 'trend_aantal_inwoners']
 * ```
 */
export function createReeks(tabellen: readonly Kerncijfertabel[], options: CreateReeksOptions): Reeksresultaat {
  const opties = readReeksopties(options);
  const werk = createWerk(options, { standaard: 1_000_000, wat: 'cijfers' });
  checkReekstabellen(tabellen);
  const { jaar, ...delen } = splitSleutel(opties.sleutel);
  if (jaar !== undefined) refuse('kerncijfers.reeks_met_jaar', { sleutel: opties.sleutel }, ['sleutel']);
  const bronnen = collectJaren(tabellen, delen);
  const stand = bringJaren(tabellen, bronnen.jaren, opties);
  const gebieden = chooseGebieden(stand, opties.gebieden);
  const wijzigingen = listWijzigingen(tabellen);
  const lezer = createJaarlezer(stand, bronnen, { wijzigingen, minDekking: opties.minDekking });
  werk.check(gebieden.length * lezer.aantal);
  const kolombreuken = listKolombreuken(bronnen.jaren, delen.figuur, opties.definitiebreuken);
  const breuklezer = createBreuklezer(stand.standen, kolombreuken, { gebieden, wijzigingen });
  const reeksen = gebieden.map((gebied): Gebiedsreeks => {
    werk.spend(lezer.aantal);
    werk.look();
    const jaren = lezer.listJaren(gebied.code);
    const breuken = breuklezer.listBreuken(gebied.code);
    const { cijfers, reden } = listVergelijkbaar(jaren, breuken);
    return { gebied, jaren, breuken, groei: measureGroei(cijfers, reden), trend: measureTrend(cijfers, reden) };
  });
  const { laatste } = bronnen;
  const indeling = { gebieden: laatste.tabel.indeling.gebieden, jaar: stand.naar };
  const groei = createGroeitabel(indeling, bronnen, reeksen);
  const label = findCatalogusitem(delen.figuur)?.label;
  return {
    sleutel: formatSleutel(delen),
    ...(label === undefined ? {} : { label }),
    eenheid: laatste.kolom.eenheid,
    indeling,
    reeksen,
    tabel: groei.tabel,
    bevindingen: [
      ...stand.bevindingen,
      ...breuklezer.bevindingen,
      ...reportVerloren(reeksen, opties.minDekking),
      ...groei.bevindingen,
    ],
  };
}
