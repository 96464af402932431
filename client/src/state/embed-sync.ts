import { fragmentNow, openAddress } from './address-bar.ts';
import { showFragment } from './address-sync.ts';

/** Shows what the address says, now and whenever it is another; what the reader does here writes nothing into it. */
export function followAddress(): () => void {
  const show = () => {
    const opening = openAddress();
    if (opening) void opening.then(show);
    else showFragment(fragmentNow());
  };
  show();
  window.addEventListener('hashchange', show);
  return () => window.removeEventListener('hashchange', show);
}
