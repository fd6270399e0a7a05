import { type Bevinding, formatBevinding } from '../../kern/index.js';
import { BEVINDINGTEKSTEN } from './bevindingteksten.js';
import { showParams } from './showParams.js';

/** The sentence of a finding in a document, with names and Dutch numbers for people; `undefined` of anything else. */
export function describeBevinding(waarde: unknown, document: unknown): string | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('code' in waarde) || !('params' in waarde)) return undefined;
  const { code, params, pad } = waarde as Bevinding;
  if (!Object.hasOwn(BEVINDINGTEKSTEN, code)) return undefined;
  return formatBevinding({ code, params: showParams({ params, pad }, document) }, BEVINDINGTEKSTEN);
}
