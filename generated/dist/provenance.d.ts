import type { Provenance } from "./runtime/provenance.js";
/** このパッケージが何から作られたか。 What this package was made from. */
export declare const provenance: Provenance;
