import type { Getalwaarde } from '../../verslag/index.js';
import { inGroep } from '../delen/inGroep.js';
import type { Stuk } from '../delen/stuk.js';

/** The number of chosen buurten. */
export const telGekozen = ({ lezer }: Pick<Stuk, 'lezer'>): Getalwaarde =>
  inGroep(lezer.getal({ bron: 'keuze', bewerking: 'lengte', paden: [['buurten']] }), 'gekozen buurten');
