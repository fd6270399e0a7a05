import { Financieringsplan } from 'buurtaanpak/financiering';
import { createPerioden, Datum, euro } from 'buurtaanpak/kern';
import { draftSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { Programma } from 'buurtaanpak/programma';
import { decideTeam, evolveTeam, initialTeamdossier, type Teamcommando, type Teamdossier } from 'buurtaanpak/team';
import { buurkracht, gemeente } from '../overeenkomsten/documenten/bouwstenen.js';
import { verzinHandtekeningen } from '../verzonnen/verzinHandtekeningen.js';
import { type Verhaal, verhalen } from './verhalen.js';

const START = Datum.parse('2026-03-02');
const RESERVE = 'BU99990013';

const byDag = (a: Datum, b: Datum) => (a < b ? -1 : a > b ? 1 : 0);

/** The record of a team as it was on a day: every event by a command, in the order in which the shared record received them. */
function leef({ team, voorvallen }: Verhaal, tot: Datum): Teamdossier {
  const volgorde = voorvallen
    .filter(({ geregistreerd }) => geregistreerd <= tot)
    .sort((a, b) => byDag(a.geregistreerd, b.geregistreerd) || byDag(a.datum, b.datum));
  let dossier: Teamdossier = initialTeamdossier;
  for (const {
    stap,
    id = `${team}-${dossier.gebeurtenissen.length + 1}`,
    datum,
    genoteerd,
    geregistreerd,
  } of volgorde) {
    const commando = { ...stap, id, team, datum, genoteerd, geregistreerd, door: 'medewerker-1' } as Teamcommando;
    for (const gebeurtenis of decideTeam(commando, dossier)) dossier = evolveTeam(dossier, gebeurtenis);
  }
  return dossier;
}

/** Three years of guidance and one of after-care, for twelve buurten of a gemeente that does not exist. All amounts are made up. */
function maakOvereenkomst() {
  const jaren = createPerioden(START, { jaren: 1 }, 4);
  return draftSamenwerkingsovereenkomst(
    {
      id: 'twaalf-teams',
      titel: 'Samenwerkingsovereenkomst Voorbeeldstad (verzonnen)',
      onderwerp: 'Twaalf buurten: drie jaar begeleiding en een jaar nazorg.',
      start: START,
      partijen: [gemeente('voorbeeldstad', { naam: 'Voorbeeldstad', code: 'GM9999' }), buurkracht],
      reikwijdte: {
        aantalBuurten: 12,
        indelingsjaar: 2026,
        programmas: [{ id: 'buurten', naam: 'buurten', aantalBuurten: 12 }],
        themas: ['groen', 'energie', 'ontmoeting', 'veiligheid'],
      },
      financieringsplan: Financieringsplan.create({
        naam: 'Financiering (verzonnen bedragen)',
        perioden: jaren.map((periode, n) => ({
          programmajaar: n + 1,
          periode,
          bijdragen: [
            {
              id: `jaar-${n + 1}`,
              van: 'voorbeeldstad',
              soort: 'bedrag',
              bedrag: euro(n < 3 ? 96_000 : 12_000),
              aard: 'exact',
              doel: 'begeleiden',
            },
          ],
        })),
      }),
    },
    { jaren: 4 },
  );
}

/** The programme as it stood in the records on a day. */
export function maakProgramma(dag: Datum): Programma {
  const buurten = verhalen.map(({ buurt, naam }) => ({ buurt, naam, programma: 'buurten' }));
  return Programma.create({
    naam: 'Buurtaanpak Voorbeeldstad',
    deelnemers: [
      {
        id: 'voorbeeldstad',
        naam: 'Voorbeeldstad',
        overeenkomst: verzinHandtekeningen(maakOvereenkomst()),
        keuze: {
          buurten: buurten.filter(({ buurt }) => buurt !== RESERVE),
          reserves: buurten.filter(({ buurt }) => buurt === RESERVE),
        },
        teams: verhalen.map((verhaal) => leef(verhaal, dag)).filter(({ team }) => team !== ''),
      },
    ],
  });
}
