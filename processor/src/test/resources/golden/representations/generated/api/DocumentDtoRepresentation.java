package api;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.generated.Representation;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Describes {@link DocumentDto}, which represents {@link Document}, to integrations. */
@Generated("dev.truce.processor.GuardProcessor")
public final class DocumentDtoRepresentation extends Representation<DocumentDto> {
    /** For {@code ServiceLoader}. */
    public DocumentDtoRepresentation() {
        super(DocumentDto.class, Document.class, Map.of("documentTitle", "document_title",
                "text", "text", "changedAt", "changed_at", "extra", "extra"));
    }

    @Override
    public @Nullable EntityTag etag(DocumentDto documentDto) {
        Instant version = documentDto.changedAt();
        return version == null ? null : EntityTag.of(version);
    }
}
