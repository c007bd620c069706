/** Under this key a handler carries its route. */
export const ROUTE = Symbol('route');
