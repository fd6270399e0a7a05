/** Words that promise something for later, each a whole phrase. They need a day. */
const BELOFTEN: readonly RegExp[] = [
  /\b(?:(?:komt|komen) )?(?:later|nog) aan de beurt\b/i,
  /\b(?:binnenkort|eerdaags|mettertijd|spoedig|zo snel mogelijk|te zijner tijd)\b/i,
  /\bop (?:korte |middellange |lange |langere )?termijn\b/i,
  /\bin de (?:nabije )?toekomst\b/i,
  /\b(?:op een later moment|in een later stadium)\b/i,
  /\b(?:(?:wij|we) )?kom(?:t|en) (?:hier|er|daar) ?(?:later )?op terug\b/i,
  /\bkomen (?:wij|we) (?:later )?(?:hier|er|daar) ?op terug\b/i,
  /\b(?:hier|er|daar) komen (?:wij|we) (?:later |nog )?op terug\b/i,
  /\b(?:hoort|krijgt) u (?:nog|later)\b/i,
  /\bu (?:hoort|krijgt) (?:nog|later)\b/i,
  /\bvolg(?:t|en) (?:nog|later)\b/i,
  /\blaten (?:wij|we) u (?:nog|later) weten\b/i,
];

/** The first promise in these words, as it stands there. */
export const findBelofte = (woorden: string): string | undefined =>
  BELOFTEN.map((patroon) => patroon.exec(woorden)?.[0]).find((gevonden) => gevonden !== undefined);
