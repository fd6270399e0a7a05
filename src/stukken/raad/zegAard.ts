import type { Bijdrageaard } from '../../financiering/index.js';

const WOORDEN: Readonly<Record<Bijdrageaard, string>> = {
  exact: '',
  ten_minste: 'ten minste ',
  ten_hoogste: 'ten hoogste ',
  geraamd: 'naar schatting ',
};

/** What stands before an amount: how firm it is. Amounts that are firm in different ways are together an expectation. */
export function zegAard(aarden: readonly Bijdrageaard[]): string {
  const [eerste = 'exact', ...meer] = [...new Set(aarden)];
  return meer.length === 0 ? WOORDEN[eerste] : 'naar verwachting ';
}
