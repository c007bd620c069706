import type { Mongo } from '../platform/mongo/mongo.js';

/** Stands in the database as long as the demonstration is being made. */
const mark = { collection: 'demonstration', id: 'being-made' };

/**
 * Whether an earlier start was ended while it made the demonstration. Nobody could have worked with what it left:
 * the server listens only when all is there, and the passwords were lost with it.
 */
export async function wasInterrupted(mongo: Mongo): Promise<boolean> {
  return (await marks(mongo).findOne({ _id: mark.id })) !== null;
}

export async function beginSeeding(mongo: Mongo): Promise<void> {
  await marks(mongo).insertOne({ _id: mark.id });
}

export async function endSeeding(mongo: Mongo): Promise<void> {
  await marks(mongo).deleteOne({ _id: mark.id });
}

/**
 * Empties our own collections of what an interrupted start left, and no others that may share the database; the mark
 * goes last, so that this too may be interrupted.
 */
export async function clearLeftovers(mongo: Mongo): Promise<void> {
  for (const model of Object.values(mongo.connection.models)) await model.deleteMany({});
  await endSeeding(mongo);
}

function marks(mongo: Mongo) {
  return mongo.connection.collection<{ _id: string }>(mark.collection);
}
