/** Units by number, with their inhabitants and the numbers of the neighbours that they may be joined with. */
export interface Graaf {
  readonly inwoners: readonly number[];
  readonly buren: readonly (readonly number[])[];
}
