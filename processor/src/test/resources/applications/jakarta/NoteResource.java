package shop;

import dev.truce.Guarded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

@Path("/orders/{id:\\d{1,9}}/notes")
public class NoteResource {
    @GET
    @Guarded(Order.class)
    public CompletionStage<Stream<String>> notes(@PathParam("id") long id) {
        throw new UnsupportedOperationException();
    }

    @POST
    @Path("/")
    @Guarded(value = Order.class, path = "/orders/{id}/notes")
    public String add(@PathParam("id") long id, String note) {
        return note;
    }

    @Link
    @Path("{note}")
    @Guarded(Order.class)
    public void link(@PathParam("note") String note) {}

    @OPTIONS
    public String options() {
        return "";
    }
}
