import { measureRegel } from './measureRegel.js';

/** A part of a name that stays on one line, with what stands before it on the same line. */
interface Stuk {
  readonly voor: string;
  readonly tekst: string;
}

/** A part that is longer than a line, cut between letters. */
function cutDeel(deel: string, tekens: number): readonly string[] {
  const regels: string[] = [];
  let regel = '';
  for (const letter of deel) {
    if (measureRegel(`${regel}${letter}`) > tekens) {
      regels.push(regel);
      regel = '';
    }
    regel += letter;
  }
  return [...regels, regel];
}

function listStukken(woord: string, tekens: number): readonly Stuk[] {
  if (measureRegel(woord) <= tekens) return [{ voor: ' ', tekst: woord }];
  const delen = [...woord.matchAll(/[^-/]*[-/]|[^-/]+/gu)].flatMap(([deel]) => cutDeel(deel, tekens));
  return delen.map((tekst, i) => ({ voor: i === 0 ? ' ' : '', tekst }));
}

/**
 * A name over lines of at most so many characters: between words, in a longer word after a hyphen or slash, else anywhere. Nothing is left
 * out, so two names that differ stay different.
 */
export function wrapNaam(naam: string, tekens: number): readonly string[] {
  const regels: string[] = [];
  let regel = '';
  for (const { voor, tekst } of naam.split(' ').flatMap((woord) => listStukken(woord, tekens))) {
    const samen = regel === '' ? tekst : `${regel}${voor}${tekst}`;
    if (measureRegel(samen) <= tekens) {
      regel = samen;
    } else {
      regels.push(regel);
      regel = tekst;
    }
  }
  return [...regels, regel];
}
