/** The mark: four nodes, one chosen between them. */
export function BrandMark() {
  return (
    <svg className="brand-mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <path d="M4 6.5 13 13 22 6.5M4 19.5 13 13 22 19.5M4 6.5v13M22 6.5v13" />
      <circle cx="4" cy="6.5" r="2.6" />
      <circle cx="22" cy="6.5" r="2.6" />
      <circle cx="4" cy="19.5" r="2.6" />
      <circle cx="22" cy="19.5" r="2.6" />
      <rect x="9.4" y="9.4" width="7.2" height="7.2" />
    </svg>
  );
}
