import { formatPercentage } from 'buurtaanpak/kern';
import { CRITERIA } from '../model/criteria.js';
import { HOOGSTE, type Instelling } from '../model/instelling.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import { element, find, setTekst } from './element.js';

/** The sliders: one for each criterion, with its share of the whole and which way it counts. */
export function createGewichten(onVerander: (id: string, gewicht: number) => void) {
  const rijen = CRITERIA.map(({ criterium: { id, naam }, uitleg }) => {
    const schuif = element('input', {
      type: 'range',
      id: `gewicht-${id}`,
      class: 'schuif',
      min: 0,
      max: HOOGSTE.gewicht,
      step: 1,
      'aria-describedby': `uitleg-${id}`,
    });
    const stand = element('output', { for: `gewicht-${id}`, class: 'gewicht__stand', 'aria-hidden': 'true' });
    const hulp = element('p', { class: 'klein', id: `uitleg-${id}` }, uitleg);
    schuif.addEventListener('input', () => onVerander(id, schuif.valueAsNumber));
    const rij = element(
      'div',
      { class: 'gewicht' },
      element(
        'div',
        { class: 'gewicht__kop' },
        element('label', { class: 'utrecht-form-label', for: schuif.id }, naam),
        stand,
      ),
      schuif,
      hulp,
    );
    return { id, schuif, stand, hulp, uitleg, rij };
  });
  find('gewichten', HTMLElement).append(...rijen.map(({ rij }) => rij));

  return {
    show({ gewichten }: Instelling, { bruikbaar }: Verkenningsgebied): void {
      const telt = (id: string) => (bruikbaar.has(id) ? (gewichten[id] ?? 0) : 0);
      const som = CRITERIA.reduce((totaal, { criterium: { id } }) => totaal + telt(id), 0);
      for (const { id, schuif, stand, hulp, uitleg } of rijen) {
        const gewicht = gewichten[id] ?? 0;
        const deel = som === 0 ? 0 : telt(id) / som;
        if (schuif.valueAsNumber !== gewicht) schuif.valueAsNumber = gewicht;
        schuif.disabled = !bruikbaar.has(id);
        setTekst(stand, `${gewicht} · ${formatPercentage(deel)}`);
        const gesproken = `${gewicht} van ${HOOGSTE.gewicht}, ${formatPercentage(deel)} van het geheel`;
        if (schuif.getAttribute('aria-valuetext') !== gesproken) schuif.setAttribute('aria-valuetext', gesproken);
        setTekst(hulp, bruikbaar.has(id) ? uitleg : 'Hiervan staan geen cijfers in het bestand.');
      }
    },
  };
}
