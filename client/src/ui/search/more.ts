/** Id of the option that lists further results. */
export const MORE = 'more';

/** Id of the option that looks for the names of a list one by one. */
export const NAMES = 'names';
