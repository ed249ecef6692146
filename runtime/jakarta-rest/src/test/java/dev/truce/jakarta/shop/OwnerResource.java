package dev.truce.jakarta.shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One owner, with what belongs to it and without. */
@Path("/owner")
@Produces(MediaType.APPLICATION_JSON)
public class OwnerResource {
    private static final OwnerView VIEW = new OwnerView("Eve", 5);

    @GET
    public Owner read() {
        return new Owner();
    }

    @GET
    @Path("/view")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    public OwnerView view() {
        return VIEW;
    }

    @PUT
    @Path("/view")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    @Guarded(Owner.class)
    public OwnerView write(@HeaderParam("If-Match") IfMatch ifMatch) {
        OwnerGuard.requireVersion(ifMatch, VIEW.version());
        return VIEW;
    }
}
