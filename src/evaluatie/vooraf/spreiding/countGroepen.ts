import type { Cijferreeks } from './cijferreeks.js';

/** Into how many parts days and buurten fall that have no figure in common: what is common to a day is known within a part only. */
export function countGroepen(reeksen: readonly Cijferreeks[], dagen: number): number {
  const wortel = Array.from({ length: dagen }, (_, dag) => dag);
  const find = (dag: number): number => {
    let nu = dag;
    while (wortel[nu] !== nu) nu = Number(wortel[nu]);
    return nu;
  };
  for (const { cijfers } of reeksen) {
    const [eerste] = cijfers;
    for (const { dag } of cijfers) if (eerste !== undefined) wortel[find(dag)] = find(eerste.dag);
  }
  return wortel.filter((ouder, dag) => ouder === dag).length;
}
