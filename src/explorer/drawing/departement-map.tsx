import type { JSX } from 'preact';
import { departementOutlines } from '../generated/outlines.ts';

/** A département as the map draws it. */
export interface DrawnDepartement {
  readonly code: string;
  /** The name and what is counted: « Manche (50) : 3 territoires ». */
  readonly label: string;
  /** Undefined: there is nothing to open. */
  readonly href?: string | undefined;
  /** The class of its shade: see `shadeOf`. */
  readonly shade: string;
}

interface DepartementMapProps {
  /** In the order in which the keyboard goes through them. */
  readonly departements: readonly DrawnDepartement[];
  /** What the map shows. */
  readonly label: string;
}

/** Paris and the three départements around it: too small to be hit on the map. */
const enlarged: readonly string[] = ['75', '92', '93', '94'];

/** The outlines of the enlarged départements lie in this rectangle of the map. */
const enlargedArea = '600 266 54 48';

export const hasOutline = (code: string): boolean => code in departementOutlines;

/** Metropolitan France by département. The small ones in and around Paris are links on `EnlargedMap` only. */
export function DepartementMap({ departements, label }: DepartementMapProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an image of links is a group, and fieldset is for forms
    <svg class="map" viewBox="0 0 1226 1170" role="group" aria-label={label}>
      {departements
        .filter(({ code }) => hasOutline(code))
        .map((departement) =>
          enlarged.includes(departement.code) ? (
            <Area key={departement.code} departement={departement} />
          ) : (
            <LinkedArea key={departement.code} departement={departement} />
          ),
        )}
    </svg>
  );
}

/** Paris and its neighbours, larger. Nothing if the data has none of them. */
export function EnlargedMap({ departements, label }: DepartementMapProps): JSX.Element | null {
  const small = departements.filter(({ code }) => enlarged.includes(code));
  if (small.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an image of links is a group, and fieldset is for forms
    <svg class="map map-enlarged" viewBox={enlargedArea} role="group" aria-label={label}>
      {small.map((departement) => (
        <LinkedArea key={departement.code} departement={departement} />
      ))}
    </svg>
  );
}

/** A département that leads to its list; without one, it is there for the eye only. */
function LinkedArea({ departement }: { readonly departement: DrawnDepartement }): JSX.Element {
  const { href, label } = departement;
  if (href === undefined) return <Area departement={departement} />;
  return (
    <a href={href} aria-label={label}>
      <title>{label}</title>
      <Area departement={departement} />
    </a>
  );
}

function Area({ departement: { code, shade } }: { readonly departement: DrawnDepartement }): JSX.Element {
  return <path class={shade} d={departementOutlines[code]} />;
}
