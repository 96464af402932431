/** Id of the option that lists further results. */
export const MORE = 'more';
