import type { Aiverordening } from './algoritmeoordeel.js';
import { toOpmaak } from './toOpmaak.js';

/** What people reasoned about the AI Act, in their own words behind their two answers. */
export function describeAiverordening({ aiSysteem, bijlageIII, waarom }: Aiverordening): string {
  const antwoord = `AI-verordening: beoordeeld als ${aiSysteem ? 'een AI-systeem' : 'geen AI-systeem'}; het gebruik valt ${bijlageIII ? 'wel' : 'niet'} onder bijlage III. Reden:`;
  const reden = toOpmaak(waarom);
  return reden.startsWith('<') ? `<p>${antwoord}</p>${reden}` : `<p>${antwoord} ${reden}</p>`;
}
