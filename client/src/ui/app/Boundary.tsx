import { Component, type ReactNode } from 'react';

type Props = {
  /** In the place of what has failed. */
  instead: ReactNode;
  onError?: () => void;
  children: ReactNode;
};

/** Keeps an error to what it holds: the rest of the page goes on. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onError?.();
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
