import * as z from 'zod';
import { attempt, explainFout } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { explainSelectiestuk } from '../delen/explainSelectiestuk.js';
import type { Narekeninvoer } from './narekeninvoer.js';

const tekst = z.string();
const aandeel = z.number().min(0).max(1);
const mogelijk = tekst.optional();
const WegingSchema = z
  .looseObject({ methode: z.enum(['opgegeven', 'gelijk', 'rangorde', 'swing', 'ahp', 'entropie', 'critic', 'pca']) })
  .optional();
const BevindingSchema = z.looseObject({
  code: tekst,
  ernst: z.enum(['fout', 'waarschuwing', 'info']),
  pad: z.array(z.union([tekst, z.number()])),
  params: z.record(tekst, z.union([tekst, z.number(), z.array(z.union([tekst, z.number()]))])),
});
const BronSchema = z.looseObject({ naam: tekst, tabel: tekst, jaar: z.number() });
const ZekerheidSchema = z
  .looseObject({
    trekkingen: z.int().min(1).max(1_000_000_000),
    kans: aandeel,
    overlap: aandeel,
    perBuurt: z.array(z.looseObject({ buurt: tekst, kans: aandeel })).optional(),
  })
  .optional();

const ScoresSchema = z.looseObject({
  routekaart: z.looseObject({
    naam: tekst,
    weging: WegingSchema,
    themas: z.array(z.looseObject({ id: tekst, naam: tekst, weging: WegingSchema })).optional(),
    criteria: z.array(
      z.looseObject({
        id: tekst,
        naam: tekst,
        bron: z.looseObject({ soort: z.enum(['kerncijfer', 'beoordeling']) }),
        richting: z.enum(['hoger', 'lager', 'doel']),
      }),
    ),
  }),
  buurten: z.array(z.looseObject({ code: tekst, naam: tekst })),
  criteria: z.array(z.looseObject({ id: tekst, gewicht: z.number(), effectief: z.number() })),
  meetlat: z
    .looseObject({
      criteria: z.array(z.looseObject({ id: tekst, cijfer: z.looseObject({ bron: BronSchema }).optional() })),
    })
    .optional(),
  zonderScore: z.array(z.looseObject({ code: tekst, redenen: z.array(BevindingSchema) })).optional(),
});

const KeuzeSchema = z.looseObject({
  kenmerk: mogelijk,
  besluitdatum: mogelijk,
  vingerafdruk: mogelijk,
  zekerheid: ZekerheidSchema,
  afwijkingen: z.array(z.looseObject({ reden: tekst })).optional(),
  loting: z.looseObject({ zaad: tekst, deelnemers: z.number(), plekken: z.number() }).optional(),
  methode: z.looseObject({ beoordelaars: z.array(z.looseObject({ rol: tekst })).optional() }).optional(),
  zonderScore: z
    .array(z.looseObject({ buurt: tekst, naam: tekst, reden: z.enum(['te_weinig_gegevens', 'geweigerd', 'onbekend']) }))
    .optional(),
  buurten: z.array(z.looseObject({ buurt: tekst, naam: tekst })),
});

/** What is read of the input beside the selection: enough to tell what is wrong when it cannot be read. */
const NarekenSchema = z.looseObject({
  scores: z.record(tekst, ScoresSchema),
  zekerheid: ZekerheidSchema,
  kolommen: z.array(z.looseObject({ sleutel: tekst, bron: BronSchema })).optional(),
  keuze: KeuzeSchema.optional(),
  besluit: z
    .looseObject({ kenmerk: tekst, datum: tekst, vingerafdrukken: z.looseObject({ geheel: mogelijk }) })
    .optional(),
  verantwoording: z
    .looseObject({
      software: z.looseObject({ naam: tekst, versie: tekst }),
      vingerafdrukken: z.looseObject({ geheel: tekst }),
    })
    .optional(),
  gewichtenDoor: mogelijk,
  bevindingen: z.array(BevindingSchema).optional(),
  downloads: z.array(z.looseObject({ titel: tekst, vorm: tekst, vindplaats: tekst })).optional(),
});

/** Runs a function on the input of a sheet to redo a choice. When that is not valid, the error names its problems. */
export function explainNarekenstuk<T>(invoer: Narekeninvoer, options: object, doe: () => T): T {
  return explainSelectiestuk(invoer, options, () =>
    explainFout(invoer, doe, () =>
      attempt(() => {
        parseSchema(NarekenSchema, invoer, 'narekenblad');
        return invoer;
      }),
    ),
  );
}
