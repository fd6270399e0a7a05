import type { Weging } from '../../routekaart/index.js';
import type { SelectieGevonden } from '../../selectie/index.js';
import type { Verslagblok, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { woord } from '../delen/woord.js';
import { type Narekenstuk, opNareken } from './opNareken.js';

/** Where weights come from, in words; and whether people or the figures gave them. */
const WEGINGWOORDEN: Readonly<Record<Weging['methode'], readonly [wie: 'mens' | 'machine', hoe: string]>> = {
  opgegeven: ['mens', 'elk gewicht is opgegeven'],
  gelijk: ['mens', 'afgesproken is dat alles even zwaar telt'],
  rangorde: ['mens', 'uit een volgorde van belang'],
  swing: ['mens', 'uit punten voor het verschil tussen slechtste en beste'],
  ahp: ['mens', 'uit vergelijkingen, steeds twee aan twee'],
  entropie: ['machine', 'uit de spreiding van de cijfers (entropie)'],
  critic: ['machine', 'uit de spreiding en de samenhang van de cijfers (CRITIC)'],
  pca: ['machine', 'uit de samenhang van de cijfers (hoofdcomponent)'],
};

const GELIJKWOORDEN: Readonly<Record<SelectieGevonden['bewijs']['gelijkspel'], string>> = {
  uniek: 'geen andere keuze was even goed',
  beslist: 'er was een gelijke stand; de afgesproken volgorde besliste',
  onbeslist: 'of een andere keuze even goed is, is niet uitgezocht',
};

/** What each step was decided by: people or the machine. */
export function composeWieBesliste(stuk: Narekenstuk, { bewijs }: SelectieGevonden): Verslagblok[] {
  const { blad, lezer } = stuk;
  const rij = (wat: Verslagwaarde, wie: string, hoe: Verslagwaarde): Verslagwaarde[] => [wat, woord(wie), hoe];
  const oordelen = blad.criteria.some(({ soort }) => soort === 'beoordeling');
  const rijen = [
    rij(woord('De criteria, de quota en de regels'), 'mens', woord('vooraf afgesproken')),
    ...blad.wegingen.flatMap(({ methodes }, w) =>
      methodes.map((methode) => {
        const [wie, hoe] = WEGINGWOORDEN[methode];
        return [lezer.tekst(opNareken('wegingen', w, 'naam')), woord(wie), woord(`de gewichten: ${hoe}`)];
      }),
    ),
    ...(oordelen
      ? [
          rij(
            woord('De oordelen over buurten'),
            'mens',
            blad.oordelaars === undefined ? leeg : lezer.tekst(opNareken('oordelaars')),
          ),
        ]
      : []),
    rij(woord('De scores'), 'machine', woord('gerekend uit de cijfers, de oordelen en de gewichten')),
    rij(woord('De keuze binnen de quota en de regels'), 'machine', woord(GELIJKWOORDEN[bewijs.gelijkspel])),
    ...(blad.loting === undefined
      ? []
      : [rij(woord('De loting'), 'machine', woord('met een zaad dat iedereen kan gebruiken'))]),
    rij(
      woord('De afwijkingen van de berekening'),
      'mens',
      blad.afwijkingen === undefined
        ? woord('niet bekend')
        : woord(blad.afwijkingen.length === 0 ? 'er zijn er geen' : 'zie hieronder'),
    ),
    rij(
      woord('Het besluit'),
      'mens',
      blad.besluit === undefined ? woord('het college') : lezer.tekst(opNareken('besluit', 'kenmerk')),
    ),
  ];
  const kiezer =
    blad.gewichtenDoor === undefined
      ? []
      : composeTekst` De gewichten koos: ${lezer.tekst(opNareken('gewichtenDoor'))}.`;
  const dag =
    blad.besluit === undefined ? [] : composeTekst` Het besluit is van ${lezer.datum(opNareken('besluit', 'datum'))}.`;
  return [
    {
      soort: 'alinea',
      tekst: ['De computer rekent. Het college van burgemeester en wethouders besluit.', ...kiezer, ...dag],
    },
    {
      soort: 'tabel',
      tabel: {
        id: 'wie-besliste',
        titel: 'Wie wat besliste: mens of machine',
        kolommen: [
          { sleutel: 'wat', kop: 'Wat' },
          { sleutel: 'wie', kop: 'Wie' },
          { sleutel: 'hoe', kop: 'Hoe' },
        ],
        rijen,
        totaalrijen: [],
        totaalkolommen: [],
      },
    },
  ];
}
