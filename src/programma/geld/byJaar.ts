interface Jaarregel {
  readonly begrotingsjaar: number;
}

/** Orders lines by their begrotingsjaar, earliest first. */
export const byJaar = (a: Jaarregel, b: Jaarregel): number => a.begrotingsjaar - b.begrotingsjaar;
