/** Dutch texts of the room `selectie`, by code. */
export const selectieNl = {} as const;
