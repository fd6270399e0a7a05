/** The column of a year of the programme. */
export const toJaarkolom = (jaar: number) => ({ sleutel: `jaar-${jaar}`, kop: `Jaar ${jaar}` });
