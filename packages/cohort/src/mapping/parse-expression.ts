/** A small language for derived columns, filters and indicators. Never raw SQL: every name is looked up and quoted. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'name'; name: string; at: number }
  | { kind: 'unary'; operator: '-' | 'not'; of: Expression }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression; at: number }
  | { kind: 'call'; name: string; of: Expression[]; at: number };

export type BinaryOperator = '+' | '-' | '*' | '/' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or';

/** What is wrong with an expression and where (0-based position). */
export class ExpressionError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

interface Token {
  kind: 'number' | 'text' | 'name' | 'quoted' | 'sign' | 'end';
  text: string;
  at: number;
}

const pattern =
  /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|'((?:[^']|'')*)'|"((?:[^"]|"")*)"|([A-Za-z_][\w.:]*(?:-[A-Za-z\d_][\w.:]*)*)|(<=|>=|!=|<>|==|[-+*/()<>=,]))/y;

/** Hyphenated words are one name when such a column exists (`grip-strength`), else a subtraction. */
function nameToken(text: string, at: number, known: (name: string) => boolean): Token {
  let name = text;
  while (!known(name) && name.includes('-')) name = name.slice(0, name.lastIndexOf('-'));
  return { kind: 'name', text: name, at };
}

function tokensOf(source: string, known: (name: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (source.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) throw new ExpressionError('a number, a column, an operator or a parenthesis', at);
    const [all, number, text, quoted, name, sign] = match;
    const start = at + all.length - all.trimStart().length;
    at += all.length;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at: start });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'"), at: start });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted.replaceAll('""', '"'), at: start });
    else if (name !== undefined) {
      const token = nameToken(name, start, known);
      tokens.push(token);
      at = start + token.text.length;
    } else tokens.push({ kind: 'sign', text: sign!, at: start });
  }
  return [...tokens, { kind: 'end', text: '', at }];
}

const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '==', '!=', '<>', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];
const synonyms: Readonly<Record<string, BinaryOperator>> = { '==': '=', '<>': '!=' };

/** Deeper nesting is refused, so that no input can exhaust the stack. */
const deepest = 100;

function parser(tokens: readonly Token[]) {
  let position = 0;
  let depth = 0;
  const peek = () => tokens[position]!;
  const isWord = (word: string) => peek().kind === 'name' && peek().text.toLowerCase() === word;
  const take = (text: string) => {
    if (peek().kind !== 'sign' || peek().text !== text) throw new ExpressionError(`“${text}”`, peek().at);
    position++;
  };
  function operatorAt(level: number): string | undefined {
    const { kind, text } = peek();
    const word = kind === 'sign' ? text : kind === 'name' ? text.toLowerCase() : undefined;
    return word !== undefined && levels[level]!.includes(word) ? word : undefined;
  }
  function binary(level: number): Expression {
    if (level === levels.length) return unary();
    if (level === 2 && isWord('not')) return unary();
    let left = binary(level + 1);
    for (let operator = operatorAt(level); operator; operator = operatorAt(level)) {
      const { at } = tokens[position++]!;
      left = {
        kind: 'binary',
        operator: synonyms[operator] ?? (operator as BinaryOperator),
        left,
        right: binary(level + 1),
        at,
      };
    }
    return left;
  }
  function unary(): Expression {
    if (++depth > deepest) throw new ExpressionError(`at most ${deepest} nested parts`, peek().at);
    const negative = peek().kind === 'sign' && peek().text === '-';
    let result: Expression;
    if (negative || isWord('not')) {
      position++;
      result = negative
        ? { kind: 'unary', operator: '-', of: unary() }
        : { kind: 'unary', operator: 'not', of: binary(2) };
    } else result = primary();
    depth--;
    return result;
  }
  function primary(): Expression {
    const token = peek();
    position++;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'text', value: token.text };
    if (token.kind === 'quoted') return { kind: 'name', name: token.text, at: token.at };
    if (token.kind === 'name')
      return peek().kind === 'sign' && peek().text === '('
        ? call(token)
        : { kind: 'name', name: token.text, at: token.at };
    if (token.text !== '(') throw new ExpressionError('a number, a column or a parenthesis', token.at);
    const inner = binary(0);
    take(')');
    return inner;
  }
  function call({ text, at }: Token): Expression {
    take('(');
    const of: Expression[] = [];
    if (!(peek().kind === 'sign' && peek().text === ')')) {
      of.push(binary(0));
      while (peek().kind === 'sign' && peek().text === ',') {
        position++;
        of.push(binary(0));
      }
    }
    take(')');
    return { kind: 'call', name: text.toLowerCase(), of, at };
  }
  const result = binary(0);
  if (peek().kind !== 'end') throw new ExpressionError('the end, or an operator', peek().at);
  return result;
}

/**
 * Parses `a + b`, `age >= 60 and sex = 'female'`, `least(x, y)`, `if(cycle = 1, a, b)`. Names with other signs stand in
 * double quotes. Throws `ExpressionError`.
 */
export function parseExpression(source: string, known: (name: string) => boolean): Expression {
  if (source.length > 10_000) throw new ExpressionError('at most 10,000 characters', 10_000);
  return parser(tokensOf(source, known));
}
