import type { Evaluatieplan, Planopzet } from '../../evaluatie/index.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { joinTeksten } from './joinTeksten.js';
import { nameInPlan } from './nameInPlan.js';
import type { Opzetstuk } from './opzetstuk.js';

const ONTWERPWOORDEN: Readonly<Record<Planopzet, string>> = {
  loting: 'Het lot koos tussen buurten met bijna gelijke scores; de andere zijn de vergelijking.',
  keuzerand: 'De laatste gekozen buurten worden vergeleken met de eerste die niet zijn gekozen.',
  vergelijking: 'Buurten van het programma worden vergeleken met buurten zonder het programma.',
  trapsgewijs: 'Niet alle buurten beginnen tegelijk; wie later begint is de vergelijking.',
  binnen: 'Alleen buurten van het programma worden met elkaar vergeleken.',
};

/** Within what buurten are compared, where the plan says so. */
function describeBlok(stuk: Opzetstuk, plan: Evaluatieplan): Verslagtekst[] {
  const { lezer, hier } = stuk;
  const { blok, blokreden } = plan;
  if (blok === undefined) return [];
  if (blok === 'gemeente') return [['Buurten worden alleen binnen hun gemeente vergeleken.']];
  if (blok !== 'geen') {
    const naam = nameInPlan(stuk, plan, 'kenmerken', blok, hier('evaluatieplan', 'blok'));
    return [composeTekst`Buurten worden alleen vergeleken binnen dezelfde groep van ${naam}.`];
  }
  return [
    ['Buurten van verschillende gemeenten worden met elkaar vergeleken.'],
    ...(blokreden === undefined
      ? []
      : [composeTekst`De reden daarvan is: ${lezer.tekst(hier('evaluatieplan', 'blokreden'))}`]),
  ];
}

/** How the programme came to some buurten and not to others, and within what buurten are compared: sentence by sentence. */
export function describeOntwerp(stuk: Opzetstuk, plan: Evaluatieplan): Verslagtekst[] {
  const { lezer, hier } = stuk;
  const { opzet, loting, venster, koppeling, geloot, kenmerken, selectie } = plan;
  const namen = (koppeling ?? []).map((sleutel, k) => [
    nameInPlan(stuk, plan, 'kenmerken', sleutel, hier('evaluatieplan', 'koppeling', k)),
  ]);
  const verdeeld = kenmerken.flatMap(({ geloot: lot }, k) =>
    lot === true ? [[lezer.tekst(hier('evaluatieplan', 'kenmerken', k, 'naam'))]] : [],
  );
  return [
    ...(opzet === undefined ? [] : [[ONTWERPWOORDEN[opzet]]]),
    ...(loting === undefined
      ? []
      : [composeTekst`De loting staat vast onder ${lezer.tekst(hier('evaluatieplan', 'loting'))}.`]),
    ...(venster === undefined
      ? []
      : [composeTekst`Aan elke kant tellen ${lezer.getal(hier('evaluatieplan', 'venster'))} buurten.`]),
    ...(namen.length === 0
      ? []
      : [composeTekst`De vergelijkingsbuurten lijken op de gekozen buurten in ${joinTeksten(namen)}.`]),
    ...(geloot === undefined
      ? []
      : [[geloot ? 'Het lot bepaalt wie eerst begint.' : 'De volgorde van starten is niet geloot.']]),
    ...describeBlok(stuk, plan),
    ...(verdeeld.length === 0 ? [] : [composeTekst`Het lot bepaalde de groep van ${joinTeksten(verdeeld)}.`]),
    ...(selectie === undefined
      ? []
      : [
          composeTekst`De buurten zijn gekozen op ${lezer.datum(hier('evaluatieplan', 'selectie', 'gekozenOp'))}. Een cijfer waarop is gekozen telt niet als meting vooraf.`,
        ]),
  ];
}
