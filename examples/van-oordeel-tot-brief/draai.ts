import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatBevinding, formatGetal, isDomeinFout } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import {
  analyseBeoordelingen,
  BEOORDELAARSROLLEN,
  type Beoordelaarsrol,
  type Beoordeling,
} from 'buurtaanpak/routekaart';
import { nl } from 'buurtaanpak/taal';
import { VOORBEELD } from '../leeuwarden/herkomst.js';
import { leesCijfers } from '../leeuwarden/leesCijfers.js';
import { Stop, stop } from '../leeuwarden/stop.js';
import { JAAR, type Oordelen, voerUit } from '../leeuwarden/voerUit.js';
import { CIJFERBRON, LEEUWARDEN, WERKMAP } from '../leeuwarden/werkmap.js';
import { verzinBeoordelingen } from '../verzonnen/verzinBeoordelingen.js';
import {
  type Blad,
  fillFormulier,
  type Invuller,
  joinFormulieren,
  makeFormulier,
  ROUTEKAARTEN,
  toXlsx,
} from './formulier.js';
import { leesFormulieren } from './leesFormulieren.js';
import { schrijfBrief } from './schrijfBrief.js';

function readOpties(args: readonly string[]) {
  const options = {
    kwb: { type: 'string', default: WERKMAP },
    gemeente: { type: 'string', default: LEEUWARDEN },
    uit: { type: 'string', default: 'reports/oordelen' },
    formulier: { type: 'string' },
    oordelen: { type: 'string', multiple: true },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return stop(
      'Onbekende of onvolledige optie: gebruik --kwb BESTAND, --gemeente GM0080, --uit MAP, --formulier ROL:WIE en --oordelen BESTAND.',
    );
  }
}

function readInvuller(tekst: string): Invuller {
  const [rol = '', beoordelaar = ''] = tekst.split(':');
  const bekend = BEOORDELAARSROLLEN.find((een): een is Beoordelaarsrol => een === rol);
  if (bekend === undefined || beoordelaar === '')
    return stop(
      `${tekst} is geen rol met een verwijzing, zoals gemeente:g-1; rollen zijn ${BEOORDELAARSROLLEN.join(', ')}.`,
    );
  return { rol: bekend, beoordelaar };
}

function write(plek: string, inhoud: string | Uint8Array): string {
  try {
    mkdirSync(dirname(plek), { recursive: true });
    writeFileSync(plek, inhoud);
    return plek;
  } catch {
    return stop(`In ${plek} kan niet worden geschreven.`);
  }
}

/** The forms as they would come back: one of each official and opbouwwerker, and one on which the residents of each buurt wrote. */
function verzinFormulieren(buurten: Kerncijfertabel): Map<string, Blad[]> {
  const oordelen = Object.values(ROUTEKAARTEN).flatMap((routekaart) => verzinBeoordelingen(routekaart, buurten));
  const fill = (beoordelaar: Invuller, van: Kerncijfertabel['gebieden']) =>
    fillFormulier(makeFormulier(van, beoordelaar), oordelen);
  const bewoners = new Map<string, Beoordeling>(
    oordelen.filter(({ rol }) => rol === 'wijk').map((oordeel) => [oordeel.beoordelaar, oordeel]),
  );
  return new Map([
    ['gemeente-1.xlsx', fill({ rol: 'gemeente', beoordelaar: 'gemeente-1' }, buurten.gebieden)],
    ['gemeente-2.xlsx', fill({ rol: 'gemeente', beoordelaar: 'gemeente-2' }, buurten.gebieden)],
    ['opbouwwerk-1.xlsx', fill({ rol: 'opbouwwerk', beoordelaar: 'opbouwwerk-1' }, buurten.gebieden)],
    [
      'wijk.xlsx',
      joinFormulieren(
        [...bewoners.values()].map(({ beoordelaar, buurt }) =>
          fill(
            { rol: 'wijk', beoordelaar },
            buurten.gebieden.filter(({ code }) => code === buurt),
          ),
        ),
      ),
    ],
  ]);
}

