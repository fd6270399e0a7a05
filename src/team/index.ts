/**
 * The life of a team: its events, opgaven, projecten and wachtkamer.
 *
 * @packageDocumentation
 */
export {};
