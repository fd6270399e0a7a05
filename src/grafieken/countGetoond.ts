import { formatGetal } from '../kern/index.js';

/** The sentence with the number shown of the total. */
export function countGetoond(getoond: number, alle: number): string {
  const buurten = (aantal: number) => `${formatGetal(aantal)} ${aantal === 1 ? 'buurt' : 'buurten'}`;
  return getoond === alle ? buurten(alle) : `${formatGetal(getoond)} van de ${buurten(alle)}`;
}
