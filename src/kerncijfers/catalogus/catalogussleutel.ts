import type { CatalogusitemMetSleutel } from '../catalogus/catalogus.js';

/** The key of a figure of the catalogue. */
export type Catalogussleutel = CatalogusitemMetSleutel['sleutel'];
