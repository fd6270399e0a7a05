import { f64, type Permutatiekeuze } from '../../rekenen/index.js';
import type { Configuratieoplossing, Configuratiezijde, Minimalisering } from '../model/configuratieanalyse.js';
import type { Casussen, Grenzen } from './casussen.js';
import { describeModel } from './describeModel.js';
import { isMinstens } from './isMinstens.js';
import { judgePlaatsen } from './judgePlaatsen.js';
import { measureNoodzaak } from './measureNoodzaak.js';
import { measureVoldoende } from './measureVoldoende.js';
import { nameProduct } from './nameProduct.js';
import type { Product, Productoplossing } from './product.js';
import { type Richting, solveTafel } from './solveTafel.js';
import type { Tafelplaats, Tafelrij } from './tafel.js';
import { testToeval } from './testToeval.js';

/** What is asked of a side: the outcome, or its absence. */
export interface Zijdevraag extends Grenzen {
  readonly uitkomst: Float64Array;
  readonly richting: Richting;
  readonly keuze: Permutatiekeuze;
}

function describeRij(
  { condities, gevallen }: Casussen,
  uitkomst: Float64Array,
  inclusiegrens: number,
  { code, lid, eigen, inclS, PRI, oordeel }: Tafelrij,
) {
  const elders = measureVoldoende(
    lid,
    uitkomst.map((y) => 1 - y),
  );
  const met = (geval: number) => f64(uitkomst, geval) > 0.5;
  const name = (geval: number) => String(gevallen[geval]);
  return {
    ...nameProduct(condities, { masker: 2 ** condities.length - 1, waarde: code }),
    n: eigen.length,
    inclS,
    PRI,
    oordeel,
    gevallen: eigen.map(name),
    tegenspraak: oordeel === 'te_weinig' ? [] : eigen.filter((geval) => met(geval) !== (oordeel === 'ja')).map(name),
    tweezijdig: isMinstens(inclS, inclusiegrens) && isMinstens(elders.inclS, inclusiegrens),
  };
}

/** Truth table, necessity, the three solutions and the chance test of the outcome, or of its absence; `volledig`: nothing was cut off. */
export function describeZijde(
  casussen: Casussen,
  plaatsen: readonly Tafelplaats[],
  vraag: Zijdevraag,
): { readonly zijde: Configuratiezijde; readonly alleParen: boolean } {
  const { uitkomst, richting, keuze, inclusiegrens } = vraag;
  const { condities } = casussen;
  const rijen = judgePlaatsen(plaatsen, uitkomst, vraag);
  const { behoudend, spaarzaam, tussen, alleParen } = solveTafel(rijen, condities.length, richting);
  const nameModel = (model: readonly Product[]) =>
    model.map((product) => nameProduct(condities, product).naam).join(' + ');
  const describe = ({ modellen, volledig }: Productoplossing): Configuratieoplossing => ({
    modellen: modellen.map((model) => describeModel(casussen, uitkomst, model)),
    volledig,
  });
  const minimise = (oplossing: Productoplossing): Minimalisering => ({
    priemimplicanten: oplossing.priem.map((product) => nameProduct(condities, product).naam),
    ...describe(oplossing),
  });
  const zijde = {
    waarheidstabel: rijen.map((rij) => describeRij(casussen, uitkomst, inclusiegrens, rij)),
    noodzaak: measureNoodzaak(casussen, uitkomst),
    behoudend: minimise(behoudend),
    tussen: tussen.map((paar) => ({
      behoudend: nameModel(paar.behoudend),
      spaarzaam: nameModel(paar.spaarzaam),
      gemakkelijkeTegenfeitelijken: paar.gemakkelijk.map(
        (waarde) => nameProduct(condities, { masker: 2 ** condities.length - 1, waarde }).combinatie,
      ),
      ...describe(paar),
    })),
    spaarzaam: minimise(spaarzaam),
    toeval: testToeval(casussen, rijen, uitkomst, vraag, keuze),
  };
  return { zijde, alleParen };
}
