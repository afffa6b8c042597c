import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Twin } from '../charts/chart-frame.tsx';
import type { Translate } from '../translate.ts';
import { type BodyView, bodyViews, type MuscleShape } from './body-shapes.ts';
import { type MuscleSide, muscleGroups } from './muscle-groups.ts';

export interface BodyMapProps {
  finding: string;
  /** What the colours stand for, over the legend. */
  scaleLabel: string;
  /** Loss in per cent by `group-side`; a group that is not here is not measured (hatched). */
  values: Readonly<Partial<Record<MuscleSide, number>>>;
  selected?: MuscleSide | undefined;
  onSelect?: ((of: MuscleSide) => void) | undefined;
}

/** Six steps: under 10, 20, 30, 40, 50 per cent, and more. */
export const lossStep = (percent: number): number => Math.max(0, Math.min(5, Math.floor(percent / 10)));

/** Front and back, person's left on the right in the front view; with its legend and the same numbers as a table. */
export function BodyMap({ finding, scaleLabel, values, selected, onSelect }: BodyMapProps) {
  const { t } = useTranslation('body');
  const hatch = useId().replaceAll(':', '');
  const [hovered, setHovered] = useState<MuscleSide>();
  const shown = hovered ?? selected;
  return (
    <div className="body-map">
      <svg viewBox="0 0 480 526" role="img" aria-label={finding}>
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className="hatch-ground" />
            <path d="M0 0V5" className="hatch-line" />
          </pattern>
        </defs>
        {bodyViews.map((view) => (
          <View key={view.view} view={view} {...{ hatch, values, selected, onSelect }} onHover={setHovered} />
        ))}
      </svg>
      <p className="small body-map-said" aria-live="polite">
        {shown ? `${nameOf(shown, t)}: ${percentWords(values[shown], t)}` : ' '}
      </p>
      <Legend label={scaleLabel} notMeasured={t('notMeasured')} />
      <Twin
        summary={t('chart.asTable', { ns: 'common' })}
        table={{
          head: [t('group'), t('left'), t('right')],
          rows: muscleGroups.map((group) => [
            t(`groups.${group}`),
            percentWords(values[`${group}-left`], t),
            percentWords(values[`${group}-right`], t),
          ]),
        }}
      />
    </div>
  );
}

const percentWords = (percent: number | undefined, t: Translate): string =>
  percent === undefined ? t('notMeasured') : t('percent', { value: Math.round(percent) });

function nameOf(of: MuscleSide, t: Translate): string {
  const cut = of.lastIndexOf('-');
  return t('named', { group: t(`groups.${of.slice(0, cut)}`), side: t(of.slice(cut + 1)) });
}

function View(
  props: { view: BodyView; hatch: string; onHover: (of?: MuscleSide) => void } & Pick<
    BodyMapProps,
    'values' | 'selected' | 'onSelect'
  >,
) {
  const { view } = props;
  return (
    <g transform={`translate(${view.offset} 0)`}>
      {view.skin.map((d) => (
        <path key={d.slice(0, 40)} className="bm-skin" d={d} />
      ))}
      {view.muscles.map((shape) => (
        <Muscle key={`${shape.group}-${shape.side}`} shape={shape} {...props} />
      ))}
      <g className="bm-fibre">
        {view.fibres.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      {view.joints.map(([cx, cy, rx, ry]) => (
        <ellipse key={cx} className="bm-joint" cx={cx} cy={cy} rx={rx} ry={ry} />
      ))}
    </g>
  );
}

function Muscle(props: { shape: MuscleShape } & Omit<Parameters<typeof View>[0], 'view'>) {
  const of = `${props.shape.group}-${props.shape.side}` as MuscleSide;
  const value = props.values[of];
  const fill = value === undefined ? { fill: `url(#${props.hatch})` } : {};
  const step = value === undefined ? '' : ` l${lossStep(value)}`;
  return (
    // The table beneath is the keyboard way to the same values.
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer shortcut only.
    // biome-ignore lint/a11y/useKeyWithClickEvents: pointer shortcut only.
    <path
      className={`bm-muscle${step}${props.selected === of ? ' sel' : ''}`}
      d={props.shape.path}
      {...fill}
      onPointerEnter={() => props.onHover(of)}
      onPointerLeave={() => props.onHover(undefined)}
      onClick={() => props.onSelect?.(of)}
    />
  );
}

function Legend({ label, notMeasured }: { label: string; notMeasured: string }) {
  return (
    <>
      <p className="small faint">{label}</p>
      <div className="scale" aria-hidden="true">
        {['0', '10', '20', '30', '40', '50+'].map((word, step) => (
          <span key={word}>
            <i className={`s${step}`} />
            {word}
          </span>
        ))}
        <span>
          <i className="hatch" />
          {notMeasured}
        </span>
      </div>
    </>
  );
}
