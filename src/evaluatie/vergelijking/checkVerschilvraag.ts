import * as z from 'zod';
import { toIdvorm } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import { checkAantal, checkKans } from '../../rekenen/index.js';
import { checkUitkomsten } from '../lees/checkUitkomsten.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { refuse } from '../teksten/codes.js';
import type { Vergelijkingskeuze } from './vergelijkingskeuze.js';
import type { Buurtenset, ComputeVerschilInVerschillenOptions } from './verschilvraag.js';

const namen = z.array(z.string());
const paar = z.looseObject({ voor: Datum.schema, na: Datum.schema });

const OptiesSchema = z.looseObject({
  uitkomst: z.string(),
  voor: Datum.schema,
  na: Datum.schema,
  controle: z.array(paar).optional(),
  voormetingen: z.array(Datum.schema).optional(),
  koppeling: namen.optional(),
  geloot: z.boolean().optional(),
  vastgesteldOp: Datum.schema.optional(),
  selectie: z
    .looseObject({
      gekozenOp: Datum.schema,
      criteria: z.array(z.looseObject({ uitkomst: z.string(), van: Datum.schema, tot: Datum.schema })),
    })
    .optional(),
});

const SetsSchema = z.array(z.looseObject({ behandeld: namen, vergelijking: namen }));
const KeuzeSchema = z.looseObject({
  sets: SetsSchema,
  kenmerken: namen,
  zonder: z.array(z.looseObject({ buurt: z.string() })),
});

function checkSets(invoer: readonly Buurtenset[] | Vergelijkingskeuze): void {
  const sets = Array.isArray(invoer)
    ? parseSchema(SetsSchema, invoer, 'sets')
    : parseSchema(KeuzeSchema, invoer, 'sets').sets;
  const gezien = new Set<string>();
  sets.forEach(({ behandeld, vergelijking }, s) => {
    for (const buurt of [...behandeld, ...vergelijking]) {
      if (gezien.has(toIdvorm(buurt))) refuse('evaluatie.buurt_dubbel', { buurt }, ['sets', s]);
      gezien.add(toIdvorm(buurt));
    }
  });
}

/** The last day that certainly lies before the start: the day of the choice, or that of the first measurement when it is later. */
function findLaatsteDag({ voor, selectie }: ComputeVerschilInVerschillenOptions): Datum {
  return selectie !== undefined && selectie.gekozenOp > voor ? selectie.gekozenOp : voor;
}

function checkDagen(options: ComputeVerschilInVerschillenOptions): void {
  const { voor, na, controle = [], voormetingen = [] } = options;
  for (const [i, dagen] of [{ voor, na }, ...controle].entries()) {
    const pad = i === 0 ? ['voor'] : ['controle', i - 1, 'voor'];
    if (dagen.voor >= dagen.na) refuse('evaluatie.vanaf_na_op', { vanaf: dagen.voor, op: dagen.na }, pad);
  }
  const laatste = findLaatsteDag(options);
  const eerder = [
    ...controle.map(({ na: dag }, i) => ({ dag, pad: ['controle', i, 'na'] })),
    ...voormetingen.map((dag, i) => ({ dag, pad: ['voormetingen', i] })),
  ];
  for (const { dag, pad } of eerder) if (dag > laatste) refuse('evaluatie.dag_na_start', { dag, laatste }, pad);
}

/** Refuses what cannot be read: a missing argument, a row without its form, days in the wrong order. */
export function checkVerschilvraag(
  uitkomsten: readonly Uitkomstregel[],
  sets: readonly Buurtenset[] | Vergelijkingskeuze,
  options: ComputeVerschilInVerschillenOptions,
): void {
  parseSchema(OptiesSchema, options, 'opties');
  const { alfa = 0.05, onderscheidingsvermogen = 0.8, margeDagen = 0 } = options;
  checkKans('alfa', alfa);
  checkKans('onderscheidingsvermogen', onderscheidingsvermogen);
  checkAantal('margeDagen', margeDagen, 0);
  checkDagen(options);
  checkSets(sets);
  checkUitkomsten(uitkomsten);
}
