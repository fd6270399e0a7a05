import { playAndersGekozen, playBlokken, playGemeenten, playSamenhang, playSpreiding } from './groepenarm.js';
import { playConfiguraties, playLoting, playSamenvoegen, playTrapsgewijs } from './ontwerparm.js';
import type { Bar, Protocol, Speler, Telling } from './protocol.js';
import { playTerugval } from './terugvalarm.js';

/** Who plays a protocol, by the begin of its name; the first that fits. */
const SPELERS: readonly (readonly [string, Speler])[] = [
  ['terugval', playTerugval],
  ['twee_groepen_anders_gekozen', playAndersGekozen],
  ['ongelijke_spreiding_in_blokken', playBlokken],
  ['ongelijke_spreiding', playSpreiding],
  ['gemeenten', playGemeenten],
  ['trapsgewijze_start', playTrapsgewijs],
  ['loting', playLoting],
  ['samenhang', playSamenhang],
  ['qca', playConfiguraties],
  ['samenvoegen', playSamenvoegen],
];

/** A bar that was played. */
export interface Uitslag extends Telling {
  readonly protocol: string;
  readonly bar: Bar;
  readonly deel: number;
  readonly ok: boolean;
}

/**
 * The chance that a share keeps its bar by so many standard errors: with fewer runs than the file a share may lie further off by chance.
 */
const FOUTEN = 3;

/** Plays a bar. With as many runs as the file the bar is kept as it is; with fewer it has three standard errors of room. */
export function playBar(protocol: Protocol, bar: Bar, runs: number): Uitslag {
  const speler = SPELERS.find(([begin]) => protocol.naam.startsWith(begin));
  if (speler === undefined) throw new Error(`No player for the protocol ${protocol.naam}.`);
  const telling = speler[1](protocol, bar, runs);
  const deel = telling.geteld / telling.van;
  const grens = bar.deel ?? 1;
  const ruimte = runs >= protocol.runs ? 0 : FOUTEN * Math.sqrt((grens * (1 - grens)) / runs);
  const ok = bar.eis === 'hoogstens' ? deel <= grens + ruimte : deel >= grens - ruimte;
  return { protocol: protocol.naam, bar, ...telling, deel, ok };
}
