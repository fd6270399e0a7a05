/**
 * What is known of a buurt: the catalogue of figures, readers of published forms, one column table.
 *
 * @packageDocumentation
 */
export {};
