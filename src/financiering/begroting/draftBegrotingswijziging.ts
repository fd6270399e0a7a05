import * as z from 'zod';
import { fromCenten } from '../../kern/huis.js';
import { type Datum, parseSchema } from '../../kern/index.js';
import type { Bedragverschil } from '../boeking/vergelijking.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { listJaren } from '../stand/listJaren.js';
import { peilvelden } from '../stand/peiling.js';
import type { Stand } from '../stand/stand.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { balanceJaren } from './balanceJaren.js';
import type { Begrotingspartijjaar, Begrotingsvoorstel, Begrotingswijziging } from './begrotingswijziging.js';

/** Options of {@link draftBegrotingswijziging}. */
export interface DraftBegrotingswijzigingOptions {
  /** The last day whose decisions on the budget count. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

const OptionsSchema: z.ZodType<DraftBegrotingswijzigingOptions> = z.strictObject({
  peildatum: peilvelden.peildatum,
  bekendOp: peilvelden.bekendOp,
});

/** Budget and forecast of a contribution in one open year. */
interface Openjaar {
  readonly jaar: number;
  readonly begroot: bigint;
  readonly prognose: bigint;
}

function listOpenjaren({ begroot, lasten }: Stand, { cellen }: Standen): Openjaar[] {
  return listJaren(begroot, lasten.perJaar).flatMap((jaar) =>
    cellen.afgesloten.has(jaar)
      ? []
      : [{ jaar, begroot: begroot.get(jaar) ?? 0n, prognose: lasten.perJaar.get(jaar)?.prognose ?? 0n }],
  );
}

/** The contributions that a council decides on: those of a gemeente; without parties all. A specifieke uitkering has no budget. */
function listBegroot({ standen, peiling }: Standen): Stand[] {
  const { partijen } = peiling.verloop;
  const gemeenten = new Set(partijen.filter(({ rol }) => rol === 'gemeente').map(({ id }) => id));
  return standen.filter(
    ({ plek: { bijdrage } }) =>
      bijdrage.soort !== 'specifieke_uitkering' && (partijen.length === 0 || gemeenten.has(bijdrage.van)),
  );
}

function toVoorstellen({ plek }: Stand, jaren: readonly Openjaar[]): Begrotingsvoorstel[] {
  const bijdrage = plek.bijdrage.id;
  const { overhevelingen, wijzigingen } = balanceJaren(
    new Map(jaren.map(({ jaar, begroot, prognose }) => [jaar, prognose - begroot])),
  );
  return [
    ...overhevelingen.map(({ vanJaar, naarJaar, centen }) => ({
      soort: 'krediet_overgeheveld' as const,
      bijdrage,
      vanJaar,
      naarJaar,
      bedrag: fromCenten(centen),
    })),
    ...wijzigingen.map(({ jaar, centen }) => ({
      soort: 'begroting_gewijzigd' as const,
      bijdrage,
      begrotingsjaar: jaar,
      bedrag: fromCenten(centen),
    })),
  ];
}

const toVerschil = (voor: bigint, na: bigint): Bedragverschil => ({
  voor: fromCenten(voor),
  na: fromCenten(na),
  verschil: fromCenten(na - voor),
});

/** Budget and forecast by year and payer. */
function sumPartijjaren(
  perBijdrage: readonly (readonly [Stand, readonly Openjaar[]])[],
): Pick<Begrotingswijziging, 'perPartij' | 'totaal'> {
  const sommen = new Map<string, Openjaar & Pick<Begrotingspartijjaar, 'van'>>();
  let voor = 0n;
  let na = 0n;
  for (const [{ plek }, jaren] of perBijdrage)
    for (const { jaar, begroot, prognose } of jaren) {
      const { van } = plek.bijdrage;
      const som = sommen.get(`${jaar}|${van}`) ?? { jaar, van, begroot: 0n, prognose: 0n };
      sommen.set(`${jaar}|${van}`, { ...som, begroot: som.begroot + begroot, prognose: som.prognose + prognose });
      voor += begroot;
      na += prognose;
    }
  return {
    perPartij: [...sommen.values()]
      .sort((a, b) => a.jaar - b.jaar)
      .map(({ jaar, van, begroot, prognose }) => ({ begrotingsjaar: jaar, van, ...toVerschil(begroot, prognose) })),
    totaal: toVerschil(voor, na),
  };
}

export function draftBegrotingswijziging(
  verloop: Geldverloop,
  options: DraftBegrotingswijzigingOptions,
): Begrotingswijziging {
  const { peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const standen = computeStanden({ verloop, peildatum, bekendOp });
  const perBijdrage = listBegroot(standen).map((stand) => [stand, listOpenjaren(stand, standen)] as const);
  return {
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    voorstellen: perBijdrage.flatMap(([stand, jaren]) => toVoorstellen(stand, jaren)),
    ...sumPartijjaren(perBijdrage),
  };
}
