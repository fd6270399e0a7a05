import { i32 } from '../../rekenen/index.js';
import type { Oorzaak, UitlegNietGekozen } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';
import { countGelijk } from './countGelijk.js';
import { createProef } from './createProef.js';
import { describeGelijk } from './describeGelijk.js';
import { describeUitkomst } from './describeUitkomst.js';
import { describeVerschil } from './describeVerschil.js';
import { describeZekerheid } from './describeZekerheid.js';
import { explainGeenKandidaat } from './explainGeenKandidaat.js';
import { findStijging } from './findStijging.js';
import { isGelijk } from './isGelijk.js';
import { listOorzaken } from './listOorzaken.js';
import { listPosities } from './listPosities.js';
import { listVerruimingen } from './listVerruimingen.js';
import type { Heropend } from './reopenSelectie.js';
import { solveMet } from './solveMet.js';
import { toAlternatief } from './toAlternatief.js';

/** Why a buurt was not chosen. */
export function explainNietGekozen(heropend: Heropend, code: string, kandidaat: number): UitlegNietGekozen {
  const { vraagstuk, probleem } = heropend;
  const bits = i32(probleem.masker, kandidaat);
  if (bits === 0) return explainGeenKandidaat(heropend, code, kandidaat);
  const uitkomst = solveMet(heropend, kandidaat, -1);
  const met = toAlternatief(heropend, uitkomst);
  const zeker = describeZekerheid(heropend, code, uitkomst);
  const bewezen = zeker.length === 0;
  const onmogelijk = met === undefined && uitkomst.volledig;
  const bevindingen = [
    ...zeker,
    ...(met === undefined ? [] : [describeVerschil(heropend, code, 'met', met, uitkomst, bewezen)]),
    ...(onmogelijk ? [createBevinding('info', 'selectie.uitleg_onmogelijk', [], { code })] : []),
  ];
  const leeg = { soort: 'niet_gekozen' as const, code, ...(met !== undefined && { met }), gemist: [] };
  if (!bewezen) return { ...leeg, oorzaken: [], verruimingen: [], bevindingen };
  const ander = isGelijk(met) ? uitkomst.toewijzing : undefined;
  const stand = ander && countGelijk(heropend, kandidaat, ander);
  const gelijk: readonly Oorzaak[] = stand === undefined ? [] : [{ soort: 'gelijk', ...stand }];
  if (stand !== undefined) bevindingen.push(describeGelijk(stand, code));
  const plekken = listPosities(vraagstuk, code);
  const proef = createProef(heropend, kandidaat, met !== undefined);
  const oorzaken = listOorzaken(heropend, kandidaat, proef, plekken, stand !== undefined);
  const verruimingen = listVerruimingen(vraagstuk, code, bits, proef, plekken, oorzaken);
  const uitleg = { ...leeg, oorzaken: [...gelijk, ...oorzaken], verruimingen, bevindingen };
  const compleet = describeUitkomst(heropend, uitleg, findStijging(heropend, kandidaat));
  if (verruimingen.length > 0) return compleet;
  const geen = createBevinding('info', 'selectie.uitleg_geen_verruiming', [], { code });
  return { ...compleet, bevindingen: [...compleet.bevindingen, geen] };
}
