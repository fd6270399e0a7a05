import type { Bijdrageaard } from '../../financiering/index.js';

/** The nature of an amount in words. */
export const AARDWOORDEN: Readonly<Record<Bijdrageaard, string>> = {
  exact: 'vast',
  ten_minste: 'ten minste',
  ten_hoogste: 'ten hoogste',
  geraamd: 'geraamd',
};
