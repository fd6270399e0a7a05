/**
 * The choice of buurten under quota and rules: the optimum with its proof, why not, and reserves.
 *
 * @packageDocumentation
 */
export {};
