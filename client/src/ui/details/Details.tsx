import { isGroup } from '../../model/grouping.ts';
import type { Scene } from '../../model/scene.ts';
import { chosenEntities } from '../../state/arranging.ts';
import { useViewStore } from '../../state/view-store.ts';
import { LostPart } from '../app/LostNotice.tsx';
import { preloadable } from '../app/preloadable.tsx';
import { isBundle } from '../plate/graph-handlers.ts';
import { useGroups } from '../plate/use-groups.ts';
import { BundleDetails } from './BundleDetails.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { GroupDetails } from './GroupDetails.tsx';
import { RelationDetails } from './RelationDetails.tsx';
import { ViewDetails } from './ViewDetails.tsx';

const CellDetails = preloadable(() =>
  import('../matrix/CellDetails.tsx').then(({ CellDetails }) => CellDetails),
);
const PassageDetails = preloadable(() =>
  import('./PassageDetails.tsx').then(({ PassageDetails }) => PassageDetails),
);
const ChoiceDetails = preloadable(() =>
  import('./ChoiceDetails.tsx').then(({ ChoiceDetails }) => ChoiceDetails),
);
const AspectDetails = preloadable(() =>
  import('../compare/AspectDetails.tsx').then(({ AspectDetails }) => AspectDetails),
);

type Props = {
  scene: Scene;
  /** What was chosen last: an entity, a group, a claim, a bundle, a cell, a point of the comparison, a passage; null shows what is in view. */
  id: string | null;
  /** On a phone: back to the graph. */
  onBack?: () => void;
};

/** The details of what is chosen, whatever it is. */
export function Details({ scene, id, onBack }: Props) {
  const groups = useGroups(scene);
  const chosen = useViewStore((state) => state.chosen);
  if (id === null) return <ViewDetails scene={scene} />;
  if (id.startsWith('cell:'))
    return <CellDetails key={id} id={id} scene={scene} onBack={onBack} lost={<LostPart />} />;
  if (id.startsWith('aspect:')) return <AspectDetails key={id} id={id} onBack={onBack} lost={<LostPart />} />;
  if (isBundle(id)) return <BundleDetails id={id} groups={groups} onBack={onBack} />;
  if (id.startsWith('claim/')) return <RelationDetails key={id} id={id} scene={scene} onBack={onBack} />;
  const several = chosenEntities(chosen);
  if (several.length > 1 && several.includes(id))
    return <ChoiceDetails scene={scene} groups={groups} ids={several} onBack={onBack} lost={<LostPart />} />;
  const group = groups.find((each) => each.id === id);
  if (group) return <GroupDetails scene={scene} group={group} onBack={onBack} />;
  // A group that is no more, as after going back.
  if (isGroup(id)) return <ViewDetails scene={scene} />;
  if (id.includes('/')) return <EntityDetails key={id} id={id} scene={scene} onBack={onBack} />;
  return <PassageDetails key={id} id={id} onBack={onBack} lost={<LostPart />} />;
}
