import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import type { Figuurbreuk } from '../themas/catalogusitem.js';
import type { Jaarbron } from './collectJaren.js';
import type { Reeksbreuk } from './reeks.js';

/** Whether two columns are about different people, or in another unit. */
function isAnderePopulatie(a: Kerncijferkolom, b: Kerncijferkolom): boolean {
  const populatie = ({ figuur, dimensies }: Kerncijferkolom) => formatSleutel({ figuur, dimensies });
  return a.eenheid !== b.eenheid || populatie(a) !== populatie(b);
}

/** The status of a release; undefined when it is not known. */
function findStatus({ afgifte }: Kerncijferkolom): string | undefined {
  return afgifte?.status === 'onbekend' ? undefined : afgifte?.status;
}

function isAndereStatus(a: Kerncijferkolom, b: Kerncijferkolom): boolean {
  const [een, ander] = [findStatus(a), findStatus(b)];
  return een !== undefined && ander !== undefined && een !== ander;
}

/** The breaks that hold for every area: between the columns of two years that follow each other. */
export function listKolombreuken(
  jaren: readonly Jaarbron[],
  figuur: string,
  eigen: readonly Figuurbreuk[],
): readonly Reeksbreuk[] {
  const definities = [...(findCatalogusitem(figuur)?.breuken ?? []), ...eigen];
  return jaren.flatMap(({ jaar, kolom }, i): Reeksbreuk[] => {
    const vorige = jaren[i - 1];
    if (vorige === undefined) return [];
    const tussen = definities.filter((breuk) => vorige.jaar < breuk.jaar && breuk.jaar <= jaar);
    return [
      ...tussen.map(({ oorzaak, nl, en }) => ({ jaar, oorzaak, toelichting: { nl, en } })),
      ...(isAndereStatus(vorige.kolom, kolom) ? [{ jaar, oorzaak: 'status' } as const] : []),
      ...(isAnderePopulatie(vorige.kolom, kolom) ? [{ jaar, oorzaak: 'populatie' } as const] : []),
    ];
  });
}
