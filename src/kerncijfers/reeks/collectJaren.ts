import { findSuggestie } from '../../kern/huis.js';
import type { Cijferdelen } from '../catalogus/cijferdelen.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { findKolom } from '../tabel/findKolom.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { refuse } from '../teksten/codes.js';

/** The column of a year, with the table in which it stands. */
export interface Jaarbron {
  readonly jaar: number;
  /** The place of the table. */
  readonly nummer: number;
  readonly tabel: Kerncijfertabel;
  readonly kolom: Kerncijferkolom;
}

const getStam = ({ figuur, dimensies }: Kerncijferkolom): string => formatSleutel({ figuur, dimensies });

/** Refuses two columns of one year: the same figure twice, or one of other people that the key means as well. */
function refuseDubbel({ kolom }: Jaarbron, ander: Kerncijferkolom, sleutel: string): never {
  const [stam, andere] = [getStam(kolom), getStam(ander)];
  return stam === andere
    ? refuse('kerncijfers.sleutel_dubbel', {
        sleutel: formatSleutel({ ...ander, jaar: ander.bron.jaar }),
        plaats: ander.bron.tabel,
      })
    : refuse('kerncijfers.sleutel_meerduidig', { sleutel, sleutels: [stam, andere] });
}

/** The columns of a figure, one a year, in order of the years. */
export function collectJaren(tabellen: readonly Kerncijfertabel[], delen: Cijferdelen): readonly Jaarbron[] {
  const sleutel = formatSleutel(delen);
  const perJaar = new Map<number, Jaarbron>();
  tabellen.forEach((tabel, nummer) => {
    const jaren = new Set(
      getTabelindex(tabel)
        .figuren.get(delen.figuur)
        ?.map(({ bron }) => bron.jaar),
    );
    for (const jaar of jaren) {
      const kolom = findKolom(tabel, formatSleutel({ ...delen, jaar }));
      if (kolom === undefined) continue;
      const eerder = perJaar.get(jaar);
      if (eerder !== undefined) refuseDubbel(eerder, kolom, sleutel);
      perJaar.set(jaar, { jaar, nummer, tabel, kolom });
    }
  });
  if (perJaar.size === 0) {
    const sleutels = [...new Set(tabellen.flatMap(({ kolommen }) => kolommen.map((kolom) => kolom.sleutel)))];
    const suggestie = findSuggestie(sleutel, sleutels);
    refuse('kerncijfers.sleutel_onbekend', { sleutel, sleutels: suggestie === undefined ? sleutels : [suggestie] });
  }
  return [...perJaar.values()].sort((a, b) => a.jaar - b.jaar);
}
