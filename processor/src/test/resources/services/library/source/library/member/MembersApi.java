package library.member;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** As OpenAPI Generator writes it. */
@Path("/members")
public interface MembersApi {
    @POST
    @Consumes({"application/json"})
    @Produces({"application/json"})
    CompletionStage<MemberView> createMember(MemberView member);

    @GET
    @Produces({"application/json"})
    CompletionStage<List<MemberView>> listMembers();

    @GET
    @Path("/{memberId}")
    @Produces({"application/json"})
    CompletionStage<MemberView> getMember(@PathParam("memberId") UUID memberId);

    @PUT
    @Path("/{memberId}")
    @Consumes({"application/json"})
    @Produces({"application/json"})
    CompletionStage<MemberView> replaceMember(
            @PathParam("memberId") UUID memberId, @HeaderParam("If-Match") String ifMatch, MemberView member);

    @PATCH
    @Path("/{memberId}")
    @Consumes({"application/merge-patch+json"})
    @Produces({"application/json"})
    CompletionStage<MemberView> patchMember(@PathParam("memberId") UUID memberId, String patch);

    @DELETE
    @Path("/{memberId}")
    CompletionStage<Void> deleteMember(@PathParam("memberId") UUID memberId);
}
