import type { GekozenBuurt } from '../model/selectie.js';
import type { UitlegGekozen } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';
import { countGelijk } from './countGelijk.js';
import { describeGelijk } from './describeGelijk.js';
import { describeVerschil } from './describeVerschil.js';
import { describeZekerheid } from './describeZekerheid.js';
import { findSpeling } from './findSpeling.js';
import { isGelijk } from './isGelijk.js';
import { nameQuota } from './nameQuota.js';
import type { Heropend } from './reopenSelectie.js';
import { roundPunten } from './roundPunten.js';
import { solveBinnen } from './solveBinnen.js';
import { toAlternatief } from './toAlternatief.js';

/** Why a buurt was chosen. */
export function explainGekozen(heropend: Heropend, buurt: GekozenBuurt, kandidaat: number): UitlegGekozen {
  const { code, quotum, score } = buurt;
  const uitkomst = solveBinnen(heropend, kandidaat, 0);
  const zonder = toAlternatief(heropend, uitkomst);
  const zeker = describeZekerheid(heropend, code, uitkomst);
  const bewezen = zeker.length === 0;
  const speling = bewezen ? findSpeling(heropend, kandidaat, buurt, zonder) : undefined;
  const ander = bewezen && isGelijk(zonder) ? uitkomst.toewijzing : undefined;
  const gelijk = ander && countGelijk(heropend, kandidaat, ander);
  const noem = nameQuota(heropend.vraagstuk.quota);
  const bevindingen = [
    createBevinding('info', 'selectie.uitleg_gekozen', [], { code, quotum: noem(quotum), score: roundPunten(score) }),
    ...zeker,
  ];
  if (zonder !== undefined) bevindingen.push(describeVerschil(heropend, code, 'zonder', zonder, uitkomst, bewezen));
  else if (uitkomst.volledig) bevindingen.push(createBevinding('info', 'selectie.uitleg_onmisbaar', [], { code }));
  if (gelijk !== undefined) bevindingen.push(describeGelijk(gelijk, code));
  if (speling !== undefined && speling > 0) {
    bevindingen.push(createBevinding('info', 'selectie.uitleg_speling', [], { code, punten: roundPunten(speling) }));
  }
  return {
    soort: 'gekozen',
    buurt,
    ...(zonder !== undefined && { zonder }),
    ...(speling !== undefined && { speling }),
    ...(gelijk !== undefined && { gelijk }),
    bevindingen,
  };
}
