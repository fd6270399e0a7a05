import type { Bedrag, Datum } from 'buurtaanpak/kern';
import { listWachtkamer, type Teamstand } from 'buurtaanpak/team';
import {
  composeTekst,
  formatOpsomming,
  renderTekst,
  type Verslag,
  type Verslagblok,
  type Verslagkolom,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import { QUOTA } from './kiesBuurten.js';
import type { Uitkomst } from './voerUit.js';

const tekst = (waarde: string): Verslagwaarde => ({ soort: 'tekst', waarde });
const getal = (waarde: number, decimalen = 0): Verslagwaarde => ({ soort: 'getal', waarde, decimalen });
const jaar = (waarde: number): Verslagwaarde => ({ soort: 'jaar', waarde });
const bedrag = (waarde: Bedrag): Verslagwaarde => ({ soort: 'bedrag', waarde });
const datum = (waarde: Datum): Verslagwaarde => ({ soort: 'datum', waarde });

function tabel(id: string, titel: string, koppen: readonly string[], rijen: readonly Verslagwaarde[][]): Verslagblok {
  const kolommen = koppen.map((kop): Verslagkolom => ({ sleutel: kop.toLowerCase(), kop }));
  return { soort: 'tabel', tabel: { id, titel, kolommen, rijen, totaalrijen: [], totaalkolommen: [] } };
}

const alinea = (inhoud: ReturnType<typeof composeTekst>): Verslagblok => ({ soort: 'alinea', tekst: inhoud });
const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });

function vertelKeuze({ selectie, gebieden, scores, buurten }: Uitkomst): Verslagblok {
  const gebied = new Map(gebieden.map((een) => [een.code, een]));
  const quotum = new Map(QUOTA.map(({ id, naam }) => [id, naam ?? id]));
  const gescoord = new Set(Object.values(scores).flatMap((een) => een.buurten.map(({ code }) => code)));
  const zonder = buurten.gebieden.length - gescoord.size;
  const bewijs = selectie.bewijs.optimaal
    ? composeTekst`Het is bewezen dat geen andere keuze binnen dezelfde afspraken samen hoger scoort: ${getal(selectie.bewijs.doelwaarde, 3)} punten.`
    : composeTekst`Een betere keuze kan nog bestaan: hoogstens ${getal(selectie.bewijs.bovengrens, 3)} punten.`;
  return sectie('De twaalf buurten', [
    alinea(
      composeTekst`Van ${getal(buurten.gebieden.length)} buurten hebben er ${getal(zonder)} te weinig gegevens om mee te doen. De Routekaart geeft elke andere buurt een score van nul tot één: zes tiende uit cijfers, vier tiende uit het oordeel van gemeente, opbouwwerk en wijk.`,
    ),
    alinea(bewijs),
    tabel(
      'keuze',
      'Gekozen buurten',
      ['Buurt', 'Inwoners', 'Waarvoor', 'Score'],
      selectie.gekozen.map(({ code, quotum: id, score }) => [
        tekst(gebied.get(code)?.naam ?? code),
        getal(gebied.get(code)?.inwoners ?? 0),
        tekst(quotum.get(id) ?? id),
        getal(score, 3),
      ]),
    ),
  ]);
}

function vertelOvereenkomst({ overeenkomst }: Uitkomst): Verslagblok {
  const partijen = formatOpsomming(overeenkomst.partijen.map(({ naam }) => naam));
  return sectie('De samenwerkingsovereenkomst', [
    alinea(
      composeTekst`De overeenkomst loopt van ${datum(overeenkomst.looptijd.van)} tot en met ${datum(overeenkomst.looptijd.tot)}. Partijen zijn ${partijen}; voor de gemeente tekenden burgemeester en secretaris. In elke buurt wordt drie jaar lang een team van vrijwilligers geworven, begeleid en actief gehouden; het eerste jaar is het intensiefst.`,
    ),
  ]);
}

