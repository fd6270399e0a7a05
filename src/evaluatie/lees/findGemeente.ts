import { Buurtcode, getGemeentecode } from '../../gebied/index.js';

/** The gemeente of a buurt whose code tells it. */
export const findGemeente = (buurt: string) => (Buurtcode.is(buurt) ? getGemeentecode(buurt) : undefined);
