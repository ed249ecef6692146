package dev.truce.spring.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.web.openapi.DocumentedPaths;
import dev.truce.web.openapi.Fragments;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds to springdoc's document what the compiler knows of each operation's conflicts, and nothing to any other operation. */
final class ConflictsOfDocument implements GlobalOpenApiCustomizer {

    private final ClassLoader loader;
    private final AddedMembers members;

    ConflictsOfDocument(ClassLoader loader, AddedMembers members) {
        this.loader = loader;
        this.members = members;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        DocumentedPaths<PathItem> paths = paths(document);
        ObjectMapper mapper = document.getSpecVersion() == SpecVersion.V31 ? Json31.mapper() : Json.mapper();
        for (OpenAPI fragment : Fragments.read(loader, json -> mapper.readValue(json, OpenAPI.class))) {
            boolean found = false;
            for (Map.Entry<String, PathItem> path : fragment.getPaths().entrySet()) {
                PathItem item = paths.find(path.getKey());
                found |= item != null && merge(document, fragment, item, path.getValue());
            }
            if (found && fragment.getComponents() != null) {
                members.addTo(fragment.getComponents(), document.getSpecVersion());
                ComponentMerge.merge(document, fragment.getComponents());
            }
        }
    }

    private static DocumentedPaths<PathItem> paths(OpenAPI document) {
        List<Server> servers = document.getServers() == null ? List.of() : document.getServers();
        return new DocumentedPaths<>(document.getPaths(), servers.stream().map(Server::getUrl));
    }

    private static boolean merge(OpenAPI document, OpenAPI fragment, PathItem item, PathItem added) {
        OperationMerge merge = new OperationMerge(document.getComponents(), fragment.getComponents());
        boolean found = false;
        for (var operation : added.readOperationsMap().entrySet()) {
            var present = item.readOperationsMap().get(operation.getKey());
            if (present != null) {
                merge.merge(present, operation.getValue());
                found = true;
            }
        }
        return found;
    }
}
