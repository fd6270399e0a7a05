import type { Datum } from '../../kern/index.js';
import type { Feit } from '../gebeurtenis/feit.js';
import type { Feitsoort, Gebeurtenisvelden } from '../gebeurtenis/velden.js';

/** The fields of every command: the head of the event that it leads to. */
export interface Commandohoofd {
  /** The id of the event to come; a second event of the same command gets `<id>.2`. */
  readonly id: string;
  readonly team: string;
  /** The day on which it happened. It may be earlier than that of events that are recorded already. */
  readonly datum: Datum;
  /** The day on which it was noted. Default: `geregistreerd`. A device without a connection gives this day alone. */
  readonly genoteerd?: Datum | undefined;
  /** The day on which the shared record receives it: today. Leave it out on a device without a connection. */
  readonly geregistreerd?: Datum | undefined;
  /** Who noted it: an opaque reference. */
  readonly door: string;
}

/** The commands that lead to one event with the same fields, as command → event. */
export const COMMANDOGEBEURTENISSEN = {
  gebied_aanmelden: 'gebied_aangemeld',
  werving_starten: 'werving_gestart',
  vrijwilliger_aansluiten: 'vrijwilliger_aangesloten',
  vrijwilliger_afmelden: 'vrijwilliger_vertrokken',
  rollen_wijzigen: 'rollen_gewijzigd',
  team_vormen: 'team_gevormd',
  begeleider_toewijzen: 'begeleider_toegewezen',
  begeleider_wisselen: 'begeleider_gewisseld',
  begeleider_afmelden: 'begeleider_vertrokken',
  bijeenkomst_vastleggen: 'bijeenkomst_gehouden',
  contact_vastleggen: 'begeleidingscontact_gelegd',
  pauzeren: 'gepauzeerd',
  hervatten: 'hervat',
  zelfstandig_verklaren: 'zelfstandig_verklaard',
  stoppen: 'gestopt',
  vervangen: 'vervangen',
  overdragen: 'overgedragen',
  afronden: 'afgerond',
  nazorg_peilen: 'nazorg_gepeild',
  opgave_toevoegen: 'opgave_toegevoegd',
  opgave_herzien: 'opgave_herzien',
  opgave_terugzetten: 'opgave_teruggezet',
  opgave_laten_vervallen: 'opgave_vervallen',
  project_starten: 'project_gestart',
  project_wijzigen: 'project_gewijzigd',
  project_voortzetten: 'project_voortgezet',
  project_afronden: 'project_afgerond',
  project_staken: 'project_gestaakt',
} as const satisfies Readonly<Record<string, Feitsoort>>;

/** The fields of the other commands. */
export interface EigenCommandovelden {
  /** Takes an opgave out of the wachtkamer as a project. Title, thema, omvang and complexiteit are those of the opgave unless given. */
  readonly opgave_oppakken: {
    readonly opgave: string;
    readonly project: string;
  } & Partial<Omit<Gebeurtenisvelden['project_gestart'], 'opgave' | 'project'>>;
  /** Corrects an earlier event (`betreft`); without `wordt` it did not happen. `datum` is the day of correcting. */
  readonly corrigeren: { readonly betreft: string; readonly reden: string; readonly wordt?: Feit | undefined };
}

/** The fields of a command besides its head, by kind. */
export type Commandovelden = {
  readonly [C in keyof typeof COMMANDOGEBEURTENISSEN]: Gebeurtenisvelden[(typeof COMMANDOGEBEURTENISSEN)[C]];
} & EigenCommandovelden;

/** The kind of a command. */
export type Teamcommandosoort = keyof Commandovelden;

/** A request to record something about a team. `decideTeam` gives the events, or refuses it. */
export type Teamcommando<C extends Teamcommandosoort = Teamcommandosoort> = {
  [K in C]: Commandohoofd & { readonly soort: K } & Commandovelden[K];
}[C];

/** All kinds of commands. */
export const TEAMCOMMANDOSOORTEN: readonly Teamcommandosoort[] = [
  ...(Object.keys(COMMANDOGEBEURTENISSEN) as (keyof typeof COMMANDOGEBEURTENISSEN)[]),
  'opgave_oppakken',
  'corrigeren',
];
