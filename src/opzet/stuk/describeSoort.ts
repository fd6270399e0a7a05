import { op } from '../../stukken/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetbijdrage } from '../model/geld.js';
import { nameBijdrage } from '../vertaling/nameBijdrage.js';
import { joinTeksten } from './joinTeksten.js';
import { type Geplaatstebijdrage, listBijdragen } from './listBijdragen.js';
import { namePartij } from './namePartij.js';
import type { Geldstuk } from './opzetstuk.js';

/** The contribution that a key means, by who pays it; an unknown key is shown as it is. */
function nameGedekt(stuk: Geldstuk, sleutel: string, pad: (string | number)[]): Verslagtekst {
  const gedekt = listBijdragen(stuk.geld).find(({ bijdrage }) => nameBijdrage(bijdrage) === sleutel);
  return gedekt === undefined
    ? [stuk.lezer.tekst(stuk.hier(...pad))]
    : composeTekst`de bijdrage van ${namePartij(stuk, gedekt.bijdrage.van, ['geld', 'jaren', gedekt.j, 'bijdragen', gedekt.b, 'van'])}`;
}

/** How the amount of a contribution comes about, when it is more than an amount. */
export function describeSoort(stuk: Geldstuk, { j, b, k, bijdrage }: Geplaatstebijdrage): Verslagtekst[] {
  const { lezer, hier } = stuk;
  const plek = ['geld', 'jaren', j, 'bijdragen', b];
  const bedrag = (veld: string) => lezer.bedrag(hier(...plek, veld));
  const samen = () => lezer.bedrag(op('uitwerking', 'bedragen', k));
  switch (bijdrage.soort) {
    case 'prijs_per_buurt':
      return [
        composeTekst`${bedrag('prijs')} in een jaar voor elke buurt die meedoet, samen ${samen()}; voor een buurt die stopt of later begint, wordt alleen betaald zolang zij meedoet`,
      ];
    case 'werkelijke_kosten':
      return [
        composeTekst`${lezer.tekst(hier(...plek, 'aandeel'))} procent van de kosten die echt zijn gemaakt, met een plafond van ${bedrag('plafond')}; de kosten zijn geraamd op ${bedrag('raming')}, zodat de bijdrage op ${samen()} komt`,
      ];
    case 'specifieke_uitkering':
      return [
        composeTekst`een specifieke uitkering van het Rijk van ${bedrag('bedrag')} in een jaar; zij dekt ${joinTeksten(bijdrage.dekt.map((sleutel, d) => nameGedekt(stuk, sleutel, [...plek, 'dekt', d])))}, en telt daarom niet nog eens mee`,
      ];
    default:
      return describeBandbreedte(stuk, bijdrage, plek);
  }
}

function describeBandbreedte(
  { lezer, hier }: Geldstuk,
  { bandbreedte }: Extract<Opzetbijdrage, { readonly bandbreedte?: unknown }>,
  plek: (string | number)[],
): Verslagtekst[] {
  const grens = (veld: string) => lezer.bedrag(hier(...plek, 'bandbreedte', veld));
  return bandbreedte === undefined ? [] : [composeTekst`tussen ${grens('minimum')} en ${grens('maximum')}`];
}
