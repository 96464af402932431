import type { Scene } from '../../model/scene.ts';
import { isBundle } from '../plate/graph-handlers.ts';
import { BundleDetails } from './BundleDetails.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { PassageDetails } from './PassageDetails.tsx';
import { RelationDetails } from './RelationDetails.tsx';
import { ViewDetails } from './ViewDetails.tsx';

type Props = {
  scene: Scene;
  /** What is chosen: an entity, a claim, a bundle or a passage; null shows what is in view. */
  id: string | null;
  /** On a phone: back to the graph. */
  onBack?: () => void;
};

/** The details of what is chosen, whatever it is. */
export function Details({ scene, id, onBack }: Props) {
  if (id === null) return <ViewDetails scene={scene} />;
  if (isBundle(id)) return <BundleDetails id={id} onBack={onBack} />;
  if (id.startsWith('claim/')) return <RelationDetails key={id} id={id} scene={scene} onBack={onBack} />;
  if (id.includes('/')) return <EntityDetails key={id} id={id} scene={scene} onBack={onBack} />;
  return <PassageDetails key={id} id={id} onBack={onBack} />;
}
