import { formatBevinding, nl, type Opzet, type Opzetuitkomst, type Opzetvraag } from 'buurtaanpak';
import { formatOpsomming } from 'buurtaanpak/kern';
import { noemBevindingen } from './noemBevindingen.js';

/** The maximum number of mistakes shown; the file of findings has them all. */
const MEESTE = 20;

/** What was chosen, by programme and by name. */
function tellKeuze({ programmas }: Opzet, { gekozen, selectie, tabel, gegeven }: Opzetuitkomst): string[] {
  if (gekozen === undefined) {
    if (selectie?.uitkomst === 'onhaalbaar') {
      const hulp = selectie.bevindingen.filter(({ ernst }) => ernst === 'info');
      return [
        `Er is geen keuze die aan alle eisen voldoet.${hulp.length === 0 ? '' : ' Dit helpt:'}`,
        ...hulp.map((bevinding) => `- ${formatBevinding(bevinding, nl)}`),
      ];
    }
    return selectie?.uitkomst === 'onbeslist'
      ? ['Binnen het rekenbudget is geen keuze gevonden.']
      : ['Er is nog niet gekozen.'];
  }
  const namen = new Map(tabel?.gebieden.map(({ code, naam }) => [code, naam]));
  const hoe = gegeven.includes('selectie')
    ? ', zoals gegeven'
    : selectie?.uitkomst === 'optimaal'
      ? ': bewezen de beste keuze onder deze eisen'
      : '';
  return [
    `Gekozen zijn ${gekozen.length} buurten${hoe}.`,
    ...programmas.map(({ id, naam }) => {
      const eigen = gekozen.filter(({ programma }) => programma === id);
      return `- ${naam}: ${eigen.map(({ code }) => namen.get(code) ?? code).join(', ') || 'geen'}`;
    }),
  ];
}

/** The chosen buurten of which the score rests on a small part of the weight: who decides must know that. */
function tellDun({ gekozen = [], bevindingen }: Opzetuitkomst): string[] {
  const plekken = new Set(gekozen.map(({ code, programma }) => `${programma} ${code}`));
  return bevindingen
    .filter(({ code, pad }) => code === 'routekaart.score_dun' && plekken.has(`${pad[1]} ${pad[3]}`))
    .map((een) => `Let op: gekozen, maar ${formatBevinding(een, nl).replace(/^De/, 'de')}`);
}

function askFor({ wat, id }: Opzetvraag, { routekaarten }: Opzet, formulieren: string): string[] {
  switch (wat) {
    case 'rijen':
      return [`Van de bron ${id} zijn nog geen cijfers gegeven: --bron ${id}=BESTAND.csv.`];
    case 'oordelen': {
      const naam = routekaarten.find((een) => een.id === id)?.naam ?? id;
      return [`Voor de Routekaart ${naam} zijn nog oordelen nodig; de formulieren staan in ${formulieren}.`];
    }
    case 'buren':
      return ['Een regel gaat over aangrenzende buurten: geef de omtrekken met --kaart BUURTEN.geojson.'];
    case 'start':
      return ['De eerste dag van de overeenkomst is nog niet bekend: --start JJJJ-MM-DD.'];
    default:
      return [];
  }
}

/** What the run still asks, as sentences. */
function tellNodig(opzet: Opzet, { nodig }: Opzetuitkomst, formulieren: string): string[] {
  const delen = nodig.filter(({ wat }) => wat === 'partijen' || wat === 'overeenkomst' || wat === 'geld');
  return [
    ...nodig.flatMap((vraag) => askFor(vraag, opzet, formulieren)),
    ...(delen.length === 0
      ? []
      : [`De opzet heeft nog geen ${formatOpsomming(delen.map(({ wat }) => wat))}: er komt geen overeenkomst.`]),
  ];
}

/** The mistakes as lines, with the rest counted. */
export function noemFouten(fouten: readonly string[]): string[] {
  const rest = fouten.length - MEESTE;
  return [...fouten.slice(0, MEESTE), ...(rest > 0 ? [`En nog ${rest} zulke fouten.`] : [])];
}

/**
 * What a run came to, for who runs it.
 *
 * @param formulieren - the folder with the forms
 */
export function vatSamen(opzet: Opzet, uitkomst: Opzetuitkomst, formulieren: string): string[] {
  const letOp = noemBevindingen(uitkomst.bevindingen, 'waarschuwing').length;
  return [
    ...tellKeuze(opzet, uitkomst),
    ...tellDun(uitkomst),
    ...tellNodig(opzet, uitkomst, formulieren),
    ...(letOp === 0 ? [] : [`Let op: ${letOp} ${letOp === 1 ? 'waarschuwing' : 'waarschuwingen'} in bevindingen.txt.`]),
  ];
}
