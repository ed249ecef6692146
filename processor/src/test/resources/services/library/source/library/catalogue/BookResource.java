package library.catalogue;

import dev.truce.Guarded;
import dev.truce.Operation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

@Path("books")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BookResource {
    static final String ISBN = "{isbn: 97[89][0-9]{10}}";

    @GET
    @Guarded(Book.class)
    public List<Book> search(@QueryParam("title") String title, @QueryParam("page") int page) {
        return List.of();
    }

    @GET
    @Path(ISBN)
    @Guarded(Book.class)
    public Response get(@PathParam("isbn") String isbn) {
        return Response.ok().build();
    }

    @HEAD
    @Path(ISBN)
    @Guarded(Book.class)
    public Response head(@PathParam("isbn") String isbn) {
        return Response.ok().build();
    }

    @PUT
    @Path(ISBN)
    @Guarded(value = Book.class, operation = Operation.UPSERT)
    public Response put(@PathParam("isbn") String isbn, Book book) {
        return Response.ok(book).build();
    }

    @DELETE
    @Path(ISBN)
    @Guarded(Book.class)
    public void remove(@PathParam("isbn") String isbn) {}
}
