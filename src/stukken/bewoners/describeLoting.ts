import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { meervoud } from '../delen/meervoud.js';
import type { Buurtstuk } from './buurtstuk.js';

/** The lot that the buurt was in. */
export function describeLoting({ blad: { loting }, lezer, at }: Buurtstuk): Verslagtekst {
  if (loting === undefined) return [];
  const { plekken, deelnemers, ingeloot } = loting;
  const aantal = { ...lezer.getal(at('loting', 'deelnemers')), groep: { naam: 'buurten in de loting' } };
  const plek = { ...lezer.getal(at('loting', 'plekken')), groep: { naam: 'buurten in de loting', aantal } };
  return composeTekst`Voor ${lezer.tekst(at('loting', 'naam'))} is geloot. De loting ging over ${plek} ${meervoud(plekken, 'plek', 'plekken')} en ${aantal} ${meervoud(deelnemers, 'buurt', 'buurten')}. Uw buurt is ${ingeloot ? '' : 'niet '}ingeloot. Iedereen kan de loting nadoen met nummer ${lezer.tekst(at('loting', 'zaad'))}.`;
}
