/** Styles are a side effect of importing them. */
declare module "*.css";
