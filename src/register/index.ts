/**
 * The entry for the algorithm register, and JSON Schema of every document.
 *
 * @packageDocumentation
 */
export {};
