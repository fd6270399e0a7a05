import { addDuur, Datum } from 'buurtaanpak/kern';
import type { Opgavebron, Schaal, Teamcommando, Teamrol, Wachtreden } from 'buurtaanpak/team';

/** A command without its head. */
export type Stap = Teamcommando extends infer C
  ? C extends Teamcommando
    ? Omit<C, 'id' | 'team' | 'datum' | 'genoteerd' | 'geregistreerd' | 'door'>
    : never
  : never;

/** Something that happened, the day on which somebody noted it, and the day on which the shared record received it. */
export interface Voorval {
  readonly datum: Datum;
  readonly genoteerd: Datum;
  readonly geregistreerd: Datum;
  readonly stap: Stap;
  /** A name of its own, for a correction to refer to. */
  readonly id?: string | undefined;
}

/** On this day this happened, and it was noted at once. */
export function op(dag: string, stap: Stap, id?: string): Voorval {
  const datum = Datum.parse(dag);
  return { datum, genoteerd: datum, geregistreerd: datum, stap, id };
}

/** It was noted on another day, or received so many days after it was noted. */
export function laat(
  voorval: Voorval,
  dagen: { readonly genoteerdNa: number; readonly ontvangenNa?: number },
): Voorval {
  const genoteerd = addDuur(voorval.datum, { dagen: dagen.genoteerdNa });
  return { ...voorval, genoteerd, geregistreerd: addDuur(genoteerd, { dagen: dagen.ontvangenNa ?? 0 }) };
}

export const komt = (dag: string, vrijwilliger: string, ...rollen: Teamrol[]): Voorval =>
  op(dag, { soort: 'vrijwilliger_aansluiten', vrijwilliger, rollen });
export const gaat = (dag: string, vrijwilliger: string, id?: string): Voorval =>
  op(dag, { soort: 'vrijwilliger_afmelden', vrijwilliger }, id);
export const contact = (dag: string, minuten = 60): Voorval =>
  op(dag, { soort: 'contact_vastleggen', wijze: 'bezoek', minuten });
export const bijeenkomst = (dag: string, aanwezigen: number): Voorval =>
  op(dag, { soort: 'bijeenkomst_vastleggen', aanwezigen });
export const pauze = (van: string, tot: string, reden: string): Voorval[] => [
  op(van, { soort: 'pauzeren', reden }),
  op(tot, { soort: 'hervatten' }),
];

/** A contact every so many months, from a day up to a day. */
export function bezoek(van: string, tot: string, maanden: number): Voorval[] {
  const uit: Voorval[] = [];
  for (let n = 0; addDuur(Datum.parse(van), { maanden: n * maanden }) < Datum.parse(tot); n++)
    uit.push(contact(addDuur(Datum.parse(van), { maanden: n * maanden })));
  return uit;
}

/** A meeting every so many months, from a day up to a day, and a contact two days later. */
export function ritme(van: string, tot: string, maanden: number, aanwezigen: number): Voorval[] {
  return bezoek(van, tot, maanden).flatMap(({ datum }) => [
    bijeenkomst(datum, aanwezigen),
    contact(addDuur(datum, { dagen: 2 })),
  ]);
}

interface Begin {
  readonly gevormd: string;
  readonly begeleider: string;
  /** The roles of the volunteers, in the order in which they come. */
  readonly rollen: readonly (readonly Teamrol[])[];
}

/** From the first day of the programme to a formed team. */
export function begin(team: string, buurt: string, { gevormd, begeleider, rollen }: Begin): Voorval[] {
  const dag = (weken: number) => addDuur(Datum.parse(gevormd), { dagen: -7 * weken });
  return [
    op(dag(9), { soort: 'gebied_aanmelden', buurt, begeleidingsjaren: 3 }),
    op(dag(8), { soort: 'werving_starten' }),
    op(dag(8), { soort: 'begeleider_toewijzen', begeleider }),
    contact(dag(5), 120),
    ...rollen.map((eigen, n) => komt(dag(4), `${team}-${n + 1}`, ...eigen)),
    contact(dag(1), 90),
    op(gevormd, { soort: 'team_vormen' }),
  ];
}

interface Vraag {
  readonly thema: string;
  readonly bron?: Opgavebron;
  readonly zwaarte?: Schaal;
  readonly reden?: Wachtreden;
  readonly kijk: string;
}

/** An opgave enters the wachtkamer. */
export const vraag = (dag: string, opgave: string, titel: string, een: Vraag): Voorval =>
  op(dag, {
    soort: 'opgave_toevoegen',
    opgave,
    titel,
    thema: een.thema,
    bron: een.bron ?? 'bewoners',
    omvang: een.zwaarte ?? 2,
    complexiteit: een.zwaarte ?? 2,
    rollen: [],
    kans: 4,
    urgentie: 3,
    reden: een.reden ?? 'nog_niet_besproken',
    opnieuwBekijkenOp: Datum.parse(een.kijk),
  });

/** An opgave becomes a project, is carried out and finished: on as many of these days as there are. */
export function doe(
  opgave: string,
  dagen: readonly string[],
  bereikt: number,
  eenheid: string,
  aantal: number,
): Voorval[] {
  const project = `project-${opgave}`;
  const stappen: Stap[] = [
    { soort: 'opgave_oppakken', opgave, project },
    { soort: 'project_voortzetten', project, fase: 'uitvoering' },
    { soort: 'project_afronden', project, bewonersBereikt: bereikt, resultaten: [{ eenheid, aantal }] },
  ];
  return dagen.flatMap((dag, n) => stappen.slice(n, n + 1).map((stap) => op(dag, stap)));
}
