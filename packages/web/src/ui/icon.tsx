/** Line icons, 24 × 24, in currentColor. */
const paths = {
  home: ['M4 11 12 4l8 7v9h-5v-6H9v6H4z'],
  tape: ['M3 8h18v8H3z', 'M7 8v3M11 8v4M15 8v3'],
  checks: ['M4 7l2 2 4-4M4 17l2 2 4-4M13 7h7M13 17h7'],
  question: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M9.6 9.4a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M12 16.6v.2'],
  plan: [
    'M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z',
    'M4 10h16M9 3v4M15 3v4M8 15l2.5 2 4-4',
  ],
  track: ['M3 18l6-6 4 3 8-9', 'M16 6h5v5'],
  forecast: ['M3 17c5 0 7-8 18-10M3 17c6 0 9-2 18-2', 'M3 5v15h18'],
  report: ['M6 3h8l4 4v14H6z', 'M14 3v4h4M9 12h6M9 16h6'],
  people: [
    'M9 4.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
    'M2.8 19.5c.5-3.6 3-5.3 6.2-5.3s5.7 1.7 6.2 5.3M15.5 5.2a3.2 3.2 0 0 1 0 5.8M17.6 14.6c2 .7 3.2 2.3 3.6 4.9',
  ],
  cohort: [
    'M4 6h5M13 6h7M4 12h9M17 12h3M4 18h2M10 18h10',
    'M11 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM15 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  ],
  sliders: ['M4 7h10M18 7h2M4 17h2M10 17h10', 'M16 5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4z'],
  more: ['M5 12h.1M12 12h.1M19 12h.1'],
  warning: ['M12 4 21.5 20h-19z', 'M12 10v5M12 17.4v.2'],
  info: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 11v5M12 7.8v.2'],
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, className = 'ic' }: { name: IconName; className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
