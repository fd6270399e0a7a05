/**
 * The place where a rising function passes a level. It halves the interval until two neighbouring numbers are left. That is slow, but the
 * same on every machine, apart from the last digits of the function itself.
 */
export function findNulpunt(stijgend: (x: number) => number, niveau: number, van: number, tot: number): number {
  let laag = van;
  let hoog = tot;
  for (let i = 0; i < 200; i++) {
    const midden = laag + (hoog - laag) / 2;
    if (midden <= laag || midden >= hoog) break;
    if (stijgend(midden) < niveau) laag = midden;
    else hoog = midden;
  }
  return laag + (hoog - laag) / 2;
}
