// As `lit`, but with `nothing` as what a binding gets of it: nothing. lit-analyzer does not know that symbol.
export * from '../../node_modules/lit/index.js';
export declare const nothing: never;
