import type { Group } from '../../model/grouping.ts';
import type { Scene } from '../../model/scene.ts';
import { keepOnly, toggleGroup } from '../../state/arranging.ts';
import { hideEntities, togglePin } from '../../state/explore.ts';
import { Button } from '../controls/Button.tsx';
import { useGroupName, useLabelOf } from '../plate/use-groups.ts';
import { useMessages } from '../use-messages.ts';
import { ChosenList } from './ChosenList.tsx';
import { DetailsHead } from './DetailsHead.tsx';

type Props = { scene: Scene; group: Group; onBack?: (() => void) | undefined };

/** What a group gathers. */
export function GroupDetails({ scene, group, onBack }: Props) {
  const { groups: words, details, choice } = useMessages();
  const labelOf = useLabelOf();
  const nameOf = useGroupName([group]);
  const { id, members } = group;
  const inside = scene.edges
    .filter(({ source, target }) => members.includes(source) && members.includes(target))
    .reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <>
      <DetailsHead title={words.group} onBack={onBack} />
      <div className="details-scroll">
        <div className="details-body">
          <h3 className="entity-name">{nameOf(id)}</h3>
          <p className="quiet">{words.sub(members.length, inside)}</p>
          <ChosenList items={members.map((member) => ({ id: member, label: labelOf(member) }))} />
        </div>
      </div>
      <div className="details-actions">
        <Button icon="plus" onPress={() => toggleGroup(id)}>
          {words.open}
        </Button>
        <Button icon="pin" onPress={() => togglePin([id])}>
          {details.pin}
        </Button>
        <Button icon="eye-off" onPress={() => hideEntities(members)}>
          {choice.hide}
        </Button>
        <Button icon="filter" onPress={() => keepOnly(members)}>
          {choice.keepOne}
        </Button>
      </div>
    </>
  );
}
