import * as z from 'zod';
import { type Bevinding, Datum, DomeinFout, type Pad, parseSchema } from '../../kern/index.js';
import { Beoordelingen, Routekaart } from '../../routekaart/index.js';
import { QuotaSchema, SelectieoptiesSchema } from '../../selectie/huis.js';
import { createBevinding } from '../teksten/codes.js';
import type { Algoritmeoordeel, Gemeenteoordeel } from './algoritmeoordeel.js';
import type { Algoritmeregistratie } from './algoritmeregistratie.js';
import { checkAlgoritmeregistratie } from './checkAlgoritmeregistratie.js';
import { composeRegistratie } from './composeRegistratie.js';
import { listOntbrekend } from './listOntbrekend.js';
import type { ToAlgoritmeregistratieOptions } from './registergrond.js';

/** The fields that must be present. Their values are checked as part of the entry. */
const los = z.looseObject({});
const metTitel = z.looseObject({ title: z.string() });
const ScoresSchema = z.looseObject({
  routekaart: z.looseObject({ id: z.string() }),
  criteria: z.array(los),
  themas: z.array(los),
  buurten: z.array(los),
  zonderScore: z.array(z.looseObject({ redenen: z.array(los) })),
  referentie: z.unknown().optional(),
  meetlat: z.looseObject({ aantal: z.number(), naam: z.string().optional() }).optional(),
});
const tekst = z.string().optional();
const InvoerSchema = z.looseObject({
  routekaarten: z.array(los).min(1).max(100),
  oordeel: z.looseObject({
    organisatie: tekst,
    bronnen: z.array(metTitel).optional(),
    grondslagen: z.array(metTitel).optional(),
    uitgevoerdeImpacttoetsen: z.array(metTitel).optional(),
    trefwoorden: z.array(z.unknown()).optional(),
    perGemeente: z
      .array(z.looseObject({ organisatie: tekst }))
      .min(1)
      .max(100)
      .optional(),
  }),
  kolommen: z.array(z.looseObject({ sleutel: z.string(), bron: los })).optional(),
  programmas: z.array(z.looseObject({ id: z.string(), naam: z.string(), routekaart: z.string() })).optional(),
  scores: z.record(z.string(), ScoresSchema).optional(),
  oordelen: z.array(Beoordelingen.schema).optional(),
  selectie: z
    .looseObject({
      quota: z.array(los),
      gekozen: z.array(z.looseObject({ code: z.string(), programma: z.string() })).optional(),
      invoer: z.looseObject({ quota: QuotaSchema, opties: SelectieoptiesSchema }),
    })
    .optional(),
  analyse: z
    .looseObject({
      trekkingen: z.int().min(1),
      buurten: z.array(z.looseObject({ code: z.string(), kans: z.number().min(0).max(1) })),
      geheel: z.looseObject({ kans: z.number().min(0).max(1), overlap: z.number() }),
    })
    .optional(),
  reserves: z
    .array(z.looseObject({ quotum: z.string(), reserves: z.array(z.looseObject({ code: z.string() })) }))
    .optional(),
  besluit: z
    .looseObject({
      kenmerk: z.string(),
      datum: Datum.schema,
      decimalen: z.number(),
      afwijkingen: z.array(z.looseObject({ motief: z.string() })),
    })
    .optional(),
  overeenkomst: z
    .looseObject({
      looptijd: z.looseObject({ van: Datum.schema, tot: Datum.schema }),
      partijen: z.array(z.looseObject({ rol: z.string(), naam: z.string() })),
      verplichtingen: z.array(z.looseObject({ soort: z.string(), wat: z.string() })),
    })
    .optional(),
});

