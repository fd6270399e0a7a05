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

/** The years of a figure, in order: at least one. */
export interface Jaarbronnen {
  readonly jaren: readonly Jaarbron[];
  readonly eerste: Jaarbron;
  readonly laatste: Jaarbron;
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

/** Refuses a figure that no table has, with the key that was probably meant. */
function refuseOnbekend(tabellen: readonly Kerncijfertabel[], sleutel: string): never {
  const sleutels = [...new Set(tabellen.flatMap(({ kolommen }) => kolommen.map((kolom) => kolom.sleutel)))];
  const suggestie = findSuggestie(sleutel, sleutels);
  return refuse('kerncijfers.sleutel_onbekend', {
    sleutel,
    sleutels: suggestie === undefined ? sleutels : [suggestie],
  });
}

/** The columns of a figure, one a year. */
export function collectJaren(tabellen: readonly Kerncijfertabel[], delen: Cijferdelen): Jaarbronnen {
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
  const jaren = [...perJaar.values()].sort((a, b) => a.jaar - b.jaar);
  const [eerste] = jaren;
  const laatste = jaren.at(-1);
  if (eerste === undefined || laatste === undefined) return refuseOnbekend(tabellen, sleutel);
  return { jaren, eerste, laatste };
}
