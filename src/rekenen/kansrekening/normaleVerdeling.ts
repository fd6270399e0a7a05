/** Beyond this the chance in the tail is smaller than the rounding of the other one. */
export const EINDE = 8.3;
