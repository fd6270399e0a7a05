import type { Begrotingsvoorstel } from '../../financiering/index.js';
import { euro } from '../../kern/index.js';
import type { Verslagblok, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeRegeltabel } from '../delen/composeRegeltabel.js';
import { leeg } from '../delen/leeg.js';
import { woord } from '../delen/woord.js';
import { BIJDRAGEKOLOMMEN, bijdragecellen } from './bijdragecellen.js';
import type { Bladstuk } from './controleblad.js';
import { opBlad } from './opBlad.js';

/** The cells of what the council would decide: the decision, the year of it, and the year that the money goes to. */
function composeBesluit({ lezer }: Bladstuk, { soort }: Begrotingsvoorstel, v: number): Verslagwaarde[] {
  const jaar = (veld: string) => lezer.jaar(opBlad('begroting', 'voorstellen', v, veld));
  return soort === 'krediet_overgeheveld'
    ? [woord('overhevelen'), jaar('vanJaar'), jaar('naarJaar')]
    : [woord('bijstellen'), jaar('begrotingsjaar'), leeg];
}

function composeVoorstellen(stuk: Bladstuk): Verslagtabel {
  return {
    id: 'voorstellen',
    titel: 'Wat de raad zou besluiten',
    kolommen: [
      ...BIJDRAGEKOLOMMEN,
      { sleutel: 'besluit', kop: 'Besluit' },
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      { sleutel: 'naar-jaar', kop: 'Over naar', optelbaar: false },
      { sleutel: 'bedrag', kop: 'Bedrag' },
    ],
    rijen: stuk.blad.begroting.voorstellen.map((voorstel, v): Verslagwaarde[] => [
      ...bijdragecellen(stuk, voorstel.bijdrage),
      ...composeBesluit(stuk, voorstel, v),
      stuk.lezer.bedrag(opBlad('begroting', 'voorstellen', v, 'bedrag')),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: [
      'Bij overhevelen gaat het bedrag van het ene jaar naar het andere. Bij bijstellen komt het bij de begroting van het jaar; onder nul gaat het eraf.',
    ],
  };
}

/** Budget, change and budget after it, by open begrotingsjaar and contribution; only where something changes. */
function composeWijziging(stuk: Bladstuk): Verslagtabel {
  const { lezer, hier, deel, blad } = stuk;
  const open = new Set(blad.begroting.perPartij.map(({ begrotingsjaar, van }) => `${begrotingsjaar}|${van}`));
  const plek = (i: number, veld: string) => hier('geld', 'uitputting', i, veld);
  return composeRegeltabel(lezer, {
    id: 'begrotingswijziging',
    titel: 'De begroting voor en na het voorstel',
    bron: 'stand',
    plek,
    woordkolommen: [{ sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false }, ...BIJDRAGEKOLOMMEN],
    regels: deel.geld.uitputting.flatMap(({ begrotingsjaar, van, bijdrage, afwijking }, i) =>
      open.has(`${begrotingsjaar}|${van}`) && afwijking !== euro(0)
        ? [{ i, woorden: [lezer.jaar(plek(i, 'begrotingsjaar')), ...bijdragecellen(stuk, bijdrage)] }]
        : [],
    ),
    bedragen: [
      ['begroot', 'Begroot'],
      ['afwijking', 'Wijziging'],
      ['prognose', 'Na wijziging'],
    ],
  });
}

/** What would make the budget equal to the forecast in every open year. */
export function composeBegroting(stuk: Bladstuk): Verslagblok[] {
  if (stuk.blad.begroting.voorstellen.length === 0)
    return [
      {
        soort: 'alinea',
        tekst: ['Er is niets te wijzigen: in elk open begrotingsjaar is de begroting gelijk aan de prognose.'],
      },
    ];
  return [
    {
      soort: 'alinea',
      tekst: [
        'De raad beslist over de begroting van de eigen gemeente. Met dit voorstel wordt zij in elk open begrotingsjaar gelijk aan de prognose. Eerst schuift geld van een bijdrage naar een ander jaar; wat dan nog scheelt, gaat erbij of eraf.',
      ],
    },
    { soort: 'tabel', tabel: composeVoorstellen(stuk) },
    { soort: 'tabel', tabel: composeWijziging(stuk) },
  ];
}
