/**
 * The roles that a team needs, in the experience of Buurkracht: somebody who knows the buurt (`kenner`), who brings people together
 * (`verbinder`) and who gets things done (`ondernemer`). One person may hold several.
 */
export const TEAMROLLEN = ['kenner', 'verbinder', 'ondernemer'] as const;

/** A role in a team: one of {@link TEAMROLLEN}. */
export type Teamrol = (typeof TEAMROLLEN)[number];

/** Where an opgave comes from: a wijkplan, the inhabitants, the verduurzamingsopgave, the sociale basis, or something else. */
export const OPGAVEBRONNEN = ['wijkplan', 'bewoners', 'verduurzamingsopgave', 'sociale_basis', 'anders'] as const;

/** The source of an opgave: one of {@link OPGAVEBRONNEN}. */
export type Opgavebron = (typeof OPGAVEBRONNEN)[number];

/** Why an opgave waits. */
export const WACHTREDENEN = [
  'nog_niet_besproken',
  'kans_te_klein',
  'te_groot',
  'te_complex',
  'rol_ontbreekt',
  'geld_ontbreekt',
  'wacht_op_ander',
  'anders',
] as const;

/** The reason why an opgave is in the wachtkamer: one of {@link WACHTREDENEN}. */
export type Wachtreden = (typeof WACHTREDENEN)[number];

/** The phases of a project, in order; `gestaakt` can follow each of the first three. */
export const PROJECTFASEN = ['idee', 'voorbereiding', 'uitvoering', 'afgerond', 'gestaakt'] as const;

/** The phase of a project: one of {@link PROJECTFASEN}. */
export type Projectfase = (typeof PROJECTFASEN)[number];

/** The ways in which a begeleider contacts the team. */
export const CONTACTWIJZEN = ['bezoek', 'telefoon', 'online', 'bericht'] as const;

/** The manner of a begeleidingscontact: one of {@link CONTACTWIJZEN}. */
export type Contactwijze = (typeof CONTACTWIJZEN)[number];

/**
 * The declared scale of kans, urgentie, omvang and complexiteit: 1 very small, 2 small, 3 average, 4 large, 5 very large. It is an
 * ordinal scale: a 4 is not twice a 2.
 */
export type Schaal = 1 | 2 | 3 | 4 | 5;
