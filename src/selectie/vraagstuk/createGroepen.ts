import type { Groep } from '../../oplosser/index.js';
import type { Regel } from '../model/regel.js';
import { getBits } from './getBits.js';
import { getWijkVanCode } from './getWijkVanCode.js';
import { toLeden } from './toLeden.js';
import type { Vraagstuk } from './vraagstuk.js';

/** The rules that bound the number chosen from a group, as groups in numbers. */
export function createGroepen(vraagstuk: Vraagstuk, regels: readonly Regel[]): Groep[] {
  const { quota, kandidaten, index } = vraagstuk;
  const groepen: Groep[] = [];
  for (const regel of regels) {
    if (regel.soort === 'niet_samen') {
      groepen.push({ leden: toLeden(index, regel.codes), hoogstens: 1, vakken: -1 });
    }
    if (regel.soort !== 'hoogstens_per_groep') continue;
    const vakken = getBits(quota, regel.programmas);
    if (regel.groepen !== 'wijk') {
      for (const { codes } of regel.groepen) {
        groepen.push({ leden: toLeden(index, codes), hoogstens: regel.hoogstens, vakken });
      }
      continue;
    }
    const wijken = new Map<string, number[]>();
    kandidaten.forEach(({ code, wijk: gegeven }, c) => {
      const wijk = gegeven ?? getWijkVanCode(code);
      if (wijk === undefined) return;
      const leden = wijken.get(wijk);
      if (leden === undefined) wijken.set(wijk, [c]);
      else leden.push(c);
    });
    for (const leden of wijken.values()) {
      groepen.push({ leden: Int32Array.from(leden), hoogstens: regel.hoogstens, vakken });
    }
  }
  return groepen;
}
