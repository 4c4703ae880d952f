/** Where a number in digits begins; shared by all checks of numbers, so that texts are gone through once for all of them. */
export const numberOpening = /\d+/g;
