// A passage is named as the server's reports name it.
export { passageReference } from '../../../server/src/dataset/passage-reference.ts';
