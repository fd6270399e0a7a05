import type { Bevinding, Pad } from '../../kern/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Botsing, Eis, KleinsteWijziging, MinstWeglaten, Verruiming } from '../model/selectie.js';
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

const showEis = (eis: Eis, noem: (id: string) => string) =>
  eis.soort === 'quotum' ? noem(eis.quotum) : showRegel(eis.positie, eis.regel.soort);
const getPad = (eis: Eis): Pad => (eis.soort === 'quotum' ? ['quota', eis.quotum] : ['opties', 'regels', eis.positie]);

/** The other clashes. One of a single requirement is told as the first is, with its numbers. */
function describeOok(botsingen: readonly (readonly Botsing[])[], noem: (id: string) => string): Bevinding[] {
  return botsingen.slice(1).map((botsing) => {
    const [eerste, tweede] = botsing as readonly [Botsing, ...Botsing[]];
    if (tweede === undefined) return describeBotsing(eerste, noem);
    const eisen = botsing.map((eis) => showEis(eis, noem));
    return createBevinding('fout', 'selectie.botsing_ook', getPad(eerste), { eisen });
  });
}

/** The fewest that must give way, when that is more than one and the clashes do not say it themselves. */
function describeWeglaten({ botsingen, minstWeglaten }: Onhaalbaar, noem: (id: string) => string): Bevinding[] {
  const [keuze] = minstWeglaten?.keuzes ?? [];
  if (keuze === undefined || keuze.length === 1 || botsingen.every(({ length }) => length === 1)) return [];
  const params = { aantal: keuze.length, eisen: keuze.map((eis) => showEis(eis, noem)) };
  return [createBevinding('info', 'selectie.minst_weglaten', getPad(keuze[0] as Eis), params)];
}

/** The smallest change of numbers, when no single one helps. That a quotum would get nothing is no way out to tell of. */
function describeWijziging({ kleinsteWijziging, verruimingen }: Onhaalbaar, noem: (id: string) => string): Bevinding[] {
  if (kleinsteWijziging.soort !== 'gevonden') return [];
  if (verruimingen.some(({ soort }) => soort === 'aantal' || soort === 'hoogstens')) return [];
  const { eenheden, verschuivingen } = kleinsteWijziging;
  if (verschuivingen.some(({ soort, grens, wordt }) => soort === 'quotum' && grens === 'van' && wordt === 0)) return [];
  return verschuivingen.map((een) => {
    const { grens, was, wordt } = een;
    const params = { eenheden, eis: showEis(een, noem), grens, was, wordt };
    return createBevinding('info', 'selectie.kleinste_wijziging', getPad(een), params);
  });
}

/**
 * The clashes and the changes that would help, as findings: the clashes as `fout`, the changes as `info`. Not all that the fields hold is
 * told: only what the sentences before do not say.
 */
export function describeOnhaalbaar(quota: readonly Quotum[], onhaalbaar: Onhaalbaar): readonly Bevinding[] {
  const noem = (id: string) => quota.find((quotum) => quotum.id === id)?.naam ?? id;
  return [
    ...onhaalbaar.botsing.map((element) => describeBotsing(element, noem)),
    ...describeOok(onhaalbaar.botsingen, noem),
    ...onhaalbaar.verruimingen.map((verruiming) => describeVerruiming(verruiming, noem)),
    ...describeWeglaten(onhaalbaar, noem),
    ...describeWijziging(onhaalbaar, noem),
  ];
}
