import { getGemeentecode, isBuurtcode } from '../../gebied/index.js';

/** The gemeente of a buurt whose code tells it. */
export const findGemeente = (buurt: string) => (isBuurtcode(buurt) ? getGemeentecode(buurt) : undefined);
