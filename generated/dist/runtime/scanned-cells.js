/** How a cell stands in its record. */
export const cellForm = {
    plain: 0,
    /** In quotes, of which it has none itself. */
    quoted: 1,
    /** In quotes, with doubled quotes in it. */
    escaped: 2,
};
