/** A buurt in a block, with what it came to and on which side it is. */
export interface Loteenheid {
  readonly buurt: string;
  readonly blok: string;
  readonly waarde: number;
  /** Whether it got the programme. */
  readonly erin: boolean;
}
