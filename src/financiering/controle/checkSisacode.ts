import { showWaarde } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { createBevinding } from '../teksten/codes.js';

/** A capital, one to three digits, and sometimes a capital behind them: `C62`, `F9`, `G12A`. */
const SISACODE = /^[A-Z]\d{1,3}[A-Z]?$/;

/** A SiSa code that is written as no code is. Whether there is such a code in a year is not judged: the library has no list of them. */
export function checkSisacode(bijdrage: Bijdrage, pad: Pad): Bevinding[] {
  if (bijdrage.soort !== 'specifieke_uitkering') return [];
  const { sisacode } = bijdrage;
  if (sisacode === undefined || SISACODE.test(sisacode)) return [];
  return [
    createBevinding('waarschuwing', 'financiering.sisacode_notatie', [...pad, 'sisacode'], {
      waarde: showWaarde(sisacode),
    }),
  ];
}
