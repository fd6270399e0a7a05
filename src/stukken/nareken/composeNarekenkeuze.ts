import type { SelectieGevonden } from '../../selectie/index.js';
import type { Getalgroep, Verslagblok, Verslagtabel, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { describeDoel } from '../delen/describeDoel.js';
import { listRegelzinnen } from '../delen/listRegelzinnen.js';
import { meervoud } from '../delen/meervoud.js';
import { NAREKENBRON, type Narekenstuk, opNareken } from './opNareken.js';

/** The places of each quotum, and out of how many buurten they were filled. */
function composeQuota({ blad, lezer }: Narekenstuk): Verslagtabel {
  const velden = [
    ['van', 'Minste plekken'],
    ['tot', 'Meeste plekken'],
    ['gescoord', 'Met een score'],
    ['konMeedoen', 'Konden meedoen'],
    ['gekozen', 'Gekozen'],
  ] as const;
  return {
    id: 'quota',
    titel: 'Hoeveel plekken, en uit hoeveel buurten',
    kolommen: [
      { sleutel: 'quotum', kop: 'Quotum' },
      ...velden.map(([sleutel, kop]) => ({ sleutel, kop, optelbaar: false })),
    ],
    rijen: blad.quota.map((_, q) => [
      lezer.tekst(opNareken('quota', q, 'naam')),
      ...velden.map(([veld]) => lezer.getal(opNareken('quota', q, veld))),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: [
      'Met een score zijn de buurten die binnen het quotum liggen, voor de regels. Een buurt kan bij meer dan één quotum passen: tel deze kolommen niet op.',
    ],
  };
}

/** Out of how many buurten was chosen, each counted once. */
function describePopulatie({ blad, lezer }: Narekenstuk): Verslagtekst {
  const { gekozen, konMeedoen } = blad;
  const aantal = lezer.getal(opNareken('gekozen'));
  if (konMeedoen === undefined)
    return composeTekst`${{ ...aantal, groep: { naam: 'gekozen buurten' } }} ${meervoud(gekozen, 'buurt is', 'buurten zijn')} gekozen.`;
  const kon = lezer.getal(opNareken('konMeedoen'));
  const groep: Getalgroep = { naam: 'buurten die konden meedoen', aantal: kon };
  return composeTekst`${{ ...kon, groep: { naam: groep.naam } }} ${meervoud(konMeedoen, 'buurt kon', 'buurten konden')} meedoen, elke buurt één keer geteld. Daaruit ${meervoud(gekozen, 'is', 'zijn')} er ${{ ...aantal, groep }} gekozen.`;
}

/** What was proven, with its limit: the weights, and how often the choice came out the same with others. */
function composeBewijs({ blad, lezer }: Narekenstuk, { bewijs }: SelectieGevonden): Verslagblok {
  if (blad.gat !== undefined)
    return {
      soort: 'alinea',
      tekst: [
        'De berekening stopte voordat alles was uitgezocht. Een andere keuze kan beter uitkomen',
        ...(blad.gat > 0 ? composeTekst`, maar hoogstens ${lezer.getal(opNareken('gat'), 3)} punten.` : ['.']),
      ],
    };
  const vooraf = (blad.afwijkingen ?? []).length > 0 ? 'Voor de afwijkingen door mensen geldt: bewezen' : 'Bewezen';
  const controle =
    bewijs.controle === 'drijvende_komma'
      ? ' Dat is de uitkomst van een andere oplosser, en niet in hele getallen nagerekend.'
      : '';
  const { kansen } = blad;
  const quota = lezer.getal({ bron: NAREKENBRON, bewerking: 'lengte', paden: [['quota']] });
  return {
    soort: 'bewering',
    aard: 'bewezen',
    tekst: [
      `${vooraf} is dat binnen deze quota en regels en met deze gewichten geen andere keuze beter uitkomt.${controle}`,
    ],
    voorbehoud:
      kansen === undefined
        ? composeTekst`Dat geldt voor ${{ ...quota, groep: { naam: 'quota' } }} ${meervoud(blad.quota.length, 'quotum', 'quota')} samen. Hoe vaak de keuze met andere gewichten dezelfde is, is niet berekend.`
        : composeTekst`Met andere gewichten kan het anders zijn: bij ${lezer.getal(opNareken('kansen', 'trekkingen'))} trekkingen kwam ${lezer.tekst(opNareken('kansen', 'geheel', 'zin'))} precies deze keuze eruit.`,
  };
}

/** Out of how many the choice was made, by which rules and objective, and what was proven of it. */
export function composeNarekenkeuze(stuk: Narekenstuk, selectie: SelectieGevonden): Verslagblok[] {
  const regels = listRegelzinnen(stuk.lezer, selectie);
  return [
    { soort: 'alinea', tekst: describePopulatie(stuk) },
    { soort: 'tabel', tabel: composeQuota(stuk) },
    ...(regels.length === 0
      ? []
      : [
          { soort: 'alinea' as const, tekst: ['Naast de quota golden deze regels:'] },
          { soort: 'lijst' as const, genummerd: false, items: regels },
        ]),
    { soort: 'alinea', tekst: [describeDoel(selectie)] },
    composeBewijs(stuk, selectie),
  ];
}
