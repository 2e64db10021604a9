import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.parser.Parser;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.Validator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Builds the schema of the server with graphql-java, validates documents with it, and sends them by java.net.http:
 * java -cp LIB/* GraphqlJava.java http://127.0.0.1:4000/graphql DOCUMENTS
 */
class GraphqlJava {
    static final ObjectMapper json = new ObjectMapper();
    static final HttpClient http = HttpClient.newHttpClient();
    static URI url;
    static Path documents;

    static JsonNode send(String query, Map<String, Object> variables) throws IOException, InterruptedException {
        var body = json.writeValueAsString(Map.of("query", query, "variables", variables));
        var request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return json.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    static String document(String name) throws IOException {
        return Files.readString(documents.resolve(name + ".graphql"));
    }

    static Map<String, Object> pages(String count, String more, String position, String cursor) throws Exception {
        var came = new ArrayList<List<String>>();
        var variables = new HashMap<String, Object>(Map.of(count, 5));
        while (true) {
            var page = send(document("page"), variables).at("/data/associations");
            came.add(page.get("edges").findValuesAsText("name"));
            if (!page.at("/pageInfo/" + more).asBoolean()) return Map.of("came", came);
            variables.put(cursor, page.at("/pageInfo/" + position).asText());
        }
    }

    static Map<String, Object> shown(JsonNode answer) {
        var error = answer.at("/errors/0");
        return new HashMap<>(Map.of(
                "message", error.get("message").asText(), "code", error.at("/extensions/code").asText()));
    }

    public static void main(String[] arguments) throws Exception {
        url = URI.create(arguments[0]);
        documents = Path.of(arguments[1]);

        var introspection = send(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).get("data");
        var definition = new IntrospectionResultToSchema()
                .createSchemaDefinition(json.convertValue(introspection, Map.class));
        var types = new SchemaParser().buildRegistry(definition);
        var wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory()).build();
        var schema = new SchemaGenerator().makeExecutableSchema(types, wiring);

        var problems = new HashMap<String, Integer>();
        for (var name : List.of("page", "failed-field", "too-expensive", "actors", "invalid")) {
            var parsed = new Parser().parseDocument(document(name));
            problems.put(name, new Validator().validateDocument(schema, parsed, Locale.ENGLISH).size());
        }

        var failed = send(document("failed-field"), Map.of());
        var failedField = shown(failed);
        failedField.put("totalCount", failed.at("/data/associations/totalCount").asInt());
        System.out.println(json.writeValueAsString(Map.of(
                "forward", pages("first", "hasNextPage", "endCursor", "after"),
                "backward", pages("last", "hasPreviousPage", "startCursor", "before"),
                "failedField", failedField,
                "tooExpensive", shown(send(document("too-expensive"), Map.of())),
                "invalid", shown(send(document("invalid"), Map.of())),
                "tooLarge", shown(send(document("actors"), Map.of("ids", List.of("x".repeat(110_000))))),
                "problems", problems,
                "printed", List.of())));
    }
}
