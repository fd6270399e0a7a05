import type { Btw, Planstap, Verdeelsleutel } from '../../financiering/index.js';
import { composeTekst, type Tekstwaarde, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetbijdrage } from '../model/geld.js';
import { describeSoort } from './describeSoort.js';
import { describeTermijnen } from './describeTermijnen.js';
import { joinTeksten } from './joinTeksten.js';
import type { Geplaatstebijdrage } from './listBijdragen.js';
import { nameIn } from './nameIn.js';
import { namePartij } from './namePartij.js';
import type { Geldstuk } from './opzetstuk.js';
import { showTaakveld } from './showTaakveld.js';

const BTWWOORDEN: Readonly<Record<Btw['verwerking'], string>> = {
  kostprijsverhogend: 'de betaler krijgt die niet terug',
  compensabel: 'de gemeente krijgt die terug uit het BTW-compensatiefonds',
  verrekenbaar: 'de betaler verrekent die in de aangifte',
};

const PLANSTAPWOORDEN: Readonly<Record<Planstap, string>> = {
  gevraagd: 'gevraagd',
  toegezegd: 'toegezegd',
  vastgelegd: 'vastgelegd',
  vastgesteld: 'vastgesteld',
  teruggevorderd: 'teruggevorderd',
};

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

/** What there is to say about a contribution besides its amount, a sentence each. */
export function listBijdragezinnen(stuk: Geldstuk, een: Geplaatstebijdrage): Verslagtekst[] {
  const { lezer, hier } = stuk;
  const { toelichting, verdeelsleutel, taakveld, termijnen } = een.bijdrage;
  const plek = ['geld', 'jaren', een.j, 'bijdragen', een.b];
  return [
    ...(toelichting === undefined ? [] : [[lezer.tekst(hier(...plek, 'toelichting'))]]),
    ...describeSoort(stuk, een),
    ...describeBestemming(stuk, een.bijdrage, plek),
    ...(termijnen === undefined ? [] : [describeTermijnen(stuk, termijnen, een)]),
    ...(verdeelsleutel === undefined
      ? []
      : verdeelsleutel === 'per_buurt'
        ? [['verdeeld over de kostendragers van de programma’s, naar hun aantal buurten']]
        : [composeTekst`verdeeld: ${describeSleutel(stuk, verdeelsleutel, [...plek, 'verdeelsleutel'])}`]),
    ...(taakveld === undefined ? [] : [showTaakveld(stuk, [...plek, 'taakveld'])]),
    ...describeBtw(stuk, een.bijdrage, plek),
    ...describeBeding(stuk, een.bijdrage, plek),
  ];
}

/** Who gets it, and for which buurten, when that is not the usual. */
function describeBestemming(
  stuk: Geldstuk,
  { naar, programmas, buurten }: Opzetbijdrage,
  plek: (string | number)[],
): Verslagtekst[] {
  const { lezer, hier } = stuk;
  return [
    ...(naar === undefined ? [] : [composeTekst`gaat naar ${namePartij(stuk, naar, [...plek, 'naar'])}`]),
    ...(programmas === undefined
      ? []
      : [
          composeTekst`alleen voor de buurten van ${joinTeksten(programmas.map((id, p) => nameIn(stuk, 'programma', id, [...plek, 'programmas', p])))}`,
        ]),
    ...(buurten === undefined
      ? []
      : [
          composeTekst`alleen voor de buurten ${joinTeksten(buurten.map((_, i) => [lezer.tekst(hier(...plek, 'buurten', i))]))}`,
        ]),
  ];
}

function describeBtw({ lezer, hier }: Geldstuk, { btw }: Opzetbijdrage, plek: (string | number)[]): Verslagtekst[] {
  if (btw === undefined) return [];
  const tarief = lezer.tekst(hier(...plek, 'btw', 'tarief'));
  const hoeveel =
    btw.bedrag === undefined
      ? composeTekst`daarin zit ${tarief} procent btw`
      : composeTekst`daarin zit ${lezer.bedrag(hier(...plek, 'btw', 'bedrag'))} btw (${tarief} procent)`;
  return [composeTekst`${hoeveel}; ${BTWWOORDEN[btw.verwerking]}`];
}

/** The index, the conditions and the days by which something must be done. */
function describeBeding(
  { lezer, hier }: Geldstuk,
  { voorwaarden = [], planning = [], indexering }: Opzetbijdrage,
  plek: (string | number)[],
): Verslagtekst[] {
  return [
    ...(indexering === undefined
      ? []
      : [
          composeTekst`in prijzen van ${lezer.jaar(hier(...plek, 'indexering', 'basisjaar'))}; het bedrag gaat mee met ${lezer.tekst(hier(...plek, 'indexering', 'reeks'))}`,
        ]),
    ...planning.map(({ stap, bedrag }, p) => {
      const hoeveel =
        bedrag === undefined ? [] : composeTekst`, ${lezer.bedrag(hier(...plek, 'planning', p, 'bedrag'))}`;
      return composeTekst`${PLANSTAPWOORDEN[stap]} uiterlijk op ${lezer.datum(hier(...plek, 'planning', p, 'uiterlijk'))}${hoeveel}`;
    }),
    ...voorwaarden.map(({ uiterlijk }, v) => {
      const wanneer =
        uiterlijk === undefined
          ? []
          : composeTekst` (uiterlijk ${lezer.datum(hier(...plek, 'voorwaarden', v, 'uiterlijk'))}; anders vervalt de bijdrage)`;
      return composeTekst`voorwaarde: ${lezer.tekst(hier(...plek, 'voorwaarden', v, 'omschrijving'))}${wanneer}`;
    }),
  ];
}
