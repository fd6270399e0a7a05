import { renderTekst, type Verslag } from 'buurtaanpak/verslag';

/** A piece as text for a screen. */
export const toTekst = (stuk: Verslag): string => renderTekst(stuk, { breedte: 100 });
