import { meervoud } from '../../stukken/huis.js';
import type { Signaalregel } from '../../team/index.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { blok } from './blok.js';
import type { Opzetstuk } from './opzetstuk.js';

/** When a rule gives a signal. */
function describeSignaal({ lezer, hier }: Opzetstuk, regel: Signaalregel, s: number): Verslagtekst {
  const getal = (veld: string) => lezer.getal(hier('teams', 'signaalregels', s, veld));
  const maanden = (aantal: number) => composeTekst`${getal('maanden')} ${meervoud(aantal, 'maand', 'maanden')}`;
  const duur = (aantal: number) => composeTekst`${getal('duur')} ${meervoud(aantal, 'maand', 'maanden')}`;
  const weken = (aantal: number) => composeTekst`${getal('weken')} ${meervoud(aantal, 'week', 'weken')}`;
  switch (regel.soort) {
    case 'geen_contact':
      return composeTekst`${weken(regel.weken)} geen contact`;
    case 'zonder_begeleider':
      return regel.weken === 0
        ? ['het team heeft geen begeleider']
        : composeTekst`${weken(regel.weken)} geen begeleider`;
    case 'geen_bijeenkomst':
      return composeTekst`${weken(regel.weken)} geen bijeenkomst`;
    case 'te_weinig_vrijwilligers':
      return composeTekst`minder dan ${getal('minimum')} ${meervoud(regel.minimum, 'vrijwilliger', 'vrijwilligers')}`;
    case 'rol_ontbreekt':
      return [`een rol ontbreekt: ${regel.rollen.join(', ') || 'geen'}`];
    case 'een_persoon_draagt_alles':
      return ['één persoon vervult alle rollen'];
    case 'werving_duurt_lang':
      return composeTekst`de werving duurt langer dan ${maanden(regel.maanden)}`;
    case 'geen_project':
      return composeTekst`${maanden(regel.maanden)} na de start nog geen project`;
    case 'project_staat_stil':
      return composeTekst`een project staat ${maanden(regel.maanden)} stil`;
    case 'lange_pauze':
      return composeTekst`een pauze duurt ${maanden(regel.maanden)}`;
    case 'begeleiding_eindigt':
      return composeTekst`de begeleiding eindigt binnen ${maanden(regel.maanden)}`;
    case 'financiering_eindigt_eerst':
      return ['het geld is op voordat de begeleiding eindigt'];
    case 'wachtkamer_over_tijd':
      return ['een opgave wacht langer dan afgesproken'];
    case 'geen_nazorg':
      return composeTekst`na het einde van de begeleiding vroeg ${maanden(regel.maanden)} niemand hoe het met het team gaat; daarop wordt ${duur(regel.duur)} gelet`;
    case 'niet_meer_actief':
      return ['het team blijkt na het einde van de begeleiding niet meer actief'];
  }
}

/** When the signal is for the programme too; nothing when it never is. */
function describeOpschaling({ lezer, hier }: Opzetstuk, { opschalenNa }: Signaalregel, s: number): Verslagtekst {
  if (opschalenNa === undefined) return [];
  if (opschalenNa === 0) return [' Het programma hoort het meteen.'];
  const getal = lezer.getal(hier('teams', 'signaalregels', s, 'opschalenNa'));
  return composeTekst` Duurt het nog ${getal} ${meervoud(opschalenNa, 'maand', 'maanden')}, dan hoort het programma het ook.`;
}

/** The rules by which teams are followed. What the opzet does not say, follows the default rules. */
export function composeTeams(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
  const { teams } = opzet;
  if (teams === undefined) return [];
  const { maandenTotTeam, signaalregels, ervaringsregels } = teams;
  const reden = (veld: string, i: number) => lezer.tekst(hier('teams', veld, i, 'reden'));
  return blok.sectie('De teams', [
    ...(maandenTotTeam === undefined
      ? []
      : blok.alinea(
          composeTekst`Elke buurt heeft binnen ${lezer.getal(hier('teams', 'maandenTotTeam'))} ${meervoud(maandenTotTeam, 'maand', 'maanden')} na haar start een team.`,
        )),
    ...(signaalregels === undefined
      ? blok.alinea(['Of het goed gaat met een team, wordt gevolgd met de gebruikelijke signalen.'])
      : signaalregels.length === 0
        ? blok.alinea(['Er zijn geen signalen afgesproken.'])
        : blok.lijst(
            signaalregels.map(
              (regel, s) =>
                composeTekst`${describeSignaal(stuk, regel, s)}. ${reden('signaalregels', s)}${describeOpschaling(stuk, regel, s)}`,
            ),
            ['Er komt een signaal bij:'],
          )),
    ...blok.lijst(
      (ervaringsregels ?? []).map(({ afgerond, maanden }, e) => {
        const getal = (veld: string) => lezer.getal(hier('teams', 'ervaringsregels', e, veld));
        return composeTekst`opgaven met zwaarte ${getal('zwaarte')}: na ${getal('afgerond')} ${meervoud(afgerond, 'afgerond project', 'afgeronde projecten')} en ${getal('maanden')} ${meervoud(maanden, 'maand', 'maanden')}. ${reden('ervaringsregels', e)}`;
      }),
      ['Een team begint met kleine opgaven. Grotere opgaven volgen als het ervaring heeft:'],
    ),
  ]);
}
