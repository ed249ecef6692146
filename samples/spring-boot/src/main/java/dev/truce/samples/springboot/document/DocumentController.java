package dev.truce.samples.springboot.document;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.validation.Valid;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/documents")
@RequiredArgsConstructor
class DocumentController {
    private final DocumentService documents;
    private final DocumentMapper mapper;

    @PostMapping
    @Guarded(Document.class)
    ResponseEntity<DocumentResponse> create(@Valid @RequestBody DocumentRequest request, UriComponentsBuilder uri) {
        DocumentResponse document = mapper.toResponse(documents.create(request));
        return ResponseEntity.created(uri.path("/documents/{id}").build(document.id()))
                .body(document);
    }

    @GetMapping("/{id}")
    @Guarded(Document.class)
    DocumentResponse read(@PathVariable UUID id) {
        return mapper.toResponse(documents.get(id));
    }

    @PutMapping("/{id}")
    @Guarded(Document.class)
    DocumentResponse replace(
            @PathVariable UUID id,
            @Valid @RequestBody DocumentRequest request,
            IfMatch ifMatch,
            IfNoneMatch ifNoneMatch) {
        return mapper.toResponse(documents.replace(id, request, ifMatch, ifNoneMatch));
    }

    @PatchMapping("/{id}")
    @Guarded(Document.class)
    DocumentResponse change(
            @PathVariable UUID id, @Valid @RequestBody DocumentPatch patch, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        return mapper.toResponse(documents.change(id, patch, ifMatch, ifNoneMatch));
    }

    @PostMapping("/{id}/paragraphs")
    @Guarded(value = Document.class, operation = Operation.UPDATE)
    @Idempotent
    DocumentResponse append(@PathVariable UUID id, @Valid @RequestBody Paragraph paragraph, IfMatch ifMatch) {
        return mapper.toResponse(documents.append(id, paragraph, ifMatch));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Guarded(Document.class)
    void delete(@PathVariable UUID id, IfMatch ifMatch) {
        documents.delete(id, ifMatch);
    }
}
