/** Dutch texts of the room `team`, by code. */
export const teamNl = {} as const;
