/** Why a buurt stands fixed after a lot: it was drawn, or it was chosen outside the lot. */
export const INGELOOT = 'ingeloot';
export const BUITEN_LOTING = 'gekozen buiten de loting';
