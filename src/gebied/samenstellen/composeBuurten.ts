import * as z from 'zod';
import { createWerk, toIdvorm } from '../../kern/huis.js';
import { parseSchema, type Werkopties } from '../../kern/index.js';
import type { Burenparen } from '../buren/burenparen.js';
import { checkParen } from '../buren/checkParen.js';
import { showGetal } from '../getal/showGetal.js';
import { refuse } from '../teksten/codes.js';
import { createDeelgebied } from './createDeelgebied.js';
import type { Doelband } from './doelband.js';
import type { Eenheid } from './eenheid.js';
import { getGebieden } from './getGebieden.js';
import { getStatus } from './getStatus.js';
import type { Graaf } from './graaf.js';
import { readBand } from './readBand.js';
import { readInspanning } from './readInspanning.js';
import { searchVerdeling } from './searchVerdeling.js';
import type { Deelgebied, Verdeling } from './verdeling.js';

/**
 * Options of {@link composeBuurten}. A step of `werk` is a unit of an area in a round of the search. Default: a hundred million, some minutes;
 * the postcodes of the whole country with the default effort take ten million.
 */
export interface ComposeBuurtenOptions extends Werkopties {
  /** The target number of inhabitants of an area. Default 750, which is what the programme calls a buurt. */
  readonly doel?: number | undefined;
  /** Lower bound of the band, included. Default two thirds of the target, rounded: 500. */
  readonly min?: number | undefined;
  /** Upper bound of the band, included. Default four thirds of the target, rounded: 1000. */
  readonly max?: number | undefined;
  /** Seed of the search: the same seed gives the same areas. Default 1. */
  readonly zaad?: number | string | undefined;
  /** How many recombinations are tried for each area. Default 20; with 0 the search stops after the first division and its moves. */
  readonly inspanning?: number | undefined;
  /** What the codes of composed areas start with where no border gives one. Default `SB`. */
  readonly voorvoegsel?: string | undefined;
}

/**
 * How the size of an area is: `goed` within the band; `te_klein` or `te_groot` where its surroundings allow no better; `splitsen` for a
 * unit that is too large on its own and needs smaller units.
 */
export type Samenstelstatus = 'goed' | 'te_klein' | 'te_groot' | 'splitsen';

/** A composed area. It is a `Samenstelling` for `aggregateKerncijfers`. */
export interface SamengesteldeBuurt {
  /** Code of its one unit, or `border-001` and so on in the order of the first unit. */
  readonly code: string;
  /** Codes of its units, sorted. */
  readonly eenheden: readonly string[];
  readonly inwoners: number;
  readonly grens?: string | undefined;
  readonly status: Samenstelstatus;
}

/** How near the areas are to the target. */
export interface Samenstelkwaliteit {
  /** Number of areas, those with `splitsen` left out. */
  readonly aantal: number;
  readonly goed: number;
  readonly teKlein: number;
  readonly teGroot: number;
  /** Units that need splitting. */
  readonly splitsen: number;
  /** Mean distance to the target as a share of it, over the areas without `splitsen`; 0 when there are no such areas. */
  readonly gemiddeldeAfwijking: number;
  /**
   * Inhabitants in areas within the band, as a share of all inhabitants (units that need splitting included); 1 when there are no
   * inhabitants.
   */
  readonly aandeelInwonersGoed: number;
}

/** What {@link composeBuurten} gives. */
export interface Buurtindeling {
  /** The areas, by code of border and first unit. */
  readonly buurten: readonly SamengesteldeBuurt[];
  readonly kwaliteit: Samenstelkwaliteit;
}

const OptionsSchema = z.looseObject({ voorvoegsel: z.string().optional() });
const EenhedenSchema = z.array(z.looseObject({ code: z.string(), grens: z.string().optional() }));

