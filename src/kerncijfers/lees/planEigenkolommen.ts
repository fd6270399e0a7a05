import type { Bevinding } from '../../kern/index.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { getPlaats } from '../catalogus/getPlaats.js';
import { toCeltekst } from '../kop/celtekst.js';
import type { createVeldzoeker } from '../kop/createVeldzoeker.js';
import type { Leeskolom, Leesplan, Rij } from '../kop/leesplan.js';
import { createJaarraster } from '../lang/createJaarraster.js';
import { createBevinding } from '../teksten/codes.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';
import type { EigenKolom, EigenTabel } from './eigenTabel.js';
import { findDecimaalteken } from './findDecimaalteken.js';

type Veldzoeker = ReturnType<typeof createVeldzoeker>;

/** Whether a row has an estimated figure in a column. A column of marks that does not exist marks none. */
function createSchatting(geschat: EigenKolom['geschat'], findVeld: Veldzoeker): Leeskolom['isGeschat'] {
  if (geschat === undefined || geschat === true) return geschat && (() => true);
  const veld = findVeld(geschat.kolom);
  const waarden = new Set(geschat.waarden.map((waarde) => waarde.trim()));
  return veld === undefined ? undefined : (rij) => waarden.has(toCeltekst(rij[veld]).trim());
}

/** How to read a column that is there, of one year. */
function toLeeskolom(kolom: EigenKolom, tabel: EigenTabel, nummer: number, findVeld: Veldzoeker): Leeskolom {
  const item = findCatalogusitem(kolom.sleutel);
  const veld = findVeld(kolom.kolom);
  return {
    veld: veld ?? kolom.kolom,
    ontbreekt: veld === undefined,
    decimaalteken: kolom.decimaalteken,
    isGeschat: createSchatting(kolom.geschat, findVeld),
    sleutel: kolom.sleutel,
    // A column without an own unit has that of the catalogue; checkKolommen refuses a column without either.
    eenheid: kolom.eenheid ?? (item as Catalogusitem).eenheid,
    factor: kolom.factor ?? 1,
    min: kolom.min ?? item?.bereik.min ?? Number.NEGATIVE_INFINITY,
    max: kolom.max ?? item?.bereik.max ?? Number.POSITIVE_INFINITY,
    bron: { naam: kolom.bron ?? tabel.bron, tabel: tabel.tabel, jaar: kolom.jaar ?? tabel.jaar },
    ...(kolom.aggregatie === undefined ? {} : { aggregatie: kolom.aggregatie }),
    ...(kolom.richting === undefined ? {} : { richting: kolom.richting }),
    periode: kolom.periode,
    nauwkeurigheid: kolom.nauwkeurigheid,
    plaats: getPlaats(kolom.sleutel, nummer),
  };
}

/** Fields of a mapping that name a column about the area, other than its code. */
const VELDEN = ['naamkolom', 'gemeentekolom', 'wijkkolom', 'soortkolom'] as const;

/** A finding about each declared column that does not exist. */
function listOntbrekend(tabel: EigenTabel, findVeld: Veldzoeker): Bevinding[] {
  const vereist = [
    ...VELDEN.map((naam) => ({ kolom: tabel[naam], sleutel: naam })),
    ...tabel.kolommen.map(({ kolom, sleutel }) => ({ kolom, sleutel })),
    ...tabel.kolommen.flatMap(({ geschat }) =>
      typeof geschat === 'object' ? [{ ...geschat, sleutel: 'geschat' }] : [],
    ),
  ];
  return vereist.flatMap(({ kolom, sleutel }) =>
    kolom === undefined || findVeld(kolom) !== undefined
      ? []
      : [createBevinding('fout', 'kerncijfers.kolom_ontbreekt', [kolom], { sleutel, vorm: tabel.tabel })],
  );
}

/** A finding about each declared name that several columns of the source have, unless the mapping names the second one too. */
function listGelijknamig({ kolommen }: EigenTabel, findVeld: Veldzoeker): Bevinding[] {
  const genoemd = new Set(kolommen.map(({ kolom }) => kolom.trim()));
  return kolommen.flatMap(({ kolom, sleutel }) => {
    const tweede = findVeld(`${findVeld(kolom) ?? kolom}#2`);
    if (tweede === undefined || genoemd.has(tweede.trim())) return [];
    const params = { kolom: tweede, eerder: kolom, sleutel };
    return [createBevinding('waarschuwing', 'kerncijfers.kolom_dubbel', [tweede], params)];
  });
}

/**
 * The columns to read: one for each declared column, or with a column of years one for each of those and each year.
 *
 * @param code - the column with the code of the area
 * @param decimaalteken - the sign of every column that has none of its own; undefined: the one that its cells show
 */
export function planEigenkolommen(
  rijen: readonly Rij[],
  tabel: EigenTabel,
  code: string,
  findVeld: Veldzoeker,
  decimaalteken: '.' | ',' | undefined,
): Pick<Leesplan, 'kolommen' | 'gebiedsrijen' | 'bevindingen'> {
  const kolommen = tabel.kolommen.map((kolom, nummer) => toLeeskolom(kolom, tabel, nummer, findVeld));
  const bevindingen = [...listOntbrekend(tabel, findVeld), ...listGelijknamig(tabel, findVeld)];
  const jaar = findVeld(tabel.jaarkolom);
  if (jaar === undefined) return { kolommen, bevindingen };
  const schattingen = tabel.kolommen.map(({ geschat }) => (typeof geschat === 'object' ? geschat.kolom : undefined));
  const raster = createJaarraster(
    rijen,
    {
      code,
      jaar,
      vergelijk: [...kolommen.map(({ veld }) => veld), ...schattingen.flatMap((naam) => findVeld(naam) ?? [])],
    },
    kolommen.length,
  );
  return {
    kolommen: kolommen.flatMap((kolom) => {
      // The cells of all years stand in one column, so they have one decimal sign.
      const teken = kolom.decimaalteken ?? decimaalteken ?? findDecimaalteken(rijen.map((rij) => rij[kolom.veld]));
      return raster.jaren.map(({ jaar: vanJaar, findRij }) => ({
        ...kolom,
        decimaalteken: teken,
        bron: { ...kolom.bron, jaar: vanJaar },
        findRij,
      }));
    }),
    gebiedsrijen: raster.gebiedsrijen,
    bevindingen: [...bevindingen, ...raster.bevindingen],
  };
}
