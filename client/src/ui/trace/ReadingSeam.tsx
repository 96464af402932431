import type { GraphClaimFragment, TraceHopFragment } from '../../api/generated/graphql.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import type { Way } from '../../state/trace-way.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { useTraceWords } from './use-trace-words.ts';

/** The scope of a hop's first claim, in short; null until the claim is known. */
function useScopeOf() {
  const { reading } = useTraceWords();
  const language = useLanguage();
  const text = useStudyText();
  const claims = useGraphStore((state) => state.data.claims);
  const name = (of: NonNullable<GraphClaimFragment['scope']>['of'][number]) => text(of.code ?? of[language]);
  return ({ carrying }: TraceHopFragment): string | null => {
    const claim = claims.get(carrying[0]?.id ?? '');
    if (!claim) return null;
    if (claim.scope && claim.scope.of.length > 0) return claim.scope.of.map(name).join(', ');
    if (claim.scope && claim.scope.except.length > 0)
      return reading.except(claim.scope.except.map(name).join(', '));
    return reading.general;
  };
}

type Props = {
  way: Way;
  /** The hop before, from 0. */
  after: number;
};

/** What stands between two hops: a join of the tool's, or the study's own connection. */
export function ReadingSeam({ way, after }: Props) {
  const { reading } = useTraceWords();
  const scopeOf = useScopeOf();
  const [before, next] = [way.hops[after], way.hops[after + 1]];
  if (way.sort === 'loop' || !before || !next) return null;
  const join = way.path.joins.find((each) => each.after === after);
  if (!join) {
    return (
      <p className="seam seam-whole">
        <Icon name="check" size={14} /> {reading.sameAll}
      </p>
    );
  }
  const detailOf = (kind: (typeof join.kinds)[number]): string | null => {
    if (kind === 'OTHER_MODALITY') {
      const [from, to] = [before.carrying[0]?.modality, next.carrying[0]?.modality];
      return from && to && from !== to ? reading.joinModality(from, to) : null;
    }
    if (kind === 'OTHER_SCOPE') {
      const [from, to] = [scopeOf(before), scopeOf(next)];
      return from && to && from !== to ? reading.joinScope(from, to) : null;
    }
    return null;
  };
  return join.kinds.map((kind) => {
    const detail = detailOf(kind);
    return (
      <p key={kind} className="seam">
        <Icon name="warn" size={14} />
        <span>
          <b>{reading.joins[kind]}</b>
          {detail && ` (${detail})`}
        </span>
      </p>
    );
  });
}
