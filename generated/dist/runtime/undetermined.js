/** The checks by their numbers in the spec. */
export function undeterminedChecks(layout, undecided) {
    return undecided.map(({ rule, fact }) => ({ check: layout.relatedCheck(rule).no, fact }));
}
