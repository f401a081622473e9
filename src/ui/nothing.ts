// An empty module that the build substitutes for libraries which dependencies import and the app never calls.

export const nothing = undefined;
