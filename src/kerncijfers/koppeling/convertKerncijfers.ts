import * as z from 'zod';
import { checkKoppeling } from '../../gebied/huis.js';
import type { Koppeling } from '../../gebied/index.js';
import { roundGetal } from '../../kern/huis.js';
import { type Bevinding, DomeinFout, parseSchema } from '../../kern/index.js';
import { checkDekking } from '../samenstelling/checkDekking.js';
import { combineKolommen } from '../samenstelling/combineKolommen.js';
import type { Gebied, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding, refuse } from '../teksten/codes.js';

/** Options of {@link convertKerncijfers}. */
export interface ConvertKerncijfersOptions {
  /** Names and kinds of the new areas. Default: read from the code, with the code as name. */
  readonly gebieden?: readonly Gebied[] | undefined;
  /** The part of the weight that must have a figure before a mean is made, from 0 to 1. Default 1. */
  readonly minDekking?: number | undefined;
}

/** The result of {@link convertKerncijfers}: the table in the new classification, and what was lost. */
export interface Omrekenresultaat {
  readonly tabel: Kerncijfertabel;
  /** Codes of the table that are not in the mapping: their figures are lost. */
  readonly vervallen: readonly string[];
  /** Codes that the mapping converts only in part, with the share that is lost, from 0 to 1. */
  readonly verloren: readonly { readonly code: string; readonly aandeel: number }[];
  /** Codes of the mapping that are not in the table: the figures that depend on them are missing. */
  readonly ontbreekt: readonly string[];
  readonly bevindingen: readonly Bevinding[];
}

const OptionsSchema = z.looseObject({ gebieden: z.array(z.looseObject({ code: z.string() })).optional() });

const SOORT: Readonly<Record<string, 'gemeente' | 'wijk' | 'buurt'>> = { GM: 'gemeente', WK: 'wijk', BU: 'buurt' };

function toGebied(code: string): Gebied {
  const soort = SOORT[code.slice(0, 2)];
  if (soort === undefined) return { code, naam: code, soort: 'samengesteld' };
  const gemeente = `GM${code.slice(2, 6)}`;
  return soort === 'gemeente'
    ? { code, naam: code, soort, gemeente }
    : { code, naam: code, soort, gemeente, wijk: `WK${code.slice(2, 8)}` };
}

/**
 * Converts figures from one classification to another, by a mapping with the share of each old area that lies in each new one. Counts are
 * divided by these shares and added up; means are weighted by their own count times the share. A new area that consists of one whole old
 * area keeps every figure. Figures about land, in hectares or weighted by surface, use the share of the surface where the mapping has it;
 * all other figures use the share of the inhabitants. A mean is assumed to be the same everywhere in its old area. Figures that follow
 * from others, such as a density, are better computed anew from the converted counts.
 *
 * Bounds and estimates go over as in `aggregateKerncijfers`, those of a count times its share. The shares of the mapping are taken as they
 * are: the bounds tell of the rounding of the figures, and not of people who live otherwise than the mapping says.
 *
 * Cost: n in the parts of the mapping, for each column.
 *
 * @param tabel - figures in the old classification, that of the year `koppeling.van`
 * @param koppeling - the mapping
 * @returns the new table, its areas by code, and what was lost
 * @throws DomeinFout `kern.document_ongeldig` with the findings of `checkKoppeling`, `kerncijfers.indeling_verkeerd`,
 *   `kerncijfers.dekking_ongeldig`, `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { convertKerncijfers, getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: '300', g_hhgro: '2,0' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2020 });
 * const nieuw = convertKerncijfers(tabel, {
 *   van: 2020,
 *   naar: 2024,
 *   delen: [
 *     { van: 'BU00802001', naar: 'BU00802011', aandeel: 0.75 },
 *     { van: 'BU00802001', naar: 'BU00802012', aandeel: 0.2 },
 *   ],
 * });
 * getKerncijfer(nieuw.tabel, 'BU00802011', 'aantal_inwoners'); // => { waarde: 225 }
 * getKerncijfer(nieuw.tabel, 'BU00802012', 'gemiddelde_huishoudensgrootte'); // => { waarde: 2 }
 * nieuw.verloren; // => [{ code: 'BU00802001', aandeel: 0.05 }]
 * ```
 */
export function convertKerncijfers(
  tabel: Kerncijfertabel,
  koppeling: Koppeling,
  options: ConvertKerncijfersOptions = {},
): Omrekenresultaat {
  const { rij } = getTabelindex(tabel);
  parseSchema(OptionsSchema, options, 'opties');
  const { minDekking = 1 } = options;
  checkDekking(minDekking);
  const fouten = checkKoppeling(koppeling).filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0) {
    const params = { soort: 'koppeling', aantal: fouten.length };
    throw new DomeinFout('kern.document_ongeldig', params, { bevindingen: fouten });
  }
  const jaar = tabel.gebieden.find((gebied) => gebied.jaar !== undefined)?.jaar ?? tabel.indeling.jaar;
  if (jaar !== koppeling.van) refuse('kerncijfers.indeling_verkeerd', { jaar, van: koppeling.van });

  const perCode = new Map<string, { van: string; inwoners: number; oppervlakte: number }[]>();
  const meegenomen = new Map<string, number>();
  for (const { van, naar, aandeel, aandeelOppervlakte = aandeel } of koppeling.delen) {
    const deel = { van, inwoners: aandeel, oppervlakte: aandeelOppervlakte };
    const delen = perCode.get(naar);
    if (delen === undefined) perCode.set(naar, [deel]);
    else delen.push(deel);
    meegenomen.set(van, (meegenomen.get(van) ?? 0) + aandeel);
  }
  const opCode = [...perCode].sort(([a], [b]) => (a < b ? -1 : 1));
  const bekend = new Map((options.gebieden ?? []).map((gebied) => [gebied.code, gebied]));
  const groepen = opCode.map(([, delen]) => delen.map(({ van, ...aandelen }) => ({ rij: rij.get(van), ...aandelen })));
  const { kolommen, bevindingen } = combineKolommen(tabel, groepen, minDekking);

  const vervallen = tabel.gebieden.map(({ code }) => code).filter((code) => !meegenomen.has(code));
  const ontbreekt = [...meegenomen.keys()].filter((code) => !rij.has(code)).sort();
  const verloren = [...meegenomen]
    .filter(([code, aandeel]) => rij.has(code) && aandeel < 1 - 1e-9)
    .map(([code, aandeel]) => ({ code, aandeel: roundGetal(1 - aandeel) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (vervallen.length + ontbreekt.length + verloren.length > 0) {
    bevindingen.push(
      createBevinding('waarschuwing', 'kerncijfers.omrekening_onvolledig', [], {
        vervallen: vervallen.length,
        verloren: verloren.length,
        ontbreekt: ontbreekt.length,
      }),
    );
  }
  return {
    tabel: {
      indeling: { ...tabel.indeling, jaar: koppeling.naar },
      gebieden: opCode.map(([code]) => bekend.get(code) ?? toGebied(code)),
      kolommen,
    },
    vervallen,
    verloren,
    ontbreekt,
    bevindingen,
  };
}
