import { readdirSync } from 'node:fs';
import type { Aantal, Regel, Waar } from 'buurtaanpak/selectie';
import { readGegevensJson } from '../gegevens.js';
import { type Keuze, listVolgorde, type Probleem } from './orakel.js';

/** Part of a question: a quotum by its id, or a rule by its position. */
export type Element = readonly ['quotum', string] | readonly ['regel', number];

/** A selection: each chosen buurt with the id of its quotum. */
export type Paren = readonly (readonly [string, string])[];

interface ReferentieWaar {
  readonly kenmerken?: readonly string[];
  readonly wijken?: readonly string[];
}

interface Grenzen {
  readonly van: number;
  readonly tot: number;
}

/** A rule as the files write it: as here, but that a number is `van` and `tot`, and points are whole units. */
type Referentieregel =
  | Exclude<Regel, { soort: 'aantal_met' | 'uitgesloten' }>
  | { readonly soort: 'uitgesloten'; readonly codes: readonly string[] }
  | (Grenzen & {
      readonly soort: 'aantal_met';
      readonly waar: ReferentieWaar;
      readonly programmas?: readonly string[];
    });

/** A question of a reference file, and what is known of its answer. Values are in whole units, of which `eenheid` make a point. */
export interface Oplossergeval {
  readonly id: string;
  readonly klasse: string;
  readonly wat: string;
  readonly vraag: {
    readonly eenheid: number;
    readonly kandidaten: readonly {
      readonly code: string;
      readonly wijk: string | null;
      readonly kenmerken: readonly string[];
      readonly inwoners: number;
      readonly score: Readonly<Record<string, number>>;
    }[];
    readonly quota: readonly (Grenzen & {
      readonly id: string;
      readonly programma: string;
      readonly waar?: ReferentieWaar;
    })[];
    readonly regels: readonly Referentieregel[];
    readonly buren: readonly (readonly [string, string])[];
  };
  readonly verwacht: VerwachtGevonden | VerwachtOnhaalbaar;
}

/** What is known of a question that has an answer. */
export interface VerwachtGevonden {
  readonly uitkomst: 'optimaal';
  readonly waarde: number;
  /** One of the best. */
  readonly een: Paren;
  /** How many are the best: text when a number cannot hold it, absent when nobody counted. */
  readonly aantalOptimaal?: number | string;
  /** All of the best. */
  readonly optimale?: readonly Paren[];
  /** The value of the best that is not the best. */
  readonly volgendeWaarde?: number;
  /** How many selections obey every rule. */
  readonly aantalGeldig?: number;
  /** The highest values, each as often as there are selections of it. */
  readonly besteWaarden?: readonly number[];
  /** The highest values, each with the number of selections of it. */
  readonly aantalPerWaarde?: readonly (readonly [waarde: number, aantal: string])[];
  /** The selections of at least the optimum less `marge`, and in how many of them a buurt is. */
  readonly binnen?: {
    readonly marge: number;
    readonly aantal: number;
    readonly keren: Readonly<Record<string, number>>;
  };
  /** The optimum without a rule. */
  readonly zonderRegel?: readonly (readonly [positie: number, waarde: number])[];
  /** The optimum without a buurt of `een`. */
  readonly zonderBuurt?: readonly (readonly [code: string, waarde: number])[];
}

/** What is known of a question that has no answer. */
export interface VerwachtOnhaalbaar {
  readonly uitkomst: 'onhaalbaar';
  readonly oorzaak: {
    readonly een: readonly Element[];
    /** Every set of quota and rules that clash and of which all are needed for it. */
    readonly alleOnherleidbaar: readonly (readonly Element[])[];
    readonly kleinsteGrootte: number;
    /** How many of them must go at least, so that the rest can be met; and every way to do it with so many. */
    readonly minstWeglaten: number;
    readonly weglaten: readonly (readonly Element[])[];
  };
  /** The least that the numbers of quota, of `hoogstens` and of `aantal_met` must move, added up, so that all can be met. */
  readonly kleinsteWijziging?: number;
}

const MAP = new URL('../data/referentie/', import.meta.url);

