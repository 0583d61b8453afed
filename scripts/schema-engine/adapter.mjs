import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { createDatabase, dropDatabase, plainUrl, withDatabase } from "./server.mjs";

// The adapter is meant for the client, so it lacks what only a schema engine needs; each patch below is one such thing.

/** Types of PostgreSQL by their numbers: "char", as the catalogs use it, and text. */
const charType = 18;
const textType = 25;

/** The adapter refuses the type "char": it is read as text and told as a character. */
function readCharacters(queryable) {
  const { queryRaw, performIO } = queryable;
  queryable.queryRaw = async function (query) {
    let characters = [];
    const view = Object.create(queryable, {
      performIO: {
        async value(asked) {
          const result = await performIO.call(queryable, asked);
          characters = result.fields.flatMap((field, index) => (field.dataTypeID === charType ? [index] : []));
          const fields = result.fields.map(({ name, dataTypeID }) => ({
            name,
            dataTypeID: dataTypeID === charType ? textType : dataTypeID,
          }));
          return characters.length > 0 ? { ...result, rows: result.rows, fields } : result;
        },
      },
    });
    const result = await queryRaw.call(view, query);
    for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

function patch(adapter) {
  readCharacters(adapter);
  const { startTransaction } = adapter;
  adapter.startTransaction = async (...args) => readCharacters(await startTransaction.apply(adapter, args));
  // The adapter cuts scripts at every semicolon, also within a function's body.
  adapter.executeScript = async (script) => {
    // The engine wants no answer, and takes that of one statement for a wrong one.
    await adapter.client.query(script).catch((error) => adapter.onError(error));
  };
  return adapter;
}

/** @returns an adapter factory that a schema engine can work with */
export function createFactory(url) {
  const factory = new PrismaPg(
    { connectionString: plainUrl(url) },
    { schema: new URL(url).searchParams.get("schema") ?? undefined },
  );
  const { connect } = factory;
  factory.connect = async (...args) => patch(await connect.apply(factory, args));
  // The adapter's own way would use the real database as the shadow one: its connection string wins over the name.
  factory.connectToShadowDb = async () => {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await createDatabase(url, name);
    const shadow = patch(await new PrismaPg({ connectionString: withDatabase(url, name) }).connect());
    const { dispose } = shadow;
    shadow.dispose = async () => {
      await dispose.call(shadow);
      await dropDatabase(url, name);
    };
    return shadow;
  };
  return factory;
}
