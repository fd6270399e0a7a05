import type { Plek } from './readPlek.js';

/** What squares add up to: how many, their inhabitants, and the sums of their places. All whole numbers, so exact. */
export interface Maat {
  readonly aantal: number;
  readonly inwoners: number;
  readonly x: number;
  readonly y: number;
  readonly kwadraat: number;
}

/** No squares. */
export const LEEG: Maat = { aantal: 0, inwoners: 0, x: 0, y: 0, kwadraat: 0 };

/** One square. */
export function toMaat({ x, y }: Plek, inwoners: number): Maat {
  return { aantal: 1, inwoners, x, y, kwadraat: x * x + y * y };
}
