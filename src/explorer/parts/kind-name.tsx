import type { ComponentChildren } from 'preact';
import type { ActorKind } from '../generated/operations.ts';
import { usePage } from '../use-page.ts';
import { French } from './french.tsx';
import { kindLabel } from './kind-labels.ts';

/** The kind of an actor in words. */
export function KindName({ kind }: { readonly kind: ActorKind }): ComponentChildren {
  const { language } = usePage();
  const { text, isFrench } = kindLabel(kind, language);
  return isFrench ? <French>{text}</French> : text;
}
