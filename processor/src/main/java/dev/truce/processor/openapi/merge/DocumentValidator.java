package dev.truce.processor.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Objects;

/** Asks swagger-parser what is wrong with a document. It reads only, and follows no reference. */
final class DocumentValidator {

    private DocumentValidator() {}

    /** What is wrong, in the parser's words; the parser's own failure is one more thing to say. */
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
            SwaggerParseResult result = tree == null
                    ? parser.readContents(text, List.of(), options)
                    : parser.parseJsonNode(null, tree, options);
            List<String> messages = Objects.requireNonNullElse(result.getMessages(), List.<String>of());
            return messages.stream().filter(Objects::nonNull).distinct().toList();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return List.of("the parser fails with " + e.getClass().getSimpleName());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
