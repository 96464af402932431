import type { JoinKind, Modality, Verdict } from '../../api/generated/graphql.ts';
import { counted, formatNumber } from '../numbers.ts';
import { de } from './elision.ts';
import { VERDICTS_FR } from './trace.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const hops = (count: number) => c(count, 'saut', 'sauts');

const JOINS: Record<JoinKind, string> = {
  OTHER_PASSAGE: 'Autre passage',
  OTHER_SCOPE: 'Autre portée',
  OTHER_MODALITY: 'Autre modalité',
};
const MODALITIES: Record<Modality, string> = {
  OBSERVED: 'de l’observé',
  EXPLAINED: 'de l’expliqué',
  HYPOTHESIS: 'de l’hypothèse',
  EXPECTED: 'de l’attendu',
  RECOMMENDED: 'du conseillé',
};
const TO_MODALITIES: Record<Modality, string> = {
  OBSERVED: 'à l’observé',
  EXPLAINED: 'à l’expliqué',
  HYPOTHESIS: 'à l’hypothèse',
  EXPECTED: 'à l’attendu',
  RECOMMENDED: 'au conseillé',
};

/** Words of the reading of a path, a route or a loop. Written with plain spaces (see typography.ts). */
export const traceReadingFr = {
  reading: {
    path: 'Lire ce chemin',
    route: 'Lire cette route',
    loop: 'Lire cette boucle',
    relations: (count: number) => c(count, 'relation', 'relations'),
    close: 'Laisser ce chemin',
    back: 'Retour à la liste',
    signed: (signed: number, total: number, verdict: Verdict | null) =>
      signed === 0
        ? 'Aucun saut ne porte de signe : ce chemin dit un lien, non un effet.'
        : signed === total
          ? total === 1
            ? 'Ce saut porte un signe.'
            : `Chacun des ${hops(total)} porte un signe.`
          : `${n(signed)} ${signed < 2 ? 'saut' : 'sauts'} sur ${n(total)} ${signed < 2 ? 'porte' : 'portent'} un signe ; à ${signed < 2 ? 'lui' : 'eux'} seul${signed < 2 ? '' : 's'} : ${verdict ? VERDICTS_FR[verdict].toLowerCase() : ''}. Lisez-le comme une piste.`,
    step: (index: number) => `Saut ${n(index)}`,
    stepSaid: (index: number, total: number, statement: string) =>
      `Saut ${n(index)} sur ${n(total)} : ${statement}`,
    previous: 'Saut précédent',
    next: 'Saut suivant',
    whole: 'Tout le chemin',
    sameAll: 'Même passage, même portée, même modalité',
    joins: JOINS,
    joinModality: (from: Modality, to: Modality) => `${MODALITIES[from]} ${TO_MODALITIES[to]}`,
    joinScope: (from: string, to: string) => `${from}, puis ${to}`,
    general: 'en général',
    except: (label: string) => `sauf ${label}`,
    against: (index: number) => `Saut ${n(index)} lu à rebours`,
    againstText: (from: string, to: string) => `la relation va ${de(from)} à ${to}`,
    gaps: 'Ce que l’étude ne dit pas',
    gapPassage: (before: string, after: string, a: number, b: number) =>
      `Elle ne relie pas elle-même « ${before} » et « ${after} » : le lien entre les sauts ${n(a)} et ${n(b)} est un raccord de l’outil.`,
    gapScope: (a: number, b: number) =>
      `Elle ne dit pas que les sauts ${n(a)} et ${n(b)} valent pour les mêmes pôles.`,
    gapModality: (a: number, b: number) => `Elle ne dit pas les sauts ${n(a)} et ${n(b)} sur le même mode.`,
    gapSign: (steps: string, count: number) =>
      count === 1
        ? `Elle ne donne pas de sens d’effet au saut ${steps}.`
        : `Elle ne donne pas de sens d’effet aux sauts ${steps}.`,
    noGap: 'Chaque saut suit l’autre dans le même passage : le chemin est celui de l’étude.',
    alone: 'Chemin seul',
    open: 'Ouvrir la relation',
    inText: 'Lire dans le texte',
    stops: (count: number, total: number) =>
      `${c(count, 'passage', 'passages')} à lire, dans l’ordre des ${hops(total)}.`,
    stopOf: (at: number, total: number) => `${at < 1 ? '–' : n(at)} / ${n(total)}`,
    previousStop: 'Passage précédent du chemin',
    nextStop: 'Passage suivant du chemin',
    said: (title: string, count: string) => `${title}, ${count}.`,
  },
};

/** What every language has to say. */
export type TraceReadingMessages = typeof traceReadingFr;