/** The field of the register for each field of the oordeel. */
const VELDEN: Readonly<Record<string, string>> = {
  naam: 'name',
  korteOmschrijving: 'description_short',
  organisatie: 'organization',
  themas: 'category',
  begin: 'begin_date',
  einde: 'end_date',
  contact: 'contact_email',
  publicatiecategorie: 'publication_category',
  doel: 'goal',
  proportionaliteit: 'proportionality',
  menselijkeTussenkomst: 'human_intervention',
  risicos: 'risks',
  grondslag: 'lawful_basis',
  grondslagen: 'lawful_basis_grouping',
  verwerkingsregister: 'process_index_url',
  uitgevoerdeImpacttoetsen: 'impacttoetsen_grouping',
  bronnen: 'source_data_grouping',
  leverancier: 'provider',
  broncode: 'publiccode',
  bronId: 'source_id',
  trefwoorden: 'tags',
};
const NAAR_OORDEEL = new Map(Object.entries(VELDEN).map(([eigen, register]) => [register, eigen]));

/** The oordeel of one organisation, and where its own fields stand. */
interface Eigenoordeel {
  readonly oordeel: Algoritmeoordeel;
  readonly pad: Pad;
  readonly eigen: ReadonlySet<string>;
}

/** The oordeel of each gemeente: its own fields, and for the rest that of all. */
function splitOordeel(oordeel: Algoritmeoordeel): Eigenoordeel[] {
  const { perGemeente, ...rest } = oordeel;
  if (perGemeente === undefined) return [{ oordeel: rest, pad: [], eigen: new Set() }];
  return perGemeente.map((gemeente: Gemeenteoordeel, i) => {
    const gegeven = Object.entries(gemeente).filter(([, waarde]) => waarde !== undefined);
    return {
      oordeel: { ...rest, ...Object.fromEntries(gegeven), organisatie: gemeente.organisatie },
      pad: ['perGemeente', i],
      eigen: new Set(['organisatie', ...gegeven.map(([veld]) => veld)]),
    };
  });
}

/** Gemeenten that are there twice, and an organisation beside them. */
function checkGemeenten({ organisatie, perGemeente: gemeenten = [] }: Algoritmeoordeel): Bevinding[] {
  const dubbel = gemeenten.flatMap((een, i) =>
    gemeenten.findIndex((ander) => ander.organisatie === een.organisatie) < i
      ? [
          createBevinding('fout', 'register.gemeente_dubbel', ['perGemeente', i, 'organisatie'], {
            organisatie: String(een.organisatie),
          }),
        ]
      : [],
  );
  return organisatie !== undefined && gemeenten.length > 0
    ? [createBevinding('fout', 'register.organisatie_en_gemeenten', ['organisatie'], { organisatie }), ...dubbel]
    : dubbel;
}

/** What is wrong with one entry, with the places in the oordeel. What is missing is told as that, and not as wrong. */
function checkEen(registratie: Algoritmeregistratie, { oordeel, pad: voor, eigen }: Eigenoordeel): Bevinding[] {
  const ontbreekt = listOntbrekend(oordeel);
  const weg = new Set(ontbreekt.map(({ pad }) => pad[0]));
  const { aiVerordening } = oordeel;
  const fouten = checkAlgoritmeregistratie(registratie, weg.has('aiVerordening') ? {} : { aiVerordening }).flatMap(
    (bevinding): Bevinding[] => {
      const [veld, ...rest] = bevinding.pad;
      const naam = NAAR_OORDEEL.get(String(veld)) ?? String(veld);
      return bevinding.ernst !== 'fout' || weg.has(naam) ? [] : [{ ...bevinding, pad: [naam, ...rest] }];
    },
  );
  return [...ontbreekt, ...fouten].map((een) =>
    eigen.has(String(een.pad[0])) ? { ...een, pad: [...voor, ...een.pad] } : een,
  );
}

