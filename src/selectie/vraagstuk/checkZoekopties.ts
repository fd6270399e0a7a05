import { showWaarde } from '../../kern/huis.js';
import { type Bevinding, DomeinFout, parseSchema } from '../../kern/index.js';
import type { SelectieInvoer } from '../model/selectieInvoer.js';
import { SelectiestandSchema, type Zoekopties } from '../model/zoekopties.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { refuseStand } from './checkStand.js';
import { fingerprintVraag, sealStand } from './createStand.js';

/**
 * Checks how a selection is to be searched.
 *
 * @throws DomeinFout `selectie.invoer_ongeldig`, `selectie.stand_ongeldig`, `kern.document_ongeldig`
 */
export function checkZoekopties({ signaal, stand, oplosser }: Zoekopties, invoer: SelectieInvoer): void {
  const bevindingen: Bevinding[] = [];
  const add = (optie: string, waarde: unknown, verwacht: string) => {
    const params = { verwacht, gekregen: showWaarde(waarde) };
    bevindingen.push(createBevinding('fout', 'kern.type_verkeerd', ['opties', optie], params));
  };
  if (signaal !== undefined && typeof (signaal as { aborted?: unknown } | null)?.aborted !== 'boolean') {
    add('signaal', signaal, 'AbortSignal');
  }
  const { naam, versie, solve } = (oplosser ?? {}) as Partial<Record<string, unknown>>;
  if (
    oplosser !== undefined &&
    !(typeof naam === 'string' && typeof versie === 'string' && typeof solve === 'function')
  ) {
    add('oplosser', oplosser, 'ExterneOplosser');
  }
  if (bevindingen.length > 0) {
    throw new DomeinFout('selectie.invoer_ongeldig', { aantal: bevindingen.length }, { bevindingen });
  }
  if (stand === undefined) return;
  const gelezen = parseSchema(SelectiestandSchema, stand, 'stand');
  const { vingerafdruk, zegel } = gelezen;
  const verwacht = sealStand(gelezen);
  if (zegel !== verwacht) refuseStand('zegel', zegel, verwacht);
  const nu = fingerprintVraag(invoer);
  if (vingerafdruk !== nu) refuse('selectie.stand_ongeldig', { besluit: vingerafdruk, nu }, ['opties', 'stand']);
}
