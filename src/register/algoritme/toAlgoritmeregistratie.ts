import * as z from 'zod';
import { type Bevinding, DomeinFout, parseSchema } from '../../kern/index.js';
import type { Kerncijferkolom } from '../../kerncijfers/index.js';
import { Routekaart, type Routekaartscores } from '../../routekaart/index.js';
import { QuotaSchema, SelectieoptiesSchema } from '../../selectie/huis.js';
import type { Selectie, Selectieanalyse } from '../../selectie/index.js';
import { createBevinding } from '../teksten/codes.js';
import { type Algoritmeoordeel, VERPLICHTE_OORDELEN } from './algoritmeoordeel.js';
import type { Algoritmeregistratie } from './algoritmeregistratie.js';
import { checkAlgoritmeregistratie } from './checkAlgoritmeregistratie.js';
import { countTekens } from './countTekens.js';
import { describeBronnen } from './describeBronnen.js';
import { describeMethode } from './describeMethode.js';
import { escapeTekst } from './escapeTekst.js';
import { listBronlinks } from './listBronlinks.js';
import { mapBronnen } from './mapBronnen.js';

/** Options of {@link toAlgoritmeregistratie}. */
export interface ToAlgoritmeregistratieOptions {
  /**
   * The columns of the figures that were used (of a `Kerncijfertabel` or a `Kerncijferdocument`), so that table and year can be named.
   * Default: the publisher in the catalogue.
   */
  readonly kolommen?: readonly Pick<Kerncijferkolom, 'sleutel' | 'bron'>[];
  /**
   * The scores that `scoreBuurten` gave: the number of buurten with a score, what figures were measured by, and the weight of each criterion when weights follow from
   * figures or comparisons. Default: only weights that were set are mentioned.
   */
  readonly scores?: Pick<
    Routekaartscores,
    'criteria' | 'themas' | 'buurten' | 'zonderScore' | 'referentie' | 'meetlat'
  >;
  /** The selection: its quota, rules, objective, rounding, ties and proof. Default: the text says that it is about the score only. */
  readonly selectie?: Selectie;
  /** The certainty of the selection. Default: not mentioned. */
  readonly analyse?: Selectieanalyse;
}

/** The fields that must be present. Their values are checked as part of the entry. */
const los = z.looseObject({});
const InvoerSchema = z.looseObject({
  routekaart: los,
  oordeel: z.looseObject({ bronnen: z.array(z.unknown()).optional(), trefwoorden: z.array(z.unknown()).optional() }),
  kolommen: z.array(z.looseObject({ sleutel: z.string(), bron: los })).optional(),
  scores: z
    .looseObject({
      criteria: z.array(los),
      themas: z.array(los),
      buurten: z.array(los),
      zonderScore: z.array(z.unknown()),
      referentie: z.unknown().optional(),
      meetlat: z.looseObject({ aantal: z.number(), naam: z.string().optional() }).optional(),
    })
    .optional(),
  selectie: z
    .looseObject({
      quota: z.array(los),
      invoer: z.looseObject({ quota: QuotaSchema, opties: SelectieoptiesSchema }),
    })
    .optional(),
  analyse: z
    .looseObject({ trekkingen: z.number(), geheel: z.looseObject({ kans: z.number(), overlap: z.number() }) })
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

function isLeeg(waarde: unknown): boolean {
  return waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '');
}

/** The maximum length of a short description in the guide of the standard. The register itself accepts 400 characters. */
const KORT = 350;

const count = (aantal: number, een: string, meer: string) =>
  aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];

function describeKort({ naam, criteria }: Routekaart): string {
  const oordelen = criteria.filter(({ bron }) => bron.soort === 'beoordeling').length;
  const delen = [
    ...count(criteria.length - oordelen, 'cijfer', 'cijfers'),
    ...count(oordelen, 'oordeel van mensen', 'oordelen van mensen'),
  ].join(' en ');
  const zin = (kaart: string) =>
    `Rangschikt buurten met ${kaart}. De score van een buurt komt uit ${delen}; van elk is de bijdrage te zien.`;
  const voluit = zin(`de Routekaart '${escapeTekst(naam)}'`);
  return countTekens(voluit) <= KORT ? voluit : zin('een Routekaart');
}

/** Leaves out fields that are undefined. */
function compact<T extends object>(waarde: T): T {
  return Object.fromEntries(Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined)) as T;
}

