import type { Btw, Verdeelsleutel } from '../../financiering/index.js';
import { composeTekst, type Tekstwaarde, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { BIJDRAGEDOELWOORDEN } from './bijdragedoelwoorden.js';
import { blok } from './blok.js';
import { composeBenodigd } from './composeBenodigd.js';
import { composeBijdragen } from './composeBijdragen.js';
import { composeDragers } from './composeDragers.js';
import { joinTeksten } from './joinTeksten.js';
import { type Geplaatstebijdrage, listBijdragen } from './listBijdragen.js';
import { namePartij } from './namePartij.js';
import type { Geldstuk, Opzetstuk } from './opzetstuk.js';
import { toZin } from './toZin.js';

const BTWWOORDEN: Readonly<Record<Btw['verwerking'], string>> = {
  kostprijsverhogend: 'de betaler krijgt die niet terug',
  compensabel: 'de gemeente krijgt die terug uit het BTW-compensatiefonds',
  verrekenbaar: 'de betaler verrekent die in de aangifte',
};

/** A contribution in a sentence: whose, for what, and for which years. */
function nameBijdrage(stuk: Geldstuk, { bijdrage, jaren, j, b }: Geplaatstebijdrage): Verslagtekst {
  const wie = namePartij(stuk, bijdrage.partij, ['geld', 'jaren', j, 'bijdragen', b, 'partij']);
  const volgorde = [...jaren.entries()].sort(([, een], [, ander]) => een - ander);
  const welke = joinTeksten(
    volgorde.map(([i]) => [stuk.lezer.getal(stuk.hier('geld', 'jaren', j, 'programmajaren', i))]),
  );
  return composeTekst`${wie}, ${BIJDRAGEDOELWOORDEN[bijdrage.doel]}, jaar ${welke}`;
}

function nameKostendrager({ geld, lezer, hier }: Geldstuk, id: string, pad: (string | number)[]): Tekstwaarde {
  const i = (geld.kostendragers ?? []).findIndex((een) => een.id === id);
  return lezer.tekst(i < 0 ? hier(...pad) : hier('geld', 'kostendragers', i, 'naam'));
}

/** What one cost bearer takes of a contribution. */
function describeDeel(stuk: Geldstuk, deel: Verdeelsleutel[number], plek: (string | number)[]): Verslagtekst {
  const { lezer, hier } = stuk;
  const drager = nameKostendrager(stuk, deel.kostendrager, [...plek, 'kostendrager']);
  switch (deel.soort) {
    case 'vast':
      return composeTekst`${drager} een vast bedrag van ${lezer.bedrag(hier(...plek, 'bedrag'))}`;
    case 'procent':
      return composeTekst`${drager} ${lezer.tekst(hier(...plek, 'procent'))} procent`;
    case 'aandeel':
      return composeTekst`${drager} naar verhouding ${lezer.tekst(hier(...plek, 'aandeel'))}`;
    case 'rest':
      return composeTekst`${drager} de rest`;
  }
}

/** How a contribution is divided over cost bearers. */
const describeSleutel = (stuk: Geldstuk, sleutel: Verdeelsleutel, plek: (string | number)[]): Verslagtekst =>
  joinTeksten(sleutel.map((deel, d) => describeDeel(stuk, deel, [...plek, d])));

const showTaakveld = ({ lezer, hier }: Geldstuk, pad: (string | number)[]): Verslagtekst =>
  composeTekst`taakveld ${lezer.tekst(hier(...pad, 'code'))} (indeling van ${lezer.jaar(hier(...pad, 'jaar'))})`;

/** What there is to say about a contribution besides its amount, a sentence each. */
function listZinnen(stuk: Geldstuk, een: Geplaatstebijdrage): Verslagtekst[] {
  const { lezer, hier } = stuk;
  const { toelichting, bandbreedte, verdeelsleutel, taakveld, btw, voorwaarden = [] } = een.bijdrage;
  const plek = ['geld', 'jaren', een.j, 'bijdragen', een.b];
  const bedrag = (...pad: string[]) => lezer.bedrag(hier(...plek, ...pad));
  return [
    ...(toelichting === undefined ? [] : [[lezer.tekst(hier(...plek, 'toelichting'))]]),
    ...(bandbreedte === undefined
      ? []
      : [composeTekst`tussen ${bedrag('bandbreedte', 'minimum')} en ${bedrag('bandbreedte', 'maximum')}`]),
    ...(verdeelsleutel === undefined
      ? []
      : verdeelsleutel === 'per_buurt'
        ? [['verdeeld over de kostendragers van de programma’s, naar hun aantal buurten']]
        : [composeTekst`verdeeld: ${describeSleutel(stuk, verdeelsleutel, [...plek, 'verdeelsleutel'])}`]),
    ...(taakveld === undefined ? [] : [showTaakveld(stuk, [...plek, 'taakveld'])]),
    ...(btw === undefined
      ? []
      : [
          composeTekst`daarin zit ${bedrag('btw', 'bedrag')} btw (${lezer.tekst(hier(...plek, 'btw', 'tarief'))} procent); ${BTWWOORDEN[btw.verwerking]}`,
        ]),
    ...voorwaarden.map(({ uiterlijk }, v) => {
      const wanneer =
        uiterlijk === undefined
          ? []
          : composeTekst` (uiterlijk ${lezer.datum(hier(...plek, 'voorwaarden', v, 'uiterlijk'))})`;
      return composeTekst`voorwaarde: ${lezer.tekst(hier(...plek, 'voorwaarden', v, 'omschrijving'))}${wanneer}`;
    }),
  ];
}

/** The money: contributions by year, costs, cost bearers, and what belongs to each contribution. */
export function composeGeld(opzetstuk: Opzetstuk): Verslagblok[] {
  const { lezer, hier } = opzetstuk;
  const { geld } = opzetstuk.opzet;
  if (geld === undefined) return [];
  const stuk: Geldstuk = { ...opzetstuk, geld };
  const bijdragen = listBijdragen(geld);
  const dragers = (geld.kostendragers ?? []).map(({ partij, taakveld }, k) => {
    const plek = ['geld', 'kostendragers', k];
    const veld = taakveld === undefined ? [] : composeTekst`, ${showTaakveld(stuk, [...plek, 'taakveld'])}`;
    return composeTekst`${lezer.tekst(hier(...plek, 'naam'))}: van ${namePartij(stuk, partij, [...plek, 'partij'])}${veld}.`;
  });
  return blok.sectie('Het geld', [
    ...blok.alinea(
      composeTekst`${lezer.tekst(hier('geld', 'naam'))}. Een programmajaar is een jaar vanaf de eerste dag van de overeenkomst, geen kalenderjaar.`,
    ),
    ...(bijdragen.length === 0 ? blok.alinea(['Er zijn nog geen bijdragen.']) : blok.tabel(composeBijdragen(stuk))),
    ...composeBenodigd(stuk),
    ...composeDragers(stuk),
    ...blok.lijst(dragers, ['De kostendragers:']),
    ...blok.lijst(
      bijdragen.flatMap((een) => {
        const zinnen = listZinnen(stuk, een);
        return zinnen.length === 0
          ? []
          : [
              toZin(
                composeTekst`${nameBijdrage(stuk, een)}: ${zinnen.flatMap((zin, i) => (i === 0 ? zin : ['; ', ...zin]))}`,
              ),
            ];
      }),
      ['Bij de bijdragen hoort:'],
    ),
  ]);
}
