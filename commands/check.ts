import { contentFolder } from "./content-folder.ts";
import { counted } from "../engine/counted.ts";
import { readShelf } from "../library/read-shelf.ts";
import { endWith } from "./told.ts";

/** `npm run check`: the content, the private too, against its rules. Exits 1 if it breaks one. */
try {
  const { articles, incidents } = readShelf(contentFolder, true);
  const questions = incidents.reduce((count, incident) => count + incident.questions.length, 0);
  console.log(
    `content: ${incidents.length} incidents, ${articles.length} articles, ${questions} questions, no problem`,
  );
  const own = (list: readonly { readonly private: boolean }[]) => list.filter((one) => one.private).length;
  if (own(incidents) + own(articles) > 0)
    console.log(`of these private: ${counted(own(incidents), "incident")}, ${counted(own(articles), "article")}`);
} catch (error) {
  endWith(error);
}