/**
 * Makes an entry for the Dutch Algorithm Register, publication standard 1.0. The library fills in what follows from the model: the
 * method, the data, the sources, a short description. You give the judgements of people (goal, proportionality, human intervention,
 * risks, lawful basis, impact assessments, category, status, responsible organisation). A missing judgement is reported, and never
 * written by the library.
 *
 * @param routekaart - the Routekaart that is used
 * @param oordeel - the judgements and what else only people know; texts at most 2,500 characters unless said otherwise
 * @param options - what else is known: the columns of the figures, the scores, the selection and how sure it is
 * @returns the entry, with the field names of the delivery API of the register. The texts of the method and of the data are html, as the
 *   register shows no ends of lines. Parts that do not fit in the lengths of the register are counted there: first those of the criteria,
 *   last those of the selection
 * @throws DomeinFout `register.registratie_ongeldig` with all problems at once: `register.oordeel_ontbreekt`, and every `fout` of
 *   `checkAlgoritmeregistratie`, with the path in `oordeel`. Warnings are not thrown: call `checkAlgoritmeregistratie` for those.
 *   `kern.document_ongeldig`, `routekaart.routekaart_ongeldig`: the Routekaart, the oordeel or the selection is not valid
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
 * const registratie = toAlgoritmeregistratie(routekaart, {
 *   organisatie: 'Gemeente Voorbeeld',
 *   status: 'In ontwikkeling',
 *   contact: 'algoritmes@voorbeeld.nl',
 *   publicatiecategorie: 'Overige algoritmes',
 *   doel: 'Kiezen in welke buurten een team wordt geholpen.',
 *   proportionaliteit: 'Een keuze zonder cijfers is minder goed uit te leggen.',
 *   menselijkeTussenkomst: 'Het college besluit en kan afwijken.',
 *   risicos: 'Cijfers kunnen verouderd zijn.',
 *   grondslag: 'Gemeentewet, artikel 160.',
 *   impacttoetsen: 'Geen: er worden geen persoonsgegevens gebruikt.',
 * });
 * registratie.lang; // => 'nld'
 * registratie.description_short;
 * // => "Rangschikt buurten met de Routekaart 'Thema energie'. De score van een buurt komt uit 1 cijfer; van elk is de bijdrage te zien."
 * toAlgoritmeregistratie(routekaart, {} as Parameters<typeof toAlgoritmeregistratie>[1]); // throws register.registratie_ongeldig
 * ```
 */
export function toAlgoritmeregistratie(
  routekaart: Routekaart,
  oordeel: Algoritmeoordeel,
  options: ToAlgoritmeregistratieOptions = {},
): Algoritmeregistratie {
  parseSchema(InvoerSchema, { routekaart, oordeel, ...options }, 'invoer van de registratie');
  Routekaart.create(routekaart);
  const bronnen = mapBronnen(routekaart, options.kolommen ?? []);
  const bronlinks = [...listBronlinks(routekaart, bronnen), ...(oordeel.bronnen ?? [])];
  const registratie = compact<Algoritmeregistratie>({
    name: oordeel.naam ?? escapeTekst(routekaart.naam),
    description_short: oordeel.korteOmschrijving ?? describeKort(routekaart),
    organization: oordeel.organisatie,
    category: oordeel.themas,
    status: oordeel.status,
    begin_date: oordeel.begin,
    end_date: oordeel.einde,
    contact_email: oordeel.contact,
    website: oordeel.website,
    publication_category: oordeel.publicatiecategorie,
    url: oordeel.url,
    goal: oordeel.doel,
    proportionality: oordeel.proportionaliteit,
    human_intervention: oordeel.menselijkeTussenkomst,
    risks: oordeel.risicos,
    lawful_basis: oordeel.grondslag,
    lawful_basis_grouping: oordeel.grondslagen,
    process_index_url: oordeel.verwerkingsregister,
    impacttoetsen_grouping: oordeel.uitgevoerdeImpacttoetsen,
    impacttoetsen: oordeel.impacttoetsen,
    source_data: describeBronnen(routekaart, bronnen),
    source_data_grouping: bronlinks.length > 0 ? bronlinks : undefined,
    methods_and_models: describeMethode(routekaart, options),
    provider: oordeel.leverancier,
    publiccode: oordeel.broncode,
    lang: 'nld',
    standard_version: '1.0',
    source_id: oordeel.bronId ?? routekaart.id,
    tags: oordeel.trefwoorden?.join(', '),
  });
  const ontbreekt = VERPLICHTE_OORDELEN.filter((veld) => isLeeg(oordeel[veld]));
  const bevindingen: Bevinding[] = [
    ...ontbreekt.map((veld) => createBevinding('fout', 'register.oordeel_ontbreekt', [veld], { veld })),
    ...checkAlgoritmeregistratie(registratie)
      .filter(({ ernst }) => ernst === 'fout')
      .map((bevinding) => {
        const [veld, ...rest] = bevinding.pad;
        return { ...bevinding, pad: [NAAR_OORDEEL.get(String(veld)) ?? String(veld), ...rest] };
      })
      .filter(({ pad }) => !ontbreekt.some((veld) => veld === pad[0])),
  ];
  if (bevindingen.length > 0) {
    throw new DomeinFout('register.registratie_ongeldig', { aantal: bevindingen.length }, { bevindingen });
  }
  return registratie;
}
