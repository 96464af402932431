import { openPanel } from '../../state/panels.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';

type Props = { document: { toString(): string }; variables: Record<string, unknown> };

/** Opens the GraphQL behind a panel. */
export function QueryButton({ document, variables }: Props) {
  const { plate } = useMessages();
  return (
    <IconButton
      icon="code"
      size="small"
      label={plate.query}
      onPress={() => openPanel({ query: { document: document.toString(), variables } })}
    />
  );
}
