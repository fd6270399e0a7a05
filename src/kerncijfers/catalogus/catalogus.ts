import type { Catalogusitem } from './catalogusitem.js';
import { bevolking } from './themas/bevolking.js';
import { inkomen } from './themas/inkomen.js';
import { nabijheid } from './themas/nabijheid.js';
import { ruimte } from './themas/ruimte.js';
import { wonen } from './themas/wonen.js';

/** Every figure that the library knows, by theme. Its order is that of the columns of a table. */
export const CATALOGUS: readonly Catalogusitem[] = [...bevolking, ...wonen, ...inkomen, ...nabijheid, ...ruimte];

/** The items of the catalogue by their key. */
export const itemBySleutel: ReadonlyMap<string, Catalogusitem> = new Map(CATALOGUS.map((item) => [item.sleutel, item]));
