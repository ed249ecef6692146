package dev.truce.tck.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the processor wrote of the application's operations. */
final class ConflictDocuments {

    private static final String FRAGMENT = "META-INF/truce/openapi-fragment.json";
    private static final JsonMapper JSON = new JsonMapper();
    /** Returns the code of a problem that may also be part of a choice. */
    private static final Pattern PINNED = Pattern.compile("\\^(\\w+)\\$");

    private static final String PROBLEM = "application/problem+json";

    private final JsonNode document;
    private final SortedSet<DocumentedConflict> conflicts = new TreeSet<>();

    private ConflictDocuments(JsonNode document) {
        this.document = document;
    }

    /** The conflicts of all documents that a class loader finds. */
    static SortedSet<DocumentedConflict> read(ClassLoader loader) {
        SortedSet<DocumentedConflict> all = new TreeSet<>();
        try {
            List<URL> fragments = Collections.list(loader.getResources(FRAGMENT));
            if (fragments.isEmpty()) {
                throw new IllegalStateException(
                        "There is no " + FRAGMENT + " on the class path; run the annotation processor"
                                + " truce-processor when the application is compiled");
            }
            for (URL fragment : fragments) {
                try (InputStream in = fragment.openStream()) {
                    all.addAll(of(JSON.readTree(in)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static Set<DocumentedConflict> of(JsonNode document) {
        ConflictDocuments reading = new ConflictDocuments(document);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(member -> reading.readMember(path.getKey(), member.getKey(), member.getValue())));
        return reading.conflicts;
    }

    private void readMember(String path, String member, JsonNode value) {
        if (Operation.isMethod(member)) {
            Operation operation = new Operation(member.toUpperCase(Locale.ROOT), path);
            value.path("responses").properties().forEach(response -> {
                JsonNode schema = resolved(response.getValue())
                        .path("content")
                        .path(PROBLEM)
                        .path("schema");
                for (String code : codes(resolved(schema))) {
                    conflicts.add(new DocumentedConflict(operation, Integer.parseInt(response.getKey()), code));
                }
            });
        }
    }

    /** The codes of a choice are the keys of its discriminator; a single problem pins its own code. */
    private Set<String> codes(JsonNode schema) {
        Set<String> codes = new TreeSet<>();
        schema.path("discriminator").path("mapping").fieldNames().forEachRemaining(codes::add);
        JsonNode code = resolved(schema.path("properties").path("code"));
        code.path("enum").forEach(value -> codes.add(value.asText()));
        if (code.has("const")) {
            codes.add(code.path("const").asText());
        }
        Matcher pinned = PINNED.matcher(code.path("pattern").asText());
        if (pinned.matches()) {
            codes.add(pinned.group(1));
        }
        schema.path("allOf").forEach(part -> codes.addAll(codes(resolved(part))));
        return codes;
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? document.at(reference.asText().substring(1)) : node;
    }
}
