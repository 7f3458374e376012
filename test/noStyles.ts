/** Styles say nothing in tests. */
export default {};
