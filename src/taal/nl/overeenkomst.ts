/** Dutch texts of the room `overeenkomst`, by code. */
export const overeenkomstNl = {} as const;
