package dev.truce.jakarta.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.web.ProblemMember;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** What is added to a document that a scanner has made. */
class DocumentTest {

    private static final Components NAMED = OASFactory.createComponents()
            .addParameter("IfMatch", OASFactory.createParameter().name("If-Match"))
            .addParameter("IdempotencyKey", OASFactory.createParameter().name("Idempotency-Key"));

    private static APIResponse merged(String status, String... parameters) {
        Operation operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                status,
                                OASFactory.createAPIResponse()
                                        .description("Done.")
                                        .content(OASFactory.createContent()
                                                .addMediaType("application/json", OASFactory.createMediaType()))));
        List<Parameter> added = List.of(parameters).stream()
                .map(name -> OASFactory.createParameter().ref("#/components/parameters/" + name))
                .toList();
        new OperationMerge(null, NAMED)
                .merge(operation, OASFactory.createOperation().parameters(added));
        return operation.getResponses().getAPIResponse(status);
    }

    @Test
    void headersOfAnAnswerAreThoseOfWhatTheOperationTakes() {
        assertThat(merged("200", "IfMatch").getHeaders()).containsOnlyKeys("ETag");
        assertThat(merged("201", "IdempotencyKey").getHeaders()).containsOnlyKeys("Idempotent-Replayed");
        assertThat(merged("202", "IdempotencyKey").getHeaders()).containsOnlyKeys("Idempotent-Replayed");
        assertThat(merged("200", "IfMatch", "IdempotencyKey").getHeaders())
                .containsOnlyKeys("ETag", "Idempotent-Replayed");
        assertThat(merged("400", "IfMatch", "IdempotencyKey").getHeaders()).isNull();
    }

    @Test
    void problemsHaveTheMembersOfTheApplication() {
        Schema problem = OASFactory.createSchema()
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("code", OASFactory.createSchema().pattern("^TAKEN$"))
                .addProperty("resolution", OASFactory.createSchema());
        Schema choice = OASFactory.createSchema().addOneOf(problem);
        Schema own = OASFactory.createSchema()
                .addProperty("code", OASFactory.createSchema())
                .addProperty("resolution", OASFactory.createSchema());
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents()
                        .addSchema("Taken", problem)
                        .addSchema("Choice", choice)
                        .addSchema("Own", own));
        AddedMembers.show(
                List.of(
                        ProblemMember.of("timestamp", Instant.class, conflict -> Instant.EPOCH),
                        ProblemMember.of("context", Object.class, conflict -> Map.of()),
                        ProblemMember.of("status", String.class, conflict -> "conflict")),
                document);

        Map<String, Schema> members = problem.getProperties();
        assertThat(members).containsOnlyKeys("status", "code", "resolution", "timestamp", "context");
        assertThat(members.get("timestamp").getType()).containsExactly(SchemaType.STRING);
        assertThat(members.get("timestamp").getFormat()).isEqualTo("date-time");
        assertThat(members.get("context").getType()).isNull();
        assertThat(members.get("status").getType()).containsExactly(SchemaType.INTEGER);
        assertThat(choice.getProperties()).isNull();
        assertThat(own.getProperties()).containsOnlyKeys("code", "resolution");
    }
}
