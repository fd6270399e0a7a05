/** Widths of the signs from space to tilde in DejaVu Sans, in thousandths of the size of the letter; Verdana is as wide. */
const BREEDTEN = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636,
  636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
  748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635,
  615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636,
  337, 636, 838,
];

/** The width of a text as a browser draws it: a letter with an accent is as wide as the widest lower-case one but m, a sign of another script a square. */
function measure(tekst: string, letter: number, vet: boolean): number {
  const duizendsten = [...tekst].reduce((som, teken) => {
    const plek = (teken.codePointAt(0) ?? 0) - 32;
    return som + (BREEDTEN[plek] ?? (plek < 0x2ff ? 700 : 1000));
  }, 0);
  return (duizendsten / 1000) * letter * (vet ? 1.12 : 1);
}

/** A text of a drawing: its lines and the box around them, in pixels of the picture. */
export interface Beeldtekst {
  readonly regels: readonly string[];
  readonly anker: string;
  readonly letter: number;
  readonly kleur: string;
  /** Where it stands in its group. */
  readonly x: number;
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

interface Plek {
  readonly x: number;
  readonly y: number;
}

const ENTITEITEN: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const decode = (tekst: string) => tekst.replaceAll(/&(?:amp|lt|gt|quot);/g, (een) => `${ENTITEITEN[een]}`);
const readGetal = (tag: string, naam: string, anders: number) =>
  Number(new RegExp(` ${naam}="(-?[\\d.]+)`).exec(tag)?.[1] ?? anders);

function readPlek(tag: string): Plek {
  const [, x = 0, y = 0] = /translate\((-?[\d.e-]+),(-?[\d.e-]+)\)/.exec(tag) ?? [];
  return { x: Number(x), y: Number(y) };
}

function readTekst(tag: string, inhoud: string, groep: Plek): Beeldtekst | undefined {
  const regels = (inhoud.includes('<tspan') ? [...inhoud.matchAll(/<tspan[^>]*>([^<]*)/g)] : [['', inhoud]]).map(
    ([, tekst = '']) => decode(tekst),
  );
  if (regels.every((regel) => regel.trim() === '')) return undefined;
  const [letter, hoogte] = [readGetal(tag, 'font-size', 11), Number(/ dy="([\d.]+)"/.exec(inhoud)?.[1] ?? 0)];
  const anker = /text-anchor="(\w+)"/.exec(tag)?.[1] ?? 'start';
  const { x, y } = readPlek(tag);
  const breedte = Math.max(...regels.map((regel) => measure(regel, letter, tag.includes('font-weight="bold"'))));
  const begin = anker === 'end' ? -breedte : anker === 'middle' ? -breedte / 2 : 0;
  const [top, eind] = [-0.76 * letter, hoogte * (regels.length - 1) + 0.22 * letter];
  const gedraaid = tag.includes('rotate(-90)');
  const vak = gedraaid
    ? { links: top, rechts: eind, boven: -(begin + breedte), onder: -begin }
    : { links: begin, rechts: begin + breedte, boven: top, onder: eind };
  const [dx, dy] = [groep.x + x, groep.y + y];
  return {
    regels,
    anker,
    letter,
    kleur: / fill="([^"]*)"/.exec(tag)?.[1] ?? '',
    x,
    links: vak.links + dx,
    rechts: vak.rechts + dx,
    boven: vak.boven + dy,
    onder: vak.onder + dy,
  };
}

/** The texts of a drawing of Vega, and the size of the picture. */
export function listTeksten(svg: string): { teksten: readonly Beeldtekst[]; breedte: number; hoogte: number } {
  const groepen: Plek[] = [];
  const teksten: Beeldtekst[] = [];
  for (const [tag = '', inhoud = ''] of svg
    .replaceAll(/<(?:g|text)(?: [^>]*)?\/>/g, '')
    .matchAll(/<g(?: [^>]*)?>|<\/g>|<text[^>]*>((?:(?!<\/text>)[\s\S])*)/g)) {
    if (tag === '</g>') groepen.pop();
    else if (tag.startsWith('<g')) {
      const boven = groepen.at(-1) ?? { x: 0, y: 0 };
      const { x, y } = readPlek(tag);
      groepen.push({ x: boven.x + x, y: boven.y + y });
    } else {
      const kop = tag.slice(0, tag.indexOf('>') + 1);
      const tekst = readTekst(kop, inhoud, groepen.at(-1) ?? { x: 0, y: 0 });
      if (tekst !== undefined) teksten.push(tekst);
    }
  }
  const wortel = svg.slice(0, svg.indexOf('>'));
  return { teksten, breedte: readGetal(wortel, 'width', 0), hoogte: readGetal(wortel, 'height', 0) };
}

/** What is wrong with how the texts of a drawing stand: outside the picture, too small, or over each other. */
export function listOvertredingen(svg: string): readonly string[] {
  const { teksten, breedte, hoogte } = listTeksten(svg);
  const fouten = teksten.flatMap(({ regels, links, rechts, boven, onder, letter }) => [
    ...(links < -1 || rechts > breedte + 1 || boven < -1 || onder > hoogte + 1 ? [`outside: ${regels.join(' ')}`] : []),
    ...(letter < 11 ? [`small: ${regels.join(' ')}`] : []),
    ...(regels.some((regel) => regel.includes('…')) ? [`cut: ${regels.join(' ')}`] : []),
  ]);
  const opHoogte = [...teksten].sort((a, b) => a.boven - b.boven);
  for (const [i, een] of opHoogte.entries())
    for (const ander of opHoogte.slice(i + 1)) {
      if (ander.boven >= een.onder - 1) break;
      const zelfde = een.regels.join() === ander.regels.join() && een.links === ander.links;
      if (!zelfde && een.links < ander.rechts - 1 && ander.links < een.rechts - 1)
        fouten.push(`over each other: ${een.regels.join(' ')} and ${ander.regels.join(' ')}`);
    }
  return fouten;
}