function vertelGeld({ financiering, overeenkomst }: Uitkomst): Verslagblok {
  const partij = new Map(overeenkomst.partijen.map(({ id, naam }) => [id, naam]));
  const drager = new Map(overeenkomst.financieringsplan.kostendragers?.map(({ id, naam }) => [id, naam]));
  const naam = (id: string) => tekst(partij.get(id) ?? id);
  return sectie('Wie betaalt wat', [
    alinea(
      composeTekst`Samen is het ten minste ${bedrag(financiering.totaal)}: het eerste jaar betaalt het ministerie van BZK, het tweede en derde jaar de gemeente.`,
    ),
    tabel(
      'per-begrotingsjaar',
      'Per begrotingsjaar',
      ['Jaar', 'Partij', 'Bedrag'],
      financiering.perBegrotingsjaar.map((regel) => [
        jaar(regel.begrotingsjaar),
        naam(regel.partij),
        bedrag(regel.bedrag),
      ]),
    ),
    tabel(
      'per-kostendrager',
      'Per kostendrager',
      ['Kostendrager', 'Bedrag'],
      financiering.perKostendrager.map((regel) => [
        regel.kostendrager === undefined
          ? naam(regel.partij)
          : tekst(drager.get(regel.kostendrager) ?? regel.kostendrager),
        bedrag(regel.bedrag),
      ]),
    ),
  ]);
}

function vertelTeam(stand: Teamstand, naam: string): Verslagwaarde[] {
  const actief = stand.lidmaatschappen.filter(({ vertrokkenOp }) => vertrokkenOp === undefined).length;
  const klaar = stand.projecten.filter(({ fase }) => fase === 'afgerond').length;
  return [
    tekst(naam),
    tekst(stand.begeleidingsjaar === undefined ? stand.status : `${stand.status}, jaar ${stand.begeleidingsjaar}`),
    getal(actief),
    getal(klaar),
    getal(stand.projecten.length - klaar),
    getal(listWachtkamer(stand).length),
  ];
}

function vertelTeams({ standen, gebieden }: Uitkomst): Verslagblok {
  const naam = new Map(gebieden.map((gebied) => [gebied.code, gebied.naam ?? gebied.code]));
  const begeleid = standen.filter(({ status }) => status === 'begeleid').length;
  return sectie('De teams na het eerste jaar', [
    alinea(
      composeTekst`Van de ${getal(standen.length)} teams zijn er ${getal(begeleid)} gevormd en begeleid. Wat de beste kans op een concreet resultaat heeft gaat eerst; de andere opgaven staan in de wachtkamer.`,
    ),
    tabel(
      'teams',
      'Stand per team',
      ['Buurt', 'Status', 'Vrijwilligers', 'Klaar', 'Bezig', 'Wachtkamer'],
      standen.map((stand) => vertelTeam(stand, naam.get(stand.buurt) ?? stand.buurt)),
    ),
  ]);
}

/** The summary for a councillor, as a verslag: values with their kind, so that every number is written the Dutch way. */
export function vatSamen(uitkomst: Uitkomst): string {
  const { naam, verzonnen, standen } = uitkomst;
  const herkomst = verzonnen
    ? composeTekst`Let op: deze gemeente bestaat niet. De cijfers, de oordelen en het verloop van de teams zijn verzonnen.`
    : composeTekst`De cijfers zijn van het CBS (Kerncijfers wijken en buurten ${jaar(2024)}). De oordelen over de buurten en het verloop van de teams zijn verzonnen, en welke wijken Oost en dorpen zijn is de keuze van dit voorbeeld.`;
  const verslag: Verslag = {
    soort: 'verslag',
    versie: 1,
    taal: 'nl',
    titel: `Buurtaanpak ${naam}`,
    peildatum: standen[0]?.peildatum ?? uitkomst.overeenkomst.looptijd.van,
    bronnen: [],
    onthulling: { regel: 'alles_getoond' },
    blokken: [
      alinea(herkomst),
      vertelKeuze(uitkomst),
      vertelOvereenkomst(uitkomst),
      vertelGeld(uitkomst),
      vertelTeams(uitkomst),
    ],
  };
  return renderTekst(verslag);
}
