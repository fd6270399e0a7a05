/** Makes an element. An attribute that is `false` or absent is left out, one that is `true` has no value. */
export function element<K extends keyof HTMLElementTagNameMap>(
  soort: K,
  attributen: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...kinderen: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const uit = document.createElement(soort);
  for (const [naam, waarde] of Object.entries(attributen))
    if (waarde !== undefined && waarde !== false) uit.setAttribute(naam, waarde === true ? '' : String(waarde));
  uit.append(...kinderen);
  return uit;
}

/** The element of the page with an id, which is of that kind. */
export function find<T extends HTMLElement>(id: string, soort: new () => T): T {
  const gevonden = document.getElementById(id);
  if (gevonden instanceof soort) return gevonden;
  throw new Error(`the page has no ${soort.name} with id ${id}`);
}

/** Changes a text only when it is another: what reads the page aloud is not disturbed for nothing. */
export function setTekst(doel: HTMLElement, tekst: string): void {
  if (doel.textContent !== tekst) doel.textContent = tekst;
}
