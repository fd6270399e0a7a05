import { itemBySleutel } from '../catalogus/catalogus.js';
import { getTabelnaam } from '../kop/getTabelnaam.js';
import type { Figuurkolom } from '../kop/leesplan.js';
import type { Kerncijfervorm } from '../kop/vorm.js';
import type { Bron, Cijferperiode } from '../tabel/kerncijfertabel.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';
import type { Publicatieopties } from './leesopties.js';

/**
 * Whether these are the figures of the table Nabijheid voorzieningen: distances only, and among them some that Kerncijfers wijken en buurten
 * does not have.
 */
function isNabijheid(items: readonly Catalogusitem[]): boolean {
  return items.every(({ thema }) => thema === 'nabijheid') && items.some(({ kolommen }) => kolommen.kwb === undefined);
}

/**
 * The source of each column of a file and year, or of a part of that year: as the caller names it, else as far as the figures tell which
 * table it is.
 */
export function createBronzoeker(
  kolommen: readonly Figuurkolom[],
  vorm: Kerncijfervorm,
  jaar: number,
  { bron, tabel }: Publicatieopties,
): (kolom: Figuurkolom, periode?: Cijferperiode) => Bron {
  const items = kolommen.flatMap(({ sleutel }) => itemBySleutel.get(sleutel) ?? []);
  const [eerste] = items;
  const nabijheid =
    (vorm === 'statline' || vorm === 'odata3' || vorm === 'odata4') && isNabijheid(items)
      ? `nabijheid-${jaar}`
      : undefined;
  const bronnen = new Map<string, Bron>();
  return ({ sleutel }, periode) => {
    const item = itemBySleutel.get(sleutel) ?? eerste;
    const gevonden = {
      naam: bron ?? item?.bron ?? 'CBS',
      tabel:
        tabel ??
        nabijheid ??
        (item === undefined ? `${vorm}-${jaar}` : getTabelnaam(item, vorm, jaar, periode !== undefined)),
      jaar,
    };
    const zelfde = bronnen.get(JSON.stringify(gevonden)) ?? gevonden;
    bronnen.set(JSON.stringify(gevonden), zelfde);
    return zelfde;
  };
}
