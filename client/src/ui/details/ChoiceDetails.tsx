import type { Group } from '../../model/grouping.ts';
import { isGroup } from '../../model/grouping.ts';
import type { Scene } from '../../model/scene.ts';
import { chooseAlso, keepOnly, setFocus } from '../../state/arranging.ts';
import { compareWith } from '../../state/comparing.ts';
import { hideEntities, togglePin } from '../../state/explore.ts';
import { showMatrixAmong } from '../../state/matrix-store.ts';
import { openPanel } from '../../state/panels.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { entitiesOf, withNeighbours } from '../plate/graph-handlers.ts';
import { useGroupName } from '../plate/use-groups.ts';
import { traceIds } from '../trace/trace-acts.ts';
import { useMessages } from '../use-messages.ts';
import { ChosenList } from './ChosenList.tsx';
import { DetailsHead } from './DetailsHead.tsx';

type Props = {
  scene: Scene;
  groups: readonly Group[];
  /** Entities and groups, two or more. */
  ids: readonly string[];
  onBack?: (() => void) | undefined;
};

/** Several entities chosen together: which, how they are related, and what can be done with all of them. */
export function ChoiceDetails({ scene, groups, ids, onBack }: Props) {
  const { choice, details, comparing } = useMessages();
  const nameOf = useGroupName(groups);
  const entities = entitiesOf(ids, groups);
  const among = scene.edges
    .filter(({ source, target }) => entities.includes(source) && entities.includes(target))
    .reduce((sum, { claims }) => sum + claims.length, 0);
  const traced = ids.filter((id) => !isGroup(id));
  return (
    <>
      <DetailsHead title={choice.title(entities.length)} onBack={onBack} />
      <div className="details-scroll">
        <div className="details-body">
          <p className="quiet">{choice.among(among)}</p>
          <ChosenList items={ids.map((id) => ({ id, label: nameOf(id) }))} droppable />
        </div>
      </div>
      <div className="details-actions">
        <Button icon="filter" onPress={() => keepOnly(entities)}>
          {choice.keep}
        </Button>
        <Button icon="pin" onPress={() => togglePin(ids)}>
          {details.pin}
        </Button>
        <Button icon="eye-off" onPress={() => hideEntities(entities)}>
          {choice.hide}
        </Button>
        <IconButton
          icon="network"
          label={choice.neighbours}
          shortcut="N"
          onPress={() => chooseAlso(withNeighbours(entities, scene))}
        />
        <IconButton icon="target" label={choice.focus} shortcut="F" onPress={() => setFocus(entities, 1)} />
        <IconButton
          icon="route"
          label={choice.trace}
          shortcut="T"
          isDisabled={traced.length < 2}
          onPress={() => {
            openPanel({ details: false });
            traceIds(traced);
          }}
        />
        <IconButton
          icon="compare"
          label={comparing.compare}
          shortcut="C"
          isDisabled={traced.length < 2}
          onPress={() => {
            openPanel({ details: false });
            compareWith(traced);
          }}
        />
        <IconButton
          icon="matrix"
          label={comparing.inMatrix}
          isDisabled={traced.length < 2}
          onPress={() => {
            openPanel({ details: false });
            showMatrixAmong(traced);
          }}
        />
      </div>
    </>
  );
}
