package dev.truce.processor.openapi.merge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a document in YAML or JSON, and explains why nothing can be merged into an unusable one. */
final class DocumentReader {

    private static final Pattern SUPPORTED = Pattern.compile("3\\.[012](\\..*)?");
    static final int MAX_DEPTH = 200;
    private static final int MAX_ALIASES = 10_000;

    private final String name;

    DocumentReader(String name) {
        this.name = name;
    }

    SourceDocument read(String content) throws UnusableDocumentException {
        boolean marked = content.startsWith(DocumentText.BYTE_ORDER_MARK);
        String text = marked ? content.substring(1) : content;
        if (text.isBlank()) {
            throw unreadable("it is empty", "let truce.openapi.input name an OpenAPI document");
        }
        boolean json = isJson(text);
        ReadableText readable = ReadableText.of(text, json);
        Node root = compose(readable.text());
        if (!(root instanceof MappingNode mapping)) {
            throw noOpenApi();
        }
        NodeCensus census = new NodeCensus(mapping);
        if (census.isBomb()) {
            throw unreadable("its aliases make it too large", "write out what they stand for, once");
        }
        checkVersion(mapping);
        NodeTuple duplicate = census.duplicate();
        if (duplicate != null) {
            throw unreadable(
                    "'" + YamlTree.key(duplicate) + "' stands twice in one mapping, the second time in "
                            + place(duplicate.getKeyNode().getStartMark()),
                    "remove one of them");
        }
        DocumentText lines = new DocumentText(text, readable.offsets());
        return new SourceDocument(name, marked, json, lines, new YamlTree(mapping, census.repeated()));
    }

    /** Whether the text is JSON and not a flow mapping of YAML, which begins with the same brace. */
    private static boolean isJson(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return false;
        }
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the first document of the file; the others must be readable, too. */
    private @Nullable Node compose(String text) throws UnusableDocumentException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        try {
            Iterator<Node> documents =
                    new Yaml(options).composeAll(new StringReader(text)).iterator();
            Node first = documents.hasNext() ? documents.next() : null;
            while (documents.hasNext()) {
                documents.next();
            }
            return first;
        } catch (MarkedYAMLException e) {
            String where = e.getProblemMark() == null ? "" : " in " + place(e.getProblemMark());
            throw unreadable(firstLine(e.getProblem()) + where, "fix it there");
        } catch (YAMLException e) {
            throw unreadable(firstLine(e.getMessage()), "fix it");
        }
    }

    private void checkVersion(MappingNode root) throws UnusableDocumentException {
        String version = YamlTree.text(YamlTree.value(root, "openapi"));
        String swagger = YamlTree.text(YamlTree.value(root, "swagger"));
        boolean isNull = YamlTree.value(root, "openapi") instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.NULL);
        if (isNull || (version == null && swagger == null)) {
            throw noOpenApi();
        }
        if (version == null || !SUPPORTED.matcher(version).matches()) {
            throw new UnusableDocumentException(Finding.nowhere(
                    DiagnosticCode.OPENAPI_VERSION, name, String.valueOf(version == null ? swagger : version)));
        }
    }

    private UnusableDocumentException noOpenApi() {
        return unreadable(
                "it is no OpenAPI document, since it has no member 'openapi'",
                "let truce.openapi.input name an OpenAPI document");
    }

    private UnusableDocumentException unreadable(String reason, String remedy) {
        return new UnusableDocumentException(Finding.nowhere(DiagnosticCode.OPENAPI_UNREADABLE, name, reason, remedy));
    }

    private String place(Mark mark) {
        return name + ":" + (mark.getLine() + 1);
    }

    private static String firstLine(@Nullable String text) {
        return text == null
                ? "it is no YAML"
                : text.lines().findFirst().orElse("it is no YAML").strip();
    }
}
