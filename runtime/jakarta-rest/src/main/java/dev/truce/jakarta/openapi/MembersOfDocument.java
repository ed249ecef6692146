package dev.truce.jakarta.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Adds the application's own members to the schemas of problems when a Quarkus application starts: they are beans, and Quarkus makes its
 * document before there are any.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class MembersOfDocument implements OASFilter {

    /** Creates a filter. */
    public MembersOfDocument() {}

    @Override
    public void filterOpenAPI(OpenAPI document) {
        AddedMembers.show(document);
    }
}
