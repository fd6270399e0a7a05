/** Dutch texts of the room `programma`, by code. */
export const programmaNl = {} as const;
