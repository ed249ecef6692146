package dev.truce.samples.quarkus.document;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.jakarta.Preconditions;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/documents")
@Transactional
public class DocumentResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Guarded(Document.class)
    public RestResponse<Document> create(@NotNull @Valid DocumentRequest request) {
        Document document = new Document();
        document.title = request.title();
        document.content = request.content();
        document.persist();
        return RestResponse.ResponseBuilder.<Document>created(URI.create("/documents/" + document.id))
                .entity(document)
                .build();
    }

    @GET
    @Path("/{id}")
    @Guarded(Document.class)
    public Document read(UUID id) {
        return Document.<Document>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Guarded(Document.class)
    public Document replace(UUID id, @NotNull @Valid DocumentRequest request, @BeanParam Preconditions preconditions) {
        Document document = read(id);
        DocumentGuard.checkNoneMatch(preconditions.ifNoneMatch(), document.version);
        DocumentGuard.checkVersion(preconditions.ifMatch(), request.version(), document.version);
        document.title = request.title();
        document.content = request.content();
        return document;
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Guarded(Document.class)
    public Document change(UUID id, @NotNull @Valid DocumentPatch patch, @BeanParam Preconditions preconditions) {
        Document document = read(id);
        DocumentGuard.checkNoneMatch(preconditions.ifNoneMatch(), document.version);
        DocumentGuard.checkVersion(preconditions.ifMatch(), patch.version(), document.version);
        document.title = patch.title() == null ? document.title : patch.title();
        document.content = patch.content() == null ? document.content : patch.content();
        return document;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/paragraphs")
    @Guarded(value = Document.class, operation = Operation.UPDATE)
    @Idempotent
    public Document append(UUID id, @NotNull @Valid Paragraph paragraph, @BeanParam Preconditions preconditions) {
        Document document = read(id);
        DocumentGuard.checkVersion(preconditions.ifMatch(), document);
        document.append(paragraph.content());
        return document;
    }

    @DELETE
    @Path("/{id}")
    @Guarded(Document.class)
    public void delete(UUID id, @BeanParam Preconditions preconditions) {
        Document document = read(id);
        DocumentGuard.checkVersion(preconditions.ifMatch(), document);
        document.delete();
    }
}
