package dev.truce.samples.quickstart;

import static dev.truce.samples.quickstart.RequestProblem.found;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows optimistic locking: the guard compares what the client read, and the write compares it once more. */
final class Documents {
    private final Table<Document> documents;

    Documents(Database database) {
        documents = new Table<>(
                database,
                DocumentGuard.CONTRACT,
                document -> Map.of(
                        "id", document.id(),
                        "title", document.title(),
                        "content", document.content(),
                        "version", document.version()),
                row -> new Document(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("content"),
                        row.getLong("version")));
    }

    @Guarded(value = Document.class, method = "POST", path = "/documents")
    Response create(Request request) throws IOException {
        Body body = request.body();
        Document document = new Document(UUID.randomUUID(), body.text("title"), body.text("content"), 1);
        documents.insert(document);
        return Response.created("/documents/" + document.id(), document);
    }

    @Guarded(value = Document.class, method = "GET", path = "/documents/{id}")
    Response read(Request request) {
        return Response.ok(found(documents.find(request.id())));
    }

    @Guarded(value = Document.class, method = "PUT", path = "/documents/{id}")
    Response replace(Request request) throws IOException {
        Body body = request.body();
        Document document = found(documents.find(request.id()));
        checkPreconditions(request, body.version(), document);
        return save(request, document, body.text("title"), body.text("content"));
    }

    @Guarded(value = Document.class, method = "PATCH", path = "/documents/{id}")
    Response change(Request request) throws IOException {
        Body body = request.body();
        Document document = found(documents.find(request.id()));
        checkPreconditions(request, body.version(), document);
        String title = body.has("title") ? body.text("title") : document.title();
        String content = body.has("content") ? body.text("content") : document.content();
        return save(request, document, title, content);
    }

    @Idempotent
    @Guarded(value = Document.class, method = "POST", path = "/documents/{id}/paragraphs", operation = Operation.UPDATE)
    Response append(Request request) throws IOException {
        String paragraph = request.body().text("content");
        Document document = found(documents.find(request.id()));
        checkPreconditions(request, null, document);
        return save(request, document, document.title(), document.content() + '\n' + paragraph);
    }

    @Guarded(value = Document.class, method = "DELETE", path = "/documents/{id}")
    Response delete(Request request) {
        Document document = found(documents.find(request.id()));
        checkPreconditions(request, null, document);
        documents.delete(document, row -> row.version(request.ifMatch(), document.version()));
        return Response.EMPTY;
    }

    private Response save(Request request, Document read, String title, String content) {
        Document next = new Document(read.id(), title, content, read.version() + 1);
        documents.replace(next, row -> row.version(request.ifMatch(), read.version()));
        return Response.ok(next);
    }

    private static void checkPreconditions(Request request, @Nullable Long claimed, Document document) {
        DocumentGuard.checkNoneMatch(request.ifNoneMatch(), document.version());
        DocumentGuard.checkVersion(request.ifMatch(), claimed, document.version());
    }
}
