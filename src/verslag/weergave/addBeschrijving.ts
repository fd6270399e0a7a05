import * as z from 'zod';
import { showWaarde } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import type { Grafiek } from '../document/verslag.js';
import { refuse } from '../teksten/codes.js';
import { toEntiteiten } from './toEntiteiten.js';

const WoordenSchema = z.object({ id: z.string(), titel: z.string(), alternatief: z.string() });

/** A tag that opens an element: a `>` in the value of an attribute does not end it. */
const TAG = /<[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gu;
const ATTRIBUUT = /\s([^\s=>"'/]+)\s*=\s*("[^"]*"|'[^']*')/gu;
const WORTEL = /<svg(?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?>/u;
const EIND = '</desc>';

/** An attribute: names of parts with the name of the chart in front, and no words of the drawing program for who does not see it. */
function cleanAttribuut(geheel: string, naam: string, waarde: string, voor: string): string {
  if (naam === 'role' || naam.startsWith('aria-')) return '';
  const add = (id: string) => (id.startsWith(voor) ? id : `${voor}${id}`);
  const kern = waarde.slice(1, -1);
  if (naam === 'id') return ` id="${add(kern)}"`;
  if ((naam === 'href' || naam === 'xlink:href') && kern.startsWith('#')) return ` ${naam}="#${add(kern.slice(1))}"`;
  return geheel.replaceAll(
    /(url\(\s*(?:&quot;|["'])?#)([^)"'&\s]+)/gu,
    (_, begin: string, id: string) => begin + add(id),
  );
}

/** What is in the drawing, without the words that an earlier call put first. */
function dropWoorden(inhoud: string): string {
  const eind = inhoud.startsWith('<title id="grafiek-') ? inhoud.indexOf(EIND) : -1;
  return eind < 0 ? inhoud : inhoud.slice(eind + EIND.length);
}

/** Whether a text is a drawing as SVG. */
export const isSvg = (svg: string): boolean => WORTEL.test(svg);

/**
 * Gives the SVG of a chart what somebody needs who does not see it: the role of an image, its title as name and its description in words
 * (WCAG 2.1, 1.1.1). The roles and words that the drawing program put inside are taken out: Vega's are in English, and all of an image is
 * one thing to a screen reader. Every id in it, of a clip or a gradient too, gets the name of the chart in front, so that several charts stand
 * on one page. What it draws stays the same; a second call changes nothing. `renderHtml` does this itself, so call it for a picture of its own.
 *
 * Cost: n in the signs of an SVG with its quotes closed. Ids in a style sheet inside the SVG are not followed.
 *
 * @param svg - what Vega or another trusted program drew; a prologue before `<svg` stays
 * @param grafiek - the chart that it draws: its `id`, `titel` and `alternatief`
 * @throws DomeinFout `verslag.svg_ongeldig`: it has no `<svg>`; `kern.document_ongeldig`: the chart has no words
 *
 * @example
 * ```ts
 * import { addBeschrijving } from 'buurtaanpak/verslag';
 *
 * addBeschrijving('<svg width="9"><g role="graphics-object"/></svg>', { id: 'lijn', titel: 'Lijn', alternatief: 'Zij stijgt.' });
 * // => '<svg width="9" role="img" aria-labelledby="grafiek-lijn-titel" aria-describedby="grafiek-lijn-beschrijving"><title id="grafiek-lijn-titel">Lijn</title><desc id="grafiek-lijn-beschrijving">Zij stijgt.</desc><g/></svg>'
 * ```
 */
export function addBeschrijving(svg: string, grafiek: Pick<Grafiek, 'id' | 'titel' | 'alternatief'>): string {
  const { id, titel, alternatief } = parseSchema(WoordenSchema, grafiek, 'grafiek');
  const wortel = typeof svg === 'string' ? WORTEL.exec(svg) : null;
  if (wortel === null) return refuse('verslag.svg_ongeldig', { waarde: showWaarde(svg) }, ['svg']);
  const naam = toEntiteiten(`grafiek-${id}`);
  const clean = (tag: string) =>
    tag.replaceAll(ATTRIBUUT, (geheel, attribuut: string, waarde: string) =>
      cleanAttribuut(geheel, attribuut, waarde, `${naam}--`),
    );
  const [begin] = wortel;
  const inhoud = dropWoorden(svg.slice(wortel.index + begin.length)).replaceAll(TAG, clean);
  const isLeeg = begin.endsWith('/>');
  const open = clean(begin)
    .slice(0, isLeeg ? -2 : -1)
    .trimEnd();
  const woorden = `<title id="${naam}-titel">${toEntiteiten(titel)}</title><desc id="${naam}-beschrijving">${toEntiteiten(alternatief)}</desc>`;
  return [
    svg.slice(0, wortel.index),
    `${open} role="img" aria-labelledby="${naam}-titel" aria-describedby="${naam}-beschrijving">`,
    woorden,
    isLeeg ? '</svg>' : '',
    inhoud,
  ].join('');
}
