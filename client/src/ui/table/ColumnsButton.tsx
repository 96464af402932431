import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../glyph/Icon.tsx';

type Props = {
  label: string;
  columns: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChoose: (columns: readonly string[]) => void;
};

/** Chooses the columns of a table, any number of them. */
export function ColumnsButton({ label, columns, chosen, onChoose }: Props) {
  return (
    <MenuTrigger>
      <Button kind="line" size="small" icon="columns">
        {label}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChoose(keys === 'all' ? columns.map(({ id }) => id) : [...keys].map(String))
          }
        >
          {columns.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={name}>
              <span>{chosen.includes(id) && <Icon name="check" />}</span>
              <span>{name}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
