import { createWoordpatroon } from './createWoordpatroon.js';

/** Words that promise something for later. They need a day. */
export const BELOFTE: RegExp = /* @__PURE__ */ createWoordpatroon([
  'kom(?:t|en) later aan de beurt',
  'later aan de beurt',
  'kom(?:t|en) nog aan de beurt',
  'binnenkort',
  'eerdaags',
  'mettertijd',
  'op (?:korte |middellange |lange |langere )?termijn',
  'in de (?:nabije )?toekomst',
  'te zijner tijd',
  'zo (?:snel|spoedig) mogelijk',
  'spoedig',
  'op een later moment',
  'in een later stadium',
  '(?:wij|we|u|ik) kom(?:t|en)? (?:hier|er|daar) ?(?:later )?op terug',
  'komen (?:wij|we) (?:later )?(?:hier|er|daar) ?op terug',
  '(?:hoort|krijgt) u (?:nog|later)',
  'u (?:hoort|krijgt) (?:nog|later)',
  'volg(?:t|en) (?:nog|later)',
  'laten (?:wij|we) u (?:nog|later) weten',
]);
