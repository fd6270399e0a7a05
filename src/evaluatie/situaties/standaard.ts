/** The default level of a plan. */
export const ALFA = 0.05;

/** The default chance with which an effect should be found. */
export const ONDERSCHEIDINGSVERMOGEN = 0.8;
