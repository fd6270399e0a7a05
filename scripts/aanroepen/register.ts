import { Datum } from 'buurtaanpak/kern';
import {
  Algoritmeregistratie,
  checkAlgoritmeregistratie,
  createJsonSchemas,
  createVerantwoording,
  toAlgoritmeregistratie,
  Verantwoording,
  verifyVerantwoording,
} from 'buurtaanpak/register';
import { Routekaart } from 'buurtaanpak/routekaart';
import type { Aanroepen } from './aanroep.js';
import { listLeden } from './leden.js';
import { BUURTEN, maakGegevens, maakLoop, maakOpzet } from './maakLoop.js';

const CRITERIA = { eenheid: 'criteria', maten: [1, 10, 100], groei: 'n²' } as const;

const routekaart = (n: number) =>
  Routekaart.create({
    id: 'energie',
    naam: 'Thema energie',
    criteria: Array.from({ length: n }, (_, i) => ({
      id: `c${i}`,
      naam: `Criterium ${i}`,
      bron: { soort: 'kerncijfer' as const, sleutel: `cijfer_${i}` },
      richting: 'hoger' as const,
    })),
  });
const OORDEEL = {
  organisatie: 'gemeente Voorbeeldstad',
  status: 'In gebruik',
  contact: 'algoritmes@voorbeeld.nl',
  publicatiecategorie: 'Impactvolle algoritmes',
  aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Mensen stelden alle regels vooraf vast.' },
  doel: 'Kiezen in welke buurten een team van vrijwilligers wordt geholpen.',
  proportionaliteit: 'Een keuze zonder cijfers is minder goed uit te leggen.',
  menselijkeTussenkomst: 'Het college besluit en kan met een motief afwijken.',
  risicos: 'Cijfers kunnen verouderd zijn.',
  grondslag: 'Gemeentewet, artikel 160.',
  impacttoetsen: 'Geen: er worden geen persoonsgegevens gebruikt.',
  begin: '2026-09',
} as const;
/** One entry, whose text is so many times as long. */
const registratie = (n: number) => {
  const [eerste] = toAlgoritmeregistratie([routekaart(1)], OORDEEL);
  return { ...eerste, goal: `${OORDEEL.doel} `.repeat(n).trim() };
};
const TEKENS = { eenheid: 'zinnen', maten: [1, 4, 16], groei: 'n' } as const;

/** The calls of `register`. */
export const REGISTER: Aanroepen = {
  checkAlgoritmeregistratie: { roep: checkAlgoritmeregistratie, maak: (n) => [registratie(n)], ...TEKENS },
  createJsonSchemas: {
    roep: createJsonSchemas,
    maak: (n) => [{ basis: `https://voorbeeld.nl/${'x'.repeat(n)}` }],
    eenheid: 'tekens',
    maten: [1, 10, 100],
    groei: '1',
  },
  createVerantwoording: {
    roep: createVerantwoording,
    maak: (n) => {
      const { selectie, tabel } = maakLoop(n);
      const { routekaarten } = maakOpzet(n);
      const [samen] = maakGegevens(n).oordelen ?? [];
      return [
        selectie,
        {
          naam: 'Buurten 2026',
          opgesteldOp: Datum.parse('2026-09-01'),
          software: { naam: 'buurtaanpak', versie: '0.1.0' },
          kerncijfers: tabel,
          programmas: [
            { programma: 'samen', routekaart: routekaarten[0], beoordelingen: samen?.rijen },
            { programma: 'wonen', routekaart: routekaarten[1] },
          ],
        },
      ];
    },
    ...BUURTEN,
    groei: 'n²',
  },
  toAlgoritmeregistratie: {
    roep: toAlgoritmeregistratie,
    maak: (n) => [[routekaart(n)], OORDEEL],
    ...CRITERIA,
  },
  verifyVerantwoording: {
    roep: verifyVerantwoording,
    maak: (n) => [maakLoop(n).verantwoording, {}],
    ...BUURTEN,
    groei: 'n²',
  },
  ...listLeden('Algoritmeregistratie', Algoritmeregistratie, { maak: (n) => [registratie(n)], ...TEKENS }),
  ...listLeden('Verantwoording', Verantwoording, {
    maak: (n) => [maakLoop(n).verantwoording],
    ...BUURTEN,
    groei: 'n',
  }),
};