/** Every question of the files `oplosser_*.json`, file by file. */
export function readGevallen(): readonly Oplossergeval[] {
  return readdirSync(MAP)
    .flatMap((naam) => /^oplosser_.*\.json(?=\.gz$)/.exec(naam) ?? [])
    .sort()
    .flatMap((naam) => readGegevensJson<{ gevallen: readonly Oplossergeval[] }>(`referentie/${naam}`).gevallen);
}

const toWaar = ({ kenmerken, wijken }: ReferentieWaar): Waar => ({
  ...(kenmerken === undefined ? {} : { kenmerken }),
  ...(wijken === undefined ? {} : { gebieden: wijken }),
});
const toAantal = ({ van, tot }: Grenzen): Aantal => (van === tot ? van : { van, tot });

function toRegel(regel: Referentieregel, eenheid: number): Regel {
  switch (regel.soort) {
    case 'aantal_met': {
      const { soort, van, tot, waar, ...rest } = regel;
      return { soort, aantal: toAantal({ van, tot }), waar: toWaar(waar), ...rest };
    }
    case 'uitgesloten':
      return { motief: 'zo gevraagd', ...regel };
    case 'minimumscore':
      return { ...regel, minimaal: regel.minimaal / eenheid };
    case 'liever_aangrenzend':
      return { ...regel, bonus: regel.bonus / eenheid };
    default:
      return regel;
  }
}

/** A question of a reference file as `selectBuurten` takes it: scores, quota, and the rest as options. Scores are in points. */
export function toVraag({ vraag }: Oplossergeval): Probleem {
  const { eenheid, kandidaten, quota, regels, buren } = vraag;
  const programmas = [...new Set(quota.map(({ programma }) => programma))];
  return {
    scores: Object.fromEntries(
      programmas.map((programma) => [
        programma,
        kandidaten.flatMap(({ code, score }) => {
          const eenheden = score[programma];
          return eenheden === undefined ? [] : [{ code, score: eenheden / eenheid }];
        }),
      ]),
    ),
    quota: quota.map(({ id, programma, waar, ...aantal }) => ({
      id,
      programma,
      aantal: toAantal(aantal),
      ...(waar === undefined ? {} : { waar: toWaar(waar) }),
    })),
    gebieden: kandidaten.map(({ code, wijk, kenmerken, inwoners }) => ({
      code,
      kenmerken,
      inwoners,
      ...(wijk === null ? {} : { wijk }),
    })),
    regels: regels.map((regel) => toRegel(regel, eenheid)),
    buren,
    doel: { soort: 'totaal' },
  };
}

/** What a selection is worth, in the whole units of the file. */
export function countEenheden({ vraag }: Oplossergeval, keuze: Keuze): number {
  const programmaVan = new Map(vraag.quota.map(({ id, programma }) => [id, programma]));
  const scores = new Map(vraag.kandidaten.map(({ code, score }) => [code, score]));
  const delen = [...keuze].map(([code, quotum]) => scores.get(code)?.[programmaVan.get(quotum) ?? ''] ?? Number.NaN);
  const paren = new Set(
    vraag.buren.filter(([a, b]) => a !== b && keuze.has(a) && keuze.has(b)).map((paar) => [...paar].sort().join()),
  );
  const bonus = vraag.regels.reduce((som, regel) => som + (regel.soort === 'liever_aangrenzend' ? regel.bonus : 0), 0);
  return delen.reduce((som, deel) => som + deel, 0) + paren.size * bonus;
}

/**
 * Which of some selections the tie rule prefers: at the first buurt in order of precedence at which two differ, the one that has it, or
 * that has it for the earlier quotum.
 */
export function findEerste(vraag: Probleem, selecties: readonly Paren[]): Paren {
  const volgorde = listVolgorde(vraag);
  const ids = vraag.quota.map(({ id }) => id);
  const rangen = (paren: Paren) => {
    const quotumVan = new Map(paren);
    return volgorde.map((code) => (quotumVan.has(code) ? ids.indexOf(quotumVan.get(code) as string) : ids.length));
  };
  const compare = (a: readonly number[], b: readonly number[]) => {
    const i = a.findIndex((rang, plaats) => rang !== b[plaats]);
    return i < 0 ? 0 : (a[i] as number) - (b[i] as number);
  };
  const gerangschikt = selecties
    .map((paren) => ({ paren, rang: rangen(paren) }))
    .sort((a, b) => compare(a.rang, b.rang));
  return gerangschikt[0]?.paren ?? [];
}
