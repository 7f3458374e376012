export { evidenceOf, whatIfIn } from "../../app/reviewEvidence";
