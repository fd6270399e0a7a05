/** Dutch texts of the room `gebied`, by code. */
export const gebiedNl = {} as const;
