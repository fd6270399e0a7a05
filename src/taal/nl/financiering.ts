/** Dutch texts of the room `financiering`, by code. */
export const financieringNl = {} as const;
