import { showWaarde } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null;

/** Every place at which two plain values differ, as findings: what the lot says, and what it is when it is drawn again. */
export function compareDelen(loting: unknown, nu: unknown, pad: Pad = []): Bevinding[] {
  if (isObject(loting) && isObject(nu)) {
    const velden = [...new Set([...Object.keys(loting), ...Object.keys(nu)])];
    return velden.flatMap((veld) =>
      compareDelen(loting[veld], nu[veld], [...pad, Array.isArray(loting) ? Number(veld) : veld]),
    );
  }
  if (loting === nu) return [];
  const params = { veld: pad.join('.'), loting: showWaarde(loting), nu: showWaarde(nu) };
  return [createBevinding('fout', 'selectie.loting_verschil', pad, params)];
}
