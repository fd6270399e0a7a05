/** The cash of a contribution in one begrotingsjaar, in cents. */
export interface Kasjaar {
  betaald: bigint;
  terugontvangen: bigint;
  teBetalen: bigint;
  teVorderen: bigint;
}

/** The cash of a contribution by begrotingsjaar, earliest first. */
export type Kas = ReadonlyMap<number, Kasjaar>;
