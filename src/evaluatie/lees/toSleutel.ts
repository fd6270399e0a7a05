/** The key of an outcome of a buurt. */
export const toSleutel = (buurt: string, uitkomst: string) => JSON.stringify([buurt, uitkomst]);
