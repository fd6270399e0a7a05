import type { Scorebron, Selectieverantwoording } from './selectieverantwoording.js';

/** Turns a name into the id of a source. */
const slug = (naam: string) =>
  naam
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'programma';

/** The id of the source of every programme. When two names give the same id, a number is added. */
export function nameBronnen(scores: Selectieverantwoording['scores']): Scorebron[] {
  const bezet = new Set<string>();
  return Object.entries(scores).map(([programma, eigen]) => {
    const basis = `routekaart-${slug(programma)}`;
    let id = basis;
    for (let nummer = 2; bezet.has(id); nummer++) id = `${basis}-${nummer}`;
    bezet.add(id);
    return { id, programma, scores: eigen };
  });
}
