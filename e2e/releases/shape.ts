import type pg from "pg";

/** Days of usage differ from one database to the next: each is as the table that it belongs to. */
const isDay = "~ '_\\d{8}(_|$)'";
const ours = "nspname IN ('public', 'jobs', 'limits')";
const notOfExtensions = (catalog: string) =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = o.oid AND d.deptype = 'e')`;

const parts: Record<string, string> = {
  columns: `SELECT o.oid::regclass || '.' || attname AS name, concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attnotnull
      THEN 'NOT NULL' END, 'DEFAULT ' || pg_get_expr(adbin, adrelid)) AS is
    FROM pg_attribute JOIN pg_class o ON o.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
      LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE ${ours} AND relkind IN ('r', 'p', 'v') AND attnum > 0 AND NOT attisdropped AND relname !${isDay}`,
  tables: `SELECT o.oid::regclass::text AS name, concat_ws(' ', relkind, relpersistence, relrowsecurity, reloptions::text) AS is
    FROM pg_class o JOIN pg_namespace n ON n.oid = relnamespace WHERE ${ours} AND relkind IN ('r', 'p', 'v', 'S') AND relname !${isDay}`,
  constraints: `SELECT concat_ws(' ', conrelid::regclass, conname) AS name, concat_ws(' ', convalidated, pg_get_constraintdef(o.oid)) AS is
    FROM pg_constraint o JOIN pg_namespace n ON n.oid = connamespace LEFT JOIN pg_class c ON c.oid = conrelid
    WHERE ${ours} AND contype <> 'n' AND coalesce(c.relname, '') !${isDay}`,
  indexes: `SELECT o.oid::regclass::text AS name, pg_get_indexdef(o.oid) AS is
    FROM pg_class o JOIN pg_namespace n ON n.oid = relnamespace WHERE ${ours} AND relkind IN ('i', 'I') AND relname !${isDay}`,
  // Without brackets: PostgreSQL writes fewer for a condition that comes from a dump.
  triggers: `SELECT concat_ws(' ', tgrelid::regclass, tgname) AS name, translate(pg_get_triggerdef(o.oid), '()', '') AS is
    FROM pg_trigger o JOIN pg_class c ON c.oid = tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${ours} AND NOT tgisinternal AND c.relname !${isDay}`,
  functions: `SELECT o.oid::regprocedure::text AS name, pg_get_functiondef(o.oid) AS is
    FROM pg_proc o JOIN pg_namespace n ON n.oid = pronamespace WHERE ${ours} AND prokind = 'f' AND ${notOfExtensions("pg_proc")}`,
  views: `SELECT o.oid::regclass::text AS name, pg_get_viewdef(o.oid) AS is
    FROM pg_class o JOIN pg_namespace n ON n.oid = relnamespace WHERE ${ours} AND relkind = 'v'`,
  enums: `SELECT typname || '.' || enumlabel AS name, '' AS is
    FROM pg_enum e JOIN pg_type o ON o.oid = enumtypid JOIN pg_namespace n ON n.oid = typnamespace WHERE ${ours}`,
  extensions: "SELECT extname AS name, '' AS is FROM pg_extension",
};

/** What a database consists of: of each kind of thing, the names, and what each one is. */
export type Shape = Record<string, Record<string, string>>;

/** @returns everything that migrations make, in a form that two databases can be compared by */
export async function shapeOf(client: pg.Client): Promise<Shape> {
  const shape: Shape = {};
  for (const [part, text] of Object.entries(parts)) {
    const { rows } = await client.query<{ name: string; is: string }>(text);
    shape[part] = Object.fromEntries(rows.map(({ name, is }) => [name, is]).sort());
  }
  return shape;
}

/**
 * What a release that works with one shape would miss in another: it reads and writes all columns of its tables, and names no others.
 * @param unused columns that it doesn't even read
 * @returns a line for each loss
 */
export function lossesBetween(before: Shape, after: Shape, unused: string[]): string[] {
  const losses: string[] = [];
  for (const [name, was] of Object.entries(before.columns ?? {})) {
    if (unused.includes(name)) continue;
    const is = after.columns?.[name];
    if (is === undefined) losses.push(`${name} is gone`);
    else if (typeOf(is) !== typeOf(was)) losses.push(`${name} was ${typeOf(was)}, and is ${typeOf(is)}`);
    else if (isRequired(is) && !isRequired(was)) losses.push(`${name} could be left out, and has to be set now`);
  }
  for (const [name, is] of Object.entries(after.columns ?? {})) {
    const isNew = before.columns?.[name] === undefined && before.tables?.[tableOf(name)] !== undefined;
    if (isNew && isRequired(is)) losses.push(`${name} is new and has to be set`);
  }
  for (const name of Object.keys(before.enums ?? {})) {
    if (after.enums?.[name] === undefined) losses.push(`${name} is no value any more`);
  }
  return losses;
}

const typeOf = (column: string): string => column.replace(/ NOT NULL| DEFAULT [^]*/g, "");
const isRequired = (column: string): boolean => / NOT NULL/.test(column) && !/ DEFAULT /.test(column);
const tableOf = (column: string): string => column.slice(0, column.lastIndexOf("."));
