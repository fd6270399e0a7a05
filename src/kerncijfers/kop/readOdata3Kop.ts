import { u32 } from '../../rekenen/index.js';
import { toCeltekst } from './celtekst.js';
import type { Rijkeuze } from './chooseLeden.js';
import type { Bronkolom } from './createMatch.js';
import { findVeldsoort } from './findVeldsoort.js';
import { getKop } from './getKop.js';
import { getNaamindex } from './getNaamindex.js';
import { type Kop, zelfdeRij } from './kop.js';
import type { Gebiedsveld, Rij } from './leesplan.js';
import { listBijvelden } from './listBijvelden.js';
import { listKijkrijen } from './listKijkrijen.js';
import type { Metacatalogus } from './metacatalogus.js';
import { normalizeKop } from './normalizeKop.js';
import { normalizeNaam } from './normalizeNaam.js';
import { REGIOVELDEN } from './regiovelden.js';
import { splitGroepen } from './splitGroepen.js';

const NUMMER = /^(.*)_(\d+)$/s;

/** Columns about the area, in Dutch and English, with or without a number. */
const NAAM = ['gemeentenaam', 'municipalityname'];
const CODERING = ['codering', 'encoding'];
const WIJZIGING = 'indelingswijzigingwijkenenbuurten';
const GEBIED = new Set([...NAAM, ...CODERING, WIJZIGING, 'soortregio', 'typeofregion']);

interface Veld {
  readonly veld: string;
  readonly naam: string;
  readonly nummer: number;
}

/** The name and number of a column. A copy may lack numbers; then the second column of a name is `Appartement#2`. */
function splitNummer(veld: string): Veld {
  const [, naam = veld.replace(/#\d+$/, ''), nummer = '0'] = NUMMER.exec(veld) ?? [];
  return { veld, naam, nummer: Number(nummer) };
}

/**
 * Whether a column holds only numbers and dots, with several decimals among them: these are figures and no members of a dimension. A copy may
 * give figures names of its own.
 */
function holdsCijfers(rijen: readonly Rij[], veld: string): boolean {
  const cellen = listKijkrijen(rijen).map((rij) => toCeltekst(rij[veld]).trim());
  const decimalen = new Set(cellen.filter((cel) => /^-?\d*[.,]\d+$/.test(cel)));
  return decimalen.size > 1 && cellen.every((cel) => decimalen.has(cel) || /^(?:-?\d+|\.|)$/.test(cel));
}

/** The start of a code of an area. A column that some program filled with names has none. */
const CODE = /^\s*(?:NL\d|(?:GM|WK|BU|PV|LD|CR)\d{2}|GG\d|\d+\s*$)/;

/** The column with the codes of the areas, and the one with their names, if any. */
function findGebiedsvelden(
  rijen: readonly Rij[],
  regio: string | undefined,
  codering: string | undefined,
  gemeente: string | undefined,
): Gebiedsveld[] {
  const isNaam =
    regio !== undefined &&
    codering !== undefined &&
    !listKijkrijen(rijen).some((rij) => typeof rij[regio] === 'number' || CODE.test(toCeltekst(rij[regio])));
  if (isNaam) return [{ code: codering, naam: regio }];
  const code = regio ?? codering;
  return code === undefined ? [] : [{ code, naam: gemeente, naamVanGemeente: true }];
}

/** The columns about the area or with figures: those with a number, and those of which the name is known. */
function listVelden(kop: readonly string[], isFiguur: (veld: string) => boolean): Veld[] {
  return kop
    .filter((veld) => findVeldsoort(veld) === undefined && !REGIOVELDEN.includes(veld))
    .map(splitNummer)
    .filter(({ veld, naam }) => NUMMER.test(veld) || GEBIED.has(normalizeNaam(naam)) || isFiguur(veld))
    .sort((a, b) => a.nummer - b.nummer);
}

/** The names of figures, with `#2` for the second column of a name. */
function toBronkolommen(velden: readonly Veld[]): Bronkolom[] {
  const aantallen = new Map<string, number>();
  return velden
    .filter(({ naam }) => !GEBIED.has(normalizeNaam(naam)))
    .map(({ veld, naam }) => {
      const aantal = (aantallen.get(naam) ?? 0) + 1;
      aantallen.set(naam, aantal);
      return { veld, naam: aantal === 1 ? naam : `${naam}#${aantal}` };
    });
}

/**
 * Reads the header of rows of OData v3: `AantalInwoners_5`. The number is only the place of the column in the table of that year. When two
 * columns have the same name, such as a kind of dwelling under electricity and under gas, their order distinguishes them.
 */
export function readOdata3Kop(alle: readonly Rij[], keuze: Rijkeuze, meta?: Metacatalogus): Kop {
  const kop = getKop(alle);
  const index = getNaamindex('odata');
  const bekend = new Set(meta?.kolommen.map(({ kolom }) => kolom));
  const { selectie } = keuze;
  const velden = listVelden(
    kop,
    (veld) =>
      bekend.has(veld) || index.has(normalizeKop(veld)) || (!Object.hasOwn(selectie, veld) && holdsCijfers(alle, veld)),
  );
  const findVeld = (...namen: readonly string[]): string | undefined =>
    velden.find(({ naam }) => namen.includes(normalizeNaam(naam)))?.veld;
  const regio = [meta?.gebiedsveld, ...REGIOVELDEN].find((naam) => kop.includes(naam ?? ''));
  const bezet = new Set([regio, 'ID', ...listBijvelden(kop), ...velden.map(({ veld }) => veld)]);
  const { rijen, nummers, ...groepering } = splitGroepen(
    alle,
    kop.filter((veld) => !bezet.has(veld)),
    keuze,
  );
  return {
    rijen,
    getRijnummer: nummers === undefined ? zelfdeRij : (rij) => u32(nummers, rij),
    naamvorm: 'odata',
    gebiedsvelden: findGebiedsvelden(alle, regio, findVeld(...CODERING), findVeld(...NAAM)),
    wijzigingveld: findVeld(WIJZIGING),
    groepering,
    kolommen: toBronkolommen(velden),
  };
}
