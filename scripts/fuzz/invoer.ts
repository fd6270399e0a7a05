import type { Toeval } from 'buurtaanpak/kern';
import { isTak, listDelen, listTeksten, type Pad, replaceAt } from './boom.js';
import { readDocumenten, readSchemas } from './documenten.js';
import type { Doel } from './doel.js';
import { Groeier } from './groeiSchema.js';
import { listNamen, mutate } from './mutate.js';
import { drawJson, pick } from './waarden.js';

/** Where in arguments documents stand: not inside of one, as those go along with it. */
export function listDocumentplekken(
  argumenten: readonly unknown[],
  soorten: ReadonlySet<string>,
): (readonly [Pad, string])[] {
  const plekken: (readonly [Pad, string])[] = [];
  const visit = (hier: unknown, pad: Pad): void => {
    const soort = isTak(hier) && 'soort' in hier ? hier.soort : undefined;
    if (typeof soort === 'string' && soorten.has(soort)) {
      plekken.push([pad, soort]);
      return;
    }
    if (pad.length < 3) for (const [naam, deel] of listDelen(hier).slice(0, 20)) visit(deel, [...pad, naam]);
  };
  visit(argumenten, []);
  return plekken;
}

/** What the run draws its arguments from. */
export class Bron {
  readonly #documenten = readDocumenten();
  readonly #groeiers: ReadonlyMap<string, readonly Groeier[]>;
  readonly #soorten: ReadonlySet<string>;
  readonly #gezien = new Map<Doel, Promise<readonly (readonly unknown[])[]>>();

  constructor() {
    const teksten = listTeksten([...this.#documenten.values()].flat()).filter((tekst) => tekst.length < 200);
    this.#groeiers = new Map(
      [...readSchemas()].map(([soort, schemas]) => [soort, schemas.map((een) => new Groeier(een, teksten))]),
    );
    this.#soorten = new Set([...this.#documenten.keys(), ...this.#groeiers.keys()]);
  }

  /** The valid arguments of a function, made once. */
  maak(doel: Doel): Promise<readonly (readonly unknown[])[]> {
    const eerder = this.#gezien.get(doel);
    if (eerder !== undefined) return eerder;
    const gemaakt = Promise.resolve(doel.maak());
    this.#gezien.set(doel, gemaakt);
    return gemaakt;
  }

  /** Puts another document of its kind in the place of one: a stored one, or one that was grown from a schema. */
  #replaceDocument(toeval: Toeval, argumenten: readonly unknown[]): readonly unknown[] {
    const plekken = listDocumentplekken(argumenten, this.#soorten);
    if (plekken.length === 0) return argumenten;
    const [pad, soort] = pick(toeval, plekken);
    const goud = this.#documenten.get(soort) ?? [];
    const groeiers = this.#groeiers.get(soort) ?? [];
    if (groeiers.length > 0 && (goud.length === 0 || toeval.nextBelow(2) === 0))
      return replaceAt(argumenten, pad, () => pick(toeval, groeiers).grow(toeval)) as readonly unknown[];
    return replaceAt(argumenten, pad, () => pick(toeval, goud)) as readonly unknown[];
  }

  /** Hostile arguments: mostly good ones with one to three things wrong, sometimes any JSON at all. */
  async draw(toeval: Toeval, doel: Doel): Promise<readonly unknown[]> {
    const voorbeelden = await this.maak(doel);
    const voorbeeld: readonly unknown[] = voorbeelden.length === 0 ? [] : pick(toeval, voorbeelden);
    const worp = toeval.nextBelow(20);
    if (worp < 2 || voorbeeld.length === 0) {
      const namen = listNamen(voorbeeld);
      const aantal = toeval.nextBelow(voorbeeld.length + 2);
      return restoreVaste(
        doel,
        voorbeeld,
        Array.from({ length: aantal }, () => drawJson(toeval, namen)),
      );
    }
    let argumenten: unknown = worp < 9 ? this.#replaceDocument(toeval, voorbeeld) : voorbeeld;
    const keren = worp === 8 ? 0 : 1 + toeval.nextBelow(3);
    for (let i = 0; i < keren; i++) argumenten = mutate(toeval, argumenten);
    return restoreVaste(doel, voorbeeld, Array.isArray(argumenten) ? argumenten : [argumenten]);
  }
}

/** Puts what JSON cannot hold back in its place. */
function restoreVaste(
  { vast }: Doel,
  voorbeeld: readonly unknown[],
  argumenten: readonly unknown[],
): readonly unknown[] {
  if (vast.length === 0) return argumenten;
  const hersteld = [...argumenten];
  for (const plek of vast) {
    while (hersteld.length < plek) hersteld.push(undefined);
    hersteld[plek] = voorbeeld[plek];
  }
  return hersteld;
}
