import * as z from 'zod';
import { parseSchema } from '../kern/index.js';

/** A field that a chart reads as text, number or day. Its value is checked where it is used. */
const tekst = z.string();
const getal = z.number();
const deel = getal.min(0).max(1);
/** A number of which the distance to another is a number too. */
const maat = getal.min(-1e100).max(1e100);
const jaar = z.int().min(1900).max(2999);
const rij = <T extends z.ZodRawShape>(velden: T) => z.looseObject(velden);
const naam = { code: tekst, naam: tekst };

const stand = rij({ score: maat, rang: getal, aantal: getal });

/** The fields that each chart reads of its input. */
const VORMEN = {
  bedragen: z.array(rij({ begrotingsjaar: getal, naam: tekst })),
  balken: z.array(rij({ rij: tekst, soort: tekst, periode: rij({}), tekst: tekst.optional() })),
  opgaven: z.array(rij({ thema: tekst, reden: tekst, sinds: tekst })),
  standen: z.array(
    rij({
      team: tekst,
      buurt: tekst,
      status: tekst,
      statusSinds: tekst,
      peildatum: tekst,
      aangemeldOp: tekst,
      wervingGestartOp: tekst.optional(),
      gevormdOp: tekst.optional(),
      begeleidSinds: tekst.optional(),
      zelfstandigSinds: tekst.optional(),
      einde: rij({ soort: tekst, datum: tekst }).optional(),
      pauzes: z.array(rij({ van: tekst, tot: tekst.optional() })),
    }),
  ),
  namen: z.array(rij(naam)),
  rangspreiding: z.array(
    rij({
      ...naam,
      rang: getal.optional(),
      rangkwantielen: rij({ p5: getal, p50: getal, p95: getal }),
      kansOpScore: getal.optional(),
    }),
  ),
  twijfel: z.array(rij({ bron: tekst, buurten: z.array(rij({ code: tekst, spreidingRang: getal })) })),
  rangschikking: rij({
    buurten: z.array(rij({ ...naam, score: maat.nullable(), rang: getal.nullable() })),
    criteria: z.array(rij({ id: tekst, bijdragen: z.array(maat.nullable()) })),
    routekaart: rij({ naam: tekst.optional(), criteria: z.array(rij({ id: tekst, naam: tekst })) }),
  }),
  kaart: rij({ features: z.array(rij({ properties: rij({}).nullable(), geometry: rij({}).nullable() })) }),
  kaartbuurten: z.array(rij({ ...naam, score: maat.nullish(), programma: tekst.optional() })),
  reeks: rij({
    sleutel: tekst,
    label: rij({ nl: tekst }).optional(),
    eenheid: tekst,
    reeksen: z.array(
      rij({
        gebied: rij(naam),
        jaren: z.array(
          rij({
            jaar,
            waarde: maat.optional(),
            van: z.enum(['gemeten', 'omgerekend', 'geschat']).optional(),
            onder: maat.optional(),
            boven: maat.optional(),
          }),
        ),
        breuken: z.array(rij({ jaar, oorzaak: z.enum(['grens', 'code', 'definitie', 'status', 'populatie']) })),
      }),
    ),
  }),
  effecten: z.array(
    rij({
      naam: tekst,
      waarde: maat,
      onder: maat.optional(),
      boven: maat.optional(),
      soort: z.enum(['deel', 'samen', 'voorspelling']).optional(),
    }),
  ),
  effectopties: rij({
    uitkomst: tekst.optional(),
    eenheid: tekst.optional(),
    betrouwbaarheid: getal.gt(0).lt(1).optional(),
  }),
  onderscheiding: z.array(rij({ reeks: tekst, effect: maat.min(0), kans: deel, marge: getal.min(0).optional() })),
  onderscheidingsopties: rij({ eenheid: tekst.optional(), alfa: deel.optional(), lat: deel.optional() }),
  verandering: rij({
    ...naam,
    toen: stand,
    nu: stand,
    delen: rij({ cijfers: maat, meetlat: maat, methode: maat }),
    criteria: z.array(rij({ id: tekst, naam: tekst, cijfers: maat })),
    ontbrekend: z.array(rij({ id: tekst, soort: z.enum(['criterium', 'thema']), naam: tekst, cijfers: maat })),
  }),
  veranderingsopties: rij({ momenten: rij({ toen: tekst, nu: tekst }).optional() }),
  reeksopties: rij({ gebieden: z.array(tekst).optional(), naam: tekst.optional() }),
  opties: rij({
    id: tekst.optional(),
    titel: tekst.optional(),
    breedte: getal.positive().optional(),
    hoogte: getal.positive().optional(),
    codeveld: tekst.optional(),
    projectie: z.enum(['vlak', 'aarde']).optional(),
    scorenaam: tekst.optional(),
    gekozen: z.array(tekst).optional(),
    hoogstens: getal.min(0).optional(),
  }),
} as const;

/** Refuses input of which no chart can be drawn, with every problem at once. */
export function checkInvoer(invoer: { readonly [V in keyof typeof VORMEN]?: unknown }): void {
  for (const [vorm, waarde] of Object.entries(invoer))
    parseSchema<unknown>(VORMEN[vorm as keyof typeof VORMEN], waarde, vorm);
}
