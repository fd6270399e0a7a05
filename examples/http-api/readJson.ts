import { Probleem } from './probleem.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON of a body, or a refusal with the reason. A key `__proto__` becomes a field like any other, changes no prototype, and is
 * refused by the parsers of the library, which say where it stands.
 */
export function readJson(inhoud: Buffer | string): unknown {
  if (inhoud.length === 0) throw new Probleem(400, 'inhoud_leeg');
  const tekst = typeof inhoud === 'string' ? inhoud : readTekst(inhoud);
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Probleem(400, 'inhoud_geen_json');
  }
}

function readTekst(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Probleem(400, 'inhoud_geen_utf8');
  }
}
