import type { Sql } from "postgres";

/** Each part of the description: a heading, and a query that gives its lines in a fixed order. */
const parts: readonly (readonly [heading: string, lines: string])[] = [
  [
    "tables",
    `select format('table %I%s', c.relname,
         case when c.relrowsecurity and c.relforcerowsecurity then ' row security forced'
              when c.relrowsecurity then ' row security' else '' end) || coalesce(E'\\n' || (
         select string_agg(format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
             case when a.attnotnull then ' not null' else '' end,
             case when a.attgenerated <> '' then ' generated as ' || pg_get_expr(d.adbin, d.adrelid)
                  when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end,
             case when a.attidentity <> '' then ' identity' else '' end), E'\\n' order by a.attnum)
         from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '')
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`,
  ],
  [
    "views",
    `select format('view %I as %s', c.relname, pg_get_viewdef(c.oid, true)) from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') order by c.relname`,
  ],
  [
    "keys and checks",
    `select format('%s: %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
     where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> 0 order by conrelid::regclass::text, conname`,
  ],
  [
    "indexes",
    `select indexdef from pg_indexes where schemaname = 'public'
       and not exists (select from pg_constraint where conname = indexname and connamespace = 'public'::regnamespace)
     order by tablename, indexname`,
  ],
  [
    "policies",
    `select format('%I: %I %s for %s to %s%s%s', tablename, policyname, lower(permissive), lower(cmd), array_to_string(roles, ', '),
         E'\\n  using ' || qual, E'\\n  check ' || with_check)
     from pg_policies where schemaname = 'public' order by tablename, policyname`,
  ],
  [
    "triggers",
    `select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by c.relname, t.tgname`,
  ],
  [
    "functions",
    `select rtrim(pg_get_functiondef(p.oid), E'\\n') from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
       and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
     order by p.proname, pg_get_function_identity_arguments(p.oid)`,
  ],
  [
    "types and sequences",
    `select format('type %I', t.typname) || coalesce(' ' || (
         select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid), '')
     from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
     union all
     select format('sequence %I', relname) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1`,
  ],
  [
    "rights of the app",
    `select format('%I: %s', c.relname, string_agg(lower(g.privilege_type), ', ' order by g.privilege_type))
     from pg_class c cross join aclexplode(c.relacl) g
     where c.relnamespace = 'public'::regnamespace and pg_get_userbyid(g.grantee) = 'huiyin_app' group by c.relname
     union all
     select format('%I (%s): %s', c.relname, a.attname, string_agg(lower(g.privilege_type), ', ' order by g.privilege_type))
     from pg_class c join pg_attribute a on a.attrelid = c.oid cross join aclexplode(a.attacl) g
     where c.relnamespace = 'public'::regnamespace and pg_get_userbyid(g.grantee) = 'huiyin_app' group by c.relname, a.attname
     union all
     select format('%s: execute', p.oid::regprocedure) from pg_proc p cross join aclexplode(p.proacl) g
     where p.pronamespace = 'public'::regnamespace and pg_get_userbyid(g.grantee) = 'huiyin_app' order by 1`,
  ],
  [
    "extensions",
    `select format('extension %I', extname) from pg_extension where extname <> 'plpgsql' order by extname`,
  ],
];

/** What a database is, read from its own catalogues, in an order that does not depend on how it came to be. */
export async function describeSchema(sql: Sql): Promise<string> {
  const written: string[] = [
    "-- The schema after all migrations. Written by `node src/store/write-schema.ts`; a test compares it.",
  ];
  for (const [heading, query] of parts) {
    const rows = await sql.unsafe(query).values();
    if (rows.length) written.push(`-- ${heading}`, ...rows.map(([line]) => String(line)));
  }
  return `${written.join("\n\n")}\n`;
}