/**
 * Makes the entries of one algorithm for the Dutch Algorithm Register, publication standard 1.0: one for each organisation, as the register
 * asks. The library fills in what follows from the model: the method, the data, the sources, a short description, and facts below the texts
 * of people, marked as such. You give the judgements of people (goal, proportionality, human intervention, risks, lawful basis, impact
 * assessments, category, the AI Act, status, responsible organisation). A missing judgement is reported, and never written by the library.
 *
 * Cost: n² in the criteria of the Routekaarten, each looked up among the themes; criteria times judgements when these are given.
 *
 * @param routekaarten - the Routekaarten by which buurten are scored for one selection: at least one, at most 100
 * @param oordeel - the judgements and what else only people know; texts at most 2,500 characters unless said otherwise. Their html is kept
 *   as far as the register shows it; other signs `<` and `&` are written as signs
 * @param options - what else is known: the columns of the figures, the scores, the selection, how sure it is, the decision, the agreement
 * @returns the entries, in the order of `oordeel.perGemeente`; one when that is absent. They have the field names of the delivery API of the
 *   register. The texts of the library are html, as the register shows no ends of lines. Lines that do not fit in the lengths of the
 *   register are counted there: first those of the criteria, last those of the selection. Facts that do not fit below a text of people are
 *   counted, and left out when there is no room at all
 * @throws DomeinFout `register.registratie_ongeldig` with all problems at once: `register.oordeel_ontbreekt`, `register.gemeente_dubbel`,
 *   `register.organisatie_en_gemeenten`, and every `fout` of `checkAlgoritmeregistratie`, with the path in `oordeel`. Warnings are not
 *   thrown: call `checkAlgoritmeregistratie` for those. `kern.document_ongeldig`, `routekaart.routekaart_ongeldig`: the Routekaarten, the
 *   oordeel or an option is not valid
 *
 * @example
 * ```ts
 * import { toAlgoritmeregistratie } from 'buurtaanpak/register';
 * import { Routekaart } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Thema energie',
 *   criteria: [
 *     { id: 'gas', naam: 'Gasverbruik', bron: { soort: 'kerncijfer', sleutel: 'gemiddeld_aardgasverbruik' }, richting: 'hoger' },
 *   ],
 * });
 * const [registratie] = toAlgoritmeregistratie([routekaart], {
 *   organisatie: 'gemeente Voorbeeld',
 *   status: 'In ontwikkeling',
 *   contact: 'algoritmes@voorbeeld.nl',
 *   publicatiecategorie: 'Impactvolle algoritmes',
 *   aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Mensen stelden alle regels en gewichten vooraf vast.' },
 *   doel: 'Kiezen in welke buurten een team wordt geholpen.',
 *   proportionaliteit: 'Een keuze zonder cijfers is minder goed uit te leggen.',
 *   menselijkeTussenkomst: 'Het college besluit en kan afwijken.',
 *   risicos: 'Cijfers kunnen verouderd zijn.',
 *   grondslag: 'Gemeentewet, artikel 160.',
 *   impacttoetsen: 'Geen: er worden geen persoonsgegevens gebruikt.',
 * });
 * registratie?.name; // => 'Buurten kiezen: Thema energie'
 * registratie?.description_short;
 * // => 'Dit algoritme geeft buurten een score uit 1 cijfer. De score laat zien welke buurten voorgaan. Daarna besluit de gemeente Voorbeeld.'
 * toAlgoritmeregistratie([routekaart], {} as Parameters<typeof toAlgoritmeregistratie>[1]); // throws register.registratie_ongeldig
 * ```
 */
export function toAlgoritmeregistratie(
  routekaarten: readonly Routekaart[],
  oordeel: Algoritmeoordeel,
  options: ToAlgoritmeregistratieOptions = {},
): Algoritmeregistratie[] {
  parseSchema(InvoerSchema, { routekaarten, oordeel, ...options }, 'invoer van de registratie');
  for (const routekaart of routekaarten) Routekaart.create(routekaart);
  const basis = { ...options, routekaarten };
  const gemaakt = splitOordeel(oordeel).map((eigen) => {
    const registratie = composeRegistratie(basis, eigen.oordeel, eigen.oordeel.organisatie);
    return { registratie, bevindingen: checkEen(registratie, eigen) };
  });
  // What all gemeenten lack is told once.
  const bevindingen = new Map(
    [checkGemeenten(oordeel), ...gemaakt.map((een) => een.bevindingen)]
      .flat()
      .map((bevinding) => [JSON.stringify(bevinding), bevinding]),
  );
  if (bevindingen.size > 0) {
    throw new DomeinFout(
      'register.registratie_ongeldig',
      { aantal: bevindingen.size },
      { bevindingen: [...bevindingen.values()] },
    );
  }
  return gemaakt.map(({ registratie }) => registratie);
}
