import type { Buurtindeling } from '../../gebied/index.js';
import type { Bevinding } from '../../kern/index.js';
import { getAggregatie, listKolommen } from '../../kerncijfers/huis.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listAfgeleid } from '../vertaling/listAfgeleid.js';
import { listCijfers } from '../vertaling/listCijfers.js';
import { listGebiedscodes } from './listGebiedscodes.js';

/** The buurten that the opzet names and that are no longer there: they went up in composed buurten, or were divided. */
function checkCodes(opzet: Opzet, { buurten }: Buurtindeling): Bevinding[] {
  const codes = new Set(buurten.map(({ code }) => code));
  const opgegaan = new Map<string, Set<string>>();
  for (const { code, eenheden } of buurten) {
    for (const eenheid of eenheden) {
      const [buurt = eenheid] = eenheid.split('-');
      for (const een of new Set([eenheid, buurt])) opgegaan.set(een, (opgegaan.get(een) ?? new Set()).add(code));
    }
  }
  return listGebiedscodes(opzet).flatMap(({ code, pad }) => {
    const waarin = codes.has(code) ? undefined : opgegaan.get(code);
    if (waarin === undefined) return [];
    const params = { code, buurten: [...waarin].slice(0, 10) };
    return [createBevinding('fout', 'opzet.buurt_opgegaan', pad, params)];
  });
}

/** The figures that the opzet uses and that do not combine: a buurt that is made of several has none. */
function checkOptelbaar(opzet: Opzet, { buurten }: Buurtindeling, tabel: Kerncijfertabel): Bevinding[] {
  const aantal = buurten.filter(({ eenheden }) => eenheden.length > 1).length;
  if (aantal === 0) return [];
  const afgeleid = listAfgeleid(opzet);
  return listCijfers(opzet).flatMap(({ cijfer, pad }) => {
    const [kolom, ...meer] = listKolommen(tabel, cijfer);
    if (kolom === undefined || meer.length > 0 || afgeleid.includes(cijfer)) return [];
    return getAggregatie(kolom).soort === 'geen'
      ? [createBevinding('waarschuwing', 'opzet.cijfer_niet_samen', pad, { cijfer, aantal })]
      : [];
  });
}

/** What of the opzet does not go together with the buurten that were composed: the buurten that it names, and the figures that it uses. */
export function checkSamengesteld(opzet: Opzet, indeling: Buurtindeling, tabel: Kerncijfertabel): Bevinding[] {
  return [...checkCodes(opzet, indeling), ...checkOptelbaar(opzet, indeling, tabel)];
}
