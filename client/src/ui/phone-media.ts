/**
 * Where the page shows one view at a time, as on a phone: little width, or little height, as at a zoom of 200 %. In style
 * sheets it is `@media (--phone)`, which the build puts this in place of.
 */
export const PHONE_MEDIA = '(max-width: 719px), (max-width: 959px) and (max-height: 599px)';
