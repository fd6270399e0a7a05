import type { Dossiergebeurtenis } from './teamdossier.js';

/** Two copies of one event as one: received as soon as the first of them was, and at the lower of their places. */
export function joinKopieen(a: Dossiergebeurtenis, b: Dossiergebeurtenis): Dossiergebeurtenis {
  const eerst = b.geregistreerd !== undefined && (a.geregistreerd === undefined || b.geregistreerd < a.geregistreerd);
  const nummer = Math.min(a.nummer, b.nummer);
  if (!eerst && nummer === a.nummer) return a;
  return { ...a, nummer, ...(eerst ? { geregistreerd: b.geregistreerd } : {}) };
}
