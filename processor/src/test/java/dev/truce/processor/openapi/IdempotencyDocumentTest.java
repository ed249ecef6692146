package dev.truce.processor.openapi;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.ContractProcessor;
import dev.truce.processor.testing.Javac;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document shows the key that an operation takes, and what it may answer because of it. */
final class IdempotencyDocumentTest {
    private static final String ORDERS = "/paths/~1orders/post";
    private static final String PAYMENTS = "/paths/~1orders~1{id}~1payments/post";

    @TempDir
    private Path directory;

    private static Compilation compile(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Atruce.openapi.output=openapi.json");
        Compilation compilation = Javac.inMemory()
                .withProcessors(new ContractProcessor())
                .withOptions(all)
                .compile(
                        JavaFileObjects.forSourceLines("Order", "record Order(@dev.truce.Versioned long version) {}"),
                        JavaFileObjects.forSourceLines(
                                "Orders",
                                "import dev.truce.*;",
                                "class Orders {",
                                "    @Guarded(value = Order.class, method = \"POST\", path = \"/orders\")",
                                "    @Idempotent",
                                "    void create() {}",
                                "    @Guarded(value = Order.class, operation = Operation.NONE, method = \"POST\",",
                                "        path = \"/orders/{id}/payments\")",
                                "    @Idempotent(required = false)",
                                "    void pay() {}",
                                "}"));
        assertThat(compilation).succeededWithoutWarnings();
        return compilation;
    }

    private static JsonNode document(Compilation compilation) throws IOException {
        return Documents.json(compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "openapi.json")
                .orElseThrow()
                .getCharContent(false)
                .toString());
    }

    private static List<String> codes(JsonNode document, String response) {
        List<String> codes = new ArrayList<>();
        String name = document.at(response + "/$ref").asText().replaceAll(".*/", "");
        document.at("/components/responses/" + name + "/content/application~1problem+json/examples")
                .fieldNames()
                .forEachRemaining(example -> codes.add(document.at("/components/examples/" + example + "/value/code")
                        .asText()));
        return codes;
    }

    @Test
    void freshDocumentShowsTheKeyAndItsAnswers() throws IOException {
        JsonNode document = document(compile());

        assertThat(document.at(ORDERS + "/parameters/0/$ref").asText())
                .isEqualTo("#/components/parameters/RequiredIdempotencyKey");
        assertThat(document.at("/components/parameters/RequiredIdempotencyKey/required")
                        .asBoolean())
                .isTrue();
        assertThat(codes(document, ORDERS + "/responses/400"))
                .containsExactly("IDEMPOTENCY_KEY_MISSING", "IDEMPOTENCY_KEY_MALFORMED");
        assertThat(codes(document, ORDERS + "/responses/409")).contains("IDEMPOTENCY_KEY_IN_USE");
        assertThat(codes(document, ORDERS + "/responses/422")).containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertThat(document.at("/components/responses/OrderCreateConflict/headers/Retry-After/$ref")
                        .asText())
                .isEqualTo("#/components/headers/RetryAfter");
        assertThat(document.at(ORDERS + "/responses/2XX/headers/Idempotent-Replayed/$ref")
                        .asText())
                .isEqualTo("#/components/headers/IdempotentReplayed");
    }

    @Test
    void keyThatIsNotRequiredCannotBeMissing() throws IOException {
        JsonNode document = document(compile());

        assertThat(document.at(PAYMENTS + "/parameters/0/$ref").asText())
                .isEqualTo("#/components/parameters/IdempotencyKey");
        assertThat(codes(document, PAYMENTS + "/responses/400")).containsExactly("IDEMPOTENCY_KEY_MALFORMED");
        assertThat(codes(document, PAYMENTS + "/responses/409")).containsExactly("IDEMPOTENCY_KEY_IN_USE");
    }

    @Test
    void documentOfTheUserGetsTheHeaderOnEachSuccess() throws IOException {
        Path input = directory.resolve("api.json");
        Files.writeString(
                input,
                "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {\"/orders\": "
                        + "{\"post\": {\"responses\": {\"201\": {\"description\": \"created\"}, "
                        + "\"202\": {\"description\": \"accepted\"}}}}, \"/orders/{id}/payments\": {\"post\": "
                        + "{\"parameters\": [{\"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": "
                        + "{\"type\": \"string\"}}, {\"name\": \"idempotency-key\", \"in\": \"header\", \"schema\": "
                        + "{\"type\": \"string\"}}], \"responses\": {\"200\": {\"description\": \"paid\"}}}}}}",
                StandardCharsets.UTF_8);

        Compilation compilation = compile("-Atruce.openapi.input=" + input);
        JsonNode document = document(compilation);

        assertThat(document.at(ORDERS + "/responses/201/headers").properties())
                .extracting(header -> header.getKey())
                .containsExactly("ETag", "Idempotent-Replayed");
        assertThat(document.at(ORDERS + "/responses/202/headers").properties())
                .extracting(header -> header.getKey())
                .containsExactly("Idempotent-Replayed");
        assertThat(document.at(PAYMENTS + "/parameters")).hasSize(2);
        assertThat(document.at(PAYMENTS + "/responses/200/headers").has("Idempotent-Replayed"))
                .isTrue();
        assertThat(compilation
                        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/truce/openapi-overlay.yaml")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString())
                .contains("Idempotent-Replayed", "RequiredIdempotencyKey", "IdempotencyKeyReused");
    }
}
