package library.loan;

import dev.truce.Guarded;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;

@Path("/loans")
@Produces("application/json")
@Consumes("application/json")
public class LoanResource {
    @GET
    @Guarded(Loan.class)
    public Stream<Loan> list() {
        return Stream.of();
    }

    @POST
    @Guarded(value = Loan.class, refusals = {"LOAN_LIMIT_REACHED", "DESK_CLOSED"})
    public Response lend(Loan loan) {
        return Response.status(201).build();
    }

    @GET
    @Path("{id:[0-9]+}")
    @Guarded(Loan.class)
    public Loan get(@PathParam("id") long id) {
        throw new UnsupportedOperationException();
    }

    @PUT
    @Path("{id:[0-9]+}")
    @Guarded(Loan.class)
    public Loan replace(@PathParam("id") long id, Loan loan) {
        return loan;
    }

    @PATCH
    @Path("{id:[0-9]+}")
    @Guarded(Loan.class)
    public Loan prolong(@PathParam("id") long id, Loan loan) {
        return loan;
    }

    @DELETE
    @Path("{id:[0-9]+}")
    @Guarded(Loan.class)
    public Response delete(@PathParam("id") long id) {
        return Response.noContent().build();
    }

    @POST
    @Path("{id:[0-9]+}/reminder")
    @Guarded(value = Loan.class, transition = "remind")
    public Loan remind(@PathParam("id") long id) {
        throw new UnsupportedOperationException();
    }

    @POST
    @Path("{id:[0-9]+}/return")
    @Guarded(value = Loan.class, transition = "return", refusals = "DESK_CLOSED")
    public Loan giveBack(@PathParam("id") long id) {
        throw new UnsupportedOperationException();
    }

    @POST
    @Path("{id:[0-9]+}/loss")
    @Guarded(value = Loan.class, transition = "report-lost")
    public Loan lose(@PathParam("id") long id) {
        throw new UnsupportedOperationException();
    }
}
