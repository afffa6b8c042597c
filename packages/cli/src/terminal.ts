/** The terminal's width and whether it takes colour. */
export interface Terminal {
  width: number;
  /** `bold('x')` is plain 'x' where there is no TTY or NO_COLOR is set. */
  bold: (text: string) => string;
  dim: (text: string) => string;
}

const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string) => text;

export function terminal(stream: NodeJS.WriteStream = process.stdout): Terminal {
  const colour = stream.isTTY === true && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb';
  return {
    width: Math.max(40, Math.min(stream.columns ?? 100, 120)),
    bold: colour ? sgr(1, 22) : plain,
    dim: colour ? sgr(2, 22) : plain,
  };
}
