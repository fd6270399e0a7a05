import { i32 } from '../../rekenen/index.js';
import type { Aantal } from '../model/quotum.js';
import type { Eis, Verschuiving } from '../model/selectie.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import type { Eisen } from './isHaalbaar.js';
import type { Schuif } from './listSchuiven.js';

/** The quota and rules of a question after its numbers have shifted by so many units each. */
export function shiftEisen({ quota, regels }: Vraagstuk, schuiven: readonly Schuif[], eenheden: Int32Array): Eisen {
  const shift = (welke: (eis: Eis) => boolean, grens: Verschuiving['grens'], was: number) => {
    const s = schuiven.findIndex((schuif) => schuif.grens === grens && welke(schuif.eis));
    const schuif = schuiven[s];
    return schuif === undefined ? was : was + schuif.richting * i32(eenheden, s);
  };
  const shiftAantal = (welke: (eis: Eis) => boolean, aantal: Aantal): Aantal => {
    const { van, tot } = rangeVanAantal(aantal);
    return { van: shift(welke, 'van', van), tot: shift(welke, 'tot', tot) };
  };
  return {
    quota: quota.map((quotum) => {
      const welke = (eis: Eis) => eis.soort === 'quotum' && eis.quotum === quotum.id;
      return { ...quotum, aantal: shiftAantal(welke, quotum.aantal) };
    }),
    regels: regels.map((regel, positie) => {
      const welke = (eis: Eis) => eis.soort === 'regel' && eis.positie === positie;
      if (regel.soort === 'aantal_met') return { ...regel, aantal: shiftAantal(welke, regel.aantal) };
      if (regel.soort !== 'hoogstens_per_groep') return regel;
      return { ...regel, hoogstens: shift(welke, 'hoogstens', regel.hoogstens) };
    }),
  };
}
