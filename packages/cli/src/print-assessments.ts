import { once } from 'node:events';
import type { Assessment } from '@thew/core/assessment/assessment';
import { assessmentReport } from '@thew/core/presentation/assessment-report';
import { terminal } from './terminal.ts';

/** Prints people one after the other as they are assessed, so that none has to be kept. */
export interface Printer {
  one: (assessment: Assessment) => Promise<void>;
  end: () => Promise<void>;
}

type Stream = NodeJS.WriteStream;

async function write(stream: Stream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** One JSON array, an element a person. */
export function jsonArray(stream: Stream): Printer {
  let separator = '[\n';
  return {
    one: async (assessment) => {
      await write(stream, `${separator}${JSON.stringify(assessment)}`);
      separator = ',\n';
    },
    end: () => write(stream, separator === '[\n' ? '[]\n' : '\n]\n'),
  };
}

/** The report of each person, a blank line and a rule between them. */
export function textReports(stream: Stream, trace: boolean): Printer {
  const style = { ...terminal(stream), trace };
  let separator = '';
  return {
    one: async (assessment) => {
      await write(stream, `${separator}${assessmentReport(assessment, style)}\n`);
      separator = `\n${'─'.repeat(style.width)}\n\n`;
    },
    end: async () => {},
  };
}
