import { create } from 'zustand';
import type { Point } from '../model/scene.ts';

/** What is open over or beside the plate. */
type Panels = {
  /** The legend where it does not stand by itself, below 1280 px. */
  legend: boolean;
  /** Details over the whole screen, on a phone. */
  details: boolean;
  /** Search over the whole screen, on a phone. */
  search: boolean;
  help: boolean;
  /** The entity whose expansion is previewed, and where it stands in the plate. */
  expansion: { id: string; at: Point | null } | null;
  /** The node or relation whose menu is open. */
  menu: { type: 'node' | 'edge'; id: string; at: Point } | null;
  /** The menu of layouts and groups. */
  arrange: boolean;
  /** The list of steps. */
  history: boolean;
  /** The focus is to go to what is chosen, once it is drawn. */
  follow: boolean;
  /** The GraphQL behind a panel. */
  query: { document: string; variables: Record<string, unknown> } | null;
};

const CLOSED: Panels = {
  legend: false,
  details: false,
  search: false,
  help: false,
  expansion: null,
  menu: null,
  arrange: false,
  history: false,
  follow: false,
  query: null,
};

export const usePanels = create<Panels>()(() => CLOSED);

export function openPanel(change: Partial<Panels>): void {
  usePanels.setState(change);
}

export function closePanel(name: keyof Panels): void {
  usePanels.setState({ [name]: CLOSED[name] });
}
