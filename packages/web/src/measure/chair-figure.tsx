/** Three drawings: sitting with folded arms, standing, sitting again. */
export function ChairFigure({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 360 150" role="img" aria-label={label} className="chair-figure">
      <g className="chair">
        <path d="M22 138V88h42v50M22 88V46" />
        <path d="M142 138V88h42v50M142 88V46" />
        <path d="M262 138V88h42v50M262 88V46" />
      </g>
      <g className="body">
        <path d="M36 42v40h38v52h12" />
        <path d="M38 56h16l-10 10" />
        <path d="M208 36v46l-2 52h12" />
        <path d="M209 52h14l-10 10" />
        <path d="M276 42v40h38v52h12" />
        <path d="M278 56h16l-10 10" />
      </g>
      <g className="head-dots">
        <circle cx="38" cy="22" r="11" />
        <circle cx="209" cy="16" r="11" />
        <circle cx="278" cy="22" r="11" />
      </g>
      <g className="arrows">
        <path d="M104 76h18m-6-6 6 6-6 6M234 76h14m-5-5 5 5-5 5" />
      </g>
    </svg>
  );
}
