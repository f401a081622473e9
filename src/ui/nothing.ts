// What stands in for a library that another one would bring along and nothing here ever calls.

export const nothing = undefined;
