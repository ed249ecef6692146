package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.openapi.SampleApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Merges conflicts into documents that others wrote. */
final class CorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/openapi/corpus");
    private static final Map<String, Kind> KINDS = Map.of(
            "get", Kind.READ, "post", Kind.CREATE, "put", Kind.UPDATE, "patch", Kind.UPDATE, "delete", Kind.DELETE);
    /** Of a document with more operations than these, one in several is bound. */
    private static final int SAMPLE = 60;

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingIsLostAndWhatIsSkippedIsReported(String name) throws IOException {
        String document = Files.readString(FOLDER.resolve(name));
        List<Operation> operations = new ArrayList<>(operations(Trees.tree(document)));
        operations.add(SampleApi.operation(Kind.CREATE, "POST", "/no/such/path", "Order"));
        Contract contract = SampleApi.contract(List.of(SampleApi.order()), operations);

        MergedDocument merged = Merging.merge(document, contract);

        String text = merged.text();
        assertThat(text).isNotNull();
        Trees.assertOnlyAddsLines(document, text);
        assertEachIsThereOrReported(operations, merged);
        assertThat(newMessages(document, text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lineEndsOfAnotherSystemAreKept(String name) {
        String document = read(name).replace("\n", "\r\n");

        String text = Merging.merge(
                        document, SampleApi.contract(List.of(SampleApi.order()), operations(Trees.tree(document))))
                .text();

        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    private static List<Operation> operations(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> KINDS.containsKey(method.getKey()))
                        .forEach(method -> all.add(SampleApi.operation(
                                KINDS.get(method.getKey()),
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                "Order"))));
        int step = all.size() / SAMPLE + 1;
        List<Operation> sample = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            sample.add(all.get(i));
        }
        return sample;
    }

    /** Each operation refers to a response of Truce, or a finding speaks of it. */
    private static void assertEachIsThereOrReported(List<Operation> operations, MergedDocument merged) {
        JsonNode paths = Trees.tree(merged.text()).path("paths");
        TreeSet<String> unsaid = new TreeSet<>();
        for (Operation operation : operations) {
            String route = operation.httpMethod() + " " + operation.path();
            JsonNode responses = paths.path(operation.path())
                    .path(operation.httpMethod().toLowerCase(Locale.ROOT))
                    .path("responses");
            String own = operation.kind() == Kind.READ ? "304" : "409";
            boolean documented = responses.path(own).path("$ref").asText().startsWith("#/components/responses/");
            boolean reported = merged.findings().list().stream()
                    .anyMatch(finding -> finding.arguments().stream()
                            .anyMatch(argument -> argument.endsWith(route) || argument.endsWith(route + " is")));
            if (!documented && !reported) {
                unsaid.add(route);
            }
        }
        assertThat(unsaid).isEmpty();
    }

    private static List<String> newMessages(String before, String after) {
        List<String> messages = new ArrayList<>(DocumentValidator.messages(after));
        messages.removeAll(DocumentValidator.messages(before));
        return messages;
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
