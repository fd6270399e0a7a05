import { splitSleutel } from '../../kerncijfers/huis.js';
import { type Cijferdelen, Cijfersleutel } from '../../kerncijfers/index.js';
import type { Opzet } from '../model/opzet.js';

/** The key of a figure that is made of another over the years. */
const deriveSleutel = ({ figuur, dimensies }: Cijferdelen, maat: string): string =>
  Cijfersleutel.format({ figuur: `${maat}_${figuur}`, dimensies });

/** The keys of growth and trend of the figures of which the opzet follows the change. */
export const listAfgeleid = ({ reeksen = [] }: Pick<Opzet, 'reeksen'>): string[] =>
  reeksen.flatMap(({ sleutel }) => ['groei', 'trend'].map((maat) => deriveSleutel(splitSleutel(sleutel), maat)));
