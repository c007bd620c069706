/** The door of people: the only file that other features may import. */
export { PeopleDirectory, type KnownUnit } from './people-directory.js';
export { PeopleModule } from './people.module.js';
