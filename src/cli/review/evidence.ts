export { evidenceOf } from "../../app/reviewEvidence";
