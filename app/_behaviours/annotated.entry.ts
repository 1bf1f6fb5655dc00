import { followMarks } from "./follow-marks.ts";

followMarks();
