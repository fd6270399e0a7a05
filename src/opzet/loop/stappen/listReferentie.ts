import type { Kerncijfertabel } from '../../../kerncijfers/index.js';
import { createWaarToets } from '../../../selectie/huis.js';
import { describeGebieden } from '../../../selectie/index.js';
import type { Opzetprogramma } from '../../model/programma.js';
import type { Werk } from '../werk.js';

/** The reference set of a programme as an option of scoring; `undefined` for the candidates. */
export function listReferentie(
  { opzet: { kenmerken } }: Werk,
  { id, referentie }: Opzetprogramma,
  tabel: Kerncijfertabel,
): readonly string[] | 'alle' | undefined {
  if (typeof referentie !== 'object') return referentie === 'alle' ? referentie : undefined;
  // As a quotum, so that its figures are read.
  const quota = [{ id: 'referentie', programma: id, aantal: 0, waar: referentie }];
  const gebieden = describeGebieden(tabel, { kenmerken, quota });
  const isBinnen = createWaarToets(referentie, gebieden);
  return gebieden.flatMap(({ code }, i) => (isBinnen(i) ? [code] : []));
}
