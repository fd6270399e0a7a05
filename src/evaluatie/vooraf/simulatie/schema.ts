import * as z from 'zod';
import { WERKVELDEN } from '../../../kern/huis.js';
import { Datum } from '../../../kern/index.js';
import { GROOTSTE_GETAL } from '../../../rekenen/index.js';

const naam = z.string().min(1).max(200);
const deel = z.number().min(0).max(1);
const maat = z.number().min(0).max(GROOTSTE_GETAL);
const getal = z.number().min(-GROOTSTE_GETAL).max(GROOTSTE_GETAL);

/** The most buurten that one simulated evaluation has, and the most candidates of a block. */
const MEESTE_BUURTEN = 500;
const MEESTE_KANDIDATEN = 5_000;

/** The form of what is expected of the buurten. */
export const SimulatieopzetSchema = z.strictObject({
  cellen: z
    .array(
      z.strictObject({
        aantal: z.int().min(1).max(MEESTE_BUURTEN),
        blok: naam.optional(),
        programma: z.boolean().optional(),
        kenmerken: z.record(naam, z.union([naam, getal])).optional(),
        start: Datum.schema.optional(),
        effect: getal.optional(),
        spreiding: maat.optional(),
        uitval: deel.optional(),
        gekozen: z.enum(['laagste', 'hoogste', 'rest']).optional(),
      }),
    )
    .min(1)
    .max(MEESTE_BUURTEN),
  start: Datum.schema,
  tussen: maat,
  binnen: maat,
  samenhang: deel.optional(),
  trend: getal.optional(),
  tussenBlokken: maat.optional(),
  aandeel: deel.optional(),
  uitval: deel.optional(),
  keuze: z
    .strictObject({
      op: Datum.schema,
      kandidaten: z.int().min(1).max(MEESTE_KANDIDATEN),
      uitkomst: naam.optional(),
    })
    .optional(),
  perioden: z.array(Datum.schema).min(2).max(60).optional(),
  paren: z.boolean().optional(),
});

/** The form of the options. */
export const OptionsSchema = z.strictObject({
  runs: z.int().min(100).max(20_000).optional(),
  zaad: z.union([z.int(), z.string()]).optional(),
  effecten: z.array(getal).max(10).optional(),
  rangschikkingen: z.int().min(99).max(100_000).optional(),
  ...WERKVELDEN,
});
