/** The column of a year of the programme. */
export const toJaarkolom = ({ jaar }: { readonly jaar: number }) => ({ sleutel: `jaar-${jaar}`, kop: `Jaar ${jaar}` });
