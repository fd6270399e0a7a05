import { formatGetal } from '../../kern/index.js';

/** Chooses the singular or the plural. */
export const meervoud = (aantal: number, een: string, meer: string): string =>
  `${formatGetal(aantal)} ${aantal === 1 ? een : meer}`;
