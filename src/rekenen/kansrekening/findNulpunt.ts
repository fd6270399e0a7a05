/**
 * Where a rising function passes a level, by halving the interval until two neighbouring numbers are left:
 * slow, and the same on every machine up to the last digits of the function itself.
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
