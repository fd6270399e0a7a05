/**
 * A product of conditions, some of them negated: the condition with bit b counts when `masker` has it, and must be there when `waarde` has
 * it. The first condition has the highest bit, so that combinations in the order of their number are in that of the conditions.
 */
export interface Product {
  readonly masker: number;
  readonly waarde: number;
}

/** A solution in products: what it is made of, and all minimal models. */
export interface Productoplossing {
  readonly priem: readonly Product[];
  readonly modellen: readonly (readonly Product[])[];
  readonly volledig: boolean;
}
