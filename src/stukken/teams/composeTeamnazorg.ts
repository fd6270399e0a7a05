import type { Verslagblok, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { describeTeampunt } from './describeTeampunt.js';
import type { Teamregel, Teamstuk } from './teamstuk.js';

const nooit: Verslagwaarde = { soort: 'tekst', waarde: 'nog niet' };

function composeNazorgtabel({ lezer }: Teamstuk, teams: readonly Teamregel[]): Verslagtabel {
  const rij = ({ buurt, hier }: Teamregel): Verslagwaarde[] => {
    const laatste = buurt.nazorg?.laatste;
    const actief = laatste?.actief ? 'ja' : 'nee';
    return [
      lezer.tekst(hier('naam')),
      laatste === undefined ? nooit : lezer.datum(hier('nazorg', 'laatste', 'datum')),
      laatste === undefined ? leeg : { soort: 'tekst', waarde: actief },
      laatste?.vrijwilligers === undefined ? leeg : lezer.personen(hier('nazorg', 'laatste', 'vrijwilligers')),
      lezer.personen(hier('nazorg', 'vrijwilligersBijEinde')),
      lezer.personen(hier('nazorg', 'gebleven')),
      lezer.getal(hier('projectenLopend')),
    ];
  };
  return {
    id: 'nazorg',
    titel: 'Hoe het gaat na de begeleiding',
    kolommen: [
      { sleutel: 'team', kop: 'Team' },
      { sleutel: 'gevraagd', kop: 'Laatst gevraagd', optelbaar: false },
      { sleutel: 'actief', kop: 'Toen actief' },
      { sleutel: 'toen', kop: 'Vrijwilligers toen', optelbaar: false },
      { sleutel: 'bijEinde', kop: 'Bij het einde', optelbaar: false },
      { sleutel: 'gebleven', kop: 'Daarvan nog op de lijst', optelbaar: false },
      { sleutel: 'projecten', kop: 'Lopende projecten', optelbaar: false },
    ],
    rijen: teams.map(rij),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** The teams whose guidance ended; nothing when there are none. */
export function composeTeamnazorg(stuk: Teamstuk): Verslagblok[] {
  const { lezer } = stuk;
  const teams = stuk.teams.filter(({ buurt }) => buurt.nazorg !== undefined);
  if (teams.length === 0) return [];
  const items = teams.flatMap((team) =>
    // The first point of each stands under 'Wat eerst': none of after-care can wait.
    team.blad.punten
      .slice(1)
      .map((_, p) => composeTekst`${lezer.tekst(team.hier('naam'))}: ${describeTeampunt(lezer, team, p + 1)}`),
  );
  return [
    {
      soort: 'sectie',
      titel: 'Nazorg',
      blokken: [
        { soort: 'tabel', tabel: composeNazorgtabel(stuk, teams) },
        ...(items.length === 0 ? [] : [{ soort: 'lijst' as const, genummerd: false, items }]),
      ],
    },
  ];
}
