import type { Frequentie, Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer, Plek } from '../delen/lezer.js';
import { meervoud } from '../delen/meervoud.js';
import { alinea } from './alinea.js';
import { describeKeer } from './describeKeer.js';

/** What is known of the proof of a choice, with the places where the numbers stand. */
export interface Keuzebewijs {
  readonly optimaal: boolean;
  readonly gat: number;
  readonly plekGat: Plek;
  /** What the computer looks for, in a sentence: see `describeDoel`. */
  readonly zoekt: string;
  /** The objective is not the sum of the points. */
  readonly anderDoel: boolean;
  readonly plekGekozen: Plek;
  readonly plekKon?: Plek | undefined;
  readonly plekVerdelingen?: Plek | undefined;
  readonly zekerheid?:
    | {
        readonly gewichten: boolean;
        readonly geheel: Pick<Frequentie, 'soort'>;
        readonly plekTrekkingen: Plek;
        readonly plekGeheel: (veld: 'aantal' | 'van') => Plek;
      }
    | undefined;
}

/** How often the same list came out of other calculations. */
function describeGeheel(lezer: Lezer, zekerheid: Keuzebewijs['zekerheid']): Verslagtekst {
  if (zekerheid === undefined) return [];
  const { gewichten, geheel, plekTrekkingen, plekGeheel } = zekerheid;
  const anders = gewichten
    ? 'Daarbij telden andere dingen zwaarder.'
    : 'Daarbij waren de keuzes of de cijfers steeds iets anders.';
  const keer = { ...lezer.getal(plekTrekkingen), groep: { naam: 'berekeningen' } };
  const vaker =
    geheel.soort === 'alle'
      ? []
      : geheel.soort === 'geen'
        ? [' Er veranderde dus altijd een deel van de lijst.']
        : [' In de andere berekeningen veranderde een deel van de lijst.'];
  return [
    ...composeTekst`Wij hebben ook ${keer} keer anders gerekend. ${anders} Deze lijst kwam toen ${describeKeer(lezer, geheel, plekGeheel, 'berekeningen')} precies zo terug.`,
    ...vaker,
  ];
}

/** For what the proof holds, when it is not known how sure the choice is: a claim never stands without a number. */
function describeGrens(lezer: Lezer, { plekKon, plekGekozen }: Keuzebewijs): Verslagtekst {
  const aantal = lezer.getal(plekKon ?? plekGekozen);
  const wie =
    plekKon === undefined
      ? composeTekst`deze ${{ ...aantal, groep: { naam: 'gekozen buurten' } }} ${meervoud(aantal.waarde, 'buurt', 'buurten')}`
      : composeTekst`de ${{ ...aantal, groep: { naam: 'buurten die konden meedoen' } }} ${meervoud(aantal.waarde, 'buurt die kon', 'buurten die konden')} meedoen`;
  return composeTekst`Dat geldt voor ${wie}. De punten hangen af van wat de gemeente belangrijk vindt.`;
}

/** Three decimals, or so many more that a gap is never shown as none. */
function countGatdecimalen(gat: number): number {
  let decimalen = 3;
  while (decimalen < 12 && gat * 10 ** decimalen < 1) decimalen += 1;
  return decimalen;
}

/** The proof of the choice and how sure it is: a claim with its limit, or that it is not proven. */
export function composeKeuzebewijs(lezer: Lezer, bewijs: Keuzebewijs): Verslagblok[] {
  const { optimaal, gat, plekGat, zoekt, anderDoel, plekVerdelingen, zekerheid } = bewijs;
  const geheel = describeGeheel(lezer, zekerheid);
  if (!optimaal) {
    const verschil =
      gat > 0
        ? composeTekst`Het verschil is dan hoogstens ongeveer ${lezer.getal(plekGat, countGatdecimalen(gat))} ${meervoud(gat, 'punt', 'punten')}.`
        : [];
    return [
      ...alinea(
        [`${zoekt} De computer heeft niet alles kunnen uitzoeken. Misschien bestaat er een iets betere keuze.`],
        verschil,
      ),
      ...alinea(geheel),
    ];
  }
  const aantal = plekVerdelingen === undefined ? undefined : lezer.tekst(plekVerdelingen);
  const manieren =
    aantal === undefined
      ? []
      : aantal.waarde === '1'
        ? composeTekst` Er is ${aantal} manier om de plekken te verdelen.`
        : composeTekst` Er zijn ${aantal} manieren om de plekken te verdelen.`;
  const beter = anderDoel ? 'dat geen verdeling beter is' : 'dat geen verdeling meer punten geeft';
  return [
    {
      soort: 'bewering',
      aard: 'bewezen',
      tekst: [zoekt, ...manieren, ` De computer bewees ${beter}. Hij hoefde ze niet één voor één te bekijken.`],
      voorbehoud: geheel.length > 0 ? geheel : describeGrens(lezer, bewijs),
    },
  ];
}
