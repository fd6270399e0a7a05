import type { Bevinding } from '../../kern/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Botsing, Verruiming } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { showRegel } from './showRegel.js';

function showRange(van: number, tot: number): string {
  return van === tot ? String(van) : `${van}-${tot}`;
}

function describeBotsing(element: Botsing, noem: (id: string) => string): Bevinding {
  if (element.soort === 'regel') {
    const params = { regel: showRegel(element.positie, element.regel.soort) };
    return createBevinding('fout', 'selectie.botsing_regel', ['opties', 'regels', element.positie], params);
  }
  const { kandidaten, over, afgevallen } = element;
  const params = { quotum: noem(element.quotum), gevraagd: showRange(element.van, element.tot), over };
  return afgevallen.length > 0
    ? createBevinding('fout', 'selectie.botsing_quotum_na', ['quota', element.quotum], { ...params, afgevallen })
    : createBevinding('fout', 'selectie.botsing_quotum', ['quota', element.quotum], { ...params, kandidaten });
}

function describeVerruiming(verruiming: Verruiming, noem: (id: string) => string): Bevinding {
  switch (verruiming.soort) {
    case 'aantal': {
      const params = { quotum: noem(verruiming.quotum), aantal: showRange(verruiming.van, verruiming.tot) };
      return createBevinding('info', 'selectie.verruim_aantal', ['quota', verruiming.quotum], params);
    }
    case 'hoogstens':
      return createBevinding('info', 'selectie.verruim_hoogstens', ['opties', 'regels', verruiming.positie], {
        regel: showRegel(verruiming.positie, 'hoogstens_per_groep'),
        hoogstens: verruiming.hoogstens,
      });
    case 'toelaten':
      return createBevinding('info', 'selectie.verruim_toelaten', ['opties', 'regels', verruiming.positie], {
        regel: showRegel(verruiming.positie, 'uitgesloten'),
        code: verruiming.code,
      });
    case 'zonder_regel':
      return createBevinding('info', 'selectie.verruim_zonder_regel', ['opties', 'regels', verruiming.positie], {
        regel: showRegel(verruiming.positie, verruiming.regel.soort),
      });
  }
}

/** A clash and the changes that would help, as findings: the clash as `fout`, the changes as `info`. */
export function describeOnhaalbaar(
  quota: readonly Quotum[],
  botsing: readonly Botsing[],
  verruimingen: readonly Verruiming[],
): readonly Bevinding[] {
  const noem = (id: string) => quota.find((quotum) => quotum.id === id)?.naam ?? id;
  return [
    ...botsing.map((element) => describeBotsing(element, noem)),
    ...verruimingen.map((verruiming) => describeVerruiming(verruiming, noem)),
  ];
}
