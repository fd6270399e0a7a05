/** Dutch texts of the room `routekaart`, by code. */
export const routekaartNl = {} as const;
