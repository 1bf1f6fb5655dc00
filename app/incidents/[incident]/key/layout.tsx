/** A key is drawn as its sheet is. */
export { default } from "../sheet/layout.tsx";
