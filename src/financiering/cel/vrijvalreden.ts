/** Why money fell free. */
export const VRIJVALREDENEN = [
  'opgeschort',
  'gestopt',
  'uitgetreden',
  'beeindigd',
  'no_go',
  'voorwaarde',
  'vastgesteld',
] as const;

/** One of {@link VRIJVALREDENEN}. */
export type Vrijvalreden = (typeof VRIJVALREDENEN)[number];
