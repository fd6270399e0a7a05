/**
 * Gebiedscodes, gemeente, wijk and buurt, buurten of about 750 inhabitants, and neighbours.
 *
 * @packageDocumentation
 */
export {};
