import type { JSX } from 'preact';
import { parametersIn } from '../addresses.ts';
import type { View } from '../page.ts';
import { pictureOf } from '../picture/picture-of-view.ts';
import { previewSize } from '../picture/preview.tsx';
import { usePage } from '../use-page.ts';
import { frameMessages } from './messages.ts';

/** The picture that other sites show beside a link to the page: its drawing, else the picture of its entity or of the site. */
export function PreviewImage({ view }: { readonly view: View }): JSX.Element {
  const { language, addresses, path, query } = usePage();
  const alt = `${view.title}. ${view.description}`;
  if (view.drawing !== undefined) {
    const parameters = parametersIn(query);
    return <Image url={addresses.drawing(path, parameters, 'png')} alt={alt} />;
  }
  const picture = pictureOf(view);
  if (picture === null) return <meta name="twitter:card" content="summary" />;
  return (
    <>
      <Image url={addresses.page(picture)} alt={view.entity === undefined ? frameMessages[language].site : alt} />
      <meta property="og:image:width" content={String(previewSize.width)} />
      <meta property="og:image:height" content={String(previewSize.height)} />
    </>
  );
}

function Image({ url, alt }: { readonly url: string; readonly alt: string }): JSX.Element {
  const { addresses } = usePage();
  return (
    <>
      <meta property="og:image" content={addresses.absolute(url)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
