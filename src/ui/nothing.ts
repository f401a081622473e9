// An empty module that the build substitutes for optional dependencies of jspdf, which the app never uses.

export const nothing = undefined;
