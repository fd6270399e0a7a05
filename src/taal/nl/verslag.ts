/** Dutch texts of the room `verslag`, by code. */
export const verslagNl = {} as const;
