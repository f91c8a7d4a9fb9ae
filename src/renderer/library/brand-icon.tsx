/** Arolwg's own icon: a page with five marks, one a question. */
export function BrandIcon({ size = 20 }: { readonly size?: number }) {
  return (
    <svg className="brand-icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <rect x="3" y="1" width="14" height="18" rx="2.5" fill="var(--accent)" />
      {[4.5, 7.25, 10, 12.75, 15.5].map((y) => (
        <g key={y} fill="var(--accent-text)">
          <circle cx="6.6" cy={y} r="0.9" />
          <rect x="8.6" y={y - 0.6} width={y === 15.5 ? 3.2 : 5.4} height="1.2" rx="0.6" />
        </g>
      ))}
    </svg>
  );
}
