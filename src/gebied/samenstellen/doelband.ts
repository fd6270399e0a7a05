/** The size that areas should have. */
export interface Doelband {
  readonly doel: number;
  readonly min: number;
  readonly max: number;
}
