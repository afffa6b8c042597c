import type { Dialect } from '../dialects/dialect.ts';
import { type Expression, ExpressionError, parseExpression } from './parse-expression.ts';

export type ValueType = 'number' | 'boolean' | 'text';

/** The columns an expression may read. `undefined`: there is no such column. */
export interface Columns {
  has: (name: string) => boolean;
  /** SQL of a column as a number, a text or a truth; untyped columns give any of them. */
  read: (name: string, as: ValueType) => string;
  /** The type of a column; undefined where the file has only text. */
  typeOf: (name: string) => ValueType | undefined;
}

interface Compiled {
  sql: string;
  type: ValueType;
}

interface Context {
  columns: Columns;
  dialect: Dialect;
}

const comparisons = new Set(['=', '!=', '<', '<=', '>', '>=']);

function wants(expression: Expression, as: ValueType, context: Context, at = 0): string {
  const { sql, type } = compile(expression, context, as);
  if (type !== as) throw new ExpressionError(`a ${as} here, not a ${type}`, at);
  return sql;
}

function compileName(
  expression: Extract<Expression, { kind: 'name' }>,
  { columns }: Context,
  hint: ValueType,
): Compiled {
  if (!columns.has(expression.name)) throw new ExpressionError('the name of a column that exists', expression.at);
  const type = columns.typeOf(expression.name) ?? hint;
  return { sql: columns.read(expression.name, type), type };
}

/** Untyped columns compared with a text are read as text, else as numbers. */
function comparedAs(left: Expression, right: Expression, context: Context): ValueType {
  for (const side of [left, right]) {
    if (side.kind === 'text') return 'text';
    if (side.kind === 'name' && context.columns.has(side.name)) {
      const type = context.columns.typeOf(side.name);
      if (type) return type;
    }
  }
  return 'number';
}

function compileBinary(expression: Extract<Expression, { kind: 'binary' }>, context: Context): Compiled {
  const { operator, left, right, at } = expression;
  if (operator === 'and' || operator === 'or') {
    const parts = [left, right].map((side) => wants(side, 'boolean', context, at));
    return { sql: `(${parts.join(` ${operator.toUpperCase()} `)})`, type: 'boolean' };
  }
  if (comparisons.has(operator)) {
    const as = comparedAs(left, right, context);
    const [a, b] = [wants(left, as, context, at), wants(right, as, context, at)];
    return { sql: `(${a} ${operator === '!=' ? '<>' : operator} ${b})`, type: 'boolean' };
  }
  const [a, b] = [wants(left, 'number', context, at), wants(right, 'number', context, at)];
  return { sql: operator === '/' ? `(${a} / NULLIF(${b}, 0))` : `(${a} ${operator} ${b})`, type: 'number' };
}

function compileCall({ name, of, at }: Extract<Expression, { kind: 'call' }>, context: Context): Compiled {
  const count = (least: number, most = least) => {
    if (of.length < least || of.length > most) throw new ExpressionError(`${least} arguments of ${name}`, at);
  };
  const numbers = () => of.map((one) => wants(one, 'number', context, at)).join(', ');
  switch (name) {
    case 'min':
    case 'max':
    case 'least':
    case 'greatest':
      count(1, 100);
      return { sql: `${name === 'min' || name === 'least' ? 'LEAST' : 'GREATEST'}(${numbers()})`, type: 'number' };
    case 'first':
      count(1, 100);
      return { sql: `COALESCE(${numbers()})`, type: 'number' };
    case 'abs':
    case 'sqrt':
    case 'floor':
      count(1);
      return { sql: `${name.toUpperCase()}(${numbers()})`, type: 'number' };
    case 'known': {
      count(1);
      return { sql: `(${compile(of[0]!, context, 'number').sql} IS NOT NULL)`, type: 'boolean' };
    }
    case 'if': {
      count(3);
      const when = wants(of[0]!, 'boolean', context, at);
      const then = compile(of[1]!, context, 'number');
      return {
        sql: `(CASE WHEN ${when} THEN ${then.sql} ELSE ${wants(of[2]!, then.type, context, at)} END)`,
        type: then.type,
      };
    }
    default:
      throw new ExpressionError('one of min, max, first, abs, sqrt, floor, known, if', at);
  }
}

function compile(expression: Expression, context: Context, hint: ValueType): Compiled {
  const { dialect } = context;
  switch (expression.kind) {
    case 'number':
      return { sql: dialect.double(expression.value), type: 'number' };
    case 'text':
      return { sql: dialect.text(expression.value), type: 'text' };
    case 'name':
      return compileName(expression, context, hint);
    case 'unary':
      return expression.operator === '-'
        ? { sql: `(-${wants(expression.of, 'number', context)})`, type: 'number' }
        : { sql: `(NOT ${wants(expression.of, 'boolean', context)})`, type: 'boolean' };
    case 'binary':
      return compileBinary(expression, context);
    case 'call':
      return compileCall(expression, context);
  }
}

/** SQL of an expression of the given type. Throws `ExpressionError`: what was expected, and where. */
export function compileExpression(source: string, type: ValueType, columns: Columns, dialect: Dialect): string {
  const expression = parseExpression(source, columns.has);
  return wants(expression, type, { columns, dialect });
}
