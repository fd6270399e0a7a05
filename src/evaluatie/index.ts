/**
 * Where the method works best.
 *
 * @packageDocumentation
 */
export {};
