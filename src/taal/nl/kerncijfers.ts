/** Dutch texts of the room `kerncijfers`, by code. */
export const kerncijfersNl = {} as const;
