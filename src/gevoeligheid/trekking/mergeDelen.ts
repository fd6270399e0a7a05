import { f64, i32, u32 } from '../../rekenen/index.js';
import type { Gevoeligheidsdeel } from './gevoeligheidsdeel.js';
import { makeTelling } from './makeTelling.js';
import type { Trekkingtelling } from './runTrekkingen.js';
import { pushKnoop } from './somboom.js';
import type { Somknoop } from './telling.js';

/** Adds parts of a run, in the order of their draws. */
export function mergeDelen(delen: readonly Gevoeligheidsdeel[], aantal: number, klassen: number): Trekkingtelling {
  const telling = makeTelling(aantal, klassen);
  const { verdeling, inTop, besteRang, slechtsteRang, laagsteScore, hoogsteScore } = telling;
  const knopen: Somknoop[] = [];
  const paren = delen.map((deel) => deel.paren).reduce((som, een) => som.map((keer, p) => keer + u32(een, p)));
  for (const deel of delen) {
    for (let p = 0; p < verdeling.length; p++) verdeling[p] = u32(verdeling, p) + u32(deel.verdeling, p);
    for (let i = 0; i < aantal; i++) {
      inTop[i] = u32(inTop, i) + u32(deel.inTop, i);
      besteRang[i] = Math.min(i32(besteRang, i), i32(deel.besteRang, i));
      slechtsteRang[i] = Math.max(i32(slechtsteRang, i), i32(deel.slechtsteRang, i));
      laagsteScore[i] = Math.min(f64(laagsteScore, i), f64(deel.laagsteScore, i));
      hoogsteScore[i] = Math.max(f64(hoogsteScore, i), f64(deel.hoogsteScore, i));
    }
    for (const knoop of deel.knopen) pushKnoop(knopen, knoop);
  }
  return { ...telling, knopen, paren };
}
