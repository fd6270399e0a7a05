import { HOOGSTE, type Instelling } from '../model/instelling.js';
import { NEDERLAND, type Verkenningsgebied } from '../model/prepareGebied.js';
import { element, find } from './element.js';

/** A number that may be wrong while it is typed: then the field says so, and what was right before stays in force. */
function createGetalveld(
  id: string,
  { van, tot, leeg }: { readonly van: number; readonly tot: number; readonly leeg: boolean },
  onVerander: (getal: number | null) => void,
) {
  const veld = find(id, HTMLInputElement);
  const fout = find(`${id}-fout`, HTMLElement);
  const mark = (goed: boolean) => {
    fout.hidden = goed;
    fout.textContent = goed ? '' : `Vul een heel getal in van ${van} tot en met ${tot}${leeg ? ', of niets' : ''}.`;
    if (goed) veld.removeAttribute('aria-invalid');
    else veld.setAttribute('aria-invalid', 'true');
    veld.classList.toggle('utrecht-textbox--invalid', !goed);
  };
  veld.addEventListener('input', () => {
    // Letters give an empty value, and are no empty field.
    const isLeeg = veld.value === '' && !veld.validity.badInput;
    const getal = veld.valueAsNumber;
    const goed = isLeeg ? leeg : Number.isInteger(getal) && getal >= van && getal <= tot;
    mark(goed);
    if (goed) onVerander(isLeeg ? null : getal);
  });
  return (getal: number | null) => {
    const tekst = getal === null ? '' : String(getal);
    // While somebody types, the field is left alone.
    if (document.activeElement === veld) return;
    mark(true);
    if (veld.value !== tekst) veld.value = tekst;
  };
}

/** How many buurten, at most how many in a wijk, and how many in chosen wijken. */
export function createAantallen(onVerander: (deel: Partial<Instelling>) => void) {
  const showAantal = createGetalveld('aantal', { van: 1, tot: HOOGSTE.aantal, leeg: false }, (aantal) => {
    if (aantal !== null) onVerander({ aantal });
  });
  const showPerWijk = createGetalveld('perwijk', { van: 1, tot: HOOGSTE.perWijk, leeg: true }, (perWijk) =>
    onVerander({ perWijk }),
  );
  const showMinstens = createGetalveld('minstens', { van: 0, tot: HOOGSTE.aantal, leeg: false }, (minstens) => {
    if (minstens !== null) onVerander({ minstens });
  });
  const keuze = find('wijk', HTMLSelectElement);
  const erbij = find('wijk-erbij', HTMLButtonElement);
  const lijst = find('wijken', HTMLUListElement);
  let huidig: Instelling | undefined;
  let getoond: { readonly gebied: Verkenningsgebied; readonly wijken: string } | undefined;

  erbij.addEventListener('click', () => {
    if (huidig === undefined || keuze.value === '') return;
    const { wijken, minstens } = huidig;
    onVerander({ wijken: [...wijken, keuze.value], minstens: Math.max(1, minstens) });
  });

  function listOpties(gebied: Verkenningsgebied, gekozen: ReadonlySet<string>): Node[] {
    const toOptie = ({ code, naam }: { readonly code: string; readonly naam: string }) =>
      element('option', { value: code }, naam);
    const over = gebied.wijken.filter(({ code }) => !gekozen.has(code));
    if (gebied.code !== NEDERLAND) return over.map(toOptie);
    const gemeenten = new Map<string, HTMLOptGroupElement>();
    for (const wijk of over) {
      const groep = gemeenten.get(wijk.gemeente) ?? element('optgroup', { label: wijk.gemeente });
      groep.append(toOptie(wijk));
      gemeenten.set(wijk.gemeente, groep);
    }
    return [...gemeenten].sort(([a], [b]) => a.localeCompare(b, 'nl')).map(([, groep]) => groep);
  }

  return {
    show(instelling: Instelling, gebied: Verkenningsgebied): void {
      huidig = instelling;
      showAantal(instelling.aantal);
      showPerWijk(instelling.perWijk);
      showMinstens(instelling.minstens);
      const hier = instelling.wijken.filter((code) => gebied.namen.has(code));
      find('veld-minstens', HTMLElement).hidden = hier.length === 0;
      // Thousands of options are not made again at every step of a slider.
      const wijken = hier.join();
      if (getoond?.gebied === gebied && getoond.wijken === wijken) return;
      const verwijderd = getoond?.gebied === gebied;
      getoond = { gebied, wijken };
      keuze.replaceChildren(...listOpties(gebied, new Set(hier)));
      erbij.disabled = keuze.options.length === 0;
      lijst.hidden = hier.length === 0;
      const hadFocus = lijst.contains(document.activeElement);
      lijst.replaceChildren(
        ...hier.map((code) => {
          const naam = gebied.namen.get(code) ?? code;
          const weg = element(
            'button',
            { type: 'button', class: 'nl-button nl-button--subtle', 'aria-label': `Verwijder ${naam}` },
            'Verwijder',
          );
          weg.addEventListener('click', () => {
            const over = (huidig?.wijken ?? []).filter((een) => een !== code);
            onVerander({ wijken: over, minstens: over.length === 0 ? 0 : (huidig?.minstens ?? 0) });
          });
          return element('li', {}, element('span', {}, naam), weg);
        }),
      );
      if (verwijderd && hadFocus) keuze.focus();
    },
  };
}
