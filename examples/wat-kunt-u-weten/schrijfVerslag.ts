import { type Evaluatiesimulatie, poolEffecten, type Simulatieuitkomst } from 'buurtaanpak/evaluatie';
import { chartEffecten, chartOnderscheiding, type Onderscheidingspunt } from 'buurtaanpak/grafieken';
import { createVingerafdruk, Datum, formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import {
  checkVerslag,
  composeTekst,
  type Getalwaarde,
  type Percentagewaarde,
  type Verslag,
  type Verslagblok,
  type Verslagtekst,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { OPZETTEN } from './opzetten.js';

/** The outcomes of the simulations, by the key of the way. */
export type Uitkomsten = Readonly<Record<string, Evaluatiesimulatie>>;

/** The effects that four gemeenten found, each with its standard error: made up. */
const SCHATTINGEN = [
  { naam: 'Leeuwarden', waarde: 0.42, standaardfout: 0.24, bewijsniveau: 3, verkennend: false },
  { naam: 'Rotterdam', waarde: 0.18, standaardfout: 0.22, bewijsniveau: 3, verkennend: false },
  { naam: 'Zaanstad', waarde: 0.61, standaardfout: 0.26, bewijsniveau: 3, verkennend: false },
  { naam: 'Boxtel en Sint-Michielsgestel', waarde: 0.35, standaardfout: 0.25, bewijsniveau: 3, verkennend: false },
] as const;
const BRON = 'simulaties';
const SAMEN = 'samenvoeging';

/** What is read from the outcomes, each value with its place there. */
function createLezer(uitkomsten: Uitkomsten) {
  const getVraag = (sleutel: string) => {
    const [vraag] = uitkomsten[sleutel]?.vragen ?? [];
    if (vraag === undefined) throw new Error(`${sleutel} was not simulated`);
    return vraag;
  };
  const herkomst = (...pad: (string | number)[]) => ({ bron: BRON, bewerking: 'waarde', paden: [pad] }) as const;
  const groep = { naam: 'nagespeelde evaluaties' };
  return {
    getVraag,
    /** The share of the runs with a finding. */
    kans: (sleutel: string, effect: number): Percentagewaarde => {
      const plek = getVraag(sleutel).uitkomsten.findIndex((een) => een.effect === effect);
      const { gevonden } = getVraag(sleutel).uitkomsten[plek] as Simulatieuitkomst;
      const pad = [sleutel, 'vragen', 0, 'uitkomsten', plek, 'gevonden', 'aandeel'];
      return { soort: 'percentage', waarde: gevonden.aandeel, decimalen: 0, groep, herkomst: herkomst(...pad) };
    },
    kleinste: (sleutel: string): Getalwaarde => {
      const { kleinsteEffect } = getVraag(sleutel);
      if (kleinsteEffect === undefined) throw new Error(`${sleutel} shows no effect`);
      return {
        soort: 'getal',
        waarde: kleinsteEffect,
        decimalen: 1,
        herkomst: herkomst(sleutel, 'vragen', 0, 'kleinsteEffect'),
      };
    },
    niveau: (sleutel: string): Getalwaarde => ({
      soort: 'getal',
      waarde: getVraag(sleutel).bewijs?.bewijsniveau ?? 0,
      decimalen: 0,
      herkomst: herkomst(sleutel, 'vragen', 0, 'bewijs', 'bewijsniveau'),
    }),
    runs: (sleutel: string): Getalwaarde => ({
      soort: 'getal',
      waarde: uitkomsten[sleutel]?.runs ?? 0,
      decimalen: 0,
      herkomst: herkomst(sleutel, 'runs'),
    }),
  };
}

const alinea = (tekst: Verslagtekst): Verslagblok => ({ soort: 'alinea', tekst });

/** The chance to see an effect, of the ways that may carry a conclusion about one question. */
function tekenKansen(
  uitkomsten: Uitkomsten,
  vraag: 'werkt_het' | 'waar_werkt_het',
  { id, titel }: { readonly id: string; readonly titel: string },
): Verslagblok {
  const { getVraag } = createLezer(uitkomsten);
  const punten = OPZETTEN.filter((een) => een.vraag === vraag && getVraag(een.sleutel).oordeel === 'geschikt').flatMap(
    ({ sleutel, naam: reeks }): Onderscheidingspunt[] =>
      getVraag(sleutel).uitkomsten.map(({ effect, gevonden: { aandeel: kans, standaardfout } }) => ({
        reeks,
        effect,
        kans,
        marge: 2 * standaardfout,
      })),
  );
  return { soort: 'grafiek', grafiek: chartOnderscheiding(punten, { id, titel, eenheid: 'punt' }) };
}

/** What the four gemeenten give together. */
function tekenSamen(): { readonly blok: Verslagblok; readonly samen: ReturnType<typeof poolEffecten> } {
  const samen = poolEffecten(SCHATTINGEN, { uitkomst: 'Rapportcijfer leefbaarheid' });
  const ends = ({ onder, boven }: { readonly onder: number | null; readonly boven: number | null }) => ({
    ...(onder === null ? {} : { onder }),
    ...(boven === null ? {} : { boven }),
  });
  const rijen = [
    ...samen.delen.map(({ naam, waarde, interval }) => ({ naam, waarde, ...ends(interval) })),
    { naam: 'Alle vier samen', soort: 'samen' as const, waarde: samen.gemiddelde, ...ends(samen.interval) },
    {
      naam: 'Een volgende gemeente',
      soort: 'voorspelling' as const,
      waarde: samen.gemiddelde,
      ...ends(samen.voorspelling),
    },
  ];
  const options = {
    id: 'samen',
    titel: 'Vier gemeenten samen (verzonnen uitkomsten)',
    uitkomst: 'het rapportcijfer',
    eenheid: 'punt',
  };
  return { blok: { soort: 'grafiek', grafiek: chartEffecten(rijen, options) }, samen };
}

/** The table of all ways. */
function maakTabel(uitkomsten: Uitkomsten): Verslagblok {
  const { kans, getVraag, kleinste, niveau } = createLezer(uitkomsten);
  const ontbreekt = { soort: 'ontbreekt', reden: 'niet_van_toepassing' } as const;
  return {
    soort: 'tabel',
    tabel: {
      id: 'opzetten',
      titel: 'Manieren om te evalueren',
      kolommen: [
        { sleutel: 'opzet', kop: 'Manier' },
        { sleutel: 'vals', kop: 'Meldt een effect dat er niet is', optelbaar: false },
        { sleutel: 'kans', kop: 'Ziet een effect van een half punt', optelbaar: false },
        { sleutel: 'kleinste', kop: 'Ziet meestal pas een effect van (punt)', optelbaar: false },
        { sleutel: 'niveau', kop: 'Bewijsniveau', optelbaar: false },
      ],
      rijen: OPZETTEN.map(({ sleutel, naam }) => {
        const { oordeel, kleinsteEffect, bewijs } = getVraag(sleutel);
        return [
          { soort: 'tekst', waarde: naam },
          oordeel === 'geweigerd' ? ontbreekt : kans(sleutel, 0),
          oordeel === 'geschikt' ? kans(sleutel, 0.5) : ontbreekt,
          kleinsteEffect === undefined ? ontbreekt : kleinste(sleutel),
          oordeel === 'geschikt' && bewijs?.bewijsniveau !== undefined ? niveau(sleutel) : ontbreekt,
        ];
      }),
      totaalrijen: [],
      totaalkolommen: [],
    },
  };
}

/** The honest answer to 'what do we know after three years?', from the simulations. */
export function schrijfVerslag(uitkomsten: Uitkomsten): Verslag {
  const { kans, kleinste, runs } = createLezer(uitkomsten);
  const { blok: samengevoegd, samen } = tekenSamen();
  const verslag: Verslag = {
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel: 'Wat kunnen we na drie jaar weten?',
    vermeldingen: [],
    peildatum: Datum.parse('2026-10-01'),
    bronnen: [
      { id: BRON, naam: 'Nagespeelde evaluaties', vingerafdruk: createVingerafdruk(uitkomsten) },
      { id: SAMEN, naam: 'Samenvoeging van vier verzonnen uitkomsten', vingerafdruk: createVingerafdruk(samen) },
    ],
    onthulling: { regel: 'alles_getoond' },
    blokken: [
      alinea(
        composeTekst`Voor de start is elke manier van evalueren ${runs('eerder')} keer nagespeeld, met buurten waarvan het effect bekend is. De spreiding van de rapportcijfers is verzonnen. Een aandeel kan door het toeval van het naspelen enkele procenten hoger of lager zijn.`,
      ),
      {
        soort: 'sectie',
        titel: 'Werkt het?',
        blokken: [
          alinea(
            composeTekst`Vergelijken sinds het jaar van de keuze mag niet. De buurten zijn gekozen om hun lage cijfer, en een laag cijfer stijgt vanzelf weer wat. Wie dat niet zegt, meldt in ${kans('onwetend', 0)} van de gevallen een effect dat er niet is.`,
          ),
          alinea(
            composeTekst`Vergelijken sinds een eerder jaar mag wel. Dan wordt een effect van een half punt in ${kans('eerder', 0.5)} van de gevallen gezien; met een loting in ${kans('loting', 0.5)}, met een start in golven in ${kans('golven', 0.5)}, met vier gemeenten samen in ${kans('samen', 0.5)}.`,
          ),
          alinea(
            composeTekst`Een loting die iedereen kan nadoen, en een geloot begin in golven, geven het sterkste bewijs. Dan kan niets anders dan het toeval bepalen wie wanneer meedoet.`,
          ),
          tekenKansen(uitkomsten, 'werkt_het', {
            id: 'werkt-het',
            titel: 'Werkt het: hoe vaak een effect wordt gezien',
          }),
        ],
      },
      {
        soort: 'sectie',
        titel: 'Waar werkt het het beste?',
        blokken: [
          alinea(
            composeTekst`Acht buurten in Oost tegen vier elders laten pas een verschil van ${kleinste('acht-vier')} punt betrouwbaar zien. Een verschil van een half punt wordt in ${kans('acht-vier', 0.5)} van de gevallen gezien, en met vier gemeenten samen in ${kans('acht-vier-samen', 0.5)}.`,
          ),
          tekenKansen(uitkomsten, 'waar_werkt_het', {
            id: 'waar',
            titel: 'Waar werkt het het beste: hoe vaak een verschil wordt gezien',
          }),
        ],
      },
      { soort: 'sectie', titel: 'Alle manieren naast elkaar', blokken: [maakTabel(uitkomsten)] },
      {
        soort: 'sectie',
        titel: 'Samen met de andere gemeenten',
        blokken: [
          alinea(
            composeTekst`Elke gemeente alleen zegt weinig. Samen zeggen zij meer, ook over een volgende gemeente.`,
          ),
          samengevoegd,
          alinea(
            composeTekst`${{ soort: 'tekst', waarde: formatBevinding(samen.conclusie, nl), herkomst: { bron: SAMEN, bewerking: 'bevinding', paden: [['conclusie']] } }}`,
          ),
        ],
      },
    ],
  };
  const bronnen = [
    { id: BRON, document: uitkomsten },
    { id: SAMEN, document: samen, zinnen: [{ pad: ['conclusie'], zin: formatBevinding(samen.conclusie, nl) }] },
  ];
  const fouten = [...checkVerslag(verslag), ...verifyHerkomst(verslag, bronnen)];
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten.slice(0, 3)));
  return verslag;
}
