import type { Bedragverschil, Boekingsoorzaak } from '../../financiering/index.js';
import { type Bedrag, compareBedragen, euro } from '../../kern/index.js';
import type { Verslagblok, Verslagtabel, Verslagtekst, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { describeOorzaak } from './describeOorzaak.js';
import { op } from './op.js';
import type { Stuk } from './stuk.js';
import type { Vergelijking } from './vergelijking.js';

const BRON = 'vergelijking';

type Pad = readonly (string | number)[];

const isAnders = ({ verschil }: { readonly verschil: Bedrag }) => verschil !== euro(0);

/** How much higher or lower an amount became: `€ 40.000 lager`. */
function describeVerschil({ lezer }: Stuk, { verschil }: Bedragverschil, pad: Pad): Verslagtekst {
  const hoger = compareBedragen(verschil, euro(0)) > 0;
  const paden = (hoger ? ['na', 'voor'] : ['voor', 'na']).map((veld) => [...pad, veld]);
  return composeTekst`${lezer.bedrag({ bron: BRON, bewerking: 'verschil', paden })} ${hoger ? 'hoger' : 'lager'}`;
}

/** What one event changed: in all, and in each begrotingsjaar. */
function describeGevolg(stuk: Stuk, { wijziging: { totaal, perJaar } }: Boekingsoorzaak, o: number): Verslagtekst {
  const pad: Pad = ['oorzaken', o, 'wijziging'];
  const samen = isAnders(totaal)
    ? composeTekst`De prognose wordt ${describeVerschil(stuk, totaal, [...pad, 'totaal'])}`
    : ['De prognose blijft samen gelijk'];
  const jaren = perJaar.flatMap((een, j) =>
    isAnders(een)
      ? [
          composeTekst`in ${stuk.lezer.jaar(op(BRON, ...pad, 'perJaar', j, 'begrotingsjaar'))} ${describeVerschil(stuk, een, [...pad, 'perJaar', j])}`,
        ]
      : [],
  );
  return [...samen, ...jaren.flatMap((jaar, j) => [j === 0 ? ': ' : ', ', ...jaar]), '.'];
}

/** The forecast per begrotingsjaar, then and now. */
function composeVerschiltabel({ lezer }: Stuk, { totaal: { perJaar } }: Vergelijking): Verslagtabel {
  const velden = ['voor', 'na', 'verschil'] as const;
  const rij = (kop: Verslagwaarde, pad: Pad): Verslagwaarde[] => [
    kop,
    ...velden.map((veld) => lezer.bedrag(op(BRON, 'totaal', ...pad, veld))),
  ];
  return {
    id: 'verandering',
    titel: 'De prognose per begrotingsjaar, toen en nu',
    kolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      { sleutel: 'voor', kop: 'Toen' },
      { sleutel: 'na', kop: 'Nu' },
      { sleutel: 'verschil', kop: 'Verschil' },
    ],
    rijen: [
      ...perJaar.map((_, j) => rij(lezer.jaar(op(BRON, 'totaal', 'perJaar', j, 'begrotingsjaar')), ['perJaar', j])),
      rij({ soort: 'tekst', waarde: 'Totaal' }, ['totaal']),
    ],
    totaalrijen: [{ rij: perJaar.length, delen: perJaar.map((_, j) => j) }],
    totaalkolommen: [],
  };
}

/** How a piece tells what changed. */
interface Veranderingopties {
  /** Default: 'Wat er veranderde'. */
  readonly titel?: string;
  /** Blocks to add when something changed. Default: none. */
  readonly meer?: readonly Verslagblok[];
}

/** The section about what changed since the previous account, when that was asked: per year the difference, and per event its effect. */
export function composeVerandering(
  stuk: Stuk,
  { titel = 'Wat er veranderde', meer = [] }: Veranderingopties = {},
): Verslagblok[] {
  const { vergelijking, lezer } = stuk;
  if (vergelijking === undefined) return [];
  const toen = lezer.datum(op(BRON, 'vanaf'));
  const items = vergelijking.oorzaken.map(
    (oorzaak, o) =>
      composeTekst`Vastgelegd op ${lezer.datum(op(BRON, 'oorzaken', o, 'geregistreerd'))}: ${describeOorzaak(stuk, oorzaak)}. ${describeGevolg(stuk, oorzaak, o)}`,
  );
  const blokken: Verslagblok[] =
    items.length === 0
      ? [{ soort: 'alinea', tekst: composeTekst`De prognose is dezelfde als met wat bekend was op ${toen}.` }]
      : [
          {
            soort: 'alinea',
            tekst: composeTekst`De vorige verantwoording gaf wat bekend was op ${toen}. Sindsdien is dit veranderd.`,
          },
          { soort: 'tabel', tabel: composeVerschiltabel(stuk, vergelijking) },
          { soort: 'lijst', genummerd: false, items },
          ...meer,
        ];
  return [{ soort: 'sectie', titel, blokken }];
}
