import type { Pad } from '../bevinding/bevinding.js';
import { findNaam } from './findNaam.js';
import { findWoord } from './findWoord.js';
import type { Tekstentabel } from './tekstentabel.js';

/** What {@link formatPlaats} needs to find words. */
export interface Plaatswoorden {
  /** The code of the finding: the words of its room are asked first. */
  readonly code: string;
  readonly teksten: Tekstentabel;
  /** The value that the path is in, to name the items of its lists. */
  readonly document?: unknown;
  /** Names for ids. */
  readonly namen?: Readonly<Record<string, string>> | undefined;
}

/** The fields by which an item of a list is called, the first that it has. */
const NAAMVELDEN = ['id', 'code', 'naam', 'sleutel', 'buurt'] as const;

/** A longer name would drown the sentence. */
const LONGEST = 60;

/** A field name as words: `aantalBuurten` and `aantal_buurten` are both `aantal buurten`. */
function splitNaam(naam: string): string {
  return naam
    .replaceAll('_', ' ')
    .replace(/([a-z0-9])([A-Z])/g, (_, voor: string, na: string) => `${voor} ${na.toLowerCase()}`);
}

function step(waarde: unknown, deel: string | number): unknown {
  return typeof waarde === 'object' && waarde !== null && Object.hasOwn(waarde, deel)
    ? Reflect.get(waarde, deel)
    : undefined;
}

/** What an item of a list is called, or `undefined` when it does not say. */
function nameItem(item: unknown, namen: Plaatswoorden['namen']): string | undefined {
  const naam = NAAMVELDEN.map((veld) => step(item, veld)).find(
    (een): een is string => typeof een === 'string' && een.trim() !== '' && een.length <= LONGEST,
  );
  return naam === undefined ? undefined : (findNaam(namen, naam, 'namen') ?? naam);
}

/**
 * A place in a document in words: `criterium woz, gewicht`. An item of a list is called by its id, and by its number from 1 when the
 * document is not given or the item has no id.
 */
export function formatPlaats(pad: Pad, { code, teksten, document, namen }: Plaatswoorden): string {
  const woorden: string[] = [];
  // `criteria=criterium`, `themas=thema/thema’s` for a list with another word of its own, `btw=/btw` for what is no list.
  const findWoorden = (naam: string): { readonly enkel?: string; readonly meer?: string } => {
    const [enkel = '', meer = ''] = findWoord('plaatsen', naam, code, teksten)?.split('/') ?? [];
    return { ...(enkel === '' ? {} : { enkel }), ...(meer === '' ? {} : { meer }) };
  };
  let hier = document;
  let lijst: string | undefined;
  for (const deel of pad) {
    hier = step(hier, deel);
    if (typeof deel === 'string') {
      woorden.push(findWoorden(deel).meer ?? splitNaam(deel));
      lijst = deel;
      continue;
    }
    // The item takes the place of its list: 'criterium woz' for 'criteria' and its first item.
    const soort = lijst === undefined ? teksten['kern.woord_plaats'] : (findWoorden(lijst).enkel ?? woorden.pop());
    if (lijst !== undefined && findWoorden(lijst).enkel !== undefined) woorden.pop();
    woorden.push(`${soort} ${nameItem(hier, namen) ?? deel + 1}`);
    lijst = undefined;
  }
  return woorden.join(', ');
}
