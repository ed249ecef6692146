package dev.truce.samples.springboot.document;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.samples.springboot.web.MissingException;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@RequiredArgsConstructor
class DocumentService {
    private final DocumentRepository documents;
    private final DocumentMapper mapper;

    Document create(DocumentRequest request) {
        return documents.save(mapper.toEntity(request));
    }

    @Transactional(readOnly = true)
    Document get(UUID id) {
        return documents.findById(id).orElseThrow(() -> new MissingException("document"));
    }

    Document replace(UUID id, DocumentRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Document document = get(id);
        DocumentGuard.checkNoneMatch(ifNoneMatch, document.getVersion());
        DocumentGuard.checkVersion(ifMatch, request.version(), document.getVersion());
        mapper.replace(document, request);
        return document;
    }

    Document change(UUID id, DocumentPatch patch, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Document document = get(id);
        DocumentGuard.checkNoneMatch(ifNoneMatch, document.getVersion());
        DocumentGuard.checkVersion(ifMatch, patch.version(), document.getVersion());
        mapper.change(document, patch);
        return document;
    }

    Document append(UUID id, Paragraph paragraph, IfMatch ifMatch) {
        Document document = get(id);
        DocumentGuard.checkVersion(ifMatch, document);
        document.append(paragraph.content());
        return document;
    }

    void delete(UUID id, IfMatch ifMatch) {
        Document document = get(id);
        DocumentGuard.checkVersion(ifMatch, document);
        documents.delete(document);
    }
}
