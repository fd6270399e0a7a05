import type { Bijdrageaard } from '../../financiering/index.js';

/** The nature of an amount in words; an exact amount has none. */
export const AARDWOORDEN: Readonly<Record<Bijdrageaard, string>> = {
  exact: '',
  ten_minste: 'ten minste',
  ten_hoogste: 'ten hoogste',
  geraamd: 'geraamd',
};
