import type { Financieringsplan } from '../model/financieringsplan.js';
import type { Geldpartij, Geldverloop, Plaats } from './geldverloop.js';

/** Options of {@link createGeldverloop}. */
export interface CreateGeldverloopOptions {
  /** The buurten. Default: not chosen yet. */
  readonly plaatsen?: readonly Plaats[] | undefined;
  /** The parties. Default: none, and every contribution pays for all buurten. */
  readonly partijen?: readonly Geldpartij[] | undefined;
}

export function createGeldverloop(plan: Financieringsplan, options: CreateGeldverloopOptions = {}): Geldverloop {
  void plan;
  void options;
  throw new RangeError('not built');
}
