package dev.truce.samples.quickstart;

import static dev.truce.samples.quickstart.RequestProblem.found;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows what the contract tells about itself: each problem type under its own address, and the document that javac wrote. */
final class Catalogue {
    private final List<Entry> entries;

    private record Entry(String type, String code, String title, int status, String resolution) {
        static Entry of(ProblemType type) {
            return new Entry(
                    type.uri(),
                    type.code(),
                    type.title(),
                    type.status(),
                    type.resolution().wireName());
        }
    }

    Catalogue(Contracts contracts) {
        entries = Stream.concat(contracts.problemTypes().stream(), Stream.of(RequestProblem.values()))
                .map(Entry::of)
                .toList();
    }

    Response problems(Request request) {
        return Response.ok(entries);
    }

    Response problem(Request request) {
        return Response.ok(found(entries.stream()
                .filter(entry -> entry.type().equals(request.path()))
                .findFirst()
                .orElse(null)));
    }

    Response yaml(Request request) throws IOException {
        return document("openapi.yaml", "application/yaml");
    }

    Response json(Request request) throws IOException {
        return document("openapi.json", "application/json");
    }

    private static Response document(String name, String mediaType) throws IOException {
        try (InputStream document = Catalogue.class.getResourceAsStream("/META-INF/truce/" + name)) {
            return new Response(200, found(document).readAllBytes(), Map.of("Content-Type", mediaType));
        }
    }
}
