import { buildPreview } from "../preview/build";

await buildPreview();
