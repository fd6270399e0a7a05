import type { Opschortingsregel, Stopregel } from '../../financiering/index.js';
import { meervoud } from '../../stukken/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { joinTeksten } from './joinTeksten.js';
import type { Geldstuk } from './opzetstuk.js';

const STOPWOORDEN: Readonly<Record<Stopregel, string>> = {
  terug: 'valt het geld vrij dat nog voor die buurt was bedoeld',
  overige_buurten: 'gaat het geld dat nog voor die buurt was bedoeld naar de buurten die doorgaan',
  vervanger:
    'gaat het geld dat nog voor die buurt was bedoeld naar de buurt die haar vervangt; komt die er niet, dan valt het vrij',
};

const OPSCHORTINGSWOORDEN: Readonly<Record<Opschortingsregel, string>> = {
  telt_door: 'lopen de jaren en het geld door',
  vervalt: 'valt het geld voor die dagen vrij',
  schuift_op: 'schuift het geld evenveel dagen op',
};

/** The years that are an option, a sentence for each block. */
function listOpties({ geld, lezer, hier }: Geldstuk): Verslagtekst[] {
  return geld.jaren.flatMap(({ optie, programmajaren }, j) => {
    if (optie === undefined) return [];
    const jaren = joinTeksten(
      programmajaren.map((_, i) => [lezer.getal(hier('geld', 'jaren', j, 'programmajaren', i))]),
    );
    const wat = programmajaren.length === 1 ? 'is een optie' : 'zijn elk een optie';
    const maanden = lezer.getal(hier('geld', 'jaren', j, 'optie', 'maandenVooraf'));
    const wanneer =
      optie.maandenVooraf === 0
        ? ['op de eerste dag van het jaar']
        : composeTekst`${maanden} ${meervoud(optie.maandenVooraf, 'maand', 'maanden')} voor de eerste dag van het jaar`;
    return [
      composeTekst`Jaar ${jaren} ${wat}: het geld telt pas als de optie is gelicht, en dat moet uiterlijk ${wanneer}. In de tabellen staan de bedragen van een optie wel.`,
    ];
  });
}

/** What holds for all contributions: what happens when a buurt stops or the agreement is suspended, which years are an option, and for whom a gemeente pays. */
export function describeAfspraken(stuk: Geldstuk): Verslagtekst[] {
  const { bijStop = 'terug', bijOpschorting = 'telt_door' } = stuk.geld;
  return [
    [`Stopt een buurt, dan ${STOPWOORDEN[bijStop]}.`],
    [`Wordt de overeenkomst opgeschort, dan ${OPSCHORTINGSWOORDEN[bijOpschorting]}.`],
    ...listOpties(stuk),
    ...(stuk.opzet.gemeenten.length === 1
      ? []
      : [
          [
            'Een gemeente betaalt alleen voor buurten in haar eigen gemeente, tenzij bij een bijdrage iets anders staat.',
          ],
        ]),
  ];
}
