import type { Metadata } from "next";
import { lessonAddress } from "../../_addresses.ts";
import { LessonPage } from "../../_components/LessonPage.tsx";
import { lessonOf } from "../../_lessons.ts";
import { pageMetadata } from "../../_metadata.ts";
import { shelf } from "../../_shelf.ts";
import "../../styles/teach.css";

interface Params {
  readonly lesson: string;
}

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return shelf().lessons.map(({ id }) => ({ lesson: id }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { lesson } = lessonOf((await params).lesson);
  return pageMetadata({
    title: `${lesson.title}: a lesson of ${lesson.minutes} minutes`,
    description: `${lesson.aims.join(" ")} With steps, sheet and key.`,
    address: lessonAddress(lesson.id),
  });
}

export default async function OwnLesson({ params }: { params: Promise<Params> }) {
  return <LessonPage given={lessonOf((await params).lesson)} />;
}