/** The units in the order of border and code, so that the order of the input does not matter. */
function sortEenheden(eenheden: readonly Eenheid[]): Eenheid[] {
  const gezien = new Set<string>();
  eenheden.forEach(({ code, inwoners }, i) => {
    if (gezien.has(toIdvorm(code))) refuse('gebied.code_dubbel', { code }, [i, 'code']);
    gezien.add(toIdvorm(code));
    if (!(Number.isFinite(inwoners) && inwoners >= 0))
      refuse('gebied.inwoners_ongeldig', { code, waarde: showGetal(inwoners) }, [i, 'inwoners']);
  });
  const key = ({ grens = '', code }: Eenheid): string => `${grens}\u0000${code}`;
  return [...eenheden].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function createGraaf(eenheden: readonly Eenheid[], paren: Burenparen, max: number): Graaf {
  const nummers = new Map(eenheden.map(({ code }, nummer) => [code, nummer]));
  const buren: Set<number>[] = eenheden.map(() => new Set());
  for (const [een, ander] of paren) {
    const a = nummers.get(een);
    const b = nummers.get(ander);
    if (a === undefined || b === undefined || a === b) continue;
    const [van, naar] = [eenheden[a] as Eenheid, eenheden[b] as Eenheid];
    if (van.grens !== naar.grens || van.inwoners > max || naar.inwoners > max) continue;
    buren[a]?.add(b);
    buren[b]?.add(a);
  }
  return {
    inwoners: eenheden.map(({ inwoners }) => inwoners),
    buren: buren.map((rij) => [...rij].sort((a, b) => a - b)),
  };
}

/** A unit that is too large on its own is to be split; an area of several is too large. */
const toSamenstelstatus = (status: Samenstelstatus, aantal: number): Samenstelstatus =>
  status === 'te_groot' && aantal === 1 ? 'splitsen' : status;

function toBuurten(eenheden: readonly Eenheid[], verdeling: Verdeling, voorvoegsel: string): SamengesteldeBuurt[] {
  const volgnummers = new Map<string, number>();
  return getGebieden(verdeling).map((gebied: Deelgebied) => {
    const leden = [...gebied.eenheden].sort((a, b) => a - b).map((nummer) => eenheden[nummer] as Eenheid);
    const { code, grens } = leden[0] as Eenheid;
    const begin = grens ?? voorvoegsel;
    const nummer = (volgnummers.get(begin) ?? 0) + 1;
    if (leden.length > 1) volgnummers.set(begin, nummer);
    return {
      code: leden.length === 1 ? code : `${begin}-${String(nummer).padStart(3, '0')}`,
      eenheden: leden.map((lid) => lid.code),
      inwoners: gebied.inwoners,
      ...(grens === undefined ? {} : { grens }),
      status: toSamenstelstatus(getStatus(gebied.inwoners, verdeling.band), leden.length),
    };
  });
}

function measure(buurten: readonly SamengesteldeBuurt[], { doel }: Doelband): Samenstelkwaliteit {
  const gemaakt = buurten.filter(({ status }) => status !== 'splitsen');
  const count = (soort: Samenstelstatus): number => buurten.filter(({ status }) => status === soort).length;
  const sum = (rij: readonly SamengesteldeBuurt[]): number => rij.reduce((som, { inwoners }) => som + inwoners, 0);
  const afwijking = gemaakt.reduce((som, { inwoners }) => som + Math.abs(inwoners - doel) / doel, 0);
  const inwoners = sum(buurten);
  return {
    aantal: gemaakt.length,
    goed: count('goed'),
    teKlein: count('te_klein'),
    teGroot: count('te_groot'),
    splitsen: count('splitsen'),
    gemiddeldeAfwijking: gemaakt.length === 0 ? 0 : afwijking / gemaakt.length,
    aandeelInwonersGoed: inwoners === 0 ? 1 : sum(buurten.filter(({ status }) => status === 'goed')) / inwoners,
  };
}

/**
 * Makes connected areas of about 750 inhabitants from units with neighbours: the buurten of the programme from CBS buurten, PC6 areas or
 * squares of 100 m. Every unit ends up in exactly one area, no area crosses a border, and a unit that is too large on its own is
 * reported as `splitsen`.
 *
 * The search brings the areas near the target: it minimises the sum of the squared relative distances, and an area outside the band
 * counts much more. A first division lets the smallest area join the neighbour that it fits best; then single units move (Openshaw's
 * automatic zoning procedure, 1977), and areas are recombined: neighbouring areas are merged and divided anew by the best cut of a random
 * spanning tree (ReCom; DeFord, Duchin and Solomon 2021). It is a search, without proof of an optimum: another seed or more effort may
 * find a better division. The shape of an area does not count, only that it is connected. Unlike max-p (Duque, Anselin and Rey 2012),
 * which makes as many areas as a minimum size allows, it aims at a size.
 *
 * Cost: n² in the units, once for the first division and for each of the first eight divisions of a whole; `inspanning` times n after that.
 *
 * @param eenheden - units with inhabitants; their order does not matter
 * @param buren - which units touch; pairs with the code of another area do not count
 * @param options - target, band, seed, effort
 * @returns the areas and how near they are to the target
 * @throws DomeinFout `kern.te_veel_werk`, `kern.afgebroken`, `gebied.doelband_ongeldig`, `gebied.code_dubbel`, `gebied.inwoners_ongeldig`, `gebied.inspanning_ongeldig`,
 *   `kern.zaad_ongeldig`, `kern.document_ongeldig` when the units, pairs or options are not valid
 *
 * @example
 * ```ts
 * import { composeBuurten, createBuren } from 'buurtaanpak/gebied';
 *
 * const eenheden = [
 *   { code: 'A', inwoners: 400 },
 *   { code: 'B', inwoners: 350 },
 *   { code: 'C', inwoners: 700 },
 *   { code: 'D', inwoners: 6300 },
 * ];
 * const buren = createBuren([['A', 'B'], ['B', 'C'], ['C', 'D']]);
 * const { buurten } = composeBuurten(eenheden, buren);
 * buurten.map(({ code, eenheden: leden, status }) => [code, leden, status]);
 * // => [['SB-001', ['A', 'B'], 'goed'], ['C', ['C'], 'goed'], ['D', ['D'], 'splitsen']]
 * ```
 */
export function composeBuurten(
  eenheden: readonly Eenheid[],
  buren: Burenparen,
  options: ComposeBuurtenOptions = {},
): Buurtindeling {
  parseSchema(OptionsSchema, options, 'opties');
  parseSchema(EenhedenSchema, eenheden, 'eenheden');
  checkParen(buren);
  const werk = createWerk(options, { standaard: 100_000_000, wat: 'stappen' });
  const band = readBand(options);
  const { zaad = 1, voorvoegsel = 'SB' } = options;
  const inspanning = readInspanning(options);
  const rij = sortEenheden(eenheden);
  const verdeling: Verdeling = { graaf: createGraaf(rij, buren, band.max), band, van: [] };
  rij.forEach((_, nummer) => {
    createDeelgebied(verdeling, [nummer]);
  });
  searchVerdeling(verdeling, zaad, inspanning, werk);
  const buurten = toBuurten(rij, verdeling, voorvoegsel);
  return { buurten, kwaliteit: measure(buurten, band) };
}
