import type { RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { LAYOUTS, type LayoutName } from '../../model/arrangement.ts';
import { HOPS } from '../../model/focus.ts';
import { GROUPINGS } from '../../model/grouping.ts';
import { chosenEntities, groupEntities, savedPositions, setFocus } from '../../state/arranging.ts';
import { closePanel } from '../../state/panels.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useLabelOf } from '../plate/use-groups.ts';
import { useMessages } from '../use-messages.ts';

type Props = {
  /** The button it hangs from. */
  trigger: RefObject<HTMLButtonElement | null>;
  /** Entities that chosen nodes stand for. */
  entitiesOf: (ids: readonly string[]) => string[];
  onLayout: (layout: LayoutName) => void;
};

type Row = { id: string; text: string; hint?: string; ticked: boolean };

function Section({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <MenuSection
      className="menu-section"
      aria-label={title}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={rows.filter(({ ticked }) => ticked).map(({ id }) => id)}
    >
      <Header className="menu-header">{title}</Header>
      {rows.map(({ id, text, hint, ticked }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={text}>
          {ticked ? <Icon name="check" /> : <span />}
          <span>
            <Text slot="label">{text}</Text>
            {hint && (
              <Text slot="description" className="menu-hint">
                {hint}
              </Text>
            )}
          </span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

/** Layouts, groups and how far the view reaches, each with the present one ticked. */
export function ArrangeMenu({ trigger, entitiesOf, onLayout }: Props) {
  const { arranging, plate } = useMessages();
  const { layout, grouping, focus } = useViewStore(selectView);
  const chosen = useViewStore((state) => chosenEntities(state.chosen).at(-1) ?? null);
  const canGoBack = useViewStore((state) => savedPositions(state.history) !== null);
  const labelOf = useLabelOf();
  const close = () => closePanel('arrange');
  const around = () => (focus ? focus.around : entitiesOf(chosenEntities(useViewStore.getState().chosen)));
  const hints = { ...arranging.hints, rings: arranging.hints.rings(chosen && labelOf(chosen)) };
  const acts = new Map<string, () => void>([
    ...LAYOUTS.map((name) => [`layout ${name}`, () => onLayout(name)] as const),
    ['group none', () => groupEntities(null)],
    ...GROUPINGS.map((by) => [`group ${by}`, () => groupEntities(by)] as const),
    ['focus 0', () => setFocus([], 0)],
    ...HOPS.map((hops) => [`focus ${hops}`, () => setFocus(around(), hops)] as const),
  ]);
  const noCentre = focus === null && chosen === null;
  return (
    <Popover
      aria-label={plate.arrange}
      className="popover"
      triggerRef={trigger}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => !open && close()}
    >
      <Menu
        className="menu menu-wide"
        aria-label={plate.arrange}
        autoFocus="first"
        onClose={close}
        disabledKeys={[
          ...(canGoBack ? [] : ['layout saved']),
          ...(noCentre ? HOPS.map((hops) => `focus ${hops}`) : []),
        ]}
        onAction={(key) => acts.get(String(key))?.()}
      >
        <Section
          title={arranging.layout}
          rows={LAYOUTS.map((name) => ({
            id: `layout ${name}`,
            text: arranging.layouts[name],
            hint: hints[name],
            ticked: name === layout,
          }))}
        />
        <Section
          title={arranging.grouping}
          rows={[
            { id: 'group none', text: arranging.groupings.none, ticked: grouping === null },
            ...GROUPINGS.map((by) => ({
              id: `group ${by}`,
              text: arranging.groupings[by],
              ticked: grouping?.by === by,
            })),
          ]}
        />
        <Section
          title={arranging.focus}
          rows={[
            { id: 'focus 0', text: arranging.everything, ticked: focus === null },
            ...HOPS.map((hops) => ({
              id: `focus ${hops}`,
              text: arranging.within(hops),
              ...(noCentre && hops === 1 ? { hint: arranging.chooseFirst } : {}),
              ticked: focus?.hops === hops,
            })),
          ]}
        />
      </Menu>
    </Popover>
  );
}
