import { straight } from "../../_drawing/straight.tsx";
import type { Metadata } from "next";
import { lessonAddress, teachAddress } from "../../_addresses.ts";
import { LessonPage } from "../../_components/LessonPage.tsx";
import { TeachPage } from "../../_components/TeachPage.tsx";
import { everyGiven, lessonOf } from "../../_lessons.ts";
import { pageMetadata } from "../../_metadata.ts";
import { shelf } from "../../_shelf.ts";

/** Nothing: the page for teachers; a lesson's id; a lesson's id and an incident's. One route, since a shelf may have no lesson. */
interface Params {
  readonly path?: string[];
}

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  const lessons = shelf().lessons.flatMap((lesson) => [
    { path: [lesson.id] },
    ...everyGiven(lesson)
      .slice(1)
      .map(({ incident }) => ({ path: [lesson.id, incident.id] })),
  ]);
  return [{ path: [] }, ...lessons];
}

async function read(params: Promise<Params>) {
  const [lesson, incident] = (await params).path ?? [];
  return lesson === undefined ? undefined : lessonOf(lesson, incident);
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const given = await read(params);
  if (!given) {
    return pageMetadata({
      title: "For teachers",
      description:
        "Ready lessons of 20, 45 and 90 minutes on accounts of one incident: with sheet, key, projector view and citations. No accounts, no data about pupils, nothing to install.",
      address: teachAddress,
      type: "website",
    });
  }
  const { lesson, incident, isOwn } = given;
  return pageMetadata({
    title: `${lesson.title}, with ${incident.title}: a lesson of ${lesson.minutes} minutes`,
    description: `${lesson.aims.join(" ")} With steps, sheet and key.`,
    address: lessonAddress(lesson.id, isOwn ? undefined : incident.id),
  });
}

export default straight(Teach);

async function Teach({ params }: { params: Promise<Params> }) {
  const given = await read(params);
  if (!given) return <TeachPage lessons={shelf().lessons.map(everyGiven)} />;
  const others = everyGiven(given.lesson).filter(({ incident }) => incident.id !== given.incident.id);
  return <LessonPage given={given} others={others} />;
}
