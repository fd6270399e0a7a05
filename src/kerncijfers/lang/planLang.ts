import type { Bevinding } from '../../kern/index.js';
import { i32 } from '../../rekenen/index.js';
import { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { getPlaats } from '../catalogus/getPlaats.js';
import { toCeltekst } from '../kop/celtekst.js';
import { findIndeling } from '../kop/findIndeling.js';
import { zelfdeRij } from '../kop/kop.js';
import type { Leeskolom, Leesplan, Rij } from '../kop/leesplan.js';
import { selectGevraagd } from '../kop/selectGevraagd.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { createRaster, type Raster } from './createRaster.js';
import { findLangvelden, type Langvelden } from './findLangvelden.js';
import { type Gegroepeerd, groupRijen, type Langgroep } from './groupRijen.js';
import type { Langopties } from './langopties.js';
import { listDubbel } from './listDubbel.js';
import { type Langkolom, planVariabelen } from './planVariabelen.js';

function checkOpties({ jaar, jaarkolom, nodig = [], sleutels = [], tabel }: Langopties): void {
  if (jaar === undefined && jaarkolom === undefined) refuse('kerncijfers.jaar_ontbreekt', { vorm: tabel });
  for (const [optie, lijst] of Object.entries({ nodig, sleutels })) {
    lijst.forEach((sleutel, i) => {
      if (!Cijfersleutel.is(sleutel)) refuse('kerncijfers.sleutel_ongeldig', { waarde: sleutel }, [optie, i]);
    });
  }
}

/** Of several rows of an area, the newest tells its name; of equally new ones that with the first text. */
function createVoorkeur(
  rijen: readonly Rij[],
  { jaren }: Gegroepeerd,
  velden: Langvelden,
): (rij: number, dan: number) => boolean {
  const gegevens = [velden.naam, velden.gemeente, velden.wijk, velden.soort].filter((veld) => veld !== undefined);
  const describe = (rij: number): string => gegevens.map((veld) => toCeltekst(rijen[rij]?.[veld])).join('\u0000');
  const jaarVan = Int32Array.from(jaren, (jaar) => jaar ?? 0);
  return (rij, dan) =>
    gegevens.length > 0 && (i32(jaarVan, rij) - i32(jaarVan, dan) || (describe(rij) < describe(dan) ? 1 : -1)) > 0;
}

/** The raster of the chosen columns: the rows of other columns are left out. */
function createLangraster(
  rijen: readonly Rij[],
  gegroepeerd: Gegroepeerd,
  kolommen: readonly Langkolom[],
  velden: Langvelden,
): Raster {
  const plaatsen = new Map(kolommen.map(({ groep }, plaats) => [groep, plaats]));
  const readTekst = (rij: number, veld: string): string => toCeltekst(rijen[rij]?.[veld]).trim();
  return createRaster({
    codes: rijen.map((_, rij) => readTekst(rij, velden.code) || undefined),
    groepen: gegroepeerd.groepVan.map((groep) => plaatsen.get(groep) ?? -1),
    aantalGroepen: kolommen.length,
    kolommenPerGroep: 1,
    isBeter: createVoorkeur(rijen, gegroepeerd, velden),
    isGelijk: (a, b) => readTekst(a, velden.waarde) === readTekst(b, velden.waarde),
  });
}

/** The columns in the order of the catalogue, own figures by key, each with its rows. */
function toLeeskolommen(kolommen: readonly Langkolom[], { getFindRij }: Raster): Leeskolom[] {
  const sleutels = [...new Set(kolommen.map(({ kolom }) => kolom.sleutel))].sort();
  return kolommen.map(({ kolom }, plaats) => ({
    ...kolom,
    plaats: getPlaats(kolom.sleutel, sleutels.indexOf(kolom.sleutel)),
    findRij: getFindRij(plaats),
  }));
}

/** The year of the classification, with a finding when it is not that of every figure. */
function readIndeling(groepen: readonly Langgroep[], options: Langopties): [number, Bevinding[]] {
  const { tabel, indeling } = options;
  if (indeling !== undefined) return [indeling, []];
  const jaren = groepen.map(({ jaar }) => jaar).sort((a, b) => a - b);
  const nieuwste = options.jaar ?? jaren.at(-1) ?? refuse('kerncijfers.jaar_ontbreekt', { vorm: tabel });
  const vast = findIndeling(new Set([tabel])) ?? nieuwste;
  const anders = jaren.find((jaar) => jaar !== vast);
  const params = { tabel, indeling: vast };
  return [
    vast,
    anders === undefined
      ? []
      : [createBevinding('info', 'kerncijfers.indeling_aangenomen', [], { ...params, jaar: anders })],
  ];
}

/** The figures of which nobody told the unit. */
function listZonderEenheid(kolommen: readonly Langkolom[]): Bevinding[] {
  const zonder = kolommen.filter(({ kolom }) => kolom.eenheid === 'onbekend');
  const variabelen = new Map(zonder.map(({ kolom, figuur }) => [figuur, kolom.naam]));
  return [...variabelen].map(([sleutel, naam]) =>
    createBevinding('waarschuwing', 'kerncijfers.eenheid_ontbreekt', [naam], { sleutel }),
  );
}

/**
 * The plan for reading a long table: its columns by variable, dimensions and year, each with the row of every area.
 *
 * @throws DomeinFout `kerncijfers.codekolom_ontbreekt`, `kerncijfers.kolom_ontbreekt`, `kerncijfers.jaar_ontbreekt`,
 *   `kerncijfers.sleutel_ongeldig`, `kerncijfers.tabel_te_groot`
 */
export function planLang(
  rijen: readonly Rij[],
  options: Langopties,
): Omit<Leesplan, 'notatie'> & { readonly waardeveld: string } {
  checkOpties(options);
  const velden = findLangvelden(rijen, options);
  const gegroepeerd = groupRijen(rijen, velden, velden.waarde.trim(), options.jaar);
  const gepland = planVariabelen(gegroepeerd.groepen, velden, velden.waarde, options);
  const gekozen = selectGevraagd(gepland.kolommen, options, options.tabel);
  const { kolommen } = gekozen;
  const raster = createLangraster(rijen, gegroepeerd, kolommen, velden);
  const [indeling, overIndeling] = readIndeling(gegroepeerd.groepen, options);
  const sleutelVan = new Map(kolommen.map((kolom) => [kolom.groep, formatSleutel(kolom)]));
  return {
    vorm: 'lang',
    rijen,
    gebiedsrijen: raster.gebiedsrijen,
    getRijnummer: zelfdeRij,
    gebiedsvelden: [{ code: velden.code, naam: velden.naam }],
    soortveld: velden.soort,
    vrij: options.codes === 'vrij' ? { gemeente: velden.gemeente, wijk: velden.wijk } : undefined,
    kolommen: toLeeskolommen(kolommen, raster),
    nodig: options.nodig ?? [],
    indeling: { gebieden: options.codes ?? 'cbs', jaar: indeling },
    puntZegtNiet: false,
    herstelNullen: options.herstelNullen ?? false,
    namen: options.namen ?? {},
    gemeenten: options.gemeenten,
    bevindingen: [
      ...gegroepeerd.bevindingen,
      ...gepland.bevindingen,
      ...gekozen.bevindingen,
      ...listZonderEenheid(kolommen),
      ...overIndeling,
      ...listDubbel(raster.dubbel, velden.waarde, (rij) => ({
        code: toCeltekst(rijen[rij]?.[velden.code]).trim(),
        waarvan: String(sleutelVan.get(i32(gegroepeerd.groepVan, rij))),
      })),
    ],
    waardeveld: velden.waarde,
  };
}
