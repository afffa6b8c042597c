import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from './fields.tsx';
import { usePreferences } from './preferences.tsx';
import { TextSize } from './text-size.tsx';

export interface ScreenHeadProps {
  /** The h1: on result screens a finding. */
  title: string;
  above?: ReactNode;
  lead?: ReactNode;
  tools?: ReactNode;
  /** Shows the switch between plain words and numbers. */
  voice?: boolean;
}

/** Title, what it means, and the few tools of the screen. Also names the browser's tab. */
export function ScreenHead({ title, above, lead, tools, voice }: ScreenHeadProps) {
  useEffect(() => {
    document.title = `${title} · Thew`;
  }, [title]);
  return (
    <div className="head">
      <div>
        {above && <p className="small faint above-title">{above}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {(tools || voice) && (
        <div className="tools">
          {voice && <VoiceSwitch />}
          {tools}
          <span className="only-rail">
            <TextSize />
          </span>
        </div>
      )}
    </div>
  );
}

function VoiceSwitch() {
  const { t } = useTranslation();
  const { voice, change } = usePreferences();
  const options = [
    { value: 'plain', label: t('voice.plain') },
    { value: 'numbers', label: t('voice.numbers') },
  ] as const;
  return (
    <Segmented label={t('voice.label')} options={options} value={voice} onChange={(to) => change({ voice: to })} />
  );
}
