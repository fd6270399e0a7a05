import { createWoordpatroon } from './createWoordpatroon.js';

/** A word that residents stumble over. */
export interface MoeilijkWoord {
  readonly patroon: RegExp;
  /** What to write instead. */
  readonly beter: string;
}

/** The words with what to write instead, and the forms of them that no ending makes. */
const WOORDEN: readonly (readonly [woord: string, beter: string, vormen?: readonly string[]])[] = [
  ['optimaal', 'beste', ['optimale', 'optimaler']],
  ['quotum', 'aantal plekken', ['quota']],
  ['kandidaat', 'buurt die mee kon doen', ['kandidaten']],
  ['criterium', 'waar we op letten', ['criteria']],
  ['indicator', 'cijfer'],
  ['randvoorwaarde', 'afspraak'],
  ['significant', 'duidelijk'],
  ['percentiel', 'plaats'],
  ['gevoeligheidsanalyse', 'rekenen met andere gewichten'],
  ['solver', 'computer'],
  ['effectief gewicht', 'hoe zwaar het telt', ['effectieve gewicht', 'effectieve gewichten']],
  ['dekking', 'hoeveel gegevens er zijn'],
  ['methodiek', 'aanpak'],
  ['participatie', 'meedoen'],
  ['implementeren', 'invoeren', ['implementeer', 'implementeert', 'geïmplementeerd', 'geïmplementeerde']],
];

/** The words that a piece for residents does not use, each as a whole word, with the endings of a plural or an adjective. */
export const MOEILIJKE_WOORDEN: readonly MoeilijkWoord[] = /* @__PURE__ */ WOORDEN.map(
  ([woord, beter, vormen = []]) => ({
    beter,
    patroon: createWoordpatroon([`${woord}(?:en?|n|'?s)?`, ...vormen]),
  }),
);
