import { explainFout } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import type { Selectie } from '../model/selectie.js';
import { SelectieInvoer } from '../model/selectieInvoer.js';
import { checkSelectie } from '../resultaat/checkSelectie.js';
import { refuse } from '../teksten/codes.js';
import { checkObject } from '../vraagstuk/checkObject.js';
import { chooseDecimalen } from '../vraagstuk/chooseDecimalen.js';
import { KNOPENBUDGET, PIVOTBUDGET } from '../vraagstuk/vraagstuk.js';
import { checkGeloot } from './checkGeloot.js';
import { fingerprintInvoer } from './fingerprintInvoer.js';
import { InhoudSchema } from './inhoud.js';
import { sealBesluit } from './sealBesluit.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The particulars of a decision that are not in the selection. */
export type SelectiebesluitGegevens = Pick<Selectiebesluit, 'kenmerk' | 'datum' | 'gemeente' | 'routekaarten'> & {
  /** The lot by which `selectIngeloot` chose. Default: none. */
  readonly loting?: Selectiebesluit['loting'];
  /** Default: none. */
  readonly afwijkingen?: Selectiebesluit['afwijkingen'];
};

/**
 * Makes the document of a decision from a selection: the question, the fingerprints of the input, the outcome with its proof, and the
 * deviations of people with their motive. It is sealed: `vingerafdrukken` has a fingerprint of the whole and of every field, so that a
 * later change shows, and where. For a later deviation you make the decision anew. Record `vingerafdrukken.geheel` elsewhere too, such as in
 * the minutes: who changes the document can change the fingerprints in it.
 *
 * When lots were drawn, `selectie` is what `selectIngeloot` gave, and `loting` the document of the lot. The decision then tells who took part
 * and with which chance, and `verifySelectiebesluit` draws again.
 *
 * Cost: n log n in the candidates, as the input is put in order for its fingerprint.
 *
 * @throws DomeinFout `selectie.niets_gekozen`; `selectie.loting_niet_gevolgd` when the selection does not follow the lot;
 *   `kern.document_ongeldig` when the particulars are not valid
 *
 * @example
 * ```ts
 * import { createVingerafdruk, Datum } from 'buurtaanpak/kern';
 * import { createSelectiebesluit, listDefinitief, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }, { code: 'C', score: 5 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const besluit = createSelectiebesluit(selectie, {
 *   kenmerk: 'SB-1',
 *   datum: Datum.parse('2026-03-01'),
 *   routekaarten: { oost: { id: 'oost', versie: '1' } },
 *   afwijkingen: [{ eruit: 'B', erin: 'C', quotum: 'oost', motief: 'In B loopt al een bewonersinitiatief.' }],
 * });
 * listDefinitief(besluit).map((buurt) => buurt.code); // => ['A', 'C']
 * besluit.vingerafdrukken.geheel === createVingerafdruk({ ...besluit, vingerafdrukken: undefined }); // => true
 * ```
 */
export function createSelectiebesluit(selectie: Selectie, gegevens: SelectiebesluitGegevens): Selectiebesluit {
  const gevonden = checkSelectie(selectie);
  const { quota, opties } = gevonden.invoer;
  const { afwijkingen = [], ...rest } = checkObject(gegevens, 'gegevens');
  const { invoer, decimalen } = explainFout(
    gevonden.invoer,
    (gegeven) => ({
      invoer: fingerprintInvoer(gegeven),
      decimalen: chooseDecimalen(gegeven.scores, gegeven.quota, gegeven.opties),
    }),
    SelectieInvoer.safeParse,
  );
  const inhoud = parseSchema(
    InhoudSchema,
    {
      soort: 'selectiebesluit',
      versie: 2,
      ...rest,
      invoer,
      quota,
      regels: opties.regels ?? [],
      doel: opties.doel ?? { soort: 'totaal' },
      voorrang: opties.voorrang ?? [],
      decimalen,
      knopenbudget: opties.knopenbudget ?? KNOPENBUDGET,
      pivotbudget: opties.pivotbudget ?? PIVOTBUDGET,
      uitkomst: gevonden.uitkomst,
      gekozen: gevonden.gekozen,
      totaalscore: gevonden.totaalscore,
      bewijs: gevonden.bewijs,
      afwijkingen,
    },
    'selectiebesluit',
  );
  if (checkGeloot(inhoud).length > 0) refuse('selectie.loting_niet_gevolgd', {}, ['loting']);
  return { ...inhoud, vingerafdrukken: sealBesluit(inhoud) };
}
