import type { CatalogusitemMetSleutel } from './catalogus.js';

/** The key of a figure of the catalogue. */
export type Catalogussleutel = CatalogusitemMetSleutel['sleutel'];

/**
 * The key of a figure. An editor completes the keys of the catalogue. Any other text is an own key, as for a column of an own table.
 */
export type Cijfersleutel = Catalogussleutel | (string & {});
