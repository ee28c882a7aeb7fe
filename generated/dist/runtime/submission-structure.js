/** Finds what keeps records from being a submission, whatever is in them. */
export function checkStructure(parts) {
    const isMain = ({ role }) => role === "application";
    const applications = new Set(parts.filter(isMain).flatMap(({ records }) => records.map(({ key }) => key)));
    return [
        ...(parts.some(isMain) ? [] : [{ kind: "no-application" }]),
        ...parts.flatMap(({ records }, index) => records.length === 0 ? [{ kind: "empty-part", part: index + 1 }] : []),
        ...keyProblems(parts),
        ...parts.flatMap((part) => parentProblems(part, applications)),
    ];
}
function keyProblems(parts) {
    const problems = [];
    const counts = new Map();
    parts.forEach(({ records }, part) => {
        records.forEach(({ key }, record) => {
            if (key === "")
                problems.push({ kind: "no-key", part: part + 1, record: record + 1 });
            else
                counts.set(key, (counts.get(key) ?? 0) + 1);
        });
    });
    for (const [key, count] of counts)
        if (count > 1)
            problems.push({ kind: "key-clash", key });
    return problems;
}
function parentProblems({ role, records }, applications) {
    return records.flatMap(({ key, parent }) => {
        if (role === "application")
            return parent === undefined ? [] : [{ kind: "surplus-parent", key }];
        if (parent === undefined)
            return [{ kind: "no-parent", key }];
        return applications.has(parent) ? [] : [{ kind: "unknown-parent", key, parent }];
    });
}
