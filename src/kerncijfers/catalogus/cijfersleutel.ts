import type { CatalogusitemMetSleutel } from './catalogus.js';

/** The key of a figure of the catalogue. */
export type Catalogussleutel = CatalogusitemMetSleutel['sleutel'];

/**
 * The key of a figure: an editor completes those of the catalogue; any other text is a key of one's own, as a column of an own table has
 * it.
 */
export type Cijfersleutel = Catalogussleutel | (string & {});
