import type { Bevinding, Pad } from '../../kern/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Botsing, Eis, KleinsteWijziging, MinstWeglaten, Verruiming, Verschuiving } from '../model/selectie.js';
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

/** What is told of a question without an answer. */
export interface Onhaalbaar {
  readonly botsing: readonly Botsing[];
  readonly botsingen: readonly (readonly Botsing[])[];
  readonly minstWeglaten?: MinstWeglaten;
  readonly kleinsteWijziging: KleinsteWijziging;
  readonly verruimingen: readonly Verruiming[];
}

const getPad = (eis: Eis): Pad => (eis.soort === 'quotum' ? ['quota', eis.quotum] : ['opties', 'regels', eis.positie]);

/** Whether a single change says it already: that number, by as much. */
function isGezegd({ verruimingen }: Onhaalbaar, een: Verschuiving): boolean {
  return verruimingen.some((verruiming) => {
    if (een.soort === 'regel') {
      return (
        verruiming.soort === 'hoogstens' && verruiming.positie === een.positie && verruiming.hoogstens === een.wordt
      );
    }
    return (
      verruiming.soort === 'aantal' && verruiming.quotum === een.quotum && verruiming[een.grens as 'van'] === een.wordt
    );
  });
}

/** The other clashes, the fewest that must give way when that is more than one, and the smallest change of numbers. */
function describeVerder(onhaalbaar: Onhaalbaar, noem: (eis: Eis) => string): Bevinding[] {
  const { botsingen, minstWeglaten, kleinsteWijziging } = onhaalbaar;
  const uit = botsingen.slice(1).map((eisen): Bevinding => {
    return createBevinding('fout', 'selectie.botsing_ook', getPad(eisen[0] as Eis), { eisen: eisen.map(noem) });
  });
  const [keuze] = minstWeglaten?.keuzes ?? [];
  if (keuze !== undefined && keuze.length > 1) {
    const params = { aantal: keuze.length, eisen: keuze.map(noem) };
    uit.push(createBevinding('info', 'selectie.minst_weglaten', getPad(keuze[0] as Eis), params));
  }
  if (kleinsteWijziging.soort !== 'gevonden') return uit;
  const { eenheden, verschuivingen } = kleinsteWijziging;
  const [eerste] = verschuivingen as readonly [Verschuiving];
  if (verschuivingen.length > 1 || !isGezegd(onhaalbaar, eerste)) {
    const wijzigingen = verschuivingen.map((een) => `${noem(een)} (${een.grens}): ${een.was} → ${een.wordt}`);
    uit.push(createBevinding('info', 'selectie.kleinste_wijziging', getPad(eerste), { eenheden, wijzigingen }));
  }
  return uit;
}

/** A clash and the changes that would help, as findings: the clashes as `fout`, the changes as `info`. */
export function describeOnhaalbaar(quota: readonly Quotum[], onhaalbaar: Onhaalbaar): readonly Bevinding[] {
  const noem = (id: string) => quota.find((quotum) => quotum.id === id)?.naam ?? id;
  const noemEis = (eis: Eis) => (eis.soort === 'quotum' ? noem(eis.quotum) : showRegel(eis.positie, eis.regel.soort));
  return [
    ...onhaalbaar.botsing.map((element) => describeBotsing(element, noem)),
    ...onhaalbaar.verruimingen.map((verruiming) => describeVerruiming(verruiming, noem)),
    ...describeVerder(onhaalbaar, noemEis),
  ];
}
