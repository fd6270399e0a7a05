import type { Buurtdeel } from '../../gebied/index.js';

/** A part of a buurt, as `splitBuurten` gives it. */
export type Splitsdeel = Pick<Buurtdeel, 'code' | 'buurt' | 'inwoners' | 'vierkanten'>;
