import { showWaarde } from '../../kern/huis.js';
import { type Bevinding, DomeinFout, parseSchema } from '../../kern/index.js';
import type { SelectieInvoer } from '../model/selectieInvoer.js';
import { SelectiestandSchema, type Zoekopties } from '../model/zoekopties.js';
import { fingerprintVraag } from '../resultaat/createStand.js';
import { createBevinding, refuse } from '../teksten/codes.js';

/**
 * Checks how a selection is to be searched.
 *
 * @param gebieden - the number of gebieden
 * @throws DomeinFout `selectie.invoer_ongeldig`, `selectie.stand_ongeldig`, `kern.document_ongeldig`
 */
export function checkZoekopties(
  { signaal, stand, oplosser }: Zoekopties,
  invoer: SelectieInvoer,
  gebieden: number,
): void {
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
  const { vingerafdruk, zoek } = parseSchema(SelectiestandSchema, stand, 'stand');
  const beste = zoek.beste?.length ?? gebieden;
  if (vingerafdruk !== fingerprintVraag(invoer) || beste !== gebieden) {
    refuse('selectie.stand_ongeldig', { besluit: vingerafdruk, nu: fingerprintVraag(invoer) }, ['opties', 'stand']);
  }
}
