/**
 * Texts, tables and charts for people.
 *
 * @packageDocumentation
 */
export {};
