import type { Bevinding } from '../../kern/index.js';
import { CATALOGUS, itemBySleutel } from '../catalogus/catalogus.js';
import { createBevinding } from '../teksten/codes.js';
import type { Naamvorm, Nauwkeurigheid } from '../themas/catalogusitem.js';
import { chooseKandidaat, type Gekozen } from './chooseKandidaat.js';
import { type Bronkolom, createMatch, type Uitslag } from './createMatch.js';
import { findFactor, toEenheid } from './eenheid.js';
import { isOverIedereen } from './koppen.js';
import type { Figuurkolom } from './leesplan.js';
import type { Gematcht } from './matchKolommen.js';
import type { Metacatalogus, Metakolom } from './metacatalogus.js';
import { toFiguurkolom } from './toFiguurkolom.js';
import { toSlug } from './toSlug.js';

/** How the source rounds a column, in the unit to which it is read. */
function toNauwkeurigheid({ decimalen }: Metakolom, factor: number): Nauwkeurigheid | undefined {
  return decimalen === undefined
    ? undefined
    : { soort: 'afgerond', op: Number((10 ** -decimalen * factor).toPrecision(12)) };
}

/** An own key for a column that the catalogue does not know: its path, with a number when that key is taken. */
function createSleutel({ pad }: Metakolom, bezet: ReadonlyMap<string, unknown>): string {
  const slug = toSlug(pad.join('_')).replace(/\./g, '_');
  const kaal = /^[a-z]/.test(slug) ? slug : `kolom_${slug}`;
  const isVrij = (sleutel: string): boolean => !bezet.has(sleutel) && !itemBySleutel.has(sleutel);
  if (isVrij(kaal)) return kaal;
  let nummer = 2;
  while (!isVrij(`${kaal}_${nummer}`)) nummer += 1;
  return `${kaal}_${nummer}`;
}

/** The figure of a column by its path, else by its name in OData when the headings around it are about everybody. */
function findKandidaat(opPad: Uitslag, opNaam: Uitslag, { pad }: Metakolom, jaar: number): Gekozen | undefined {
  const gekozen = chooseKandidaat(opPad, jaar);
  if (gekozen !== undefined) return gekozen;
  const genoemd = chooseKandidaat(opNaam, jaar);
  if (genoemd === undefined) return undefined;
  const { thema } = genoemd.item;
  // The headings of RIVM are subjects: of whom its figures are stands in a dimension.
  const isZeker = thema === 'gezondheid' || (opPad.kandidaten.length === 0 && isOverIedereen(thema, pad.slice(0, -1)));
  return isZeker ? genoemd : undefined;
}

/**
 * Finds the figure behind each column of a table by the metadata of that very table. The whole path of a column decides, as in a download of
 * StatLine, then its name in OData. The unit must be of the kind that the catalogue has; a multiple such as a thousand is reckoned with. A
 * column that is no figure of the catalogue is read under an own key made of its path, and does not combine over areas.
 */
export function matchMeta(
  bronkolommen: readonly Bronkolom[],
  vorm: Naamvorm,
  jaar: number,
  tabel: string | undefined,
  meta: Metacatalogus,
): Gematcht {
  const metakolommen = new Map(meta.kolommen.map((kolom) => [kolom.kolom, kolom]));
  const paden = meta.kolommen.map(({ kolom, pad }) => ({ veld: kolom, naam: pad.join('/') }));
  const matchPad = createMatch(paden, 'statline', tabel);
  const matchNaam = createMatch(bronkolommen, vorm, tabel);
  const bevindingen: Bevinding[] = [];
  const kolommen = new Map<string, Figuurkolom>();
  const findFiguur = ({ veld, naam }: Bronkolom, metakolom: Metakolom): Figuurkolom | undefined => {
    const gekozen = findKandidaat(matchPad(metakolom.pad.join('/')), matchNaam(naam), metakolom, jaar);
    if (gekozen === undefined || kolommen.has(gekozen.item.sleutel)) return undefined;
    const { item } = gekozen;
    const kolom = toFiguurkolom(veld, { ...gekozen, anderJaar: false });
    if (metakolom.eenheid === '') return kolom;
    const factor = findFactor(metakolom.eenheid, item.eenheid);
    if (factor !== undefined) return { ...kolom, factor, nauwkeurigheid: toNauwkeurigheid(metakolom, factor) };
    const params = { kolom: veld, sleutel: item.sleutel, eenheid: metakolom.eenheid, verwacht: item.eenheid };
    bevindingen.push(createBevinding('waarschuwing', 'kerncijfers.eenheid_verschilt', [veld], params));
    return undefined;
  };
  bronkolommen.forEach((bronkolom, plaats) => {
    const { veld } = bronkolom;
    const metakolom = metakolommen.get(veld);
    if (metakolom === undefined) {
      bevindingen.push(createBevinding('info', 'kerncijfers.kolom_onbekend', [veld], { kolom: veld, vorm }));
      return;
    }
    const kolom = findFiguur(bronkolom, metakolom) ?? {
      veld,
      sleutel: createSleutel(metakolom, kolommen),
      eenheid: toEenheid(metakolom.eenheid),
      factor: 1,
      min: Number.NEGATIVE_INFINITY,
      max: Number.POSITIVE_INFINITY,
      aggregatie: { soort: 'geen' },
      nauwkeurigheid: toNauwkeurigheid(metakolom, 1),
      plaats: CATALOGUS.length + plaats,
    };
    kolommen.set(kolom.sleutel, kolom);
  });
  const eigen = [...kolommen.values()].filter(({ sleutel }) => !itemBySleutel.has(sleutel));
  if (eigen.length > 0) {
    const params = { sleutels: eigen.map(({ sleutel }) => sleutel) };
    bevindingen.push(createBevinding('info', 'kerncijfers.sleutels_eigen', [], params));
  }
  return { kolommen: [...kolommen.values()], bevindingen };
}
