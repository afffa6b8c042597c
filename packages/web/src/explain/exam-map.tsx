import { useId } from 'react';
import { type BodyView, bodyViews, type MuscleShape } from '../ui/body-map/body-shapes.ts';

export interface ExamMapProps {
  finding: string;
  /** MRC grade by `site-side`; what is not here was not tested (hatched). */
  grades: Readonly<Record<string, number>>;
  selected: string | undefined;
  onSelect: (place: string) => void;
}

/** Grade 5 is the palest step, grade 0 the darkest. */
const stepOf = (grade: number): number => Math.max(0, Math.min(5, 5 - Math.round(grade)));

/** The body map with muscle grades. A pointer picks a muscle; the lists beside it are the keyboard's way. */
export function ExamMap({ finding, grades, selected, onSelect }: ExamMapProps) {
  const hatch = useId().replaceAll(':', '');
  return (
    <svg viewBox="0 0 480 526" role="img" aria-label={finding}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="hatch-ground" />
          <path d="M0 0V5" className="hatch-line" />
        </pattern>
      </defs>
      {bodyViews.map((view) => (
        <View key={view.view} {...{ view, grades, selected, onSelect, hatch }} />
      ))}
    </svg>
  );
}

function View(props: Omit<ExamMapProps, 'finding'> & { view: BodyView; hatch: string }) {
  const { view } = props;
  return (
    <g transform={`translate(${view.offset} 0)`}>
      {view.skin.map((d) => (
        <path key={d.slice(0, 40)} className="bm-skin" d={d} />
      ))}
      {view.muscles.map((shape) => (
        <Muscle key={`${shape.group}-${shape.side}`} shape={shape} {...props} />
      ))}
      {view.joints.map(([cx, cy, rx, ry]) => (
        <ellipse key={cx} className="bm-joint" cx={cx} cy={cy} rx={rx} ry={ry} />
      ))}
    </g>
  );
}

function Muscle({ shape, grades, selected, onSelect, hatch }: Parameters<typeof View>[0] & { shape: MuscleShape }) {
  const place = `${shape.group}-${shape.side}`;
  const grade = grades[place];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer shortcut only.
    <path
      className={`bm-muscle${grade === undefined ? '' : ` l${stepOf(grade)}`}${selected === place ? ' sel' : ''}`}
      d={shape.path}
      data-place={place}
      {...(grade === undefined && { fill: `url(#${hatch})` })}
      onClick={() => onSelect(place)}
    />
  );
}
