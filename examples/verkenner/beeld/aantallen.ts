import type { Opzet } from 'buurtaanpak/opzet';
import type { Aantal } from 'buurtaanpak/selectie';
import { HOOGSTE, type Instelling } from '../model/instelling.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import { findPerWijk, findVoorrang, sumAantallen } from '../model/regels.js';
import { writeRegel } from '../model/writeRegel.js';
import { element, find } from './element.js';

/** The bounds of a number, and whether it may be left out. */
interface Grenzen {
  readonly van: number;
  readonly tot: number;
  readonly leeg: boolean;
}

/** A number that may be wrong while it is typed: then the field says so, and what was right before stays in force. */
function createGetalveld(
  veld: HTMLInputElement,
  fout: HTMLElement,
  { van, tot, leeg }: Grenzen,
  onVerander: (getal: number | null) => void,
) {
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

/** A new field for a number, with its label and the place for what is wrong with it. */
function createVeld(id: string, label: string, grenzen: Grenzen, onVerander: (getal: number) => void) {
  const fout = element('p', { class: 'fout', id: `${id}-fout`, hidden: true });
  const veld = element('input', {
    class: 'utrecht-textbox utrecht-textbox--html-input kort',
    id,
    type: 'number',
    min: grenzen.van,
    max: grenzen.tot,
    inputmode: 'numeric',
    'aria-describedby': fout.id,
  });
  const show = createGetalveld(veld, fout, grenzen, (getal) => {
    if (getal !== null) onVerander(getal);
  });
  const naam = element('label', { class: 'utrecht-form-label', for: id }, label);
  return { show, plek: element('div', { class: 'veld' }, naam, veld, fout) };
}

/** The fields of the quota of an opzet: one for each, or two where a quotum is a range. */
function createQuota(onVerander: (id: string, aantal: Aantal) => void) {
  const plek = find('quota', HTMLElement);
  let getoond: Opzet | undefined;
  let huidig: Instelling['aantallen'] = {};
  let velden: readonly (() => void)[] = [];

  /** Of a range one end is changed; the other end moves along when it would be passed. */
  function setEinde(id: string, einde: 'van' | 'tot', getal: number): void {
    const nu = huidig[id] ?? 0;
    if (typeof nu === 'number') {
      onVerander(id, getal);
      return;
    }
    const ander = einde === 'van' ? Math.max(getal, nu.tot) : Math.min(getal, nu.van);
    onVerander(id, einde === 'van' ? { van: getal, tot: ander } : { van: ander, tot: getal });
  }

  function draw({ programmas }: Opzet, eigen: boolean): void {
    const meer = programmas.length > 1;
    const quota = programmas.flatMap(({ naam: programma, quota: van }) =>
      van.map(({ id, naam = id, aantal }) => ({ id, aantal, naam: meer ? `${naam} (${programma})` : naam })),
    );
    const grenzen: Grenzen = { van: eigen ? 1 : 0, tot: eigen ? HOOGSTE.aantal : 1000, leeg: false };
    const rijen = quota.flatMap(({ id, naam, aantal }, q) => {
      const veldId = eigen ? 'aantal' : `aantal-${q + 1}`;
      const einden = typeof aantal === 'number' ? ([''] as const) : (['van', 'tot'] as const);
      return einden.map((einde) => {
        const label = eigen
          ? 'Aantal te kiezen buurten'
          : `${naam.charAt(0).toUpperCase()}${naam.slice(1)}${einde === '' ? '' : einde === 'van' ? ', ten minste' : ', ten hoogste'}`;
        const { show, plek: veld } = createVeld(`${veldId}${einde}`, label, grenzen, (getal) =>
          einde === '' ? onVerander(id, getal) : setEinde(id, einde, getal),
        );
        const update = () => {
          const nu = huidig[id] ?? 0;
          show(typeof nu === 'number' ? nu : nu[einde === 'van' ? 'van' : 'tot']);
        };
        return { veld, update };
      });
    });
    velden = rijen.map(({ update }) => update);
    const inhoud = rijen.map(({ veld }) => veld);
    const kop = element('legend', { class: 'utrecht-form-label' }, 'Aantal te kiezen buurten');
    plek.replaceChildren(...(eigen ? inhoud : [element('fieldset', { class: 'groep' }, kop, ...inhoud)]));
  }

  return (opzet: Opzet, aantallen: Instelling['aantallen'], eigen: boolean) => {
    huidig = aantallen;
    if (getoond !== opzet) draw(opzet, eigen);
    getoond = opzet;
    for (const update of velden) update();
  };
}

/** The rules of the opzet that the page obeys and cannot change. */
function showRegels({ opzet, namen }: Verkenningsgebied): void {
  const regels = opzet.keuze?.regels ?? [];
  const stelbaar = [
    findPerWijk(regels),
    findVoorrang(regels, sumAantallen(opzet.programmas.flatMap(({ quota }) => quota))),
  ];
  const vast = regels.filter((_, i) => !stelbaar.includes(i)).map((regel) => writeRegel(regel, namen));
  find('vaste-regels', HTMLElement).hidden = vast.length === 0;
  find('regels', HTMLElement).replaceChildren(...vast.map((regel) => element('li', {}, regel)));
}

/** How many buurten, at most how many in a wijk, and how many in chosen wijken. */
export function createAantallen(onVerander: (deel: Partial<Instelling>) => void) {
  const bind = (id: string, grenzen: Grenzen, onGetal: (getal: number | null) => void) =>
    createGetalveld(find(id, HTMLInputElement), find(`${id}-fout`, HTMLElement), grenzen, onGetal);
  const showQuota = createQuota((id, aantal) => {
    if (huidig !== undefined) onVerander({ aantallen: { ...huidig.aantallen, [id]: aantal } });
  });
  const showPerWijk = bind('perwijk', { van: 1, tot: HOOGSTE.perWijk, leeg: true }, (perWijk) =>
    onVerander({ perWijk }),
  );
  const showMinstens = bind('minstens', { van: 0, tot: HOOGSTE.aantal, leeg: false }, (minstens) => {
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
    if (gebied.opzet.gemeenten.length === 1) return over.map(toOptie);
    const gemeenten = new Map<string, HTMLOptGroupElement>();
    for (const wijk of over) {
      const groep = gemeenten.get(wijk.gemeente) ?? element('optgroup', { label: wijk.gemeente });
      groep.append(toOptie(wijk));
      gemeenten.set(wijk.gemeente, groep);
    }
    return [...gemeenten].sort(([a], [b]) => a.localeCompare(b, 'nl')).map(([, groep]) => groep);
  }

  return {
    show(instelling: Instelling, gebied: Verkenningsgebied, eigen: boolean): void {
      huidig = instelling;
      showQuota(gebied.opzet, instelling.aantallen, eigen);
      showPerWijk(instelling.perWijk);
      showMinstens(instelling.minstens);
      const hier = instelling.wijken.filter((code) => gebied.namen.has(code));
      find('veld-minstens', HTMLElement).hidden = hier.length === 0;
      // Thousands of options are not made again at every step of a slider.
      const wijken = hier.join();
      if (getoond?.gebied === gebied && getoond.wijken === wijken) return;
      const verwijderd = getoond?.gebied === gebied;
      getoond = { gebied, wijken };
      showRegels(gebied);
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
