import type { Bevinding } from '../../kern/index.js';
import { itemBySleutel } from '../catalogus/catalogus.js';
import type { Cijferdelen } from '../catalogus/cijferdelen.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import { type Groepering, ONGEDEELD } from '../kop/groep.js';
import type { Kop } from '../kop/kop.js';
import type { Leeskolom } from '../kop/leesplan.js';
import { type Gematcht, matchKolommen } from '../kop/matchKolommen.js';
import { matchMeta } from '../kop/matchMeta.js';
import { selectGevraagd } from '../kop/selectGevraagd.js';
import type { Kerncijfervorm } from '../kop/vorm.js';
import type { Reden } from '../tabel/kerncijfertabel.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';
import { createBronzoeker } from './createBronzoeker.js';
import type { Groepraster } from './createGroepraster.js';
import { findStatus } from './findStatus.js';
import type { Publicatieopties } from './leesopties.js';
import { type Cijfergroep, pairMarges } from './pairMarges.js';
import { addDimensies, checkPopulatie, findOnbekend } from './populatie.js';
import { toPeriode } from './toPeriode.js';

/** The columns to read, and the findings about the others. */
export interface Kolomplan {
  readonly kolommen: readonly Leeskolom[];
  readonly bevindingen: readonly Bevinding[];
}

/** What it means in a form that a column is blank in every row. */
function findLeegBetekent(bron: string | undefined, vorm: Kerncijfervorm): Reden | undefined {
  if (bron === 'RIVM') return 'niet_gemeten_in_periode';
  return vorm === 'kaart' || vorm === 'pdok' ? 'niet_geleverd' : undefined;
}

/** How a column is rounded: as the catalogue knows, unless the source writes it in a larger unit, as a thousand inhabitants. */
function findNauwkeurigheid(kolom: Leeskolom, item: Catalogusitem | undefined): Leeskolom['nauwkeurigheid'] {
  return kolom.factor > 1 ? kolom.nauwkeurigheid : (item?.nauwkeurigheid ?? kolom.nauwkeurigheid);
}

/** The column of one group of rows: with its dimensions, its period, and what the catalogue knows of its figure. */
function toGroepskolom(
  kolom: Leeskolom,
  { groep, plaats, onder, boven }: Cijfergroep,
  vorm: Kerncijfervorm,
  { getFindRij }: Groepraster,
): Leeskolom {
  const item = itemBySleutel.get(kolom.sleutel);
  const { dimensies, periode, status } = groep;
  const metGrenzen = onder !== undefined || boven !== undefined;
  return {
    ...kolom,
    sleutel: formatSleutel({ figuur: kolom.sleutel, dimensies }),
    periode: periode ?? toPeriode(item?.moment, kolom.bron.jaar),
    afgifte: status === undefined ? item && findStatus(item, kolom.bron, vorm) : { status },
    nauwkeurigheid: metGrenzen ? { soort: 'interval95' } : findNauwkeurigheid(kolom, item),
    afwezig: item?.afwezig,
    leegBetekent: findLeegBetekent(item?.bron, vorm),
    findRij: getFindRij?.(plaats),
    findOnder: onder === undefined ? undefined : getFindRij?.(onder),
    findBoven: boven === undefined ? undefined : getFindRij?.(boven),
  };
}

/** The groups with figures, by the year of which the columns have their names. */
function groupJaren({ groepen }: Groepering, jaar: number): ReadonlyMap<number, readonly Cijfergroep[]> {
  // Of a file with one period the caller may name another year.
  const meer = new Set(groepen.map((groep) => groep.jaar)).size > 1;
  const perJaar = new Map<number, Cijfergroep[]>();
  for (const paar of pairMarges(groepen)) {
    const eigen = (meer ? paar.groep.jaar : undefined) ?? jaar;
    perJaar.set(eigen, [...(perJaar.get(eigen) ?? []), paar]);
  }
  return perJaar;
}

/** Finds the figures of the columns: by the metadata of the table, else by the catalogue. */
function match({ kolommen, naamvorm }: Kop, jaar: number, { meta, tabel }: Publicatieopties): Gematcht {
  return meta === undefined || (naamvorm !== 'odata' && naamvorm !== 'odata4')
    ? matchKolommen(kolommen, naamvorm, jaar, tabel)
    : matchMeta(kolommen, naamvorm, jaar, tabel, meta);
}

/** Findings of several years without those that say the same. */
function unique(bevindingen: readonly Bevinding[]): Bevinding[] {
  return [...new Map(bevindingen.map((bevinding) => [JSON.stringify(bevinding), bevinding])).values()];
}

/** The columns to read, and the findings about the other columns. */
export function planKolommen(
  kop: Kop,
  raster: Groepraster,
  vorm: Kerncijfervorm,
  jaar: number,
  options: Publicatieopties,
): Kolomplan {
  const { dimensies: gegeven = {} } = options;
  const groepering = addDimensies(kop.groepering ?? ONGEDEELD, gegeven);
  const perJaar = [...groupJaren(groepering, jaar)].map(([eigen, groepen]) => ({
    ...match(kop, eigen, options),
    eigen,
    groepen,
  }));
  const kandidaten = perJaar.flatMap(({ kolommen, eigen, groepen }) => {
    const getBron = createBronzoeker(kolommen, vorm, eigen, options);
    return kolommen.flatMap((figuurkolom) =>
      groepen.map((paar) => {
        const kolom = toGroepskolom(
          { ...figuurkolom, bron: getBron(figuurkolom, paar.groep.periode) },
          paar,
          vorm,
          raster,
        );
        const delen: Cijferdelen = { ...splitSleutel(kolom.sleutel), jaar: eigen };
        return { ...delen, kolom, onbekend: findOnbekend(kolom.sleutel, paar.groep.leeg, groepering, gegeven) };
      }),
    );
  });
  const gevraagd = selectGevraagd(kandidaten, options, vorm).kolommen;
  const { kolommen, bevindingen } = checkPopulatie(gevraagd);
  // A figure of which it is not known of whom it is, is not there for who needs it.
  const bekend = gevraagd.filter(({ onbekend }) => onbekend === undefined);
  return {
    kolommen,
    bevindingen: [
      ...unique(perJaar.flatMap((een) => een.bevindingen)),
      ...bevindingen,
      ...selectGevraagd(bekend, options, vorm).bevindingen,
    ],
  };
}
