package dev.truce.jakarta.openapi;

import dev.truce.web.openapi.DocumentedPaths;
import dev.truce.web.openapi.Fragments;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.servers.Server;

/**
 * Adds to the document of MicroProfile OpenAPI what the compiler knows of each operation's conflicts, and nothing to any other
 * operation. Quarkus finds the filter by its annotation; elsewhere the application sets {@code mp.openapi.filter} to the name of this
 * class. It needs SmallRye OpenAPI, which all implementations of MicroProfile use.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ConflictsOfDocument implements OASFilter {

    /** Creates a filter. */
    public ConflictsOfDocument() {}

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        PreconditionHeaders.show(document);
        DocumentedPaths<PathItem> paths = paths(document);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (OpenAPI fragment : Fragments.read(loader, ConflictsOfDocument::parse)) {
            boolean found = false;
            for (Map.Entry<String, PathItem> path :
                    fragment.getPaths().getPathItems().entrySet()) {
                PathItem item = paths.find(path.getKey());
                found |= item != null && merge(document, fragment, item, path.getValue());
            }
            if (found && fragment.getComponents() != null) {
                ComponentMerge.merge(document, fragment.getComponents());
            }
        }
        AddedMembers.show(document);
    }

    private static DocumentedPaths<PathItem> paths(OpenAPI document) {
        List<Server> servers = document.getServers() == null ? List.of() : document.getServers();
        return new DocumentedPaths<>(
                document.getPaths().getPathItems(), servers.stream().map(Server::getUrl));
    }

    private static OpenAPI parse(InputStream json) {
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(false)
                .withCustomStaticFile(() -> json)
                .build()
                .model();
    }

    private static boolean merge(OpenAPI document, OpenAPI fragment, PathItem item, PathItem added) {
        Components components = document.getComponents();
        OperationMerge merge = new OperationMerge(components, fragment.getComponents());
        boolean found = false;
        for (var operation : added.getOperations().entrySet()) {
            var present = item.getOperations().get(operation.getKey());
            if (present != null) {
                merge.merge(present, operation.getValue());
                found = true;
            }
        }
        return found;
    }
}
