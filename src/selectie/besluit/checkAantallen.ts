import type { Bevinding, Ernst } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Inhoud } from './inhoud.js';

/** Whether each quotum has the number of buurten that it asks. */
export function checkAantallen(
  { quota }: Pick<Inhoud, 'quota'>,
  buurten: readonly { readonly quotum: string }[],
  ernst: Ernst,
): Bevinding[] {
  return quota.flatMap(({ id, aantal: gevraagd }, j) => {
    const { van, tot } = rangeVanAantal(gevraagd);
    const aantal = buurten.filter(({ quotum }) => quotum === id).length;
    if (aantal >= van && aantal <= tot) return [];
    const params = { quotum: id, gevraagd: van === tot ? van : `${van}-${tot}`, aantal };
    return [createBevinding(ernst, 'selectie.besluit_aantal', ['quota', j], params)];
  });
}
