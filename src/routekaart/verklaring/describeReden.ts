import type { Reden } from '../../kerncijfers/index.js';
import type { Taal } from './formatGetal.js';

const REDENWOORDEN: Readonly<Record<Reden, Readonly<Record<Taal, string>>>> = {
  onbekend: { nl: 'onbekend', en: 'unknown' },
  geheim: { nl: 'geheim', en: 'secret' },
  niet_van_toepassing: { nl: 'niet van toepassing', en: 'not applicable' },
  niet_geleverd: { nl: 'niet geleverd', en: 'not delivered' },
  niet_gepubliceerd: { nl: 'niet gepubliceerd', en: 'not published' },
  nog_niet_verschenen: { nl: 'nog niet verschenen', en: 'not released yet' },
  niet_gemeten_in_periode: { nl: 'niet gemeten in deze periode', en: 'not measured in this period' },
};

/** Why a value is missing, in words. A judgement, or a figure of which no reason is told, is unknown. */
export function describeReden(reden: Reden | undefined, taal: Taal): string {
  return REDENWOORDEN[reden ?? 'onbekend'][taal];
}
