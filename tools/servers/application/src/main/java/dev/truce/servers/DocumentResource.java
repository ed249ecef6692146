package dev.truce.servers;

import dev.truce.Guarded;
import dev.truce.jakarta.Preconditions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Documents, whose version comes in the header or in the content. */
@Singleton
@Path("/documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
    private final Transactions transactions;

    @Inject
    DocumentResource(Transactions transactions) {
        this.transactions = transactions;
    }

    @POST
    @Guarded(Document.class)
    public Response create(DocumentRequest request) {
        Document document = new Document();
        request.writeTo(document);
        transactions.run(entities -> {
            entities.persist(document);
            return document;
        });
        return Response.created(URI.create("/documents/" + document.id))
                .entity(document)
                .build();
    }

    @GET
    @Path("/{id}")
    @Guarded(Document.class)
    public Document read(@PathParam("id") UUID id) {
        return transactions.run(entities -> find(entities, id));
    }

    @PUT
    @Path("/{id}")
    @Guarded(Document.class)
    public Document replace(@PathParam("id") UUID id, DocumentRequest request, @BeanParam Preconditions preconditions) {
        return write(id, request, preconditions);
    }

    @PATCH
    @Path("/{id}")
    @Guarded(Document.class)
    public Document change(@PathParam("id") UUID id, DocumentRequest request, @BeanParam Preconditions preconditions) {
        return write(id, request, preconditions);
    }

    @DELETE
    @Path("/{id}")
    @Guarded(Document.class)
    public void delete(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        transactions.run(entities -> {
            Document document = find(entities, id);
            DocumentGuard.checkVersion(preconditions.ifMatch(), document);
            entities.remove(document);
            return document;
        });
    }

    private Document write(UUID id, DocumentRequest request, Preconditions preconditions) {
        return transactions.run(entities -> {
            Document document = find(entities, id);
            DocumentGuard.checkNoneMatch(preconditions.ifNoneMatch(), document.version);
            DocumentGuard.checkVersion(preconditions.ifMatch(), request.version(), document.version);
            request.writeTo(document);
            return document;
        });
    }

    private static Document find(EntityManager entities, UUID id) {
        Document document = entities.find(Document.class, id);
        if (document == null) {
            throw new NotFoundException();
        }
        return document;
    }
}
