/** Dutch texts of the room `register`, by code. */
export const registerNl = {} as const;
