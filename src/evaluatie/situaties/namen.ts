/** The names of an outcome and a kenmerk, as a sentence says them. */
export interface Namen {
  readonly uitkomst: string;
  readonly kenmerk: string;
}
