/** What a snippet asks, and where. */
export interface SnippetRequest {
  /** The URL of the API. */
  readonly url: string;
  readonly query: string;
  /** A JSON object, or empty. */
  readonly variables: string;
}

/** Programs that send a query, by the name of the tool or language. Each prints the answer. */
export const snippets = { curl, JavaScript: javascript, Python: python, R: r } as const;

function curl({ url, query, variables }: SnippetRequest): string {
  const body = JSON.stringify({ query, ...(variables.trim() === '' ? {} : { variables: JSON.parse(variables) }) });
  return `curl ${inShell(url)} -H 'content-type: application/json' \\\n  -d ${inShell(body)}\n`;
}

function inShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function javascript({ url, query, variables }: SnippetRequest): string {
  return `const query = \`${query.replace(/[\\`]|\$\{/g, '\\$&')}\`;
const variables = ${variables.trim() === '' ? '{}' : variables};

const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
console.log(errors ?? data);
`;
}

function python({ url, query, variables }: SnippetRequest): string {
  const literal = (text: string) => `"""${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"""`;
  return `import json
from urllib.request import Request, urlopen

query = ${literal(query)}
variables = json.loads(${literal(variables.trim() === '' ? '{}' : variables)})

request = Request(
    ${JSON.stringify(url)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
with urlopen(request) as response:
    answer = json.load(response)
print(answer.get("errors") or answer["data"])
`;
}

function r({ url, query, variables }: SnippetRequest): string {
  return `library(jsonlite)

query <- ${inR(query)}
variables <- ${inR(variables.trim() === '' ? '{}' : variables)}

encode <- function(text) URLencode(text, reserved = TRUE, repeated = TRUE)
address <- paste0(${JSON.stringify(url)}, "?query=", encode(query), "&variables=", encode(variables))
connection <- url(address, headers = c(Accept = "application/json"))
answer <- fromJSON(paste(readLines(connection, encoding = "UTF-8", warn = FALSE), collapse = "\\n"), flatten = TRUE)
close(connection)
print(if (is.null(answer$errors)) answer$data else answer$errors$message)
`;
}

/** A raw string of R 4, closed by more dashes than the text has after a parenthesis. */
function inR(text: string): string {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}
