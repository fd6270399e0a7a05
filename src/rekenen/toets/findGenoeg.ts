import { countVoorwaarden } from './countVoorwaarden.js';
import { selectVoorwaarden } from './selectVoorwaarden.js';
import { DICHTST, type Eindezoeker, type Voorwaarden } from './voorwaarden.js';

/** About so many arrangements are tried first, to know where to look. */
const PROEF = 4_096;

/** A place that is far enough, found with few arrangements and then made sure with all; `undefined` when there is none. */
export function findGenoeg(voorwaarden: Voorwaarden, { nodig, kant, van, gok }: Eindezoeker): number | undefined {
  const stap = Math.max(1, Math.floor(voorwaarden.aantal / PROEF));
  const plaatsen = new Int32Array(Math.ceil(voorwaarden.aantal / stap)).map((_, j) => j * stap);
  const proef = stap === 1 ? voorwaarden : selectVoorwaarden(voorwaarden.machten, plaatsen);
  const isProef = (x: number) => countVoorwaarden(proef, kant, x) * stap >= nodig;
  let hoog = Math.max(van * 1.01, Math.min(gok, DICHTST));
  while (!isProef(hoog) && hoog < DICHTST) hoog *= 2;
  let laag = hoog / 2;
  while (laag > van && isProef(laag)) {
    hoog = laag;
    laag /= 2;
  }
  laag = Math.max(van, laag);
  for (let i = 0; i < 9; i++) {
    const midden = Math.sqrt(laag * hoog);
    if (isProef(midden)) hoog = midden;
    else laag = midden;
  }
  for (let verder = 1.005; hoog < DICHTST; verder *= verder) {
    if (countVoorwaarden(voorwaarden, kant, hoog) >= nodig) return hoog;
    hoog *= verder;
  }
  return undefined;
}
