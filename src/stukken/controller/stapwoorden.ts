import type { Bijdragestap, Bijdragevoorwaarde, Laatstesoort } from '../../financiering/index.js';

/** What happened to a contribution last, in words. */
export const LAATSTEWOORDEN: Readonly<Record<Laatstesoort, string>> = {
  bijdrage_gevraagd: 'gevraagd',
  bijdrage_toegezegd: 'toegezegd',
  verplichting_aangegaan: 'vastgelegd',
  verlening_gewijzigd: 'verlening gewijzigd',
  betaald: 'betaald',
  vastgesteld: 'vastgesteld',
  vaststelling_gewijzigd: 'vaststelling gewijzigd',
  teruggevorderd: 'teruggevorderd',
  terugontvangen: 'terugontvangen',
  verrekend: 'verrekend',
  uitkering_ontvangen: 'uitkering ontvangen',
  uitkering_terugbetaald: 'uitkering terugbetaald',
};

/** Where a planned step stands, in words. */
export const STAPSTANDEN: Readonly<Record<Bijdragestap['stand'], string>> = {
  open: 'nog niet aan de orde',
  opgeschort: 'betaling is opgeschort',
  te_laat: 'te laat',
  gedaan: 'op tijd gedaan',
  later_gedaan: 'later gedaan dan gepland',
  vervallen: 'niet meer nodig',
};

/** Where a condition stands, in words. */
export const VOORWAARDESTANDEN: Readonly<Record<Bijdragevoorwaarde['stand'], string>> = {
  open: 'nog niet vervuld',
  vervuld: 'vervuld',
  later_vervuld: 'te laat vervuld',
  verlopen: 'niet vervuld en te laat',
};
