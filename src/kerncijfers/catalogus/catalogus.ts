import { arbeid } from '../themas/arbeid.js';
import { bedrijven } from '../themas/bedrijven.js';
import { bevolking } from '../themas/bevolking.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';
import { energie } from '../themas/energie.js';
import { gezondheid } from '../themas/gezondheid.js';
import { herkomst } from '../themas/herkomst.js';
import { inkomen } from '../themas/inkomen.js';
import { nabijheid } from '../themas/nabijheid.js';
import { onderwijs } from '../themas/onderwijs.js';
import { ruimte } from '../themas/ruimte.js';
import { sociaal } from '../themas/sociaal.js';
import { status } from '../themas/status.js';
import { veiligheid } from '../themas/veiligheid.js';
import { wonen } from '../themas/wonen.js';

const alle = [
  ...bevolking,
  ...herkomst,
  ...wonen,
  ...energie,
  ...onderwijs,
  ...arbeid,
  ...inkomen,
  ...sociaal,
  ...status,
  ...veiligheid,
  ...bedrijven,
  ...nabijheid,
  ...ruimte,
  ...gezondheid,
];

/** An item with its key as a type. */
export type CatalogusitemMetSleutel = (typeof alle)[number];

/** Every figure that the library knows, by theme. Its order is that of the columns of a table. */
export const CATALOGUS: readonly Catalogusitem[] = alle;

/** The items of the catalogue by their key. */
export const itemBySleutel: ReadonlyMap<string, Catalogusitem> = new Map(CATALOGUS.map((item) => [item.sleutel, item]));
