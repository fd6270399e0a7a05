/** Why a buurt stands fixed after a lot: it was drawn. */
export const INGELOOT = 'ingeloot';
/** Why a buurt stands fixed after a lot: it was chosen outside the lot. */
export const BUITEN_LOTING = 'gekozen buiten de loting';
