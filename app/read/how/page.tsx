import type { Metadata } from "next";
import type { ReactNode } from "react";
import { howAddress, notesAddress, readAddress, tallyAddress } from "../../_addresses.ts";
import { at } from "../../_base.ts";
import { straight } from "../../_drawing/straight.tsx";
import { pageMetadata } from "../../_metadata.ts";
import { siteAnchors } from "../../_view/anchors.ts";
import { programName, siteName } from "../../_site-name.ts";

export const metadata: Metadata = pageMetadata({
  title: "How to make a comparison of your own",
  description:
    "Two articles in, words marked in both, and the comparison given away as a file, a link or a lesson: step by step, with pictures. Nothing leaves your machine.",
  address: howAddress,
});

export default straight(HowPage);

/** The first ten minutes on `/read/`. Its pictures are taken by `tests/how-pictures.ts`, which walks the same steps. */
function HowPage() {
  return (
    <main id={siteAnchors.main} className="page-prose prose">
      <p className="font-sans text-90 text-soft">
        <a href={readAddress}>Compare articles of your own</a>
      </p>
      <h1>How to make a comparison of your own</h1>
      <p className="max-w-lead">
        Take two articles that tell of the same event. In ten minutes you have them side by side, with what both say,
        and what cannot both be so, marked in their words. Nothing has to be installed, nobody signs up, and nothing
        leaves your machine.
      </p>
      <p className="font-sans text-93 text-soft">
        The two articles in the pictures were written for this page: there is no such town, and nobody was hurt.
      </p>

      <h2 id="site.put-in">1. Put in two articles</h2>
      <p>
        Open <a href={readAddress}>Compare articles of your own</a>. Copy an article, paste it into the box with its
        headline first, and choose “Add this article”. Then do the same with the second.
      </p>
      <Shown
        name="put-in"
        height={675}
        alt="The page “Compare articles of your own”: an article is pasted into a box with a dashed edge, below it stand the buttons “Add this article” and “From the clipboard”, and a way to choose files."
      />
      <p>There are other ways in, and they can be mixed:</p>
      <ul>
        <li>
          <b>Files.</b> Drop them anywhere on the page, several at once if you like: text, Markdown, saved web pages,
          Word (.docx), PDF with text in it, RTF.
        </li>
        <li>
          <b>A bookmark.</b> Drag “Compare in {siteName}” to your bookmarks bar, and choose it there while you read an
          article. The page, or what you have selected of it, comes over, and you are asked which comparison it belongs
          to.
        </li>
        <li>
          <b>The shelf.</b> “Or an article of this shelf” adds one of ours to yours; every incident has a link “Continue
          in your own comparison”.
        </li>
        <li>
          <b>An address</b>, where you run {programName} on your own machine. Elsewhere a page may not read other sites,
          and says so.
        </li>
      </ul>
      <p>
        Where a page might hold several articles, or what you paste seems to hold two, you are asked. An article may
        have 300,000 characters, a book’s worth.
      </p>

      <h2 id="site.look-over">2. Look over what was taken in</h2>
      <p>
        Above the articles stands whether the two seem to tell of one event, and why. If that is wrong, go on all the
        same. Open the line below a headline: publisher, day and author are there as far as they were found, with where,
        and you correct them in place. Lines that seemed not to belong to the article are struck through, each with the
        reason; “Take back” brings one back.
      </p>
      <Shown
        name="look-over"
        alt="An article looked over: fields for headline, publisher, day, author, address and language, each with where it was found; below, the text as it was taken in, with the line “By Lena Brandt” and the date struck through and the buttons “Take back” and “Leave out” beside the lines."
      />

      <h2 id="site.side-by-side">3. Read the two side by side</h2>
      <p>
        “Read the two side by side” shows both texts, with passages that tell of the same kept level. What the engine
        found is marked with thin lines and called <em>suggested</em>. Where figures differ in passages of which it
        suggests nothing, a list below the texts points at them, and leaves it to you what that means. Choose a mark,
        and its question opens with both answers, whose words they are, and the reason.
      </p>
      <Shown
        name="side-by-side"
        alt="Two articles side by side. “Three people were injured” is marked in the left, “Five people were injured” in the right; over the lower edge lies the question “How many were injured?”, a suggested conflict, with both answers and their voices."
      />
      <p>
        Where the engine says “Differs; not judged”, it leaves it to you whether both can be so; the words in which the
        two differ are set off. At the end of a suggested question, “Confirm” makes it yours, and “Dismiss” puts it
        away. Look at each before you confirm it, for it can be wrong; of what was not judged you say how it stands. The
        box “Show suggestions” hides and shows those that are left. Suggestions are made of English alone; articles in
        other languages are read and marked like any.
      </p>

      <h2 id="site.mark">4. Mark: two selections, two keys</h2>
      <p>
        Select words in one text, then words in the other. Say how they stand by a key, and press Enter:{" "}
        <kbd className="font-semibold">1</kbd> is “Cannot both be so”, <kbd className="font-semibold">2</kbd> “They say
        the same”, <kbd className="font-semibold">3</kbd> “Different, but both can be so”, and so on; all stand in the
        panel. On a phone, “The other text” leads from one text to the other; by keyboard, the number of a paragraph
        chooses it, and the arrows make it fewer words.
      </p>
      <Shown
        name="mark"
        alt="Words are selected in both texts: “closed until Friday at least” and “closed until the summer holidays”. The panel at the lower edge shows both and asks “How do they stand?”; “Different, but both can be so” is chosen, and “Mark” stands ready."
      />
      <p>
        In the picture “at least” leaves room for the summer holidays: the two differ, and both can be so. Under “What
        they say, whose words, which question” you put the answers in your own words and name the question. The voice is
        proposed from the sentence: see whether it is right.
      </p>
      <p>
        “Change”, beside a question, opens all that can be changed: its wording, its answers, which words belong to
        which answer, how two answers stand. “Undo” takes back any step, after a reload too.
      </p>

      <h2 id="site.more">5. Add more articles</h2>
      <p>
        A third article goes in as the first two did. Every two can be read side by side, and the grid shows questions
        down, articles across, and what each says. Where nothing is marked in an article for a question, that stands
        there as well: look whether you overlooked something. If it does not answer, say so under “Change”.
      </p>
      <Shown
        name="grid"
        height={600}
        alt="The grid “What each article says”: two questions in rows, two articles in columns. On how many were injured they are in conflict, on how long the school stays closed they differ in detail; each cell has the article’s words and their voice."
      />

      <h2 id="site.give-away">6. Give it away</h2>
      <p>All ways out are at the end of a comparison’s page. Nothing goes anywhere until you choose one.</p>
      <Shown
        name="give-away"
        height={675}
        alt="“Keep it, give it away”: buttons to save a file and to copy a link, below them “Give it as a lesson” with its two choices, sheet and key, and “As a table”."
      />
      <ul>
        <li>
          <b>A file</b> holds everything, the texts too. Whoever drops it on the same page sees what you see. Ask
          yourself whether you may pass the texts on.
        </li>
        <li>
          <b>A link</b> holds questions, answers and quotations, never the texts. Whoever has the articles puts them in,
          and each quotation is looked for again: found exactly as shared, edited since, moved, or no longer there. If
          the link gets too long, you are told, and take the file.
        </li>
        <li>
          <b>A lesson</b>, as a file or a link: pupils read, judge each question, point to the words that decide it, and
          see your answer only then. They hand in a link, a text or a file, and <a href={tallyAddress}>the tally</a>{" "}
          shows you who said what. “Discussion sheet” and “Answer key” are for paper.
        </li>
        <li>
          <b>A table</b>, as a CSV file or pasted into a spreadsheet: a row for each answer.
        </li>
        <li>
          <b>Files for an editor</b> of a shelf like this one, as a .zip. Where you run {programName} on your own
          machine, they can be written straight into its private content; a file that is there is never written over.
        </li>
      </ul>

      <h2 id="site.kept">What is kept where, and how to erase it</h2>
      <p>
        A comparison is kept in the browser in which you made it, with its last sixty steps, and nowhere else: no server
        has it, and another browser does not see it. Two tabs on one comparison show one state. What you have typed into
        the box and not added yet is kept in the tab until that is closed.
      </p>
      <p>
        <a href={readAddress}>Compare articles of your own</a> lists your comparisons, with their sizes and a button
        “Erase” for each. Erased ones come back from a file alone. If you clear this site’s data in the browser, they go
        too, and what you do in a private window goes when it is closed: save a file of what you want to keep. Notes and
        judgments are listed, and erased, under <a href={notesAddress}>Notes</a>.
      </p>
      <p className="mt-12 font-sans print:hidden">
        <a className="tool border-ink font-strong text-ink" href={readAddress}>
          Begin ›
        </a>
      </p>
    </main>
  );
}

/** A picture of the page, on a quiet border: it is light in every colour scheme. */
function Shown({ name, alt, height = 800 }: { name: string; alt: string; height?: number }): ReactNode {
  return (
    <img
      className="my-10 block h-auto w-full rounded-md border border-rule print:my-4 print:w-[110mm] print:break-inside-avoid"
      src={at(`/how/${name}.webp`)}
      width={1000}
      height={height}
      alt={alt}
      loading="lazy"
    />
  );
}
