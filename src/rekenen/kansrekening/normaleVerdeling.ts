/** Beyond this value the chance in the tail is smaller than the rounding error of the chance on the other side. */
export const EINDE = 8.3;
