/**
 * Agreements, buurten and teams together, in one or several gemeenten, on a peildatum.
 *
 * @packageDocumentation
 */
export {};
