import type { Alternatief, Bewijsfeit } from '../oordeel/judgeBewijs.js';
import type { Deel } from './deel.js';

/** What would have been possible instead of this comparison, or is with the next start. */
export function listAlternatieven({ vraag, berekening }: Deel, feiten: readonly Bewijsfeit[]): Alternatief[] {
  switch (berekening.ontoetsbaar?.reden) {
    case 'voormeting_was_criterium':
      return ['loting', 'vergelijking', 'eerdere_voormeting', 'beschrijven'];
    case 'kenmerk_per_gemeente':
      return ['vergelijking', 'blok', 'beschrijven'];
    case 'groep_te_klein':
      return ['loting', 'samenvoegen', 'meer_buurten', 'beschrijven'];
    case 'geen_contrast':
      return ['samenvoegen', 'meer_buurten', 'beschrijven'];
    case 'gelijke_waarden':
      return ['beschrijven'];
    default: {
      const heeft = new Set(feiten);
      const eerder = ['geen_voormeting', 'selectie_onbekend', 'voormeting_te_dicht'] as const;
      return [
        ...(vraag.geloot ? [] : (['loting', 'vergelijking'] as const)),
        ...(eerder.some((feit) => heeft.has(feit)) ? (['eerdere_voormeting'] as const) : []),
        ...(heeft.has('geen_blok') ? (['blok'] as const) : []),
      ];
    }
  }
}
