import { startReading } from "./reading.ts";

startReading();
