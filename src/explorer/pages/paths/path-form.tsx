import type { JSX } from 'preact';
import { rolesInOrder } from '../../lead/roles-held.ts';
import { usePage } from '../../use-page.ts';
import { type PathChoices, roleValue } from './choices.ts';
import { maximumName } from './ends.ts';
import { pathMessages } from './messages.ts';

/** The form: two names, and the roles to follow. */
export function PathForm({ choices }: { readonly choices: PathChoices }): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = pathMessages[language];
  return (
    <form class="choices" action={addresses.page(path)} method="get" aria-label={texts.form}>
      <End name="de" label={texts.from} value={choices.from} />
      <End name="a" label={texts.to} value={choices.to} />
      <fieldset>
        <legend>{texts.roles}</legend>
        {rolesInOrder.map((role) => (
          <label key={role}>
            <input type="checkbox" name="role" value={roleValue(role)} checked={choices.roles.includes(role)} />{' '}
            {texts.role[role]}
          </label>
        ))}
      </fieldset>
      <button type="submit">{texts.submit}</button>
    </form>
  );
}

interface EndProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

function End({ name, label, value }: EndProps): JSX.Element {
  const { language } = usePage();
  const id = `chemins-${name}`;
  return (
    <p>
      <label for={id}>{label}</label>
      <input id={id} name={name} value={value} maxlength={maximumName} aria-describedby={`${id}-aide`} />
      <span id={`${id}-aide`} class="hint">
        {pathMessages[language].hint}
      </span>
    </p>
  );
}
