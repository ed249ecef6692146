package dev.truce.processor.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the mistakes of a document. It follows no reference to another file. */
final class DocumentValidator {

    private DocumentValidator() {}

    /**
     * Returns a message for each mistake.
     *
     * @param document the document as it was read
     * @param text its text, or what it becomes
     */
    static List<String> messages(SourceDocument document, String text) {
        if (document.version().startsWith("3.2")) {
            return StructureCheck.messages(text);
        }
        // swagger-parser takes a text that begins with a brace for JSON, unless a document marker precedes it
        boolean isFlowYaml = !document.isJson() && text.stripLeading().startsWith("{");
        return messages(isFlowYaml ? "---\n" + text : text);
    }

    /** Returns the messages of swagger-parser; its own failure is one more. A member whose value is null counts as missing. */
    static List<String> messages(String text) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // a compiler's context class loader does not know the libraries of a processor
        thread.setContextClassLoader(OpenAPIV3Parser.class.getClassLoader());
        try {
            ParseOptions options = new ParseOptions();
            options.setResolve(false);
            OpenAPIV3Parser parser = new OpenAPIV3Parser();
            JsonNode tree = ParserTree.of(text);
            if (tree != null) {
                return messages(Nulls.removed(tree), text, parser, options);
            }
            if (isTooLong(text)) {
                return List.of();
            }
            List<String> messages = messages(parser.readContents(text, List.of(), options));
            boolean isSound = messages.isEmpty() || !(Nulls.mayBeIn(text) || BooleanSchemas.mayBeIn(text));
            return isSound ? messages : messagesWithoutNulls(text, parser, options);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return List.of("the parser fails with " + e.getClass().getSimpleName());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Whether the parser refuses a text in YAML for its length alone, which is no mistake. */
    private static boolean isTooLong(String text) {
        return !text.stripLeading().startsWith("{")
                && text.length() > DeserializationUtils.getOptions().getMaxYamlCodePoints();
    }

    private static List<String> messagesWithoutNulls(String text, OpenAPIV3Parser parser, ParseOptions options) {
        SwaggerParseResult reading = new SwaggerParseResult();
        JsonNode tree = DeserializationUtils.deserializeIntoTree(text, "", options, reading);
        List<String> messages = new ArrayList<>(messages(reading));
        messages.addAll(messages(Nulls.removed(tree), text, parser, options));
        return messages;
    }

    private static List<String> messages(JsonNode tree, String text, OpenAPIV3Parser parser, ParseOptions options) {
        List<String> messages = messages(parser.parseJsonNode(null, tree, options));
        boolean knowsBooleans = tree.path("openapi").asText().startsWith("3.1");
        return messages.isEmpty() || !knowsBooleans || !BooleanSchemas.mayBeIn(text)
                ? messages
                : messages(parser.parseJsonNode(null, BooleanSchemas.replaced(tree), options));
    }

    private static List<String> messages(SwaggerParseResult result) {
        List<String> messages = Objects.requireNonNullElse(result.getMessages(), List.<String>of());
        // what follows the first line has numbers of lines, which additions move
        return messages.stream()
                .filter(Objects::nonNull)
                .map(message -> message.lines().findFirst().orElse(""))
                .distinct()
                .toList();
    }
}
