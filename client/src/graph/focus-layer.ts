import type { Point } from '../model/scene-types.ts';
import type { Target } from './graph-view-types.ts';

/** Something that can take the focus: what is read out, and its size in the graph's units. */
export type FocusItem = Target & { name: string; width: number; height: number };

export type FocusListener = {
  key(target: Target, event: KeyboardEvent): void;
  /** Activated by assistive technology. */
  press(target: Target): void;
  focus(target: Target): void;
  blur(): void;
};

/** The DOM mirror of the graph: a button per node and relation, over the canvas, one of them in the tab order. */
export type FocusLayer = {
  /** Buttons for these items, in this order. */
  sync(items: readonly FocusItem[]): void;
  place(id: string, at: Point): void;
  viewport(zoom: number, pan: Point): void;
  /** Gives a button the focus. False if there is none. */
  focus(id: string): boolean;
  /** What Tab leads to: the chosen one, say. */
  setEntry(id: string): void;
  focused(): Target | null;
  /** True if the focus came by keyboard, and so must be seen. */
  isFocusVisible(): boolean;
  setLabels(label: string, roles: { node: string; edge: string }): void;
  destroy(): void;
};

type Entry = { button: HTMLButtonElement; item: FocusItem };

/** Seen by assistive technology only: the canvas shows the thing, the ring its focus. */
const BUTTON_STYLE = 'position:absolute;padding:0;border:0;outline:none;background:none;pointer-events:none';

function createButton(target: Target): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.dataset.type = target.type;
  button.dataset.id = target.id;
  button.style.cssText = BUTTON_STYLE;
  return button;
}

function targetOf(event: Event): Target | null {
  const button = (event.target as Element).closest('button');
  const { type, id } = button?.dataset ?? {};
  return id !== undefined && (type === 'node' || type === 'edge') ? { type, id } : null;
}

export function createFocusLayer(container: HTMLElement, listener: FocusListener): FocusLayer {
  const element = document.createElement('div');
  element.setAttribute('role', 'application');
  Object.assign(element.style, {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    pointerEvents: 'none',
  });
  const layer = document.createElement('div');
  Object.assign(layer.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    width: '0',
    height: '0',
    transformOrigin: '0 0',
  });
  element.append(layer);
  // Under the canvas: what is pointed at is found without a look at each button.
  container.prepend(element);

  const entries = new Map<string, Entry>();
  let roles = { node: '', edge: '' };
  let entry: string | null = null;

  function listen(event: string, react: (target: Target, event: Event) => void): void {
    layer.addEventListener(event, (each) => {
      const target = targetOf(each);
      if (target) react(target, each);
    });
  }
  listen('keydown', (target, event) => listener.key(target, event as KeyboardEvent));
  listen('keyup', (_, event) => {
    if ((event as KeyboardEvent).key === ' ') event.preventDefault();
  });
  listen('click', (target) => listener.press(target));
  listen('focusin', (target) => {
    setEntry(target.id);
    listener.focus(target);
  });
  layer.addEventListener('focusout', (event) => {
    if (!layer.contains(event.relatedTarget as Node | null)) listener.blur();
  });
  // Focusing an off-screen button would scroll the layer under the canvas.
  element.addEventListener('scroll', () => element.scrollTo(0, 0));

  function setEntry(id: string): void {
    const next = entries.get(id);
    if (!next) return;
    if (entry !== null && entry !== id) {
      const before = entries.get(entry);
      if (before) before.button.tabIndex = -1;
    }
    next.button.tabIndex = 0;
    entry = id;
  }

  function dress({ button, item }: Entry): void {
    button.setAttribute('aria-label', item.name);
    button.setAttribute('aria-roledescription', roles[item.type]);
    button.style.width = `${item.width}px`;
    button.style.height = `${item.height}px`;
    // Its place is its middle; a transform of each would make every frame of a move cost more.
    button.style.margin = `${-item.height / 2}px 0 0 ${-item.width / 2}px`;
  }

  function focusedElement(): HTMLButtonElement | null {
    const active = document.activeElement;
    return active instanceof HTMLButtonElement && layer.contains(active) ? active : null;
  }

  return {
    sync(items) {
      const wanted = new Set(items.map((item) => item.id));
      for (const [id, { button }] of entries) {
        if (wanted.has(id)) continue;
        button.remove();
        entries.delete(id);
      }
      let before: Element | null = null;
      for (const item of items) {
        const old = entries.get(item.id);
        const next: Entry = { button: old?.button ?? createButton(item), item };
        if (!old || old.item.name !== item.name || old.item.width !== item.width) dress(next);
        entries.set(item.id, next);
        const follows: Element | null = before ? before.nextElementSibling : layer.firstElementChild;
        if (follows !== next.button) layer.insertBefore(next.button, follows);
        before = next.button;
      }
      if (entry === null || !entries.has(entry)) {
        entry = null;
        const [first] = items;
        if (first) setEntry(first.id);
      }
    },
    place(id, at) {
      const style = entries.get(id)?.button.style;
      if (!style) return;
      style.left = `${at.x.toFixed(1)}px`;
      style.top = `${at.y.toFixed(1)}px`;
    },
    viewport(zoom, pan) {
      layer.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
    },
    focus(id) {
      entries.get(id)?.button.focus({ preventScroll: true });
      return entries.has(id);
    },
    setEntry,
    focused() {
      const { type, id } = focusedElement()?.dataset ?? {};
      return id !== undefined && (type === 'node' || type === 'edge') ? { type, id } : null;
    },
    isFocusVisible: () => focusedElement()?.matches(':focus-visible') ?? false,
    setLabels(label, nextRoles) {
      element.setAttribute('aria-label', label);
      roles = nextRoles;
      for (const each of entries.values()) dress(each);
    },
    destroy: () => element.remove(),
  };
}
