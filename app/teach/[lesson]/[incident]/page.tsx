import type { Metadata } from "next";
import { lessonAddress } from "../../../_addresses.ts";
import { LessonPage } from "../../../_components/LessonPage.tsx";
import { everyGiven, lessonOf } from "../../../_lessons.ts";
import { pageMetadata } from "../../../_metadata.ts";
import { shelf } from "../../../_shelf.ts";
import "../../../styles/teach.css";

interface Params {
  readonly lesson: string;
  readonly incident: string;
}

export const dynamicParams = false;

/** A lesson's own incident answers here too: who has the one address can guess the other. */
export function generateStaticParams(): Params[] {
  return shelf().lessons.flatMap((lesson) =>
    everyGiven(lesson).map(({ incident }) => ({ lesson: lesson.id, incident: incident.id })),
  );
}

async function read(params: Promise<Params>) {
  const { lesson, incident } = await params;
  return lessonOf(lesson, incident);
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { lesson, incident, isOwn } = await read(params);
  return pageMetadata({
    title: `${lesson.title}, with ${incident.title}`,
    description: `${lesson.aims.join(" ")} With steps, sheet and key.`,
    address: lessonAddress(lesson.id, isOwn ? undefined : incident.id),
  });
}

export default async function LessonWithIncident({ params }: { params: Promise<Params> }) {
  return <LessonPage given={await read(params)} />;
}
