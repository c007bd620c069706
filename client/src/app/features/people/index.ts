export { inTreeOrder, type PlacedUnit } from './people-store';
