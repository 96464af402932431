import type {
  ComparedAspectFragment,
  Direction,
  RelationType,
  Standing,
  Unit,
} from '../../api/generated/graphql.ts';
import type { ComparedEntity, Comparison } from './use-comparison.ts';

/** Figures of the table, in the order of its columns. */
const COLUMNS: readonly Unit[] = ['LARGE_FIRM', 'SME', 'RESEARCH_CENTRE', 'TRAINING_CENTRE', 'PARTNER'];

export type AspectKey = { relationType: RelationType; direction: Direction; other: string };

/** Id of an aspect, as it is chosen: `aspect:COVERS~OUT~sector/cinema`. */
export function aspectId({ relationType, direction, other }: AspectKey): string {
  return `aspect:${relationType}~${direction}~${other}`;
}

/** The aspect that an id names; undefined if it is in none of these. */
export function findAspect(
  aspects: readonly ComparedAspectFragment[],
  id: string,
): ComparedAspectFragment | undefined {
  return aspects.find((aspect) => idOf(aspect) === id);
}

export function idOf({ relationType, direction, other }: ComparedAspectFragment): string {
  return aspectId({ relationType, direction, other: other.id });
}

type Figure = { value: number; approximate: boolean };
export type FigureRow = {
  unit: Unit;
  /** The aspect that its figures are of; null if no pole of these has one. */
  aspect: string | null;
  /** One per compared entity; null where there is none. */
  figures: readonly (Figure | null)[];
};
export type Figures = {
  rows: readonly FigureRow[];
  /** The largest figure: the one scale of all bars. */
  largest: number;
  /** One per compared entity: figures that the study gives no column, and how many columns there are. */
  unassigned: readonly ({ values: readonly number[]; columns: number } | null)[];
};

function poleOf(entity: ComparedEntity) {
  return entity.__typename === 'Pole' ? entity : null;
}

/** The figures of the compared poles, side by side; null if there are none. A row short of figures fills no column. */
export function figuresOf(entities: readonly ComparedEntity[]): Figures | null {
  const poles = entities.map(poleOf);
  if (!poles.some((pole) => pole && (pole.figures.length > 0 || pole.unassignedFigures))) return null;
  const rows = COLUMNS.map((unit): FigureRow => {
    const found = poles.map((pole) => pole?.figures.find((figure) => figure.unit === unit) ?? null);
    const members = found.find((figure) => figure !== null)?.members.id;
    return {
      unit,
      aspect:
        members === undefined
          ? null
          : aspectId({ relationType: 'HAS_MEMBERS', direction: 'OUT', other: members }),
      figures: found.map((figure) => figure && { value: figure.value, approximate: figure.approximate }),
    };
  });
  return {
    rows,
    largest: Math.max(0, ...rows.flatMap(({ figures }) => figures.map((figure) => figure?.value ?? 0))),
    unassigned: poles.map((pole) =>
      pole?.unassignedFigures
        ? { values: pole.unassignedFigures.values, columns: pole.unassignedFigures.columns.length }
        : null,
    ),
  };
}

/** Aspects by what they say of the compared, without those that the figures show already. */
export function groupAspects(
  { aspects }: Pick<Comparison, 'aspects'>,
  figures: Figures | null,
): Record<Standing, ComparedAspectFragment[]> {
  const shown = new Set(figures?.rows.map(({ aspect }) => aspect));
  const rest = aspects.filter((aspect) => !shown.has(idOf(aspect)));
  const of = (standing: Standing) => rest.filter((aspect) => aspect.standing === standing);
  return { CONTRADICTING: of('CONTRADICTING'), SHARED: of('SHARED'), UNIQUE: of('UNIQUE') };
}

/** The compared and what several of them have: what is worth drawing. */
export function sharedIds(
  { entities, aspects }: Pick<Comparison, 'entities' | 'aspects'>,
  figures: Figures | null,
): string[] {
  const { CONTRADICTING, SHARED } = groupAspects({ aspects }, figures);
  const others = [...CONTRADICTING, ...SHARED].map(({ other }) => other.id);
  return [...new Set([...entities.map(({ id }) => id), ...others])];
}
