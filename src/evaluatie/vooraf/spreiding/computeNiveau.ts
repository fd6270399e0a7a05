import { computeGemiddelde } from '../../../rekenen/index.js';
import type { Cijferreeks } from './cijferreeks.js';

/** The mean of a buurt over its years. */
export const computeNiveau = ({ cijfers }: Cijferreeks) => computeGemiddelde(cijfers.map(({ waarde }) => waarde));
