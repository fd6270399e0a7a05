import type { Bevinding } from '../../kern/index.js';
import type { Bijdragesoort } from '../model/bijdrage.js';
import type { Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Feit } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import type { Verloopgebeurtenis } from '../verloop/geldverloop.js';
import { toPad } from './toPad.js';

type Soort = Verloopgebeurtenis['soort'];

/** What is recorded of an uitkering alone, and what never is: its grant, its vaststelling and a claim of the Rijk are facts of it too. */
const VAN_UITKERING: ReadonlySet<Soort> = new Set<Soort>(['uitkering_ontvangen', 'uitkering_terugbetaald']);
const NIET_VAN_UITKERING: ReadonlySet<Soort> = new Set<Soort>([
  'factuur_ontvangen',
  'betaald',
  'kosten_gemaakt',
  'terugontvangen',
  'verrekend',
  'betaling_opgeschort',
  'begroting_gewijzigd',
  'krediet_overgeheveld',
]);

/** Whether an event can be about a contribution of a kind. Otherwise no table counts it. */
function past(soort: Soort, bijdrage: Bijdragesoort): boolean {
  if (bijdrage === 'specifieke_uitkering') return !NIET_VAN_UITKERING.has(soort);
  return !VAN_UITKERING.has(soort) && (soort !== 'kosten_gemaakt' || bijdrage === 'werkelijke_kosten');
}

/** The contributions that an event names. */
function listBijdragen({ gebeurtenis }: Feit): readonly string[] {
  if (gebeurtenis.soort === 'geindexeerd') return gebeurtenis.bijdragen;
  if (gebeurtenis.soort === 'verrekend') return [gebeurtenis.bijdrage, gebeurtenis.met];
  return 'bijdrage' in gebeurtenis ? [gebeurtenis.bijdrage] : [];
}

/** The keys of the instalments that any known text has, by contribution. */
function listTermijnsleutels({ cellen }: Standen): Map<string, Set<string>> {
  const uit = new Map<string, Set<string>>();
  for (const { tekst } of cellen.teksten)
    for (const { id, termijnen = [] } of tekst.plan.perioden.flatMap(({ bijdragen }) => bijdragen))
      uit.set(id, new Set([...(uit.get(id) ?? []), ...termijnen.map((termijn) => termijn.id)]));
  return uit;
}

function checkTermijnsleutels(standen: Standen): Bevinding[] {
  const sleutels = listTermijnsleutels(standen);
  return selectFeiten(standen.feiten, 'betaald').flatMap((feit) => {
    const { bijdrage, termijn } = feit.gebeurtenis;
    const bekend = sleutels.get(bijdrage);
    return termijn === undefined || bekend === undefined || bekend.has(termijn)
      ? []
      : [createBevinding('fout', 'financiering.termijn_onbekend', toPad(feit), { bijdrage, termijn })];
  });
}

/** Events that name a contribution or an instalment that no text has, or that cannot be about that kind of contribution. */
export function checkVerwijzingen(standen: Standen): Bevinding[] {
  const soorten = new Map<string, Bijdragesoort>(
    standen.standen.map(({ plek }) => [plek.bijdrage.id, plek.bijdrage.soort]),
  );
  const uit = standen.feiten.flatMap((feit) =>
    listBijdragen(feit).flatMap((bijdrage): Bevinding[] => {
      const bijdragesoort = soorten.get(bijdrage);
      const { soort } = feit.gebeurtenis;
      if (bijdragesoort === undefined)
        return [createBevinding('fout', 'financiering.bijdrage_onbekend', toPad(feit), { bijdrage })];
      return past(soort, bijdragesoort)
        ? []
        : [
            createBevinding('fout', 'financiering.gebeurtenis_past_niet', toPad(feit), {
              bijdrage,
              soort,
              bijdragesoort,
            }),
          ];
    }),
  );
  return [...uit, ...checkTermijnsleutels(standen)];
}
