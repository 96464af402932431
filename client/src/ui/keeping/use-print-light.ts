import { useEffect } from 'react';

/** Paper is light: the page takes its light inks while it is printed. */
export function usePrintLight(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let theme: string | undefined;
    let printing = false;
    const before = () => {
      if (printing) return;
      printing = true;
      theme = dataset.theme;
      dataset.theme = 'light';
    };
    const after = () => {
      printing = false;
      if (theme === undefined) delete dataset.theme;
      else dataset.theme = theme;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}

/** Prints the page, once what is drawn has taken the inks of paper. */
export function printPage(): void {
  window.dispatchEvent(new Event('beforeprint'));
  setTimeout(() => {
    window.print();
    // The browser's own events come too, where it has them.
    window.dispatchEvent(new Event('afterprint'));
  }, 400);
}
