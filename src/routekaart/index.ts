/**
 * The Routekaart: model, beoordelingen, scores, gevoeligheid and the explanation of a score.
 *
 * @packageDocumentation
 */
export {};
