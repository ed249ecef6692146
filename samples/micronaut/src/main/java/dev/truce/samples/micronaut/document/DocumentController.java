package dev.truce.samples.micronaut.document;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.samples.micronaut.web.NotFoundException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;

@Controller("/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Transactional
class DocumentController {
    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @Post
    @Guarded(Document.class)
    HttpResponse<Document> create(@Body @Valid DocumentRequest request) {
        Document document = new Document();
        document.title = request.title();
        document.content = request.content();
        documents.save(document);
        return HttpResponse.created(document, URI.create("/documents/" + document.id));
    }

    @Get("/{id}")
    @Guarded(Document.class)
    Document read(UUID id) {
        return documents.findById(id).orElseThrow(NotFoundException::new);
    }

    @Put("/{id}")
    @Guarded(Document.class)
    Document replace(UUID id, @Body @Valid DocumentRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Document document = read(id);
        DocumentGuard.checkNoneMatch(ifNoneMatch, document.version);
        DocumentGuard.checkVersion(ifMatch, request.version(), document.version);
        document.title = request.title();
        document.content = request.content();
        return document;
    }

    @Patch("/{id}")
    @Guarded(Document.class)
    Document change(UUID id, @Body @Valid DocumentPatch patch, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Document document = read(id);
        DocumentGuard.checkNoneMatch(ifNoneMatch, document.version);
        DocumentGuard.checkVersion(ifMatch, patch.version(), document.version);
        document.title = patch.title() == null ? document.title : patch.title();
        document.content = patch.content() == null ? document.content : patch.content();
        return document;
    }

    @Post("/{id}/paragraphs")
    @Guarded(value = Document.class, operation = Operation.UPDATE)
    @Idempotent
    Document append(UUID id, @Body @Valid Paragraph paragraph, IfMatch ifMatch) {
        Document document = read(id);
        DocumentGuard.checkVersion(ifMatch, document);
        document.append(paragraph.content());
        return document;
    }

    @Delete("/{id}")
    @Guarded(Document.class)
    HttpResponse<?> delete(UUID id, IfMatch ifMatch) {
        Document document = read(id);
        DocumentGuard.checkVersion(ifMatch, document);
        documents.delete(document);
        return HttpResponse.noContent();
    }
}
