import { writeFileSync } from "node:fs";
import { formatSpecCell, Nationality, Relationship, YesNo } from "./vendor/zairyu/dist/index.js";
import { CoeN, validateCoeN, writeCoeN } from "./vendor/zairyu/dist/layouts/coe-n.js";

const shared = { nationalityRegion: Nationality.Vietnam, intendedToResideWithApplicant: YesNo.No };
const father = { relationship: Relationship.Father, name: "NGUYEN VAN A", dateOfBirth: "1970" };
const sister = { relationship: Relationship.ElderSister, name: "TRAN B", dateOfBirth: "2001-02" };
const application = new CoeN({
  identity: { familyName: "NGUYEN", dateOfBirth: "1999-05-04", telephoneNo: "0312345678" },
  relatives: {
    hasRelatives: YesNo.Yes,
    members: [father, sister].map((m) => ({ ...shared, ...m })),
  },
});
writeFileSync("coe-n.csv", writeCoeN([application], { allowErrors: true })); // a draft

application.relatives.hasRelatives = YesNo.No; // breaks a cross-item check
for (const issue of validateCoeN(application).issues.filter(({ kind }) => kind === "related")) {
  console.log(
    issue.itemName,
    issue.check,
    issue.message,
    issue.source && formatSpecCell(issue.source),
  );
}