/** The agreement of the assessors on each question: 1 is full agreement, 0 is agreement by chance. */
function noemOvereenstemming(oordelen: Oordelen): string[] {
  return (['leeuwarden-oost', 'energie'] as const).flatMap((id) =>
    analyseBeoordelingen(ROUTEKAARTEN[id], oordelen[id]).map(({ criterium, stemmen, beoordelaars, alfa }) => {
      const naam = ROUTEKAARTEN[id].criteria.find((een) => een.id === criterium)?.naam ?? criterium;
      const mate = alfa === undefined ? 'niet te bepalen' : formatGetal(alfa, { decimalen: 2 });
      return `- ${naam}: ${formatGetal(stemmen)} oordelen van ${beoordelaars} mensen, overeenstemming ${mate}`;
    }),
  );
}

/** The maximum number of mistakes shown. Somebody who made the same mistake on every row needs to see it once. */
const MEESTE_FOUTEN = 20;

async function voerRondeUit(args: readonly string[]): Promise<string> {
  const { kwb, gemeente, uit, formulier, oordelen: gegeven } = readOpties(args);
  const { buurten } = leesCijfers(kwb, [gemeente], JAAR);
  if (formulier !== undefined) {
    const invuller = readInvuller(formulier);
    const plek = join(uit, `formulier-${invuller.beoordelaar.replaceAll(/[^\w-]/g, '_')}.xlsx`);
    return `Het formulier staat in ${write(plek, await toXlsx(makeFormulier(buurten.gebieden, invuller)))}\n`;
  }
  const bestanden = [...(gegeven ?? [])];
  if (gegeven === undefined)
    for (const [naam, bladen] of verzinFormulieren(buurten))
      bestanden.push(write(join(uit, 'formulieren', naam), await toXlsx(bladen)));
  const codes = buurten.gebieden.map(({ code }) => code);
  const { oordelen, leeg, fouten, letOp } = await leesFormulieren(bestanden, codes);
  if (fouten.length > 0) {
    const rest = fouten.length - MEESTE_FOUTEN;
    const meer = rest > 0 ? [`En nog ${rest} zulke fouten.`] : [];
    stop([...fouten.slice(0, MEESTE_FOUTEN), ...meer, 'Verbeter dit en lees de formulieren opnieuw.'].join('\n'));
  }
  const uitkomst = voerUit(kwb, gemeente, { oordelen });
  const { gekozen, bewijs } = uitkomst.selectie;
  const herkomst = [
    VOORBEELD,
    `Bron: ${CIJFERBRON}.`,
    ...(gegeven === undefined ? ['De oordelen van mensen zijn in dit voorbeeld verzonnen.'] : []),
  ];
  const plekken = [...schrijfBrief(uitkomst, herkomst)].map(([naam, tekst]) => write(join(uit, naam), tekst));
  return `${[
    ...herkomst,
    `Uit ${bestanden.length} formulieren: ${formatGetal(oordelen['leeuwarden-oost'].length + oordelen.energie.length)} oordelen; ${formatGetal(leeg)} rijen zijn niet ingevuld.`,
    ...noemOvereenstemming(oordelen),
    ...letOp.map((zin) => `Let op: ${zin}`),
    `Gekozen zijn ${gekozen.length} buurten${bewijs.optimaal ? ': bewezen de hoogste totaalscore onder deze eisen' : ''}.`,
    ...plekken.map((plek) => `Geschreven: ${plek}`),
  ].join('\n')}\n`;
}

/** Runs the example on the words of a command line: what to print, or what is wrong, a sentence a line. */
export async function draai(
  args: readonly string[],
): Promise<{ readonly uitvoer: string } | { readonly fout: string }> {
  try {
    return { uitvoer: await voerRondeUit(args) };
  } catch (fout) {
    if (fout instanceof Stop) return { fout: fout.message };
    // A refusal of the library is something that the reader can solve, such as a question that nobody answered.
    if (isDomeinFout(fout)) return { fout: fout.bevindingen.map((een) => formatBevinding(een, nl)).join('\n') };
    throw fout;
  }
}
