import { record } from '../../platform/mongo/record.js';

/** A unit as stored. */
export interface UnitRecord {
  _id: string;
  name: string;
  parentId: string | null;
  order: number;
}

export const unitRecord = record<UnitRecord>('units', {
  name: { type: String, required: true },
  parentId: { type: String, default: null },
  order: { type: Number, required: true },
});
