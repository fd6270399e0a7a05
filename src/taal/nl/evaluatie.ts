/** Dutch texts of the room `evaluatie`, by code. */
export const evaluatieNl = {} as const;
